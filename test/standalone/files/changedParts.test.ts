import type { SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { changedParts, isUnchanged } from '../../../src/standalone/files/changedParts';

const sheet = (name: string, rows: SheetGrid['rows'], own: SheetGrid['own'] = null): SheetGrid => ({
  name,
  visibility: 'visible',
  rows,
  formats: [],
  merges: [],
  hiddenRows: 0,
  own,
});
const book = (sheets: readonly SheetGrid[], settings?: string): WorkbookGrids => ({
  name: 'Kế hoạch.xlsx',
  sheets,
  ...(settings === undefined ? {} : { settings }),
});
const plan = sheet('Tháng 01', [
  ['1', 'Báo cáo quý'],
  [null, 12, { kind: 'error', text: '#N/A' }],
]);

describe('what a save would change', () => {
  it('is nothing while the workbook reads as the file does, whatever was read anew', () => {
    const again = sheet('Tháng 01', [['1', 'Báo cáo quý'], [null, 12, { kind: 'error', text: '#N/A' }], []]);
    expect(isUnchanged(changedParts(book([plan]), book([again])))).toBe(true);
  });

  it('names tabs that came, went or were written again, and counts cells of the other sheets', () => {
    const before = book([plan, sheet('TH Tháng 01-2026', [['40']], 'summary'), sheet('Kiểm tra', [['a']], 'issues')]);
    const now = book([
      sheet('Tháng 01', [['1', 'Báo cáo quý I'], [null, 12, { kind: 'error', text: '#REF!' }], ['thêm']]),
      sheet('TH Tháng 01-2026', [['41']], 'summary'),
      sheet('Danh mục', [['Mã']]),
    ]);
    expect(changedParts(before, now)).toEqual({
      sheets: ['TH Tháng 01-2026', 'Danh mục', 'Kiểm tra'],
      cells: 3,
      settings: false,
    });
  });

  it('sees settings, and formulas whose result is not there', () => {
    const formula = (text: string) => sheet('Tháng 01', [[{ kind: 'uncached', formula: text }]]);
    expect(changedParts(book([formula('A1')]), book([formula('A2')], '{}'))).toEqual({
      sheets: [],
      cells: 1,
      settings: true,
    });
    expect(isUnchanged(changedParts(book([formula('A1')], '{}'), book([formula('A1')])))).toBe(false);
  });
});

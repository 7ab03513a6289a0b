import type { SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { sayIn } from '../../../src/messages/loadLanguage';
import { changedParts, isUnchanged } from '../../../src/standalone/files/changedParts';
import { whatChanges } from '../../../src/standalone/SaveIntoCard';

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
      sheets: ['TH Tháng 01-2026', 'Danh mục'],
      gone: ['Kiểm tra'],
      cells: 3,
      settings: false,
    });
  });

  it('says of tabs that were taken back after a save that they go, not that they are written', () => {
    const before = book([plan, sheet('TH Tháng 01-2026', [['40']], 'summary')]);
    const parts = changedParts(before, book([plan]));
    expect(isUnchanged(parts)).toBe(false);
    expect(whatChanges(parts, sayIn('vi'))).toBe('bỏ trang “TH Tháng 01-2026”');
  });

  it('sees settings, and formulas whose result is not there', () => {
    const formula = (text: string) => sheet('Tháng 01', [[{ kind: 'uncached', formula: text }]]);
    expect(changedParts(book([formula('A1')]), book([formula('A2')], '{}'))).toEqual({
      sheets: [],
      gone: [],
      cells: 1,
      settings: true,
    });
    expect(isUnchanged(changedParts(book([formula('A1')], '{}'), book([formula('A1')])))).toBe(false);
  });
});

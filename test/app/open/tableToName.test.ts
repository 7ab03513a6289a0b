/** A person shows where a plan is that was not found; it is read so from then on, in all sheets of its form. */
import { nameTable } from '../../../src/app/decisions/planDecisions';
import { headingRows, likelyRow, sheetsOfForm, sheetsToName, tableColumns } from '../../../src/app/open/tableToName';
import { NOTHING_DECIDED } from '../../../src/app/settings/document';
import { readSettings } from '../../../src/app/settings/readSettings';
import { settingsText } from '../../../src/app/settings/settingsText';
import { readPlan } from '../../../src/core/plan/readPlan';
import { runThrough } from '../../../src/core/flow/steps';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

/** Words that no header is known by, below a title that has texts in the same columns. */
const ODD: Rows = [
  [null, 'BẢNG GIAO', 'NĂM 2026'],
  ['Mục', 'Phải lo', 'Ai lo', 'Bao giờ'],
  [1, 'Lát lại vỉa hè', 'P. QLĐT', 'Tháng 3'],
  [2, 'Sửa nhà để xe', 'VP', 'Tháng 4'],
];
const ODD_TOO: Rows = [['Đợt 2'], ...ODD];
const LIST: Rows = [
  ['Họ tên', 'Điện thoại'],
  ['Nguyễn Văn A', '090'],
];
const BOOK = workbookOf(
  sheetOf('Danh bạ', LIST),
  sheetOf('Đợt 1', ODD),
  sheetOf('Đợt 2', ODD_TOO),
  sheetOf('Trống', []),
);

function sheetNamed(book: WorkbookGrids, name: string): SheetGrid {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

describe('what is chosen among', () => {
  test('sheets with a table, never ours or blank ones', () => {
    const own = { ...sheetOf('TH', ODD), own: 'summary' as const };
    expect(sheetsToName({ ...BOOK, sheets: [...BOOK.sheets, own] }).map(({ name }) => name)).toEqual([
      'Danh bạ',
      'Đợt 1',
      'Đợt 2',
    ]);
  });

  test('rows with texts in two columns, the likely one first', () => {
    const sheet = sheetNamed(BOOK, 'Đợt 1');
    expect(headingRows(sheet).map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(headingRows(sheet)[1]?.texts).toEqual(['Mục', 'Phải lo', 'Ai lo', 'Bao giờ']);
    const half = sheetOf('A', [
      ['x', 'y'],
      ['Stt', 'Nội dung', 'Ai lo', 'Thời hạn'],
    ]);
    expect(likelyRow(half)).toBe(2);
    expect(likelyRow(sheetOf('B', []))).toBeNull();
  });

  test('columns with their heading, what stands below, and what the words say', () => {
    const sheet = sheetOf('A', [
      ['Stt', 'Nội dung', 'Ai lo', 'Nội dung'],
      [1, 'Lát hè', 'VP'],
    ]);
    expect(tableColumns(sheet, 1)).toEqual([
      { column: 0, heading: 'Stt', sample: '1', proposed: 'number' },
      { column: 1, heading: 'Nội dung', sample: 'Lát hè', proposed: 'content' },
      { column: 2, heading: 'Ai lo', sample: 'VP', proposed: null },
      // A meaning belongs to one column.
      { column: 3, heading: 'Nội dung', sample: '', proposed: null },
    ]);
  });

  test('sheets of the same form, wherever their heading stands', () => {
    expect(sheetsOfForm(BOOK, sheetNamed(BOOK, 'Đợt 1'), 2, [1, 2])).toEqual(['Đợt 1', 'Đợt 2']);
    expect(sheetsOfForm(BOOK, sheetNamed(BOOK, 'Danh bạ'), 1, [0, 1])).toEqual(['Danh bạ']);
  });
});

describe('the table that a person showed', () => {
  const decision = nameTable(['Đợt 1', 'Đợt 2'], { 1: 'content', 2: 'lead', 3: 'due' }, 'Phải lo');
  const settings = decision.change(NOTHING_DECIDED);

  test('without it there is no plan', () => {
    expect(runThrough(readPlan(BOOK))).toMatchObject({ ok: false });
  });

  test('is read from below its heading, not from the first row with texts', () => {
    const { tasks, sheets } = planOf(BOOK, { settings: settings.plan });
    expect(sheets.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
      ['other', null],
      ['plan', 2],
      ['plan', 3],
      ['other', null],
    ]);
    expect(tasks.slice(0, 2).map(({ content, lead, due }) => [content, lead.text, due.months])).toEqual([
      ['Lát lại vỉa hè', 'P. QLĐT', [3]],
      ['Sửa nhà để xe', 'VP', [4]],
    ]);
  });

  test('stays found when rows are put above it', () => {
    const moved = workbookOf(sheetOf('Đợt 1', [['Ghi chú', 'a', 'b'], [], ...ODD]));
    expect(planOf(moved, { settings: settings.plan }).sheets[0]?.headerRow).toBe(4);
  });

  test('is remembered by the workbook, and forgotten without a trace', async () => {
    const text = settingsText(settings) ?? '';
    const again = await readSettings({ settings: text });
    expect([again.trouble, again.settings.plan.headings]).toEqual([null, { 'Đợt 1': 'phải lo', 'Đợt 2': 'phải lo' }]);
    expect(settingsText(decision.revert(NOTHING_DECIDED)(settings))).toBeNull();
  });
});

/** Where a plan that records no results could have columns for them, and where it records them under another name. */
import type { CellValue, MergedArea } from '../../../src/core/grid/grid';
import { findResultColumns } from '../../../src/core/plan/resultColumns';
import type { ResultColumnsFound } from '../../../src/core/plan/resultColumns';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì'];
const TITLE = ['KẾ HOẠCH NĂM 2026'];
const TASKS: Rows = [
  [1, 'Trực ban', 'VP'],
  [2, 'Sơn lại cổng', 'VP'],
];

function found(rows: Rows, merges: readonly MergedArea[] | null = []): ResultColumnsFound {
  const grids = workbookOf(sheetOf('Kế hoạch 2026', rows, { merges }), CATALOGUE_SHEET);
  return findResultColumns(grids, planOf(grids), undefined);
}

const ALL = ['result', 'completed', 'objective', 'subjective', 'remedy'];

describe('a table without results', () => {
  it('may have all five columns at its right, with the looks of the lead', () => {
    expect(found([TITLE, [], HEADER, ...TASKS])).toEqual({
      tables: [
        {
          sheet: 'Kế hoạch 2026',
          header: { first: 3, last: 3 },
          lastRow: 5,
          firstColumn: 3,
          likeColumn: 2,
          lacking: ALL,
        },
      ],
      notes: [],
    });
  });

  it('takes the looks of its notes where it has some', () => {
    const [table] = found([[...HEADER, 'Ghi chú'], ...TASKS]).tables;
    expect([table?.firstColumn, table?.likeColumn]).toEqual([4, 3]);
  });

  it('lacks no causes where it has a column of explanations, and no remedy where it has one', () => {
    expect(found([[...HEADER, 'Giải trình'], ...TASKS]).tables[0]?.lacking).toEqual(['result', 'completed']);
    expect(found([[...HEADER, 'Hướng khắc phục'], ...TASKS]).tables[0]?.lacking).toEqual(ALL.slice(0, 4));
  });

  it('has them behind every heading, also one that nobody knows', () => {
    expect(found([[...HEADER, null, 'Khối lượng'], ...TASKS]).tables[0]?.firstColumn).toBe(5);
  });

  it.each<[string, Rows, number]>([
    ['a filled cell in a row of the table', [[1, 'Trực ban', 'VP', null, 'x']], 5],
    [
      'a filled cell further away than five columns',
      [[1, 'Trực ban', 'VP', ...Array.from({ length: 5 }, () => null), 'x']],
      3,
    ],
    ['the fifth column filled', [[1, 'Trực ban', 'VP', null, null, null, null, 'x']], 8],
    ['spaces in a cell', [[1, 'Trực ban', 'VP', ' ']], 3],
    ['two filled cells with four columns between', [[1, 'Trực ban', 'VP', 'x', null, null, null, null, 'x']], 9],
  ])('leaves %s alone', (_, rows, column) => {
    expect(found([HEADER, ...rows, [9, 'Sơn lại cổng', 'VP']]).tables[0]?.firstColumn).toBe(column);
  });

  it('leaves alone what is merged beside the table, not what is merged above or below it', () => {
    const merged = (top: number, bottom: number): number | undefined =>
      found([TITLE, HEADER, ...TASKS], [{ top, left: 2, bottom, right: 4 }]).tables[0]?.firstColumn;
    expect([merged(1, 1), merged(1, 2), merged(2, 2), merged(4, 5), merged(5, 6)]).toEqual([3, 5, 5, 5, 3]);
  });

  it('takes merged cells for none where nobody could ask for them', () => {
    expect(found([HEADER, ...TASKS], null).tables[0]?.firstColumn).toBe(3);
  });

  it('is none where one of result, percentage or day of completion is there', () => {
    for (const header of ['Kết quả thực hiện', 'Tỷ lệ', 'Ngày thực tế']) {
      expect(found([[...HEADER, header], ...TASKS])).toEqual({ tables: [], notes: [] });
    }
  });

  it('is none where the sheet does not count or has no tasks', () => {
    const grids = workbookOf(
      sheetOf('Kế hoạch 2026', [HEADER]),
      sheetOf('Nháp 2026', [HEADER, ...TASKS], { visibility: 'hidden' }),
    );
    expect(findResultColumns(grids, planOf(grids), undefined)).toEqual({ tables: [], notes: [] });
  });

  it('has room to the last column of Excel and no further', () => {
    const wide = (column: number): number | undefined => {
      const row: CellValue[] = [1, 'Trực ban', 'VP'];
      row[column] = 'x';
      const header: CellValue[] = [...HEADER];
      for (let at = 3; at <= column; at += 5) row[at] = 'x';
      return found([header, row]).tables[0]?.firstColumn;
    };
    expect([wide(16378), wide(16379)]).toEqual([16379, undefined]);
  });
});

describe('notes that hold results', () => {
  const noted = (...notes: readonly CellValue[]): ResultColumnsFound['notes'] =>
    found([[...HEADER, 'Ghi chú'], ...notes.map((note, at) => [at + 1, `Duy tu tuyến ${at + 1}`, 'VP', note])]).notes;
  const others = (count: number): string[] => Array.from({ length: count }, (_, at) => `Gấp ${at + 1}`);

  it('are told with their number and the first of them', () => {
    expect(noted(...others(4), ' Đã xong', null, 'Đang làm', 'Chưa làm', ...others(30))).toEqual([
      { sheet: 'Kế hoạch 2026', column: 3, header: 'Ghi chú', states: 3, example: 'Đã xong' },
    ]);
  });

  it('are told where they are fewer, but a fifth of the notes', () => {
    expect(noted('Đã xong', ...others(4))).toHaveLength(1);
    expect(noted('Đã xong', ...others(5))).toEqual([]);
    expect(noted(...others(3))).toEqual([]);
    expect(noted(7, null, 'Gấp')).toEqual([]);
  });
});

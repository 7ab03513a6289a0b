/** A sheet that lacks its content or lead column: it is said which one, what was seen, and the column can be named by hand. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { readHeadings } from '../../../../src/core/plan/header/headingsText';
import { readPlan } from '../../../../src/core/plan/readPlan';
import type { ReadOptions } from '../../../../src/core/plan/readPlan';
import { runThrough } from '../../../../src/core/flow/steps';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

const NO_LEAD: Rows = [
  ['BẢNG PHÂN CÔNG NĂM 2026'],
  ['Stt', 'Nội dung', 'Ai lo', 'Thời hạn'],
  [1, 'Lát lại vỉa hè', 'P. QLĐT', 'Tháng 3'],
  [2, 'Sửa nhà để xe', 'VP', 'Tháng 4'],
];
const NO_CONTENT: Rows = NO_LEAD.map((row, at) => (at === 1 ? ['Stt', 'Phải lo', 'Chủ trì', 'Thời hạn'] : row));
const PLAN: Rows = NO_LEAD.map((row, at) => (at === 1 ? ['Stt', 'Nội dung', 'Chủ trì', 'Thời hạn'] : row));

const bookOf = (rows: Rows) => workbookOf(sheetOf('Phân công 2026', rows), CATALOGUE_SHEET);
const refusalOf = (rows: Rows, options: ReadOptions = {}): unknown => {
  const read = runThrough(readPlan(bookOf(rows), options));
  return read.ok ? null : read.refusal;
};

describe('a refusal for want of a column', () => {
  it('says which one, on which sheet, and the headings of the row that comes nearest', () => {
    expect(refusalOf(NO_LEAD)).toEqual({
      code: 'plan-column-missing',
      params: {
        file: 'ke-hoach.xlsx',
        sheet: 'Phân công 2026',
        row: '2',
        lacking: 'lead',
        headings: 'A “Stt”, B “Nội dung”, C “Ai lo”, D “Thời hạn”',
      },
    });
    expect(refusalOf(NO_CONTENT)).toMatchObject({ code: 'plan-column-missing', params: { lacking: 'content' } });
  });

  it('says that units have a column each, where no column could be chosen', () => {
    const matrix = (...parts: readonly (string | null)[][]): Rows => [
      ['BẢNG PHÂN CÔNG NĂM 2026'],
      ['Stt', 'Nội dung', 'Thời hạn', 'Văn phòng', 'P. QLĐT'],
      ...parts.map((marks, at) => [at + 1, `Lát vỉa hè đoạn ${at + 1}`, 'Tháng 3', ...marks]),
    ];
    expect(refusalOf(matrix(['CT', 'PH'], ['PH', 'CT'], [null, 'x']))).toEqual({
      code: 'plan-units-as-columns',
      params: { file: 'ke-hoach.xlsx', sheet: 'Phân công 2026', headings: 'D “Văn phòng”, E “P. QLĐT”' },
    });
    // Other things than parts stand there, or in one column only, or nothing at all.
    for (const rows of [matrix(['CT', 'ông Hai']), matrix(['CT', null]), matrix([null, null])])
      expect(refusalOf(rows)).toMatchObject({ code: 'plan-column-missing' });
  });

  it('shortens long headings, whose columns can still be chosen among', () => {
    const long = NO_LEAD.map((row, at) => (at === 1 ? ['Stt', 'Nội dung', 'Ai “lo” '.repeat(8), 'Thời hạn'] : row));
    const refusal = refusalOf(long) as { readonly params: { readonly headings: string } };
    expect(readHeadings(refusal.params.headings)).toEqual([
      { column: 0, heading: 'Stt' },
      { column: 1, heading: 'Nội dung' },
      { column: 2, heading: 'Ai lo Ai lo Ai lo Ai lo Ai lo…' },
      { column: 3, heading: 'Thời hạn' },
    ]);
  });

  it('is none where both are lacking or hardly anything is known: there is no plan', () => {
    expect(refusalOf([['Stt', 'Đơn giá', 'Thời hạn']])).toMatchObject({ code: 'plan-none' });
    expect(refusalOf([['Nội dung', 'Cự ly', 'Biển số xe', 'Lái xe']])).toMatchObject({ code: 'plan-none' });
  });
});

describe('a column named by hand', () => {
  const readAt = (rows: Rows, options: ReadOptions) =>
    planOf(bookOf(rows), options).tasks.map(({ content, lead }) => [content, lead.units]);
  const tasks = [
    ['Lát lại vỉa hè', ['QLDT']],
    ['Sửa nhà để xe', ['VP']],
  ];

  it('makes a plan of the sheet', () => {
    expect(readAt(NO_LEAD, { columns: [{ sheet: null, column: 2, meaning: 'lead' }] })).toEqual(tasks);
    expect(readAt(NO_CONTENT, { columns: [{ sheet: 'Phân công 2026', column: 1, meaning: 'content' }] })).toEqual(
      tasks,
    );
    const unnumbered = NO_LEAD.map((row) => row.slice(1));
    expect(readAt(unnumbered, { columns: [{ sheet: null, column: 1, meaning: 'lead' }] })).toEqual(tasks);
  });

  it('holds for its sheet only', () => {
    expect(refusalOf(NO_LEAD, { columns: [{ sheet: 'Khác', column: 2, meaning: 'lead' }] })).toMatchObject({
      code: 'plan-column-missing',
    });
  });

  it('wins over what the workbook remembers, which holds for the other columns', () => {
    const settings = { columns: { 'Phân công 2026': { 2: 'note', 3: 'none' } }, sheets: {}, bands: {} } as const;
    const options: ReadOptions = {
      settings: { ...settings, words: {}, results: {} },
      columns: [{ sheet: null, column: 2, meaning: 'lead' }],
    };
    const [sheet] = planOf(bookOf(PLAN), options).sheets;
    expect(sheet?.columns.map(({ meaning, reason }) => [meaning, reason])).toEqual([
      ['number', 'header'],
      ['content', 'header'],
      ['lead', 'setting'],
    ]);
  });

  it('without a sheet leaves sheets alone that have no header', () => {
    const guide = sheetOf('Hướng dẫn', [
      ['Bước', 'Làm gì', 'Ai'],
      ['a', 'Mở tệp', 'Văn thư'],
    ]);
    const book = workbookOf(sheetOf('Phân công 2026', NO_LEAD), guide, CATALOGUE_SHEET);
    const columns = [
      { sheet: null, column: 1, meaning: 'content' },
      { sheet: null, column: 2, meaning: 'lead' },
    ] as const;
    expect(planOf(book, { columns }).sheets.map(({ kind }) => kind)).toEqual(['plan', 'other', 'catalogue']);
  });
});

describe('a sheet of a plan’s shape beside the plan', () => {
  const beside = (rows: Rows) =>
    planOf(workbookOf(sheetOf('Kế hoạch 2026', PLAN), sheetOf('Phụ lục', rows), CATALOGUE_SHEET)).sheets[1];

  it('is known by the column that it lacks', () => {
    expect(beside(NO_LEAD)).toMatchObject({ kind: 'other', headerRow: 2, lacking: 'lead' });
    expect(beside(NO_CONTENT)).toMatchObject({ kind: 'other', headerRow: 2, lacking: 'content' });
    const figures = NO_LEAD.map((_, at) =>
      at === 1 ? ['Stt', 'Nội dung', 'Đơn vị', 'Thời hạn'] : [1, 'Cát', 5, 'Quý I'],
    );
    expect(beside(figures)).toMatchObject({ kind: 'other', lacking: 'lead' });
  });

  it('is none where it holds figures or prose', () => {
    for (const header of [
      ['Stt', 'Nội dung', 'Đơn giá', 'Ghi chú'],
      ['Stt', 'Nội dung', 'Kết quả', 'Ghi chú'],
    ]) {
      expect(beside([header, [1, 'Cát', 5, null]])?.lacking).toBeUndefined();
    }
  });
});

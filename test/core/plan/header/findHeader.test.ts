/** Which rows of a sheet are its header: titles above, two or three lines, prose that only sounds like one. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { findHeader, headerOfCorrected } from '../../../../src/core/plan/header/findHeader';
import { sheetOf } from '../../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];
const TASK = [1, 'Trực ban', 'VP', 'Tháng 3'];
const blank = (count: number): Rows => Array.from({ length: count }, () => []);

/** First and last row of the header, and whether it heads a plan; null where none is found. */
function found(rows: Rows): unknown {
  const header = findHeader(sheetOf('Kế hoạch 2026', rows));
  return header === null ? null : [header.first, header.last, header.kind];
}

describe('the header of a plan', () => {
  it.each<[string, Rows, unknown]>([
    ['in the first row', [HEADER, TASK], [1, 1, 'plan']],
    ['below titles', [['SỞ XÂY DỰNG'], ['KẾ HOẠCH CÔNG TÁC NĂM 2026'], [], HEADER, TASK], [4, 4, 'plan']],
    ['in row 80', [...blank(79), HEADER, TASK], [80, 80, 'plan']],
    ['of two known headings', [['Nội dung', 'Chủ trì']], [1, 1, 'plan']],
    ['most of whose headings nobody knows', [['Nội dung', 'Chủ trì', 'Cự ly', 'Biển số xe', 'Lái xe']], [1, 1, 'plan']],
    [
      'vaguely named, among many headings of its own',
      [['Stt', 'Hạng mục', 'Đơn vị', 'Cự ly', 'Biển số xe', 'Lái xe', 'Loại xe', 'Giờ đi']],
      [1, 1, 'plan'],
    ],
    ['with gaps between its columns', [[null, 'Nội dung', null, null, 'Chủ trì']], [1, 1, 'plan']],
    ['below a list that has no lead', [['Stt', 'Nội dung'], [1, 'Căn cứ pháp lý'], HEADER], [3, 3, 'plan']],
  ])('is found %s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it.each<[string, Rows]>([
    ['further down than row 80', [...blank(80), HEADER, TASK]],
    ['of one heading alone', [['Nội dung']]],
    [
      'vaguely named and nothing else among headings of its own',
      [['Hạng mục', 'Đơn vị', 'Cự ly', 'Biển số xe', 'Lái xe']],
    ],
    ['without a content', [['Stt', 'Đơn vị chủ trì', 'Thời hạn']]],
    ['with content and neither lead nor number', [['Nội dung', 'Thời hạn']]],
    [
      'of sentences',
      [[`Nội dung ${'của kế hoạch này '.repeat(6)}`, `Đơn vị chủ trì ${'các việc sau đây '.repeat(6)}`]],
    ],
  ])('is not found %s', (_, rows) => {
    expect(found(rows)).toBeNull();
  });

  it('ends at column 200', () => {
    const wide = (place: number): CellValue[] => {
      const cells: CellValue[] = ['Nội dung', 'Thời hạn'];
      cells[place] = 'Chủ trì';
      return cells;
    };
    expect(found([wide(199)])).toEqual([1, 1, 'plan']);
    expect(found([wide(200)])).toBeNull();
  });

  it('of a list without a lead is the first of its kind', () => {
    expect(
      found([
        ['Stt', 'Nội dung'],
        [1, 'Căn cứ'],
        ['Stt', 'Nội dung'],
        [1, 'Mục tiêu'],
      ]),
    ).toEqual([1, 1, 'content']);
  });
});

describe('the second line of a header', () => {
  const second = (
    line: readonly CellValue[],
    first: readonly CellValue[] = ['Stt', 'Nội dung', 'Đơn vị', null],
  ): Rows => [first, line, TASK];

  it.each<[string, Rows]>([
    ['of headings below one that spans them', second([null, null, 'Chủ trì', 'Phối hợp'])],
    [
      'below a heading that nobody knows',
      second([null, null, 'Cự ly', 'Phối hợp', 'Chủ trì'], ['Stt', 'Nội dung', 'Đơn vị', null, 'Khác']),
    ],
    ['of group numbers beside the number', second(['TT', null, 'Chủ trì', null])],
    ['that goes on below the content with headings alone', second([null, 'Công việc', 'Chủ trì', 'Phối hợp'])],
    ['of 40 letters at most', second([null, null, 'Chủ trì', `Phối hợp ${'x'.repeat(31)}`])],
  ])('belongs to it: %s', (_, rows) => {
    expect(found(rows)).toEqual([1, 2, 'plan']);
  });

  it.each<[string, Rows]>([
    ['that holds a number', second([15, null, 'Chủ trì', 'Phối hợp'])],
    ['that goes on below the content', second([null, 'Trực ban', 'Chủ trì', 'Phối hợp'])],
    ['of two headings, one of them below the content', second([null, 'Công việc', 'Chủ trì', null])],
    ['of more than 40 letters', second([null, null, 'Chủ trì', `Phối hợp ${'x'.repeat(32)}`])],
    ['of words that are no headings', second([null, null, 'P. QLĐT', 'VP'])],
    [
      'with words below a heading that nobody knows',
      second([null, null, 'Chủ trì', 'km'], ['Stt', 'Nội dung', 'Đơn vị', 'Cự ly']),
    ],
    [
      'with words before the first heading',
      second(['Mục A', null, 'Chủ trì', 'Phối hợp'], [null, 'Nội dung', 'Đơn vị', null]),
    ],
  ])('is none: %s', (_, rows) => {
    expect(found(rows)).toEqual([1, 1, 'plan']);
  });

  it('says what it says together with the first', () => {
    const header = findHeader(sheetOf('Kế hoạch 2026', second([null, null, ' Chủ trì', 'Phối hợp '])));
    expect(header?.cells.map(({ column, text, reading }) => [column, text, reading?.meaning])).toEqual([
      [0, 'Stt', 'number'],
      [1, 'Nội dung', 'content'],
      [2, 'Đơn vị / Chủ trì', 'lead'],
      [3, 'Đơn vị / Phối hợp', 'coordinating'],
    ]);
  });
});

describe('a third line', () => {
  const first = ['Stt', 'Nội dung', 'Chủ trì', 'Thời gian'];
  const quarters = [null, null, null, 'Quý I', null, null, 'Quý II', null, null, 'Quý III'];
  const months = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'];

  it('belongs to the header where it holds nothing but months, at least three', () => {
    expect(found([first, quarters, [null, null, null, ...months], TASK])).toEqual([1, 3, 'plan']);
    expect(found([first, quarters, [null, null, null, ...months.slice(0, 3)], TASK])).toEqual([1, 3, 'plan']);
    expect(found([first, quarters, [null, null, null, ...months.slice(0, 2)], TASK])).toEqual([1, 2, 'plan']);
    expect(found([first, quarters, [null, 'Trực ban', null, ...months], TASK])).toEqual([1, 2, 'plan']);
  });
});

describe('the header of a sheet whose columns the office named', () => {
  const named = { 1: 'content', 3: 'lead' } as const;
  const of = (rows: Rows, corrected: Parameters<typeof headerOfCorrected>[1] = named): unknown => {
    const header = headerOfCorrected(sheetOf('Sổ tay', rows), corrected);
    return header === null
      ? null
      : [header.first, header.last, header.cells.map(({ column, text }) => `${column} ${text}`)];
  };

  it('is the first row with a text in both', () => {
    expect(of([['SỔ TAY'], [null, 'Phải làm gì', null, 'Ai lo', 5], [1, 'Trực ban', null, 'VP']])).toEqual([
      2,
      2,
      ['1 Phải làm gì', '3 Ai lo', '4 5'],
    ]);
  });

  it.each([['1'], ['1.'], ['1)'], [1]])(
    'is none above a row that begins with the number %j: that is a task',
    (number) => {
      expect(of([[number, 'Trực ban', null, 'VP']])).toEqual([0, 0, []]);
    },
  );

  it('is not found where a column is not named, holds a number or is blank, or stands below row 80', () => {
    expect(of([[null, 'Phải làm gì', null, 'Ai lo']], { 1: 'content' })).toBeNull();
    expect(of([[null, 'Phải làm gì', null, 'Ai lo']], { 3: 'lead' })).toBeNull();
    expect(of([[null, 'Phải làm gì', null, 7]])).toBeNull();
    expect(of([[null, 'Phải làm gì', null, ' ']])).toBeNull();
    expect(of([...blank(79), [null, 'Phải làm gì', null, 'Ai lo']])).toEqual([80, 80, ['1 Phải làm gì', '3 Ai lo']]);
    expect(of([...blank(80), [null, 'Phải làm gì', null, 'Ai lo']])).toBeNull();
  });
});

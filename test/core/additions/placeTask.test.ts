import { placeTask } from '../../../src/core/additions/placeTask';
import { ownPlace } from '../../../src/core/additions/groups';
import type { Addition, WantedTask } from '../../../src/core/additions/types';
import { runThrough } from '../../../src/core/flow/steps';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { CellValue, WorkbookGrids } from '../../../src/core/grid/grid';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Kết quả'];

function bookOf(rows: readonly (readonly CellValue[])[], name = 'KH 2026'): WorkbookGrids {
  return workbookOf(sheetOf(name, [['KẾ HOẠCH CÔNG TÁC NĂM 2026'], HEADER, ...rows]), CATALOGUE_SHEET);
}

const WANTED: WantedTask = {
  content: 'Rà soát cây xanh đường phố',
  leads: ['QLDT'],
  coordinating: null,
  due: { year: 2026, month: 10, day: 15 },
  product: null,
  sheet: null,
  group: null,
  field: null,
  number: null,
};

function place(book: WorkbookGrids, wanted: Partial<WantedTask> = {}): Outcome<Addition> {
  return runThrough(placeTask(book, planOf(book), {}, { ...WANTED, ...wanted }));
}

function placed(book: WorkbookGrids, wanted: Partial<WantedTask> = {}): Addition {
  const outcome = place(book, wanted);
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
  return outcome.value;
}

/** The cells of the new row by their columns. */
function rowOf({ cells }: Addition): readonly unknown[] {
  return HEADER.map((_, column) => cells.find((cell) => cell.column === column)?.value ?? null);
}

const BY_FIELD = [
  ['I', 'HẠ TẦNG ĐÔ THỊ'],
  [1, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null],
  [2, 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 11', null],
  ['II', 'TÀI CHÍNH'],
  [1, 'Lập dự toán thu chi', 'P. KHTC', 'VP', 'Tháng 8', null],
  [2, 'Quyết toán dự án', 'P. KHTC', null, 'Tháng 12', null],
];

describe('a task goes below the last one of its field', () => {
  it('takes the next number, the spelling of its lead, and a day where the column has room for one', () => {
    const addition = placed(bookOf(BY_FIELD), { field: 'HẠ TẦNG ĐÔ THỊ' });
    expect(addition).toMatchObject({ row: 6, how: 'insert', number: '3', notes: [] });
    expect(rowOf(addition)).toEqual([3, 'Rà soát cây xanh đường phố', 'P. QLĐT', null, '15/10/2026', null]);
  });

  it('is told by its quarter alone where a sheet has no column of times', () => {
    const quarter = [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
      ['QUÝ I'],
      [1, 'Sửa chữa đèn đường', 'P. QLĐT', null],
      ['QUÝ II'],
      [2, 'Thay nắp cống', 'P. QLĐT', null],
    ];
    const book = workbookOf(sheetOf('KH 2026', quarter), CATALOGUE_SHEET);
    for (const due of [
      { year: 2026, month: 2 },
      { year: 2026, month: 2, day: 20 },
    ])
      expect(placed(book, { due })).toMatchObject({
        row: 5,
        number: '1a',
        notes: [{ code: 'lettered' }, { code: 'day-lost' }],
      });
    expect(place(book, { due: { year: 2026, month: 9 } })).toMatchObject({ refusal: { code: 'add-time-none' } });
  });

  it('writes a month as the column does', () => {
    const addition = placed(bookOf(BY_FIELD), { field: 'tài chính', leads: ['KHTC'], due: { year: 2026, month: 7 } });
    expect(addition).toMatchObject({ row: 9, how: 'insert' });
    expect(rowOf(addition)).toEqual([3, 'Rà soát cây xanh đường phố', 'P. KHTC', null, 'Tháng 7', null]);
  });

  it('names the places where nothing tells which it is', () => {
    expect(place(bookOf(BY_FIELD))).toMatchObject({
      ok: false,
      refusal: { code: 'add-place-unclear', params: { places: 'HẠ TẦNG ĐÔ THỊ; TÀI CHÍNH' } },
    });
  });

  it('names the fields where the one asked for is none', () => {
    expect(place(bookOf(BY_FIELD), { field: 'Y tế' })).toMatchObject({
      refusal: { code: 'add-field-unknown', params: { field: 'Y tế', fields: 'HẠ TẦNG ĐÔ THỊ; TÀI CHÍNH' } },
    });
  });
});

describe('a task goes into its month', () => {
  const BY_MONTH = [
    ['THÁNG 9'],
    [1, 'Sửa chữa đèn đường', 'P. QLĐT', null, null, null],
    [2, 'Thay nắp cống', 'P. QLĐT', null, null, null],
    ['THÁNG 10'],
    [3, 'Lập dự toán thu chi', 'P. KHTC', 'VP', null, null],
    ['THÁNG 11'],
    [4, 'Quyết toán dự án', 'P. KHTC', null, null, null],
  ];

  it('leaves the time to the band, and takes a letter where numbers run on below', () => {
    const addition = placed(bookOf(BY_MONTH), { due: { year: 2026, month: 10 } });
    expect(addition).toMatchObject({
      row: 8,
      number: '3a',
      notes: [{ code: 'lettered', number: '3a', next: '4' }],
    });
    expect(rowOf(addition)).toEqual(['3a', 'Rà soát cây xanh đường phố', 'P. QLĐT', null, null, null]);
  });

  it('writes a day that the band does not tell', () => {
    expect(rowOf(placed(bookOf(BY_MONTH)))[4]).toBe('15/10/2026');
  });

  it('takes the number that somebody chose', () => {
    expect(placed(bookOf(BY_MONTH), { number: '5' })).toMatchObject({ number: '5', notes: [] });
  });

  it('refuses a month that the plan has no part for', () => {
    expect(place(bookOf(BY_MONTH), { due: { year: 2026, month: 3 } })).toMatchObject({
      refusal: { code: 'add-time-none', params: { time: '03/2026' } },
    });
  });

  it('fills a blank row that stands there', () => {
    const rows = [...BY_MONTH.slice(0, 5), [null, null, null], ...BY_MONTH.slice(5)];
    expect(placed(bookOf(rows), { due: { year: 2026, month: 10 } })).toMatchObject({ row: 8, how: 'fill' });
  });

  it('goes to the place that somebody chose, though its month is another', () => {
    const book = bookOf(BY_MONTH);
    const addition = placed(book, { group: 'KH 2026\n4', due: { year: 2026, month: 12 } });
    expect(addition).toMatchObject({ row: 6 });
    expect(rowOf(addition)[4]).toBe('Tháng 12/2026');
  });
});

describe('numbers go on in the plan’s own way', () => {
  const numbered = (last: CellValue, before: CellValue): string | null =>
    placed(
      bookOf([
        [before, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null],
        [last, 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 11', null],
      ]),
    ).number;

  test.each([
    [2, 1, '3'],
    ['2.', '1.', '3'],
    ['1.4', '1.3', '1.5'],
    ['02', '01', '03'],
  ])('%s is followed by …', (last, before, next) => {
    expect(numbered(last, before)).toBe(next);
  });

  it('keeps the dot behind the number', () => {
    const rows = [
      ['1.', 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null],
      ['2.', 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 11', null],
    ];
    expect(rowOf(placed(bookOf(rows)))[0]).toBe('3.');
  });

  it('leaves the number blank and says so where the plan has none', () => {
    const rows = [
      [null, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null],
      [null, 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 11', null],
    ];
    expect(placed(bookOf(rows))).toMatchObject({ number: null, notes: [{ code: 'no-number' }] });
  });
});

const DAYS = [undefined, undefined, undefined, undefined, 'dd/mm/yyyy'];

it('writes a day as the serial of a date where the column holds dates', () => {
  const sheet = sheetOf(
    'KH 2026',
    [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      HEADER,
      [1, 'Sửa chữa đèn đường', 'P. QLĐT', null, 46266, null],
      [2, 'Thay nắp cống', 'P. QLĐT', null, 46296, null],
    ],
    { formats: [undefined, undefined, DAYS, DAYS] },
  );
  const addition = placed(workbookOf(sheet, CATALOGUE_SHEET));
  expect(addition.cells.find(({ meaning }) => meaning === 'due')).toEqual({
    meaning: 'due',
    column: 4,
    value: 46310,
    isDay: true,
  });
});

it('goes below a task whose cells are merged over two rows', () => {
  const sheet = sheetOf(
    'KH 2026',
    [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      HEADER,
      [1, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null],
      [2, 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 11', null],
      [null, null, null, null, null, 'đang làm'],
    ],
    {
      merges: [0, 1, 2, 3, 4].map((column) => ({ top: 4, bottom: 5, left: column, right: column })),
    },
  );
  expect(placed(workbookOf(sheet, CATALOGUE_SHEET))).toMatchObject({ row: 6, number: '3' });
});

describe('fields stand in a column', () => {
  const header = ['Lĩnh vực', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian thực hiện'];
  const book = workbookOf(
    sheetOf('KH 2026', [
      ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      header,
      ['Đô thị', 'Sửa chữa đèn đường', 'P. QLĐT', 'Tháng 9'],
      ['Tài chính', 'Lập dự toán thu chi', 'P. KHTC', 'Tháng 8'],
      ['Đô thị', 'Thay nắp cống', 'P. QLĐT', 'Tháng 11'],
      ['Tài chính', 'Quyết toán dự án', 'P. KHTC', 'Tháng 12'],
    ]),
    CATALOGUE_SHEET,
  );

  it('goes below the last one of its field, with the field in its cell', () => {
    const addition = placed(book, { field: 'đô thị' });
    expect(addition).toMatchObject({ row: 6, number: null });
    expect(addition.cells.find(({ meaning }) => meaning === 'field')?.value).toBe('Đô thị');
  });

  it('guesses no field', () => {
    expect(place(book)).toMatchObject({
      refusal: { code: 'add-place-unclear', params: { places: 'Đô thị; Tài chính' } },
    });
  });
});

it('says which of several sheets it goes into by the sheet asked for', () => {
  const rows = [HEADER, [1, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 9', null]];
  const others = [HEADER, [1, 'Thay nắp cống', 'P. QLĐT', null, 'Tháng 9', null]];
  const book = workbookOf(
    sheetOf('Mảng 1', [['KẾ HOẠCH NĂM 2026'], ...rows]),
    sheetOf('Mảng 2', [['KẾ HOẠCH NĂM 2026'], ...others]),
    CATALOGUE_SHEET,
  );
  expect(place(book)).toMatchObject({ refusal: { code: 'add-place-unclear' } });
  expect(placed(book, { sheet: 'Mảng 2' })).toMatchObject({ group: { sheet: 'Mảng 2' }, row: 4, number: '2' });
});

describe('where several places fit, the field that the unit mostly leads is proposed', () => {
  const october = { year: 2026, month: 10 };

  it('of a plan by fields', () => {
    const plan = planOf(bookOf(BY_FIELD));
    expect(ownPlace(plan, 'QLDT', october)?.field).toBe('HẠ TẦNG ĐÔ THỊ');
    expect(ownPlace(plan, 'KHTC', october)?.field).toBe('TÀI CHÍNH');
    expect(ownPlace(plan, 'VP', october)).toBeNull();
  });

  it('in the month of the deadline, where the unit may lead nothing yet', () => {
    const sheet = (month: number, ...rows: readonly (readonly CellValue[])[]) =>
      sheetOf(`Tháng ${String(month)}`, [[`KẾ HOẠCH CÔNG TÁC THÁNG ${String(month)} NĂM 2026`], HEADER, ...rows]);
    const fields = (lead: string) => [
      ['I', 'HẠ TẦNG ĐÔ THỊ'],
      [1, 'Sửa chữa đèn đường', lead, null, null, null],
      ['II', 'TÀI CHÍNH'],
      [1, 'Lập dự toán thu chi', 'P. KHTC', null, null, null],
    ];
    const plan = planOf(
      workbookOf(
        sheet(8, ...fields('P. QLĐT')),
        sheet(9, ...fields('P. QLĐT')),
        sheet(10, ...fields('Văn phòng')),
        CATALOGUE_SHEET,
      ),
    );
    expect(ownPlace(plan, 'QLDT', october)).toMatchObject({ sheet: 'Tháng 10', field: 'HẠ TẦNG ĐÔ THỊ' });
    expect(ownPlace(plan, 'QLDT', { year: 2026, month: 12 })).toBeNull();
  });

  it('not where its work is spread over fields', () => {
    const rows = [
      ...BY_FIELD,
      [3, 'Thẩm tra giá', 'P. QLĐT', null, 'Tháng 12', null],
      [4, 'Rà soát đơn giá', 'P. QLĐT', null, 'Tháng 12', null],
    ];
    expect(ownPlace(planOf(bookOf(rows)), 'QLDT', october)).toBeNull();
  });
});

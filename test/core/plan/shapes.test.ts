/** The shapes and habits of real sheets, one by one, in our own wording. */
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import type { Plan } from '../../../src/core/plan/types';
import { dateToSerial, isoDate } from '../../../src/core/time/date';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { SheetParts } from '../../helpers/planVerbs';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Kết quả thực hiện'];

function read(rows: Rows, parts: SheetParts = {}, name = 'Kế hoạch 2026'): Plan {
  return planOf(workbookOf(sheetOf(name, rows, parts), CATALOGUE_SHEET));
}

function seen(plan: Plan): unknown {
  return plan.tasks.map(({ number, content, lead, due }) => [number, content, lead.units.join(), due.months.join()]);
}

describe('a workbook with plan sheets of several shapes', () => {
  const sheets: readonly SheetGrid[] = [
    sheetOf('Công tác thường kỳ 2026', [
      ['Stt', 'Nội dung', 'Phòng, đơn vị chủ trì tham mưu', 'Cơ quan, đơn vị phối hợp'],
      ['THÁNG 01'],
      ['I', 'Lĩnh vực Hạ tầng'],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', 'VP'],
    ]),
    sheetOf('Cải cách 2026', [
      ['Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Sản phẩm/Kết quả', 'Phòng, đơn vị chủ trì', 'Thời gian thực hiện'],
      ['1. Chỉ đạo, điều hành', '1.1. Ban hành kế hoạch', 'Kế hoạch', 'VP', 'Trước ngày 10/02/2026'],
      [null, '1.2. Tự chấm điểm', 'Báo cáo', 'P. KHTC', 'Quý IV'],
    ]),
    sheetOf('Lịch 2026', [
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'QI', 'QII', 'QIII', 'QIV'],
      [1, 'Trồng cây', 'P. QLĐT', null, 'x', null, null],
    ]),
    sheetOf('Ghi chép', [['Việc cần nhớ'], ['Gọi điện cho nhà thầu']]),
    CATALOGUE_SHEET,
  ];

  it('is read sheet by sheet, and sheets that are no plan are left alone', () => {
    const plan = planOf(workbookOf(...sheets));
    expect(plan.sheets.map(({ name, kind, counted }) => [name, kind, counted])).toEqual([
      ['Công tác thường kỳ 2026', 'plan', true],
      ['Cải cách 2026', 'plan', true],
      ['Lịch 2026', 'plan', true],
      ['Ghi chép', 'other', false],
      ['Danh mục đơn vị', 'catalogue', false],
    ]);
    expect(plan.tasks.map(({ sheet, field, due }) => [sheet, field, due.months])).toEqual([
      ['Công tác thường kỳ 2026', 'Lĩnh vực Hạ tầng', [1]],
      ['Cải cách 2026', '1. Chỉ đạo, điều hành', [2]],
      ['Cải cách 2026', null, [10, 11, 12]],
      ['Lịch 2026', null, [4, 5, 6]],
    ]);
  });

  it('does not count hidden ones, and says how many tasks they hold', () => {
    const hide = (visibility: SheetGrid['visibility']): SheetGrid =>
      sheetOf('Nháp 2026', [HEADER, [1, 'Sửa nhà để xe', 'VP'], [2, 'Sơn cổng', 'VP']], { visibility });
    for (const visibility of ['hidden', 'veryHidden'] as const) {
      const plan = planOf(workbookOf(...sheets, hide(visibility)));
      const issues = runThrough(runChecks({ plan, asOf: { year: 2026, month: 1, day: 5 } }));
      expect(plan.sheets.find(({ name }) => name === 'Nháp 2026')?.counted).toBe(false);
      expect(issues.filter(({ code }) => code === 'sheet-hidden').map(({ params }) => params)).toEqual([
        { sheet: 'Nháp 2026', tasks: 2 },
      ]);
    }
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['T7', '7'],
    ['Thang 07', '7'],
    ['Tháng 7-2026', '7'],
    ['THÁNG 7.2026', '7'],
    ['KH T7', '7'],
    ['Kế hoạch tháng 7', '7'],
    ['Tháng bảy', '7'],
    ['Quý 3', '7,8,9'],
    ['Q3', '7,8,9'],
    ['Quý III.2026', '7,8,9'],
    ['6 tháng cuối năm', '7,8,9,10,11,12'],
  ])('%s gives its tasks their months', (name, months) => {
    const plan = planOf(
      workbookOf(
        sheetOf(name, [
          ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
          ['Stt', 'Nội dung', 'Đơn vị chủ trì'],
          [1, 'Sửa nhà để xe', 'VP'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.tasks[0]?.due.months.join()).toBe(months);
  });
});

describe('cells', () => {
  it('hold numbers, days and marks as texts or as numbers', () => {
    const rows: Rows = [
      [...HEADER, 'Tỷ lệ', 'Ngày hoàn thành'],
      ['1', 'Sửa nhà để xe', 'VP', null, 'Tháng 3', 'Hoàn thành', '100', '15/03/2026'],
      [2, 'Sơn cổng', 'VP', null, 'Tháng 4', null, 0.4, null],
      ["'3.", 'Trồng cây', 'P. QLĐT', null, dateToSerial({ year: 2026, month: 5, day: 20 }), null, '40%', null],
    ];
    const plan = read(rows, { formats: [[], [], [], [undefined, undefined, undefined, undefined, 'dd/mm/yyyy']] });
    expect(plan.tasks.map(({ due, progress }) => [due.deadline && isoDate(due.deadline), progress.percent])).toEqual([
      ['2026-03-31', 100],
      ['2026-04-30', 40],
      ['2026-05-20', 40],
    ]);
    expect(plan.tasks[0]?.progress.completedOn).toEqual({ year: 2026, month: 3, day: 15 });
  });

  it('hold a month kept as its first day, told by its format', () => {
    const serial = dateToSerial({ year: 2026, month: 12, day: 1 });
    for (const format of ['"Tháng "m/yyyy', 'mm/yyyy', 'mmm-yy']) {
      const formats = [[], [undefined, undefined, undefined, undefined, format]];
      const [task] = read([HEADER, [1, 'Sơn cổng', 'VP', null, serial]], { formats }).tasks;
      expect(task?.due).toMatchObject({ months: [12], kind: 'month', deadline: { year: 2026, month: 12, day: 31 } });
    }
  });

  it('are in another Unicode form, or have non-breaking and doubled spaces', () => {
    const plain: Rows = [HEADER, [1, 'Sửa nhà để xe', 'Văn phòng', 'P. KHTC', 'Quý II', 'Đã hoàn thành']];
    const change = (by: (text: string) => string): Rows =>
      plain.map((row) => row.map((cell) => (typeof cell === 'string' ? by(cell) : cell)));
    const essence = (rows: Rows): unknown =>
      read(rows).tasks.map((task) => [
        task.lead.units,
        task.coordinating.units,
        task.due.months,
        task.progress.state,
        task.key,
      ]);
    expect(essence(change((text) => text.normalize('NFD')))).toEqual(essence(plain));
    expect(essence(change((text) => text.replace(/ /g, '\u00a0')))).toEqual(essence(plain));
    expect(essence(change((text) => ` ${text.replace(/ /g, '  ')} `))).toEqual(essence(plain));
  });

  it('of times with a number only are read by the header', () => {
    const times = (header: string, ...values: readonly CellValue[]): unknown =>
      read([
        ['Stt', 'Nội dung', 'Đơn vị chủ trì', header],
        ...values.map((value, index) => [index + 1, `Việc thứ ${index + 1} của năm`, 'VP', value]),
      ]).tasks.map(({ due }) => due.months.join());
    expect(times('Tháng', 3, '04', '5, 6', '7-9', 13)).toEqual(['3', '4', '5,6', '7,8,9', '']);
    expect(times('Quý', 2, 'III', 'I, II', 'IV')).toEqual(['4,5,6', '7,8,9', '1,2,3,4,5,6', '10,11,12']);
    expect(times('Thời gian thực hiện', 3, 'III')).toEqual(['', '']);
  });
});

describe('group rows', () => {
  it('are tasks only with a number, and hand lead and time down where the cells below are blank or merged', () => {
    const rows: Rows = [
      HEADER,
      [null, 'Nhóm việc về cây xanh', 'P. QLĐT', null, 'Quý II'],
      [1, 'Trồng bổ sung cây bóng mát', null, null, null],
      [2, 'Cắt tỉa cây trước mùa mưa', null, null, 'Tháng 5'],
      [3, 'Nhóm việc về nhà làm việc', 'VP', null, 'Quý III'],
      ['a)', 'Sửa nhà để xe', 'VP', null, 'Tháng 7'],
    ];
    expect(seen(read(rows))).toEqual([
      ['1', 'Trồng bổ sung cây bóng mát', 'QLDT', '4,5,6'],
      ['2', 'Cắt tỉa cây trước mùa mưa', 'QLDT', '5'],
      ['3', 'Nhóm việc về nhà làm việc', 'VP', '7,8,9'],
      ['a)', 'Sửa nhà để xe', 'VP', '7'],
    ]);
  });

  it('that are merged cells hold for all their rows', () => {
    const rows: Rows = [
      HEADER,
      [1, 'Trồng bổ sung cây bóng mát', 'P. QLĐT', 'VP', 'Quý II'],
      [2, 'Cắt tỉa cây trước mùa mưa', null, null, null],
      [3, 'Sửa nhà để xe', 'VP', null, 'Quý III'],
    ];
    const merges = [2, 3, 4].map((column) => ({ top: 2, left: column, bottom: 3, right: column }));
    const plan = read(rows, { merges });
    expect(seen(plan)).toEqual([
      ['1', 'Trồng bổ sung cây bóng mát', 'QLDT', '4,5,6'],
      ['2', 'Cắt tỉa cây trước mùa mưa', 'QLDT', '4,5,6'],
      ['3', 'Sửa nhà để xe', 'VP', '7,8,9'],
    ]);
    expect(plan.tasks.map(({ coordinatingMerged }) => coordinatingMerged)).toEqual([true, true, false]);
  });
});

describe('numbers', () => {
  const codes = (rows: Rows): unknown =>
    runThrough(runChecks({ plan: read(rows), asOf: { year: 2026, month: 1, day: 5 } }))
      .filter(({ code }) => code.startsWith('number-'))
      .map(({ code, row }) => [code, row]);

  it('may begin again under a heading, and are told where one lacks or stands twice', () => {
    expect(
      codes([
        HEADER,
        ['I', 'Lĩnh vực Hạ tầng'],
        [1, 'Lát lại vỉa hè', 'P. QLĐT'],
        [2, 'Thay bóng đèn', 'P. QLĐT'],
        ['II', 'Lĩnh vực Văn phòng'],
        [1, 'Sửa nhà để xe', 'VP'],
        [3, 'Sơn cổng', 'VP'],
        [3, 'Trực ban', 'VP'],
      ]),
    ).toEqual([
      ['number-gap', 7],
      ['number-duplicate', 8],
    ]);
  });
});

describe('times', () => {
  it('of a school year are of both its years', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('Lịch', [
          ['LỊCH CÔNG TÁC NĂM HỌC 2025-2026'],
          ['TT', 'Thời gian thực hiện', 'Nội dung', 'Đơn vị đầu mối'],
          [1, '20-25/09/2025', 'Khai giảng', 'VP'],
          [2, '29/12/2025-07/01/2026', 'Thi học kỳ', 'VP'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.years).toEqual([2025, 2026]);
    expect(plan.tasks.map(({ due }) => due.ym.map(({ year, month }) => `${year}-${month}`).join())).toEqual([
      '2025-9',
      '2025-12,2026-1',
    ]);
  });

  it('of two deadlines end with the later one', () => {
    const [task] = read([HEADER, [1, 'Sơn cổng', 'VP', null, '31/3/2026\n30/6/2026']]).tasks;
    expect([task?.due.months, task?.due.deadline]).toEqual([[3, 6], { year: 2026, month: 6, day: 30 }]);
  });
});

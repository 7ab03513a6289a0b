/** How a plan is read out of sheets as people make them. */
import type { CellValue } from '../../../src/core/grid/grid';
import { findOverlaps } from '../../../src/core/plan/sheetOverlap';
import type { Task } from '../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, refusalOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { SheetParts } from '../../helpers/planVerbs';
import { sampleSheet } from '../../helpers/samplePlan';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'];

function tasksIn(
  rows: readonly (readonly CellValue[])[],
  parts: SheetParts = {},
  name = 'Tháng 3-2026',
): readonly Task[] {
  return planOf(workbookOf(sheetOf(name, rows, parts), CATALOGUE_SHEET)).tasks;
}

const contents = (tasks: readonly Task[]): string[] => tasks.map((task) => task.content);

describe('the header', () => {
  it('may have two lines, joined where the first one spans', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('Tháng 3-2026', [
          ['Stt', 'Nội dung', 'Đơn vị', null, 'Nguyên nhân', null, 'Kết quả'],
          [null, null, 'Chủ trì', 'Phối hợp', 'Khách quan', 'Chủ quan', null],
          [1, 'Lập hồ sơ mời thầu', 'VP', 'P. KHTC', 'Chờ mặt bằng', null, 'Đang làm'],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.sheets[0]?.headerRow).toBe(2);
    expect(plan.sheets[0]?.columns.map(({ meaning }) => meaning)).toEqual([
      'number',
      'content',
      'lead',
      'coordinating',
      'objective',
      'subjective',
      'result',
    ]);
    expect(plan.tasks[0]?.progress.explanation.objective).toBe('Chờ mặt bằng');
  });

  it('gives "Tiến độ" and "Kết quả" the meaning that their values have', () => {
    const meanings = (values: readonly string[]): unknown =>
      planOf(
        workbookOf(
          sheetOf('Kế hoạch 2026', [
            ['TT', 'Nội dung', 'Chủ trì', 'Kết quả', 'Tiến độ'],
            [1, 'Lập hồ sơ mời thầu', 'VP', values[0] ?? null, values[1] ?? null],
            [2, 'Sửa nhà để xe', 'P. KHTC', values[0] ?? null, values[1] ?? null],
          ]),
          CATALOGUE_SHEET,
        ),
      ).sheets[0]?.columns.map(({ meaning }) => meaning);
    expect(meanings(['Quyết định phê duyệt', '31/3/2026'])).toEqual(['number', 'content', 'lead', 'product', 'due']);
    expect(meanings(['Đã xong', '80%'])).toEqual(['number', 'content', 'lead', 'result', 'percent']);
  });

  it('reads results in "Ghi chú" only where no other column holds them', () => {
    const rows = (extra: string[]): readonly (readonly CellValue[])[] => [
      ['TT', 'Nội dung', 'Chủ trì', 'Ghi chú', ...extra],
      [1, 'Lập hồ sơ mời thầu', 'VP', 'Đã hoàn thành'],
      [2, 'Sửa nhà để xe', 'P. KHTC', 'Đang thực hiện'],
    ];
    expect(tasksIn(rows([])).map((task) => task.progress.state)).toEqual(['done', 'in-progress']);
    expect(tasksIn(rows(['Kết quả'])).map((task) => task.progress.state)).toEqual(['unreported', 'unreported']);
  });
});

describe('the rows', () => {
  it('keep a task that a page break cut in two as one, at its first row, with nothing dropped', () => {
    const tasks = tasksIn([
      HEADER,
      [1, 'Phối hợp với chủ đầu tư hoàn thiện hồ sơ và', 'P. QLĐT', 'P. KHTC;'],
      HEADER,
      [null, 'trình phê duyệt quyết toán', null, 'Văn phòng'],
      [2, 'Sửa nhà để xe', 'VP', null],
    ]);
    expect(contents(tasks)).toEqual([
      'Phối hợp với chủ đầu tư hoàn thiện hồ sơ và trình phê duyệt quyết toán',
      'Sửa nhà để xe',
    ]);
    expect(tasks[0]?.row).toBe(2);
    expect(tasks[0]?.coordinating.units).toEqual(['KHTC', 'VP']);
  });

  it('leave out the end of a lead that slipped into the next column when the page broke', () => {
    const tasks = tasksIn([
      HEADER,
      [1, 'Phối hợp với chủ đầu tư hoàn thiện hồ sơ và', 'Phòng Quản lý đô thị, Phòng Kế hoạch - Tài chính, Văn phòng'],
      HEADER,
      [null, 'trình phê duyệt quyết toán', null, 'hoạch - Tài chính, Văn phòng'],
      [2, 'Sửa nhà để xe', 'VP', 'P. KHTC'],
    ]);
    expect(tasks.map(({ lead, coordinating }) => [lead.units, coordinating.units])).toEqual([
      [['QLDT', 'KHTC', 'VP'], []],
      [['VP'], ['KHTC']],
    ]);
  });

  it('end at the signature block, and leave out totals, notes, blank rows and headings', () => {
    const tasks = tasksIn([
      HEADER,
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'Lĩnh vực Hạ tầng'],
      [null, 'Công tác cây xanh'],
      [1, 'Trồng bổ sung cây bóng mát', 'P. QLĐT'],
      [],
      [2, 'Cắt tỉa cây trước mùa mưa', 'P. QLĐT'],
      [null, 'Tổng cộng', null, null, 2],
      [null, 'Ghi chú: số liệu tính đến cuối tháng'],
      [],
      [null, 'Nơi nhận:', null, 'KT. GIÁM ĐỐC'],
      [null, '- Các phòng, đơn vị;', 'VP'],
      [3, 'Dòng ở dưới chữ ký', 'VP'],
    ]);
    expect(contents(tasks)).toEqual(['Trồng bổ sung cây bóng mát', 'Cắt tỉa cây trước mùa mưa']);
    expect(tasks.map((task) => task.field)).toEqual(['Lĩnh vực Hạ tầng', 'Lĩnh vực Hạ tầng']);
  });

  it('go on below a task whose words only look like the line above a signature', () => {
    const tasks = tasksIn([
      ['Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      ['Tổ chức ngày hội Tháng Thanh niên năm 2026', 'VP', null],
      ['Sửa nhà để xe', 'VP', null],
      ['Hà Nội, ngày 05 tháng 01 năm 2026', null, null],
      ['Dòng ở dưới chữ ký', 'VP', null],
    ]);
    expect(contents(tasks)).toEqual(['Tổ chức ngày hội Tháng Thanh niên năm 2026', 'Sửa nhà để xe']);
  });

  it('make a group row a task only if its number cell is filled', () => {
    const tasks = tasksIn([
      ['Stt', null, 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ['TT', 'Chi tiết'],
      [null, '1', 'Làm sạch dữ liệu', 'VP', '30/6/2026'],
      [1, 'a)', 'Dữ liệu cấp phép', 'P. QLĐT', '30/6/2026'],
      [2, '2', 'Tập huấn sử dụng phần mềm', 'TT ƯDCN', '31/7/2026'],
    ]);
    expect(tasks.map(({ number, row }) => [number, row])).toEqual([
      ['1', 4],
      ['2', 5],
    ]);
  });

  it('stand under the band above them, and without a month in one that names none after the last month', () => {
    const tasks = tasksIn(
      [
        HEADER,
        ['THÁNG 11'],
        ['I', 'Lĩnh vực Hạ tầng'],
        [1, 'Kiểm tra thoát nước', 'P. QLĐT'],
        ['THÁNG 12'],
        ['I', 'Lĩnh vực Hạ tầng'],
        [1, 'Tổng kết năm', 'VP'],
        ['II', 'Lĩnh vực Văn phòng'],
        [1, 'Kiểm kê tài sản', 'P. KHTC'],
        ['CÔNG VIỆC THEO YÊU CẦU CỦA CẤP TRÊN'],
        [1, 'Báo cáo đột xuất', 'VP'],
      ],
      {},
      'Kế hoạch 2026',
    );
    expect(tasks.map((task) => [task.due.months, task.field, task.due.kind])).toEqual([
      [[11], 'Lĩnh vực Hạ tầng', 'month'],
      [[12], 'Lĩnh vực Hạ tầng', 'month'],
      [[12], 'Lĩnh vực Văn phòng', 'month'],
      [[], null, 'event'],
    ]);
  });

  it('share a run of numbers over sub-headings and begin a new one at a field', () => {
    const tasks = planOf(workbookOf(sampleSheet('Kế hoạch'), CATALOGUE_SHEET)).tasks;
    const runs = tasks.map((task) => task.run);
    expect(new Set(runs.slice(0, 3)).size).toBe(1);
    expect(new Set(runs).size).toBe(4);
  });
});

describe('merged cells', () => {
  const rows = [
    HEADER,
    ['I', 'Lĩnh vực Hạ tầng'],
    [1, 'Trồng bổ sung cây bóng mát', 'P. QLĐT', 'P. KHTC; Văn phòng'],
    [2, 'Cắt tỉa cây trước mùa mưa', 'P. QLĐT', null],
    ['II', 'Lĩnh vực Văn phòng'],
    [1, 'Sửa nhà để xe', 'VP', 'P. KHTC'],
    [2, 'Kiểm kê tài sản', 'VP', null],
  ];
  const coordinating = (tasks: readonly Task[]): unknown => tasks.map((task) => task.coordinating.units);

  it('hold for every row they cover', () => {
    const tasks = tasksIn(rows, { merges: [{ top: 3, left: 3, bottom: 4, right: 3 }] });
    expect(coordinating(tasks)).toEqual([['KHTC', 'VP'], ['KHTC', 'VP'], ['KHTC'], []]);
    expect(tasks.map((task) => task.coordinatingMerged)).toEqual([true, true, false, false]);
    expect(tasks[1]?.cells.coordinating).toEqual({ row: 3, column: 3 });
  });

  it('are taken for granted where nobody can ask: a coordinating cell that is the only one of its field', () => {
    expect(coordinating(tasksIn(rows, { merges: null }))).toEqual([['KHTC', 'VP'], ['KHTC', 'VP'], ['KHTC'], ['KHTC']]);
  });
});

describe('the workbook', () => {
  const other = (rows: readonly (readonly CellValue[])[]) => sheetOf('Bảng giá', rows);

  it('is refused where it has no plan, no such sheet, or no year', () => {
    expect(refusalOf(workbookOf(other([['Mã', 'Đơn giá']])))).toBe('plan-none');
    expect(refusalOf(workbookOf(sampleSheet('Kế hoạch')), { sheets: ['kế hoạch'] })).toBe('plan-sheet-unknown');
    const nameless = workbookOf(sampleSheet('Kế hoạch', { titles: ['KẾ HOẠCH CÔNG TÁC'] }));
    expect(refusalOf(nameless)).toBe('plan-year-unknown');
    expect(planOf(nameless, { year: 2026 }).tasks[0]?.due.deadline).toEqual({ year: 2026, month: 1, day: 31 });
  });

  it('counts visible plan sheets of the year of most tasks; hidden, other years and our own tabs do not', () => {
    const workbook = workbookOf(
      sampleSheet('Kế hoạch'),
      { ...sampleSheet('Bản nháp'), visibility: 'hidden' },
      sampleSheet('Năm trước', { titles: ['KẾ HOẠCH NĂM 2025'], signature: false }),
      sheetOf('TH Tháng 01-2026', [HEADER, [1, 'Sửa nhà để xe', 'VP']], { own: 'summary' }),
      CATALOGUE_SHEET,
    );
    const facts = (options: Parameters<typeof planOf>[1]): unknown =>
      planOf(workbook, options).sheets.map(({ kind, counted }) => (counted ? `${kind}*` : kind));
    // Both years hold as many tasks: the later one is meant.
    expect(planOf(workbook).year).toBe(2026);
    expect(facts({})).toEqual(['plan*', 'plan', 'plan', 'summary', 'catalogue']);
    expect(facts({ hidden: true })).toEqual(['plan*', 'plan*', 'plan', 'summary', 'catalogue']);
    expect(facts({ year: 2025 })).toEqual(['plan', 'plan', 'plan*', 'summary', 'catalogue']);
    expect(facts({ hidden: true, sheets: ['Bản nháp'] })).toEqual(['plan', 'plan*', 'plan', 'summary', 'catalogue']);
    expect(findOverlaps(planOf(workbook))).toEqual([]);
    expect(findOverlaps(planOf(workbook, { hidden: true }))).toEqual([{ a: 'Kế hoạch', b: 'Bản nháp', shared: 7 }]);
  });

  it('has two years where it is a school-year plan', () => {
    const rows = [
      ['LỊCH NĂM HỌC 2025-2026'],
      ['TT', 'Thời gian', 'Nội dung', 'Đơn vị đầu mối'],
      [1, '02/2026', 'Thi học kỳ', 'VP'],
    ];
    expect(planOf(workbookOf(sheetOf('Lịch', rows), CATALOGUE_SHEET)).years).toEqual([2025, 2026]);
  });

  it('tells errors and formulas without a value in its plan columns', () => {
    const plan = planOf(
      workbookOf(
        sheetOf('Tháng 3-2026', [
          [...HEADER, 'Khác'],
          [1, 'Sửa nhà để xe', { kind: 'error', text: '#REF!' }, null, { kind: 'uncached', formula: 'A1' }],
          [2, 'Kiểm kê tài sản', 'VP', null, null, { kind: 'error', text: '#N/A' }],
        ]),
        CATALOGUE_SHEET,
      ),
    );
    expect(plan.unread).toEqual([
      { sheet: 'Tháng 3-2026', row: 2, column: 2, kind: 'error', text: '#REF!' },
      { sheet: 'Tháng 3-2026', row: 2, column: 4, kind: 'uncached', text: 'A1' },
    ]);
    expect(plan.tasks).toHaveLength(2);
  });

  it('gives units in plan order with their spellings, the most frequent first', () => {
    const plan = planOf(workbookOf(sampleSheet('Kế hoạch'), CATALOGUE_SHEET));
    expect(plan.units.map(({ unit }) => unit.code)).toEqual(['QLDT', 'VP', 'TTUD', 'KHTC']);
    expect(plan.units[1]?.spellings).toEqual([
      ['VP', 2],
      ['Văn phòng', 1],
    ]);
  });
});

describe('an agenda', () => {
  const agenda = sheetOf('Họp lãnh đạo 2026', [
    ['NỘI DUNG BÁO CÁO TẠI CUỘC HỌP'],
    ['Stt', 'Nội dung'],
    ['I', 'QUÝ I'],
    [1, 'Phương án sắp xếp kho (đợt 1) (Văn phòng báo cáo trong tháng 2)'],
    ['-', 'Danh mục đầu tư công (Phòng Kế hoạch - Tài chính báo cáo trong tháng 2, 3)'],
  ]);

  it.each([
    ['doubled', 'Phương án sắp xếp kho lưu trữ ((Văn phòng báo cáo trong tháng 2))'],
    ['left open', 'Phương án sắp xếp kho lưu trữ (Văn phòng báo cáo trong tháng 2'],
    ['never opened', 'Phương án sắp xếp kho lưu trữ Văn phòng báo cáo trong tháng 2).'],
  ])('is read with a bracket %s', (_, item) => {
    const sheet = sheetOf('Họp lãnh đạo 2026', [
      ['Stt', 'Nội dung'],
      [1, 'Danh mục đầu tư công (Phòng Kế hoạch - Tài chính báo cáo trong tháng 3)'],
      [2, 'Kết quả kiểm kê tài sản (Văn phòng báo cáo trong tháng 4)'],
      [3, item],
    ]);
    const read = planOf(workbookOf(sheet, CATALOGUE_SHEET)).agenda[2];
    expect([read?.content, read?.lead.units, read?.due.months]).toEqual(['Phương án sắp xếp kho lưu trữ', ['VP'], [2]]);
  });

  it('may have a column of those who report, below the title of a meeting; its items are no tasks', () => {
    const meeting = (...heads: readonly string[]) =>
      planOf(
        workbookOf(
          sheetOf('Quý I', [
            ['NỘI DUNG HỌP LÃNH ĐẠO QUÝ I NĂM 2026'],
            ['Stt', 'Nội dung', 'Đơn vị báo cáo', ...heads],
            [1, 'Kết quả kiểm kê tài sản (Tháng 3)', 'Văn phòng', ...heads.map(() => 'Tháng 3')],
            [2, 'Danh mục đầu tư công (Tháng 2)', 'Phòng Kế hoạch - Tài chính', ...heads.map(() => 'Tháng 2')],
          ]),
          CATALOGUE_SHEET,
        ),
      );
    expect(meeting().tasks).toEqual([]);
    expect(meeting().agenda.map((item) => [item.content, item.lead.units, item.due.months])).toEqual([
      ['Kết quả kiểm kê tài sản', ['VP'], [3]],
      ['Danh mục đầu tư công', ['KHTC'], [2]],
    ]);
    // With terms of their own they are work.
    expect(meeting('Thời hạn').tasks).toHaveLength(2);
  });

  it('has items without their closing parenthesis, which names lead and months', () => {
    const plan = planOf(workbookOf(agenda, CATALOGUE_SHEET));
    expect(plan.sheets[0]).toMatchObject({ kind: 'agenda', counted: false });
    expect(plan.tasks).toEqual([]);
    expect(plan.agenda.map((item) => [item.number, item.content, item.lead.units, item.due.months])).toEqual([
      ['1', 'Phương án sắp xếp kho (đợt 1)', ['VP'], [2]],
      ['-', 'Danh mục đầu tư công', ['KHTC'], [2, 3]],
    ]);
  });
});

describe('two columns of results', () => {
  it('of periods one after the other tell the state by the last one filled', () => {
    const tasks = tasksIn([
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Kết quả 6 tháng', 'Kết quả 9 tháng', 'Kết quả năm'],
      [1, 'Lập hồ sơ mời thầu', 'VP', 'Đang thực hiện', 'Hoàn thành', null],
      [2, 'Sửa nhà để xe', 'P. KHTC', 'Chưa thực hiện', null, null],
      [3, 'Thay bóng đèn', 'VP', 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'],
    ]);
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['done', 'not-started', 'done']);
    expect(tasks[0]?.progress.text).toBe('Hoàn thành; Đang thực hiện');
  });

  it('are put together: the state of the one, the words of both', () => {
    const tasks = tasksIn([
      ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Kết quả thực hiện', 'Trạng thái'],
      [1, 'Lập hồ sơ mời thầu', 'VP', 'Đã trình lãnh đạo', 'Hoàn thành'],
      [2, 'Sửa nhà để xe', 'P. KHTC', 'Thay xong mái, còn nền', 'Đang thực hiện'],
      [3, 'Thay bóng đèn', 'VP', 'Chưa có kinh phí', null],
      [5, 'Sơn lại cổng', 'VP', null, 'Xong'],
      [4, 'Cắt tỉa cây', 'VP', null, null],
    ]);
    expect(tasks.map(({ progress }) => [progress.state, progress.text])).toEqual([
      ['done', 'Hoàn thành; Đã trình lãnh đạo'],
      ['in-progress', 'Đang thực hiện; Thay xong mái, còn nền'],
      ['not-started', 'Chưa có kinh phí'],
      ['done', 'Xong'],
      ['unreported', ''],
    ]);
    expect(tasks.map(({ cells }) => cells.result?.column)).toEqual([4, 4, 3, 4, undefined]);
  });
});

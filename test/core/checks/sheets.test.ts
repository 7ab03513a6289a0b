import type { SheetGrid } from '../../../src/core/grid/grid';
import { flatten } from '../../helpers/flattenIssues';
import { issuesOf, plan, planWith, task } from '../../helpers/planOf';
import { planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

describe('sheets', () => {
  it('a filled column that another one kept from being read is a warning at its head', () => {
    const head = ['Stt', 'Nội dung', 'Chủ trì', 'Hạn ban đầu', 'Hạn điều chỉnh', 'Ghi chú', 'Ghi chú khác'];
    const book = (...moved: (string | null)[]) =>
      planOf(
        workbookOf(
          sheetOf('Theo dõi', [
            ['KẾ HOẠCH NĂM 2026'],
            head,
            ...moved.map((term, row) => [row + 1, `Sơn bờ rào ${row}`, 'Tổ Sơn', '31/3/2026', term, 'a', 'b']),
          ]),
        ),
      );
    const found = issuesOf('column-unread', book('30/6/2026', null));
    expect(flatten(found, ['severity', 'sheet', 'cell'])).toEqual([['warning', 'Theo dõi', 'E2']]);
    expect(found[0]?.params).toEqual({ header: 'Hạn điều chỉnh', cells: 1, taken: 'Hạn ban đầu' });
    // Nothing stands in it, and a second column of notes changes no figure.
    expect(issuesOf('column-unread', book(null, null))).toEqual([]);
  });

  it.each([
    ['behind a blank column', [null]],
    ['at once behind the first', []],
  ])('a second table %s with the same heads is an error at its head, and takes nothing from the first', (_, gap) => {
    const heads = ['Stt', 'Nội dung', 'Chủ trì', 'Kết quả'];
    const book = planOf(
      workbookOf(
        sheetOf('Hai cột', [
          ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
          [...heads, ...gap, ...heads, 'Thời hạn'],
          [1, 'Sơn bờ rào', 'Tổ Sơn', 'Xong', ...gap, 3, 'Trồng cây', 'Tổ Vườn', 'Chưa', '30/6/2026'],
          [2, 'Quét vôi', 'Tổ Sơn', null, ...gap, 4, 'Tưới cây', 'Tổ Vườn', null, '30/6/2026'],
        ]),
      ),
    );
    expect(book.tasks.map(({ content, due }) => [content, due.months])).toEqual([
      ['Sơn bờ rào', [3]],
      ['Quét vôi', [3]],
    ]);
    const found = issuesOf('table-unread', book);
    expect(flatten(found, ['severity', 'sheet', 'cell'])).toEqual([
      ['error', 'Hai cột', `${String.fromCharCode('F'.charCodeAt(0) + gap.length)}2`],
    ]);
    expect(found[0]?.params).toEqual({ header: 'Nội dung', rows: 2 });
    expect(issuesOf('column-unread', book)).toEqual([]);
  });

  it('of a second table nothing is said while it is blank, or where its heads are others', () => {
    const book = (heads: readonly string[], cells: readonly (string | null)[]) =>
      planOf(
        workbookOf(
          sheetOf('Hai cột', [
            ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
            ['Stt', 'Nội dung', 'Chủ trì', null, ...heads],
            [1, 'Sơn bờ rào', 'Tổ Sơn', null, ...cells],
          ]),
        ),
      );
    expect(issuesOf('table-unread', book(['Nội dung', 'Chủ trì'], [null, null]))).toEqual([]);
    expect(issuesOf('table-unread', book(['Chủ trì', 'Số nhiệm vụ'], ['Tổ Sơn', '1']))).toEqual([]);
    expect(issuesOf('table-unread', book(['Nội dung', 'Chủ trì'], ['Trồng cây', 'Tổ Vườn']))).toHaveLength(1);
  });

  const bookOf = (heads: readonly string[], ...rows: readonly (readonly (string | null)[])[]) =>
    planOf(
      workbookOf(
        sheetOf('Theo dõi', [
          ['KẾ HOẠCH NĂM 2026'],
          ['Stt', 'Nội dung', 'Chủ trì', ...heads],
          ...rows.map((cells, row) => [row + 1, `Sơn bờ rào ${row}`, 'Tổ Sơn', ...cells]),
        ]),
      ),
    );

  it.each([
    ['Chốt sổ', ['15/3/2026', '20/4/2026'], 'days'],
    ['Thẩm tra', ['Xong', 'Đang làm'], 'results'],
    ['Bản giấy', ['x', 'x'], 'marks'],
  ])('a column "%s" that tells what no other does is a warning at its head', (head, cells, holds) => {
    const plan = bookOf([head], ...cells.map((cell) => [cell]));
    const found = issuesOf('column-unknown', plan);
    expect(flatten(found, ['severity', 'sheet', 'cell'])).toEqual([['warning', 'Theo dõi', 'D2']]);
    expect(found[0]?.params).toEqual({ header: head, cells: 2, holds });
  });

  it('of a column whose heading is not known nothing is said where another one tells the same', () => {
    const heads = ['Thời hạn', 'Kết quả', 'Chốt sổ', 'Thẩm tra', 'Bản giấy'];
    const row = ['Tháng 3', 'Xong', '15/3/2026', 'Xong', 'x'];
    expect(issuesOf('column-unknown', bookOf(heads, row, row))).toEqual([]);
    // Two cells of three that are something else, or a single one, prove nothing.
    expect(issuesOf('column-unknown', bookOf(['Thẩm tra'], ['Xong'], ['Sở Nội vụ'], ['Hồ sơ 5']))).toEqual([]);
    expect(issuesOf('column-unknown', bookOf(['Thẩm tra'], ['Xong'], [null]))).toEqual([]);
  });

  it('a column that tells another state than the results is a warning at its head, one that agrees is not', () => {
    const heads = ['Thời hạn', 'Kết quả', 'Văn phòng thẩm tra'];
    const found = issuesOf(
      'column-unknown',
      bookOf(heads, ['Tháng 3', 'Hoàn thành', 'Chưa hoàn thành'], ['Tháng 3', 'Hoàn thành', 'Hoàn thành']),
    );
    expect(flatten(found, ['severity', 'cell'])).toEqual([['warning', 'F2']]);
    expect(found[0]?.params).toEqual({ header: 'Văn phòng thẩm tra', cells: 2, holds: 'results' });
    const agreed = bookOf(heads, ['Tháng 3', 'Hoàn thành', 'Đã xong'], ['Tháng 3', null, 'Hoàn thành']);
    expect(issuesOf('column-unknown', agreed)).toEqual([]);
  });

  it('results typed beside the table, under no heading, are a warning at their column', () => {
    const heads = ['Thời hạn', 'Kết quả'];
    const found = issuesOf(
      'column-unknown',
      bookOf(heads, ['Tháng 3', 'Xong', 'thật ra chưa xong'], ['Tháng 3', null, 'đã xong'], ['Tháng 3', 'Xong']),
    );
    expect(flatten(found, ['severity', 'cell'])).toEqual([['warning', 'F2']]);
    expect(found[0]?.params).toEqual({ header: 'F', cells: 2, holds: 'results' });
    // Remarks of another kind stay remarks.
    expect(issuesOf('column-unknown', bookOf(heads, ['Tháng 3', 'Xong', 'hỏi lại chị Ba'], ['Tháng 3']))).toEqual([]);
  });

  it('the only column of months is the time of the tasks, whatever heads it', () => {
    const plan = bookOf(['Chốt sổ', 'Họp'], ['Tháng 3', '2/2/2026'], ['Quý II', '3/3/2026']);
    expect(plan.tasks.map(({ due }) => due.months)).toEqual([[3], [4, 5, 6]]);
    expect(issuesOf('column-unknown', plan).map(({ params }) => params)).toEqual([
      { header: 'Họp', cells: 2, holds: 'days' },
    ]);
    // Of two columns of months nobody knows which is meant.
    const two = bookOf(['Chốt sổ', 'Họp'], ['Tháng 3', 'Tháng 2'], ['Quý II', 'Tháng 3']);
    expect(two.tasks.map(({ due }) => due.months)).toEqual([[], []]);
    expect(issuesOf('column-unknown', two)).toHaveLength(2);
  });

  it('a sheet in which nothing tells any time is a warning: its tasks are in no month', () => {
    const found = issuesOf('sheet-untimed', bookOf(['Ghi chú'], ['a'], ['b']));
    expect(flatten(found, ['severity', 'sheet', 'row'])).toEqual([['warning', 'Theo dõi', null]]);
    expect(found[0]?.params).toEqual({ sheet: 'Theo dõi', tasks: 2 });
    // One task whose time is missing is told by itself.
    expect(issuesOf('sheet-untimed', bookOf(['Thời hạn'], [null], [null]))).toEqual([]);
  });

  it('text struck through is a warning at its task, or at its sheet where rows are not known', () => {
    const rows = [
      ['KẾ HOẠCH NĂM 2026'],
      ['Stt', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      [1, 'Sơn bờ rào', 'Tổ Sơn', '31/3/2026'],
      [2, 'Trồng cây', 'Tổ Sơn', '31/5/2026'],
    ];
    const found = (struck: SheetGrid['struck']) =>
      issuesOf('text-struck-through', planOf(workbookOf({ ...sheetOf('Cả năm', rows), ...(struck && { struck }) })));
    expect(flatten(found([2, 4]), ['severity', 'row', 'part'])).toEqual([['warning', 4, 'Trồng cây']]);
    expect(found([4])[0]?.params).toEqual({ where: 'row' });
    expect(found('some').map(({ row, params }) => [row, params])).toEqual([[null, { where: 'sheet' }]]);
    expect(found([1, 9])).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });

  it('a hidden plan sheet is a warning with its number of tasks, unless it counts', () => {
    const tasks = [task(), task({ sheet: 'Tháng 7' }), task({ sheet: 'Tháng 7' })];
    const hidden = plan({ tasks, sheets: [{ name: 'Tháng 6' }, { name: 'Tháng 7', hidden: true, counted: false }] });
    const issues = issuesOf('sheet-hidden', hidden);
    expect(flatten(issues, ['severity', 'sheet', 'row'])).toEqual([['warning', 'Tháng 7', null]]);
    expect(issues[0]?.params).toEqual({ sheet: 'Tháng 7', tasks: 2 });
    const asked = plan({ tasks, sheets: [{ name: 'Tháng 6' }, { name: 'Tháng 7', hidden: true }] });
    expect(issuesOf('sheet-hidden', asked)).toEqual([]);
  });

  it('two sheets with the same tasks are an error; different ones are none', () => {
    const content = 'Kiểm tra cây xanh';
    const sheets = [{ name: 'Tháng 6' }, { name: 'Bản sao' }];
    const copied = plan({ tasks: [task({ content }), task({ content, sheet: 'Bản sao' })], sheets });
    expect(issuesOf('sheet-overlap', copied).map(({ severity, params }) => [severity, params])).toEqual([
      ['error', { sheet: 'Tháng 6', other: 'Bản sao', shared: 1 }],
    ]);
    expect(issuesOf('sheet-overlap', plan({ tasks: [task(), task({ sheet: 'Bản sao' })], sheets }))).toEqual([]);
  });

  it('one that looks like a part of the plan but gives no task is a warning, with the reason', () => {
    const other = { kind: 'other' as const, counted: false, headerRow: null, taskRows: null };
    const found = plan({
      tasks: [task()],
      sheets: [
        { name: 'Tháng 6' },
        { ...other, name: 'Thang 07' },
        { ...other, name: 'Theo dõi', headerRow: 2, lacking: 'lead' },
        { ...other, name: 'Phân công', headerRow: 2, lacking: 'content' },
        { name: 'Tháng 8', taskRows: null },
        { name: 'Năm trước', year: 2025, counted: false },
        { ...other, name: 'Ghi chép' },
        { ...other, name: 'Tháng 9', hidden: true },
        { name: 'Danh mục', kind: 'catalogue', counted: false, taskRows: null },
        { name: 'Không chọn', counted: false },
      ],
    });
    expect(issuesOf('sheet-unread', found).map(({ sheet, params }) => [sheet, params['reason']])).toEqual([
      ['Thang 07', 'name-like-plan'],
      ['Theo dõi', 'no-lead-column'],
      ['Phân công', 'no-content-column'],
      ['Tháng 8', 'no-tasks'],
      ['Năm trước', 'other-year'],
    ]);
  });

  it('a name of two units in the catalogue is an error at the later row', () => {
    const conflicts = [{ text: 'KH', codes: ['KHTC', 'QLDT'] as const, row: 5, column: 2 }];
    const found = plan({
      tasks: [task()],
      sheets: [{ name: 'Kế hoạch' }, { name: 'Danh mục đơn vị', kind: 'catalogue', counted: false }],
      plan: { catalogue: { sheet: 'Danh mục đơn vị', units: [], conflicts } },
    });
    expect(flatten(issuesOf('catalogue-conflict', found), ['sheet', 'cell', 'text'])).toEqual([
      ['Danh mục đơn vị', 'C5', 'KH'],
    ]);
    expect(issuesOf('catalogue-conflict', planWith(task()))).toEqual([]);
  });
});

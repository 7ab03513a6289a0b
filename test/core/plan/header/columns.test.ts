/** Which column takes a meaning where several claim it, and what an office's corrections change. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { NO_SETTINGS } from '../../../../src/core/plan/settings';
import type { CorrectedColumns } from '../../../../src/core/plan/settings';
import type { Plan } from '../../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

type Column = readonly [header: string, ...values: readonly CellValue[]];

/** Reads a sheet of numbered tasks with these further columns, each a heading and its values. */
function read(columns: readonly Column[], corrected?: CorrectedColumns): Plan {
  const rows = Math.max(...columns.map((column) => column.length)) - 1;
  const grid = [
    ['Stt', 'Nội dung', ...columns.map(([header]) => header)],
    ...Array.from({ length: rows }, (_, row): CellValue[] => [
      row + 1,
      `Duy tu tuyến ${row + 1}`,
      ...columns.map((column) => column[row + 1] ?? null),
    ]),
  ];
  const settings = { ...NO_SETTINGS, columns: corrected === undefined ? {} : { 'Kế hoạch 2026': corrected } };
  return planOf(workbookOf(sheetOf('Kế hoạch 2026', grid), CATALOGUE_SHEET), { settings, year: 2026 });
}

/** The meaning of each further column, `+` before a further one of that meaning, `-` for one left unread. */
function meanings(plan: Plan): readonly string[] {
  const sheet = plan.sheets[0];
  const last = Math.max(...[...(sheet?.columns ?? []), ...(sheet?.further ?? [])].map(({ column }) => column));
  return Array.from({ length: last - 1 }, (_, at) => {
    const own = sheet?.columns.find(({ column }) => column === at + 2)?.meaning;
    const further = sheet?.further?.find(({ column }) => column === at + 2)?.meaning;
    return own ?? (further === undefined ? '-' : `+${further}`);
  });
}

const LEAD: Column = ['Đơn vị chủ trì', 'VP', 'P. QLĐT'];

describe('of two columns', () => {
  it.each<[string, readonly Column[], readonly string[]]>([
    ['that lead, the clear one does, wherever it stands', [['Đơn vị', 'km', 'xe'], LEAD], ['-', 'lead']],
    ['that lead, the first of two clear ones does', [LEAD, ['Đơn vị đầu mối', 'P. QLĐT', 'VP']], ['lead']],
    [
      'that lead, the first of two vague ones does',
      [
        ['Đơn vị thực hiện', 'VP', 'VP'],
        ['Người phụ trách', 'An', 'An'],
      ],
      ['lead'],
    ],
    ['that lead, a second vague one coordinates', [LEAD, ['Đơn vị thực hiện', 'VP', 'VP']], ['lead', 'coordinating']],
    [
      'that lead, a third one is not read',
      [LEAD, ['Đơn vị phối hợp', 'VP'], ['Đơn vị thực hiện', 'VP']],
      ['lead', 'coordinating'],
    ],
    [
      'of results, the one that holds more states is the result',
      [LEAD, ['Kết quả thực hiện', 'Thay 5 bóng', 'Sơn'], ['Trạng thái', 'Xong', 'Xong']],
      ['lead', '+result', 'result'],
    ],
    [
      'of results with as many states, the first is the result',
      [LEAD, ['Kết quả thực hiện', 'Xong', 'Sơn'], ['Trạng thái', 'Xong', 'An']],
      ['lead', 'result', '+result'],
    ],
    [
      'of results of periods, the last is the result',
      [LEAD, ['Kết quả quý I', 'Xong', 'Xong'], ['Kết quả quý II', null, 'Xong']],
      ['lead', '+result', 'result'],
    ],
    [
      'a vague one beside a result is a further result where half of it says states',
      [LEAD, ['Trạng thái', 'Xong', 'Xong'], ['Đánh giá', 'Đạt', 'Tốt']],
      ['lead', 'result', '+result'],
    ],
    [
      'a judgement beside a result is no product, and not read',
      [LEAD, ['Kết quả', 'Đã trình', 'Chưa trình'], ['Đánh giá', 'Tốt', 'Chậm']],
      ['lead', 'result'],
    ],
    [
      'days below "Hoàn thành" beside reasons of what is not done are days of completion, whatever gives the time',
      [LEAD, ['Hoàn thành', '5/3/2026', null], ['Chưa hoàn thành (lý do)', null, 'Thiếu vốn']],
      ['lead', 'completed', 'explanation'],
    ],
    ['the numbers of the columns are none of their values', [LEAD, ['Kết quả', '(3)', null]], ['lead', 'result']],
    [
      'a vague one beside a result is a product otherwise',
      [LEAD, ['Trạng thái', 'Xong', 'Xong', 'Xong'], ['Kết quả', 'Đạt', 'Tờ trình', 'Báo cáo']],
      ['lead', 'result', 'product'],
    ],
    [
      'a vague result beside a product is the result',
      [LEAD, ['Sản phẩm', 'Hồ sơ', 'Hồ sơ'], ['Kết quả', 'Tờ trình', 'Báo cáo']],
      ['lead', 'product', 'result'],
    ],
    [
      'of percentages, the second is the result',
      [LEAD, ['Tỷ lệ', '50%', '60%'], ['Tiến độ', '70%', '80%']],
      ['lead', 'percent', 'result'],
    ],
    [
      'of percentages beside a result, one is the percentage',
      [LEAD, ['Trạng thái', 'Xong', 'Xong'], ['Tiến độ', '70%', '80%']],
      ['lead', 'result', 'percent'],
    ],
    [
      'of notes beside a result, notes are notes',
      [LEAD, ['Ghi chú', 'Đã xong', 'Đã xong'], ['Kết quả', null, null]],
      ['lead', 'note', 'result'],
    ],
  ])('%s', (_, columns, expected) => {
    expect(meanings(read(columns))).toEqual(expected);
  });
});

describe('of columns that could mean the same', () => {
  const rivals = (plan: Plan) => plan.sheets[0]?.rivals?.map(({ meaning, header, taken }) => [meaning, header, taken]);

  it('the unit leads, not the person, whichever stands first', () => {
    const person: Column = ['Người được giao', 'An', 'Bình'];
    expect(meanings(read([person, ['Đơn vị', 'VP', 'P. QLĐT']]))).toEqual(['-', 'lead']);
    expect(meanings(read([['Đơn vị', 'km', 'km'], person, LEAD]))).toEqual(['-', '-', 'lead']);
    expect(meanings(read([person]))).toEqual(['lead']);
  });

  it('"Phụ trách" leads for want of a unit, and is one of the leadership beside one', () => {
    const charge: Column = ['Phụ trách', 'VP', 'VP'];
    expect(meanings(read([charge]))).toEqual(['lead']);
    expect(meanings(read([charge, LEAD]))).toEqual(['director', 'lead']);
    expect(meanings(read([charge, ['Đơn vị', 'VP', 'VP']]))).toEqual(['director', 'lead']);
  });

  it('those left unread are named, with the column that was preferred', () => {
    const plan = read([
      LEAD,
      ['Đơn vị đầu mối', 'VP', 'VP'],
      ['Nội dung chi tiết', 'a', 'b'],
      ['Hạn', 'Tháng 3', null],
    ]);
    expect(rivals(plan)).toEqual([
      ['lead', 'Đơn vị đầu mối', 2],
      ['content', 'Nội dung chi tiết', 1],
    ]);
    expect(rivals(read([LEAD]))).toBeUndefined();
  });

  it('the content is the one that is filled in clearly more rows; the other is the group', () => {
    const grid = [
      ['Stt', 'Nhiệm vụ', 'Nội dung chi tiết', 'Đơn vị chủ trì'],
      [1, 'Hạ tầng', 'Lát lại vỉa hè', 'VP'],
      [2, null, 'Sửa nhà để xe', 'VP'],
      [3, null, 'Thay bóng đèn', 'VP'],
      [4, 'Văn thư', 'Lập hồ sơ', 'VP'],
    ];
    const plan = planOf(workbookOf(sheetOf('Kế hoạch 2026', grid), CATALOGUE_SHEET), { year: 2026 });
    expect(plan.sheets[0]?.columns.map(({ meaning, column, reason }) => [meaning, column, reason])).toEqual([
      ['number', 0, 'header'],
      ['field', 1, 'values'],
      ['content', 2, 'values'],
      ['lead', 3, 'header'],
    ]);
    expect(plan.tasks.map(({ content }) => content)).toEqual([
      'Lát lại vỉa hè',
      'Sửa nhà để xe',
      'Thay bóng đèn',
      'Lập hồ sơ',
    ]);
  });
});

describe('what the office decided', () => {
  const columns: readonly Column[] = [
    LEAD,
    ['Kết quả thực hiện', 'Thay 5 bóng', 'Sơn'],
    ['Trạng thái', 'Xong', 'Xong'],
    ['Ghi chú', 'Đã xong', 'Đang làm'],
  ];

  it('is the first result, whatever the values of another say', () => {
    expect(meanings(read(columns, { 3: 'result' }))).toEqual(['lead', 'result', '+result', 'note']);
  });

  it('may name several results: the first is read first, the others are read too', () => {
    const plan = read(columns, { 3: 'result', 4: 'none', 5: 'result' });
    expect(meanings(plan)).toEqual(['lead', 'result', '-', '+result']);
    expect(plan.sheets[0]?.further?.map(({ header, reason }) => [header, reason])).toEqual([['Ghi chú', 'setting']]);
    expect(plan.tasks.map(({ progress }) => [progress.state, progress.text])).toEqual([
      ['done', 'Thay 5 bóng; Đã xong'],
      ['in-progress', 'Sơn; Đang làm'],
    ]);
  });

  it('keeps notes that hold states as notes', () => {
    expect(meanings(read([LEAD, ['Ghi chú', 'Đã xong', 'Đã xong']], { 3: 'note' }))).toEqual(['lead', 'note']);
    expect(meanings(read([LEAD, ['Ghi chú', 'Đã xong', 'Đã xong']]))).toEqual(['lead', 'result']);
  });

  it('keeps its results of periods in its own order', () => {
    const periods: readonly Column[] = [LEAD, ['Kết quả quý I', 'Xong', 'Xong'], ['Kết quả quý II', null, 'Xong']];
    expect(meanings(read(periods, { 3: 'result' }))).toEqual(['lead', 'result', '+result']);
  });

  it('may name a column without a heading', () => {
    const [sheet] = read([LEAD, ['', 'Gấp', 'Chờ']], { 3: 'note' }).sheets;
    expect(sheet?.columns.at(-1)).toEqual({ meaning: 'note', column: 3, header: '', reason: 'setting' });
  });

  it('gives each meaning to the first column that has it', () => {
    expect(meanings(read(columns, { 4: 'note', 5: 'note' }))).toEqual(['lead', 'result', 'note']);
  });
});

describe('a vague lead', () => {
  it('is none where it holds numbers: that is a quantity', () => {
    expect(() =>
      read([
        ['Đơn vị', 12, 30],
        ['Thời hạn', 'Tháng 3', 'Tháng 4'],
      ]),
    ).toThrow('plan-column-missing');
  });

  it('is one where most of it holds names', () => {
    expect(
      meanings(
        read([
          ['Đơn vị', 12, 'VP', 'P. QLĐT'],
          ['Thời hạn', 'Tháng 3', 'Tháng 4'],
        ]),
      ),
    ).toEqual(['lead', 'due']);
  });
});

it('"Tên hoạt động" is the content beside "Chương trình", which is it only for want of any other', () => {
  const contents = (...heads: readonly string[]) =>
    planOf(
      workbookOf(
        sheetOf('Năm 2026', [
          ['TT', ...heads, 'Đơn vị chủ trì', 'Thời hạn'],
          ...['Tập huấn lái xe', 'Thay đèn đường'].map((task, at) => [
            at + 1,
            ...heads.map((head) => (head === 'Chương trình' ? 'An toàn giao thông' : task)),
            'VP',
            'Tháng 5',
          ]),
        ]),
        CATALOGUE_SHEET,
      ),
    ).tasks.map(({ content }) => content);
  expect(contents('Chương trình', 'Tên hoạt động')).toEqual(['Tập huấn lái xe', 'Thay đèn đường']);
  expect(contents('Chương trình')).toEqual(['An toàn giao thông', 'An toàn giao thông']);
});

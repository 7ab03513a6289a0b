/** Words that a phòng typed into its form where no answer is asked for: nothing of them is dropped without a word. */
import { answerText, reasonsText, receiveForms } from '../../../src/app/collect/receive';
import type { Answer, Collected } from '../../../src/app/collect/receive';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { done } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { HEADER, NOW, formsFor, runner, say, sheetOfDraft } from '../../helpers/returnedForms';
import { valueOf } from '../../helpers/valueOf';

const GRIDS = workbookOf(
  sheetOf('KH 2026', [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian thực hiện', 'Kết quả'],
    [1, 'Thay nắp cống', 'P. QLĐT', 'P. KHTC', 'Tháng 9', null],
    [2, 'Sửa chữa đèn đường', 'P. QLĐT', null, 'Tháng 8', null],
  ]),
  CATALOGUE_SHEET,
);
const opened = async (): Promise<OpenedPlan> => valueOf(await openPlan(fakePort(GRIDS), runner));

type Rows = CellValue[][];

interface Form {
  readonly rows: Rows;
  /** Puts a value into a row, below one of the form's heads or a number of columns right of the last one. */
  readonly put: (row: CellValue[], place: string | number, value: CellValue) => void;
  readonly rowOf: (content: string) => CellValue[];
}

/** The form of a phòng for September, as somebody changed it. */
async function returned(change: (form: Form) => void, furtherSheets: readonly SheetGrid[] = []): Promise<Collected> {
  const plan = await opened();
  const [form] = (await formsFor(plan, '2026-09', '2026-09-25')).forms;
  if (form === undefined) throw new Error('no form');
  const sheet = sheetOfDraft(form.draft);
  const heads = sheet.rows[HEADER] ?? [];
  const rows = sheet.rows.map((row) => [...row]);
  const put: Form['put'] = (row, place, value) => {
    const column = typeof place === 'number' ? heads.length - 1 + place : heads.indexOf(place);
    if (column < 0) throw new Error(String(place));
    while (row.length <= column) row.push(null);
    row[column] = value;
  };
  const rowOf = (content: string): CellValue[] => {
    const row = rows.find((cells) => cells.includes(content));
    if (row === undefined) throw new Error(content);
    return row;
  };
  change({ rows, put, rowOf });
  const name = 'tra loi.xlsx';
  const grids = done({ name, sheets: [{ ...sheet, rows }, ...furtherSheets] });
  return valueOf(await receiveForms({ say, now: NOW, runner }, plan, [{ name, grids }], null));
}

const told = ({ answers }: Collected): readonly (readonly string[])[] =>
  answers.map((answer: Answer) => [answer.kind, answer.content, answerText(answer, say), reasonsText(answer, say)]);

const CONTENT = 'Nội dung nhiệm vụ';
const RESULT = 'Kết quả thực hiện';
const OUTSIDE = 'ghi ngoài các ô của biểu; cần mở tệp để xem';

it('says nothing of a form that came back as it was sent, or with answers alone', async () => {
  expect(told(await returned(() => undefined))).toEqual([]);
  const collected = await returned(({ put, rowOf }) => put(rowOf('Thay nắp cống'), RESULT, 'Hoàn thành'));
  expect(collected.answers.map(({ kind }) => kind)).toEqual(['fill']);
});

it('tells a remark right of the table, with the letter of its column', async () => {
  const collected = await returned(({ put, rowOf }) => put(rowOf('Thay nắp cống'), 2, 'Đang chờ vật tư về'));
  expect(told(collected)).toEqual([['lost', 'Thay nắp cống', 'ngoài bảng, cột K: Đang chờ vật tư về', OUTSIDE]]);
});

it.each([
  ['Tình trạng', 'Làm xong từ tuần trước'],
  ['Đơn vị phối hợp', 'Thêm Phòng Nội vụ'],
  ['Stt', 'gấp'],
])('tells what was typed over in “%s”, which only informs', async (head, text) => {
  const collected = await returned(({ put, rowOf }) => put(rowOf('Thay nắp cống'), head, text));
  expect(told(collected)).toEqual([
    [
      'lost',
      'Thay nắp cống',
      `${head} trong biểu: ${text}`,
      `phòng sửa ô khóa “${head}” trong biểu; cần hỏi lại phòng, muốn đổi thì sửa ở kế hoạch`,
    ],
  ]);
});

it('tells a row that was added a column further right than the contents stand', async () => {
  const collected = await returned(({ rows, put }) => {
    const row: CellValue[] = [];
    put(row, CONTENT, 3);
    put(row, 'Thời hạn', 'Dọn kho lưu trữ');
    put(row, 'Đơn vị phối hợp', '30/9/2026');
    rows.push(row);
  });
  expect(told(collected)).toEqual([
    ['lost', '3 · Dọn kho lưu trữ · 30/9/2026', '3 · Dọn kho lưu trữ · 30/9/2026', OUTSIDE],
  ]);
});

it('tells what else stands in a row that a phòng added', async () => {
  const collected = await returned(({ rows, put }) => {
    const row: CellValue[] = [];
    put(row, CONTENT, 'Dọn kho lưu trữ');
    put(row, 'Thời hạn', 'cuối tháng');
    put(row, 'Đơn vị phối hợp', 'Văn phòng');
    put(row, RESULT, 'Hoàn thành');
    rows.push(row);
  });
  expect(told(collected)).toEqual([
    [
      'lost',
      'Dọn kho lưu trữ',
      'Kết quả thực hiện: (trống) → Hoàn thành; Thời hạn: (trống) → cuối tháng; Đơn vị phối hợp: (trống) → Văn phòng',
      'không thấy nhiệm vụ này trong kế hoạch',
    ],
  ]);
});

it('tells remarks above and below the table, and does not take them for tasks', async () => {
  const collected = await returned(({ rows }) => {
    rows.push([], [null, 'Kiến nghị: bổ sung kinh phí quý IV'], []);
    rows.unshift([null, null, 'Kính gửi Văn phòng, gửi lại sau khi sửa']);
  });
  expect(told(collected).map(([kind, content, , why]) => [kind, content, why])).toEqual([
    ['lost', 'Kính gửi Văn phòng, gửi lại sau khi sửa', OUTSIDE],
    ['lost', 'Kiến nghị: bổ sung kinh phí quý IV', OUTSIDE],
  ]);
});

it.each([
  ['in the columns of contents and results', CONTENT, RESULT],
  ['in other columns', 'Thời hạn', 'Tình trạng'],
])('says nothing of who signs below, %s', async (_, left, right) => {
  const collected = await returned(({ rows, put }) => {
    const lines: readonly (readonly [string | null, string])[] = [
      [null, 'Hải Thượng, ngày 28 tháng 9 năm 2026'],
      ['NGƯỜI LẬP BIỂU', 'TRƯỞNG PHÒNG'],
      ['(Ký, ghi rõ họ tên)', '(Ký tên, đóng dấu)'],
      ['Trần Văn Bình', 'Lê Thị Hòa'],
    ];
    rows.push([]);
    for (const [one, other] of lines) {
      const row: CellValue[] = [];
      put(row, left, one);
      put(row, right, other);
      rows.push(row);
    }
  });
  expect(told(collected)).toEqual([]);
});

it('names another sheet of the file that holds words, and no blank one', async () => {
  const collected = await returned(
    ({ put, rowOf }) => put(rowOf('Thay nắp cống'), RESULT, 'Hoàn thành'),
    [sheetOf('Ghi thêm', [['Đề nghị lùi các việc còn lại sang tháng 10']]), sheetOf('Sheet3', [[null, ' ']])],
  );
  expect(
    collected.answers.map((answer) => [answer.kind, answer.sheet, answer.content, reasonsText(answer, say)]),
  ).toEqual([
    ['fill', 'Báo cáo kết quả', 'Thay nắp cống', ''],
    [
      'lost',
      'Ghi thêm',
      'Đề nghị lùi các việc còn lại sang tháng 10',
      'trang “Ghi thêm” trong tệp không phải biểu nên không đọc; cần mở tệp để xem',
    ],
  ]);
});

it('still tells a shifted row where the keys of all rows are gone', async () => {
  const collected = await returned(({ rows, put }) => {
    const row: CellValue[] = [];
    put(row, 'Thời hạn', 'Dọn kho lưu trữ');
    rows.push(row);
    for (const cells of rows) {
      cells[0] = null;
      put(cells, 0, null);
    }
  });
  expect(told(collected)).toEqual([['lost', 'Dọn kho lưu trữ', 'Dọn kho lưu trữ', OUTSIDE]]);
});

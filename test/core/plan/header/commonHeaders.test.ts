/** The headings of `test/cases/headers.md` as a whole sheet reads them, with values such as stand below them. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { caseTable } from '../../../helpers/caseTable';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const HEADINGS = caseTable('headers.md', 'Tiêu đề thường gặp', ['Tiêu đề cột', 'Cột đó là']);

const NUMBER: Column = ['Stt', 1, 2, 3];
const CONTENT: Column = ['Nội dung', 'Duy tu tuyến 1', 'Lát lại vỉa hè', 'Thay bóng đèn'];
const LEAD: Column = ['Đơn vị chủ trì', 'P. QLĐT', 'VP', 'P. KHTC'];
const DUE: Column = ['Thời hạn', 'Tháng 3', 'Tháng 4', 'Quý III'];
const RESULT: Column = ['Kết quả thực hiện', 'Hoàn thành', 'Đang thực hiện', null];

type Column = readonly [header: string, ...values: readonly CellValue[]];
type Values = readonly CellValue[];

const DAYS: Values = ['15/3/2026', '20/6/2026', '30/9/2026'];
const NAMES: Values = ['P. QLĐT', 'VP', 'P. KHTC'];
const PROSE: Values = ['Hồ sơ thiết kế', 'Biên bản bàn giao', 'Báo cáo'];
const STATES: Values = ['Hoàn thành', 'Đang thực hiện', null];
const SHARES: Values = ['80%', '100%', '40%'];

/** How a heading of each kind is tried: its meaning, the values below it, and the columns before and behind it. */
const TRIALS: Readonly<
  Record<string, { meaning: string; values: readonly Values[]; before: readonly Column[]; behind: readonly Column[] }>
> = {
  'số thứ tự': { meaning: 'number', values: [[1, 2, 3]], before: [], behind: [CONTENT, LEAD] },
  'nội dung': {
    meaning: 'content',
    values: [['Duy tu tuyến 1', 'Lát lại vỉa hè', 'Thay bóng đèn']],
    before: [NUMBER],
    behind: [LEAD, DUE],
  },
  'chủ trì': { meaning: 'lead', values: [NAMES], before: [NUMBER, CONTENT], behind: [DUE] },
  'phối hợp': { meaning: 'coordinating', values: [NAMES], before: [NUMBER, CONTENT, LEAD], behind: [DUE] },
  'người chỉ đạo': {
    meaning: 'director',
    values: [['Nguyễn An', 'Lê Bình', 'Nguyễn An']],
    before: [NUMBER, CONTENT, LEAD],
    behind: [DUE],
  },
  'thời hạn': {
    meaning: 'due',
    values: [DAYS, ['Tháng 3', 'Quý II', null], [null, null, null]],
    before: [NUMBER, CONTENT, LEAD],
    behind: [RESULT],
  },
  'ngày hoàn thành': {
    meaning: 'completed',
    values: [['15/3/2026', null, null], DAYS],
    before: [NUMBER, CONTENT, LEAD, DUE],
    behind: [],
  },
  'sản phẩm': { meaning: 'product', values: [PROSE], before: [NUMBER, CONTENT, LEAD, DUE], behind: [RESULT] },
  'kết quả': { meaning: 'result', values: [STATES], before: [NUMBER, CONTENT, LEAD, DUE], behind: [] },
  'tỷ lệ': { meaning: 'percent', values: [SHARES], before: [NUMBER, CONTENT, LEAD, DUE], behind: [] },
  'giải trình': { meaning: 'explanation', values: [PROSE], before: [NUMBER, CONTENT, LEAD], behind: [RESULT] },
  'hướng khắc phục': { meaning: 'remedy', values: [PROSE], before: [NUMBER, CONTENT, LEAD], behind: [RESULT] },
  'ghi chú': { meaning: 'note', values: [PROSE], before: [NUMBER, CONTENT, LEAD], behind: [RESULT] },
  'lĩnh vực': { meaning: 'field', values: [['Hạ tầng', 'Hạ tầng', 'Điện']], before: [NUMBER], behind: [CONTENT, LEAD] },
  'không đọc': {
    meaning: '-',
    values: [DAYS, STATES, SHARES, NAMES, PROSE],
    before: [NUMBER],
    behind: [CONTENT, LEAD],
  },
};

/** The meaning of the column behind the first `before` ones; `-` for one that is not read. */
function meaningOf(heading: Column, before: readonly Column[], behind: readonly Column[]): string {
  const columns = [...before, heading, ...behind];
  const rows = [0, 1, 2, 3].map((row) => columns.map((column) => column[row] ?? null));
  const [sheet] = planOf(workbookOf(sheetOf('Kế hoạch 2026', rows), CATALOGUE_SHEET), { year: 2026 }).sheets;
  const own = [...(sheet?.columns ?? []), ...(sheet?.further ?? [])];
  return own.find(({ column }) => column === before.length)?.meaning ?? '-';
}

test.each(HEADINGS)('The column "$Tiêu đề cột" is: $Cột đó là', (line) => {
  const trial = TRIALS[line['Cột đó là']];
  if (trial === undefined) throw new Error(`No such kind of column: ${line['Cột đó là']}`);
  const read = trial.values.map((values) => meaningOf([line['Tiêu đề cột'], ...values], trial.before, trial.behind));
  expect(read).toEqual(trial.values.map(() => trial.meaning));
});

/** How much is asked of Excel: requests and actions of checking and summing up a plan. */
import { createStraightRunner } from '../../../src/app/runner';
import { openPlan } from '../../../src/app/open/openPlan';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { CellValue } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { ExcelHost } from '../../host/host';
import { hostFromGrids } from '../../host/fixtures';
import { sheetOf } from '../../helpers/planVerbs';

const say = createSay('vi');
const runner = createStraightRunner();
const REQUEST = {
  period: { kind: 'month', year: 2026, from: 1, to: 1 },
  asOf: { year: 2026, month: 2, day: 5 },
  calendar: 'calendar',
} as const;
const NOW = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };
const UNITS = ['Phòng Tổ chức', 'Phòng Kế toán', 'Phòng Nghiệp vụ', 'Thanh tra', 'Văn phòng'];

function planOf(tasks: number): readonly (readonly CellValue[])[] {
  return [
    ['KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2026'],
    [],
    ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
    ...Array.from({ length: tasks }, (_, at): CellValue[] => [
      at + 1,
      `Kiểm kê kho vật tư số ${at + 1}`,
      UNITS[at % UNITS.length] ?? '',
      UNITS[(at + 1) % UNITS.length] ?? '',
      at % 3 === 0 ? 'Hoàn thành' : 'Đang thực hiện',
    ]),
  ];
}

function value<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
  return outcome.value;
}

/** What was asked since the log was last emptied: requests, and actions as the library counts them. */
function asked({ log }: ExcelHost): { requests: number; actions: number } {
  const actions = log.map((request) => request.actions);
  log.length = 0;
  return { requests: actions.length, actions: actions.reduce((sum, count) => sum + count, 0) };
}

/** What must not be exceeded; `entering` is the request that enters the cells of a new tab, which the library cuts where it is large (see docs/excel.md). */
const BUDGET: Readonly<Record<number, { wrote: number; entering: number; rewrote: number; undone: number }>> = {
  10: { wrote: 900, entering: 230, rewrote: 1080, undone: 1000 },
  200: { wrote: 1000, entering: 230, rewrote: 1180, undone: 1100 },
  2000: { wrote: 1400, entering: 450, rewrote: 1580, undone: 1450 },
};

describe.each([10, 200, 2000])('a plan of %i tasks', (tasks) => {
  const budget = BUDGET[tasks] ?? { wrote: 0, entering: 0, rewrote: 0, undone: 0 };

  test('is read, summed up, summed up again and taken back in few requests and actions', async () => {
    const host = hostFromGrids({ name: 'Kế hoạch.xlsx', sheets: [sheetOf('Tháng 1', planOf(tasks))] });
    host.install();
    const port = createExcelWorkbook();
    const opened = value(await openPlan(port, runner));
    const read = asked(host);
    const prepared = value(await prepareSummary(opened, REQUEST, say, runner));
    const write = () => writeSummary({ port, say, now: NOW, runner }, opened, prepared);
    value(await write());
    const entering = Math.max(host.log.at(-3)?.actions ?? 0, host.log.at(-5)?.actions ?? 0);
    const wrote = asked(host);
    const again = value(await write());
    const rewrote = asked(host);
    value(await port.undo(again.receipt?.entry ?? ''));
    const undone = asked(host);

    expect(read.requests).toBe(3);
    expect(read.actions).toBeLessThanOrEqual(30);
    // Three to read, one for merged cells; a look at both tabs, two for each of them, one for their pages.
    expect(wrote.requests).toBe(10);
    expect(entering).toBeLessThanOrEqual(budget.entering);
    expect(wrote.actions).toBeLessThanOrEqual(budget.wrote);
    expect(rewrote.requests).toBeLessThanOrEqual(11);
    expect(rewrote.actions).toBeLessThanOrEqual(budget.rewrote);
    expect(undone.requests).toBeLessThanOrEqual(7);
    expect(undone.actions).toBeLessThanOrEqual(budget.undone);
  });
});

/** How much is asked of Excel: requests and actions of checking and summing up a plan. */
import { createStraightRunner } from '../../../src/app/runner';
import { openPlan } from '../../../src/app/open/openPlan';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { CellValue } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { ExcelHost } from '../../host/host';
import { hostFromGrids } from '../../host/fixtures';
import { sheetOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

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

interface Asked {
  readonly requests: number;
  /** As the library counts them. */
  readonly actions: number;
  /** Those of them that are the making of an object, or the keeping of one. */
  readonly made: number;
  /** Letters of all requests, and of the longest one. */
  readonly letters: number;
  readonly longest: number;
}

const MAKE = 1;
const SAID: Readonly<Record<number, string>> = { 1: 'make', 2: 'ask', 3: 'call', 4: 'set' };

/** What each request asked, by kind: "4 · make Range · 12". */
function kindsOf({ log }: ExcelHost): string[] {
  const kinds = new Map<string, number>();
  for (const [at, { body }] of log.entries()) {
    for (const { ActionType, Name, ObjectPathId } of body.Actions) {
      const made = body.ObjectPaths[String(ObjectPathId)]?.Name ?? '';
      const kind = `${at + 1} · ${SAID[ActionType] ?? ''} ${made}${Name === '' ? '' : `.${Name}`}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  return [...kinds].map(([kind, count]) => `${kind} · ${count}`);
}

/** What was asked since the log was last emptied. */
function asked({ log }: ExcelHost): Asked {
  const actions = log.flatMap(({ body }) => body.Actions);
  const letters = log.map(({ requestBytes }) => requestBytes);
  const requests = log.length;
  log.length = 0;
  return {
    requests,
    actions: actions.length,
    made: actions.filter(({ ActionType, Name }) => ActionType === MAKE || Name === '_KeepReference').length,
    letters: letters.reduce((sum, count) => sum + count, 0),
    longest: Math.max(...letters),
  };
}

type Limit = readonly [requests: number, actions: number];

/** What must not be exceeded; the figures are in docs/excel.md. */
const BUDGET: Readonly<Record<number, { readonly [Step in 'wrote' | 'rewrote' | 'undone']: Limit }>> = {
  10: { wrote: [2, 135], rewrote: [6, 370], undone: [7, 339] },
  200: { wrote: [2, 150], rewrote: [6, 390], undone: [7, 360] },
  2000: { wrote: [4, 222], rewrote: [11, 500], undone: [7, 448] },
};
/** No request comes near what Excel takes at once. */
const LONGEST = 2_600_000;

/**
 * Lines of the table in docs/excel.md: `TIENDO_TABLE=1 npx jest test/workbook/excel/budget.test.ts`; with `TIENDO_TABLE=kinds`
 * also what a new summary of 200 tasks asks, by request and kind.
 */
const TABLE: string[] = [];
afterAll(() => {
  if (process.env['TIENDO_TABLE'] !== undefined) console.log(TABLE.join('\n'));
});

describe.each([10, 200, 2000])('a plan of %i tasks', (tasks) => {
  test('is read, summed up, summed up again and taken back in few requests and actions', async () => {
    const host = hostFromGrids({ name: 'Kế hoạch.xlsx', sheets: [sheetOf('Tháng 1', planOf(tasks))] });
    host.install();
    const port = createExcelWorkbook();
    const opened = valueOf(await openPlan(port, runner));
    const read = asked(host);
    const prepared = valueOf(await prepareSummary(opened, REQUEST, say, runner));
    const write = () => writeSummary({ port, say, now: NOW, runner }, opened, prepared);
    valueOf(await write());
    if (process.env['TIENDO_TABLE'] === 'kinds' && tasks === 200) TABLE.push(...kindsOf(host));
    const wrote = asked(host);
    const again = valueOf(await write());
    const rewrote = asked(host);
    valueOf(await port.undo(again.receipt?.entry ?? ''));
    const steps = { wrote, rewrote, undone: asked(host) };

    expect(read.requests).toBe(3);
    expect(read.actions).toBeLessThanOrEqual(30);
    const limits = BUDGET[tasks];
    for (const step of ['wrote', 'rewrote', 'undone'] as const) {
      const { requests, actions, made, letters, longest } = steps[step];
      TABLE.push(
        `| ${tasks}, ${step} | ${requests} | ${actions} | ${actions - made} | ${Math.round(letters / 1000)} |`,
      );
      const [most, mostActions] = limits?.[step] ?? [0, 0];
      expect([step, requests]).toEqual([step, most]);
      expect([step, actions <= mostActions ? 'within' : actions]).toEqual([step, 'within']);
      expect([step, longest <= LONGEST ? 'within' : longest]).toEqual([step, 'within']);
    }
  });
});

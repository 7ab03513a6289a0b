import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { SummaryRequest } from '../../../src/app/summary/summarise';
import { writeCells } from '../../../src/app/write/writeCells';
import { readOwnTab, taskKeyOf } from '../../../src/core/report/readBack/ownTabInfo';
import { markIn } from '../../../src/core/draft/rowMarks';
import { REMARK_SPAN } from '../../../src/core/report/summary/reportLists';
import type { TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { gridOf } from '../../helpers/tabs';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const say = createSay('vi');
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };
const MARCH: SummaryRequest = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: NOW.date,
  calendar: 'calendar',
};

const PLAN = sheetOf('Tháng 3', [
  ['KẾ HOẠCH THÁNG 3 NĂM 2026'],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện'],
  [1, 'Trồng dải cây phân cách', 'Đội cây xanh', 'VP', null],
  [2, 'Kiểm kê cây xanh đường phố', 'P. KHTC', 'VP', 'Đang thực hiện'],
  [3, 'Trồng dải cây phân cách', 'Đội cây xanh', 'VP', null],
]);

/** Writes March, and leaves the tab in the workbook as people find it: with a remark on each of its tasks. */
async function summarise(
  port: FakePort,
  remark: ((key: string) => string | null) | null,
): Promise<ReadonlyMap<string, string>> {
  const drafts: TabDraft[] = [];
  const putTabs = port.putTabs.bind(port);
  port.putTabs = (tabs, texts, run) => {
    drafts.push(...tabs);
    return putTabs(tabs, texts, run);
  };
  const opened = valueOf(await openPlan(port, runner));
  const prepared = valueOf(await prepareSummary(opened, MARCH, say, runner));
  valueOf(await writeSummary({ port, say, now: NOW, runner }, opened, prepared));
  port.putTabs = putTabs;
  const [draft] = drafts;
  if (!draft) throw new Error('no tab was written');
  const grid = gridOf(draft, (rows) =>
    rows.map((row) => {
      const mark = markIn(row);
      const key = mark && taskKeyOf(mark);
      const text = key !== null && remark ? remark(key) : null;
      return text === null ? row : row.map((cell, column) => (column === REMARK_SPAN.from ? text : cell));
    }),
  );
  const others = port.grids.sheets.filter(({ name }) => name !== draft.title);
  port.grids = { ...port.grids, sheets: [...others, grid] };
  return readOwnTab(grid)?.remarks ?? new Map<string, string>();
}

const keyIn = ({ plan }: OpenedPlan, row: number): string => plan.tasks.find((task) => task.row === row)?.key ?? '';

test('remarks follow their tasks through fixes that change keys, also where equal tasks change places', async () => {
  const port = fakePort(workbookOf(PLAN, CATALOGUE_SHEET));
  const before = valueOf(await openPlan(port, runner));
  const [first, second] = [keyIn(before, 3), keyIn(before, 5)];
  const written = await summarise(port, (key) =>
    key === first ? 'Giao đội một' : key === second ? 'Giao đội hai' : null,
  );
  expect([...written.values()].sort()).toEqual(['Giao đội hai', 'Giao đội một']);

  const lead = { sheet: 'Tháng 3', row: 3, column: 2, expected: 'Đội cây xanh', value: 'VP' };
  const opened = valueOf(await openPlan(port, runner));
  const fixed = valueOf(await writeCells(port, opened, [lead], runner)).opened;
  // The other of the two equal tasks is now the only one of its kind, and has the first one's key.
  expect(keyIn(fixed, 5)).toBe(first);
  const again = await summarise(port, null);
  expect(again).toEqual(
    new Map([
      [keyIn(fixed, 3), 'Giao đội một'],
      [keyIn(fixed, 5), 'Giao đội hai'],
    ]),
  );
});

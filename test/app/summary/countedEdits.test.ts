/** A state typed over in the list of tasks: it is told, but figures and sentence go by the plan, and so does the list. */
import { openPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { SummaryRequest } from '../../../src/app/summary/summarise';
import type { CellValue } from '../../../src/core/grid/grid';
import type { TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import { draftsPut } from '../../helpers/draftsPut';
import { fakePort } from '../../helpers/fakePort';
import { gridOf } from '../../helpers/tabs';
import { PLAN } from '../../pane/planGrids';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };
const JANUARY: SummaryRequest = {
  period: { kind: 'month', year: 2026, from: 1, to: 1 },
  asOf: NOW.date,
  calendar: 'calendar',
};

const textsOf = (draft: TabDraft | undefined): readonly unknown[] =>
  (draft?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value));

test('a state typed over in the list is told and cannot be kept, a content beside it can', async () => {
  const port = fakePort(PLAN);
  const drafts = draftsPut(port);
  const job = { port, say, now: NOW, runner };
  const first = valueOf(await openPlan(port, runner));
  valueOf(await writeSummary(job, first, valueOf(await prepareSummary(first, JANUARY, say, runner))));
  const [report, list] = drafts;
  if (!report || !list) throw new Error('Nothing was written');
  const late = say('report.class.overdue');
  expect(textsOf(list)).toContain(late);
  const typed = (rows: CellValue[][]): CellValue[][] =>
    rows.map((row) =>
      row.map((cell) => (cell === late ? 'Đã xong' : cell === 'Kiểm kê tài sản' ? 'Kiểm kê kho' : cell)),
    );
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(report), gridOf(list, typed)] };

  const opened = valueOf(await openPlan(port, runner));
  const prepared = valueOf(await prepareSummary(opened, JANUARY, say, runner));
  const listed = valueOf(await listHandEdits({ ...job, now: NOW }, opened, prepared));
  const counted = listed.filter(({ isCounted }) => isCounted === true);
  expect(new Set(counted.map(({ stands }) => stands))).toEqual(new Set(['Đã xong']));
  expect(listed.some(({ stands, isCounted }) => stands === 'Kiểm kê kho' && isCounted === undefined)).toBe(true);

  valueOf(await writeSummary(job, opened, prepared, { edits: { listed, kept: listed } }));
  const [, newList] = drafts.slice(2);
  expect(textsOf(newList)).toContain(late);
  expect(textsOf(newList)).not.toContain('Đã xong');
  expect(textsOf(newList)).toContain('Kiểm kê kho');
});

test('figures that follow a state typed over in the list are not kept as if somebody had typed them', async () => {
  const port = fakePort(PLAN);
  const drafts = draftsPut(port);
  const job = { port, say, now: NOW, runner };
  const first = valueOf(await openPlan(port, runner));
  valueOf(await writeSummary(job, first, valueOf(await prepareSummary(first, JANUARY, say, runner))));
  const [report, list] = drafts;
  if (!report || !list) throw new Error('Nothing was written');
  // What a program shows once it has worked the report out again.
  const changed = say('report.subtitle.changed');
  const subtitle = report.rows[2]?.cells[0]?.value ?? '';
  const worked = (rows: CellValue[][]): CellValue[][] =>
    rows.map((row, at) => row.map((cell) => (cell === subtitle ? changed : at === 4 && cell === 0 ? 77 : cell)));
  const typed = (rows: CellValue[][]): CellValue[][] =>
    rows.map((row) => row.map((cell) => (cell === say('report.class.overdue') ? say('report.class.late') : cell)));
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(report, worked), gridOf(list, typed)] };

  const opened = valueOf(await openPlan(port, runner));
  const prepared = valueOf(await prepareSummary(opened, JANUARY, say, runner));
  const listed = valueOf(await listHandEdits(job, opened, prepared));
  expect(listed.filter(({ stands }) => stands === changed || stands === 77).length).toBeGreaterThan(1);
  valueOf(await writeSummary(job, opened, prepared, { edits: { listed, kept: listed } }));
  const [newReport] = drafts.slice(2);
  expect(textsOf(newReport)).not.toContain(changed);
  expect(textsOf(newReport)).not.toContain(77);
  expect(newReport?.rows[2]?.cells[0]?.formula).toBeDefined();
});

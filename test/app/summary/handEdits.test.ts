import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import type { PreparedSummary, SummaryRequest } from '../../../src/app/summary/summarise';
import type { CellValue } from '../../../src/core/grid/grid';
import type { TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { gridOf } from '../../helpers/tabs';
import { PLAN } from '../../pane/planGrids';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 2, day: 5 }, hour: 8, minute: 5 };
const LATER = { ...NOW, hour: 15 };
const JANUARY: SummaryRequest = {
  period: { kind: 'month', year: 2026, from: 1, to: 1 },
  asOf: NOW.date,
  calendar: 'calendar',
};

interface Standing {
  readonly port: FakePort;
  readonly written: TabDraft[];
  readonly opened: OpenedPlan;
  readonly prepared: PreparedSummary;
}

/** A workbook whose January was summarised and then changed by hand. */
async function summarised(change: (rows: CellValue[][]) => CellValue[][], capabilities = {}): Promise<Standing> {
  const port = fakePort(PLAN, capabilities);
  const written: TabDraft[] = [];
  const putTabs = port.putTabs.bind(port);
  port.putTabs = (drafts, ...rest) => {
    written.push(...drafts.filter(({ kind }) => kind === 'summary'));
    return putTabs(drafts, ...rest);
  };
  const first = valueOf(await openPlan(port, runner));
  valueOf(
    await writeSummary(
      { port, say, now: NOW, runner },
      first,
      valueOf(await prepareSummary(first, JANUARY, say, runner)),
    ),
  );
  const [tab] = written;
  if (!tab) throw new Error('Nothing was written');
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(tab, change)] };
  const opened = valueOf(await openPlan(port, runner));
  return { port, written, opened, prepared: valueOf(await prepareSummary(opened, JANUARY, say, runner)) };
}

const untouched = (rows: CellValue[][]): CellValue[][] => rows;

/** Types over the first cell that holds a text. */
const typing =
  (stands: string, typed: string) =>
  (rows: CellValue[][]): CellValue[][] => {
    let done = false;
    return rows.map((row) =>
      row.map((cell) => {
        if (done || cell !== stands) return cell;
        done = true;
        return typed;
      }),
    );
  };

const TITLE = 'Kiểm kê tài sản';
const textsIn = (draft: TabDraft | undefined): unknown[] =>
  (draft?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value));

test('a tab that nobody touched is written again without a question', async () => {
  const { opened, prepared } = await summarised(untouched);
  expect(prepared.replaces).toBe('TH Tháng 01-2026');
  expect(valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared))).toEqual([]);
});

test('where no tab stands there is nothing to list', async () => {
  const opened = valueOf(await openPlan(fakePort(PLAN), runner));
  const prepared = valueOf(await prepareSummary(opened, JANUARY, say, runner));
  expect(valueOf(await listHandEdits({ say, now: NOW, runner }, opened, prepared))).toEqual([]);
});

test('a changed cell is listed with what stands there and what would', async () => {
  const { opened, prepared } = await summarised(typing(TITLE, 'Kiểm kê tài sản cố định'));
  const edits = valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared));
  expect(edits.map(({ stands, willBe }) => [stands, willBe])).toEqual([['Kiểm kê tài sản cố định', TITLE]]);
});

test('kept it stands in the new tab, not kept it goes', async () => {
  const { port, written, opened, prepared } = await summarised(typing(TITLE, 'Kiểm kê tài sản cố định'));
  const listed = valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared));
  valueOf(await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept: listed } }));
  expect(textsIn(written[1])).toContain('Kiểm kê tài sản cố định');
  valueOf(await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept: [] } }));
  expect(textsIn(written[2])).not.toContain('Kiểm kê tài sản cố định');
});

test('a change made after the list was shown stops the write, and is listed then', async () => {
  const { port, written, opened, prepared } = await summarised(untouched, { asksMerges: true });
  const listed = valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared));
  const [tab] = written;
  if (!tab) throw new Error('Nothing was written');
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(tab, typing(TITLE, 'Kiểm kê kho'))] };
  const stopped = valueOf(
    await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept: [] } }),
  );
  expect(stopped.receipt).toBeNull();
  expect(stopped.changed?.edits.map(({ stands }) => stands)).toEqual(['Kiểm kê kho']);
  expect(written).toHaveLength(1);
});

test('a listed cell that was edited once more before the write is not written over unseen', async () => {
  const { port, written, opened, prepared } = await summarised(typing(TITLE, 'Kiểm kê kho'), { asksMerges: true });
  const listed = valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared));
  expect(listed.map(({ stands }) => stands)).toEqual(['Kiểm kê kho']);
  const [tab] = written;
  if (!tab) throw new Error('Nothing was written');
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(tab, typing(TITLE, 'Kiểm kê kho số 2'))] };
  for (const kept of [listed, []]) {
    const stopped = valueOf(
      await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept } }),
    );
    expect(stopped.receipt).toBeNull();
    expect(stopped.changed?.edits.map(({ stands }) => stands)).toEqual(['Kiểm kê kho số 2']);
  }
  expect(written).toHaveLength(1);
});

test('a listed cell that stands as it was listed does not stop the write, though the minute has changed', async () => {
  const { port, written, opened, prepared } = await summarised(typing(TITLE, 'Kiểm kê kho'), { asksMerges: true });
  const listed = valueOf(await listHandEdits({ say, now: NOW, runner }, opened, prepared));
  const again = valueOf(
    await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept: [] } }),
  );
  expect(again.changed).toBeNull();
  expect(written).toHaveLength(2);
});

test('a listed cell that was put back before the write stops it, for there is another list now', async () => {
  const { port, written, opened, prepared } = await summarised(typing(TITLE, 'Kiểm kê kho'), { asksMerges: true });
  const listed = valueOf(await listHandEdits({ say, now: LATER, runner }, opened, prepared));
  const [tab] = written;
  if (!tab) throw new Error('Nothing was written');
  port.grids = { ...PLAN, sheets: [...PLAN.sheets, gridOf(tab, untouched)] };
  const stopped = valueOf(
    await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { edits: { listed, kept: [] } }),
  );
  expect([stopped.receipt, stopped.changed?.edits]).toEqual([null, []]);
  expect(written).toHaveLength(1);
});

test('figures are written as values where a person wants that', async () => {
  const { port, written, opened, prepared } = await summarised(untouched);
  const formulas = (draft: TabDraft | undefined): number =>
    (draft?.rows ?? []).flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined)).length;
  valueOf(await writeSummary({ port, say, now: LATER, runner }, opened, prepared));
  valueOf(await writeSummary({ port, say, now: LATER, runner }, opened, prepared, { valuesOnly: true }));
  expect(formulas(written[1])).toBeGreaterThan(10);
  // What is left points at the column of remarks, which must follow inserted columns.
  expect(formulas(written[2])).toBeLessThan(3);
});

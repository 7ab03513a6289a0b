/**
 * Whatever people do to a tab of ours, the next run loses nothing that they typed: it stands in the workbook afterwards, or
 * was listed before. And the run gives the same figures, and takes no sheet of theirs for ours.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan, writeIssueTab } from '../../../src/app/check/check';
import { openPlan } from '../../../src/app/open/openPlan';
import { parsePeriod } from '../../../src/app/period';
import { createStraightRunner } from '../../../src/app/runner';
import { listHandEdits, prepareSummary, writeSummary } from '../../../src/app/summary/summarise';
import { writeBoard } from '../../../src/app/summary/writeBoard';
import { writeReminders } from '../../../src/app/summary/writeReminders';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import type { LeftTab, WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { ChangedHostSheet } from '../../helpers/changedHost';
import { ChangedXlsx } from '../../helpers/changedXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { CELL_CHANGES, placesOf } from '../../helpers/tabChanges';
import type { ChangedSheet, Note, TabChange } from '../../helpers/tabChanges';
import { hostFromGrids } from '../../host/fixtures';
import type { ExcelHost } from '../../host/host';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const AS_OF = { year: 2026, month: 4, day: 2 };
const NOW = { date: AS_OF, hour: 8, minute: 5 };
const LATER = { ...NOW, hour: 15 };
const say = createSay('vi');
const runner = createStraightRunner();
/** Titles of the tabs by kind. */
const TABS = {
  issues: 'Kiểm tra',
  summary: 'TH Tháng 03-2026',
  board: 'Bảng theo dõi năm 2026',
  reminders: 'Đôn đốc',
} as const;
type Kind = keyof typeof TABS;
const KINDS = Object.keys(TABS) as Kind[];
const NOTE = /ghi tay \d+;/g;

function value<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
  return outcome.value;
}

const openBytes = async (bytes: Uint8Array) => value(await openXlsx('so.xlsx', bytes, runner));
const gridsOf = async (port: WorkbookPort): Promise<WorkbookGrids> => value(await port.read(runner));

/** The sample with the work of its first months alone: few lines are enough, and there are many changes to try. */
function shortSample(): Uint8Array {
  const book = new ChangedXlsx(new Uint8Array(readFileSync(SAMPLE)));
  book.sheet('Kế hoạch 2026').clearRows(40, 400);
  return book.save();
}

interface Run {
  readonly total: unknown;
  readonly tasks: number;
  readonly counted: readonly string[];
  /** Every text that was listed before the write. */
  readonly listed: string;
  readonly left: readonly LeftTab[];
}

/** One run of everything: the tab of issues, the summary, the board, the reminders. */
async function run(port: WorkbookPort, keeps: boolean, now = NOW): Promise<Run> {
  const job = { port, say, now, runner };
  const opened = value(await openPlan(port, runner));
  const period = parsePeriod('2026-03');
  if (period === null) throw new Error('no period');
  const request = { period, asOf: AS_OF, calendar: 'calendar' as const };
  const prepared = value(await prepareSummary(opened, request, say, runner));
  const edits = value(await listHandEdits(job, opened, prepared));
  const receipts: (WriteReceipt | null)[] = [];
  const choices = { edits: { listed: edits, kept: keeps ? edits : [] } };
  receipts.push(value(await writeSummary(job, opened, prepared, choices)).receipt);
  receipts.push(value(await writeIssueTab(job, opened, value(await checkPlan(opened, AS_OF, runner)).issues)));
  receipts.push(value(await writeBoard(job, opened, { year: 2026, asOf: AS_OF })));
  receipts.push(value(await writeReminders(job, opened, request)));
  expect(receipts).not.toContain(null);
  const left = receipts.flatMap((receipt) => receipt?.left ?? []);
  return {
    total: prepared.rollUp.total,
    tasks: opened.plan.tasks.length,
    counted: opened.plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name),
    listed: JSON.stringify([edits.map(({ stands }) => stands), left]),
    left,
  };
}

function notes(): { note: Note; made: string[] } {
  const made: string[] = [];
  return {
    made,
    note: () => {
      made.push(`ghi tay ${made.length + 1};`);
      return made.at(-1) ?? '';
    },
  };
}

function notesIn(book: WorkbookGrids): Set<string> {
  return new Set(JSON.stringify(book.sheets.map(({ rows }) => rows)).match(NOTE) ?? []);
}

const ofOffice = (book: WorkbookGrids) => book.sheets.filter(({ own, name }) => own === null && !isNamedAsOurs(name));
const isNamedAsOurs = (name: string): boolean => KINDS.some((kind) => name.startsWith(TABS[kind]));

let base: Uint8Array;
let first: Run;
let office: WorkbookGrids['sheets'];
beforeAll(async () => {
  const port = await openBytes(shortSample());
  first = await run(port, false);
  base = await port.save(runner);
  office = ofOffice(await gridsOf(port));
});

/** Runs twice over changed tabs of a file and compares what was typed, before and after. */
async function checkFile(book: ChangedXlsx, made: readonly string[]): Promise<Run> {
  const port = await openBytes(book.save());
  const again = await run(port, false, LATER);
  const saved = await port.save(runner);
  expect(invariantFaults(saved)).toEqual([]);
  const after = await gridsOf(await openBytes(saved));
  const kept = notesIn(after);
  expect(made.filter((text) => !kept.has(text) && !again.listed.includes(text))).toEqual([]);
  expect([again.total, again.tasks, again.counted]).toEqual([first.total, first.tasks, first.counted]);
  for (const sheet of office) expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  // What was left once is the office's own: the next run finds tabs as it wrote them.
  const third = await run(await openBytes(saved), false, LATER);
  expect([third.total, third.left, third.listed]).toEqual([first.total, [], JSON.stringify([[], []])]);
  return again;
}

describe('in a file', () => {
  it.each(Object.entries(CELL_CHANGES))('%s', async (_, change) => {
    const book = new ChangedXlsx(base);
    const { note, made } = notes();
    for (const kind of KINDS) applied(book.sheet(TABS[kind]), kind, change, note);
    expect(made.length).toBeGreaterThan(3);
    await checkFile(book, made);
  });
});

describe('in Excel', () => {
  let grids: WorkbookGrids;
  beforeAll(async () => (grids = await gridsOf(await openBytes(shortSample()))));

  async function withTabs(): Promise<ExcelHost> {
    const host = hostFromGrids(grids);
    host.install();
    await run(createExcelWorkbook(), false);
    return host;
  }

  it.each(Object.entries(CELL_CHANGES))('%s', async (_, change) => {
    const host = await withTabs();
    const { note, made } = notes();
    for (const kind of KINDS) {
      const sheet = host.book.sheet(TABS[kind]);
      if (!sheet) throw new Error('no tab');
      applied(new ChangedHostSheet(host.book, sheet), kind, change, note);
    }
    // Another session, in which everything is kept that can be.
    const port = createExcelWorkbook();
    const before = await gridsOf(port);
    const again = await run(port, true, LATER);
    const after = await gridsOf(port);
    const kept = notesIn(after);
    expect(made.filter((text) => !kept.has(text))).toEqual([]);
    expect([again.total, again.tasks, again.counted]).toEqual([first.total, first.tasks, first.counted]);
    for (const sheet of ofOffice(before)) expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
    expect((await run(port, true, LATER)).left).toEqual([]);
  });
});

function applied(sheet: ChangedSheet, kind: Kind, change: TabChange, note: Note): void {
  change(sheet, placesOf(sheet, kind), note);
}

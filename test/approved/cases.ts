/** Everything that people get, as it is written of two plans on a fixed day: one rendering for each approved file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCatalogue } from '../../src/app/catalogue/createCatalogue';
import { proposeFirstCatalogue } from '../../src/app/catalogue/proposeCatalogue';
import { checkPlan, markIssues, writeIssueTab } from '../../src/app/check/check';
import type { Job } from '../../src/app/job';
import { openPlan } from '../../src/app/open/openPlan';
import type { OpenedPlan } from '../../src/app/open/openPlan';
import { parsePeriod } from '../../src/app/period';
import { createStraightRunner } from '../../src/app/runner';
import { preparePaper } from '../../src/app/summary/paper';
import type { PaperKind } from '../../src/app/summary/paperOrder';
import { reportingText } from '../../src/app/summary/reportingText';
import { addResultColumns, offerResultColumns } from '../../src/app/summary/resultColumns';
import { shareCopy } from '../../src/app/summary/share';
import { prepareSummary, writeSummary } from '../../src/app/summary/summarise';
import type { PreparedSummary, SummaryRequest } from '../../src/app/summary/summarise';
import { writeAgenda } from '../../src/app/summary/writeAgenda';
import { writeBoard } from '../../src/app/summary/writeBoard';
import { writeEvaluation } from '../../src/app/summary/writeEvaluation';
import { writeReminders } from '../../src/app/summary/writeReminders';
import { isUsageProblem, readArguments } from '../../src/cli/args';
import { checkCommand } from '../../src/cli/checkCommand';
import { readCommand } from '../../src/cli/readCommand';
import { shareCommand } from '../../src/cli/shareCommand';
import { summariseCommand } from '../../src/cli/summariseCommand';
import type { Outcome } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import type { Language } from '../../src/messages/say';
import { docxPaper } from '../../src/paper/docxPaper';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { renderDocument } from '../helpers/approval/renderDocument';
import { renderableBook } from '../helpers/approval/renderWorkbook';
import type { RenderableBook, Rendered } from '../helpers/approval/renderWorkbook';
import { MADE_UP_PLAN, madeUpBook } from '../helpers/madeUpBook';
import { emptyFolder } from '../helpers/runCli';
import { valueOf } from '../helpers/valueOf';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'ke-hoach-mau.xlsx');
/** The plan sheet of the sample. */
const SAMPLE_PLAN = 'Kế hoạch 2026';
const AS_OF = { year: 2026, month: 6, day: 30 };
const NOW = { date: { year: 2026, month: 7, day: 2 }, hour: 8, minute: 5 };

const runner = createStraightRunner();

/** A workbook at hand, with its plan read. */
interface Desk {
  readonly source: Uint8Array;
  readonly port: XlsxWorkbook;
  readonly opened: OpenedPlan;
  readonly job: Job;
}

/** One workbook with many tabs written: what it looks like, and the titles of each kind of tab. */
interface Shelf {
  readonly book: RenderableBook;
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

export interface Case {
  readonly language: Language;
  readonly render: () => Promise<Rendered>;
}

type Write = (desk: Desk) => Promise<Outcome<{ readonly tabs: readonly string[] }>>;

const issueTabOf: Write = async ({ job, opened }) => writeIssueTab(job, opened, await issuesOf(opened));

/** Everything that can be written beside the sample plan, into one workbook. */
const SAMPLE_SHELF = once(() =>
  shelf(sample('vi'), {
    issues: issueTabOf,
    month: (desk) => putSummary(desk, '2026-03'),
    quarter: (desk) => putSummary(desk, '2026-Q2'),
    year: (desk) => putSummary(desk, '2026'),
    board: ({ job, opened }) => writeBoard(job, opened, { year: 2026, asOf: AS_OF }),
    reminders: ({ job, opened }) => writeReminders(job, opened, request('2026-Q2')),
  }),
);

/** The figures of a year, apart: they are for December. */
const EVALUATION_SHELF = once(() =>
  shelf(sample('vi'), {
    evaluation: ({ job, opened }) => writeEvaluation(job, opened, { year: 2026, asOf: AS_OF }),
  }),
);

const ENGLISH_SHELF = once(() =>
  shelf(sample('en'), { issues: issueTabOf, month: (desk) => putSummary(desk, '2026-03') }),
);

/** What the sample has no ground for: an agenda, indicators, a plan without a catalogue. */
const MADE_UP_SHELF = once(() =>
  shelf(madeUp('vi'), {
    agenda: ({ job, opened }) => writeAgenda(job, opened, { asOf: AS_OF }),
    quarter: (desk) => putSummary(desk, '2026-Q2'),
    catalogue: async ({ job, opened }) => {
      const made = await createCatalogue(job, opened, proposeFirstCatalogue(opened));
      return made.ok ? { ok: true, value: made.value.receipt } : made;
    },
  }),
);

/** Approved files by name. */
export const CASES: Readonly<Record<string, Case>> = {
  'workbook.vi': { language: 'vi', render: async () => (await SAMPLE_SHELF()).book.frame() },
  'issues.vi': tab('vi', SAMPLE_SHELF, 'issues', 60),
  'issues.en': tab('en', ENGLISH_SHELF, 'issues', 20),
  'marks.vi': { language: 'vi', render: marks },
  'summary-month.vi': tab('vi', SAMPLE_SHELF, 'month'),
  'summary-month.en': tab('en', ENGLISH_SHELF, 'month', 60),
  'summary-quarter.vi': tab('vi', SAMPLE_SHELF, 'quarter', 130),
  'summary-year.vi': tab('vi', SAMPLE_SHELF, 'year', 90),
  'summary-quarter-with-indicators.vi': tab('vi', MADE_UP_SHELF, 'quarter'),
  'board.vi': tab('vi', SAMPLE_SHELF, 'board'),
  'evaluation.vi': tab('vi', EVALUATION_SHELF, 'evaluation'),
  'reminders.vi': tab('vi', SAMPLE_SHELF, 'reminders', 60),
  'agenda.vi': tab('vi', MADE_UP_SHELF, 'agenda'),
  'catalogue.vi': tab('vi', MADE_UP_SHELF, 'catalogue'),
  'result-columns.vi': { language: 'vi', render: resultColumns },
  'report-month.vi': paper('vi', sample, 'report', '2026-03'),
  'report-quarter.vi': paper('vi', sample, 'report', '2026-Q2'),
  'report-quarter.en': paper('en', sample, 'report', '2026-Q2'),
  'report-quarter-with-indicators.vi': paper('vi', madeUp, 'report', '2026-Q2'),
  'meeting-month.vi': paper('vi', sample, 'meeting', '2026-03'),
  'letters-month.vi': paper('vi', sample, 'letters', '2026-03'),
  'unit-sheets.vi': paper('vi', sample, 'unit-sheets', '2026-03'),
  'report-text.vi': { language: 'vi', render: () => texts('vi') },
  'report-text.en': { language: 'en', render: () => texts('en') },
  'share.vi': { language: 'vi', render: () => share(false) },
  'share-tabs-only.vi': { language: 'vi', render: () => share(true) },
  'command-line.vi': { language: 'vi', render: () => commandLine('vi') },
  'command-line.en': { language: 'en', render: () => commandLine('en') },
};

/** Returns the texts of the plans as the office wrote them, slips and all. */
export async function planTexts(): Promise<ReadonlySet<string>> {
  const desks = [await sample('vi'), await madeUp('vi')];
  const cells = desks.flatMap(({ opened }) => opened.grids.sheets.flatMap(({ rows }) => rows.flat()));
  return new Set(cells.filter((cell) => typeof cell === 'string'));
}

function sample(language: Language): Promise<Desk> {
  return open('ke-hoach-mau.xlsx', new Uint8Array(readFileSync(SAMPLE)), language);
}

function madeUp(language: Language): Promise<Desk> {
  return open('ke-hoach-du-lich.xlsx', madeUpBook(), language);
}

async function open(name: string, source: Uint8Array, language: Language): Promise<Desk> {
  const port = valueOf(await openXlsx(name, source, runner));
  const opened = valueOf(await openPlan(port, runner));
  return { source, port, opened, job: { port, say: createSay(language), now: NOW, runner } };
}

function request(period: string): SummaryRequest {
  const read = parsePeriod(period);
  if (read === null) throw new Error(`No period: ${period}`);
  return { period: read, asOf: AS_OF, calendar: 'calendar' };
}

async function issuesOf(opened: OpenedPlan) {
  return valueOf(await checkPlan(opened, AS_OF, runner)).issues;
}

async function counted({ job, opened }: Desk, period: string): Promise<PreparedSummary> {
  return valueOf(await prepareSummary(opened, request(period), job.say, runner));
}

/** Does a thing when it is first asked for, and once only. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (made ??= make());
}

async function shelf(at: Promise<Desk>, writes: Readonly<Record<string, Write>>): Promise<Shelf> {
  const desk = await at;
  const titles = new Map<string, readonly string[]>();
  for (const [kind, write] of Object.entries(writes)) titles.set(kind, valueOf(await write(desk)).tabs);
  return { book: renderableBook(await desk.port.save(runner)), titles };
}

/** One kind of tab; rows beyond `wholeRows` are a line each. */
function tab(language: Language, of: () => Promise<Shelf>, kind: string, wholeRows = Infinity): Case {
  return {
    language,
    render: async () => {
      const { book, titles } = await of();
      return book.sheets(titles.get(kind) ?? [], { wholeRows });
    },
  };
}

async function putSummary(desk: Desk, period: string): Promise<Outcome<{ readonly tabs: readonly string[] }>> {
  const { receipt } = valueOf(await writeSummary(desk.job, desk.opened, await counted(desk, period)));
  return { ok: true, value: { tabs: receipt?.tabs ?? [] } };
}

async function marks(): Promise<Rendered> {
  const { source, port, opened } = await sample('vi');
  valueOf(await markIssues(port, opened, await issuesOf(opened), runner));
  return renderableBook(await port.save(runner)).changesSince(source, SAMPLE_PLAN);
}

/** The columns in the plan, and the list of choices that comes with them. */
async function resultColumns(): Promise<Rendered> {
  const { source, port, opened, job } = await madeUp('vi');
  const { tables } = offerResultColumns(opened, job.say);
  const { receipt } = valueOf(await addResultColumns(job, opened, tables));
  const book = renderableBook(await port.save(runner));
  const [columns, list] = [book.changesSince(source, MADE_UP_PLAN), book.sheets(receipt?.tabs ?? [])];
  return { text: `${columns.text}\n${list.text}`, texts: [...columns.texts, ...list.texts] };
}

function paper(language: Language, plan: (language: Language) => Promise<Desk>, kind: PaperKind, period: string): Case {
  return {
    language,
    render: async () => {
      const desk = await plan(language);
      const { say } = desk.job;
      const order = { kind, now: NOW };
      const made = await preparePaper(desk.opened, await counted(desk, period), order, { say, runner });
      return renderDocument(await docxPaper(valueOf(made), NOW));
    },
  };
}

/** The text to be put into a report by hand, of a month, a quarter and the year, with and without the units. */
async function texts(language: Language): Promise<Rendered> {
  const desk = await sample(language);
  const parts: string[] = [];
  for (const period of ['2026-03', '2026-Q2', '2026']) {
    const prepared = await counted(desk, period);
    for (const perUnit of [false, true])
      parts.push(
        `==== ${period}${perUnit ? ', unit by unit' : ''}`,
        reportingText(prepared, desk.job.say, perUnit),
        '',
      );
  }
  const text = `${parts.join('\n').trimEnd()}\n`;
  return { text, texts: text.split('\n').filter((line) => !line.startsWith('====')) };
}

/** A workbook with a summary and the tab of issues, of which only the first is sent. */
const TO_BE_SENT = once(async () => {
  const desk = await sample('vi');
  valueOf(await issueTabOf(desk));
  valueOf(await putSummary(desk, '2026-Q2'));
  return desk.port;
});

/** The copy to be sent: each sheet row by row, and the number of formulas left in it. */
async function share(tabsOnly: boolean): Promise<Rendered> {
  const { bytes, sheets, tabs, hidden } = valueOf(await shareCopy(await TO_BE_SENT(), { tabsOnly }, runner));
  const book = renderableBook(bytes);
  const [frame, cells] = [book.frame(), book.sheets(null, { wholeRows: 12 })];
  const formulas = Object.entries(book.formulas()).map(([name, count]) => `formulas in "${name}": ${count}`);
  const told = [`sheets: ${sheets.join(', ')}`, `tabs of ours: ${tabs.join(', ')}`, `hidden: ${hidden.join(', ')}`];
  return {
    text: [...told.map((line) => line.trimEnd()), ...formulas, '', frame.text, cells.text].join('\n'),
    texts: cells.texts,
  };
}

/** What the commands print for people. Files are written into a folder of their own, whose name is not said. */
async function commandLine(language: Language): Promise<Rendered> {
  const folder = emptyFolder();
  const copy = path.join(folder, 'tong-hop.xlsx');
  const help = createSay(language)('cli.help');
  const lines = ['$ tiendo --help', help];
  const seen = help.split('\n');
  const run = async (...args: readonly string[]): Promise<void> => {
    const said = (text: string): string =>
      text.split(`${folder}${path.sep}`).join('').split(SAMPLE).join(path.basename(SAMPLE));
    const printed: string[] = [];
    const output = {
      print: (line: string) => void printed.push(line),
      complain: (line: string) => void printed.push(`! ${line}`),
    };
    const read = readArguments([...args, '--lang', language]);
    const say = createSay(language);
    let status = 2;
    if (isUsageProblem(read)) output.complain(say(read.code, read.params));
    else if (read.command === 'read') status = await readCommand(read, say, output);
    else if (read.command === 'check') status = await checkCommand(read, say, output);
    else if (read.command === 'summarise') status = await summariseCommand(read, say, output);
    else if (read.command === 'share') status = await shareCommand(read, say, output);
    seen.push(...printed.map(said));
    lines.push('', said(`$ tiendo ${args.join(' ')}`), ...printed.map(said), `(exit status ${status})`);
  };
  const asOf = ['--as-of', '2026-06-30'];
  await run('read', SAMPLE);
  await run('check', SAMPLE, ...asOf);
  await run('summarise', SAMPLE, '--period', '2026-03', ...asOf);
  await run('summarise', SAMPLE, '--period', '2026-Q2', ...asOf, '-o', copy, '--also', 'board,reminders');
  await run('share', copy, '-o', path.join(folder, 'gui.xlsx'));
  await run('summarise', SAMPLE, '--period', '2026-Q2', ...asOf, '-o', copy, '--also', 'agenda');
  await run('summarise', SAMPLE, '--period', '2019-Q2', ...asOf);
  await run('summarise', SAMPLE);
  await run('check', SAMPLE, '--mark');
  await run('count', SAMPLE);
  return { text: `${lines.join('\n')}\n`, texts: seen };
}

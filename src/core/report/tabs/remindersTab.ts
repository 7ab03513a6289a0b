/** The tab "Đôn đốc": for each unit its overdue, carried-over and coming work, one unit a page, to be handed out. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { MergedArea } from '../../grid/grid';
import type { Plan } from '../../plan/types';
import { comingTasks, periodAfter } from '../../rollup/dueNextPeriod';
import { remindersOf } from '../../rollup/reminders';
import type { Reminder } from '../../rollup/reminders';
import type { RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { SharedCells, fittedRow, numberCell, rowArea, textCell } from '../../draft/cells';
import { explanationText } from '../text/explanationTexts';
import { countText } from '../text/figures';
import { asBeginning, periodEndName, periodName } from '../text/periodName';
import { answerMark, answeredTask } from '../readBack/reminderAnswers';
import { LINE_HEIGHT } from '../../draft/layout';
import { lowestColumns } from '../../draft/lowestColumns';
import { PageFlow, pageHeight } from '../../draft/pageFlow';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { fitHeights } from '../../draft/rowHeights';
import { rowIndexes } from '../../rollup/rowIndexes';
import { taskLinks } from '../text/taskLink';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { coordinatingNaming, unitRowId, unitRowName } from '../text/unitNames';

export interface RemindersInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly say: Say;
  readonly closedAt: ClosingTime;
  /** What units wrote into the standing tab, see `readReminderAnswers`; missing for none. */
  readonly answers?: ReadonlyMap<string, string>;
}

const COLUMNS = ['number', 'content', 'deadline', 'coordinating-units', 'reported', 'explanation', 'answer'] as const;
type Column = (typeof COLUMNS)[number];
/** The hidden column right of the answers, and right of it the links, which are of no use on paper. */
const MARK = COLUMNS.length;
const LAST = MARK + 1;
const PRINTED = COLUMNS.length - 1;
/** Characters that printed columns may have; the content gets what they leave. Answers have room to be written by hand. */
const CHOICES: Readonly<Record<Exclude<Column, 'content'>, readonly number[]>> = {
  number: [4.5],
  deadline: [12],
  'coordinating-units': [14, 18, 22, 25, 28, 32, 36, 40],
  reported: [14, 16, 18.5, 22, 26],
  explanation: [14, 17, 20, 25, 30],
  answer: [26],
};
/** Characters of the printed columns together, and of those right of them. */
const SEEN_WIDTH = 161;
const WIDTHS_ASIDE: readonly number[] = [4, 15];
/** Lines that tell how long texts are. */
const LINES_TRIED = 120;
/** What lines over the whole width have on paper. */
const SEEN_WIDTHS: readonly number[] = COLUMNS.map(() => SEEN_WIDTH / COLUMNS.length);
const KINDS = ['overdue', 'carried', 'coming'] as const satisfies readonly Reminder['kind'][];
/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

/** What one unit is to be reminded of. */
interface UnitReminders {
  /** Tells the unit from the others, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly reminders: readonly Reminder[];
}

/** The name of a unit, and what of it goes on; where it starts nothing goes on. */
interface GoingOn {
  readonly text: string;
  readonly isStart: boolean;
}

/**
 * Makes the tab. A task with several leads stands under each; units with nothing to be reminded of are named at the end.
 * Title and column heads are repeated on every page, and each unit begins a new one. The same input gives the same draft.
 */
export function* remindersTab(input: RemindersInput): Steps<TabDraft> {
  const { rollUp, plan, say, closedAt } = input;
  const coming = yield* comingTasks(plan, rollUp.period, rollUp.asOf);
  const units = byUnit(rollUp, remindersOf(rollUp, coming, plan.year), say);
  const rows: RowDraft[] = [];
  const merges: MergedArea[] = [];
  /** Rows with which a unit begins, and what is beside all units. */
  const parts: number[] = [];
  /** Headings: each stands on one page with the row below it. */
  const headings = new Set<number>();
  /** What stands above rows that go on over a page, by the row from which on. */
  const goingOn = new Map<number, GoingOn>();
  const goesOn = (text: string, isStart = false): void => void goingOn.set(rows.length + 1, { text, isStart });
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, SEEN_WIDTHS));
    if (style === 'section' || style === 'headline') headings.add(rows.length);
    merges.push(rowArea(rows.length, 0, PRINTED));
  };

  fullWidth(say('report.reminders.title'), 'title');
  const period = periodName(rollUp.period, say);
  const until = periodEndName(periodAfter(rollUp.period), say);
  fullWidth(
    say('report.reminders.subtitle', { period: asBeginning(period), asOf: vietnameseDate(rollUp.asOf) }),
    'subtitle',
  );
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  rows.push(
    fittedRow([
      ...COLUMNS.map((name) => textCell(say(`report.column.${name}`), 'header')),
      null,
      textCell(say('report.column.link'), 'header'),
    ]),
  );
  const headerRow = rows.length;

  const answers = new Map(input.answers ?? []);
  const lines: RowDraft[] = [];
  const lineOf = reminderCells(plan, answers, say);
  let done = 0;
  for (const { id, name, reminders } of units) {
    if (reminders.length === 0) continue;
    if (rows.length > headerRow) parts.push(rows.length + 1);
    const unitGoesOn = say('report.reminders.unit-goes-on', { unit: name });
    goesOn(unitGoesOn, true);
    fullWidth(say('report.reminders.unit', { unit: name, count: countText(reminders.length, say) }), 'section');
    for (const kind of KINDS) {
      const own = reminders.filter((reminder) => reminder.kind === kind);
      if (own.length === 0) continue;
      const heading = say(`report.reminders.${kind}`, { count: countText(own.length, say), until });
      goesOn(unitGoesOn);
      fullWidth(heading, 'headline');
      goesOn(say('report.reminders.kind-goes-on', { unit: unitGoesOn, heading }));
      for (const [index, reminder] of own.entries()) {
        if (done % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
        done += 1;
        const line = fittedRow(lineOf(index + 1, reminder, id));
        lines.push(line);
        rows.push(line);
      }
    }
  }
  // Answers about work that is done by now are the units' own words: they stay at the end.
  if (answers.size > 0) {
    parts.push(rows.length + 1);
    goesOn(say('report.reminders.answered'), true);
    fullWidth(say('report.reminders.answered'), 'section');
    rows.push(...answeredRows(answers, plan, say));
  }
  const nothing = units.filter(({ reminders }) => reminders.length === 0).map(({ name }) => name);
  // Of no unit.
  goesOn('', true);
  if (nothing.length > 0) fullWidth(say('report.reminders.nothing', { units: nothing.join('; ') }), 'note');

  const widths = yield* columnWidths(rows[headerRow - 1], lines);
  const filled = yield* fitHeights(rows, widths);
  const pages = withUnitsGoingOn(filled, pageBreaks(filled, { headerRow, parts, headings }), goingOn);
  const head = [1, headerRow] as const;
  const tab = { identity: 'reminders', kind: 'reminders', title: say('report.tab.reminders') } as const;
  const { added, ...own } = pages;
  const moved = merges.map((area) => rowArea(added(area.top), area.left, area.right));
  return reportTab(
    {
      ...tab,
      ...own,
      widths,
      merges: [...moved, ...pages.names.map((row) => rowArea(row, 0, PRINTED))],
      head,
      last: LAST,
      printed: PRINTED,
      hiddenColumns: [MARK],
    },
    say,
  );
}

/**
 * Puts the name of its unit above rows that go on over a page, for pages are handed out.
 * @param breaks rows with which pages begin
 * @param goingOn what stands above rows that go on, by the row from which on
 */
function withUnitsGoingOn(
  rows: readonly RowDraft[],
  breaks: readonly number[],
  goingOn: ReadonlyMap<number, GoingOn>,
): {
  readonly rows: readonly RowDraft[];
  readonly breaks: readonly number[];
  /** Rows that were put in. */
  readonly names: readonly number[];
  /** Where a row stands now. */
  readonly added: (row: number) => number;
} {
  const begun = new Set(breaks);
  const all: RowDraft[] = [];
  const moved: number[] = [];
  const names: number[] = [];
  const begins: number[] = [];
  let name = '';
  for (const [index, row] of rows.entries()) {
    const at = index + 1;
    const own = goingOn.get(at);
    name = own?.text ?? name;
    if (begun.has(at)) {
      begins.push(all.length + 1);
      if (own?.isStart !== true && name !== '') {
        all.push(fullWidthRow(name, 'section', SEEN_WIDTHS));
        names.push(all.length);
      }
    }
    all.push(row);
    moved.push(all.length);
  }
  return { rows: all, breaks: begins, names, added: (row) => moved[row - 1] ?? row };
}

/**
 * Returns the rows (1-based) with which pages begin: each part, and what a page has no room for; a heading goes with the row below
 * it. Pages are begun here and not left to the program, so that what follows is where it was reckoned to be.
 */
function pageBreaks(
  rows: readonly RowDraft[],
  {
    headerRow,
    parts,
    headings,
  }: { readonly headerRow: number; readonly parts: readonly number[]; readonly headings: ReadonlySet<number> },
): readonly number[] {
  const heightOf = (row: number): number => rows[row - 1]?.height ?? LINE_HEIGHT;
  let head = 0;
  for (let row = 1; row <= headerRow; row += 1) head += heightOf(row);
  const flow = new PageFlow(pageHeight(SEEN_WIDTHS) - head);
  const { height: nameHeight } = fullWidthRow('', 'section', SEEN_WIDTHS);
  const begun = new Set(parts);
  for (let row = headerRow + 1; row <= rows.length; row += 1) {
    let last = row;
    while (headings.has(last) && last < rows.length) last += 1;
    let needed = 0;
    for (let each = row; each <= last; each += 1) needed += heightOf(each);
    if (flow.shouldBreak(needed)) begun.add(row);
    if (begun.has(row)) {
      flow.begin();
      // The name of the unit that goes on.
      if (!parts.includes(row)) flow.take(nameHeight);
    }
    flow.take(heightOf(row));
  }
  return [...begun].sort((one, other) => one - other);
}

/** Chooses the widths at which the lines are lowest in all, the head among them. */
function* columnWidths(head: RowDraft | undefined, lines: readonly RowDraft[]): Steps<readonly number[]> {
  const step = Math.ceil(lines.length / LINES_TRIED);
  const tried = [...(head === undefined ? [] : [head]), ...lines.filter((_, index) => index % step === 0)];
  return [...(yield* lowestColumns(COLUMNS, 'content', CHOICES, SEEN_WIDTH, tried)), ...WIDTHS_ASIDE];
}

/** Reminders by row of the table per unit, in its order; rows of tasks without a lead only where there are some. */
function byUnit(rollUp: RollUp, reminders: readonly Reminder[], say: Say): readonly UnitReminders[] {
  const indexes = rowIndexes(rollUp);
  const nobody: Reminder[] = [];
  const units = rollUp.rows.map((row) => ({
    row,
    id: unitRowId(row),
    name: unitRowName(row, say),
    reminders: new Array<Reminder>(),
  }));
  for (const reminder of reminders) {
    const leads = indexes.leads(reminder.task);
    if (leads.length === 0) nobody.push(reminder);
    for (const lead of leads) units[lead - 1]?.reminders.push(reminder);
  }
  const shown = units.filter((unit) => unit.row.unit !== null || unit.reminders.length > 0);
  return nobody.length === 0 ? shown : [...shown, { id: '', name: say('report.no-lead'), reminders: nobody }];
}

/** Makes the function that gives the cells of a line; an answer that found its line is taken out of `answers`. */
function reminderCells(
  plan: Plan,
  answers: Map<string, string>,
  say: Say,
): (number: number, reminder: Reminder, unit: string) => (CellDraft | null)[] {
  const coordinating = coordinatingNaming(plan);
  const shared = new SharedCells();
  const linkOf = taskLinks(plan, say);
  return (number, { task, deadline }, unit) => {
    const mark = answerMark(task.key, unit);
    const answer = answers.get(mark) ?? null;
    answers.delete(mark);
    return [
      numberCell(number, 'count'),
      textCell(task.content),
      shared.date(deadline),
      shared.text(coordinating(task)),
      shared.text(task.progress.text),
      shared.text(explanationText(task, say)),
      textCell(answer, 'remark'),
      textCell(mark, 'faint'),
      linkOf(task),
    ];
  };
}

/** Lines for answers whose task is no longer to be reminded of. */
function answeredRows(answers: ReadonlyMap<string, string>, plan: Plan, say: Say): RowDraft[] {
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]));
  const linkOf = taskLinks(plan, say);
  return [...answers].map(([mark, answer], index) => {
    const task = tasks.get(answeredTask(mark));
    const blanks = COLUMNS.slice(2, -1).map(() => textCell(null));
    return fittedRow([
      numberCell(index + 1, 'count'),
      textCell(task?.content ?? say('report.lost-task')),
      ...blanks,
      textCell(answer, 'remark'),
      textCell(mark, 'faint'),
      task === undefined ? textCell(null) : linkOf(task),
    ]);
  });
}

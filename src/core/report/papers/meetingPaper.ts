/** One page for the meeting ("giao ban"): where things stand, what is to be decided on, what became of the last decisions, and room to write. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import type { Comparison } from '../../rollup/comparison';
import { addedMonth } from '../../rollup/inPeriod';
import { lateByUnit, longestLate } from '../../rollup/longestLate';
import type { LateTask } from '../../rollup/longestLate';
import type { Counts, RollUp } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { romanNumber } from '../../text/roman';
import { countText, figureText, tasksText } from '../text/figures';
import { headline } from '../text/headline';
import { asBeginning, periodName } from '../text/periodName';
import { leadNaming } from '../text/unitNames';
import { paragraphHeight, tableHeight } from './fit';
import { lowestWidths } from './lowestWidths';
import { followRemarks, openFirst } from '../text/followedRemarks';
import type { PeriodRemarks } from '../text/followedRemarks';
import { remarksTable } from './remarksTable';
import { causesText, newTermText, termText, withCauses } from './taskTable';
import { TEXT_WIDTH } from './types';
import type { Paper, PaperBlock, PaperTable } from './types';
import { cut } from './cut';
import { DenseTables, Urgent } from './denseTable';
import type { DenseLine } from './denseTable';

export interface MeetingInput {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** Of the period before; null where no tab of it stands or nobody wrote any. */
  readonly remarks: PeriodRemarks | null;
  readonly say: Say;
}

const WIDTH = TEXT_WIDTH.upright;
/** Millimetres: an upright page between its margins, and what parts of one size take. Some room is left for how a program breaks lines. */
const HEIGHT = { page: 257, title: 23, heading: 8.7, line: 9.5, afterTable: 1.5, spare: 5 };
/** Lines to write conclusions on; more where the page has room. */
const LEAST_LINES = 3;
const FIGURES = ['total', 'completed', 'overdue', 'carriedOver'] as const satisfies readonly (keyof Counts)[];
/** Letters of a content or remark that are told, fewer where otherwise a task would be left out; the report has them whole. */
const TOLD_LETTERS = [130, 100, 75] as const;
const FEWEST_LETTERS = 75;

/**
 * How a list tells its tasks: with so many letters of a content, or where more are late than have room so, in a dense table in
 * which so many of the late ones have room for their words (`spoken`).
 */
interface Telling {
  readonly letters: number;
  readonly spoken: number | null;
}

/** No page holds more rows, however low they are. */
const MOST_SHOWN = 40;

/** What dense tables are made with, however often. */
interface Dense {
  readonly tables: DenseTables;
  readonly urgent: Urgent;
}

/** The lists of a page, told in one of the ways, and how many rows of each it has room for. */
interface Told {
  readonly figures: PaperTable | null;
  readonly lists: readonly List[];
  readonly counts: readonly number[];
}

interface List {
  readonly heading: (number: string) => string;
  /** How many tasks or remarks it has. */
  readonly length: number;
  /** Its table with so many of them, the most urgent. */
  readonly tableOf: (count: number) => PaperTable;
  /** Part of the room that is left which it may take, while others wait. */
  readonly share: number;
}

/**
 * Makes the page. It is one page: of a list that is longer as many rows as fit, and how many more there are. Late work has
 * the first claim on the room, then what became of remarks, then what was put off; each has a row at least where there is one.
 */
export function meetingPaper(input: MeetingInput): Paper {
  const { rollUp, plan, comparison, say } = input;
  const late = longestLate(rollUp, plan.year);
  const period = periodName(rollUp.period, say);
  const title = say('paper.meeting.title', { period: period.toUpperCase() });
  const compared = figuresTable(rollUp.total, comparison, say);
  const sentence = headline(rollUp, say);
  const roomFor = (lists: readonly List[], figures: PaperTable | null): number =>
    HEIGHT.page -
    HEIGHT.title -
    (figures === null ? 0 : tableHeight(figures) + HEIGHT.afterTable) -
    paragraphHeight(sentence, WIDTH) -
    lists.length * (HEIGHT.heading + HEIGHT.afterTable) -
    HEIGHT.heading -
    HEIGHT.spare;
  const dense: Dense = { tables: new DenseTables(plan, say), urgent: new Urgent(rollUp, late, MOST_SHOWN) };
  const tell = (telling: Telling): Told => {
    const lists = listsOf(input, late, telling, dense);
    // What is to be decided comes before figures that the report has.
    const figures = telling.spoken === null ? compared : null;
    return { figures, lists, counts: rowCounts(lists, roomFor(lists, figures)) };
  };
  const { figures, lists, counts } = bestTold(tell, late.length, lateByUnit(rollUp, late).length);
  const shown = shownLists(lists, counts, say);
  const left = roomFor(lists, figures) - listsHeight(lists, counts);
  const blocks: readonly PaperBlock[] = [
    { kind: 'title', title, subject: say('paper.meeting.subject', { asOf: vietnameseDate(rollUp.asOf) }) },
    ...(figures === null ? [] : [figures]),
    { kind: 'paragraph', text: sentence },
    ...shown,
    {
      kind: 'heading',
      level: 2,
      text: say('paper.meeting.heading.conclusion', { number: romanNumber(lists.length + 1) }),
    },
    { kind: 'room', lines: Math.max(LEAST_LINES, Math.floor(left / HEIGHT.line)) },
  ];
  return { title, language: say('paper.language'), parts: [{ landscape: false, blocks }] };
}

/**
 * Returns the lists as they say most: everything with as many letters as there is room for; else everything in dense tables; else
 * with one late task of each phòng at least, for where some are left out in any case, a task that can be known by its words is
 * worth more than another one.
 * @param owing how many phòng have late work
 */
function bestTold(tell: (telling: Telling) => Told, late: number, owing: number): Told {
  const isWhole = ({ lists, counts }: Told): boolean => lists.every(({ length }, at) => counts[at] === length);
  for (const letters of TOLD_LETTERS) {
    const told = tell({ letters, spoken: null });
    if (isWhole(told)) return told;
  }
  const tried = new Map<number, Told>();
  const dense = (spoken: number): Told => {
    const told = tried.get(spoken) ?? tell({ letters: FEWEST_LETTERS, spoken });
    tried.set(spoken, told);
    return told;
  };
  /** The one with most words that does; null where none does. */
  const mostSpoken = (does: (told: Told) => boolean): Told | null => {
    if (!does(dense(0))) return null;
    let [least, most] = [0, Math.min(late, MOST_SHOWN)];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (does(dense(middle))) least = middle;
      else most = middle - 1;
    }
    return dense(least);
  };
  return mostSpoken(isWhole) ?? mostSpoken(({ counts: [named = 0] }) => named >= owing) ?? dense(0);
}

function listsOf(
  { rollUp, plan, remarks, say }: MeetingInput,
  late: readonly LateTask[],
  { letters, spoken }: Telling,
  { tables, urgent }: Dense,
): readonly List[] {
  const lateRows = late.slice(0, MOST_SHOWN).map((line) => ({
    task: line.task,
    term: say('paper.meeting.late', { deadline: termText(line, plan.year, say), days: figureText(line.days, say) }),
  }));
  const lateOnes = new Set(late.map(({ task }) => task));
  // What is carried over and not late was put off without a new term.
  const waiting = rollUp.carried.filter(({ task, done }) => !done && !lateOnes.has(task));
  const deferred = [...rollUp.tasks.filter((judged) => judged.class === 'deferred'), ...waiting];
  const deferredRows = deferred.slice(0, MOST_SHOWN).map(({ task, deadline }) => {
    const before = deadline === null ? say('paper.short-blank') : vietnameseDate(deadline);
    const after = newTermText(task, plan.year, say).toLowerCase();
    const isKnown = addedMonth(task) !== null;
    return { task, term: say(isKnown ? 'paper.meeting.put-off' : 'paper.meeting.waiting', { before, after }) };
  });
  const followed = remarks === null ? [] : openFirst(followRemarks(remarks, plan, rollUp.asOf, say));
  const isDense = spoken !== null;
  const period = remarks === null ? '' : periodName(remarks.period, say);
  const lists: readonly List[] = [
    {
      heading: (number) => decideHeading(late, number, say),
      ...(spoken !== null
        ? { length: late.length, tableOf: (count) => tables.ofLate(urgent, { count, spoken }) }
        : listOf(decisionTable(lateRows, letters, plan, say), late.length)),
      share: 0.75,
    },
    {
      heading: (number) =>
        say('paper.meeting.heading.follow-up', { number, period, count: countText(followed.length, say) }),
      ...listOf(
        cutContents(remarksTable(followed, 'meeting', WIDTH, { plan, say }), letters, say),
        followed.length,
        isDense,
      ),
      share: 0.65,
    },
    {
      heading: (number) => say('paper.meeting.heading.deferred', { number, count: countText(deferred.length, say) }),
      ...listOf(
        isDense ? deferredTable(deferredRows, tables, say) : decisionTable(deferredRows, letters, plan, say),
        deferred.length,
        isDense,
      ),
      share: 1,
    },
  ];
  // Nothing late is news; the others are there when there is something.
  return lists.filter(({ length }, index) => index === 0 || length > 0);
}

/** Says how many are of earlier periods: the sentence above counts the period alone. */
function decideHeading(late: readonly LateTask[], number: string, say: Say): string {
  const carried = late.filter((each) => each.carried).length;
  const count = countText(late.length, say);
  return carried === 0
    ? say('paper.meeting.heading.decide', { number, count })
    : say('paper.meeting.heading.decide.carried', { number, count, carried: countText(carried, say) });
}

function deferredTable(rows: readonly Omit<DenseLine, 'lines'>[], tables: DenseTables, say: Say): PaperTable {
  const column = { title: say('paper.column.deadline'), width: 38, align: 'left' } as const;
  const lines = rows.map((row): DenseLine => ({ ...row, lines: 2 }));
  return tables.of(lines, column);
}

/** A list of so many that shows the first rows of a table. */
function listOf(table: PaperTable, length: number, small = false): Pick<List, 'length' | 'tableOf'> {
  return { length, tableOf: (count) => ({ ...table, small, rows: table.rows.slice(0, count) }) };
}

/** The lists with so many rows of each, and how many more there are. */
function shownLists(lists: readonly List[], counts: readonly number[], say: Say): readonly PaperBlock[] {
  return lists.flatMap(({ heading, length, tableOf }, index): readonly PaperBlock[] => {
    const headed: PaperBlock = { kind: 'heading', level: 2, text: heading(romanNumber(index + 1)) };
    if (length === 0) return [headed, { kind: 'paragraph', text: say('paper.meeting.none') }];
    const shown = counts[index] ?? 0;
    const more = length - shown;
    if (more === 0) return [headed, tableOf(shown)];
    const told = say('paper.meeting.more', { tasks: tasksText(more, say) });
    return [headed, tableOf(shown), { kind: 'paragraph', text: told }];
  });
}

/** How many rows of each list are shown: its share, and then whatever room nobody took. */
function rowCounts(lists: readonly List[], room: number): readonly number[] {
  const writing = LEAST_LINES * HEIGHT.line;
  let left = room;
  const counts = lists.map((list, index) => {
    if (list.length === 0) return 0;
    // Each list that waits has a row at least, each may have a line about more, and there are lines to write on.
    const waiting = lists.slice(index + 1).reduce((sum, each) => sum + listHeight(each, 1), 0);
    const kept = waiting + HEIGHT.line + writing;
    const most = (left - kept) * (index < lists.length - 1 ? list.share : 1);
    let fitting = 1;
    while (fitting < list.length && tableHeight(list.tableOf(fitting + 1)) <= most) fitting += 1;
    left -= listHeight(list, fitting);
    return fitting;
  });
  const fits = (tried: readonly number[]): boolean => listsHeight(lists, tried) <= room - writing;
  const withCount = (index: number, count: number): readonly number[] =>
    counts.map((each, at) => (at === index ? count : each));
  // A list that is told whole needs no line about more, short ones first; what is left is for the lists in their order.
  const byLack = lists
    .map(({ length }, index) => ({ index, length, lack: length - (counts[index] ?? 0) }))
    .sort((one, other) => one.lack - other.lack);
  for (const { index, length } of byLack) if (fits(withCount(index, length))) counts[index] = length;
  for (const [index, { length }] of lists.entries()) {
    for (let count = (counts[index] ?? 0) + 1; count <= length && fits(withCount(index, count)); count += 1) {
      counts[index] = count;
    }
  }
  return counts;
}

function listsHeight(lists: readonly List[], counts: readonly number[]): number {
  return lists.reduce((sum, list, index) => sum + listHeight(list, counts[index] ?? 0), 0);
}

/** Millimetres of a list below its heading, with the line about what is left out. */
function listHeight({ length, tableOf }: List, count: number): number {
  if (length === 0) return HEIGHT.line;
  return tableHeight(tableOf(count)) + (count < length ? HEIGHT.line : 0);
}

/** Millimetres of the columns of a list; phòng and term have one of several widths, the content what is left. */
const WIDTHS = { number: 10, decision: 36 } as const;
const LEADS = [33, 38, 44, 50] as const;
/** No page holds more rows. */
const MOST_ROWS = 12;

/** Tasks with room for what is decided about each. */
function decisionTable(
  lines: readonly { readonly task: Task; readonly term: string }[],
  letters: number,
  plan: Plan,
  say: Say,
): PaperTable {
  const leads = leadNaming(plan, say);
  const rows = lines.map(({ task, term }, index) => {
    const told = withCauses(cut(task.content, letters, say), cut(causesText(task, say), letters, say), task, say);
    // Together, so that neither leaves the content half a line.
    return [String(index + 1), told, [leads(task), term].filter((text) => text !== '').join('\n'), ''];
  });
  const room = WIDTH - WIDTHS.number - WIDTHS.decision;
  // Of those that can be on the page.
  const tried = rows.slice(0, MOST_ROWS);
  const texts = (column: number): readonly string[] => tried.map((row) => row[column] ?? '');
  const [lead = LEADS[0]] = lowestWidths([{ choices: LEADS, texts: texts(2) }], texts(1), room);
  const content = room - lead;
  return {
    kind: 'table',
    columns: [
      { title: say('report.column.number'), width: WIDTHS.number, align: 'centre' },
      { title: say('paper.column.content-cause'), width: content, align: 'left' },
      { title: say('paper.column.lead-term'), width: lead, align: 'left' },
      { title: say('paper.column.decision'), width: WIDTHS.decision, align: 'left' },
    ],
    rows,
    total: false,
  };
}

function cutContents(table: PaperTable, letters: number, say: Say): PaperTable {
  return { ...table, rows: table.rows.map((texts) => texts.map((text) => cut(text, letters, say))) };
}

/** Four figures, each beside those of the earlier periods that the workbook holds; null where it holds none, for the sentence has them. */
function figuresTable(total: Counts, { before, lastYear }: Comparison, say: Say): PaperTable | null {
  const earlier = [before, lastYear].filter((each) => each !== null);
  if (earlier.length === 0) return null;
  const nameWidth = 88;
  const width = (WIDTH - nameWidth) / FIGURES.length;
  const line = (name: string, counts: Counts): string[] => [
    name,
    ...FIGURES.map((figure) => figureText(counts[figure], say)),
  ];
  return {
    kind: 'table',
    columns: [
      { title: '', width: nameWidth, align: 'left' },
      ...FIGURES.map((figure) => ({ title: say(`paper.meeting.figure.${figure}`), width, align: 'centre' }) as const),
    ],
    rows: [
      line(say('paper.meeting.now'), total),
      ...earlier.map(({ period, asOf, total: counts }) => {
        const then = { period: asBeginning(periodName(period, say)), asOf: vietnameseDate(asOf) };
        return line(say('paper.meeting.then', then), counts);
      }),
    ],
    total: false,
  };
}

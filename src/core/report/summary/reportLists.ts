/**
 * The lists of the report: overdue, late, carried over, put off and coming work, each by phòng; every line with room for the
 * office's remark. The columns of a list are its own, merged over the figure columns of the tables.
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Plan, Task } from '../../plan/types';
import { rowIndexes } from '../../rollup/rowIndexes';
import type { JudgedTask, RollUp } from '../../rollup/types';
import { fold } from '../../text/fold';
import { compareDates, daysAfter, serialToDate, vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import { dateCell, numberCell, textCell } from '../../draft/cells';
import { COLUMN, FIGURE_COLUMNS } from '../../draft/layout';
import { SECTION_HEIGHT } from '../../draft/tabRows';
import type { Span, TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { explanationParts } from '../../progress/explanationParts';
import { causeText } from '../text/explanationTexts';
import { countText, figureText } from '../text/figures';
import { shortenedText, shortenedToLines } from '../text/shortenedText';
import { completedBy } from '../text/stateText';
import { leadNaming } from '../text/unitNames';
import { lowestSlots } from '../../draft/lowestSlots';
import type { ReportColumn } from './taskColumns';

/** Columns of the office's remarks, the same in every list: merged from the first to the last. */
export const REMARK_SPAN = { from: 15, to: 16 } as const;

export type ReportListName = 'overdue' | 'late' | 'carried' | 'deferred' | 'coming';

/** A task in a list. */
interface ListedTask {
  readonly task: Task;
  readonly deadline: CalendarDate | null;
  /** Somebody should say why it is late and what is done about it. */
  readonly explains: boolean;
}

/** A list of the report: tasks by those who lead them. */
export interface ReportList {
  readonly name: ReportListName;
  /** How many tasks there are, also those beyond the lines. */
  readonly count: number;
  readonly groups: readonly ListGroup[];
}

/** The tasks of those who lead them. */
interface ListGroup {
  readonly leads: string;
  /** How many tasks they have, also those beyond the lines. */
  readonly count: number;
  readonly tasks: readonly ListedTask[];
}

/**
 * Coming work beyond so many lines stands in the plan: no meeting reads more, and nothing is counted on it. Each unit has some
 * of the lines.
 */
const COMING_LINES = { month: 32, longer: 24 } as const;
/**
 * Lines of text that a content has in the report of more than a month: its list would be a third longer for the sake of a few
 * long ones. The sheet beside has the whole of them, under the number named.
 */
const CONTENT_LINES = 2;
/** Lines of any other list; what is beyond them stands in the list beside. */
const MOST_LINES = 400;
/** Lines added between two pauses. */
const LINES_PER_STEP = 100;

/**
 * Returns the lists that hold something, in order: the longest late first within a phòng, work that comes by its deadline.
 * @param coming tasks that fall due in the period after
 */
export function reportLists(
  { rollUp, plan, say }: { readonly rollUp: RollUp; readonly plan: Plan; readonly say: Say },
  coming: readonly JudgedTask[],
): readonly ReportList[] {
  const grouped = byLeads(rollUp, plan, say);
  const judged = (tasks: readonly JudgedTask[], explains: boolean): readonly ListedTask[] =>
    tasks.map(({ task, deadline }) => ({ task, deadline, explains }));
  const ofClass = (name: 'overdue' | 'late' | 'deferred'): ReportList => {
    const tasks = judged(
      rollUp.tasks.filter((each) => each.class === name),
      true,
    );
    return { name, count: tasks.length, groups: longest(grouped(tasks)) };
  };
  // What is done by now needs no attention any more: it stands in the list beside.
  const carried = rollUp.carried
    .filter(({ done }) => !done)
    .map(({ task, deadline, class: taskClass }) => ({ task, deadline, explains: taskClass === 'overdue' }));
  const due = judged(coming, false);
  const lists: readonly ReportList[] = [
    ofClass('overdue'),
    ofClass('late'),
    { name: 'carried', count: carried.length, groups: longest(grouped(carried)) },
    ofClass('deferred'),
    {
      name: 'coming',
      count: coming.length,
      groups: shared(grouped(due), COMING_LINES[rollUp.period.kind === 'month' ? 'month' : 'longer']),
    },
  ];
  return lists.filter(({ count }) => count > 0);
}

/** The tasks that are late longest, where there are more than a report can hold. */
function longest(groups: readonly ListGroup[]): readonly ListGroup[] {
  const tasks = groups.flatMap((group) => group.tasks);
  if (tasks.length <= MOST_LINES) return groups;
  tasks.sort((one, other) => compareDeadlines(one.deadline, other.deadline));
  const kept = new Set(tasks.slice(0, MOST_LINES));
  return groups
    .map((group) => ({ ...group, tasks: group.tasks.filter((each) => kept.has(each)) }))
    .filter((group) => group.tasks.length > 0);
}

/** As many of the first tasks of each as fit together, at least one; the others' lines go to those who have more. */
function shared(groups: readonly ListGroup[], lines: number): readonly ListGroup[] {
  const taken = (each: number): number => groups.reduce((sum, { count }) => sum + Math.min(count, each), 0);
  const most = Math.max(0, ...groups.map(({ count }) => count));
  let each = 1;
  while (each < most && taken(each + 1) <= lines) each += 1;
  return groups.map((group) => ({ ...group, tasks: group.tasks.slice(0, each) }));
}

/** Makes the function that puts tasks together by their leads, in the order of the table per unit. */
function byLeads(rollUp: RollUp, plan: Plan, say: Say): (tasks: readonly ListedTask[]) => ReportList['groups'] {
  const indexes = rowIndexes(rollUp);
  const naming = leadNaming(plan, say);
  const last = rollUp.rows.length + 1;
  return (tasks) => {
    const groups = new Map<string, { leads: string; order: number; tasks: ListedTask[] }>();
    for (const each of tasks) {
      const leads = naming(each.task);
      const group = groups.get(leads) ?? { leads, order: indexes.leads(each.task)[0] ?? last, tasks: [] };
      groups.set(leads, group);
      group.tasks.push(each);
    }
    const ordered = [...groups.values()].sort((one, other) => one.order - other.order);
    for (const group of ordered) group.tasks.sort((one, other) => compareDeadlines(one.deadline, other.deadline));
    return ordered.map(({ leads, tasks: own }) => ({ leads, count: own.length, tasks: own }));
  };
}

/** The earlier first, those without one last. */
function compareDeadlines(one: CalendarDate | null, other: CalendarDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareDates(one, other);
}

/** What the lines of lists need besides the task. */
export interface ListContext {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly remarks: ReadonlyMap<string, string>;
  /** Running number of tasks in the list beside, by task key. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly say: Say;
}

/** A column of a list before it has its place. */
interface WantedColumn {
  readonly title: ReportColumn;
  /** Figure columns that it may be merged over; the content gets what is left. */
  readonly choices: readonly number[];
  readonly cell: (line: ListedTask, number: number) => CellDraft;
}

/** A column of a list, merged from the first to the last. */
interface ListColumn extends Pick<WantedColumn, 'title' | 'cell'> {
  readonly from: number;
  readonly to: number;
}

/** Columns of a line about a task that are not compared: the running number, and the office's remark, which is kept. */
const LINE_OPEN: readonly number[] = [COLUMN.number, REMARK_SPAN.from];

/** Adds one list with its head; `heading` is its numbered heading. */
export function* addReportList(tab: TabRows, list: ReportList, heading: string, context: ListContext): Steps<void> {
  const { say } = context;
  yield { stage: 'write', done: 0 };
  const { columns, common } = yield* columnsOf(tab, list, context);
  yield { stage: 'write', done: 0 };
  const header = columns.map(({ title, from, to }): Span => {
    return { from, to, cell: textCell(say(`report.column.${title}`), 'header') };
  });
  const groupSpans = ({ leads, count, tasks }: ListGroup): readonly Span[] => {
    const named = { unit: leads, count: countText(count, say) };
    const title =
      tasks.length === count
        ? say('report.list.group', named)
        : say('report.list.group-part', { ...named, shown: countText(tasks.length, say) });
    return groupRow(title);
  };
  // In the columns of the lines below, so that Excel merges all of them in one go.
  const groupRow = (title: string): readonly Span[] =>
    columns.map(({ title: column, from, to }): Span => {
      return { from, to, cell: textCell(column === 'content' ? title : null, 'list-group') };
    });
  const lineSpans = (line: ListedTask, number: number): readonly Span[] =>
    columns.map(({ from, to, cell }): Span => ({ from, to, cell: cell(line, number) }));
  // A heading and a head stand on one page with the first line.
  const [group] = list.groups;
  const [first] = group?.tasks ?? [];
  const begins: readonly (readonly Span[])[] = [
    ...(common === null ? [] : [[{ from: 0, to: REMARK_SPAN.to, cell: textCell(common, 'note') }]]),
    header,
    ...(group === undefined || first === undefined ? [] : [groupSpans(group), lineSpans(first, 1)]),
  ];
  const room = begins.reduce((sum, spans) => sum + tab.spansHeight(spans), SECTION_HEIGHT);
  tab.section(heading, list.name, room);
  if (common !== null) tab.fullWidth(common, 'note', { part: 'note', id: `${list.name} common` });
  tab.addSpans(header, { part: 'header', id: list.name });
  let number = 0;
  for (const each of list.groups) {
    const { leads, tasks } = each;
    const named = groupSpans(each);
    const mark = { part: 'group', id: `${list.name} ${leads}` } as const;
    const goesOn = { spans: groupRow(say('report.list.group-goes-on', { unit: leads })), mark };
    for (const [index, line] of tasks.entries()) {
      if (number % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
      number += 1;
      const spans = lineSpans(line, number);
      // The name of a phòng stands on one page with its first line.
      const both = tab.spansHeight(named) + tab.spansHeight(spans);
      if (index === 0) tab.addSpans(named, mark, { header, room: both });
      tab.addSpans(spans, { part: list.name, id: line.task.key, open: LINE_OPEN }, { header, goesOn });
    }
  }
  if (list.count > number) {
    const count = list.count - number;
    const more = say(list.name === 'coming' ? 'report.list.more' : 'report.list.more-beside', { count });
    tab.fullWidth(more, 'note', { part: 'note', id: list.name });
  }
  tab.space();
}

/** The columns of a list, and what is the same in every line: it is told once and has no column. */
function* columnsOf(
  tab: TabRows,
  list: ReportList,
  { rollUp, plan, remarks, numbers, say }: ListContext,
): Steps<{ readonly columns: readonly ListColumn[]; readonly common: string | null }> {
  const lines = list.groups.flatMap(({ tasks }) => tasks);
  const missing = textCell(say('report.missing'), 'line-missing');
  const asked = ({ explains }: ListedTask, text: string | null): CellDraft =>
    explains && (text === null || text.trim() === '') ? missing : textCell(text, 'line');
  const common: string[] = [];
  const column = (title: ReportColumn, choices: readonly number[], cell: WantedColumn['cell']): WantedColumn => {
    return { title, choices, cell };
  };
  /** A column of days or their number; none where it is the same in all lines. */
  const unlessCommon = (wanted: WantedColumn, told: (cell: CellDraft) => string): readonly WantedColumn[] => {
    const [first, ...rest] = lines.map((line) => wanted.cell(line, 0));
    if (first === undefined || rest.some(({ value }) => value !== first.value)) return [wanted];
    const text = told(first);
    if (text !== '') common.push(text);
    return [];
  };
  const dayText = (title: ReportColumn, { value }: CellDraft): string => {
    const day = typeof value === 'number' ? serialToDate(value) : null;
    if (day === null) return '';
    return say('report.list.common', { title: say(`report.column.${title}`), text: vietnameseDate(day) });
  };
  /** Days that are all of the period's year are shown without it. */
  const day = (title: ReportColumn, of: (line: ListedTask) => CalendarDate | null): readonly WantedColumn[] => {
    const isOfYear = lines.every((line) => (of(line)?.year ?? rollUp.period.year) === rollUp.period.year);
    const narrow = isOfYear ? (NARROW_HEADS[title] ?? title) : title;
    return unlessCommon(
      column(narrow, isOfYear ? DAY_SLOTS : DATE_SLOTS, (line) =>
        dateCell(of(line), isOfYear ? 'line-day' : 'line-date'),
      ),
      (cell) => dayText(title, cell),
    );
  };
  const deadline = (title: ReportColumn = 'deadline'): readonly WantedColumn[] => day(title, (line) => line.deadline);
  const lateDays = (until: (line: ListedTask) => CalendarDate | null): readonly WantedColumn[] =>
    unlessCommon(
      // A number, not "245 ngày": in the narrowest column that would be two lines, and every row twice as high.
      column('late-by', DAYS_SLOTS, (line) => numberCell(daysLate(line, until(line)), 'line-count')),
      ({ value }) =>
        typeof value === 'number' ? say('report.list.common.late', { days: figureText(value, say) }) : '',
    );
  const cause = (line: ListedTask): CellDraft => asked(line, causeText(line.task, say));
  const causes = (): readonly WantedColumn[] => {
    if (lines.some(({ task }) => explanationParts(task.progress.explanation).remedy !== null)) {
      const remedy = (line: ListedTask): string | null => explanationParts(line.task.progress.explanation).remedy;
      return [
        column('explanation', TEXT_SLOTS, cause),
        column('remedy', TEXT_SLOTS, (line) => asked(line, remedy(line))),
      ];
    }
    const reported = (line: ListedTask): CellDraft => {
      const { value, style } = cause(line);
      return textCell(besideEachOther(line.task.progress.text, String(value ?? '')), style);
    };
    const isTyped = lines.some((line) => ![null, missing.value].some((nothing) => nothing === reported(line).value));
    return [column('reported-cause', isTyped ? TEXT_SLOTS : EMPTY_SLOTS, reported)];
  };
  const wanted = (): readonly WantedColumn[] => {
    switch (list.name) {
      case 'overdue':
      case 'carried':
        return [...deadline(), ...lateDays(() => rollUp.asOf), ...causes()];
      case 'late': {
        const completed = (line: ListedTask): CalendarDate | null => completedBy(line.task, rollUp.asOf);
        return [...deadline(), ...day('completed-on', completed), ...lateDays(completed), ...causes()];
      }
      case 'deferred': {
        const term = ({ task }: ListedTask): CellDraft => textCell(newTerm(task, plan, say), 'line-centre');
        return [...deadline('old-deadline'), column('new-deadline', DATE_SLOTS, term), ...causes()];
      }
      case 'coming':
        return deadline();
    }
  };
  const hasRemark = list.name !== 'coming' || lines.some(({ task }) => remarks.has(task.key));
  const remark = column('remark', [REMARK_SPAN.to - REMARK_SPAN.from + 1], ({ task }) =>
    textCell(remarks.get(task.key) ?? null, 'line-remark'),
  );
  const head = (title: ReportColumn): CellDraft => textCell(say(`report.column.${title}`), 'header');
  const beside = [...wanted(), ...(hasRemark ? [remark] : [])];
  const content = ({ task }: ListedTask): CellDraft => textCell(task.content, 'line');
  // What comes is named in a line each: it stands in the plan, and nobody is asked about it yet.
  const isShort = list.name === 'coming';
  const isCut = !isShort && rollUp.period.kind !== 'month';
  const slots = yield* lowestSlots(
    beside.map(({ title, choices, cell }) => ({
      choices,
      isTight: choices === DAY_SLOTS || choices === DAYS_SLOTS,
      cells: [head(title), ...lines.map((line) => cell(line, 0))],
    })),
    [head('content'), ...lines.map(content)],
    {
      slots: (count, behind) => tab.spanWidth(...spanOf(lastColumns(behind + count).slice(0, count))),
      content: (taken) => tab.spanWidth(COLUMN.name, contentEnd(taken)),
    },
    isCut ? CONTENT_LINES : Infinity,
  );
  yield { stage: 'write', done: 0 };
  const end = contentEnd(slots.reduce((sum, each) => sum + each, 0));
  const room = tab.spanWidth(COLUMN.name, end);
  if (isShort && lines.some(({ task }) => shortenedText(task.content, room, 'line') !== fold(task.content)))
    common.push(say('report.list.shortened'));
  const placed = placedColumns(beside, slots);
  const shortest = ({ task, ...line }: ListedTask): string => {
    const number = numbers.get(task.key);
    if (number === undefined) return task.content;
    // Where another cell makes the row higher, there is room for so much more.
    const others = placed.map(({ from, to, cell }) => tab.linesOf({ from, to, cell: cell({ task, ...line }, 0) }));
    const tail = say('report.list.beside', { number });
    return shortenedToLines(task.content, room, 'line', { lines: Math.max(CONTENT_LINES, ...others), tail });
  };
  const shown = new Map(isCut ? lines.map((line) => [line, shortest(line)]) : []);
  if (lines.some((line) => (shown.get(line) ?? line.task.content) !== line.task.content))
    common.push(say('report.list.shortened-beside'));
  const columns: readonly ListColumn[] = [
    { title: 'number', from: COLUMN.number, to: COLUMN.number, cell: (_, at) => numberCell(at, 'line-count') },
    {
      title: 'content',
      from: COLUMN.name,
      to: end,
      cell: isShort
        ? ({ task }) => textCell(shortenedText(task.content, room, 'line'), 'line')
        : (line) => textCell(shown.get(line) ?? line.task.content, 'line'),
    },
    ...placed,
  ];
  return { columns, common: common.length === 0 ? null : common.join(say('report.list.common-separator')) };
}

/**
 * Returns what was reported and its cause in one paragraph, so that most lines of a list need not be higher for it; a text of
 * several paragraphs keeps them.
 */
function besideEachOther(reported: string, cause: string): string {
  const [one, other] = [reported.trim(), cause.trim()];
  if (one === '' || other === '') return one + other;
  if (/\n/.test(one + other)) return `${one}\n${other}`;
  return /[.;:,!?…]$/.test(one) ? `${one} ${other}` : `${one}; ${other}`;
}

/** Heads of one line over days without a year: a head stands on every page of its list. */
const NARROW_HEADS: Partial<Readonly<Record<ReportColumn, ReportColumn>>> = {
  deadline: 'due-day',
  'completed-on': 'done-day',
};
/** Figure columns that a day needs, with and without its year, and a number of days: two where one is too narrow for its head. */
const DATE_SLOTS = [2];
const DAY_SLOTS = [1, 2];
const DAYS_SLOTS = [1, 2];
/** Those that a text may have, and one that nobody typed. */
const TEXT_SLOTS = [1, 2, 3, 4];
const EMPTY_SLOTS = [1, 2];

/** Places columns from the right. */
function placedColumns(wanted: readonly WantedColumn[], slots: readonly number[]): readonly ListColumn[] {
  const free = [...FIGURE_COLUMNS];
  const placed: ListColumn[] = [];
  for (const [index, { title, cell }] of [...wanted.entries()].reverse()) {
    const [from, to] = spanOf(free.splice(free.length - (slots[index] ?? 0)));
    placed.unshift({ title, cell, from, to });
  }
  return placed;
}

/** So many figure columns at the right. */
function lastColumns(count: number): readonly number[] {
  return FIGURE_COLUMNS.slice(Math.max(0, FIGURE_COLUMNS.length - count));
}

function spanOf(columns: readonly number[]): [number, number] {
  return [columns[0] ?? 0, columns.at(-1) ?? 0];
}

/** The last column of the content where others take so many figure columns. */
function contentEnd(taken: number): number {
  return FIGURE_COLUMNS[FIGURE_COLUMNS.length - taken - 1] ?? COLUMN.name;
}

/** Whole days after the deadline; null where nothing is late or nobody knows. */
function daysLate({ deadline, explains }: ListedTask, until: CalendarDate | null): number | null {
  if (deadline === null || until === null || !explains || compareDates(until, deadline) <= 0) return null;
  return daysAfter(until, deadline);
}

/** The month that a task was put off to; what was typed where that names none. */
function newTerm({ progress }: Task, plan: Plan, say: Say): string {
  const { deferredTo, text } = progress;
  return deferredTo === null ? text : say('report.new-term', { month: String(deferredTo), year: String(plan.year) });
}

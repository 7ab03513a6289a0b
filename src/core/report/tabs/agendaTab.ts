/**
 * The tab for the leadership meetings: by month, what each unit must bring, how the tasks of the plan about it stand, and
 * room for the day and the conclusion, which the next run keeps.
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { MergedArea } from '../../grid/grid';
import type { Plan, Task } from '../../plan/types';
import { judgeTask } from '../../rollup/judge';
import { vietnameseDate } from '../../time/date';
import { periodCode } from '../../time/period';
import type { CalendarDate } from '../../time/types';
import { agendaMark } from '../readBack/agendaEntries';
import type { AgendaEntry } from '../readBack/agendaEntries';
import { agendaMatching } from './agendaMatches';
import { fittedRow, numberCell, rowArea, textCell } from '../../draft/cells';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { fitHeights } from '../../draft/rowHeights';
import { stateText } from '../text/stateText';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { leadNaming } from '../text/unitNames';

export interface AgendaTabInput {
  /** With at least one item in `agenda`. */
  readonly plan: Plan;
  /** The day at whose end tasks are judged. */
  readonly asOf: CalendarDate;
  readonly say: Say;
  readonly closedAt: ClosingTime;
  /** The sheet name wanted. */
  readonly title: string;
  /** What stands in the standing tab, see `readAgendaEntries`; missing for none. */
  readonly entries?: ReadonlyMap<string, AgendaEntry>;
}

/** The hidden mark stands right of these; `readBack/agendaEntries.ts` knows how far the day, the item and the conclusion are from the hidden mark. */
const COLUMNS = ['number', 'day', 'unit', 'item', 'task', 'conclusion'] as const;
const MARK = COLUMNS.length;
const WIDTHS: readonly number[] = [4.5, 12, 20, 40, 46, 26, 4];
const LAST = COLUMNS.length - 1;
const HEADER_ROW = 5;
/** Lines added between two pauses. */
const LINES_PER_STEP = 100;

/** The items of one month; null for those whose month nobody can tell. */
interface MonthItems {
  readonly year: number;
  readonly month: number | null;
  readonly items: Task[];
}

/**
 * Makes the tab. An item of several months stands in each of them; within a month items stand by unit, in the order of the
 * agenda. The same input gives the same draft; only `closedAt` tells one run from the next.
 */
export function* agendaTab({ plan, asOf, say, closedAt, title, entries = new Map() }: AgendaTabInput): Steps<TabDraft> {
  const merges: MergedArea[] = [];
  const rows: RowDraft[] = [];
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, WIDTHS));
    merges.push(rowArea(rows.length, 0, LAST));
  };
  const months = itemsByMonth(plan);
  const total = months.reduce((sum, { items }) => sum + items.length, 0);

  fullWidth(say('agenda.title', { year: plan.years.join('-') }), 'title');
  fullWidth(say('agenda.subtitle', { asOf: vietnameseDate(asOf) }), 'subtitle');
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  fullWidth(say('agenda.source', { items: plan.agenda.length }), 'note');
  rows.push(fittedRow(COLUMNS.map((name) => textCell(say(`agenda.column.${name}`), 'header'))));

  const left = new Map(entries);
  const nameLeads = leadNaming(plan, say);
  const tasksAbout = agendaMatching(plan);
  const stateOf = (task: Task): string => stateText(judgeTask(task, null, asOf, plan.year), say);
  let done = 0;
  for (const { year, month, items } of months) {
    const count = items.length;
    const name =
      month === null ? say('agenda.month.none', { count }) : say('agenda.month', { month, year: String(year), count });
    fullWidth(name, 'section');
    for (const [index, item] of byUnit(items, nameLeads).entries()) {
      if (done % LINES_PER_STEP === 0) yield { stage: 'write', done: done / total };
      done += 1;
      const mark = agendaMark(
        item.key,
        month === null ? '' : periodCode({ kind: 'month', year, from: month, to: month }),
      );
      const entry = left.get(mark);
      left.delete(mark);
      const about = tasksAbout(item).map((task) => taskText(task, stateOf(task), say));
      const what = { unit: nameLeads(item), item: item.content, tasks: about.join('\n') };
      rows.push(fittedRow(itemCells(index + 1, what, entry, mark)));
    }
  }
  // Conclusions about what the agenda has no more are the office's own words: they stay at the end.
  if (left.size > 0) fullWidth(say('agenda.gone'), 'section');
  for (const [index, [mark, entry]] of [...left].entries()) {
    rows.push(fittedRow(itemCells(index + 1, { unit: '', item: entry.item, tasks: '' }, entry, mark)));
  }

  const filled = yield* fitHeights(rows, WIDTHS, [MARK]);
  const head = [HEADER_ROW, HEADER_ROW] as const;
  const tab = {
    identity: 'agenda',
    kind: 'agenda',
    title,
  } as const;
  return reportTab({ ...tab, rows: filled, widths: WIDTHS, merges, head, last: MARK, hiddenColumns: [MARK] }, say);
}

/** Months in order, those without a month last. */
function itemsByMonth({ agenda }: Plan): readonly MonthItems[] {
  const months = new Map<number, MonthItems>();
  const put = (year: number, month: number | null, item: Task): void => {
    const key = month === null ? Infinity : year * 12 + month;
    const group = months.get(key);
    if (group === undefined) months.set(key, { year, month, items: [item] });
    else group.items.push(item);
  };
  for (const item of agenda) {
    if (item.due.ym.length === 0) put(0, null, item);
    for (const { year, month } of item.due.ym) put(year, month, item);
  }
  return [...months.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Items of one unit together, units in the order of their first item. */
function byUnit(items: readonly Task[], nameLeads: (task: Task) => string): readonly Task[] {
  const groups = new Map<string, Task[]>();
  for (const item of items) {
    const name = nameLeads(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()].flat();
}

function itemCells(
  number: number,
  { unit, item, tasks }: { readonly unit: string; readonly item: string; readonly tasks: string },
  entry: AgendaEntry | undefined,
  mark: string,
): CellDraft[] {
  return [
    numberCell(number, 'count'),
    textCell(entry?.day ?? null, 'remark'),
    textCell(unit),
    textCell(item),
    textCell(tasks === '' ? NONE : tasks),
    textCell(entry?.conclusion ?? null, 'remark'),
    textCell(mark, 'faint'),
  ];
}

/** In the place of a task where none was found; the line above the table says what it means. */
const NONE = '–';

function taskText(task: Task, state: string, say: Say): string {
  const { number, content, due } = task;
  const words = number === null ? content : say('agenda.task', { number, content });
  return due.deadline === null
    ? say('agenda.task.state', { task: words, state })
    : say('agenda.task.state-due', { task: words, state, deadline: vietnameseDate(due.deadline) });
}

/** The tab "Nội dung họp": by month, what each unit must bring to the leadership meeting, beside the tasks of the plan. */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import type { Plan, Task } from '../../plan/types';
import { agendaMatching } from './agendaMatches';
import { fittedRow, linkCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { LINE_HEIGHT, TITLE_HEIGHT, reportTab } from '../../draft/reportTab';
import { fitHeights } from '../../draft/rowHeights';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { CellDraft, RowDraft, TabDraft } from '../../draft/types';
import { leadNaming } from '../text/unitNames';

export interface AgendaTabInput {
  /** With at least one item in `agenda`. */
  readonly plan: Plan;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

const COLUMNS = ['number', 'unit', 'item', 'place', 'task', 'task-place'] as const;
const WIDTHS: readonly number[] = [5, 24, 52, 9, 52, 9];
const LAST = COLUMNS.length - 1;
const HEADER_ROW = 4;
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
export function* agendaTab({ plan, say, closedAt }: AgendaTabInput): Steps<TabDraft> {
  const merges: MergedArea[] = [];
  const rows: RowDraft[] = [];
  const fullWidth = (cell: CellDraft, height: number): void => {
    rows.push({ cells: [cell], height });
    merges.push(rowArea(rows.length, 0, LAST));
  };
  const months = itemsByMonth(plan);
  const total = months.reduce((sum, { items }) => sum + items.length, 0);

  fullWidth(textCell(say('agenda.title', { year: plan.years.join('-') }), 'title'), TITLE_HEIGHT);
  fullWidth(textCell(closedAtText(closedAt, say), 'subtitle'), LINE_HEIGHT);
  fullWidth(textCell(say('agenda.source', { items: plan.agenda.length }), 'headline'), LINE_HEIGHT);
  rows.push(fittedRow(COLUMNS.map((name) => textCell(say(`agenda.column.${name}`), 'header'))));

  const nameLeads = leadNaming(plan, say);
  const tasksAbout = agendaMatching(plan);
  let done = 0;
  for (const { year, month, items } of months) {
    const count = items.length;
    const name =
      month === null ? say('agenda.month.none', { count }) : say('agenda.month', { month, year: String(year), count });
    fullWidth(textCell(name, 'section'), LINE_HEIGHT);
    for (const [index, item] of byUnit(items, nameLeads).entries()) {
      if (done % LINES_PER_STEP === 0) yield { stage: 'write', done: done / total };
      done += 1;
      rows.push(fittedRow(itemCells(index + 1, item, nameLeads(item), tasksAbout(item), say)));
    }
  }

  const filled = yield* fitHeights(rows, WIDTHS);
  const head = [HEADER_ROW, HEADER_ROW] as const;
  const tab = { identity: 'agenda', kind: 'agenda', title: say('agenda.tab') } as const;
  return reportTab({ ...tab, rows: filled, widths: WIDTHS, merges, head, last: LAST }, say);
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

function itemCells(number: number, item: Task, unit: string, tasks: readonly Task[], say: Say): CellDraft[] {
  const [first] = tasks;
  return [
    numberCell(number, 'count'),
    textCell(unit),
    textCell(item.content),
    placeOf(item),
    textCell(first === undefined ? say('agenda.no-task') : tasks.map((task) => taskText(task, say)).join('\n')),
    first === undefined ? textCell(null) : placeOf(first),
  ];
}

function taskText(task: Task, say: Say): string {
  const when = task.due.text === '' ? say('agenda.no-time') : task.due.text;
  return say('agenda.task', { number: task.number ?? '–', content: task.content, when, sheet: task.sheet });
}

function placeOf({ sheet, row, cells }: Task): CellDraft {
  const place = cells.content ?? { row, column: 0 };
  return linkCell(cellAddress(place.row, place.column), sheet, place.row, place.column);
}

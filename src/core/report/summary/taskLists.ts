/**
 * The lists that the meeting goes through: overdue, late, carried over, deferred and coming work; each line with room for
 * the office's remark.
 */
import type { Say } from '../../../messages/say';
import type { Steps } from '../../flow/steps';
import type { Plan, Task } from '../../plan/types';
import type { JudgedTask, RollUp } from '../../rollup/types';
import type { CalendarDate } from '../../time/types';
import { SharedCells, numberCell, placed, textCell } from '../../draft/cells';
import { hasParts, partTexts } from '../text/explanationTexts';
import { COLUMN, TASK_OPEN } from '../../draft/layout';
import type { TabRows } from '../../draft/tabRows';
import { TASK_COLUMNS } from './taskColumns';
import type { ReportColumn } from './taskColumns';
import { taskLinks } from '../text/taskLink';
import type { CellDraft } from '../../draft/types';
import { carriedStateText, completedBy, stateText } from '../text/stateText';
import { coordinatingNaming, leadNaming } from '../text/unitNames';
import type { CellNaming } from '../text/unitNames';

/** One line of a list. */
interface ListLine {
  readonly task: Task;
  readonly deadline: CalendarDate | null;
  readonly state: string;
  /** Somebody should say why it is late and what is done about it. */
  readonly explains: boolean;
}

/** Lists of tasks of the period. */
type PeriodListName = 'overdue' | 'late' | 'carried' | 'deferred';

export interface TaskList<Name extends PeriodListName | 'coming' = PeriodListName | 'coming'> {
  readonly name: Name;
  readonly lines: readonly ListLine[];
  /** How many tasks there are, also those beyond the lines. */
  readonly count: number;
}

/** Period kinds whose tab always has the list of carried work (counting rule 6); others have it when there is some. */
const WITH_CARRIED: readonly string[] = ['month', 'quarter'];
/** Coming work beyond so many lines stands in the plan: no meeting reads more, and nothing is counted on it. */
const COMING_LINES = 300;
/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

/**
 * Returns the lists of a roll-up in order, and last that of what comes after it.
 * @param coming tasks that fall due in the period after; null for no list of them
 */
export function taskLists(rollUp: RollUp, say: Say, coming: readonly JudgedTask[] | null = null): readonly TaskList[] {
  const lists = periodLists(rollUp, say);
  if (coming === null) return lists;
  const lines = listLines(coming.slice(0, COMING_LINES), false, say);
  return [...lists, { name: 'coming', count: coming.length, lines }];
}

/** Returns the lists of the period in order. They are there even when empty: nothing overdue is news too. */
export function periodLists(rollUp: RollUp, say: Say): readonly TaskList<PeriodListName>[] {
  const ofClass = <Name extends 'overdue' | 'late' | 'deferred'>(name: Name): TaskList<Name> => {
    const tasks = rollUp.tasks.filter((judged) => judged.class === name);
    return { name, count: tasks.length, lines: listLines(tasks, true, say) };
  };
  const carried: TaskList<'carried'> = {
    name: 'carried',
    count: rollUp.carried.length,
    lines: rollUp.carried.map((task) => ({
      task: task.task,
      deadline: task.deadline,
      state: carriedStateText(task, say),
      explains: !task.done,
    })),
  };
  const withCarried = WITH_CARRIED.includes(rollUp.period.kind) || carried.count > 0;
  return [ofClass('overdue'), ofClass('late'), ...(withCarried ? [carried] : []), ofClass('deferred')];
}

function listLines(tasks: readonly JudgedTask[], explains: boolean, say: Say): readonly ListLine[] {
  return tasks.map((judged) => ({
    task: judged.task,
    deadline: judged.deadline,
    state: stateText(judged, say),
    explains,
  }));
}

/** What the lines of lists need besides the task. */
export interface ListContext {
  readonly rollUp: RollUp;
  readonly plan: Plan;
  readonly remarks: ReadonlyMap<string, string>;
  /** Stands in the key column of every header, for finding the columns again. */
  readonly machineLine: string;
  readonly say: Say;
}

/** What the three columns of details hold. */
interface Details {
  readonly titles: readonly [ReportColumn, ReportColumn, ReportColumn];
  cells(line: ListLine): readonly (CellDraft | null)[];
}

/** Adds one list with its header; `heading` is its numbered heading. */
export function* addTaskList(tab: TabRows, list: TaskList, heading: string, context: ListContext): Steps<void> {
  const { say, rollUp, plan, remarks } = context;
  tab.section(heading, list.name);
  if (list.lines.length === 0) {
    tab.add([null, textCell(say('report.list.none'), 'note')], null, { part: 'none', id: list.name });
    tab.space();
    return;
  }
  const shared = new SharedCells();
  const details = detailsOf(list, coordinatingNaming(plan), shared, say);
  const header = listHeader(details.titles, context);
  tab.add(header, null, { part: 'header', id: list.name });
  const leads = leadNaming(plan, say);
  const linkOf = taskLinks(plan, say);
  for (const [index, line] of list.lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: 0 };
    const { task, deadline, state } = line;
    const cells = new Array<CellDraft | null>(COLUMN.link + 1).fill(null);
    cells[COLUMN.number] = numberCell(index + 1, 'count');
    cells[COLUMN.name] = textCell(task.content);
    cells[COLUMN.unit] = shared.text(leads(task));
    cells[COLUMN.deadline] = shared.date(deadline);
    cells[COLUMN.completed] = shared.date(completedBy(task, rollUp.asOf));
    cells[COLUMN.state] = shared.text(state);
    for (const [at, cell] of details.cells(line).entries()) cells[COLUMN.detail1 + at] = cell;
    cells[COLUMN.remark] = textCell(remarks.get(task.key) ?? null, 'remark');
    cells[COLUMN.link] = linkOf(task);
    tab.addTask(cells, { part: list.name, id: task.key, open: TASK_OPEN }, header);
  }
  if (list.count > list.lines.length) {
    const more = say('report.list.more', { count: list.count - list.lines.length });
    tab.add([null, textCell(more, 'note')], null, { part: 'note', id: list.name });
  }
  tab.space();
}

function detailsOf(list: TaskList, coordinating: CellNaming, shared: SharedCells, say: Say): Details {
  if (list.name === 'coming') {
    return {
      titles: ['coordinating-units', 'field', 'director'],
      cells: ({ task }) => [coordinating(task), task.field, task.director].map((text) => shared.text(text)),
    };
  }
  const missing = textCell(say('report.missing'), 'missing');
  const explained = (line: ListLine, texts: readonly (string | null)[]): (CellDraft | null)[] =>
    texts.map((text) => (line.explains && (text === null || text.trim() === '') ? missing : shared.text(text)));
  if (list.lines.some(({ task }) => hasParts(task))) {
    return {
      titles: ['objective', 'subjective', 'remedy'],
      cells: (line) => explained(line, partTexts(line.task, say)),
    };
  }
  return {
    titles: ['explanation', 'reported', 'coordinating-units'],
    cells: (line) => [
      ...explained(line, [line.task.progress.explanation.given]),
      shared.text(line.task.progress.text),
      shared.text(coordinating(line.task)),
    ],
  };
}

function listHeader(details: Details['titles'], { say, machineLine }: ListContext): (CellDraft | null)[] {
  const titles: readonly (readonly [number, ReportColumn])[] = [
    ...TASK_COLUMNS,
    ...details.map((detail, index) => [COLUMN.detail1 + index, detail] as const),
    [COLUMN.remark, 'remark'],
    [COLUMN.link, 'link'],
  ];
  return placed({
    ...Object.fromEntries(titles.map(([column, name]) => [column, textCell(say(`report.column.${name}`), 'header')])),
    [COLUMN.key]: textCell(machineLine, 'faint'),
  });
}

/** The lists that the meeting goes through: overdue, late, carried over, deferred; each line with room for the office's remark. */
import type { Say } from '../../messages/say';
import type { Plan, Task } from '../plan/types';
import type { RollUp } from '../rollup/types';
import type { CalendarDate } from '../time/types';
import { SharedCells, linkCell, numberCell, placed, textCell } from './cells';
import { COLUMN, TASK_OPEN } from './layout';
import type { TabRows } from './tabRows';
import type { CellDraft } from './types';
import { carriedStateText, completedBy, stateText } from './stateText';
import { coordinatingNaming, leadNaming } from './unitNames';

/** One line of a list. */
interface ListLine {
  readonly task: Task;
  readonly deadline: CalendarDate | null;
  readonly state: string;
}

export interface TaskList {
  readonly name: 'overdue' | 'late' | 'carried' | 'deferred';
  readonly lines: readonly ListLine[];
}

/** Period kinds whose tab always has the list of carried work (counting rule 6); others have it when there is some. */
const WITH_CARRIED: readonly string[] = ['month', 'quarter'];

/** Gives the lists of a roll-up in order. Those of the period are there even when empty: nothing overdue is news too. */
export function taskLists(rollUp: RollUp, say: Say): readonly TaskList[] {
  const ofClass = (name: 'overdue' | 'late' | 'deferred'): TaskList => ({
    name,
    lines: rollUp.tasks
      .filter((judged) => judged.class === name)
      .map((judged) => ({ task: judged.task, deadline: judged.deadline, state: stateText(judged, say) })),
  });
  const carried: TaskList = {
    name: 'carried',
    lines: rollUp.carried.map((task) => ({
      task: task.task,
      deadline: task.deadline,
      state: carriedStateText(task, say),
    })),
  };
  const withCarried = WITH_CARRIED.includes(rollUp.period.kind) || carried.lines.length > 0;
  return [ofClass('overdue'), ofClass('late'), ...(withCarried ? [carried] : []), ofClass('deferred')];
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

/** Adds one list with its header; `heading` is its numbered heading. */
export function addTaskList(tab: TabRows, list: TaskList, heading: string, context: ListContext): void {
  const { say, rollUp, plan, remarks } = context;
  tab.section(heading, list.name);
  if (list.lines.length === 0) {
    tab.add([null, textCell(say('report.list.none'), 'note')], null, { part: 'none', id: list.name });
    tab.space();
    return;
  }
  const parts = list.lines.some(({ task }) => hasParts(task));
  tab.add(listHeader(parts, context), null, { part: 'header', id: list.name });
  const leads = leadNaming(plan, say);
  const coordinating = coordinatingNaming(plan);
  const shared = new SharedCells();
  for (const [index, { task, deadline, state }] of list.lines.entries()) {
    const cells = new Array<CellDraft | null>(COLUMN.link + 1).fill(null);
    cells[COLUMN.number] = numberCell(index + 1, 'count');
    cells[COLUMN.name] = textCell(task.content);
    cells[COLUMN.unit] = shared.text(leads(task));
    cells[COLUMN.deadline] = shared.date(deadline);
    cells[COLUMN.completed] = shared.date(completedBy(task, rollUp.asOf));
    cells[COLUMN.state] = shared.text(state);
    const details = parts ? partTexts(task, say) : singleTexts(task, coordinating(task));
    for (const [at, text] of details.entries()) cells[COLUMN.detail1 + at] = shared.text(text);
    cells[COLUMN.remark] = textCell(remarks.get(task.key) ?? null, 'remark');
    cells[COLUMN.link] = taskLink(task, say);
    tab.add(cells, null, { part: list.name, id: task.key, open: TASK_OPEN });
  }
  tab.space();
}

/** Gives the cell that jumps to the row of a task in the plan. */
export function taskLink(task: Task, say: Say): CellDraft {
  const place = task.cells.content ?? { row: task.row, column: 0 };
  const text = say('report.link', { sheet: task.sheet, row: String(task.row) });
  return linkCell(text, task.sheet, task.row, place.column);
}

function hasParts({ progress: { explanation } }: Task): boolean {
  return explanation.objective !== null || explanation.subjective !== null || explanation.remedy !== null;
}

function listHeader(parts: boolean, { say, machineLine }: ListContext): (CellDraft | null)[] {
  const details = parts ? ['objective', 'subjective', 'remedy'] : ['explanation', 'reported', 'coordinating-units'];
  const titles: readonly (readonly [number, string])[] = [
    [COLUMN.number, 'number'],
    [COLUMN.name, 'content'],
    [COLUMN.unit, 'lead'],
    [COLUMN.deadline, 'deadline'],
    [COLUMN.completed, 'completed-on'],
    [COLUMN.state, 'state'],
    ...details.map((detail, index) => [COLUMN.detail1 + index, detail] as const),
    [COLUMN.remark, 'remark'],
    [COLUMN.link, 'link'],
  ];
  return placed({
    ...Object.fromEntries(titles.map(([column, name]) => [column, textCell(say(`report.column.${name}`), 'header')])),
    [COLUMN.key]: textCell(machineLine, 'faint'),
  });
}

/** Texts of the three columns of details, where the plan has causes and remedy apart. */
function partTexts({ progress: { explanation } }: Task, say: Say): readonly (string | null)[] {
  const { given, objective, subjective, remedy } = explanation;
  if (given === null) return [objective, subjective, remedy];
  const general = say('report.explanation.given', { text: given });
  return [objective === null ? general : `${general}\n${objective}`, subjective, remedy];
}

function singleTexts({ progress }: Task, coordinating: string): readonly (string | null)[] {
  return [progress.explanation.given, progress.text, coordinating];
}

/** What changed since the last run of a period: by task key, from the standing tab's own annex. */
import type { Say } from '../../../messages/say';
import type { Plan } from '../../plan/types';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate } from '../../time/types';
import type { AnnexLine } from '../annex/annexLines';
import { SharedCells, numberCell, placed, textCell } from '../../draft/cells';
import { COLUMN } from '../../draft/layout';
import type { StandingTask } from '../readBack/standingTasks';
import type { TabRows } from '../../draft/tabRows';
import { TASK_COLUMNS } from './taskColumns';
import type { ReportColumn } from './taskColumns';
import { taskLinks } from '../text/taskLink';
import type { CellDraft } from '../../draft/types';

/** The last run of the same period. */
export interface PreviousRun {
  readonly asOf: CalendarDate;
  readonly tasks: ReadonlyMap<string, StandingTask>;
}

/** A task that stands otherwise than in the last run; `line` is null for one that left the period or the plan. */
export interface Change {
  readonly kind: 'added' | 'moved' | 'gone';
  readonly line: AnnexLine | null;
  readonly before: StandingTask | null;
  readonly key: string;
}

/** Returns the changes: tasks in another class and new ones in the order of the annex, then those that are gone. */
export function changesSince(previous: PreviousRun, lines: readonly AnnexLine[]): readonly Change[] {
  const changes: Change[] = [];
  const present = new Set<string>();
  for (const line of lines) {
    if (!line.first) continue;
    const { key } = line.task;
    present.add(key);
    const before = previous.tasks.get(key) ?? null;
    if (before === null) changes.push({ kind: 'added', line, before, key });
    else if (before.class !== line.class) changes.push({ kind: 'moved', line, before, key });
  }
  for (const [key, before] of previous.tasks) {
    if (!present.has(key)) changes.push({ kind: 'gone', line: null, before, key });
  }
  return changes;
}

const OPEN: readonly number[] = [COLUMN.number];
const TITLES: readonly (readonly [number, ReportColumn])[] = [
  ...TASK_COLUMNS,
  [COLUMN.detail1, 'state-before'],
  [COLUMN.detail2, 'change'],
  [COLUMN.detail3, 'director'],
  [COLUMN.remark, 'reported'],
  [COLUMN.link, 'link'],
];

/** Adds the list under its heading; the heading names the day of the last run. */
export function addChangeList(
  tab: TabRows,
  changes: readonly Change[],
  heading: string,
  { plan, machineLine, say }: { readonly plan: Plan; readonly machineLine: string; readonly say: Say },
): void {
  tab.section(heading, 'changes');
  const header = placed({
    ...Object.fromEntries(TITLES.map(([column, name]) => [column, textCell(say(`report.column.${name}`), 'header')])),
    [COLUMN.key]: textCell(machineLine, 'faint'),
  });
  tab.add(header, null, { part: 'header', id: 'changes' });
  const cellsOf = changeCells(plan, say);
  for (const [index, change] of changes.entries()) {
    tab.addTask(cellsOf(change, index + 1), { part: 'changes', id: change.key, open: OPEN }, header);
  }
  tab.space();
}

/** Returns the heading's words for the day of the last run. */
export function previousDay({ asOf }: PreviousRun): string {
  return vietnameseDate(asOf);
}

function changeCells(plan: Plan, say: Say): (change: Change, number: number) => (CellDraft | null)[] {
  const shared = new SharedCells();
  const linkOf = taskLinks(plan, say);
  return ({ kind, line, before }, number) => {
    const cells = new Array<CellDraft | null>(COLUMN.link + 1).fill(null);
    cells[COLUMN.number] = numberCell(number, 'count');
    cells[COLUMN.name] = textCell(line === null ? (before?.content ?? '') : line.task.content);
    cells[COLUMN.unit] = shared.text(line === null ? (before?.unitName ?? '') : line.unitName);
    cells[COLUMN.deadline] = shared.date(line?.deadline ?? null);
    cells[COLUMN.completed] = shared.date(line?.completedOn ?? null);
    cells[COLUMN.state] = shared.text(line?.state ?? null);
    cells[COLUMN.detail1] = shared.text(before === null ? null : say(`report.class.${before.class}`));
    cells[COLUMN.detail2] = shared.text(say(`report.change.${kind}`));
    cells[COLUMN.detail3] = shared.text(line?.task.director ?? null);
    cells[COLUMN.remark] = shared.text(line?.task.progress.text ?? null);
    cells[COLUMN.link] = line === null ? textCell(null) : linkOf(line.task);
    return cells;
  };
}

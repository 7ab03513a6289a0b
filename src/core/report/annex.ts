/** The annex: every task of the period and every carried one, a line for each task and lead; the tables count on it. */
import type { Say } from '../../messages/say';
import type { Plan } from '../plan/types';
import type { AnnexLine } from './annexLines';
import { SharedCells, numberCell, placed, textCell } from './cells';
import { COLUMN, LAST_COLUMN, TASK_OPEN, WORKING } from './layout';
import { LINE_SIGN } from './ownTabInfo';
import type { TabRows } from './tabRows';
import { taskLink } from './taskLists';
import type { CellDraft } from './types';
import { coordinatingNaming } from './unitNames';

const HEADERS: readonly (readonly [number, string])[] = [
  [COLUMN.number, 'number'],
  [COLUMN.name, 'content'],
  [COLUMN.unit, 'lead'],
  [COLUMN.deadline, 'deadline'],
  [COLUMN.completed, 'completed-on'],
  [COLUMN.state, 'state'],
  [COLUMN.detail1, 'coordinating-units'],
  [COLUMN.detail2, 'field'],
  [COLUMN.detail3, 'director'],
  [COLUMN.remark, 'remark'],
  [COLUMN.link, 'link'],
  [COLUMN.carried, 'carried-mark'],
];

/**
 * Adds the annex's header and lines. `remarks` holds the remarks of tasks that stand in no list, so that none is lost.
 * Without a task a single empty line stands there for the formulas.
 */
export function addAnnex(
  tab: TabRows,
  lines: readonly AnnexLine[],
  plan: Plan,
  remarks: ReadonlyMap<string, string>,
  machineLine: string,
  say: Say,
): void {
  tab.add(
    placed({
      ...Object.fromEntries(
        HEADERS.map(([column, name]) => [column, textCell(say(`report.column.${name}`), 'header')]),
      ),
      ...Object.fromEntries(
        Object.entries(WORKING).map(([name, column]) => [column, textCell(name, 'faint')] as const),
      ),
      [COLUMN.key]: textCell(machineLine, 'faint'),
    }),
    null,
    { part: 'header', id: 'annex' },
  );
  if (lines.length === 0) {
    tab.add([null, textCell(say('report.annex.none'), 'note')], null, { part: 'none', id: 'annex' });
    return;
  }
  const coordinating = coordinatingNaming(plan);
  const shared = new SharedCells();
  for (const line of lines) {
    const id = line.position === 0 ? line.task.key : `${line.task.key}${LINE_SIGN}${line.position + 1}`;
    tab.add(annexCells(line, coordinating(line.task), remarks, shared, say), null, {
      part: 'annex',
      id,
      open: TASK_OPEN,
    });
  }
}

function annexCells(
  line: AnnexLine,
  coordinating: string,
  remarks: ReadonlyMap<string, string>,
  shared: SharedCells,
  say: Say,
): (CellDraft | null)[] {
  const { task } = line;
  // Placed one by one: a plan has many such lines, and an object to place from would cost more than its cells.
  const cells = new Array<CellDraft | null>(LAST_COLUMN + 1).fill(null);
  const working = (column: number, value: number | null): void => {
    if (value !== null) cells[column] = shared.number(value, 'working');
  };
  cells[COLUMN.number] = numberCell(line.number, 'count');
  cells[COLUMN.name] = textCell(task.content);
  cells[COLUMN.unit] = shared.text(line.unitName);
  cells[COLUMN.deadline] = shared.date(line.deadline);
  cells[COLUMN.completed] = shared.date(line.completedOn);
  cells[COLUMN.state] = shared.text(line.state);
  cells[COLUMN.detail1] = shared.text(coordinating);
  cells[COLUMN.detail2] = shared.text(task.field);
  cells[COLUMN.detail3] = shared.text(task.director);
  cells[COLUMN.remark] = textCell(line.first ? (remarks.get(task.key) ?? null) : null, 'remark');
  cells[COLUMN.link] = taskLink(task, say);
  cells[COLUMN.carried] = shared.text(line.carried ? say('report.annex.carried') : null, 'text-centre');
  working(WORKING.unit, line.unitIndex);
  working(WORKING.field, line.fieldIndex);
  working(WORKING.director, line.directorIndex);
  cells[WORKING.class] = shared.text(line.class, 'faint');
  working(WORKING.first, line.first ? 1 : null);
  working(WORKING.scope, line.scope);
  if (line.typed !== null) cells[WORKING.typed] = shared.text(line.typed, 'faint');
  working(WORKING.distinctInUnit, line.distinctInUnit);
  working(WORKING.distinct, line.distinct);
  if (line.coordinating.length > 0) {
    cells[WORKING.coordinating] = shared.text(`|${line.coordinating.join('|')}|`, 'faint');
  }
  return cells;
}

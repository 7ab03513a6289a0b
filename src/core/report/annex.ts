/** The annex: every task of the period and every carried one, a line for each task and lead; the tables count on it. */
import type { Say } from '../../messages/say';
import type { Plan } from '../plan/types';
import type { AnnexLine } from './annexLines';
import { dateCell, numberCell, placed, textCell } from './cells';
import { COLUMN, WORKING } from './layout';
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
  );
  if (lines.length === 0) {
    tab.add([null, textCell(say('report.annex.none'), 'note')]);
    return;
  }
  const coordinating = coordinatingNaming(plan);
  for (const line of lines) tab.add(annexCells(line, coordinating(line.task), remarks, say));
}

function annexCells(
  line: AnnexLine,
  coordinating: string,
  remarks: ReadonlyMap<string, string>,
  say: Say,
): (CellDraft | null)[] {
  const { task } = line;
  return placed({
    [COLUMN.number]: numberCell(line.number, 'count'),
    [COLUMN.name]: textCell(task.content),
    [COLUMN.unit]: textCell(line.unitName),
    [COLUMN.deadline]: dateCell(line.deadline),
    [COLUMN.completed]: dateCell(line.completedOn),
    [COLUMN.state]: textCell(line.state),
    [COLUMN.detail1]: textCell(coordinating),
    [COLUMN.detail2]: textCell(task.field),
    [COLUMN.detail3]: textCell(task.director),
    [COLUMN.key]: textCell(task.key, 'faint'),
    [COLUMN.remark]: textCell(line.first ? (remarks.get(task.key) ?? null) : null, 'remark'),
    [COLUMN.link]: taskLink(task, say),
    [COLUMN.carried]: textCell(line.carried ? say('report.annex.carried') : null, 'text-centre'),
    [WORKING.unit]: working(line.unitIndex),
    [WORKING.field]: working(line.fieldIndex),
    [WORKING.director]: working(line.directorIndex),
    [WORKING.class]: textCell(line.class, 'faint'),
    [WORKING.first]: working(line.first ? 1 : null),
    [WORKING.scope]: working(line.scope),
    [WORKING.typed]: line.typed === null ? null : textCell(line.typed, 'faint'),
    [WORKING.distinctInUnit]: working(line.distinctInUnit),
    [WORKING.distinct]: working(line.distinct),
    [WORKING.coordinating]:
      line.coordinating.length === 0 ? null : textCell(`|${line.coordinating.join('|')}|`, 'faint'),
  });
}

function working(value: number | null): CellDraft | null {
  return value === null ? null : numberCell(value, 'working');
}

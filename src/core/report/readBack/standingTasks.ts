/** The tasks of a standing period with their states, read from its list: what the next run compares with. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';
import { isLineClass } from '../annex/annexLines';
import type { LineClass } from '../annex/annexLines';
import { COLUMN, FORMER } from '../../draft/layout';
import { columnPlaces } from '../../draft/columnPlaces';
import { LINE_SIGN } from './ownTabInfo';
import { readMark } from '../../draft/rowMarks';

export interface StandingTask {
  readonly content: string;
  readonly unitName: string;
  /** Class of a task, or one of carried work, as it was written. */
  readonly class: LineClass;
}

/**
 * Returns the tasks of a list of ours by key, in its order; of a summary of one sheet those of the list below it. Empty where
 * none can be read.
 */
export function readStandingTasks(grid: SheetGrid): ReadonlyMap<string, StandingTask> {
  const tasks = new Map<string, StandingTask>();
  const place = columnPlaces(grid);
  if (place === null) return tasks;
  // The lead stands in the same column of either.
  const [key, name, unit, classAt] = [COLUMN.key, COLUMN.name, FORMER.unit, FORMER.class].map(place);
  const textAt = (row: number, column: number | null | undefined): string => {
    const value = typeof column === 'number' ? cellAt(grid, row, column) : null;
    return typeof value === 'string' ? value : '';
  };
  for (let row = 1; row <= grid.rows.length; row += 1) {
    const mark = readMark(textAt(row, key));
    if (mark?.part !== 'annex' || mark.id.includes(LINE_SIGN) || tasks.has(mark.id)) continue;
    const taskClass = mark.code ?? textAt(row, classAt);
    if (!isLineClass(taskClass)) continue;
    tasks.set(mark.id, { content: textAt(row, name), unitName: textAt(row, unit), class: taskClass });
  }
  return tasks;
}

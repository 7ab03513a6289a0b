/** What units wrote beside their reminders ("Kết quả, thời gian hoàn thành"): read from the standing tab, by task and unit. */
import { cellAt } from '../../grid/grid';
import type { SheetGrid } from '../../grid/grid';

/** Stands in the hidden cell right of each answer. */
const SIGN = '~answer~';
/** Between the task's key and the unit: keys do not hold it. */
const SEPARATOR = '|';

/** Returns the text of the hidden cell beside an answer. */
export function answerMark(key: string, unit: string): string {
  return `${SIGN}${key}${SEPARATOR}${unit}`;
}

/** Returns the task's key that an answer is about. */
export function answeredTask(mark: string): string {
  return mark.slice(SIGN.length).split(SEPARATOR)[0] ?? '';
}

/**
 * Returns the answers of a reminders tab by the text of the hidden cell beside them; blank ones are left out. Rows may have
 * been sorted, inserted or deleted, and columns inserted left of them.
 */
export function readReminderAnswers(grid: SheetGrid): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const [index, row] of grid.rows.entries()) {
    const column = row.findIndex((value) => typeof value === 'string' && value.startsWith(SIGN));
    const mark = row[column];
    if (column < 1 || typeof mark !== 'string') continue;
    const value = cellAt(grid, index + 1, column - 1);
    const text = value === null || typeof value === 'object' ? '' : String(value).trim();
    if (text === '') continue;
    const before = answers.get(mark);
    // A row that was copied may be answered twice.
    if (before === undefined) answers.set(mark, text);
    else if (!before.split('\n').includes(text)) answers.set(mark, `${before}\n${text}`);
  }
  return answers;
}

/**
 * Answers that were told and not written, over all rounds of a period. The tab of the period keeps them in hidden cells, so that
 * what somebody passed over is not asked again, nor ticked again, when the same files are taken once more.
 */
import { cellAt, formatAt } from '../grid/grid';
import type { CellValue, SheetGrid, WorkbookGrids } from '../grid/grid';
import type { Plan, Task } from '../plan/types';
import { base36 } from '../text/base36';
import { foldCase } from '../text/fold';
import { hash53 } from '../text/hash';
import { answerColumnsOf } from './answerColumns';
import type { Answer, AnswerCell } from './answers';
import { writtenOf } from './typedCells';
import { ANSWER_FIELDS } from './types';
import type { AnswerField } from './types';

/** An answer that was left, as the tab tells it. */
export interface LeftAnswer {
  /** What the answer was known by (`saidSum`). */
  readonly sum: string;
  /** Somebody saw it and did not choose it; else a rule left it. */
  readonly isSeen: boolean;
  /** Unit code; null where the form does not say who answers. */
  readonly unit: string | null;
  /** Key of the task; null for a row without one. */
  readonly task: string | null;
  readonly said: readonly (readonly [field: AnswerField, to: string])[];
  /** The line of the tab: who and from which file, about what, what it says, why it waits. */
  readonly line: readonly [who: string, content: string, text: string, why: string];
}

/** Returns what an answer is known by: who says what about which task, the same in every file that says so. */
export function saidSum(
  { unit, task, content, others }: Pick<Answer, 'unit' | 'task' | 'content' | 'others'>,
  cells: readonly Pick<AnswerCell, 'field' | 'to'>[],
): string {
  const said = [...cells.map(({ field, to }) => [field, to]), ...others.map(({ header, text }) => [header, text])];
  const texts = said.map((parts) => parts.map(foldCase).join('='));
  return base36(hash53([unit ?? '', task?.key ?? foldCase(content), ...texts].join('\n')));
}

const SIGN = '~left~1~';
/** Excel takes no longer text in a cell. */
const LONGEST = 32_000;

/** Returns the hidden text of the line of an answer that was left. */
export function leftMark({ sum, isSeen, unit, task, said, line }: LeftAnswer): string {
  const mark = SIGN + JSON.stringify([sum, isSeen ? 1 : 0, unit, task, said, line]);
  return mark.length <= LONGEST ? mark : SIGN + JSON.stringify([sum, isSeen ? 1 : 0, unit, task, [], ['', '', '', '']]);
}

/** Reads what former rounds left from their tab, wherever its rows stand now. */
export function readLeft(sheet: SheetGrid): readonly LeftAnswer[] {
  const found = new Map<string, LeftAnswer>();
  for (const cells of sheet.rows) {
    for (const value of cells) {
      const left = leftIn(value);
      if (left !== null && !found.has(left.sum)) found.set(left.sum, left);
    }
  }
  return [...found.values()];
}

function leftIn(value: CellValue): LeftAnswer | null {
  if (typeof value !== 'string' || !value.startsWith(SIGN)) return null;
  try {
    const parts: unknown = JSON.parse(value.slice(SIGN.length));
    if (!Array.isArray(parts)) return null;
    const [sum, isSeen, unit, task, said, line] = parts as readonly unknown[];
    if (typeof sum !== 'string' || !Array.isArray(said) || !Array.isArray(line)) return null;
    const [who = '', content = '', text = '', why = ''] = line.map(String);
    return {
      sum,
      isSeen: isSeen === 1,
      unit: typeof unit === 'string' ? unit : null,
      task: typeof task === 'string' ? task : null,
      said: said.flatMap((pair) => pairIn(pair)),
      line: [who, content, text, why],
    };
  } catch {
    return null;
  }
}

function pairIn(pair: unknown): readonly (readonly [AnswerField, string])[] {
  if (!Array.isArray(pair)) return [];
  const [name, to] = pair as readonly unknown[];
  const field = ANSWER_FIELDS.find((each) => each === name);
  return field === undefined || typeof to !== 'string' ? [] : [[field, to]];
}

/**
 * Returns those of former rounds that still wait: not told anew by the answers of this round, by nobody of the same unit about
 * the same task, and not in the plan by now.
 */
export function stillLeft(
  former: readonly LeftAnswer[],
  answers: readonly Answer[],
  { plan, grids }: { readonly plan: Plan; readonly grids: WorkbookGrids },
): readonly LeftAnswer[] {
  if (former.length === 0) return [];
  const told = new Set(answers.map(({ said }) => said));
  const anew = new Set(answers.flatMap(({ unit, task }) => (task === null ? [] : `${unit ?? ''}\n${task.key}`)));
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]));
  const contents = new Set(plan.tasks.map(({ content }) => foldCase(content)));
  const holds = (task: Task, said: LeftAnswer['said']): boolean => {
    const sheet = plan.sheets.find(({ name }) => name === task.sheet);
    const grid = grids.sheets.find(({ name }) => name === task.sheet);
    if (sheet === undefined || grid === undefined || said.length === 0) return false;
    const columns = answerColumnsOf(sheet);
    return said.every(([field, to]) => {
      const column = columns.get(field);
      if (column === undefined) return false;
      const known = task.cells[field];
      const row = known?.column === column ? known.row : task.row;
      const [value, format] = [cellAt(grid, row, column), formatAt(grid, row, column)];
      return foldCase(writtenOf(field, { value, format, column }, plan.year).to) === foldCase(to);
    });
  };
  return former.filter(({ sum, unit, task: key, said, line: [, content] }) => {
    if (told.has(sum) || content === '') return false;
    if (key === null) return !contents.has(foldCase(content));
    if (anew.has(`${unit ?? ''}\n${key}`)) return false;
    const task = tasks.get(key);
    return task === undefined || !holds(task, said);
  });
}

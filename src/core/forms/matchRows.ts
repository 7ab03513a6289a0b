/** Which task a row of a returned form is about, and how sure that is. */
import type { Plan, Task } from '../plan/types';
import { deadlineIn } from '../rollup/inPeriod';
import { vietnameseDate } from '../time/date';
import { foldCase } from '../text/fold';
import { WordBook } from '../matching/likeness';
import type { WordedContent } from '../matching/likeness';
import { taskCode } from './formMark';
import type { FormRow } from './types';

/** How a row was matched: by its key or short code, by its whole content, by a content that is alike, or not at all. */
export type MatchHow = 'key' | 'code' | 'content' | 'similar' | 'none';

export interface RowMatch {
  readonly task: Task | null;
  readonly how: MatchHow;
  /** How much of the contents is the same, in per cent; of `similar` only. */
  readonly share?: number;
  /** Number of tasks with the same content; of a row for which nothing tells them apart. */
  readonly among?: number;
  /** The row has the key of one task and the content of another. */
  readonly mixed?: true;
}

/** A content that somebody changed is still that of its key from here on, in per cent. */
const STILL_ITS = 55;
/** A content without a key is shown as perhaps that of a task from here on, where no other is as close. */
const ALIKE = 70;
const MARGIN = 5;

const NO_MATCH: RowMatch = { task: null, how: 'none' };

/** Makes the matching of rows with the tasks of counted sheets. */
export function createRowMatcher(plan: Plan): (row: FormRow, unit: string | null) => RowMatch {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = plan.tasks.filter(({ sheet, content }) => counted.has(sheet) && content !== '');
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const byCode = new Map<string, Task | null>();
  const byContent = new Map<string, Task[]>();
  for (const task of tasks) {
    const code = taskCode(task.key);
    byCode.set(code, byCode.has(code) ? null : task);
    const content = foldCase(task.content);
    byContent.set(content, [...(byContent.get(content) ?? []), task]);
  }
  const isDue = (task: Task, deadline: string): boolean => isDueOn(task, deadline, plan.year);
  const book = new WordBook();
  const words = new Map(tasks.map((task) => [task, book.add(task.content)]));
  const shareOf = (typed: WordedContent, task: Task): number => {
    const own = words.get(task);
    return own === undefined ? 0 : Math.floor(100 * book.likeness(own, typed));
  };

  const keyed = (row: FormRow): RowMatch | null => {
    const byMark = row.mark === null ? undefined : byKey.get(row.mark.key);
    const task = byMark ?? (row.code === null ? null : byCode.get(row.code));
    if (task === null || task === undefined) return null;
    const how = byMark === undefined ? 'code' : 'key';
    // A row pieced together of two: its halves say different things.
    const code = row.code === null ? null : byCode.get(row.code);
    if (code !== null && code !== undefined && code !== task) return { task, how, mixed: true };
    const content = foldCase(row.content);
    if (content === '' || content === foldCase(task.content)) {
      // Without the code in sight, the same content with the deadline of another task is that other task's.
      const others = code === null ? (byContent.get(content) ?? []) : [];
      return others.some((each) => isDue(each, row.deadline)) && !isDue(task, row.deadline)
        ? { task, how, mixed: true }
        : { task, how };
    }
    const isAnothers = byContent.has(content);
    const isStillIts = !isAnothers && shareOf(book.add(row.content), task) >= STILL_ITS;
    return isStillIts ? { task, how } : { task, how, mixed: true };
  };

  const alike = (row: FormRow, unit: string | null): RowMatch => {
    const own = unit === null ? [] : tasks.filter(({ lead }) => lead.units.includes(unit));
    const typed = book.add(row.content);
    const found = (own.length > 0 ? own : tasks)
      .map((task) => ({ task, share: shareOf(typed, task) }))
      .sort((one, other) => other.share - one.share);
    const [best, next] = found;
    if (best === undefined || best.share < ALIKE || best.share - (next?.share ?? 0) < MARGIN) return NO_MATCH;
    return { task: best.task, how: 'similar', share: best.share };
  };

  /** Both plans as a whole tell more than the row alone. */
  const foundInCopy = ({ found }: FormRow): RowMatch | null => {
    const task = found === undefined ? undefined : byKey.get(found.key);
    if (found === undefined || task === undefined) return null;
    return found.share === 100 ? { task, how: 'content' } : { task, how: 'similar', share: found.share };
  };

  return (row, unit) => {
    const match = keyed(row) ?? foundInCopy(row);
    if (match !== null) return match;
    const content = foldCase(row.content);
    if (content === '') return NO_MATCH;
    const same = byContent.get(content) ?? [];
    if (same.length === 0) return alike(row, unit);
    const narrowed = narrow(same, [
      ({ lead }) => unit === null || lead.units.includes(unit),
      (each) => isDue(each, row.deadline),
    ]);
    const [only] = narrowed;
    return narrowed.length === 1 && only !== undefined
      ? { task: only, how: 'content' }
      : { task: null, how: 'none', among: same.length };
  };
}

/** A form shows the deadline that the plan gives a task, or the one that it was put off to. */
function isDueOn(task: Task, deadline: string, year: number): boolean {
  return [task.due.deadline, deadlineIn(task, null, year)].some(
    (day) => day !== null && vietnameseDate(day) === deadline,
  );
}

/** Keeps those that pass a test as long as some do. */
function narrow(tasks: readonly Task[], tests: readonly ((task: Task) => boolean)[]): readonly Task[] {
  let left = tasks;
  for (const test of tests) {
    const passing = left.filter(test);
    if (passing.length > 0) left = passing;
  }
  return left;
}

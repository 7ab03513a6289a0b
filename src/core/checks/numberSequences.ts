/** The runs of numbers of a plan as sequences of values, for the rules on duplicates and gaps. */
import type { Task } from '../plan/types';
import { letterPlace, markStyle, parseTaskNumber, romanValue } from './numbering';
import type { TaskNumber } from './numbering';
import { groupTasks } from './scan';
import type { Pause } from './types';

/** A task and the value of its number, from 1; letters by their place among those that every enumeration has. */
export interface Numbered {
  readonly task: Task;
  readonly value: number;
}

/** Numbers of one level of one run, in row order. */
export interface NumberSequence {
  /** Equal for the sequences that may go on one into the next: same sheet, same prefix, same style. */
  readonly series: string;
  readonly style: 'arabic' | 'roman' | 'letter';
  readonly items: readonly Numbered[];
}

/** Gives the sequences of numbers: a run is split by level ("2." in "2.1") and style, and where it begins again with 1, 2. */
export function* numberSequences(tasks: readonly Task[]): Generator<Pause, readonly NumberSequence[], void> {
  const parsed = new Map<Task, TaskNumber>();
  const cells = new Set<string>();
  const groups = yield* groupTasks(tasks, (task) => {
    if (isSharedCell(task, cells)) return null;
    const number = task.number === null ? null : parseTaskNumber(task.number);
    if (number === null) return null;
    parsed.set(task, number);
    const digits = /^\d/.test(number.last);
    const style = digits ? 'digits' : letterCase(number.last);
    return [task.sheet, number.prefix, style, task.run].join('\n');
  });
  const sequences: NumberSequence[] = [];
  for (const [key, group] of groups) {
    const [sheet = '', prefix = '', kind = ''] = key.split('\n');
    const marks = group.map((task) => parsed.get(task)?.last ?? '');
    const style = kind === 'digits' ? 'arabic' : markStyle(marks);
    const series = [sheet, prefix, style].join('\n');
    for (const items of splitAtRestart(valuesOf(group, marks, style, prefix))) sequences.push({ series, style, items });
  }
  return sequences;
}

/** Tells whether the number cell of a task was met before: one number merged over several tasks is no double. */
function isSharedCell({ sheet, cells: { number } }: Task, met: Set<string>): boolean {
  if (!number) return false;
  const place = `${number.row}:${number.column}:${sheet}`;
  if (met.has(place)) return true;
  met.add(place);
  return false;
}

function letterCase(mark: string): 'upper' | 'lower' {
  return mark === mark.toUpperCase() ? 'upper' : 'lower';
}

function valuesOf(
  tasks: readonly Task[],
  marks: readonly string[],
  style: NumberSequence['style'],
  prefix: string,
): readonly Numbered[] {
  const items: Numbered[] = [];
  for (const [index, task] of tasks.entries()) {
    const mark = marks[index] ?? '';
    let value = style === 'arabic' ? Number(mark) : style === 'roman' ? romanValue(mark) : letterPlace(mark);
    if (value === null) continue;
    const before = items.at(-1)?.value ?? 0;
    // Excel turns a typed 2.10 into the number 2.1: after 2.9 it is the tenth, not the first again.
    if (style === 'arabic' && prefix !== '' && value * 10 === before + 1) value *= 10;
    items.push({ task, value });
  }
  return items;
}

/** Cuts a sequence where it begins again: a 1 that is followed by a 2 is a new enumeration, a lone 1 is a slip. */
function splitAtRestart(items: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const parts: Numbered[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const restart = item.value === 1 && before !== undefined && before.value >= 2 && items[index + 1]?.value === 2;
    const current = parts.at(-1);
    if (current === undefined || restart) parts.push([item]);
    else current.push(item);
  }
  return parts;
}

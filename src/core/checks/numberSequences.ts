/** The runs of numbers of a plan as sequences of values, for the rules on duplicates and gaps. */
import type { Task } from '../plan/types';
import { letterPlace, markStyle, parseTaskNumber, romanValue } from './numbering';
import type { TaskNumber } from './numbering';
import { needsNumbers } from './applicability';
import { stepCounter } from './scan';
import { PAUSE } from './types';
import type { Pause, RuleContext } from './types';

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

/** The tasks of one run and level in one style, and their numbers as typed. */
interface MarkedTasks {
  readonly sheet: string;
  readonly prefix: string;
  readonly kind: 'digits' | 'upper' | 'lower';
  readonly tasks: Task[];
  readonly marks: string[];
}

/** Two rules look at the sequences of the same plan. */
const sequencesOf = new WeakMap<RuleContext, readonly NumberSequence[]>();

/** Gives the sequences of numbers: a run is split by level ("2." in "2.1") and style, and where it begins again with 1, 2. */
export function* numberSequences(context: RuleContext): Generator<Pause, readonly NumberSequence[], void> {
  const kept = sequencesOf.get(context);
  if (kept !== undefined) return kept;
  const sequences: NumberSequence[] = [];
  for (const { sheet, prefix, kind, tasks, marks } of yield* markedTasks(context)) {
    yield PAUSE;
    const style = kind === 'digits' ? 'arabic' : markStyle(marks);
    const series = [sheet, prefix, style].join('\n');
    for (const items of splitAtRestart(valuesOf(tasks, marks, style, prefix))) sequences.push({ series, style, items });
  }
  sequencesOf.set(context, sequences);
  return sequences;
}

function* markedTasks(context: RuleContext): Generator<Pause, Iterable<MarkedTasks>, void> {
  const isTimeToPause = stepCounter();
  const parsed = new Map<string, TaskNumber | null>();
  const groups: MarkedTasks[] = [];
  for (const sheet of context.sheets) {
    if (needsNumbers(sheet, context) !== null) continue;
    const cellsMet = new Set<number>();
    const groupsOfRun = new Map<string, Map<string, MarkedTasks>>();
    for (const task of context.tasksOf.get(sheet.name) ?? []) {
      if (isTimeToPause()) yield PAUSE;
      if (isSharedCell(task, cellsMet) || task.number === null) continue;
      let number = parsed.get(task.number);
      if (number === undefined) parsed.set(task.number, (number = parseTaskNumber(task.number)));
      if (number === null) continue;
      const { prefix, last } = number;
      const kind = isDigit(last) ? 'digits' : letterCase(last);
      let ofRun = groupsOfRun.get(task.run);
      if (ofRun === undefined) groupsOfRun.set(task.run, (ofRun = new Map<string, MarkedTasks>()));
      let group = ofRun.get(kind + prefix);
      if (group === undefined) {
        ofRun.set(kind + prefix, (group = { sheet: sheet.name, prefix, kind, tasks: [], marks: [] }));
        groups.push(group);
      }
      group.tasks.push(task);
      group.marks.push(last);
    }
  }
  return groups;
}

/** Columns of a sheet in Excel. */
const COLUMNS = 16384;

/** Tells whether the number cell of a task was met before in its sheet: one number merged over several tasks is no double. */
function isSharedCell({ cells: { number } }: Task, met: Set<number>): boolean {
  if (!number) return false;
  const place = number.row * COLUMNS + number.column;
  if (met.has(place)) return true;
  met.add(place);
  return false;
}

function isDigit(mark: string): boolean {
  const unit = mark.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
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

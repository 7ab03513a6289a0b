/** The runs of numbers of a plan as sequences of values, for the rules on duplicates and gaps. */
import type { CellPlace, Task } from '../plan/types';
import { letterPlace, markStyle, parseTaskNumber } from './numbering';
import { romanValue } from '../text/roman';
import type { TaskNumber } from './numbering';
import { needsNumbers, reasonAgainst } from './applicability';
import { visitEach } from './taskIteration';
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
  /** Its sheet and prefix; with a number and a dot behind it, the level of what that number groups. */
  readonly level: string;
  readonly style: 'arabic' | 'roman' | 'letter';
  readonly items: readonly Numbered[];
  /** Each value is greater than the one before, as in nearly all plans: none stands twice. */
  readonly ascends: boolean;
}

/** A number taken apart, each different text once. */
interface Mark extends TaskNumber {
  readonly kind: 'digits' | 'upper' | 'lower';
  /** Equal for the marks that belong together within a run: kind and prefix. */
  readonly key: string;
}

/** The tasks of one run and level in one style, and their numbers as typed. */
interface MarkedTasks {
  readonly sheet: string;
  readonly prefix: string;
  readonly kind: Mark['kind'];
  readonly tasks: Task[];
  readonly marks: string[];
}

/** Two rules look at the sequences of the same plan. */
const sequencesOf = new WeakMap<RuleContext, readonly NumberSequence[]>();

/** Returns the sequences of numbers: a run is split by level ("2." in "2.1") and style, and where it begins again with 1, 2. */
export function* numberSequences(context: RuleContext): Generator<Pause, readonly NumberSequence[], void> {
  const kept = sequencesOf.get(context);
  if (kept !== undefined) return kept;
  const sequences: NumberSequence[] = [];
  for (const group of yield* markedTasks(context)) {
    yield PAUSE;
    const style = group.kind === 'digits' ? 'arabic' : markStyle(group.marks);
    const level = `${group.sheet}\n${group.prefix}`;
    const series = `${level}\n${style}`;
    for (const items of splitAtRestart(valuesOf(group, style))) {
      sequences.push({ series, level, style, items, ascends: ascendsThroughout(items) });
    }
  }
  sequencesOf.set(context, sequences);
  return sequences;
}

function* markedTasks(context: RuleContext): Generator<Pause, readonly MarkedTasks[], void> {
  const parsed = new Map<string, Mark | null>();
  const groups: MarkedTasks[] = [];
  for (const sheet of context.sheets) {
    if (reasonAgainst({ notApplicable: needsNumbers }, sheet, context) !== null) continue;
    const groupOf = groupsOfSheet(sheet.name, groups);
    let shared: CellPlace | undefined;
    yield* visitEach(context.tasksOf.get(sheet.name) ?? [], (task) => {
      const cell = task.cells.number;
      // One number merged over several tasks, which follow each other, is no double.
      if (cell && shared && cell.row === shared.row && cell.column === shared.column) return;
      if (cell) shared = cell;
      if (task.number === null) return;
      let mark = parsed.get(task.number);
      if (mark === undefined) parsed.set(task.number, (mark = markOf(task.number)));
      if (mark === null) return;
      const group = groupOf(task.run, mark);
      group.tasks.push(task);
      group.marks.push(mark.last);
    });
  }
  return groups;
}

/** Makes a function that finds the group of a mark in its run; groups met first are added to `groups`. */
function groupsOfSheet(sheet: string, groups: MarkedTasks[]): (run: string, mark: Mark) => MarkedTasks {
  const groupsOfRun = new Map<string, Map<string, MarkedTasks>>();
  return (run, { key, kind, prefix }) => {
    let ofRun = groupsOfRun.get(run);
    if (ofRun === undefined) groupsOfRun.set(run, (ofRun = new Map<string, MarkedTasks>()));
    let group = ofRun.get(key);
    if (group === undefined) {
      ofRun.set(key, (group = { sheet, prefix, kind, tasks: [], marks: [] }));
      groups.push(group);
    }
    return group;
  };
}

function markOf(text: string): Mark | null {
  const number = parseTaskNumber(text);
  if (number === null) return null;
  const kind = isDigit(number.last) ? 'digits' : letterCase(number.last);
  return { ...number, kind, key: kind + number.prefix };
}

function isDigit(mark: string): boolean {
  const unit = mark.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function letterCase(mark: string): 'upper' | 'lower' {
  return mark === mark.toUpperCase() ? 'upper' : 'lower';
}

function valuesOf({ tasks, marks, prefix }: MarkedTasks, style: NumberSequence['style']): readonly Numbered[] {
  const items: Numbered[] = [];
  let before = 0;
  for (let index = 0; index < tasks.length; index += 1) {
    const mark = marks[index] ?? '';
    let value = style === 'arabic' ? Number(mark) : style === 'roman' ? romanValue(mark) : letterPlace(mark);
    if (value === null) continue;
    // Excel turns a typed 2.10 into the number 2.1: after 2.9 it is the tenth, not the first again.
    if (style === 'arabic' && prefix !== '' && value * 10 === before + 1) value *= 10;
    items.push({ task: tasks[index] as Task, value });
    before = value;
  }
  return items;
}

/** Cuts a sequence where it begins again: a 1 that is followed by a 2 is a new enumeration, a lone 1 is a typo. */
function splitAtRestart(items: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const parts: (readonly Numbered[])[] = [];
  let start = 0;
  for (let index = 1; index < items.length; index += 1) {
    const isRestart = items[index]?.value === 1 && items[index + 1]?.value === 2 && (items[index - 1]?.value ?? 0) >= 2;
    if (!isRestart) continue;
    parts.push(items.slice(start, index));
    start = index;
  }
  if (start < items.length) parts.push(items.slice(start));
  return parts;
}

function ascendsThroughout(items: readonly Numbered[]): boolean {
  let before = -Infinity;
  for (const { value } of items) {
    if (value <= before) return false;
    before = value;
  }
  return true;
}

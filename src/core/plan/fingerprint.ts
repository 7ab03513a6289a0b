/** A short mark of everything in a plan that a summary depends on. */
import type { CellPlace, Plan, Task } from './types';
import type { Progress } from '../progress/types';
import type { CalendarDate, Due } from '../time/types';
import type { CellNames } from '../units/types';
import { isoDate } from '../time/date';
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { hash53, joinLanes } from '../text/hash';

const { imul } = Math;

/**
 * Returns a mark that changes when something that is counted or shown in a summary changes: units, tasks of counted
 * sheets, their leads, coordinating units, times, progress, explanations, and whether hidden rows are among them. It
 * stays when rows only move. Not a protection against purpose, only against forgetting. It has two parts: of what was
 * read, and of what stands in each task's own rows, which is the same whether merged areas were known or guessed; see
 * `isSamePlan`.
 */
export function* planFingerprint(plan: Plan): Steps<string> {
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  const names = new Set(counted.map(({ name }) => name));
  const marksOf = createTaskMarker();
  const read = new Float64Array(plan.tasks.length);
  const typed = new Float64Array(plan.tasks.length);
  let size = 0;
  const take = (task: Task): void => {
    if (!names.has(task.sheet)) return;
    const { read: own, typed: bare } = marksOf(task);
    read[size] = own;
    typed[size++] = bare;
  };
  yield* inSlices(plan.tasks, TASKS_PER_STEP, () => ({ stage: 'read', done: 1 }), take);
  const ground = hash53(
    JSON.stringify([
      plan.year,
      plan.years,
      counted.map(({ name, hiddenRows }) => [name, hiddenRows]).sort(),
      plan.units.map(({ unit }) => [unit.code, unit.name, unit.kind]).sort(),
      size,
    ]),
  );
  // Without merged cells both are the same, and sorting them takes its time.
  const alike = read.every((mark, index) => mark === typed[index]);
  const ofRead = allMixed(ground, sorted(read.subarray(0, size))).toString(36);
  yield { stage: 'read', done: 1 };
  const ofTyped = alike ? ofRead : allMixed(ground, sorted(typed.subarray(0, size))).toString(36);
  return `${ofRead}${PART_SIGN}${ofTyped}`;
}

/** Order of rows does not count; sums of marks would let two changes cancel each other. */
function sorted(marks: Float64Array): Float64Array {
  return marks.sort();
}

/** A plain function, because engines leave loops inside generators slow. */
function allMixed(first: number, marks: Float64Array): number {
  let mark = first;
  for (let index = 0; index < marks.length; index += 1) mark = mixed(mark, marks[index] ?? 0);
  return mark;
}

const PART_SIGN = '.';

/**
 * Returns true if a fingerprint kept in a tab is that of the plan now.
 * @param mergesKnown false where merged areas were guessed (Excel, while checking) for the plan now: only what stands in
 *   the tasks' own rows is compared, for a tab is always written with the merged areas known. A fingerprint of one part,
 *   as earlier versions wrote it, is compared with what was read.
 */
export function isSamePlan(kept: string, now: string, mergesKnown: boolean): boolean {
  const [keptRead, keptTyped] = kept.split(PART_SIGN);
  const [nowRead, nowTyped] = now.split(PART_SIGN);
  return mergesKnown || keptTyped === undefined ? keptRead === nowRead : keptTyped === nowTyped;
}

/** Tasks marked between two pauses. */
const TASKS_PER_STEP = 500;

/** Marks of a task: of what was read, and without what cells above its own rows give it. */
interface TaskMarks {
  readonly read: number;
  readonly typed: number;
}

/** Makes a function that marks tasks. Readings of cells that tasks share, and texts that they repeat, are marked once. */
function createTaskMarker(): (task: Task) => TaskMarks {
  const textMark = remembered((text: string) => hash53(text));
  const namesMark = remembered(({ units, collectives, unknown, matches }: CellNames) =>
    hash53(JSON.stringify([units, collectives, unknown, matches.some(({ how }) => how === 'typo')])),
  );
  const dueMark = remembered(({ ym, months, deadline, kind, event, explicitDay }: Due) =>
    hash53(
      JSON.stringify([
        ym.map(({ year, month }) => year * 12 + month),
        months,
        dayMark(deadline),
        [kind, event, explicitDay],
      ]),
    ),
  );
  const progressMark = remembered((progress: Progress) => {
    const { given, objective, subjective, remedy } = progress.explanation;
    const { state, completedOn, percent, deferredTo, deferredYear, lateWord, text } = progress;
    return hash53(
      JSON.stringify([
        [
          state,
          dayMark(completedOn),
          percent,
          deferredTo,
          ...(deferredYear === undefined ? [] : [deferredYear]),
          lateWord,
        ],
        [text, given, objective, subjective, remedy],
      ]),
    );
  });
  const noNames = namesMark(NO_NAMES);
  return (task) => {
    const content = hash53(task.content);
    const progress = progressMark(task.progress);
    // A blank field is another thing than none.
    const field = task.field === null ? 0 : textMark(task.field);
    const director = task.director === null ? 0 : textMark(task.director);
    const lead = namesMark(task.lead);
    const coordinating = namesMark(task.coordinating);
    const due = dueMark(task.due);
    const read = rowSignature(content, field, director, lead, coordinating, due, progress);
    const { cells, row } = task;
    const ownDue = cells.due !== undefined && isOwn(cells.due, row);
    const ownField = isOwn(cells.field, row);
    const ownDirector = isOwn(cells.director, row);
    const ownLead = isOwn(cells.lead, row);
    const ownCoordinating = isOwn(cells.coordinating, row);
    if (ownDue && ownField && ownDirector && ownLead && ownCoordinating) return { read, typed: read };
    const typed = rowSignature(
      content,
      ownField ? field : 0,
      ownDirector ? director : 0,
      ownLead ? lead : noNames,
      ownCoordinating ? coordinating : noNames,
      // Without a time of its own a task is due as its band says, or as a cell above: which of them is the question.
      ownDue ? due : textMark(task.band ?? ''),
      progress,
    );
    return { read, typed };
  };
}

/** Mixes the marks of a task's cells; spelled out, for a list of them would be made for each of a hundred thousand tasks. */
function rowSignature(
  content: number,
  field: number,
  director: number,
  lead: number,
  coordinating: number,
  due: number,
  progress: number,
): number {
  return mixed(mixed(mixed(mixed(mixed(mixed(content, field), director), lead), coordinating), due), progress);
}

const NO_NAMES: CellNames = { text: '', units: [], collectives: [], unknown: [], matches: [], remarks: [] };

/** Whether a cell, if there is one, stands in the task's own rows. */
function isOwn(place: CellPlace | undefined, row: number): boolean {
  return place === undefined || place.row >= row;
}

/** Makes a function that computes once for each value it is given. */
function remembered<Value>(compute: (value: Value) => number): (value: Value) => number {
  const known = new Map<Value, number>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) known.set(value, (result = compute(value)));
    return result;
  };
}

function dayMark(day: CalendarDate | null): string | null {
  return day === null ? null : isoDate(day);
}

/** Mixes two marks into one; which comes first makes a difference. */
function mixed(first: number, second: number): number {
  const high = imul((first / 4294967296) ^ imul(second | 0, 2246822507), 3266489909);
  const low = imul((first | 0) ^ imul((second / 4294967296) ^ (second | 0), 2654435761), 1597334677);
  return joinLanes(high ^ low, low ^ (high >>> 15));
}

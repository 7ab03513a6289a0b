/** Compares a plan as read with what a careful reader read in it, and tells every miss. */
import type { Plan, Task } from '../../src/core/plan/types';
import { isoDate } from '../../src/core/time/date';
import { sharedJson } from './shared';

/** A task of a truth file; what is missing is not judged. */
export interface TrueTask {
  readonly sheet: string;
  readonly row: number;
  readonly number?: string;
  readonly content: string;
  readonly field?: string | null;
  readonly director?: string | null;
  readonly product?: string | null;
  readonly kind?: string;
  readonly event?: boolean;
  readonly lead?: readonly string[];
  readonly coord?: readonly string[];
  readonly groups?: number;
  readonly months?: readonly number[];
  readonly ym?: readonly string[];
  readonly coordMerged?: boolean;
  readonly progress?: {
    readonly state: string;
    readonly on: string | null;
    readonly percent?: number;
    readonly to?: number;
    readonly lateWord?: boolean;
    readonly explanation?: readonly (string | null)[];
  };
}

export interface Truth {
  readonly year: number;
  readonly yearTo?: number;
  readonly tasks: readonly TrueTask[];
  readonly agenda?: readonly TrueTask[];
}

/** How many of the rows judged are right in one matter, and what is wrong in the others. */
export interface Score {
  readonly judged: number;
  readonly right: number;
  readonly misses: readonly string[];
}

export type Matter =
  | 'found'
  | 'invented'
  | 'content'
  | 'number'
  | 'field'
  | 'director'
  | 'product'
  | 'lead'
  | 'coordinating'
  | 'collectives'
  | 'merged'
  | 'months'
  | 'kind'
  | 'event'
  | 'progress';

/** Reads a truth file of the shared plans. */
export function readTruth(name: string): Truth {
  return sharedJson(`${name}.truth.json`) as Truth;
}

/** Scores tasks against the truth, matter by matter. Names and months are compared as sets. */
export function scoreTasks(tasks: readonly Task[], truth: readonly TrueTask[]): Map<Matter, Score> {
  const byPlace = new Map(tasks.map((task) => [`${task.sheet}!${task.row}`, task]));
  const scores = new Map<Matter, { judged: number; right: number; misses: string[] }>();
  const judge = (matter: Matter, place: string, expected: unknown, actual: unknown): void => {
    let score = scores.get(matter);
    if (score === undefined) scores.set(matter, (score = { judged: 0, right: 0, misses: [] }));
    score.judged += 1;
    if (JSON.stringify(expected) === JSON.stringify(actual)) score.right += 1;
    else score.misses.push(`${place} ${matter}: ${JSON.stringify(actual)} for ${JSON.stringify(expected)}`);
  };
  const known = new Set<string>();
  for (const expected of truth) {
    const place = `${expected.sheet}!${expected.row}`;
    known.add(place);
    const task = byPlace.get(place);
    judge('found', place, true, task !== undefined);
    if (task === undefined) continue;
    // The truth holds the first piece of a row that a page break cut in two.
    const content = spaced(expected.content);
    judge('content', place, content, spaced(task.content).startsWith(`${content} `) ? content : spaced(task.content));
    if (expected.number !== undefined) judge('number', place, expected.number || null, task.number);
    if (expected.field !== undefined) judge('field', place, expected.field, task.field && spaced(task.field));
    if (expected.director !== undefined)
      judge('director', place, expected.director, task.director && spaced(task.director));
    if (expected.product !== undefined) judge('product', place, expected.product, task.product && spaced(task.product));
    if (expected.lead !== undefined) judge('lead', place, sorted(expected.lead), sorted(task.lead.units));
    if (expected.coord !== undefined)
      judge('coordinating', place, sorted(expected.coord), sorted(task.coordinating.units));
    if (expected.groups !== undefined)
      judge('collectives', place, expected.groups, task.coordinating.collectives.length);
    if (expected.coord !== undefined) judge('merged', place, expected.coordMerged === true, task.coordinatingMerged);
    if (expected.ym !== undefined) judge('months', place, expected.ym, yearMonths(task));
    else if (expected.months !== undefined) judge('months', place, expected.months, task.due.months);
    if (expected.event !== undefined) judge('event', place, expected.event, task.due.event);
    if (expected.kind !== undefined && expected.ym === undefined) judge('kind', place, expected.kind, task.due.kind);
    if (expected.progress !== undefined) judge('progress', place, trueProgress(expected), readProgress(task, expected));
  }
  for (const task of tasks) {
    const place = `${task.sheet}!${task.row}`;
    if (!known.has(place)) judge('invented', place, null, task.content.slice(0, 80));
  }
  return scores;
}

/** Returns the tasks of the truth in a plan: those of its sheets, in one list. */
export function tasksOf(plan: Plan, sheets: ReadonlySet<string>): readonly Task[] {
  return [...plan.tasks, ...plan.agenda].filter((task) => sheets.has(task.sheet));
}

/** One line a matter, and every miss below it. */
export function scoreLines(scores: ReadonlyMap<Matter, Score>): string[] {
  return [...scores].flatMap(([matter, { judged, right, misses }]) => [
    `${matter.padEnd(13)} ${right}/${judged}${judged > 0 ? ` ${((100 * right) / judged).toFixed(1)} %` : ''}`,
    ...misses.map((miss) => `    ${miss}`),
  ]);
}

function trueProgress({ progress }: TrueTask): unknown {
  if (progress === undefined) return null;
  const { state, on, percent, to, lateWord, explanation } = progress;
  return {
    state,
    on,
    percent: percent ?? null,
    to: to ?? null,
    lateWord: lateWord ?? false,
    explanation: explanation ?? null,
  };
}

function readProgress({ progress }: Task, expected: TrueTask): unknown {
  const wanted = expected.progress;
  const { state, completedOn, percent, deferredTo, lateWord, explanation } = progress;
  return {
    state,
    on: completedOn && isoDate(completedOn),
    percent: wanted?.percent === undefined ? null : percent,
    to: wanted?.to === undefined ? null : deferredTo,
    lateWord: wanted?.lateWord === undefined ? false : lateWord,
    explanation:
      wanted?.explanation === undefined ? null : [explanation.objective, explanation.subjective, explanation.remedy],
  };
}

function yearMonths(task: Task): string[] {
  return task.due.ym.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}

function spaced(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

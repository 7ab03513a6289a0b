/** What became of the tasks of a plan in its next version. Progress and notes are no part of a plan and are not compared. */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { matchItems } from '../matching/matchItems';
import { taskItems } from '../matching/taskItem';
import type { Ambiguity, Match, Matching } from '../matching/types';
import type { Plan, Task } from '../plan/types';
import { fold, foldCase } from '../text/fold';
import type { Due } from '../time/types';
import { comparePlaces } from './renames';
import type { Places } from './renames';
import { sameUnits } from './sameUnits';
import type { Aspect, PlanChanges, TaskChange } from './types';
import { wordDiff } from './wordDiff';

const MATCHES_PER_STEP = 100;

/** Compares the tasks of counted sheets of two versions of a plan. The same plans give the same changes. */
export function* planChanges(before: Plan, after: Plan): Steps<PlanChanges> {
  const ones = countedTasks(before);
  const others = countedTasks(after);
  const found = yield* matchItems(ones.map(taskItems(before)), others.map(taskItems(after)));
  const comparison = compareTasks(before, after, ones, others, found.matches);
  const matching = withEqualsSettled(found, (one, other) =>
    comparison.aspects(ones[one], others[other]).every(({ kind }) => kind === 'number'),
  );
  const changed = new Map<number, TaskChange>();
  let same = 0;
  const reportAt = (index: number) => ({ stage: 'read', done: index / matching.matches.length }) as const;
  yield* inSlices(matching.matches, MATCHES_PER_STEP, reportAt, ({ before: one, after: other, how, likeness }) => {
    const [first, second] = [ones[one], others[other]];
    if (first === undefined || second === undefined) return;
    const aspects = comparison.aspects(first, second);
    if (aspects.length === 0) same += 1;
    else changed.set(other, { kind: 'changed', before: first, after: second, how, likeness, aspects });
  });
  return { before, after, changes: inOrder(matching, ones, others, changed), renamed: comparison.renamed, same };
}

function countedTasks(plan: Plan): readonly Task[] {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  return plan.tasks.filter(({ sheet }) => counted.has(sheet));
}

/**
 * Of rows that are equal in everything but their number some were taken out or put in: which of them makes no difference. Others that are open
 * stay so.
 */
function withEqualsSettled(found: Matching, isSame: (before: number, after: number) => boolean): Matching {
  const matches: Match[] = [...found.matches];
  const ambiguous: Ambiguity[] = [];
  const onlyBefore = [...found.onlyBefore];
  const onlyAfter = [...found.onlyAfter];
  for (const open of found.ambiguous) {
    const [first] = open.before;
    const [other] = open.after;
    const isEqual =
      first !== undefined &&
      other !== undefined &&
      open.after.every((index) => isSame(first, index)) &&
      open.before.every((index) => isSame(index, other));
    if (!isEqual) {
      ambiguous.push(open);
      continue;
    }
    for (const [place, before] of open.before.entries()) {
      const after = open.after[place];
      if (after === undefined) onlyBefore.push(before);
      else matches.push({ before, after, how: 'order', likeness: 1 });
    }
    onlyAfter.push(...open.after.slice(open.before.length));
  }
  const ascending = (one: number, another: number): number => one - another;
  return {
    matches: matches.sort((one, another) => one.before - another.before),
    ambiguous,
    onlyBefore: onlyBefore.sort(ascending),
    onlyAfter: onlyAfter.sort(ascending),
  };
}

interface Comparison {
  readonly renamed: Places['renamed'];
  /** What is other in the later task; empty for nothing. */
  aspects(before: Task | undefined, after: Task | undefined): readonly Aspect[];
}

function compareTasks(
  before: Plan,
  after: Plan,
  ones: readonly Task[],
  others: readonly Task[],
  matches: readonly Match[],
): Comparison {
  const units = sameUnits(before, after);
  const placesOf = (what: 'field' | 'sheet' | 'band'): Places =>
    comparePlaces(
      what,
      matches.map(({ before: one, after: other }) => [ones[one]?.[what] ?? null, others[other]?.[what] ?? null]),
      ones.map((task) => task[what]),
      others.map((task) => task[what]),
    );
  const [fields, sheets, bands] = [placesOf('field'), placesOf('sheet'), placesOf('band')];
  const isSameTerm = (one: Task, other: Task): boolean =>
    termOf(one.due, before.year) === termOf(other.due, after.year);
  const isMoved = (one: Task, other: Task): boolean =>
    !fields.isSame(one.field, other.field) ||
    !sheets.isSame(one.sheet, other.sheet) ||
    // "THÁNG 01" and "Tháng 1" are one band.
    (!bands.isSame(one.band, other.band) && !(isByBand(one) && isByBand(other) && isSameTerm(one, other)));
  return {
    renamed: [...sheets.renamed, ...fields.renamed, ...bands.renamed],
    aspects(one, other) {
      if (one === undefined || other === undefined) return [];
      const aspects: Aspect[] = [];
      const tell = (kind: Exclude<Aspect['kind'], 'wording'>, from: string | null, to: string | null): void => {
        aspects.push({ kind, from: from ?? '', to: to ?? '' });
      };
      const isElsewhere = isMoved(one, other);
      if (isElsewhere) {
        const showsSheet = !sheets.isSame(one.sheet, other.sheet);
        tell('moved', placeText(one, showsSheet), placeText(other, showsSheet));
      }
      if (units.before(one.lead) !== units.after(other.lead)) tell('lead', one.lead.text, other.lead.text);
      if (units.before(one.coordinating) !== units.after(other.coordinating)) {
        tell('coordinating', one.coordinating.text, other.coordinating.text);
      }
      const isToldByPlace = isElsewhere && isByBand(one) && isByBand(other);
      if (!isSameTerm(one, other) && !isToldByPlace) tell('term', one.due.text, other.due.text);
      if (foldCase(one.content) !== foldCase(other.content)) {
        aspects.push({ kind: 'wording', pieces: wordDiff(one.content, other.content) });
      }
      for (const part of ['director', 'product', 'number'] as const) {
        if (foldCase(one[part] ?? '') !== foldCase(other[part] ?? '')) tell(part, one[part], other[part]);
      }
      return aspects;
    },
  };
}

/** Whether the time of a task is given by where it stands. */
function isByBand({ due }: Task): boolean {
  return due.from === 'band' || due.from === 'sheet';
}

/** A time as a text that is equal for equal times, seen from the year of its plan; one that names no month is its words. */
function termOf({ ym, deadline, explicitDay, event, text }: Due, planYear: number): string {
  const months = ym.map(({ year, month }) => (year - planYear) * 12 + month);
  const day = deadline !== null && explicitDay ? [deadline.year - planYear, deadline.month, deadline.day] : null;
  return JSON.stringify([months, day, event, months.length === 0 ? foldCase(text) : '']);
}

function placeText({ sheet, band, field }: Task, showsSheet: boolean): string {
  const parts = [showsSheet ? sheet : null, band, field];
  return parts.flatMap((part) => (part === null || fold(part) === '' ? [] : [fold(part)])).join(' – ');
}

/** Puts the changes in the order of the later plan; what was removed comes after the task that it followed. */
function inOrder(
  { matches, ambiguous, onlyBefore, onlyAfter }: Matching,
  ones: readonly Task[],
  others: readonly Task[],
  changed: ReadonlyMap<number, TaskChange>,
): readonly TaskChange[] {
  const afterOf = new Map(matches.map(({ before, after }) => [before, after]));
  /** Place in the later plan, place in the earlier one, change. */
  const placed: (readonly [number, number, TaskChange])[] = [];
  for (const [index, change] of changed) placed.push([index, -1, change]);
  for (const index of onlyAfter) {
    const after = others[index];
    if (after !== undefined) placed.push([index, -1, { kind: 'added', after }]);
  }
  for (const { before, after } of ambiguous) {
    const open = { kind: 'unclear', before: picked(ones, before), after: picked(others, after) } as const;
    placed.push([after[0] ?? -1, -1, open]);
  }
  let follows = -1;
  const gone = new Set(onlyBefore);
  for (const [index, before] of ones.entries()) {
    follows = afterOf.get(index) ?? follows;
    if (gone.has(index)) placed.push([follows, index, { kind: 'removed', before }]);
  }
  return placed.sort((one, other) => one[0] - other[0] || one[1] - other[1]).map(([, , change]) => change);
}

function picked(tasks: readonly Task[], indexes: readonly number[]): readonly Task[] {
  return indexes.flatMap((index) => tasks[index] ?? []);
}

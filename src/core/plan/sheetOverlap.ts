/** Finds counted sheets that hold the same tasks, so that none is counted twice (counting rule 11). */
import { foldCase } from '../text/fold';
import type { Plan, Task } from './types';

/** Two counted sheets that share tasks. */
export interface SheetOverlap {
  readonly a: string;
  readonly b: string;
  /** Tasks of the smaller sheet that the other one has too. */
  readonly shared: number;
}

/** Returns the pairs of counted sheets that share at least half of the smaller one's (content, lead, month), in sheet order. */
export function findOverlaps(plan: Plan): readonly SheetOverlap[] {
  const counted = plan.sheets.filter((sheet) => sheet.counted).map((sheet) => sheet.name);
  const pairs = pairsOf(counted, monthsBySheet(plan));
  if (pairs.length === 0) return [];
  const entries = entriesOf(plan, new Set(pairs.flat()));
  const found: SheetOverlap[] = [];
  for (const [a, b] of pairs) {
    const [small, large] = smallerFirst(entries.get(a) ?? new Set(), entries.get(b) ?? new Set());
    if (small.size === 0) continue;
    let shared = 0;
    for (const entry of small) if (large.has(entry)) shared += 1;
    if (shared * 2 >= small.size) found.push({ a, b, shared });
  }
  return found;
}

/** Months of each sheet's tasks; a task without a month stands under month 0. */
function monthsBySheet(plan: Plan): ReadonlyMap<string, ReadonlySet<number>> {
  const months = new Map<string, Set<number>>();
  let last: readonly number[] | null = null;
  let lastOwn: Set<number> | null = null;
  for (const task of plan.tasks) {
    let own = months.get(task.sheet);
    if (own === undefined) {
      own = new Set<number>();
      months.set(task.sheet, own);
    }
    // Tasks with equal cells share one list.
    const named = monthsOf(task);
    if (named === last && own === lastOwn) continue;
    for (const month of named) own.add(month);
    [last, lastOwn] = [named, own];
  }
  return months;
}

/** Pairs of sheets that have a month in common: sheets of different months cannot overlap, and need no folding. */
function pairsOf(names: readonly string[], months: ReadonlyMap<string, ReadonlySet<number>>): [string, string][] {
  const pairs: [string, string][] = [];
  for (const [index, a] of names.entries()) {
    for (const b of names.slice(index + 1)) {
      const other = months.get(b);
      if (other !== undefined && [...(months.get(a) ?? [])].some((month) => other.has(month))) pairs.push([a, b]);
    }
  }
  return pairs;
}

function entriesOf(plan: Plan, sheets: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = new Map([...sheets].map((name) => [name, new Set<string>()]));
  for (const task of plan.tasks) {
    const set = entries.get(task.sheet);
    if (set === undefined) continue;
    const lead = task.lead.units.length > 0 ? task.lead.units.join('|') : foldCase(task.lead.text);
    for (const month of monthsOf(task)) set.add(`${month}\n${lead}\n${task.contentNumber}`);
  }
  return entries;
}

const NO_MONTH: readonly number[] = [0];

function monthsOf(task: Task): readonly number[] {
  return task.due.months.length > 0 ? task.due.months : NO_MONTH;
}

function smallerFirst(a: ReadonlySet<string>, b: ReadonlySet<string>): [ReadonlySet<string>, ReadonlySet<string>] {
  return a.size <= b.size ? [a, b] : [b, a];
}

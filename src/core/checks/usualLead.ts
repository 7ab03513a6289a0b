/** Which lead a field or a director usually goes with, so that a missing or odd one can be proposed from its neighbours. */
import type { Task } from '../plan/types';
import { visitEach } from './taskIteration';
import type { Pause, RuleContext } from './types';

/** Share of the others that must agree, and how many at least: below that, a field has no usual lead. */
const AGREEING_SHARE = 0.8;
const AGREEING_TASKS = 3;

/** What the other tasks of a group agree on. */
export interface UsualLead {
  /** Unit code. */
  readonly unit: string;
  /** How many other tasks have it. */
  readonly agree: number;
  /** How many other tasks of the group have a readable lead. */
  readonly others: number;
}

/** The leads of one group of tasks, counted so that each task can be compared with the others once all are added. */
export class LeadCensus {
  private readonly counts = new Map<string, number>();
  private frequent: readonly (readonly [unit: string, count: number])[] | null = null;
  private ledTasks = 0;

  add({ lead: { units } }: Task): void {
    if (units.length > 0) this.ledTasks += 1;
    for (const unit of units) this.counts.set(unit, (this.counts.get(unit) ?? 0) + 1);
  }

  /** Tasks with a readable lead. */
  get led(): number {
    return this.ledTasks;
  }

  /** How many of them have the most frequent lead. */
  get mostFrequent(): number {
    return Math.max(0, ...this.counts.values());
  }

  /** Returns the lead on which the tasks other than this one agree; null when they are too few or differ. */
  usualFor(task: Task): UsualLead | null {
    const others = this.led - (task.lead.units.length > 0 ? 1 : 0);
    let best: UsualLead | null = null;
    for (const [unit, count] of this.frequentUnits()) {
      const agree = count - (task.lead.units.includes(unit) ? 1 : 0);
      if (agree < AGREEING_TASKS || agree < others * AGREEING_SHARE) continue;
      if (best === null || agree > best.agree) best = { unit, agree, others };
    }
    return best;
  }

  /** Units that so many tasks have that the others may agree on them, with how many. */
  private frequentUnits(): readonly (readonly [unit: string, count: number])[] {
    this.frequent ??= [...this.counts].filter(([, count]) => count >= (this.led - 1) * AGREEING_SHARE);
    return this.frequent;
  }
}

/** Counts the leads of each group; `nameOf` gives the field or director as typed, null for a task without. Keys are folded. */
export function* leadCensuses(
  context: RuleContext,
  tasks: readonly Task[],
  nameOf: (task: Task) => string | null,
): Generator<Pause, ReadonlyMap<string, LeadCensus>, void> {
  const censuses = new Map<string, LeadCensus>();
  // Neighbours mostly stand in the same field: their census is at hand.
  let name: string | null = null;
  let census: LeadCensus | null = null;
  yield* visitEach(tasks, (task) => {
    const own = nameOf(task);
    if (own !== name) {
      name = own;
      census = censusOf(groupKey(own, context), censuses);
    }
    census?.add(task);
  });
  return censuses;
}

function censusOf(key: string | null, censuses: Map<string, LeadCensus>): LeadCensus | null {
  if (key === null) return null;
  let census = censuses.get(key);
  if (census === undefined) censuses.set(key, (census = new LeadCensus()));
  return census;
}

/** Returns the key of a field or director; null for none. */
export function groupKey(name: string | null, { foldedOf }: RuleContext): string | null {
  return name === null ? null : foldedOf(name) || null;
}

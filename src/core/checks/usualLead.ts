/** Which lead a field or a director usually goes with, so that a missing or odd one can be proposed from its neighbours. */
import type { Task } from '../plan/types';
import { groupTasks } from './scan';
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

/** The leads of one group of tasks, counted so that each task can be compared with the others. */
export class LeadCensus {
  /** Units that so many tasks have that the others may agree on them, with how many. */
  private readonly frequent: readonly (readonly [unit: string, count: number])[];
  /** Tasks with a readable lead. */
  readonly led: number;
  /** How many of them have the most frequent lead. */
  readonly mostFrequent: number;

  constructor(tasks: readonly Task[]) {
    const counts = new Map<string, number>();
    let led = 0;
    for (const task of tasks) {
      if (task.lead.units.length > 0) led += 1;
      for (const unit of task.lead.units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    this.led = led;
    this.mostFrequent = Math.max(0, ...counts.values());
    this.frequent = [...counts].filter(([, count]) => count >= (led - 1) * AGREEING_SHARE);
  }

  /** Gives the lead on which the tasks other than this one agree; null when they are too few or differ. */
  usualFor(task: Task): UsualLead | null {
    const others = this.led - (task.lead.units.length > 0 ? 1 : 0);
    let best: UsualLead | null = null;
    for (const [unit, count] of this.frequent) {
      const agree = count - (task.lead.units.includes(unit) ? 1 : 0);
      if (agree < AGREEING_TASKS || agree < others * AGREEING_SHARE) continue;
      if (best === null || agree > best.agree) best = { unit, agree, others };
    }
    return best;
  }
}

/** Counts the leads of each group; `nameOf` gives the field or director as typed, null for a task without. Keys are folded. */
export function* leadCensuses(
  context: RuleContext,
  tasks: readonly Task[],
  nameOf: (task: Task) => string | null,
): Generator<Pause, ReadonlyMap<string, LeadCensus>, void> {
  const groups = yield* groupTasks(tasks, (task) => groupKey(nameOf(task), context));
  return new Map([...groups].map(([key, group]) => [key, new LeadCensus(group)]));
}

/** Gives the key of a field or director; null for none. */
export function groupKey(name: string | null, { foldedOf }: RuleContext): string | null {
  return name === null ? null : foldedOf(name) || null;
}

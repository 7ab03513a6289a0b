/** What is left to do, by what was typed (counting rule 13). */
import type { JudgedTask, Remaining } from './types';

type Split = Exclude<keyof Remaining, 'overdue'>;

/** Counts the tasks that are not completed by what was typed, overdue ones included and named apart. */
export class RemainingTally {
  private readonly numbers: Record<keyof Remaining, number> = {
    inProgress: 0,
    notStarted: 0,
    unreported: 0,
    deferred: 0,
    ongoing: 0,
    overdue: 0,
  };

  /** Adds a task of the period; completed and cancelled ones leave nothing to do. */
  add(judged: JudgedTask): void {
    if (judged.class === 'on-time' || judged.class === 'late' || judged.class === 'cancelled') return;
    this.numbers[typedAs(judged)] += 1;
    if (judged.class === 'overdue') this.numbers.overdue += 1;
  }

  /** Returns the split; its parts but `overdue` add up to all that is not completed. */
  result(): Remaining {
    return { ...this.numbers };
  }
}

function typedAs({ task: { progress } }: JudgedTask): Split {
  // Finished after the day looked at: on that day it was under way.
  if (progress.completedOn !== null) return 'inProgress';
  if (progress.state === 'deferred') return 'deferred';
  if (progress.state === 'ongoing') return 'ongoing';
  if (progress.state === 'in-progress' || progress.state === 'unclear') return 'inProgress';
  if (progress.percent !== null && progress.percent > 0 && progress.percent < 100) return 'inProgress';
  return progress.state === 'unreported' ? 'unreported' : 'notStarted';
}

/** What is left to do, by the classes of the table (counting rule 13). */
import type { JudgedTask, Remaining, TaskClass } from './types';

/** The part that an open class is named in; completed and cancelled tasks leave nothing to do. */
const PARTS: Readonly<Partial<Record<TaskClass, 'overdue' | 'inProgress' | 'notStarted' | 'deferred'>>> = {
  overdue: 'overdue',
  'in-progress': 'inProgress',
  'not-started': 'notStarted',
  deferred: 'deferred',
};

/** Counts the tasks that are not completed by class; those without a report, or with one that is not understood, are named among them. */
export class RemainingTally {
  private readonly numbers: Record<keyof Remaining, number> = {
    overdue: 0,
    inProgress: 0,
    notStarted: 0,
    deferred: 0,
    unreported: 0,
    unclear: 0,
    ongoing: 0,
  };

  /** Adds a task of the period; completed and cancelled ones leave nothing to do. */
  add({ class: taskClass, task: { progress } }: JudgedTask): void {
    if (taskClass === 'ongoing') this.numbers.ongoing += 1;
    const part = PARTS[taskClass];
    if (part === undefined) return;
    this.numbers[part] += 1;
    if (progress.state === 'unreported' || progress.state === 'unclear') this.numbers[progress.state] += 1;
  }

  /** Returns the split: overdue, in progress, not started and deferred add up to what is left of the total without ongoing work. */
  result(): Remaining {
    return { ...this.numbers };
  }
}

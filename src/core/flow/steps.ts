/**
 * Long work as a generator that stops at safe places, so that one implementation serves the pane (sliced, with progress
 * and cancel), and the command line (run through).
 */

/** Where a long piece of work stands. */
export interface StepReport {
  /** What is being done, a stage name that the front ends turn into words. */
  readonly stage: 'open' | 'read' | 'check' | 'rollup' | 'write';
  /** How much of the stage is done, 0 to 1. */
  readonly done: number;
  /** The sheet at hand, where there is one. */
  readonly sheet?: string;
}

/** Long work: yields reports at places where it may pause, returns its result. Pieces between two yields should take well under 50 ms. */
export type Steps<Result> = Generator<StepReport, Result, void>;

/** Runs work through without a pause and returns its result. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

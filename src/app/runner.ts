/** Ways to drive long work: sliced for a pane, straight through for the command line. */
import { done, refused } from '../core/flow/outcome';
import type { Runner } from '../core/flow/runner';
import { runThrough } from '../core/flow/steps';
import type { StepReport } from '../core/flow/steps';

/**
 * Longest time that a slice works before it lets the pane breathe: a frame of the screen. With its last step, and garbage that
 * is collected meanwhile, it stays under the 50 ms that a person notices on a slow machine too.
 */
const SLICE_MS = 16;

export interface SlicedRunnerOptions {
  /** Called between slices with where the work stands. */
  readonly onReport: (report: StepReport) => void;
  /** When aborted, the work at hand stops at its next safe place. */
  readonly signal: AbortSignal;
  /** Milliseconds of any steady clock. */
  readonly now: () => number;
  /** Resolves when the pane has had time to draw and to take clicks. */
  readonly pause: () => Promise<void>;
  /** Told when each piece of work between two pauses began and ended. */
  readonly onSlice?: (began: number, ended: number) => void;
}

/** Makes a runner for a pane: slices of about 16 ms, reports between them, and stops with refusal `cancelled`. */
export function createSlicedRunner({ onReport, signal, now, pause, onSlice }: SlicedRunnerOptions): Runner {
  // One clock for all runs: an action of many short runs must pause as often as one long run.
  let sliceBegan = now();
  return {
    async run(steps) {
      let began = now();
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          onSlice?.(began, now());
          return done(step.value);
        }
        if (now() - sliceBegan < SLICE_MS) continue;
        onSlice?.(began, now());
        onReport(step.value);
        await pause();
        if (signal.aborted) return refused('cancelled');
        sliceBegan = began = now();
      }
    },
  };
}

/** Makes a runner that works straight through. */
export function createStraightRunner(): Runner {
  return { run: (steps) => Promise.resolve(done(runThrough(steps))) };
}

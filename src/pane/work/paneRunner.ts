import { createSlicedRunner } from '../../app/runner';
import type { Runner } from '../../core/flow/runner';
import type { StepReport } from '../../core/flow/steps';

/** Lets the browser draw and take clicks. A message, because timers are slowed down to 4 ms and more when nested. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Makes a runner for a window: it works in slices and lets the window breathe between them.
 * @param onReport told between slices where the work stands
 * @param signal stops the work at its next safe place (refusal `cancelled`)
 */
export function createPaneRunner(onReport: (report: StepReport) => void, signal: AbortSignal): Runner {
  performance.clearMeasures(SLICE_MEASURE);
  return createSlicedRunner({ onReport, signal, now: () => performance.now(), pause, onSlice });
}

/** Name of the browser's measures of our own pieces of work, for its tools and for tests. */
const SLICE_MEASURE = 'tiendo:slice';

function onSlice(start: number, end: number): void {
  performance.measure(SLICE_MEASURE, { start, end });
}

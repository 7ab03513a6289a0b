import type { Outcome, Refusal } from '../../core/flow/outcome';
import type { StepReport } from '../../core/flow/steps';
import type { Job } from '../../app/job';
import { stepsOfRefusal } from '../../app/write/undo';
import type { Pane } from '../pane';
import { createPaneRunner } from './paneRunner';
import type { Problem, WriteName } from '../state/state';

/** After this time work shows where it stands and a button that stops it: within the second, and what ends before needs no second drawing. */
const SHOW_AFTER_MS = 800;
/** So often at most the pane is drawn anew to say where work stands: drawing it after each slice costs as much as the work. */
const REPORT_EVERY_MS = 100;

/** Returns the name of an exception and where in the program it arose; its message may hold cell text and is left out. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at |@/.test(line));
  return [error.name + code, ...places.slice(0, 6).map((line) => line.trim())].join('\n');
}

/** A part of the program that did not come is no bug; anything else that is thrown is. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return { kind: 'refusal', refusal: { code: 'program-incomplete', params: {} } };
  }
  return { kind: 'bug', trace: traceOf(error) };
}

/** Where a write that failed may stand in part, the list of what was written has it, so that it can be undone. */
export function keepEntry(pane: Pane, refusal: Refusal): void {
  const {
    code,
    params: { entry, sheet = '' },
  } = refusal;
  if (entry === undefined) return;
  const name: WriteName =
    code === 'settings-uncertain'
      ? { code: 'uncertain-settings', params: {} }
      : { code: 'uncertain', params: { sheet } };
  const receipt = { entry, tabs: [], userCells: 0 };
  pane.dispatch({
    type: 'written-in-part',
    write: { ...name, receipt, steps: stepsOfRefusal(refusal), at: pane.host.now() },
  });
}

/**
 * Runs one piece of work of the pane: nothing else can be started meanwhile, it can be stopped, and a refusal or a bug is
 * shown. Returns its result, or null when there is none.
 * @param work takes what use cases have in hand
 */
export async function runWork<Result>(
  pane: Pane,
  work: (job: Job) => Promise<Outcome<Result>>,
): Promise<Result | null> {
  if (pane.state().work) return null;
  const abort = new AbortController();
  pane.dispatch({ type: 'work-began', stop: () => abort.abort() });
  let last: StepReport | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = () => {
    if (last === null || pane.state().work?.shown !== true) return;
    toldAt = performance.now();
    pane.dispatch({ type: 'work-reported', report: last });
  };
  const timer = setTimeout(() => {
    pane.dispatch({ type: 'work-shown' });
    tell();
  }, SHOW_AFTER_MS);
  const runner = createPaneRunner((report) => {
    last = report;
    if (performance.now() - toldAt >= REPORT_EVERY_MS) tell();
  }, abort.signal);
  try {
    const outcome = await work({ port: pane.port, say: pane.say, now: pane.host.now(), runner });
    if (outcome.ok) return outcome.value;
    keepEntry(pane, outcome.refusal);
    if (outcome.refusal.code === 'cancelled') {
      // Else the pane would stand empty, as if the click had been lost.
      pane.dispatch({ type: 'told', told: { code: 'refusal.cancelled', params: {} } });
      pane.dispatch({ type: 'said', text: pane.say('refusal.cancelled') });
    } else pane.dispatch({ type: 'failed', problem: { kind: 'refusal', refusal: outcome.refusal } });
  } catch (error) {
    pane.dispatch({ type: 'failed', problem: problemOf(error) });
  } finally {
    clearTimeout(timer);
    pane.dispatch({ type: 'work-ended', at: performance.now() });
  }
  return null;
}

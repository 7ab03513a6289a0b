import { loadLanguage } from '../../messages/loadLanguage';
import type { Language } from '../../messages/say';
import { remember } from '../browser/memory';
import type { Pane } from '../pane';
import { prepareSummaryAction } from '../work/prepareSummary';
import { undoWrite } from '../../app/write/undo';
import { done } from '../../core/flow/outcome';
import type { Refusal } from '../../core/flow/outcome';
import { refreshAfterWrite } from '../work/afterWrite';
import { runWork } from '../work/runWork';
import type { CompletedWrite, Problem } from '../state/state';
import installation from '../../../config/installation.json';
import { version } from '../../../package.json';

/** Switches the language of the pane and words the table shown again. */
export async function chooseLanguageAction(pane: Pane, language: Language): Promise<void> {
  if (!(await loadLanguage(language))) return;
  remember('language', language);
  pane.dispatch({ type: 'language-chosen', language });
  pane.host.onLanguage?.(language);
  if (pane.state().prepared) await prepareSummaryAction(pane);
}

/** Puts the first-run card away for good. */
export function closeFirstRun(pane: Pane): void {
  if (!pane.state().firstRun) return;
  remember('first-run', 'seen');
  pane.dispatch({ type: 'first-run-closed' });
}

/** "Hoàn tác": undoes a write of this session, if what was written still stands there. */
export async function undoWriteAction(pane: Pane, write: CompletedWrite): Promise<void> {
  const undone = await runWork(pane, async ({ runner }) => {
    const outcome = await undoWrite(pane.port, write.steps, pane.state().opened?.stored ?? null, runner);
    return outcome.ok ? done(write) : outcome;
  });
  if (undone) await refreshAfterWrite(pane, { type: 'undone', write: undone });
}

/** Returns what support needs to know of a problem: codes, what was asked of Excel, versions; never contents of cells. */
export function problemDetails(problem: Problem, program: string): string {
  const what = problem.kind === 'refusal' ? refusalDetails(problem.refusal) : problem.trace;
  return [`tiendo ${version}`, program, installation.addInId, what].join('\n');
}

function refusalDetails({ code, params }: Refusal): string {
  return params.detail === undefined ? code : `${code}: ${params.detail}`;
}

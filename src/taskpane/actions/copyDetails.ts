import installation from '../../../config/installation.json';
import { version } from '../../../package.json';
import type { Pane } from '../pane';
import type { Problem } from '../state';

/** Gives what support needs to know of a problem: codes and versions, never contents of cells. */
export function problemDetails(problem: Problem, program: string): string {
  const what = problem.kind === 'refusal' ? problem.refusal.code : problem.trace;
  return [`tiendo ${version}`, program, installation.addInId, what].join('\n');
}

/** "Sao chép chi tiết": puts the details of a problem on the clipboard, or shows them where that is forbidden. */
export async function copyDetailsAction(pane: Pane, problem: Problem): Promise<void> {
  const details = problemDetails(problem, pane.host.program);
  const copied = await pane.host.copyText(details);
  const text = copied ? pane.say('pane.problem.copied') : pane.say('pane.problem.copy-failed', { details });
  pane.dispatch({ type: 'said', text });
}

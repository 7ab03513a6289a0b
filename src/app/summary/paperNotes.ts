import { lateWithoutLetter } from '../../core/rollup/addressed';
import { countText } from '../../core/report/text/figures';
import { tableNotes } from '../../core/report/summary/notes';
import type { Say } from '../../messages/say';
import type { OpenedPlan } from '../open/openPlan';
import type { PreparedSummary } from './summarise';

/** Returns what somebody should know about the plan before a paper goes out: papers themselves do not say it. */
export function paperNotes(
  { plan }: Pick<OpenedPlan, 'plan'>,
  { rollUp }: Pick<PreparedSummary, 'rollUp'>,
  say: Say,
): readonly string[] {
  const unreached = lateWithoutLetter(rollUp);
  return [
    ...tableNotes(rollUp, plan, say),
    ...(unreached === 0 ? [] : [say('papers.note.no-letter', { count: countText(unreached, say) })]),
  ];
}

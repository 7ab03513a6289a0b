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
  return tableNotes(rollUp, plan, say);
}

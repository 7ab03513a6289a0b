/** Use case: the report of a counted period as a paper, for a writer of documents to set. Never writes to the workbook. */
import { periodPaper } from '../../core/report/summary/paper';
import type { Paper } from '../../core/report/summary/paper';
import type { Say } from '../../messages/say';
import type { Moment } from '../moment';
import type { OpenedPlan } from '../open/openPlan';
import type { PreparedSummary } from './summarise';

export type { Paper } from '../../core/report/summary/paper';

/** Makes the paper of what was counted. */
export function preparePaper(opened: OpenedPlan, prepared: PreparedSummary, say: Say, now: Moment): Paper {
  return periodPaper(prepared.rollUp, opened.plan, say, now);
}

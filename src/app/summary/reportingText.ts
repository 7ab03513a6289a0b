import { reportText } from '../../core/report/text/reportText';
import type { Say } from '../../messages/say';
import type { PreparedSummary } from './summarise';

/** Use case: the text of a counted period for a report, a paragraph a line. Never writes. */
export function reportingText({ rollUp }: PreparedSummary, say: Say, perUnit: boolean): string {
  return reportText(rollUp, say, { perUnit });
}

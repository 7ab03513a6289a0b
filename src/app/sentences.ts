/** Sentences about issues and refusals, for every front end. */
import type { Refusal } from '../core/flow/outcome';
import { sayAsData } from '../messages/say';
import type { Say } from '../messages/say';

export { rateText } from '../core/report/text/figures';
export { issueSentence } from '../core/report/text/issueSentence';

/** Returns the one sentence of a refusal: what, where, what next. */
export function refusalSentence(refusal: Refusal, say: Say): string {
  return sayAsData(say, `refusal.${refusal.code}`, refusal.params);
}

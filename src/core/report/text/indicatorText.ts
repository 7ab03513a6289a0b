/** Indicators in words: figures as typed, and how they stand to their plan. */
import type { Say } from '../../../messages/say';
import { judgeIndicator } from '../../indicators/judge';
import type { Amount, Indicator } from '../../indicators/types';
import { figureText } from './figures';

/** A figure as typed; of a bare whole number the thousands are parted. */
export function amountText({ value, text }: Amount, say: Say): string {
  return value !== null && Number.isInteger(value) && text === String(value) ? figureText(value, say) : text;
}

/** "đạt 93,9% kế hoạch", how an upper bound stands, or where in a range; empty for changes, which the next column tells. */
export function planText(indicator: Indicator, say: Say): string {
  const { met, standing, ofPlan, over, inRange } = judgeIndicator(indicator);
  if (inRange !== null) return say(`indicator.range.${inRange}`);
  if (ofPlan !== null) return say('indicator.of-plan', { percent: ofPlan });
  if ((met === null && standing === null) || indicator.bound !== 'at-most' || indicator.target?.kind !== 'level')
    return '';
  // As much as "dưới" leaves out is neither within nor past it.
  if (met === false && over === null) return '';
  return over === null ? say('indicator.within-bound') : say('indicator.over-bound', { over });
}

/** Met or not, where it stands while the year lasts, or what is in the way of saying so. */
export function verdictText(indicator: Indicator, say: Say): string {
  const { met, lack, standing } = judgeIndicator(indicator);
  if (lack !== null) return say(`indicator.lack.${lack}`);
  if (standing !== null) return say(`indicator.standing.${standing}`);
  return say(met === true ? 'indicator.verdict.met' : 'indicator.verdict.not-met');
}

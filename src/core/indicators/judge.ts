/** Sets an indicator against its plan and against the same period of the year before. A ratio and a change are never mixed up. */
import type { Indicator, IndicatorJudgement } from './types';

/** Judges an indicator. Targets met exactly are met, upper bounds as well as lower ones. */
export function judgeIndicator({ bound, unit, plan, actual, samePeriod }: Indicator): IndicatorJudgement {
  const target = plan.value;
  const reached = actual.value;
  const before = samePeriod.value;
  const isShare = unit !== null && unit.includes('%');
  const both = target !== null && reached !== null;
  const met = !both ? null : bound === 'at-most' ? reached <= target : reached >= target;
  return {
    met,
    ofPlan: both && bound === 'at-least' && target > 0 ? percentOf(reached, target) : null,
    over: both && bound === 'at-most' && reached > target ? oneDecimal(reached - target) : null,
    ofSamePeriod: reached !== null && before !== null && before > 0 && !isShare ? percentOf(reached, before) : null,
    change: changeSince(reached, before, isShare),
  };
}

function changeSince(reached: number | null, before: number | null, isShare: boolean): IndicatorJudgement['change'] {
  if (reached === null || before === null) return null;
  if (isShare) return { amount: oneDecimal(reached - before), points: true };
  return before > 0 ? { amount: oneDecimal(((reached - before) / before) * 100), points: false } : null;
}

function percentOf(part: number, whole: number): number {
  return oneDecimal((part / whole) * 100);
}

/** One decimal, half away from zero; the small addition undoes what binary fractions take away. */
function oneDecimal(value: number): number {
  const tenths = Math.round(Math.abs(value) * 10 + 1e-9);
  return (value < 0 && tenths !== 0 ? -tenths : tenths) / 10;
}

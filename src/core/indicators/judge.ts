/** Sets an indicator against its plan and against the same period of the year before. A ratio and a change are never mixed up. */
import { foldMarks } from '../text/fold';
import type { Change, Indicator, IndicatorJudgement, Lack, Standing, Target } from './types';
import { SHARE_UNITS } from './words';

/**
 * Judges an indicator. Targets met exactly are met, upper bounds as well as lower ones, unless "trên" or "dưới" leave the
 * figure itself out; of a range the nearer end has to be reached. While the year of a plan lasts, what is not reached yet is
 * not missed, and what is not passed so far is not kept. A target that is a change is judged against the year before, and a
 * change that was typed against it directly.
 */
export function judgeIndicator(indicator: Indicator): IndicatorJudgement {
  const { bound, target, actual, samePeriod } = indicator;
  const isShare = isShareUnit(indicator.unit);
  const reached = actual.value;
  const before = samePeriod.value;
  const verdict = verdictOf(indicator, isShare);
  const isLevel = target?.kind === 'level' && verdict !== 'plan-unclear';
  const level = isLevel && reached !== null ? { ...target, reached } : null;
  const single = level !== null && level.low === level.high ? level : null;
  return {
    met: typeof verdict === 'boolean' ? verdict : null,
    lack: typeof verdict === 'boolean' || isStanding(verdict) ? null : verdict,
    standing: isStanding(verdict) ? verdict : null,
    ofPlan: single !== null && bound === 'at-least' && single.low > 0 ? shareOfPlan(single.reached, single.low) : null,
    inRange: level === null || single !== null || bound !== 'at-least' ? null : placeOf(level),
    over:
      level !== null && bound === 'at-most' && level.reached > level.high
        ? oneDecimal(level.reached - level.high)
        : null,
    ofSamePeriod: reached !== null && before !== null && before > 0 && !isShare ? percentOf(reached, before) : null,
    change: changeSince(reached, before, isShare),
  };
}

/** Returns true if figures in a unit of measure (as typed) are shares. */
export function isShareUnit(unit: string | null): boolean {
  const words = foldMarks(unit ?? '');
  return SHARE_UNITS.some((each) => words.includes(each));
}

function isStanding(verdict: boolean | Lack | Standing): verdict is Standing {
  return verdict === 'short' || verdict === 'within';
}

/** Met or not, where it stands so far, or what is in the way of saying so. */
function verdictOf(indicator: Indicator, isShare: boolean): boolean | Lack | Standing {
  const { plan, target, actual, actualChange, samePeriod } = indicator;
  if (target === null) return plan.text === '' ? 'plan' : 'plan-unclear';
  const reached = actual.value;
  if (target.kind === 'level') {
    if (reached === null) return actual.text === '' ? 'actual' : 'actual-unclear';
    return levelVerdict(indicator, target, reached, isShare);
  }
  if (actualChange !== null) return changedEnough(target, actualChange);
  if (reached === null) return actual.text === '' ? 'actual' : 'actual-unclear';
  const before = samePeriod.value;
  if (before === null) return samePeriod.text === '' ? 'same-period' : 'same-period-unclear';
  const moved = (target.direction === 'up' ? 1 : -1) * (reached - before);
  if (target.measure === 'amount') return isEnough(target, moved);
  if (before <= 0) return 'same-period-zero';
  const byPercent = isEnough(target, (moved / before) * 100);
  if (target.measure === 'percent') return byPercent;
  return isShare && byPercent !== isEnough(target, moved) ? 'points' : byPercent;
}

function levelVerdict(
  { bound, lasts }: Indicator,
  { low, high, strict }: Extract<Target, { readonly kind: 'level' }>,
  reached: number,
  isShare: boolean,
): boolean | Lack | Standing {
  // "-5%" is a level of growth only beside figures of growth; else it is a change without its word.
  if (low < 0 && reached >= 0) return 'plan-unclear';
  if (bound === 'unclear') return reached >= low && reached <= high ? true : 'direction';
  // A share may have been rounded to the figure; what is counted was not.
  if (strict && reached === (bound === 'at-most' ? high : low))
    return isShare || !Number.isInteger(reached) ? 'at-limit' : false;
  if (bound === 'at-least') return reached >= low || (lasts ? 'short' : false);
  if (reached <= high) return lasts ? 'within' : true;
  // What is counted does not become less again, a share may.
  return lasts && isShare ? 'short' : false;
}

/** Sets a change that was typed against the one that was wanted; only of the same measure. */
function changedEnough(target: Change, { direction, low, high, atMost, strict, measure }: Change): boolean | Lack {
  if (low !== high || atMost || strict || (measure !== target.measure && target.high !== 0)) return 'actual-unclear';
  return isEnough(target, direction === target.direction ? low : -low);
}

/** The small difference undoes what binary fractions take away. */
function isEnough({ atMost, strict, low, high, measure }: Change, moved: number): boolean | Lack {
  if (strict && Math.abs(moved - (atMost ? high : low)) <= 1e-9) return measure === 'amount' ? false : 'at-limit';
  return atMost ? moved <= high + 1e-9 : moved >= low - 1e-9;
}

function placeOf({ low, high, reached }: { low: number; high: number; reached: number }): 'below' | 'within' | 'above' {
  if (reached < low) return 'below';
  return reached > high ? 'above' : 'within';
}

function changeSince(reached: number | null, before: number | null, isShare: boolean): IndicatorJudgement['change'] {
  if (reached === null || before === null) return null;
  if (isShare) return { amount: oneDecimal(reached - before), points: true };
  return before > 0 ? { amount: oneDecimal(((reached - before) / before) * 100), points: false } : null;
}

/** What is short of the plan is never rounded up to the whole of it. */
function shareOfPlan(reached: number, plan: number): number {
  const percent = percentOf(reached, plan);
  return reached < plan ? Math.min(percent, ALMOST) : percent;
}

const ALMOST = 99.9;

function percentOf(part: number, whole: number): number {
  return oneDecimal((part / whole) * 100);
}

/** One decimal, half away from zero; the small addition undoes what binary fractions take away. */
function oneDecimal(value: number): number {
  const tenths = Math.round(Math.abs(value) * 10 + 1e-9);
  return (value < 0 && tenths !== 0 ? -tenths : tenths) / 10;
}

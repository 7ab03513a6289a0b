/** A period beside earlier ones, in sentences. */
import type { Say } from '../../../messages/say';
import type { Comparison, EarlierPeriod } from '../../rollup/comparison';
import type { Counts } from '../../rollup/types';
import { vietnameseDate } from '../../time/date';
import { countText, figureText, rateText } from '../text/figures';
import { periodName } from '../text/periodName';

/** Returns a sentence for each earlier period that the workbook holds; none where it holds none. */
export function comparisonTexts(now: Counts, { before, lastYear }: Comparison, say: Say): readonly string[] {
  return [before, lastYear].filter((earlier) => earlier !== null).map((earlier) => sentence(now, earlier, say));
}

function sentence(now: Counts, { period, asOf, total: before }: EarlierPeriod, say: Say): string {
  const hasOngoing = before.ongoing > 0 || now.ongoing > 0;
  return say(hasOngoing ? 'paper.comparison.ongoing' : 'paper.comparison', {
    period: periodName(period, say),
    asOf: vietnameseDate(asOf),
    total: change(before.total, now.total, say),
    completed: change(before.completed, now.completed, say),
    rate: rateChange(before.rate, now.rate, say),
    overdue: change(before.overdue, now.overdue, say),
  });
}

/** "tăng 05 (từ 30 lên 35)", "giảm 05 (từ 35 xuống 30)", "giữ nguyên (35)". */
function change(before: number, now: number, say: Say): string {
  if (before === now) return say('paper.change.same', { now: countText(now, say) });
  const figures = {
    by: countText(Math.abs(now - before), say),
    before: countText(before, say),
    now: countText(now, say),
  };
  return say(now > before ? 'paper.change.up' : 'paper.change.down', figures);
}

/** A change of shares is told in points, never in per cent of a share. Empty where one of the two has no share. */
function rateChange(before: number | null, now: number | null, say: Say): string {
  if (before === null || now === null) return '';
  const texts = { before: rateText(before, say), now: rateText(now, say) };
  const tenths = Math.round(now * 10) - Math.round(before * 10);
  const by = figureText(Math.abs(tenths) / 10, say);
  const text =
    tenths === 0
      ? say('paper.rate-change.same', { now: texts.now })
      : say(tenths > 0 ? 'paper.rate-change.up' : 'paper.rate-change.down', { by, ...texts });
  return say('paper.comparison.rate', { change: text });
}

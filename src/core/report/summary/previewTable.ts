/** The table per unit as plain text: what the pane and the command line show before anything is written. */
import type { Say } from '../../../messages/say';
import type { Counts, RollUp } from '../../rollup/types';
import { COUNT_COLUMNS } from '../annex/countColumns';
import { countHeaders } from './countTable';
import { figureText, rateText } from '../text/figures';
import { unitRowName } from '../text/unitNames';

/** Returns column titles and rows: number, name, figures; the total is the last row, without a number. */
export function tableOf(rollUp: RollUp, say: Say): { columns: string[]; rows: string[][] } {
  const rows = rollUp.rows.map((row, index) => [String(index + 1), unitRowName(row, say), ...figures(row.counts, say)]);
  rows.push(['', say('report.total'), ...figures(rollUp.total, say)]);
  return { columns: countHeaders('unit', say), rows };
}

function figures(counts: Counts, say: Say): string[] {
  return COUNT_COLUMNS.map(({ figure }) => {
    if (figure === 'rate' || figure === 'rateDue') return rateText(counts[figure], say);
    return figureText(counts[figure], say);
  });
}

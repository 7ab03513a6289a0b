/** The chart of a counted period as plain data: a stacked bar for each row of the table, a shade for each state. */
import { COUNT_SERIES } from '../../core/report/summary/countChart';
import type { Shade } from '../../core/draft/shades';
import { unitRowName } from '../../core/report/text/unitNames';
import type { Say } from '../../messages/say';
import type { PreparedSummary } from './summarise';

export type { Hatching, Shade } from '../../core/draft/shades';

export interface BarPart {
  /** What it counts, as the tab calls it. */
  readonly title: string;
  readonly count: number;
  readonly shade: Shade;
}

export interface Bar {
  readonly name: string;
  /** Sum of its parts. */
  readonly total: number;
  /** All states in the order of the tab's own chart, zeros too. */
  readonly parts: readonly BarPart[];
}

/** Returns the bars of the rows that have tasks, in the order of the table. */
export function summaryBars({ rollUp }: PreparedSummary, say: Say): Bar[] {
  return rollUp.rows.flatMap((row) => {
    const parts = COUNT_SERIES.map(([figure, shade]) => ({
      title: say(`report.column.${figure}`),
      count: row.counts[figure] ?? 0,
      shade,
    }));
    const total = parts.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? [] : [{ name: unitRowName(row, say), total, parts }];
  });
}

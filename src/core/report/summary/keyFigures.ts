/** The four figures of page one, each with the period before and the same period of last year beside it. */
import type { Say } from '../../../messages/say';
import type { Comparison, EarlierPeriod } from '../../rollup/comparison';
import type { LateTask } from '../../rollup/longestLate';
import type { Counts, RollUp } from '../../rollup/types';
import { textCell } from '../../draft/cells';
import type { Span, TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { AnnexCounts } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';
import { figureText, rateText } from '../text/figures';
import { shortPeriodName } from '../text/periodName';

/** Columns of the four boxes, first and last. */
const BOXES = [
  [0, 1],
  [2, 5],
  [6, 11],
  [12, 16],
] as const;

/** Points of the row of figures. */
const FIGURE_HEIGHT = 30;

type Figure = 'total' | 'completed' | 'overdue' | 'carriedOver';
const FIGURES: readonly Figure[] = ['total', 'completed', 'overdue', 'carriedOver'];

/** Adds the boxes: a row of figures and one that says what they are. */
export function addKeyFigures(
  tab: TabRows,
  input: {
    readonly rollUp: RollUp;
    readonly comparison: Comparison;
    readonly late: readonly LateTask[];
    readonly annex: AnnexTable;
    readonly say: Say;
  },
): void {
  const { rollUp, annex } = input;
  const counts = new AnnexCounts(annex, { table: 'total' });
  const formulas: Record<Figure, string> = {
    total: counts.total(),
    completed: `${counts.ofClass('on-time')}+${counts.ofClass('late')}`,
    overdue: counts.ofClass('overdue'),
    carriedOver: counts.carriedOver(),
  };
  const boxes = (cellOf: (figure: Figure) => CellDraft): readonly Span[] =>
    FIGURES.flatMap((figure, index) => {
      const [from, to] = BOXES[index] ?? [0, 0];
      return [{ from, to, cell: cellOf(figure) }];
    });
  tab.addSpans(
    boxes((figure) => annex.cell(formulas[figure], rollUp.total[figure], 'key-figure')),
    { part: 'figures', id: 'figures' },
    { height: FIGURE_HEIGHT },
  );
  tab.addSpans(
    boxes((figure) => textCell(noteText(figure, input), 'key-note')),
    { part: 'figures', id: 'notes' },
  );
  tab.space();
}

/** What a figure is and how it stood before, a line each. */
function noteText(figure: Figure, { rollUp, comparison, late, say }: Parameters<typeof addKeyFigures>[1]): string {
  const { total } = rollUp;
  const lines = [titleText(figure, total, late, say)];
  for (const earlier of [comparison.before, comparison.lastYear]) {
    if (earlier === null) continue;
    // What is carried over is told against the period before only: it is the same work a year ago.
    lines.push(comparedText(figure, total, earlier, say));
  }
  return lines.join('\n');
}

function titleText(figure: Figure, total: Counts, late: readonly LateTask[], say: Say): string {
  switch (figure) {
    case 'total':
      return say('report.key.total');
    case 'completed':
      return say('report.key.completed', { rate: rateText(total.rate, say) });
    case 'overdue': {
      const days = late.find(({ carried }) => !carried)?.days ?? 0;
      return days === 0 ? say('report.key.overdue') : say('report.key.overdue-days', { days: figureText(days, say) });
    }
    case 'carriedOver':
      return total.carriedOver === 0
        ? say('report.key.carried')
        : say('report.key.carried-done', { done: figureText(total.carriedDone, say) });
  }
}

function comparedText(figure: Figure, total: Counts, earlier: EarlierPeriod, say: Say): string {
  const period = shortPeriodName(earlier.period, say);
  if (figure === 'completed') {
    const [now, then] = [total.rate, earlier.total.rate];
    if (now === null || then === null) return say('report.key.none', { period });
    const change = Math.round((now - then) * 10) / 10;
    const value = say('report.key.percent', { rate: rateText(then, say) });
    return say(`report.key.${directionOf(change)}`, { period, value, change: rateText(Math.abs(change), say) });
  }
  const change = total[figure] - earlier.total[figure];
  const value = figureText(earlier.total[figure], say);
  return say(`report.key.${directionOf(change)}`, { period, value, change: figureText(Math.abs(change), say) });
}

function directionOf(change: number): 'up' | 'down' | 'same' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

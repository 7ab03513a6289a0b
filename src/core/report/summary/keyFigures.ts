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
import { COLUMN, FIGURE_COLUMNS } from '../../draft/layout';
import { figureText, rateText } from '../text/figures';
import { shortPeriodName } from '../text/periodName';

/** Columns of the four boxes, first and last: the first one stands over the names, the third holds the longest words. */
type Boxes = readonly (readonly [number, number])[];
const FIRST_BOX = [0, COLUMN.name] as const;
/** Figure columns that each of the others has at least. */
const LEAST_COLUMNS = 3;

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
  const notes = new Map(FIGURES.map((figure) => [figure, textCell(noteText(figure, input), 'key-note')]));
  const places = lowestBoxes(tab, [...notes.values()]);
  const boxes = (cellOf: (figure: Figure) => CellDraft): readonly Span[] =>
    FIGURES.flatMap((figure, index) => {
      const [from, to] = places[index] ?? [0, 0];
      return [{ from, to, cell: cellOf(figure) }];
    });
  tab.addSpans(
    boxes((figure) => annex.cell(formulas[figure], rollUp.total[figure], 'key-figure')),
    { part: 'figures', id: 'figures' },
    { height: FIGURE_HEIGHT },
  );
  tab.addSpans(
    boxes((figure) => notes.get(figure) ?? textCell(null, 'key-note')),
    { part: 'figures', id: 'notes' },
  );
  tab.space();
}

/** Places the boxes so that the notes have as few lines as they can, the narrowest box as wide as it can be then. */
function lowestBoxes(tab: TabRows, notes: readonly CellDraft[]): Boxes {
  let best: { readonly boxes: Boxes; readonly height: number; readonly narrowest: number } | null = null;
  for (const boxes of allBoxes()) {
    const spans = boxes.map(([from, to], index) => ({ from, to, cell: notes[index] ?? textCell(null, 'key-note') }));
    const height = tab.spansHeight(spans);
    const narrowest = Math.min(...boxes.map(([from, to]) => tab.spanWidth(from, to)));
    if (best === null || height < best.height || (height === best.height && narrowest > best.narrowest))
      best = { boxes, height, narrowest };
  }
  return best?.boxes ?? [];
}

function allBoxes(): readonly Boxes[] {
  const all: Boxes[] = [];
  const over = (from: number, to: number): readonly [number, number] => [
    FIGURE_COLUMNS[from] ?? 0,
    FIGURE_COLUMNS[to - 1] ?? 0,
  ];
  const end = FIGURE_COLUMNS.length;
  for (let second = LEAST_COLUMNS; second + 2 * LEAST_COLUMNS <= end; second += 1)
    for (let third = second + LEAST_COLUMNS; third + LEAST_COLUMNS <= end; third += 1)
      all.push([FIRST_BOX, over(0, second), over(second, third), over(third, end)]);
  return all;
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
      // The share of what is completed leaves them out.
      return total.ongoing === 0
        ? say('report.key.total')
        : say('report.key.total-ongoing', { ongoing: figureText(total.ongoing, say) });
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
    return say(`report.key.${directionOf(change)}`, {
      period,
      value,
      change: say('report.key.points', { points: rateText(Math.abs(change), say) }),
    });
  }
  const change = total[figure] - earlier.total[figure];
  const value = figureText(earlier.total[figure], say);
  return say(`report.key.${directionOf(change)}`, { period, value, change: figureText(Math.abs(change), say) });
}

function directionOf(change: number): 'up' | 'down' | 'same' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

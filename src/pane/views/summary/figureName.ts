import type { CountedFigure } from '../../../app/summary/tasksBehind';
import type { Say } from '../../../messages/say';

/** Returns what a figure counts, as its column is headed. */
export function figureName(figure: CountedFigure, say: Say): string {
  return figure === 'completed' ? say('pane.summary.column.completed') : say(`report.column.${figure}`);
}

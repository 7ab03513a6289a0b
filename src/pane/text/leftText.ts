import { cellAddress } from '../../core/grid/address';
import type { Say } from '../../messages/say';
import type { LeftTab } from '../../workbook/port';

/** So many cells are named beside a tab that was left; who wants all of them finds them on it. */
const MOST_CELLS = 5;
const MOST_LETTERS = 60;

/** Says which tab was left as it stands, and the first cells that are why. */
export function leftText({ sheet, tab, cells }: LeftTab, say: Say): string {
  const sentence = say('summary.left', { sheet, tab });
  if (cells.length === 0) return sentence;
  const named = cells.slice(0, MOST_CELLS).map(({ row, column, text }) => {
    const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
    return `${cellAddress(row, column)} “${short}”`;
  });
  const more = cells.length > MOST_CELLS ? ['…'] : [];
  return `${sentence} ${say('summary.left.cells', { cells: [...named, ...more].join('; ') })}`;
}

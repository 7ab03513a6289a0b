/** What stands below the last task: recipients, signatures, rows that a form leaves open, and a task after all. */
import type { CellValue } from '../../grid/grid';
import { isFilled, textOf } from '../cellText';
import { isFigure } from './figures';
import { isPersonName } from './personNames';
import type { LabelReading } from './rowLabels';
import type { RowView } from './rowView';

/**
 * Returns true for a row of the block of recipients and signatures: recipients first in the row, or nothing in it but who
 * signs, where and when.
 * @param contentColumn 0-based
 */
export function endsTable(
  { cells, content, filled, first }: RowView,
  contentColumn: number,
  labels: (label: string) => LabelReading,
): boolean {
  const ends = (value: CellValue): boolean => labels(textOf(value)).end;
  if (filled <= 3 && (content === '' || first === contentColumn) && ends(cells[first] ?? null)) return true;
  return cells.every((value) => !isFilled(value) || ends(value));
}

/** Returns true for names of persons and nothing else: who signed. */
export function isNamesOnly({ number, content, cells, filled }: RowView): boolean {
  if (number !== '' || filled > 6 || (content !== '' && !isPersonName(content))) return false;
  return cells.every((value) => !isFilled(value) || isPersonName(textOf(value)));
}

/** Returns true for "… | … | …", a row that a form leaves to be filled in. */
export function isLeftOpen({ cells, filled }: RowView): boolean {
  return filled > 1 && cells.every((value) => !isFilled(value) || (typeof value === 'string' && isOpenPlace(value)));
}

const OPEN_PLACE = /^[.…_]+$/;

function isOpenPlace(text: string): boolean {
  return OPEN_PLACE.test(textOf(text));
}

/** Returns true for a number, a content and a lead: nothing else than a task looks so. */
export function looksLikeTask({ number, content, named }: RowView): boolean {
  return /^\d/.test(number) && content !== '' && !isFigure(content) && named;
}

/** Finds the label of a row that may be a band, whatever else stands in the row. */
import { firstFilled, isFilled, textOf } from '../cellText';
import type { CellValue } from '../../grid/grid';
import { isFigure } from './figures';
import { isNumbering } from './rowView';

/** Columns (0-based) that decide where a band may stand; -1 for a meaning without a column. */
export interface BandPlaces {
  readonly number: number;
  readonly content: number;
  readonly lead: number;
  readonly due: number;
  /** Columns of names, results and the like, in which no band begins. */
  readonly closed: ReadonlySet<number>;
}

/** A text that may be a band, and its column. */
export interface BandCandidate {
  readonly text: string;
  /** 0-based. */
  readonly column: number;
}

/** Meanings of columns in which a band may begin; the time column only where it stands alone. */
const OPEN: ReadonlySet<string> = new Set(['number', 'content', 'field', 'due', 'detail', 'other']);

const NONE: readonly BandCandidate[] = [];
const STARTS_WITH_DIGIT = /^\d/;

/** Makes the places of bands out of the columns that have a meaning. */
export function bandPlacesOf(columns: readonly { readonly meaning: string; readonly column: number }[]): BandPlaces {
  const columnOf = (wanted: string): number => columns.find(({ meaning }) => meaning === wanted)?.column ?? -1;
  return {
    number: columnOf('number'),
    content: columnOf('content'),
    lead: columnOf('lead'),
    due: columnOf('due'),
    closed: new Set(columns.filter(({ meaning }) => !OPEN.has(meaning)).map(({ column }) => column)),
  };
}

/**
 * Returns the texts of a row that may be a band: in the number column or the first one of a row without a content, or the
 * content of a row that is no task by its number and lead. A time in the time column is a band only where it stands alone.
 */
export function bandCandidates(cells: readonly CellValue[], places: BandPlaces): readonly BandCandidate[] {
  const first = firstFilled(cells);
  if (first === -1) return [];
  const content = textOf(cells[places.content] ?? null);
  const number = textOf(cells[places.number] ?? null);
  const lead = cells[places.lead] ?? null;
  const named = isFilled(lead) && !isFigure(lead);
  const isLabel = content === '' || isFigure(content);
  // As nearly all rows are: a task with its number, content and lead.
  if (named && !isLabel && content !== number && first === places.number && STARTS_WITH_DIGIT.test(number)) return NONE;
  const found: BandCandidate[] = [];
  if (number !== '' && (isLabel || content === number || (!isNumbering(number) && !named))) {
    found.push({ text: number, column: places.number });
  }
  if (first !== places.number && first !== places.content && isLabel && !places.closed.has(first)) {
    const alone = !cells.some((value, column) => column !== first && isFilled(value));
    if (first !== places.due || alone) found.push({ text: textOf(cells[first] ?? null), column: first });
  }
  const unnumbered = places.number >= 0 && (number === '' || /^[IVX]{1,6}[.)]?$|^\p{Lu}[.)]?$/u.test(number));
  if (content !== '' && first !== places.due && (unnumbered || !named)) {
    found.push({ text: content, column: places.content });
  }
  return found;
}

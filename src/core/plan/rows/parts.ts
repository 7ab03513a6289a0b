/** Which rows stand above parts of theirs: told by the numbers and codes of the rows below. */
import type { SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { BandPlaces } from './bandRow';
import type { HeadingStyle } from './headingTrail';
import { fieldNumberStyle } from './rowLabels';
import { isNumbering } from './rowView';
import type { RowView } from './rowView';

export interface Parts {
  /** A Roman numeral or letter with rows of a deeper level right below; row 1-based. */
  isAbove(row: number, style: HeadingStyle): boolean;
  /** Other rows of that style have such rows. */
  haveOthers(style: HeadingStyle): boolean;
  /** "2" or "GĐ2" above "2.1", "A.1" above "A.1.1", in the number column. */
  hasSteps(view: RowView): boolean;
  /** "B.1" above "B.1.1" in a column of codes that is not read. */
  hasCodes(view: RowView): boolean;
}

/** Rows without a number or code that may stand between a row and its first part. */
const ROWS_BETWEEN = 5;
const CODE = /^\p{L}{0,4}\.?\d{0,4}(?:\.\d{1,4})*$/u;

/**
 * Makes the look-out for the parts of rows.
 * @param headerRow 1-based last row of the header
 */
export function createParts(sheet: SheetGrid, headerRow: number, { number, content }: BandPlaces): Parts {
  const numberAt = (row: number): string => (number < 0 ? '' : textOf(sheet.rows[row - 1]?.[number] ?? null));
  const levels = new Map<HeadingStyle | 'other', number>();
  const parents = new Set<HeadingStyle>();
  const rowsAbove = new Set<number>();
  // The levels of a plan stand in it first in their order: A, I, 1.
  const isDeeper = (level: HeadingStyle | 'other', than: HeadingStyle): boolean =>
    level === 'other' || (levels.get(level) ?? 0) > (levels.get(than) ?? 0);
  let above: HeadingStyle | 'other' = 'other';
  let rowAbove = 0;
  for (let row = headerRow + 1; number >= 0 && row <= sheet.rows.length; row += 1) {
    const text = numberAt(row);
    if (text === '' || !isNumbering(text)) continue;
    const level = fieldNumberStyle(text) ?? 'other';
    if (!levels.has(level)) levels.set(level, levels.size);
    if (above !== 'other' && isDeeper(level, above)) {
      rowsAbove.add(rowAbove);
      parents.add(above);
    }
    [above, rowAbove] = [level, row];
  }
  /** The number or code that follows in a column; '' where none does soon. */
  const nextBelow = (row: number, column: number): string => {
    for (let next = row + 1; next <= Math.min(row + ROWS_BETWEEN, sheet.rows.length); next += 1) {
      const below = textOf(sheet.rows[next - 1]?.[column] ?? null);
      if (below !== '') return below;
    }
    return '';
  };
  return {
    isAbove: (row) => rowsAbove.has(row),
    haveOthers: (style) => parents.has(style),
    hasSteps({ row, number: text }) {
      if (number < 0) return false;
      const below = nextBelow(row, number);
      // As nearly always.
      if (!below.includes('.')) return false;
      const own = text.replace(/[.)]$/, '');
      const bare = own.replace(/^\p{L}+/u, '');
      return isStepOf(below, own) || (bare !== '' && isStepOf(below, bare));
    },
    hasCodes({ row, cells }) {
      for (let column = 0; column < content; column += 1) {
        const code = column === number ? '' : textOf(cells[column] ?? null);
        const isCode = (code.length > 1 || /^\p{Lu}$/u.test(code)) && CODE.test(code);
        if (isCode && isStepOf(nextBelow(row, column), code)) return true;
      }
      return false;
    },
  };
}

/** "2.1" is a step of "2". */
function isStepOf(below: string, above: string): boolean {
  return below.startsWith(`${above}.`) && /^\d/.test(below.slice(above.length + 1));
}

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
  const parents = new Map<HeadingStyle, number>();
  const numbered: { readonly row: number; readonly level: HeadingStyle | 'other' }[] = [];
  for (let row = headerRow + 1; number >= 0 && row <= sheet.rows.length; row += 1) {
    const text = numberAt(row);
    if (text === '' || !isNumbering(text)) continue;
    const level = fieldNumberStyle(text) ?? 'other';
    numbered.push({ row, level });
    if (!levels.has(level)) levels.set(level, levels.size);
  }
  const above = new Set<number>();
  for (const [index, { row, level }] of numbered.entries()) {
    const next = numbered[index + 1];
    if (level === 'other' || next === undefined) continue;
    // The levels of a plan stand in it first in their order: A, I, 1.
    if (next.level !== 'other' && (levels.get(next.level) ?? 0) <= (levels.get(level) ?? 0)) continue;
    above.add(row);
    parents.set(level, (parents.get(level) ?? 0) + 1);
  }
  const extendedBelow = (row: number, column: number, stems: readonly string[]): boolean => {
    for (let next = row + 1; next <= Math.min(row + ROWS_BETWEEN, sheet.rows.length); next += 1) {
      const below = textOf(sheet.rows[next - 1]?.[column] ?? null);
      if (below !== '') return stems.some((stem) => below.startsWith(stem) && /^\d/.test(below.slice(stem.length)));
    }
    return false;
  };
  return {
    isAbove: (row) => above.has(row),
    haveOthers: (style) => parents.has(style),
    hasSteps({ row, number: text }) {
      if (number < 0) return false;
      const own = text.replace(/[.)]$/, '');
      const bare = own.replace(/^\p{L}+/u, '');
      return extendedBelow(row, number, bare === '' || bare === own ? [`${own}.`] : [`${own}.`, `${bare}.`]);
    },
    hasCodes({ row, cells }) {
      for (let column = 0; column < content; column += 1) {
        const code = column === number ? '' : textOf(cells[column] ?? null);
        if ((code.length > 1 || /^\p{Lu}$/u.test(code)) && CODE.test(code) && extendedBelow(row, column, [`${code}.`]))
          return true;
      }
      return false;
    },
  };
}

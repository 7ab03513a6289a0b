/** What the widths of a draft mean: characters of 7 pixels beside a margin of 5, whatever the workbook's own font. */

/** Characters of the margin of a column: what a cell merged over it has besides. */
export const MARGIN_CHARACTERS = 5 / 7;

/** Returns the pixels of a column of so many characters. */
export function columnPixels(characters: number): number {
  return characters * 7 + 5;
}

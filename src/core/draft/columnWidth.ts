/** What the widths of a draft mean: characters of 7 pixels beside a margin of 5, whatever the workbook's own font. */

/** Returns the pixels of a column of so many characters. */
export function columnPixels(characters: number): number {
  return characters * 7 + 5;
}

/**
 * Returns a share in percent with one decimal, half up (counting rule 7): 153 of 163 is 93.9. Computed with whole numbers
 * only, so that no binary fraction tips a half. Null for 0 of 0 (and for no whole, whatever the part).
 * @param part whole number, not negative
 * @param whole whole number, not negative
 */
export function ratePercent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  return Math.floor((part * 2000 + whole) / (whole * 2)) / 10;
}

/** Numbers of the parts of a tab: I, II, III … */

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Counts the parts of a tab while it is put together. */
export class PartNumbers {
  private used = 0;

  /** Returns a heading with the next Roman numeral before it. */
  next(heading: string): string {
    this.used += 1;
    return `${ROMAN[this.used - 1] ?? String(this.used)}. ${heading}`;
  }
}

/** Numbers of the parts of a tab: I, II, III … */
import { romanNumber } from '../text/roman';

/** Counts the parts of a tab while it is put together. */
export class PartNumbers {
  private used = 0;

  /** Returns a heading with the next Roman numeral before it. */
  next(heading: string): string {
    this.used += 1;
    return `${romanNumber(this.used)}. ${heading}`;
  }
}

/** Numbers the contents of a plan, so that "the same content" is folded once and compared as a number ever after. */
import { foldCase } from '../text/fold';

export interface ContentNumbers {
  /**
   * Gives the number of a content as typed: the same for contents that are equal when folded (white space, Unicode form,
   * case; counting rule 9), 0 for a blank one, others from 1 in the order in which they are met.
   */
  numberOf(content: string): number;
  /** Gives the folded content of a number. */
  foldedOf(number: number): string;
}

/** Makes the numbers of one plan. */
export function createContentNumbers(): ContentNumbers {
  // The contents as typed stand in a map of their own: those that recur are then found without folding.
  const byTyped = new Map<string, number>();
  const byFolded = new Map<string, number>([['', 0]]);
  const texts: string[] = [''];
  return {
    numberOf(content) {
      let number = byTyped.get(content);
      if (number !== undefined) return number;
      const folded = foldCase(content);
      number = byFolded.get(folded);
      if (number === undefined) {
        number = texts.length;
        texts.push(folded);
        byFolded.set(folded, number);
      }
      byTyped.set(content, number);
      return number;
    },
    foldedOf: (number) => texts[number] ?? '',
  };
}

/** Numbers the contents of a plan, so that "the same content" is worked out once and compared as a number ever after. */
import { base36 } from '../../text/base36';
import { joinHalves } from '../../text/hash';
import { foldedForm, sameFoldedForm } from '../../text/sameFolded';

export interface ContentNumbers {
  /**
   * Returns the number of a content as typed: the same for contents that are equal when folded (white space, Unicode form,
   * case; counting rule 9), 0 for a blank one, others from 1 in the order in which they are met.
   */
  numberOf(content: string): number;
  /** Returns a 53-bit mark of the folded content of a number, as `base36` writes it: enough that two of 100,000 contents do not meet. */
  markOf(number: number): string;
}

/** Makes the numbers of one plan. */
export function createContentNumbers(): ContentNumbers {
  const texts: string[] = [];
  const marks: number[] = [];
  /** By short mark: the number met last; by number: the one before it with the same short mark, 0 for none. */
  const lastWith = new Map<number, number>();
  const before: number[] = [];
  const add = (text: string, mark: number): number => {
    before.push(0);
    marks.push(mark);
    return texts.push(text) - 1;
  };
  add('', joinHalves(foldedForm('')));
  return {
    numberOf(content) {
      const form = foldedForm(content);
      const { text } = form;
      if (text === '') return 0;
      const short = form.low & 0x3fffffff;
      const last = lastWith.get(short) ?? 0;
      for (let number = last; number !== 0; number = before[number] ?? 0) {
        if (sameFoldedForm(texts[number] ?? '', text)) return number;
      }
      const number = add(text, joinHalves(form));
      before[number] = last;
      lastWith.set(short, number);
      return number;
    },
    markOf: (number) => base36(marks[number] ?? 0),
  };
}

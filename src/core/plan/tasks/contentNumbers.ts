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

const FEWEST_PLACES = 1024;

/** Makes the numbers of one plan. */
export function createContentNumbers(): ContentNumbers {
  const texts: string[] = [];
  const marks: number[] = [];
  /** By the last bits of the hash: the number met last; by number: the one before it with the same bits, 0 for none. */
  let lastWith = new Int32Array(FEWEST_PLACES);
  const lows: number[] = [];
  const before: number[] = [];
  /** As many places as numbers: a map, which grows in the same way, takes several times as long. */
  const grow = (): void => {
    lastWith = new Int32Array(2 * lastWith.length);
    for (let number = 1; number < lows.length; number += 1) lay(number);
  };
  const lay = (number: number): void => {
    const place = (lows[number] ?? 0) & (lastWith.length - 1);
    before[number] = lastWith[place] ?? 0;
    lastWith[place] = number;
  };
  const add = (text: string, mark: number, low: number): number => {
    before.push(0);
    lows.push(low);
    marks.push(mark);
    return texts.push(text) - 1;
  };
  const blank = foldedForm('');
  add('', joinHalves(blank), blank.low);
  return {
    numberOf(content) {
      const form = foldedForm(content);
      const { text } = form;
      if (text === '') return 0;
      const last = lastWith[form.low & (lastWith.length - 1)] ?? 0;
      for (let number = last; number !== 0; number = before[number] ?? 0) {
        if (lows[number] === form.low && sameFoldedForm(texts[number] ?? '', text)) return number;
      }
      const number = add(text, joinHalves(form), form.low);
      if (number > lastWith.length) grow();
      else lay(number);
      return number;
    },
    markOf: (number) => base36(marks[number] ?? 0),
  };
}

/** Where the tone mark of an open "oa", "oe", "uy" stands: "hoà" and "hòa", "uỷ" and "ủy" are one spelling of one word. */

const OPEN_O = 'òóỏõọ';
const OPEN_U = 'ùúủũụ';
const TONED_A = 'àáảãạ';
const TONED_E = 'èéẻẽẹ';
const TONED_Y = 'ỳýỷỹỵ';

/** Returns NFC text in lower case with the tone mark of a final "oa", "oe", "uy" on its first vowel ("uỷ" → "ủy"); "quý" stays. */
export function foldTones(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/o([àáảãạèéẻẽẹ])(?!\p{L})/gu, (_, vowel: string) => {
      const a = TONED_A.indexOf(vowel);
      return a >= 0 ? `${OPEN_O.charAt(a)}a` : `${OPEN_O.charAt(TONED_E.indexOf(vowel))}e`;
    })
    .replace(/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu, (_, vowel: string) => `${OPEN_U.charAt(TONED_Y.indexOf(vowel))}y`);
}

/**
 * How text typed in fonts of the old Vietnamese encodings looks when it is read as Unicode. Recognised only: the fonts
 * mixed capitals and letters, so decoding would invent text.
 */

/** Letters of TCVN3 (ABC fonts) that no Vietnamese word holds in Unicode: ho¹ch, ®µo t¹o, c«ng t¸c. */
const TCVN3_LETTERS = 'µ¸¶·¹¨»¾¼½©ª«¬®×Þß÷§¦¥¤£¢¡';

/** Those of them that ordinary text does not put beside a word either (it has «quotes», ABC®, 3×4, 1½). */
const TCVN3_BESIDE_WORDS = 'µ¸¶·¹¨¬Þß§¦¥¤£¢¡';

/**
 * Pairs of VNI: a vowel and the letter that stands for its tone or hat – Keá hoaïch. Only pairs that no Vietnamese word
 * holds in Unicode ("oà", "uý" and the like are words).
 */
const VNI_PAIRS: readonly (readonly [vowels: string, marks: string])[] = [
  ['a', 'ùøûõïêéèúüëâáàåãä'],
  ['e', 'ùøûõïâáàåãä'],
  ['o', 'ùøûõïâåä'],
  ['uy', 'ùøûõï'],
  ['ôö', 'ùøûõï'],
];

export type LegacyEncoding = 'TCVN3' | 'VNI';

const LETTER = /\p{L}/u.source;
const TCVN3_INSIDE = new RegExp(`${LETTER}[${TCVN3_LETTERS}]${LETTER}`, 'u');
const TCVN3_BESIDE = new RegExp(`${LETTER}[${TCVN3_BESIDE_WORDS}]|[${TCVN3_BESIDE_WORDS}]${LETTER}`, 'gu');
const VNI = new RegExp(VNI_PAIRS.map(([vowels, marks]) => `[${vowels}][${marks}]`).join('|'), 'giu');

const inBothCases = (letters: string): string => letters + letters.toUpperCase();

/**
 * At least one sign of an old encoding, or a combining mark (to be composed first). Plans have hundreds of thousands of
 * texts and hardly one is suspect. Spelled in both cases: an expression with the flags "u" and "i" is several times slower.
 */
const SUSPECT = new RegExp(
  [
    `[${TCVN3_LETTERS}]`,
    ...VNI_PAIRS.map(([vowels, marks]) => `[${inBothCases(vowels)}][${inBothCases(marks)}]`),
    '[\\u0300-\\u036f]',
  ].join('|'),
);

/**
 * Returns in which old encoding a text seems to be typed; null for ordinary text. Takes raw text. One letter inside a word
 * is enough for TCVN3; single signs beside words ("©", "«") and single VNI pairs ("naïf") are not.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!SUSPECT.test(text)) return null;
  const composed = text.normalize('NFC');
  if (TCVN3_INSIDE.test(composed)) return 'TCVN3';
  if ((composed.match(TCVN3_BESIDE)?.length ?? 0) >= 3) return 'TCVN3';
  return (composed.match(VNI)?.length ?? 0) >= 2 ? 'VNI' : null;
}

/** Returns the first word of a text that shows its old encoding; the whole text when none does alone. */
export function legacyWord(text: string): string {
  const words = text.normalize('NFC').split(/\s+/u);
  return words.find((word) => TCVN3_INSIDE.test(word) || word.search(VNI) >= 0) ?? text;
}

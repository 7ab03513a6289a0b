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

const TCVN3_INSIDE = new RegExp(`\\p{L}[${TCVN3_LETTERS}]\\p{L}`, 'u');
const TCVN3_BESIDE = new RegExp(`\\p{L}[${TCVN3_BESIDE_WORDS}]|[${TCVN3_BESIDE_WORDS}]\\p{L}`, 'gu');
const VNI = new RegExp(VNI_PAIRS.map(([vowels, marks]) => `[${vowels}][${marks}]`).join('|'), 'giu');

/** By letter code: the letters before it that make it a sign of VNI, or `ANYWHERE` for a letter of TCVN3. */
const SIGNS: string[] = Array.from({ length: 0x300 }, () => '');
const ANYWHERE = '*';
for (const [vowels, marks] of VNI_PAIRS) {
  for (const mark of (marks + marks.toUpperCase()).split('')) {
    const code = mark.charCodeAt(0);
    SIGNS[code] = (SIGNS[code] ?? '') + vowels + vowels.toUpperCase();
  }
}
for (const letter of TCVN3_LETTERS.split('')) SIGNS[letter.charCodeAt(0)] = ANYWHERE;

/** 1 where a letter code has signs: asked for every letter of a plan. */
const HAS_SIGNS = Uint8Array.from(SIGNS, (sign) => (sign === '' ? 0 : 1));

const FIRST_SUSPECT = 0xa1;
/** Letters that Vietnamese in Unicode is written with: never suspect, and most of what stands above Latin-1. */
const VIETNAMESE_LETTERS = [0x1ea0, 0x1ef9] as const;
const OTHER_MARKS = /\p{M}/u;

/**
 * Tells whether a text holds at least one sign of an old encoding, or a combining mark (to be composed first). Goes by
 * letter codes: plans have hundreds of thousands of texts, and hardly one is suspect.
 */
function isSuspect(text: string): boolean {
  let hasOtherLetters = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_SUSPECT || (code >= VIETNAMESE_LETTERS[0] && code <= VIETNAMESE_LETTERS[1])) continue;
    if (code >= SIGNS.length) {
      hasOtherLetters = true;
      continue;
    }
    if (HAS_SIGNS[code] === 0) continue;
    const sign = SIGNS[code] ?? '';
    if (sign === ANYWHERE || (at > 0 && sign.includes(text.charAt(at - 1)))) return true;
  }
  return hasOtherLetters && OTHER_MARKS.test(text);
}

/**
 * Tells in which old encoding a text seems to be typed; null for ordinary text. Takes raw text. One letter inside a word
 * is enough for TCVN3; single signs beside words ("©", "«") and single VNI pairs ("naïf") are not.
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  if (!isSuspect(text)) return null;
  const composed = text.normalize('NFC');
  if (TCVN3_INSIDE.test(composed)) return 'TCVN3';
  if ((composed.match(TCVN3_BESIDE)?.length ?? 0) >= 3) return 'TCVN3';
  return (composed.match(VNI)?.length ?? 0) >= 2 ? 'VNI' : null;
}

/** Gives the first word of a text that shows its old encoding; the whole text when none does alone. */
export function legacyWord(text: string): string {
  const words = text.normalize('NFC').split(/\s+/u);
  return words.find((word) => TCVN3_INSIDE.test(word) || word.search(VNI) >= 0) ?? text;
}

/** Folding of text for comparison. Equality of names uses `fold` and `foldCase`; `foldMarks` and `squash` only ever propose. */

/** Gives text in NFC with every run of white space (line breaks, tabs, non-breaking and zero-width spaces) as one space, trimmed. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
}

/** Gives `fold` in lower case. Diacritics and punctuation stay. */
export function foldCase(text: string): string {
  return fold(text).toLowerCase();
}

/** Gives `foldCase` without diacritics, đ as d. Joins words of different meaning: for proposals and keywords, never for equality of names. */
export function foldMarks(text: string): string {
  return foldCase(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** Gives `foldMarks` with everything that is neither letter nor digit dropped. For proposals only. */
export function squash(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A word without diacritics that can be read aloud; any other word of a name is an abbreviation. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;
/** In a word of so many letters two may be wrong. */
export const LONG_WORD = 6;

/** Returns true if a word without diacritics is a syllable of Vietnamese, and no abbreviation. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

/** Returns how many letters of a word may be wrong: two of a long syllable, else one. */
export function wordEdits(word: string, right: string): 1 | 2 {
  return Math.max(word.length, right.length) >= LONG_WORD && isSyllable(right) ? 2 : 1;
}

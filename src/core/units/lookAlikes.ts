/** Letters that look like Latin ones and are others: typed with another keyboard, or in the full width of East Asia. */

const PAIRS: Readonly<Record<string, string>> = {
  // Cyrillic
  АВЕЅІЈКМНОРСТХҮԌ: 'ABESIJKMHOPCTXYG',
  аеѕіјорсхуԁԛԝ: 'aesijopcxydqw',
  // Greek
  ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ: 'ABEZHIKMNOPTYX',
  ονα: 'ova',
};
const LATIN = new Map(
  Object.entries(PAIRS).flatMap(([others, latin]) =>
    Array.from(others, (letter, index): readonly [string, string] => [letter, latin.charAt(index)]),
  ),
);
const OTHER = /[\u0370-\u03ff\u0400-\u052f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
/** From a letter or figure of full width to the usual one. */
const FULL_WIDTH = 0xfee0;

/** Returns true if a text holds letters that look like Latin ones, or figures that look like the usual ones, and are not. */
export function holdsLookAlikes(text: string): boolean {
  return OTHER.test(text) && withLatinLetters(text) !== text;
}

/** Returns a text with the Latin letters and usual figures in place of those that look like them; its length stays. */
export function withLatinLetters(text: string): string {
  if (!OTHER.test(text)) return text;
  return Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit >= 0xff10 && unit <= 0xff5a ? String.fromCharCode(unit - FULL_WIDTH) : (LATIN.get(letter) ?? letter);
  }).join('');
}

/** What Excel takes for a sheet name. */

/** Longest sheet name that Excel takes, in UTF-16 units as Excel counts. */
export const SHEET_NAME_LENGTH = 31;

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history';

/**
 * Tells whether Excel takes a text as a sheet name: 1 to 31 characters, not blank, none of `\ / ? * [ ] :`, no apostrophe
 * at either end, not "History". Whether another sheet has it already is not looked at.
 */
export function isSheetName(text: string): boolean {
  return (
    text.trim() !== '' &&
    text.length <= SHEET_NAME_LENGTH &&
    text.search(FORBIDDEN) === -1 &&
    !text.startsWith("'") &&
    !text.endsWith("'") &&
    text.toLowerCase() !== RESERVED
  );
}

/**
 * Makes a sheet name of a text: forbidden signs become "-", apostrophes at the ends are dropped, and it is cut at 31
 * characters without halving a letter. Gives `fallback` (a valid name) when nothing is left.
 */
export function toSheetName(text: string, fallback: string): string {
  const plain = text.normalize('NFC').replace(FORBIDDEN, '-').trim();
  let cut = '';
  for (const letter of plain.replace(/^'+/, '')) {
    if (cut.length + letter.length > SHEET_NAME_LENGTH) break;
    cut += letter;
  }
  const name = cut.replace(/[\s']+$/, '');
  return isSheetName(name) ? name : fallback;
}

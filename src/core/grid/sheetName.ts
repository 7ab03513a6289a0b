/** Excel's rules for the names of sheets, for everything that makes, compares or checks one. */

/** Longest sheet name that Excel takes, in UTF-16 units as Excel counts. */
export const SHEET_NAME_LENGTH = 31;

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;
/** Excel keeps this name for itself, in any case. */
const RESERVED = 'history';

/**
 * Returns true if Excel takes a text as a sheet name: 1 to 31 characters, not blank, none of `\ / ? * [ ] :`, no apostrophe
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

/** Returns true if Excel takes two sheet names for the same: case and Unicode form do not count. */
export function isSameSheetName(one: string, other: string): boolean {
  return foldSheetName(one) === foldSheetName(other);
}

/**
 * Returns the name wanted, or with " (2)", " (3)" … behind it where a sheet has it already. Forbidden characters become
 * "-", apostrophes at the ends are dropped, and the name is cut so that it holds 31 characters with its number.
 * @param wanted raw text with at least one character that a name may hold
 * @param taken names of the sheets that the workbook has
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map(foldSheetName));
  const clean = wanted
    .normalize('NFC')
    .replace(FORBIDDEN, '-')
    .replace(/^'+|'+$/g, '')
    .trim();
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const name = cutAt(clean, SHEET_NAME_LENGTH - ending.length).replace(/[\s']+$/, '') + ending;
    if (!others.has(foldSheetName(name)) && name.toLowerCase() !== RESERVED) return name;
  }
}

/** Cuts a text at a length (UTF-16 units) without halving a letter. */
function cutAt(text: string, length: number): string {
  let cut = '';
  for (const letter of text) {
    if (cut.length + letter.length > length) break;
    cut += letter;
  }
  return cut;
}

function foldSheetName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

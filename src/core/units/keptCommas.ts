/** Names that hold a comma, kept whole while a text is cut at its commas: "Sở Văn hóa, Thể thao và Du lịch", "P. TB,TT". */
import { foldCase } from '../text/fold';
import { COMMA_NAMES } from './vocabulary';

/** Stands for a comma that parts no names while a text is cut. */
const KEPT_COMMA = '\u201a';

const NAME_WITH_COMMA = new RegExp(COMMA_NAMES.filter((name) => name.includes(', ')).join('|'), 'giu');
/** "Sở VH,TT&DL", "CC CN,TY&TS": letters between which nothing but a comma stands, and at their end an "&". */
const ENDS_IN_AND = /(\p{L}[.\s]+)(\p{Lu}{1,5}(?:,\p{Lu}{1,4}r?)+&\p{Lu})/gu;
/** Letters with nothing but a comma between them. */
const LETTERS = /(?<![\p{L}\p{N}&]-?)\p{L}[\p{L}&-]*(?:,[\p{L}&-]+)+/gu;
const NONE: ReadonlySet<string> = new Set();
const TIGHT = /\p{L},\p{L}/u;

/**
 * Returns the text with the commas of such names kept from parting them, letter for letter in place.
 * @param shorts the plan's abbreviations with commas of their own, case-folded
 */
export function keepCommas(text: string, shorts: ReadonlySet<string> = NONE): string {
  if (!text.includes(',')) return text;
  let kept = text.replace(NAME_WITH_COMMA, withKept);
  if (!TIGHT.test(kept)) return kept;
  if (kept.includes('&')) kept = kept.replace(ENDS_IN_AND, (_, head: string, short: string) => head + withKept(short));
  if (shorts.size === 0) return kept;
  return replaceShorts(kept, shorts, withKept);
}

/**
 * Returns the text with each of these abbreviations changed, also at the end of a longer run of letters and commas:
 * "TTPTQĐ,HĐBT,HT" ends in "HĐBT,HT".
 * @param shorts case-folded
 */
export function replaceShorts(text: string, shorts: ReadonlySet<string>, change: (short: string) => string): string {
  return text.replace(LETTERS, (letters) => {
    const parts = letters.split(',');
    for (let first = 0; first + 1 < parts.length; first++) {
      const end = parts.slice(first).join(',');
      if (shorts.has(foldCase(end))) return letters.slice(0, letters.length - end.length) + change(end);
    }
    return letters;
  });
}

/** Returns the text with its commas back. */
export function withCommas(text: string): string {
  return text.replaceAll(KEPT_COMMA, ',');
}

/** Whether a place stands right behind a comma of an abbreviation. */
export function isWithinShort(text: string, place: number, shorts: ReadonlySet<string>): boolean {
  return text.charAt(place - 1) === ',' && keepCommas(text, shorts).charAt(place - 1) === KEPT_COMMA;
}

function withKept(text: string): string {
  return text.replaceAll(',', KEPT_COMMA);
}

/** Tells headings, totals, notes and signatures from tasks by the words of a row that holds little else. */
import type { BandTime } from '../../time/band';
import { createBandReader } from './bandReader';
import type { HeadingStyle } from './headingTrail';
import { headerKey } from '../header/headerMeaning';
import { DANGLING_WORDS, END_BEGINNINGS, NOTE_BEGINNINGS, SIGNATURES, TOTAL_BEGINNINGS } from './rowWords';

const ROMAN = /^[IVX]{1,6}[.)]?$/;
const LETTER = /^[A-ZĐ][.)]?$/;
const HEADING_WITH_NUMERAL = /^([IVX]{1,6}|[A-ZĐ])\s*[.)-]\s*(\S.*)$/su;
/** The line above a signature: place and day, with or without the figures. */
const PLACE_AND_DAY = /(?:^| )ngay(?: \d{1,2})? thang(?: \d{1,2})? nam(?: \d{4})?$/;
/** Longer texts are prose, no labels. */
export const LONGEST_LABEL = 60;

/** A heading without its numeral, and how it was marked. */
export interface MarkedHeading {
  readonly text: string;
  readonly style: HeadingStyle;
}

/** Returns how a number cell marks a field: by a Roman numeral or a capital letter, with or without a dot; null for any other number. */
export function fieldNumberStyle(number: string): HeadingStyle | null {
  if (ROMAN.test(number)) return 'roman';
  return LETTER.test(number) ? 'letter' : null;
}

/** Reads a heading that begins with a Roman numeral or a capital letter ("II. …"); null for any other text. */
export function readMarkedHeading(text: string): MarkedHeading | null {
  const found = HEADING_WITH_NUMERAL.exec(text);
  if (found === null) return null;
  return { text: found[2] ?? '', style: fieldNumberStyle(found[1] ?? '') ?? 'letter' };
}

/** Tells a total row by its label. */
function isTotal(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  const key = headerKey(label);
  return TOTAL_BEGINNINGS.some((words) => key === words || (words.includes(' ') && key.startsWith(`${words} `)));
}

/** Tells a note below or within a table: it begins with an asterisk or a word for it. */
function isNote(label: string): boolean {
  if (/^\(?\*/.test(label)) return true;
  const key = headerKey(label.slice(0, LONGEST_LABEL));
  return NOTE_BEGINNINGS.some((words) => key === words || key.startsWith(`${words} `));
}

/** Tells the beginning of the recipients' and signature block. */
function isEnd(label: string): boolean {
  const key = headerKey(label.slice(0, LONGEST_LABEL));
  if (END_BEGINNINGS.some((words) => key.startsWith(words))) return true;
  return label.length <= LONGEST_LABEL && (SIGNATURES.includes(key) || PLACE_AND_DAY.test(key));
}

/** Returns true if a text goes on from the one above: it begins in lower case, with punctuation, as a bullet or as "(5)". */
export function beginsInside(text: string): boolean {
  const first = text.charAt(0);
  if (first.toUpperCase() !== first) return true;
  return /^(?:[,;:.)\]–\-+•]|\(\p{L}?\d{0,2}\))/u.test(text);
}

/** A longer text below one that is not finished is a piece of it, no heading. */
const LONGEST_HEADING = 80;

/**
 * Returns true if a text goes on in the row below: it ends in a comma or an open bracket or in a word after which a
 * sentence goes on, or it ends in a semicolon or colon and what follows is too long for a heading.
 */
export function breaksOff(text: string, below: string, pageBreak: boolean): boolean {
  if (/[;:,]$/.test(text)) return pageBreak || below.length > LONGEST_HEADING;
  if (/[(“"–-]$/.test(text)) return true;
  if (/[.!?)”]$/.test(text)) return false;
  if (!pageBreak && below.length <= LONGEST_HEADING) return false;
  const last = /(\S+)$/.exec(text)?.[1] ?? '';
  return DANGLING_WORDS.has(last.toLowerCase());
}

/** What a label says; see the functions above. */
export interface LabelReading {
  readonly band: BandTime | null;
  /** The office said that it is no band. */
  readonly noBand: boolean;
  readonly total: boolean;
  readonly note: boolean;
  readonly end: boolean;
}

/**
 * Makes a reader of labels that reads equal texts once: headings come again in every month.
 * @param bands the office's corrections, see `PlanSettings`
 */
export function createLabelReader(bands: Readonly<Record<string, string>>): (label: string) => LabelReading {
  const memo = new Map<string, LabelReading>();
  const readBand = createBandReader(bands);
  return (label) => {
    let reading = memo.get(label);
    if (reading === undefined) {
      const time = readBand(label);
      const noBand = time === 'no-band';
      reading = { band: noBand ? null : time, noBand, total: isTotal(label), note: isNote(label), end: isEnd(label) };
      memo.set(label, reading);
    }
    return reading;
  };
}

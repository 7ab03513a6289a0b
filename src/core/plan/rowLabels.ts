/** Tells headings, totals, notes and signatures from tasks by the words of a row that holds little else. */
import { headerKey } from './headerMeaning';
import { DANGLING_WORDS, END_BEGINNINGS, NOTE_BEGINNINGS, SIGNATURES, TOTAL_BEGINNINGS } from './rowWords';

const ROMAN = /^[IVXLC]{1,6}[.)]?$/;
const LETTER = /^[A-ZĐ][.)]?$/;
const HEADING_WITH_NUMERAL = /^([IVXLC]{1,6}|[A-ZĐ])\s*[.)-]\s*(\S.*)$/su;
/** Longer texts are prose, no labels. */
const LONGEST_LABEL = 60;

/** Tells whether a number cell numbers a field: Roman numerals or a capital letter, with or without a dot. */
export function isFieldNumber(number: string): boolean {
  return ROMAN.test(number) || LETTER.test(number);
}

/** Gives the text of a heading that begins with a Roman numeral or a capital letter ("II. …"), without it; null for any other text. */
export function headingText(text: string): string | null {
  return HEADING_WITH_NUMERAL.exec(text)?.[2] ?? null;
}

/** Tells a total row by its label. */
export function isTotal(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  const key = headerKey(label);
  return TOTAL_BEGINNINGS.some((words) => key === words || (words.includes(' ') && key.startsWith(`${words} `)));
}

/** Tells a note below or within a table: it begins with an asterisk or a word for it. */
export function isNote(label: string): boolean {
  if (/^\(?\*/.test(label)) return true;
  const key = headerKey(label.slice(0, LONGEST_LABEL));
  return NOTE_BEGINNINGS.some((words) => key === words || key.startsWith(`${words} `));
}

/** Tells the beginning of the recipients' and signature block. */
export function isEnd(label: string): boolean {
  const key = headerKey(label.slice(0, LONGEST_LABEL));
  if (END_BEGINNINGS.some((words) => key.startsWith(words))) return true;
  return label.length <= LONGEST_LABEL && (SIGNATURES.includes(key) || /\bngay\b.*\bthang\b.*\bnam\b/.test(key));
}

/** Tells whether a text goes on from the one above: it begins in lower case, with punctuation, as a bullet or as "(5)". */
export function beginsInside(text: string): boolean {
  const first = text.charAt(0);
  if (first.toUpperCase() !== first) return true;
  return /^(?:[,;:.)\]–\-+•]|\(\p{L}?\d{0,2}\))/u.test(text);
}

/** A longer text below one that is not finished is a piece of it, no heading. */
const LONGEST_HEADING = 80;

/**
 * Tells whether a text goes on in the row below: it ends in a comma or an open bracket or in a word after which a
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

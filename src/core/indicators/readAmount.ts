/** Reads the figures of indicators: numbers with their format, and texts such as "1.250", "3,5%", "dưới 3%", "1 - 1,5". */
import type { CellValue } from '../grid/grid';
import { isDateFormat } from '../grid/numberFormat';
import { fold, foldMarks } from '../text/fold';
import { readNumbers } from './readNumbers';
import type { Numbers } from './readNumbers';
import { LOWER_BOUND, NO_LEVEL, STRICT, UPPER_BOUND } from './words';
import type { Bound } from './types';

/** A figure with what its cell says besides the number. */
export interface AmountRead {
  /** The level or range that the numbers of the cell say; null when there is none, or none that is understood. */
  readonly numbers: Numbers | null;
  /** The cell as people read it; empty when blank. */
  readonly text: string;
  /** The cell says that the figure is a share. */
  readonly percent: boolean;
  /** The cell's own words say which way round it is judged; null when they say nothing. */
  readonly bound: Bound | null;
  /** They leave out the figure itself: "trên 95%", "dưới 3%". */
  readonly strict: boolean;
}

/** A longer text is no figure. */
const LONGEST = 200;

const SIGNS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:<|≤|=<)/u, 'at-most'],
  [/^(?:>|≥|=>)/u, 'at-least'],
];

/** Reads a cell of figures. @param format its number format code, in which "%" makes a share of a number */
export function readAmount(value: CellValue, format: string): AmountRead {
  if (typeof value === 'number') {
    const percent = format.includes('%');
    const shown = percent ? tidy(value * 100) : value;
    const text = percent ? `${plain(shown)}%` : plain(shown);
    // Excel makes a day of "1-5": whoever typed it meant no day, and no number of days either.
    const numbers = isDateFormat(format) ? null : { low: shown, high: shown };
    return { numbers, text, percent, bound: null, strict: false };
  }
  if (typeof value !== 'string') return { numbers: null, text: '', percent: false, bound: null, strict: false };
  const text = fold(value);
  const { numbers } = text.length > LONGEST || isNoLevel(text) ? { numbers: null } : readNumbers(text.toLowerCase());
  return {
    numbers: numbers === 'unclear' ? null : numbers,
    text,
    percent: text.includes('%'),
    bound: boundOf(text),
    strict: isStrict(text),
  };
}

/** "bằng 105% cùng kỳ", "gấp 2 lần", "bằng năm 2025", "+5%": the number is none of what is counted. */
function isNoLevel(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^\+/.test(text) || /\bnam (?:19|20)\d\d\b/.test(words) || NO_LEVEL.some((each) => words.includes(` ${each} `))
  );
}

/** Returns true if a text (raw) leaves out the very figure that it names. */
export function isStrict(text: string): boolean {
  const words = wordsOf(text);
  if (/^(?:<|>)(?!\s*=)/.test(text.trim())) return true;
  return !words.includes(' khong ') && STRICT.some((each) => words.includes(` ${each} `));
}

function wordsOf(text: string): string {
  return ` ${foldMarks(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
}

/** Tells which way round words judge a target; null when they say nothing. Takes raw text. */
export function boundOf(text: string): Bound | null {
  const trimmed = text.trim();
  for (const [sign, bound] of SIGNS) if (sign.test(trimmed)) return bound;
  const words = wordsOf(text);
  if (LOWER_BOUND.some((each) => each.startsWith('khong ') && words.includes(` ${each} `))) return 'at-least';
  if (UPPER_BOUND.some((each) => words.includes(` ${each} `))) return 'at-most';
  return LOWER_BOUND.some((each) => words.startsWith(` ${each} `)) ? 'at-least' : null;
}

/** Binary fractions (0.03 × 100) are rounded to what people typed. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function plain(value: number): string {
  return String(tidy(value)).replace('.', ',');
}

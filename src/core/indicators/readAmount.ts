/** Reads the figures of indicators: numbers with their format, and texts such as "1.250", "3,5%", "dưới 3%". */
import type { CellValue } from '../grid/grid';
import { fold, foldMarks } from '../text/fold';
import { LOWER_BOUND, UPPER_BOUND } from './words';
import type { Amount, Bound } from './types';

/** A figure with what its cell says besides the number. */
export interface AmountRead extends Amount {
  /** The cell says that the figure is a share. */
  readonly percent: boolean;
  /** The cell's own words say which way round it is judged; null when they say nothing. */
  readonly bound: Bound | null;
}

const SIGNS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:<|≤|=<)/u, 'at-most'],
  [/^(?:>|≥|=>)/u, 'at-least'],
];

/** Reads a cell of figures. @param format its number format code, in which "%" makes a share of a number */
export function readAmount(value: CellValue, format: string): AmountRead {
  if (typeof value === 'number') {
    const percent = format.includes('%');
    const shown = percent ? tidy(value * 100) : value;
    return { value: shown, text: percent ? `${plain(shown)}%` : plain(shown), percent, bound: null };
  }
  if (typeof value !== 'string') return { value: null, text: '', percent: false, bound: null };
  const text = fold(value);
  const found = NUMBER.exec(text);
  const others = text.replace(NUMBER, ' ');
  return {
    // Two numbers in one cell ("20/25") are no figure.
    value: found === null || /\d/.test(others) ? null : numberOf(found[0]),
    text,
    percent: text.includes('%'),
    bound: boundOf(text),
  };
}

/** Vietnamese numbers: dots between thousands, a comma before decimals; a lone dot before other than three digits is a decimal sign. */
const NUMBER = /-?\d+(?:[.,]\d+)*/u;

function numberOf(text: string): number | null {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text);
  const plainText = grouped ? text.replace(/\./g, '').replace(',', '.') : text.replace(',', '.');
  const value = Number(plainText);
  return Number.isFinite(value) ? value : null;
}

/** Tells which way round words judge a target; null when they say nothing. Takes raw text. */
export function boundOf(text: string): Bound | null {
  const trimmed = text.trim();
  for (const [sign, bound] of SIGNS) if (sign.test(trimmed)) return bound;
  const words = ` ${foldMarks(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
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

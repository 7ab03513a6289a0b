/** Reads the one number, or the one range, of a text. */

/** Vietnamese numbers: dots between thousands, a comma before decimals; a lone dot before other than three digits is a decimal sign. */
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** "1 - 1,5", "1% - 1,5%", "10 ÷ 12", "từ 1 đến 1,5"; a minus before the first number is none of a range. */
const RANGE = new RegExp(
  String.raw`(?<![\d.,/-])(${NUMBER})\s*(%?)(?:\s*[-–—÷~]\s*|\s+(?:den|đến)\s+)(${NUMBER})(?![\d/])`,
  'u',
);
const SINGLE = new RegExp(String.raw`-?${NUMBER}`, 'u');

export interface Numbers {
  readonly low: number;
  readonly high: number;
}

export interface NumbersRead {
  /** Null without a number; "unclear" with two ("20/25"), with years, or with a range that falls. */
  readonly numbers: Numbers | 'unclear' | null;
  /** The text without them; signs of percent stay. */
  readonly rest: string;
}

/** Reads a text in small letters. */
export function readNumbers(text: string): NumbersRead {
  const range = RANGE.exec(text);
  if (range !== null) {
    const [whole, first = '', sign = '', second = ''] = range;
    const [low, high] = [numberOf(first), numberOf(second)];
    const rest = text.replace(whole, ` ${sign} `);
    const isRange = low !== null && high !== null && low <= high && !(isYear(low) && isYear(high)) && !/\d/.test(rest);
    return { numbers: isRange ? { low, high } : 'unclear', rest };
  }
  const found = SINGLE.exec(text)?.[0];
  if (found === undefined) return { numbers: null, rest: text };
  const rest = text.replace(found, ' ');
  const value = numberOf(found);
  return { numbers: value === null || /\d/.test(rest) ? 'unclear' : { low: value, high: value }, rest };
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function numberOf(text: string): number | null {
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text);
  const plainText = grouped ? text.replace(/\./g, '').replace(',', '.') : text.replace(',', '.');
  const value = Number(plainText);
  return Number.isFinite(value) ? value : null;
}

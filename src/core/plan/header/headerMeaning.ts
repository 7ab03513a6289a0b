/** From the words of a header cell to what its column may stand for. */
import { foldMarks } from '../../text/fold';
import { HEADER_RULES } from './headerWords';
import type { HeaderMeaning, HeaderRule } from './headerWords';
import type { ColumnMeaning } from '../types';

/** A longer text heads no column: it is a title, a task or prose. */
const LONGEST_HEADER = 90;

/** What the words of a header say. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  readonly weak: boolean;
  /** Other meanings these words have elsewhere; values decide. */
  readonly faces: readonly ColumnMeaning[];
}

/** Returns a header's text without diacritics, lower case, everything but letters, digits and "%" as one space. */
export function headerKey(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * Reads a header cell, alone or below another one (two-line headers): first its own words, then both together, then the
 * upper ones where it has none. Null when the words head no column that is known.
 */
export function readHeader(upper: string, lower: string): HeaderReading | null {
  if (upper.length > LONGEST_HEADER || lower.length > LONGEST_HEADER) return null;
  const top = headerKey(upper);
  const sub = headerKey(lower);
  if (sub === '') return readKey(top);
  if (top === '') return readKey(sub);
  const own = readKey(sub);
  return own !== null && !own.weak ? own : (readKey(`${top} ${sub}`) ?? own);
}

function readKey(key: string): HeaderReading | null {
  if (key === '') return null;
  for (const rule of HEADER_RULES) {
    if (fits(rule, key)) return { meaning: rule.meaning, weak: rule.weak === true, faces: rule.faces ?? [] };
  }
  return null;
}

function fits(rule: HeaderRule, key: string): boolean {
  const padded = ` ${key} `;
  return (
    (rule.whole?.includes(key) ?? false) ||
    (rule.starts?.some((words) => padded.startsWith(` ${words} `)) ?? false) ||
    (rule.has?.some((words) => padded.includes(` ${words} `) || (words === '%' && key.includes('%'))) ?? false)
  );
}

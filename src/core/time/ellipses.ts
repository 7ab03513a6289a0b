/** "T8..T10", "T5, T6, …, T9": dots between two months stand for those between them. */
import type { Token } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, ROMAN_NUMBERS, SHORT_MONTH_WORDS } from './words';

const MONTHS = 12;

/** Returns the tokens with dots between two months, or two quarters, as the dash of a range. Other dots stay: "Tháng …/2026". */
export function joinEllipses(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key }) => isDot(key))) return tokens;
  const result: Token[] = [];
  let timed = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    timed ||= isTimeWord(token);
    const end = timed && isMember(tokens[index - 1]) ? dotsEnd(tokens, index) : index;
    if (end > index && beginsMember(tokens, end)) {
      result.push({ ...token, kind: 'mark', key: '-', end: tokens[end - 1]?.end ?? token.end });
      index = end;
      continue;
    }
    result.push(token);
    index += 1;
  }
  return result;
}

/** The index behind two dots or more with commas around them; the same index for anything else. */
function dotsEnd(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.key === ',' ? index + 1 : index;
  let dots = 0;
  while (isDot(tokens[at]?.key)) {
    dots += tokens[at]?.key === '…' ? 2 : 1;
    at += 1;
  }
  if (dots < 2) return index;
  return tokens[at]?.key === ',' ? at + 1 : at;
}

function isDot(key: string | undefined): boolean {
  return key === '.' || key === '…';
}

function isTimeWord({ kind, key }: Token): boolean {
  return kind === 'word' && (MONTH_WORDS.has(key) || SHORT_MONTH_WORDS.has(key) || QUARTER_WORDS.has(key));
}

function isMember(token: Token | undefined): boolean {
  if (token?.kind === 'word') return ROMAN_NUMBERS.has(token.key);
  return token?.kind === 'number' && token.key.length <= 2 && token.value >= 1 && token.value <= MONTHS;
}

/** A month or quarter with its word, or its number alone, which is no day's: "Tháng 8...10/9". */
function beginsMember(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  if (first === undefined) return false;
  return isTimeWord(first) ? isMember(tokens[index + 1]) : isMember(first) && tokens[index + 1]?.kind !== 'mark';
}

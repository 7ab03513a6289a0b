/** "Tháng 3, ngày 20" and "ngày 20, tháng 3": a day in another order, or with a comma. It becomes "20 tháng 3". */
import type { Token } from './tokens';
import { MONTH_WORDS } from './words';

/** Returns the tokens with such days in the usual order. */
export function orderDays(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const [first, second] = tokens.slice(index, index + 2);
    if (first === undefined) break;
    if (first.key === 'ngay' && isShort(second) && tokens[index + 2]?.key === ',' && isMonthAt(tokens, index + 3)) {
      result.push(first, second);
      index += 3;
      continue;
    }
    const day = isMonthAt(tokens, index) ? dayBehind(tokens, index + 2) : null;
    if (day === null || second === undefined) {
      result.push(first);
      index += 1;
      continue;
    }
    result.push(day.token, first, second);
    index = day.next;
  }
  return result;
}

function isShort(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.key.length <= 2;
}

function isMonthAt(tokens: readonly Token[], index: number): boolean {
  return MONTH_WORDS.has(tokens[index]?.key ?? '') && isShort(tokens[index + 1]);
}

/** "ngày 20" behind a month, unless a month of its own follows it. */
function dayBehind(tokens: readonly Token[], index: number): { token: Token; next: number } | null {
  const word = tokens[index]?.key === ',' ? index + 1 : index;
  const day = tokens[word + 1];
  if (tokens[word]?.key !== 'ngay' || !isShort(day)) return null;
  return ['/', '-', '.', 'thang', 'va', ','].includes(tokens[word + 2]?.key ?? '')
    ? null
    : { token: day, next: word + 2 };
}

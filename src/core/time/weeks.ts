/** "Tuần 1-2/6": weeks of a month, which are neither days nor months. The month stays. */
import type { Token } from './tokens';

/** Weeks that a month has. */
const WEEKS = 5;
const MONTHS = 12;
const JOINTS: ReadonlySet<string> = new Set(['-', ',', '&', 'va', 'den', 'tuan']);

/** A longer list of weeks is none. */
const LONGEST = 20;

/** Returns the tokens with "tháng" in place of "tuần" and the numbers of weeks that stand before a slash and a month. */
export function monthsOfWeeks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ key }) => key === 'tuan')) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    index += 1;
    const slash = token.key === 'tuan' ? weeksEnd(tokens, index) : index;
    if (slash === index) {
      result.push(token);
      continue;
    }
    result.push({ ...token, key: 'thang', end: tokens[slash]?.end ?? token.end });
    index = slash + 1;
  }
  return result;
}

/** The index of the slash behind the numbers of weeks that begin at a token; the same index where they are none. */
function weeksEnd(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at - index < LONGEST) {
    const week = tokens[at];
    if (week?.kind !== 'number' || week.value < 1 || week.value > WEEKS) return index;
    at += 1;
    if (!JOINTS.has(tokens[at]?.key ?? '')) break;
    while (JOINTS.has(tokens[at]?.key ?? '')) at += 1;
  }
  const month = tokens[at + 1];
  const named = month?.kind === 'number' && month.key.length <= 2 && month.value >= 1 && month.value <= MONTHS;
  return tokens[at]?.key === '/' && named ? at : index;
}

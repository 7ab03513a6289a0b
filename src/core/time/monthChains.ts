/** "Tháng 3/6/9/12", "3-6-9-12": months in a chain, which are neither days nor ranges. They become a list. */
import type { Token } from './tokens';
import { MONTH_WORDS, QUARTER_WORDS, SHORT_MONTH_WORDS } from './words';

/** So many numbers are months without a word before them: a day has three. */
const ENOUGH_ALONE = 4;
const ENOUGH = 3;
/** Three numbers are a day with its year ("3-6-26") if that year is not farther from the plan's than this. */
const NEAR_YEARS = 5;

/** Returns the tokens with the numbers of every chain joined by commas, and "tháng" before a chain that lacks it. */
export function listMonthChains(tokens: readonly Token[], planYear: number): readonly Token[] {
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const length = chainLength(tokens, index);
    const first = tokens[index];
    if (first === undefined) break;
    const previous = tokens[index - 1]?.key ?? '';
    const worded = MONTH_WORDS.has(previous) || SHORT_MONTH_WORDS.has(previous) || previous === ':';
    if (!isChain(tokens, index, length, planYear, worded) || QUARTER_WORDS.has(previous)) {
      result.push(first);
      index += 1;
      continue;
    }
    if (!worded) result.push({ kind: 'word', key: 'thang', value: 0, start: first.start, end: first.start });
    const end = index + length * 2 - 1;
    for (; index < end; index += 1) {
      const token = tokens[index];
      if (token !== undefined) result.push(token.kind === 'number' ? token : { ...token, key: ',' });
    }
  }
  return result;
}

/** How many months, each later than the one before, stand here with the same sign between them. */
function chainLength(tokens: readonly Token[], index: number): number {
  const sign = tokens[index + 1]?.key ?? '';
  if (
    !isMonth(tokens[index]) ||
    !['/', '-', '.'].includes(sign) ||
    ['/', '-', '.'].includes(tokens[index - 1]?.key ?? '')
  )
    return 0;
  let length = 1;
  while (tokens[index + length * 2 - 1]?.key === sign && isMonth(tokens[index + length * 2])) {
    if ((tokens[index + length * 2]?.value ?? 0) <= (tokens[index + length * 2 - 2]?.value ?? 0)) return 0;
    length += 1;
  }
  return length;
}

function isChain(tokens: readonly Token[], index: number, length: number, planYear: number, worded: boolean): boolean {
  if (length < ENOUGH) return false;
  const end = index + length * 2 - 1;
  // "5-6-7/8": days of August.
  if (tokens[end]?.key === '/' && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.key.length !== 4) return false;
  if (worded || length >= ENOUGH_ALONE) return true;
  const year = tokens[end - 1];
  return year?.key.length === 2 && Math.abs(2000 + year.value - planYear) > NEAR_YEARS;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.key.length <= 2 && token.value >= 1 && token.value <= 12;
}

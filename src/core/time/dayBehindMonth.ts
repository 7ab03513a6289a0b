/** "Tháng 3 (trước ngày 15)", "Tháng 3/2026, ngày 15": the month stands before its day, and again behind it is meant. */
import { isMonthWord } from './quarterOfMonth';
import type { Token } from './tokens';

/** Words between the month and the day's number. */
const LEADING: ReadonlySet<string> = new Set(['truoc', 'ngay', 'cham', 'nhat', 'muon', 'la', 'hoan', 'thanh', 'xong']);
/** One of them stands directly before the number. */
const BEFORE_DAY: ReadonlySet<string> = new Set(['ngay', 'truoc']);
const MOST_LEADING = 6;
const LAST_DAY = 31;
const LAST_MONTH = 12;

/** Returns the tokens with such a month behind its day, where nothing but this day follows. */
export function monthsBehindDays(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const found = dayBehind(tokens, index);
    if (found === null) {
      result.push(token);
      index += 1;
    } else {
      result.push(...found.tokens);
      index = found.end;
    }
  }
  return result;
}

function dayBehind(
  tokens: readonly Token[],
  index: number,
): { readonly tokens: readonly Token[]; readonly end: number } | null {
  const [word, number] = [tokens[index], tokens[index + 1]];
  if (word === undefined || !isMonthWord(word)) return null;
  if (number?.kind !== 'number' || number.value < 1 || number.value > LAST_MONTH) return null;
  const dated = tokens[index + 2]?.key === '/' && tokens[index + 3]?.key.length === 4;
  const month = tokens.slice(index, index + (dated ? 4 : 2));
  const sign = tokens[index + month.length]?.key;
  if (sign !== '(' && sign !== ',') return null;
  const first = index + month.length + 1;
  let at = first;
  while (at - first < MOST_LEADING && LEADING.has(tokens[at]?.key ?? '')) at += 1;
  const day = tokens[at];
  if (!BEFORE_DAY.has(tokens[at - 1]?.key ?? '') || at === first || day?.kind !== 'number') return null;
  if (day.value < 1 || day.value > LAST_DAY) return null;
  const closed = sign === '(';
  if (closed && tokens[at + 1]?.key !== ')') return null;
  const end = at + (closed ? 2 : 1);
  if (!endsThere(tokens, end)) return null;
  const again = month.map((piece) => ({
    ...piece,
    key: piece === word ? 'thang' : piece.key,
    start: day.start,
    end: day.end,
  }));
  return { tokens: [...tokens.slice(first, at + 1), ...again], end };
}

/** "Ngày 15 hằng tháng", "ngày 15, 20" say more than this day; "…, tháng 9 (ngày 20)" begins anew. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'break' || next.key === '.' || next.key === ';') return true;
  return (next.key === ',' || next.key === 'va') && isMonthWord(tokens[at + 1]);
}

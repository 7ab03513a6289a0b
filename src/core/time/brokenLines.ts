/** Line breaks that stand within words that belong together: "Trước⏎ngày 1/10", "Nửa⏎cuối năm", "Tháng 8⏎~ tháng 11". */
import type { Token } from './tokens';
import { ROMAN_NUMBERS } from './words';

/** Words behind which a time goes on: none of them ends a phrase. */
const OPEN: ReadonlySet<string> = new Set(
  'truoc sau tu den toi trong vao nua dau giua cuoi bat ke het ngay thang quy qui tuan khoang hoac va cac tren'.split(
    ' ',
  ),
);
/** Words behind which a Roman number goes on: "Quý⏎II". */
const NUMBERED: ReadonlySet<string> = new Set(['quy', 'qui', 'thang']);
/** Signs that join what stands on both sides; a dash, "+" or "*" begins a line of a list. */
const JOINTS: ReadonlySet<string> = new Set(['~', '/', '&', ',']);

/** Returns the tokens without such breaks; a break between two phrases stays. */
export function joinBrokenLines(tokens: readonly Token[], source: string): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === 'break')) return tokens;
  return tokens.filter((token, index) => {
    if (token.kind !== 'break') return true;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (before === undefined || next === undefined) return true;
    if (JOINTS.has(sourceOf(before, source)) || JOINTS.has(sourceOf(next, source))) return false;
    if (before.kind !== 'word' || ROMAN_NUMBERS.has(before.key)) return true;
    const numbered = NUMBERED.has(before.key) && ROMAN_NUMBERS.has(next.key);
    const goesOn = numbered || next.kind === 'number' || /^\p{Ll}/u.test(sourceOf(next, source));
    return !goesOn || !OPEN.has(before.key);
  });
}

function sourceOf({ start, end }: Token, source: string): string {
  return source.slice(start, end);
}

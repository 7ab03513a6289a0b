/** "nt", "như trên", "″": whoever stands in the cell above, which nothing in this cell tells. */
import type { CellToken } from './cellTokens';

const MARK = /^(?:["“”'″〃]+|,,|[-–]?\s*\/{2,}\s*[-–]?)$/u;
/** A longer text is no mark. */
const LONGEST_MARK = 40;
/** The words as `norm`s, parted by spaces. */
const WORDS = /^(?:nt|n t|như trên|như (?:mục|dòng|nhiệm vụ|ô)(?: số)? (?:trên|\d+))$/u;
const MOST_WORDS = 5;

/** Returns true for a whole cell that holds nothing but a mark for "as above". */
export function isDittoMark(text: string): boolean {
  const mark = text.trim();
  return mark.length <= LONGEST_MARK && MARK.test(mark);
}

/** Returns the index behind the words for "as above" that stand between separators at a place; the place itself for none. */
export function dittoEnd(tokens: readonly CellToken[], at: number): number {
  const first = tokens[at];
  if (first === undefined || !/^(?:nt?|như)$/u.test(first.norm) || !isParted(first)) return at;
  let words = '';
  for (let end = at; end < tokens.length && end - at < MOST_WORDS;) {
    words += `${end === at ? '' : ' '}${tokens[end]?.norm ?? ''}`;
    end += 1;
    if (isParted(tokens[end])) return WORDS.test(words) ? end : at;
  }
  return at;
}

function isParted(token: CellToken | undefined): boolean {
  return token === undefined || (token.gapKind !== 'space' && token.gapKind !== 'tight');
}

/** Words that names of bodies begin with, as they stand in a cell. */
import type { CellToken } from './cellTokens';
import { BODY_WORDS, HEAD_WORDS, NO_HEADS, TASK_BODIES } from './vocabulary';

const HEADS = new Set(HEAD_WORDS);
const BODIES = new Set([...HEAD_WORDS, ...BODY_WORDS, ...TASK_BODIES]);
/** The words of the longest of them. */
const MOST_WORDS = 3;

/** Returns true if two words only look like a head with a name: "Sở hữu", "Tổ chức". */
export function isNoHead(tokens: readonly CellToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.gapKind === 'space' && NO_HEADS.has(`${tokens[at]?.norm ?? ''} ${next.norm}`);
}

/** Returns how many words the head that stands at a place has ("Phòng", "Văn phòng"); 0 when none does. */
export function headLength(tokens: readonly CellToken[], at: number): number {
  return lengthIn(HEADS, tokens, at);
}

/** The same for the heads of bodies of every sort ("Tổ", "Xí nghiệp"), which count where a name in capitals follows only. */
export function bodyHeadLength(tokens: readonly CellToken[], at: number): number {
  return lengthIn(BODIES, tokens, at);
}

function lengthIn(heads: ReadonlySet<string>, tokens: readonly CellToken[], at: number): number {
  const least = isNoHead(tokens, at) ? 1 : 0;
  for (let length = MOST_WORDS; length > least; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length === length && heads.has(words.map(({ norm }) => norm).join(' '))) return length;
  }
  return 0;
}

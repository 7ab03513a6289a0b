/** Words that names of bodies begin with, as they stand in a cell. */
import type { CellToken } from './cellTokens';
import { byFirstWord } from './phrases';
import type { Phrases } from './phrases';
import { BODY_WORDS, HEAD_WORDS, NO_HEADS, TASK_BODIES } from './vocabulary';

/** Heads by their first words, the longest first. */
const HEADS = longestFirst(HEAD_WORDS);
const BODIES = longestFirst([...HEAD_WORDS, ...BODY_WORDS, ...TASK_BODIES]);

function longestFirst(heads: readonly string[]): Phrases {
  return byFirstWord(heads.map((head) => head.split(' ')).sort((one, other) => other.length - one.length));
}

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

function lengthIn(heads: Phrases, tokens: readonly CellToken[], at: number): number {
  const stands = (words: readonly string[]): boolean => words.every((word, index) => tokens[at + index]?.norm === word);
  const length = heads.get(tokens[at]?.norm ?? '')?.find(stands)?.length ?? 0;
  return length === 1 && isNoHead(tokens, at) ? 0 : length;
}

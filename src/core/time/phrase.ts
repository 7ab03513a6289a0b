/** A phrase as tokens with its text: what stands at a place, and where its clauses begin and end. */
import { touches } from './tokens';
import type { Token } from './tokens';
import { ROMAN_NUMBERS, TIME_NOUNS } from './words';

/** What ends a clause: a proposal runs on over commas and full stops. */
export const PROPOSAL_ENDS: ReadonlySet<string> = new Set([';']);
export const CLAUSE_AFTER_UNIT: ReadonlySet<string> = new Set([';', '.', ')']);
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ',', '.']);
export const EVENT_ENDS: ReadonlySet<string> = new Set([';', ',', '.', ':']);

export class Phrase {
  /** @param source the text that the places of the tokens are in */
  constructor(
    readonly tokens: readonly Token[],
    readonly source: string,
  ) {}

  /** Returns the key of the token at an index; '' behind the last. */
  keyAt(index: number): string {
    return this.tokens[index]?.key ?? '';
  }

  /** Returns the text of the tokens from one index up to another. */
  textOf(from: number, to: number): string {
    return this.source.slice(this.tokens[from]?.start, this.tokens[to - 1]?.end);
  }

  /** Returns a token as typed. */
  typed(token: Token): string {
    return this.source.slice(token.start, token.end);
  }

  /** Returns true for a token that stands at a number without a space. */
  touchesNumber(index: number): boolean {
    const [before, token, after] = [this.tokens[index - 1], this.tokens[index], this.tokens[index + 1]];
    const left = before?.kind === 'number' && touches(before, token);
    return left || (after?.kind === 'number' && touches(token, after));
  }

  /** Returns true for the first token of a clause. */
  beginsClause(index: number): boolean {
    const previous = this.tokens[index - 1];
    return previous === undefined || previous.kind === 'break' || [';', '.', ',', '-'].includes(previous.key);
  }

  /** Returns the index after the clause that a token stands in; that token is within it whatever it is. */
  clauseEnd(index: number, ends: ReadonlySet<string>): number {
    let end = index + 1;
    while (!this.endsClause(end, ends)) end += 1;
    return end;
  }

  /** Returns true where a clause has ended before a token. */
  endsClause(index: number, ends: ReadonlySet<string>): boolean {
    const token = this.tokens[index];
    return token === undefined || token.kind === 'break' || ends.has(token.key);
  }
}

/** Returns true for a number, or a word of time. */
export function isTimely({ kind, key }: Token): boolean {
  return kind === 'number' || TIME_NOUNS.has(key) || ROMAN_NUMBERS.has(key);
}

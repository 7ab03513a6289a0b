/** Words, numbers and marks of a time phrase, with their places in the text. */
import { foldMarks } from '../text/fold';
import type { DueRemark } from './types';

export type TokenKind = 'number' | 'word' | 'mark' | 'break' | 'document';

export interface Token {
  readonly kind: TokenKind;
  /** Numbers: the digits as typed. Words: folded (lower case, no diacritics). Marks: the character, dashes as `-`. Breaks and documents: empty. */
  readonly key: string;
  /** Numbers only, else 0. */
  readonly value: number;
  /** Place in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is said where the token is read; most have nothing to say. */
  readonly remark?: DueRemark;
  /** What stood here and does not go with the rest: it is told, and where it contradicts the time none is read. */
  readonly told?: { readonly part: string; readonly contradicts: boolean };
}

/** Signs without width (\p{Cf}), as web pages leave them, are nothing. */
const PIECE = /\p{N}+|\p{L}[\p{L}\p{M}]*|\r?\n|[^\s\p{L}\p{N}\p{Cf}]/gu;

/** Cuts a text (in NFC) into tokens; spaces are dropped, line breaks are tokens of their own. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const place = { start: match.index, end: match.index + piece.length };
    if (/^\p{N}/u.test(piece)) tokens.push({ kind: 'number', key: piece, value: Number(piece), ...place });
    else if (/^\p{L}/u.test(piece)) tokens.push({ kind: 'word', key: foldMarks(piece), value: 0, ...place });
    else if (piece === '>' && isDash(tokens[tokens.length - 1])) continue;
    else if (/^\r?\n$/.test(piece)) tokens.push({ kind: 'break', key: '', value: 0, ...place });
    else tokens.push({ kind: 'mark', key: foldMark(piece), value: 0, ...place });
  }
  return tokens;
}

/** "->" and "=>" are drawn arrows. */
function isDash(token: Token | undefined): boolean {
  return token?.key === '-' || token?.key === '=';
}

function foldMark(mark: string): string {
  return /^[\u2010-\u2015\u2212\u00ad~→=÷]$/u.test(mark) ? '-' : mark;
}

/** Returns true if the words beginning at a token are the given ones. */
export function wordsAt(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    return token?.kind === 'word' && token.key === word;
  });
}

type Phrases = readonly (readonly string[])[];

/** Phrases by their first word: most words begin none. */
const byFirstWord = new WeakMap<Phrases, ReadonlyMap<string, Phrases>>();

function phrasesOf(phrases: Phrases, word: string): Phrases | undefined {
  let known = byFirstWord.get(phrases);
  if (known === undefined) {
    const grouped = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases) {
      const first = phrase[0] ?? '';
      const group = grouped.get(first);
      if (group === undefined) grouped.set(first, [phrase]);
      else group.push(phrase);
    }
    byFirstWord.set(phrases, (known = grouped));
  }
  return known.get(word);
}

/** Returns the length of the longest of the phrases that begins at a token; 0 when none does. */
export function phraseAt(tokens: readonly Token[], index: number, phrases: Phrases): number {
  const token = tokens[index];
  let longest = 0;
  for (const phrase of (token?.kind === 'word' && phrasesOf(phrases, token.key)) || []) {
    if (phrase.length > longest && wordsAt(tokens, index, phrase)) longest = phrase.length;
  }
  return longest;
}

/** Returns true if two neighbouring tokens stand without a space between them. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** Cuts a text of a progress cell into words, figures and marks; only white space is left out. */
import { spell } from './phrases';
import type { Spelling } from './phrases';

export interface Token {
  readonly kind: keyof typeof PIECES;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** With words only. */
  readonly spelling: Spelling | undefined;
}

/**
 * What a piece may be; the first that fits where the one before ended is taken. No pattern looks back over what it has read:
 * time is linear. They are tried one by one: all in one pattern take ten times as long to be prepared as they do alone.
 */
const PIECES = {
  word: /\p{L}[\p{L}\p{M}\p{N}]*/uy,
  /** A minus belongs to it only where it joins nothing: "5-10%" is no negative share. */
  percent: /(?<![\p{L}\p{N}])-?\d+(?:[.,]\d+)?\s{0,3}(?:%|phần trăm(?!\p{L}))/uy,
  day: /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/])/uy,
  /** "45/QĐ-SXD", "22/2022/QĐ-UBND", "12-NQ/TU". */
  document: /\d+(?:\/\d{4})?[/-]\p{L}[\p{L}\p{M}\p{N}&]*(?:[-.&/]\p{L}[\p{L}\p{M}\p{N}&]*)*/uy,
  fraction: /\d{1,6}\s{0,2}\/\s{0,2}\d{1,6}(?![\d/])/uy,
  number: /\d+(?:[.,]\d+)*/uy,
  line: /\r?\n/uy,
  mark: /[^\s]/uy,
} as const;

const KINDS = Object.keys(PIECES) as (keyof typeof PIECES)[];
const SPACE = /[^\S\r\n]+|\r(?!\n)/uy;

/** Returns the pieces of a text (in NFC), in order. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const space = matchAt(SPACE, text, start);
    if (space !== null) {
      start += space.length;
      continue;
    }
    const { kind, piece } = pieceAt(text, start);
    const spelling = kind === 'mark' || kind === 'line' ? undefined : spell(piece);
    const end = start + piece.length;
    tokens.push({ kind, text: piece, start, end, spelling });
    start = end;
  }
  return tokens;
}

/** Returns the piece that begins at a place that is no space. */
function pieceAt(text: string, start: number): { kind: Token['kind']; piece: string } {
  for (const kind of KINDS) {
    const piece = matchAt(PIECES[kind], text, start);
    if (piece !== null) return { kind, piece };
  }
  throw new Error(`No piece at ${String(start)} of a text of ${String(text.length)} characters`);
}

/** Returns what a sticky pattern matches at a place; null if it does not. */
function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

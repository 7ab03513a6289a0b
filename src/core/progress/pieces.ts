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

/** What a piece may be; the first that fits is taken. No pattern looks back over what it has read: time is linear. */
const PIECES = {
  /** A minus belongs to it only where it joins nothing: "5-10%" is no negative share. */
  percent: /(?<![\p{L}\p{N}])-?\d+(?:[.,]\d+)?\s{0,3}(?:%|phần trăm(?!\p{L}))/u,
  day: /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/])/u,
  /** "45/QĐ-SXD", "22/2022/QĐ-UBND", "12-NQ/TU". */
  document: /\d+(?:\/\d{4})?[/-]\p{L}[\p{L}\p{M}\p{N}&]*(?:[-.&/]\p{L}[\p{L}\p{M}\p{N}&]*)*/u,
  fraction: /\d{1,6}\s{0,2}\/\s{0,2}\d{1,6}(?![\d/])/u,
  number: /\d+(?:[.,]\d+)*/u,
  word: /\p{L}[\p{L}\p{M}\p{N}]*/u,
  line: /\r?\n/u,
  mark: /[^\s]/u,
} as const;

const KINDS = Object.keys(PIECES) as (keyof typeof PIECES)[];
const PIECE = new RegExp(KINDS.map((kind) => `(${PIECES[kind].source})`).join('|'), 'gu');

/** Returns the pieces of a text (in NFC), in order. */
export function tokenise(text: string): readonly Token[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const kind = KINDS.find((_, index) => match[index + 1] !== undefined) ?? 'mark';
    const [piece] = match;
    const spelling = kind === 'mark' || kind === 'line' ? undefined : spell(piece);
    return { kind, text: piece, start: match.index, end: match.index + piece.length, spelling };
  });
}

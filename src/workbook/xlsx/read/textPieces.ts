/** A part's bytes or text piece by piece, so that a large sheet never stands in memory whole. */
import type { PartContent } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { requireUtf8, utf8Decoder } from '../xml/text';

/**
 * Bytes of a piece. Its text takes up to two bytes a character, and an engine keeps texts of more than 128 kB apart from
 * others (V8 does), which takes it several times as long as to read them.
 */
const PIECE_BYTES = 49_152;
const LONGEST_CHARACTER = 4;

/** A share of a part: its bytes, and how much of the part is read with it (1 for the last, which may be empty). */
export interface BytePiece {
  /** Of use until the next piece is asked for. */
  readonly bytes: Uint8Array;
  readonly done: number;
}

/**
 * Returns the bytes of a part in pieces of some ten thousand. Refuses with `file-encoding`.
 * @param element the local name of the elements after whose end a piece ends, where that can be, and else after a character: a
 * reader that has nothing to keep for later need not join texts, and joined texts are slow to read letter by letter
 */
export async function* bytePieces(
  content: PartContent,
  part: string,
  element: 'row' | 'si',
): AsyncGenerator<BytePiece, void, void> {
  const size = Math.max(1, content.size);
  const name = new TextEncoder().encode(`${element}>`);
  const gathered = new Uint8Array(Math.min(PIECE_BYTES, size + LONGEST_CHARACTER));
  let first = true;
  let length = 0;
  let read = 0;
  for await (const piece of content.pieces) {
    read += piece.length;
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + gathered.length - length);
      gathered.set(taken, length);
      length += taken.length;
      from += taken.length;
      if (length < gathered.length) continue;
      if (first) requireUtf8(gathered, part);
      first = false;
      const end = wholeElements(gathered, name);
      yield { bytes: gathered.subarray(0, end), done: Math.min(1, read / size) };
      gathered.copyWithin(0, end);
      length -= end;
    }
  }
  if (first) requireUtf8(gathered.subarray(0, length), part);
  yield { bytes: gathered.subarray(0, length), done: 1 };
}

/** Returns the text of a part in pieces, as `bytePieces` does, with the share read so far. Refuses with `file-damaged` too. */
export async function* textPieces(
  content: PartContent,
  part: string,
  element: 'row' | 'si',
): AsyncGenerator<{ text: string; done: number }, void, void> {
  const decoder = utf8Decoder();
  for await (const { bytes, done } of bytePieces(content, part, element)) {
    yield { text: decodeWith(decoder, bytes, part), done };
  }
}

/**
 * Decodes whole characters: keeping halves of them between calls makes a decoder several times slower. Refuses with
 * `file-damaged` where they are no UTF-8.
 */
export function decodeWith(decoder: TextDecoder, bytes: Uint8Array, part: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return refuse('file-damaged', part);
  }
}

const [SLASH, COLON] = [0x2f, 0x3a];

/** Returns how many of the bytes end with the end of an element or, where none ends in them, with a whole character. */
function wholeElements(bytes: Uint8Array, name: Uint8Array): number {
  for (let at = bytes.length - name.length; at > 0; at--) {
    const before = bytes[at - 1];
    if ((before === SLASH || before === COLON) && name.every((byte, index) => bytes[at + index] === byte))
      return at + name.length;
  }
  return wholeCharacters(bytes);
}

/** Returns how many of the bytes are whole characters; all of them where they are no UTF-8, for the decoder to refuse. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= LONGEST_CHARACTER && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

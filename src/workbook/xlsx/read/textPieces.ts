/** A part's text piece by piece, so that a large sheet never stands in memory whole. */
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { requireUtf8, utf8Decoder } from '../xml/text';

/** Bytes of a piece: a few milliseconds of work for whoever reads it. */
const PIECE_BYTES = 262_144;
const LONGEST_CHARACTER = 4;

/**
 * Returns the text of a part in pieces of some hundred thousand characters, with the share read so far. Refuses like `decodePart`.
 * @param cut where pieces end: after whole rows of a sheet where that can be, or after whole characters
 */
export async function* textPieces(
  opc: OpcPackage,
  part: string,
  cut: 'rows' | 'characters',
): AsyncGenerator<{ text: string; done: number }, void, void> {
  const { size: bytes, pieces } = opc.piecesOf(part);
  const size = Math.max(1, bytes);
  const decoder = utf8Decoder();
  // Only whole characters go to the decoder: keeping halves of them between calls makes it several times slower.
  let first = true;
  const decode = (piece: Uint8Array): string => {
    if (first) requireUtf8(piece, part);
    first = false;
    try {
      return decoder.decode(piece);
    } catch {
      return refuse('file-damaged', part);
    }
  };
  const gathered = new Uint8Array(Math.min(PIECE_BYTES, size + LONGEST_CHARACTER));
  let length = 0;
  let read = 0;
  for await (const piece of pieces) {
    read += piece.length;
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + gathered.length - length);
      gathered.set(taken, length);
      length += taken.length;
      from += taken.length;
      if (length < gathered.length) continue;
      const end = cut === 'rows' ? wholeRows(gathered) : wholeCharacters(gathered);
      yield { text: decode(gathered.subarray(0, end)), done: Math.min(1, read / size) };
      gathered.copyWithin(0, end);
      length -= end;
    }
  }
  yield { text: decode(gathered.subarray(0, length)), done: 1 };
}

/** How far back a piece is searched for the end of a row: rows are rarely longer. */
const LONGEST_ROW = 65_536;
const [LETTER_R, LETTER_O, LETTER_W, CLOSE] = [0x72, 0x6f, 0x77, 0x3e];
const ROW_END_LENGTH = 4;

/**
 * Returns how many of the bytes make whole rows of a sheet or, where no row ends in them, whole characters: a reader that
 * has nothing to keep for later need not join texts, and joined texts are slow to read letter by letter.
 */
function wholeRows(bytes: Uint8Array): number {
  const earliest = Math.max(ROW_END_LENGTH, bytes.length - LONGEST_ROW);
  for (let at = bytes.length - 1; at >= earliest; at--) {
    if (bytes[at] !== CLOSE || bytes[at - 1] !== LETTER_W) continue;
    if (bytes[at - 2] === LETTER_O && bytes[at - 3] === LETTER_R) return at + 1;
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

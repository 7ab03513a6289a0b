/** A part's text piece by piece, so that a large sheet never stands in memory whole. */
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { requireUtf8, utf8Decoder } from '../xml/text';
import { inflateEntry } from '../zip/inflateEntry';

/** Gives the text of a part in pieces of some hundred thousand characters, with the share read so far. Refuses like `decodePart`. */
export function* textPieces(opc: OpcPackage, part: string): Generator<{ text: string; done: number }, void, void> {
  const entry = opc.entryOf(part);
  const pieces = entry ? inflateEntry(opc.fileBytes, entry) : [opc.bytesOf(part)].values();
  const size = Math.max(1, entry?.size ?? 1);
  const decoder = utf8Decoder();
  let read = 0;
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      return refuse('file-damaged', part);
    }
  };
  for (const piece of pieces) {
    if (read === 0) requireUtf8(piece, part);
    read += piece.length;
    yield { text: decode(piece), done: Math.min(1, read / size) };
  }
  yield { text: decode(), done: 1 };
}

/** Inflates an entry piece by piece, held to the size and checksum that the directory declares. */
import { Inflate } from 'fflate';
import { refuse } from '../refuse';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZip';

/** Bytes a piece gives after inflating, about: a few milliseconds of work for whoever reads it. */
const PIECE_BYTES = 400_000;
const SMALLEST_INPUT = 2_048;

/** Gives the entry's bytes in pieces. Refuses with `file-damaged` where the data are not what the directory says. */
export function* inflateEntry(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? storedPieces(data) : inflatedPieces(data, entry)) {
    size += piece.length;
    if (size > entry.size) refuse('file-damaged', entry.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) refuse('file-damaged', entry.name);
}

/** Inflates an entry whole. */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of inflateEntry(bytes, entry)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* storedPieces(data: Uint8Array): Generator<Uint8Array, void, void> {
  for (let at = 0; at < data.length; at += PIECE_BYTES) yield data.subarray(at, at + PIECE_BYTES);
}

function* inflatedPieces(data: Uint8Array, entry: ZipEntry): Generator<Uint8Array, void, void> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  const share = data.length / Math.max(1, entry.size);
  const input = Math.max(SMALLEST_INPUT, Math.min(PIECE_BYTES, Math.floor(PIECE_BYTES * share)));
  for (let at = 0; at < data.length; at += input) {
    try {
      inflate.push(data.subarray(at, at + input), at + input >= data.length);
    } catch {
      refuse('file-damaged', entry.name);
    }
    for (const piece of ready) yield piece;
    ready.length = 0;
  }
}

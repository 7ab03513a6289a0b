/** Inflates content piece by piece, held to the size and checksum that the directory declares. */
import { Inflate, inflateSync } from 'fflate';
import { refuse } from '../refuse';
import { crc32 } from './crc32';
import { hasNativeStreams, inflateNative } from './nativeStreams';
import type { Packed } from './packed';
import { piecesOf } from './pieces';
import { gunzipped } from './zlib';
import type { Zlib } from './zlib';

/** Bytes a piece gives after inflating, about: a few milliseconds of work for whoever reads it. */
const PIECE_BYTES = 400_000;
const SMALLEST_INPUT = 2_048;
/** Most parts of a workbook are smaller; pieces of them would cost more room than they hold. */
const SMALL_BYTES = 32_768;
/** So much longer than its content are packed data at most that were packed rightly. */
const LONGEST_PACKING = 1_024;

/** Returns the content in pieces. Refuses with `file-damaged` where the data are not what the directory says. */
export function* inflatePieces(packed: Packed): Generator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0;
  for (const piece of packed.method === 0 ? piecesOf(packed.data, PIECE_BYTES) : inflated(packed)) {
    size += piece.length;
    if (size > packed.size) refuse('file-damaged', packed.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== packed.size || crc !== packed.crc) refuse('file-damaged', packed.name);
}

/** Inflates content whole. */
export function inflateWhole(packed: Packed, zlib: Zlib | null): Uint8Array {
  const atOnce = gunzipped(packed, zlib);
  if (atOnce !== null) return atOnce;
  const whole = new Uint8Array(packed.size);
  let at = 0;
  for (const piece of inflatePieces(packed)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Returns the content in pieces by the platform's own inflating where it has one. What that one does not accept is done
 * over from the place where it ended, so that a file is read or refused alike on every platform.
 * @param ahead what `gunzippedAside` was asked for before; undefined if it was not
 */
export async function* inflateFast(
  packed: Packed,
  zlib: Zlib | null,
  ahead: Promise<Uint8Array | null> | undefined,
): AsyncGenerator<Uint8Array, void, void> {
  const atOnce = ahead === undefined ? gunzipped(packed, zlib) : await ahead;
  if (atOnce !== null) {
    yield* piecesOf(atOnce, PIECE_BYTES);
    return;
  }
  let given = 0;
  if (packed.method === 8 && hasNativeStreams()) {
    try {
      for await (const piece of inflateNative(packed.data, packed.crc, packed.size)) {
        if (given + piece.length > packed.size) break;
        given += piece.length;
        yield piece;
      }
      if (given === packed.size) return;
    } catch {
      // The other way tells what is wrong.
    }
  }
  let skip = given;
  for (const piece of inflatePieces(packed)) {
    if (skip < piece.length) yield piece.subarray(skip);
    skip = Math.max(0, skip - piece.length);
  }
}

function* inflated(packed: Packed): Generator<Uint8Array, void, void> {
  if (packed.size <= SMALL_BYTES && packed.data.length <= packed.size + LONGEST_PACKING) yield inflatedSmall(packed);
  else yield* inflatedInPieces(packed);
}

/** One byte more than is declared, so that content that is longer is seen. */
function inflatedSmall({ data, size, name }: Packed): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch {
    return refuse('file-damaged', name);
  }
}

function* inflatedInPieces({ data, size, name }: Packed): Generator<Uint8Array, void, void> {
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  const share = data.length / Math.max(1, size);
  const input = Math.max(SMALLEST_INPUT, Math.min(PIECE_BYTES, Math.floor(PIECE_BYTES * share)));
  for (let at = 0; at < data.length; at += input) {
    try {
      inflate.push(data.subarray(at, at + input), at + input >= data.length);
    } catch {
      refuse('file-damaged', name);
    }
    for (const piece of ready) yield piece;
    ready.length = 0;
  }
}

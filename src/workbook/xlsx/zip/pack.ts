/** Deflates new content as it is made, so that a large sheet never stands in memory whole. */
import { Deflate } from 'fflate';
import type { Runner } from '../../../core/flow/runner';
import type { StepReport, Steps } from '../../../core/flow/steps';
import { crc32 } from './crc32';
import { hasNativeStreams, NativeDeflate } from './nativeStreams';
import type { Packed } from './packed';
import { joined, piecesOf } from './pieces';
import type { Zlib } from './zlib';
import { completed } from '../../refusalError';

/** Bytes deflated a turn: a few milliseconds of work. */
const PIECE_BYTES = 262_144;
/** Bytes that a platform deflates by themselves: what they lose by not knowing those before is not worth mentioning. */
const BLOCK_BYTES = 1_048_576;
/** An empty block of deflate data, marked as the last one. */
const LAST_BLOCK = [3, 0];

/** A piece of new content, and where the work stands after it. */
export interface NewPiece {
  readonly bytes: Uint8Array;
  readonly report: StepReport;
}

/** Deflates the pieces of a part, each made between two pauses. The same pieces give the same data on one platform. */
export async function pack(
  name: string,
  pieces: Iterator<NewPiece>,
  runner: Runner,
  zlib: Zlib | null,
): Promise<Packed> {
  const deflate = zlib ? new BlockDeflate(zlib) : hasNativeStreams() ? new NativeDeflate() : new ScriptDeflate();
  let size = 0;
  try {
    for (;;) {
      const bytes = completed(await runner.run(nextOf(pieces)));
      if (bytes === null) break;
      size += bytes.length;
      await deflate.add(bytes);
    }
    return { name, method: 8, size, ...(await deflate.end()) };
  } catch (error) {
    deflate.cancel();
    throw error;
  }
}

/** Deflates bytes that are there already. */
export function packBytes(name: string, bytes: Uint8Array, runner: Runner, zlib: Zlib | null): Promise<Packed> {
  return pack(name, reported(bytes), runner, zlib);
}

function* reported(bytes: Uint8Array): Generator<NewPiece, void, void> {
  let at = 0;
  for (const piece of piecesOf(bytes, PIECE_BYTES)) {
    at += piece.length;
    yield { bytes: piece, report: { stage: 'write', done: at / bytes.length } };
  }
}

function* nextOf(pieces: Iterator<NewPiece>): Steps<Uint8Array | null> {
  const next = pieces.next();
  if (next.done === true) return null;
  yield next.value.report;
  return next.value.bytes;
}

/** Deflating block by block beside the main thread, while the next pieces are made. */
class BlockDeflate {
  private readonly blocks: Promise<Uint8Array>[] = [];
  private block = new Uint8Array(BLOCK_BYTES);
  private length = 0;
  private crc = 0;

  constructor(private readonly zlib: Zlib) {}

  add(piece: Uint8Array): void {
    this.crc = this.zlib.crc32?.(piece, this.crc) ?? crc32(piece, this.crc);
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + BLOCK_BYTES - this.length);
      this.block.set(taken, this.length);
      this.length += taken.length;
      from += taken.length;
      if (this.length === BLOCK_BYTES) this.send();
    }
  }

  async end(): Promise<{ data: Uint8Array; crc: number }> {
    this.send();
    const data = joined([...(await Promise.all(this.blocks)), Uint8Array.from(LAST_BLOCK)]);
    return { data, crc: this.crc };
  }

  cancel(): void {
    this.blocks.length = 0;
  }

  private send(): void {
    if (this.length === 0) return;
    const sent = this.zlib.deflateBlock(this.block.subarray(0, this.length));
    // Where it fails, `end` meets it.
    sent.catch(() => undefined);
    this.blocks.push(sent);
    this.block = new Uint8Array(BLOCK_BYTES);
    this.length = 0;
  }
}

/** Deflating for platforms without their own. */
class ScriptDeflate {
  private readonly pieces: Uint8Array[] = [];
  private readonly stream = new Deflate({ level: 6 }, (piece) => this.pieces.push(piece));
  private crc = 0;

  add(piece: Uint8Array): void {
    this.crc = crc32(piece, this.crc);
    this.stream.push(piece);
  }

  end(): { data: Uint8Array; crc: number } {
    this.stream.push(new Uint8Array(), true);
    return { data: joined(this.pieces), crc: this.crc };
  }

  cancel(): void {
    this.pieces.length = 0;
  }
}

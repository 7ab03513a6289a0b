/** Deflates new content as it is made, so that a large sheet never stands in memory whole. */
import { Deflate } from 'fflate';
import type { Runner } from '../../../core/flow/runner';
import type { StepReport, Steps } from '../../../core/flow/steps';
import { crc32 } from './crc32';
import { hasNativeStreams, NativeDeflate } from './nativeStreams';
import type { Packed } from './packed';
import { joined, piecesOf } from './pieces';

/** Bytes deflated a turn: a few milliseconds of work. */
const PIECE_BYTES = 262_144;

/** A piece of new content, and where the work stands after it. */
export interface NewPiece {
  readonly bytes: Uint8Array;
  readonly report: StepReport;
}

/** Deflates the pieces of a part, each made between two pauses. The same pieces give the same data on one platform. */
export async function pack(name: string, pieces: Iterator<NewPiece>, runner: Runner): Promise<Packed> {
  const deflate = hasNativeStreams() ? new NativeDeflate() : new ScriptDeflate();
  let size = 0;
  try {
    for (;;) {
      const bytes = await runner.run(nextOf(pieces));
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
export function packBytes(name: string, bytes: Uint8Array, runner: Runner): Promise<Packed> {
  return pack(name, reported(bytes), runner);
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

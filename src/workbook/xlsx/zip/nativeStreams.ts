/**
 * The platform's own deflate, several times faster than one in script and off the main thread in Node. It is asked for
 * gzip: that frame carries the exact checksum and size that a zip keeps, so the platform works them out or holds to them.
 */
import { joined, piecesOf } from './pieces';

/** Small, so that data which swell a thousandfold swell a little at a time. */
const INPUT_BYTES = 16_384;
/** Header of a gzip file without a name; no time, no flags. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
const HEADER_BYTES = HEADER.length;
const TRAILER_BYTES = 8;

/** Returns true if the platform has it (Node 20, browsers since 2020; an embedded Internet Explorer has not). */
export function hasNativeStreams(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** Returns bare deflate data the frame of a gzip file. */
export function asGzip(data: Uint8Array, crc: number, size: number): Uint8Array {
  return joined([Uint8Array.from(HEADER), data, trailer(crc, size)]);
}

/** Inflates bare deflate data; throws where they are none or are not of the checksum and size given. */
export async function* inflateNative(
  data: Uint8Array,
  crc: number,
  size: number,
): AsyncGenerator<Uint8Array, void, void> {
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const feed = async (): Promise<void> => {
    await writer.write(Uint8Array.from(HEADER));
    for (const piece of piecesOf(data, INPUT_BYTES)) await writer.write(unshared(piece));
    await writer.write(trailer(crc, size));
    await writer.close();
  };
  // The reader meets the same error; where a platform fails to hand it on, the end comes too early and is noticed.
  const stop = (): Promise<void> => reader.cancel().catch(ignore);
  feed().catch(stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void stop();
    writer.abort().catch(ignore);
  }
}

/** Deflates what it is given piece by piece. */
export class NativeDeflate {
  private readonly writer: WritableStreamDefaultWriter<BufferSource>;
  private readonly whole: Promise<Uint8Array>;

  constructor() {
    const { writable, readable } = new CompressionStream('gzip');
    this.writer = writable.getWriter();
    this.whole = readWhole(readable);
    this.whole.catch(ignore);
  }

  /** Takes a piece; resolves when the next may come, while this one is still being worked on. */
  async add(piece: Uint8Array): Promise<void> {
    await this.writer.ready;
    this.writer.write(unshared(piece)).catch(ignore);
  }

  /** Returns the bare deflate data with their checksum. */
  async end(): Promise<{ data: Uint8Array; crc: number }> {
    await this.writer.close();
    const gzip = await this.whole;
    if (HEADER.slice(0, 4).some((byte, index) => gzip[index] !== byte)) throw new Error('a gzip header with flags');
    const end = gzip.length - TRAILER_BYTES;
    const view = new DataView(gzip.buffer, gzip.byteOffset, gzip.byteLength);
    return { data: gzip.slice(HEADER_BYTES, end), crc: view.getUint32(end, true) };
  }

  cancel(): void {
    this.writer.abort().catch(ignore);
  }
}

async function readWhole(readable: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces);
    pieces.push(value);
  }
}

function trailer(crc: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(TRAILER_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, crc, true);
  view.setUint32(4, size, true);
  return bytes;
}

/** The streams take no shared memory, and nobody here makes any. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}

/** For promises whose failure is met elsewhere. */
function ignore(): void {
  // Nothing to do.
}

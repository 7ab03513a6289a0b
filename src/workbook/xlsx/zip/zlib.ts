import type { Packed } from './packed';
import { asGzip } from './nativeStreams';

/** What a platform has of its own (Node's zlib) beyond streams: handed in by the front end, since this module knows no platform. */
export interface Zlib {
  /**
   * Takes a gzip file, gives its content at once; throws where the data, their checksum or their size are wrong, or where
   * the content is longer than `largest` bytes.
   */
  gunzip(gzip: Uint8Array, largest: number): Uint8Array;
  /** Does what `gunzip` does beside the main thread; rejects where that one throws. */
  gunzipAside(gzip: Uint8Array, largest: number): Promise<Uint8Array>;
  /**
   * Deflates bytes beside the main thread. The data end on a whole byte and are not marked as the last ones, so that
   * those of several blocks may be joined; the same bytes give the same data.
   */
  deflateBlock(bytes: Uint8Array): Promise<Uint8Array>;
  /** Continues a checksum (that of zip entries) over more bytes; missing where the platform has none. */
  crc32?(bytes: Uint8Array, before: number): number;
}

/** Above this, content is inflated piece by piece, so that it never stands in memory whole. */
const LARGEST_WHOLE_BYTES = 64_000_000;

/** Returns content inflated at once; null where that is not to be had, or where the data are not what the directory says. */
export function gunzipped(packed: Packed, zlib: Zlib | null): Uint8Array | null {
  if (zlib === null || !isInflatedWhole(packed)) return null;
  try {
    return asDeclared(zlib.gunzip(asGzip(packed.data, packed.crc, packed.size), packed.size + 1), packed);
  } catch {
    return null;
  }
}

/** Returns what `gunzipped` gives, inflated beside the main thread. */
export async function gunzippedAside(packed: Packed, zlib: Zlib | null): Promise<Uint8Array | null> {
  if (zlib === null || !isInflatedWhole(packed)) return null;
  try {
    return asDeclared(await zlib.gunzipAside(asGzip(packed.data, packed.crc, packed.size), packed.size + 1), packed);
  } catch {
    return null;
  }
}

/** Returns true for content that is inflated at once where the platform can do so. */
export function isInflatedWhole({ method, size }: Packed): boolean {
  return method === 8 && size <= LARGEST_WHOLE_BYTES;
}

function asDeclared(whole: Uint8Array, { size }: Packed): Uint8Array | null {
  return whole.length === size ? whole : null;
}

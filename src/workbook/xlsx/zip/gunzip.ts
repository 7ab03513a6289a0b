import type { Packed } from './packed';
import { asGzip } from './nativeStreams';

/**
 * Inflating at once, for platforms that have it (Node's zlib): handed in by the front, since this room knows no platform.
 * Takes a gzip file, gives its content; throws where the data, their checksum or their size are wrong, or where the
 * content is longer than `largest` bytes.
 */
export type Gunzip = (gzip: Uint8Array, largest: number) => Uint8Array;

/** Above this, content is inflated piece by piece, so that it never stands in memory whole. */
const LARGEST_WHOLE_BYTES = 64_000_000;

/** Gives content inflated at once; null where that is not to be had, or where the data are not what the directory says. */
export function gunzipped(packed: Packed, gunzip: Gunzip | null): Uint8Array | null {
  if (gunzip === null || packed.method !== 8 || packed.size > LARGEST_WHOLE_BYTES) return null;
  try {
    const whole = gunzip(asGzip(packed.data, packed.crc, packed.size), packed.size + 1);
    return whole.length === packed.size ? whole : null;
  } catch {
    return null;
  }
}

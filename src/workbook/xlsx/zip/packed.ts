/** Compressed content: an entry of the file, or a new part as it will stand in the package. */
import type { ZipEntry } from './readZip';

export interface Packed {
  /** Name of the part, for refusals. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes after inflating. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** Returns an entry's content as it stands in the file. */
export function packedOf(file: Uint8Array, { name, method, crc, size, dataStart, compressedSize }: ZipEntry): Packed {
  return { name, method, crc, size, data: file.subarray(dataStart, dataStart + compressedSize) };
}

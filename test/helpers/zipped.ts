/**
 * Zips files for tests by Node's own deflate, which packs some thousands of small packages many times as fast as a program
 * in JavaScript, and shares nothing with what the product packs with.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface FileOfZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Packed {
  readonly crc: number;
  readonly data: Uint8Array;
}

/** The same parts are packed again and again: so many are kept. */
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 65_536;
const kept = new Map<string, Packed>();

/** Midnight of 1 January 1990, as zip files write it. */
const DATE = ((1990 - 1980) << 9) | (1 << 5) | 1;
const DEFLATED = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;

/** Returns a zip file of these files in their order, each deflated, all of one date. */
export function zipped(files: readonly FileOfZip[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name, 'utf8');
    const { crc, data } = pack(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = [Buffer.from([0x50, 0x4b, 3, 4]), common, title, data];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, VERSION, 0]), common, place, title);
    pieces.push(...local);
    at += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}

function pack(bytes: Uint8Array): Packed {
  const key = bytes.length > LONGEST_KEPT ? null : createHash('sha1').update(bytes).digest('base64');
  const known = key === null ? undefined : kept.get(key);
  if (known !== undefined) return known;
  // A gzip file of deflated data has ten bytes before them, and behind them their checksum and size.
  const gzip = gzipSync(bytes);
  const packed = { crc: gzip.readUInt32LE(gzip.length - 8), data: new Uint8Array(gzip.subarray(10, -8)) };
  if (kept.size >= MOST_KEPT) kept.clear();
  if (key !== null) kept.set(key, packed);
  return packed;
}

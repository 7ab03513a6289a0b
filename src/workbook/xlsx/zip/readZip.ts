/** Reads a zip's central directory by its own bytes, so that entries can be copied raw: zip64, data descriptors, limits. */
import { refuse } from '../refuse';
import {
  LARGEST_PART_BYTES,
  LARGEST_RATIO,
  LARGEST_TOTAL_BYTES,
  MOST_ENTRIES,
  RATIO_COUNTS_FROM_BYTES,
} from './limits';

/** One entry as the central directory tells it; offsets count from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin. */
  readonly dataStart: number;
  /** The local header with everything up to the next entry: copied as it is when the entry does not change. */
  readonly rawStart: number;
  readonly rawEnd: number;
  /** The entry's record in the central directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const RECORD_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Returns the entries in the order of the central directory. Refuses with `file-damaged`, `file-too-large`, `file-encrypted`. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { directoryStart, directoryEnd, count } = readEnd(view);
  if (count > MOST_ENTRIES) refuse('file-too-large');
  const found: (Omit<ZipEntry, 'rawEnd'> & { rawEnd: number })[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directoryStart;
  for (let index = 0; index < count; index++) {
    const entry = readRecord(view, bytes, at, directoryEnd, directoryStart);
    const folded = entry.name.toLowerCase();
    if (names.has(folded)) refuse('file-damaged', entry.name);
    names.add(folded);
    total += entry.size;
    holdToLimits(entry, total);
    found.push(entry);
    at = entry.recordEnd;
  }
  const byPlace = [...found].sort((a, b) => a.rawStart - b.rawStart);
  byPlace.forEach((entry, index) => {
    entry.rawEnd = byPlace[index + 1]?.rawStart ?? directoryStart;
    if (entry.dataStart + entry.compressedSize > entry.rawEnd) refuse('file-damaged', entry.name);
  });
  return found;
}

function holdToLimits(entry: ZipEntry, total: number): void {
  const ratio = entry.size / Math.max(1, entry.compressedSize);
  if (entry.size > LARGEST_PART_BYTES || total > LARGEST_TOTAL_BYTES) refuse('file-too-large', entry.name);
  if (entry.size > RATIO_COUNTS_FROM_BYTES && ratio > LARGEST_RATIO) refuse('file-too-large', entry.name);
}

function readEnd(view: DataView): { directoryStart: number; directoryEnd: number; count: number } {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    let count = view.getUint16(at + 10, true);
    let size = view.getUint32(at + 12, true);
    let start = view.getUint32(at + 16, true);
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR64_SIGNATURE) {
      const end64 = readNumber64(view, at - 20 + 8);
      if (end64 + 56 > at || view.getUint32(end64, true) !== END64_SIGNATURE) refuse('file-damaged');
      count = readNumber64(view, end64 + 32);
      size = readNumber64(view, end64 + 40);
      start = readNumber64(view, end64 + 48);
    }
    if (start + size > at) refuse('file-damaged');
    return { directoryStart: start, directoryEnd: start + size, count };
  }
  return refuse('file-damaged');
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, end: number, directoryStart: number) {
  if (at + 46 > end || view.getUint32(at, true) !== RECORD_SIGNATURE) refuse('file-damaged');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > end) refuse('file-damaged');
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
  if (flags & 1) refuse('file-encrypted', name);
  if (method !== 0 && method !== 8) refuse('file-damaged', name);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, compressedSize = 0, rawStart = 0] = withZip64(view, sizes, at + 46 + nameLength, extraLength, name);
  if (rawStart + 30 > directoryStart || view.getUint32(rawStart, true) !== LOCAL_SIGNATURE)
    refuse('file-damaged', name);
  const dataStart = rawStart + 30 + view.getUint16(rawStart + 26, true) + view.getUint16(rawStart + 28, true);
  if (method === 0 && size !== compressedSize) refuse('file-damaged', name);
  return { name, method, crc, compressedSize, size, dataStart, rawStart, rawEnd: 0, recordStart: at, recordEnd };
}

/** Replaces numbers that stand in the zip64 extra field (size, compressed size, offset, in this order). */
function withZip64(view: DataView, numbers: readonly number[], extra: number, length: number, name: string): number[] {
  if (!numbers.includes(IN_ZIP64)) return [...numbers];
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = at + 4 + view.getUint16(at + 2, true);
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_ZIP64) return number;
      if (next + 8 > end || next + 8 > view.byteLength) return refuse('file-damaged', name);
      const wide = readNumber64(view, next);
      next += 8;
      return wide;
    });
  }
  return refuse('file-damaged', name);
}

function readNumber64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) refuse('file-damaged');
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
  return Number.isSafeInteger(value) ? value : refuse('file-damaged');
}

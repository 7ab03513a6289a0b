/** Writes the patched package: entries that did not change are copied raw, in their order; the others are deflated. */
import { Deflate } from 'fflate';
import type { Steps } from '../../../core/work/steps';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZip';

/** Bytes of a new part that are deflated a turn: a few milliseconds of work. */
const PIECE_BYTES = 262_144;
/** 1980-01-01, the zip's zero: the same content gives the same bytes. */
const DOS_DATE = 0x21;
const UTF8_NAME = 0x800;

export interface ZipChange {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Deflated {
  readonly data: Uint8Array;
  readonly method: number;
}

/**
 * Gives the new package.
 * @param changed replaced parts by entry name, null for removed ones
 * @param added new parts, appended in order
 */
export function* writeZip(
  source: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Uint8Array | null>,
  added: readonly ZipChange[],
): Steps<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry | ZipChange, Uint8Array>();
  let offset = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const entry of [...entries].sort((a, b) => a.rawStart - b.rawStart)) {
    const change = changed.get(entry.name);
    if (change === null) continue;
    if (change === undefined) {
      records.set(entry, movedRecord(source, entry, offset));
      put(source.subarray(entry.rawStart, entry.rawEnd));
    } else {
      const deflated = yield* deflate(change);
      records.set(entry, newRecord(entry.name, change, deflated, offset));
      put(localHeader(entry.name, change, deflated));
      put(deflated.data);
    }
  }
  for (const addition of added) {
    const deflated = yield* deflate(addition.bytes);
    records.set(addition, newRecord(addition.name, addition.bytes, deflated, offset));
    put(localHeader(addition.name, addition.bytes, deflated));
    put(deflated.data);
  }
  const directoryStart = offset;
  for (const entry of [...entries, ...added]) {
    const record = records.get(entry);
    if (record) put(record);
  }
  put(endRecord(records.size, offset - directoryStart, directoryStart));
  return joined(pieces, offset);
}

function* deflate(bytes: Uint8Array): Steps<Deflated> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Deflate({ level: 6 }, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE_BYTES) {
    stream.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.length);
    yield { stage: 'write', done: bytes.length === 0 ? 1 : Math.min(1, (at + PIECE_BYTES) / bytes.length) };
  }
  return size < bytes.length ? { data: joined(pieces, size), method: 8 } : { data: bytes, method: 0 };
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The old record of the central directory with the entry's new place. */
function movedRecord(source: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  const record = source.slice(entry.recordStart, entry.recordEnd);
  const view = new DataView(record.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return record;
  }
  const extra = 46 + view.getUint16(28, true);
  const end = extra + view.getUint16(30, true);
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const wideBefore = [24, 20].filter((field) => view.getUint32(field, true) === 0xffffffff).length;
    view.setUint32(at + 4 + wideBefore * 8, offset, true);
    view.setUint32(at + 8 + wideBefore * 8, 0, true);
  }
  return record;
}

function localHeader(name: string, bytes: Uint8Array, { data, method }: Deflated): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAME, true);
  view.setUint16(8, method, true);
  view.setUint16(12, DOS_DATE, true);
  view.setUint32(14, crc32(bytes), true);
  view.setUint32(18, data.length, true);
  view.setUint32(22, bytes.length, true);
  view.setUint16(26, nameBytes.length, true);
  header.set(nameBytes, 30);
  return header;
}

function newRecord(name: string, bytes: Uint8Array, { data, method }: Deflated, offset: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(10, method, true);
  view.setUint16(14, DOS_DATE, true);
  view.setUint32(16, crc32(bytes), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, bytes.length, true);
  view.setUint16(28, nameBytes.length, true);
  view.setUint32(42, offset, true);
  record.set(nameBytes, 46);
  return record;
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

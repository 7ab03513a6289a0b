/** Writes the patched package: entries that did not change are copied raw, in their order; the others are put in their place. */
import type { Packed } from './packed';
import { joined } from './pieces';
import type { ZipEntry } from './readZip';

/** 1980-01-01, the zip's zero: the same content gives the same bytes. */
const DOS_DATE = 0x21;
const UTF8_NAME = 0x800;

/**
 * Returns the new package.
 * @param changed replaced parts by entry name, null for removed ones
 * @param added new parts, appended in order
 */
export function writeZip(
  source: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, Packed | null>,
  added: readonly Packed[],
): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry | Packed, Uint8Array>();
  let offset = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  const putPacked = (of: ZipEntry | Packed, packed: Packed): void => {
    records.set(of, newRecord(packed, offset));
    put(localHeader(packed));
    put(packed.data);
  };
  for (const entry of [...entries].sort((a, b) => a.rawStart - b.rawStart)) {
    const change = changed.get(entry.name);
    if (change === null) continue;
    if (change === undefined) {
      records.set(entry, movedRecord(source, entry, offset));
      put(source.subarray(entry.rawStart, entry.rawEnd));
    } else putPacked(entry, change);
  }
  for (const addition of added) putPacked(addition, addition);
  const directoryStart = offset;
  for (const entry of [...entries, ...added]) {
    const record = records.get(entry);
    if (record) put(record);
  }
  put(endRecord(records.size, offset - directoryStart, directoryStart));
  return joined(pieces);
}

/** The old record of the central directory with the entry's new place. */
function movedRecord(source: Uint8Array, entry: ZipEntry, offset: number): Uint8Array {
  // A copy whatever was handed in: `slice` of Node's buffers is none.
  const record = new Uint8Array(source.subarray(entry.recordStart, entry.recordEnd));
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

function localHeader({ name, method, crc, size, data }: Packed): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + nameBytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAME, true);
  view.setUint16(8, method, true);
  view.setUint16(12, DOS_DATE, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, data.length, true);
  view.setUint32(22, size, true);
  view.setUint16(26, nameBytes.length, true);
  header.set(nameBytes, 30);
  return header;
}

function newRecord({ name, method, crc, size, data }: Packed, offset: number): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + nameBytes.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(10, method, true);
  view.setUint16(14, DOS_DATE, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, size, true);
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

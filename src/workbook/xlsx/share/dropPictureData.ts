/** Takes out of pictures what they say of their makers: author, program, place and time of a photograph. The picture stays as it is. */
import type { OpcPackage } from '../opc/opcPackage';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks of a PNG that are read by people or by programs that list pictures, not to draw it. */
const PNG_DATA: ReadonlySet<string> = new Set(['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME']);
/** Segments of a JPEG: APP1 (Exif, XMP), APP13 (Photoshop, IPTC) and comments. */
const JPEG_DATA: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe]);
const START_OF_SCAN = 0xda;

/** Rewrites the pictures of a copy without such data; one that is not built as it should be stays. */
export function dropPictureData(opc: OpcPackage): void {
  for (const part of opc.names().filter((name) => /\/media\/[^/]*\.(?:png|jpe?g)$/i.test(name))) {
    const bytes = opc.bytesOf(part);
    const kept = pngPieces(bytes) ?? jpegPieces(bytes);
    if (kept !== null && kept.length < bytes.length) opc.putBytes(part, kept);
  }
}

/** Null for what is no whole PNG. */
function pngPieces(bytes: Uint8Array): Uint8Array | null {
  if (PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, PNG.length)];
  let at = PNG.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return null;
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    if (!PNG_DATA.has(String.fromCharCode(...bytes.subarray(at + 4, at + 8)))) pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(pieces);
}

/** Null for what is no whole JPEG. A turned photograph keeps nothing but how it is turned. */
function jpegPieces(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const kind = bytes[at + 1] ?? 0;
    // From here on there is the picture itself.
    if (kind === START_OF_SCAN) return joined([...pieces, bytes.subarray(at)]);
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (!JPEG_DATA.has(kind)) pieces.push(bytes.subarray(at, end));
    else if (kind === 0xe1) pieces.push(turnOf(bytes.subarray(at + 4, end)));
    at = end;
  }
  return null;
}

/** An Exif segment that says how a photograph is turned, and nothing else; empty where it is upright or says nothing. */
function turnOf(segment: Uint8Array): Uint8Array {
  const none = new Uint8Array(0);
  if (String.fromCharCode(...segment.subarray(0, 4)) !== 'Exif' || segment.length < 18) return none;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const first = tiff.getUint32(4, little);
  if (first + 2 > tiff.byteLength) return none;
  const count = tiff.getUint16(first, little);
  for (let entry = first + 2; entry < first + 2 + 12 * count && entry + 12 <= tiff.byteLength; entry += 12) {
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue;
    const turn = tiff.getUint16(entry + 8, little);
    return turn < 2 || turn > 8 ? none : turned(turn);
  }
  return none;
}

const ORIENTATION = 0x112;

/** APP1 of 34 bytes: "Exif", one entry of the main directory in big-endian order. */
function turned(turn: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, exif.length + entry.length + 2, ...exif, ...entry]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Tells by its first bytes what a file is, whatever it is called. */
import { refuse } from './refuse';

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Directory entries of an OLE container are this long and aligned to it; each begins with its UTF-16 name. */
const OLE_ENTRY_BYTES = 128;

const PDF_HEADER = [0x25, 0x50, 0x44, 0x46];

/** Passes if the file is a zip. Refuses with `file-empty`, `file-encrypted`, `file-xls`, `file-word`, `file-pdf` or `file-not-xlsx`. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('file-empty');
  if (startsWith(bytes, 0, OLE_HEADER)) {
    if (hasOleEntry(bytes, 'EncryptedPackage')) refuse('file-encrypted');
    if (hasOleEntry(bytes, 'Workbook') || hasOleEntry(bytes, 'Book')) refuse('file-xls');
    refuse(hasOleEntry(bytes, 'WordDocument') ? 'file-word' : 'file-not-xlsx');
  }
  if (startsWith(bytes, 0, PDF_HEADER)) refuse('file-pdf');
  if (startsWith(bytes, 0, [0x50, 0x4b, 3, 4])) return;
  refuse(startsWith(bytes, 0, [0x50, 0x4b, 5, 6]) ? 'file-not-ooxml-workbook' : 'file-not-xlsx');
}

function hasOleEntry(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name)
    .flatMap((letter) => [letter.charCodeAt(0), 0])
    .concat(0, 0);
  for (let at = 0; at + OLE_ENTRY_BYTES <= bytes.length; at += OLE_ENTRY_BYTES) {
    if (startsWith(bytes, at, pattern)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

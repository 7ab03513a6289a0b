/** Several files in one zip: what is sent out in one download, and what comes back in one. */
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { inflateWhole } from './zip/inflateEntry';
import { packBytes } from './zip/pack';
import { packedOf } from './zip/packed';
import { readZip } from './zip/readZip';
import { writeZip } from './zip/writeZip';
import type { Zlib } from './zip/zlib';
import { withFileName } from './refuse';

/** A file by name, whole. Inside a zip the name may have folders before it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CONTENT_TYPES = '[content_types].xml';
const ZIP_HEADER = [0x50, 0x4b];
/** What programs put beside the files of a zip. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** Returns a zip of the files, in their order. The same files give the same bytes on one platform. */
export async function zipFiles(files: readonly NamedBytes[], runner: Runner, zlib: Zlib | null): Promise<Uint8Array> {
  const packed = [];
  for (const { name, bytes } of files) packed.push(await packBytes(name, bytes, runner, zlib));
  return writeZip(new Uint8Array(), [], new Map(), packed);
}

/** Returns true if bytes are a zip that is no Office document. */
export function isArchive(bytes: Uint8Array): boolean {
  if (ZIP_HEADER.some((byte, index) => bytes[index] !== byte)) return false;
  try {
    const names = readZip(bytes).map(({ name }) => name.toLowerCase());
    return names.length > 0 && !names.includes(CONTENT_TYPES);
  } catch {
    // Whatever is wrong with it is said where it is opened as a workbook.
    return false;
  }
}

/** Returns the files of a zip in its order, without folders and what programs leave there. Refuses with `file-damaged`, `file-too-large`, `file-encrypted`. */
export function unzipFiles(
  name: string,
  bytes: Uint8Array,
  zlib: Zlib | null,
): Promise<Outcome<readonly NamedBytes[]>> {
  return withFileName(name, () =>
    Promise.resolve(
      readZip(bytes)
        .filter((entry) => !entry.name.endsWith('/') && !LITTER.test(entry.name))
        .map((entry) => ({ name: entry.name, bytes: inflateWhole(packedOf(bytes, entry), zlib) })),
    ),
  );
}

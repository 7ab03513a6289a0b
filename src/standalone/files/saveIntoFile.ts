/**
 * Writes the open workbook into the file that it came from: only what nobody else has written since, never without a copy
 * of what stood there, and whole or not at all.
 */
import { download } from './download';
import { mayWrite, nameOf, stampOf } from './fileAccess';
import type { FilePlace, Stamp } from './fileAccess';

/** Where the copy of the file as it stands goes: beside it, or to the browser's downloads. */
export type CopyTo =
  | { readonly kind: 'folder'; readonly folder: FileSystemDirectoryHandle }
  | { readonly kind: 'download' };

/**
 * Why a file was not written. `denied`: the browser or the person refused. `missing`: it is no longer there. `changed`:
 * somebody wrote it since it was opened. `other-folder`: the folder given is not the file's. `copy-failed`: no copy could
 * be made, so nothing was written. `locked`: another program holds it. `unsure`: it was written, but what is read there
 * now differs.
 */
export type SaveTrouble = 'denied' | 'missing' | 'changed' | 'other-folder' | 'copy-failed' | 'locked' | 'unsure';

export type SaveResult =
  | { readonly ok: true; readonly place: FilePlace; readonly copy: string }
  | { readonly ok: false; readonly trouble: SaveTrouble; readonly copy: string | null };

const failed = (trouble: SaveTrouble, copy: string | null = null): SaveResult => ({ ok: false, trouble, copy });

const sameStamp = (one: Stamp, other: Stamp) => one.lastModified === other.lastModified && one.size === other.size;

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Writes bytes as a whole: the browser fills another file and puts it in place when it is closed. */
async function writeWhole(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  mayClose: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const stream = await handle.createWritable();
  try {
    await stream.write(new Uint8Array(bytes));
    if (await mayClose()) {
      await stream.close();
      return true;
    }
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.abort();
  return false;
}

async function holds(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const there = await bytesOf(await handle.getFile());
  return there.length === bytes.length && there.every((byte, at) => byte === bytes[at]);
}

/** Returns a name that the folder does not have yet: "(2)", "(3)" … is put before the ending. */
async function freeName(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? name : `${base} (${number})${ending}`;
    try {
      await folder.getFileHandle(wanted);
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') return wanted;
      throw error;
    }
  }
}

/** Puts a copy into a folder and reads it back; returns its name. */
async function copyBeside(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<string> {
  const free = await freeName(folder, name);
  const handle = await folder.getFileHandle(free, { create: true });
  await writeWhole(handle, bytes);
  if (!(await holds(handle, bytes))) throw new Error('The copy differs from the file');
  return free;
}

/**
 * Writes into an open file. To be called on a click, since the browser may ask for permission.
 * @param place where the file lies and how it lay there when it was read
 * @param bytes the whole new file
 * @param copyTo where the copy goes
 * @param copyName wanted name of the copy, with its ending
 */
export async function saveIntoFile(
  place: FilePlace,
  bytes: Uint8Array,
  copyTo: CopyTo,
  copyName: string,
): Promise<SaveResult> {
  const { handle, stamp } = place;
  const untouched = async () => sameStamp(stampOf(await handle.getFile()), stamp);
  let copy: string | null = null;
  try {
    if (copyTo.kind === 'folder' && (await copyTo.folder.resolve(handle))?.length !== 1) return failed('other-folder');
    if (!(await mayWrite(handle))) return failed('denied');
    const before = await handle.getFile();
    if (!sameStamp(stampOf(before), stamp)) return failed('changed');
    const original = await bytesOf(before);
    try {
      if (copyTo.kind === 'folder') copy = await copyBeside(copyTo.folder, copyName, original);
      else download(copyName, original);
      copy ??= copyName;
    } catch {
      return failed('copy-failed');
    }
    // Making the copy took time: the file is looked at once more, at the last moment.
    if (!(await writeWhole(handle, bytes, untouched))) return failed('changed', copy);
    if (!(await holds(handle, bytes))) return failed('unsure', copy);
    return { ok: true, place: { handle, stamp: stampOf(await handle.getFile()) }, copy };
  } catch (error) {
    const name = nameOf(error);
    if (name === 'NotFoundError') return failed('missing', copy);
    if (name === 'NotAllowedError' || name === 'SecurityError') return failed('denied', copy);
    // Chromium's names for a file that another program holds, and for a disk that is full or gone.
    return failed('locked', copy);
  }
}

/** Files that the command line reads: plain files, whole. What it writes is in `targets.ts`. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';

/** A workbook larger than this is refused before it is read; real plans are below 10 MB. */
const LARGEST_FILE_BYTES = 400 * 1024 * 1024;

/**
 * Reads a file. Refuses with `file-missing`, `file-unreadable`, `file-too-large`, or with `file-not-plain` for a folder, a
 * device or a pipe: some of them never end.
 */
export async function readWorkbookFile(file: string): Promise<Outcome<Uint8Array>> {
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return refused('file-not-plain', { file });
    if (facts.size > LARGEST_FILE_BYTES) return refused('file-too-large', { file });
    return done(new Uint8Array(await readFile(file)));
  } catch (error) {
    return refused(errorCode(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file });
  }
}

/** Returns the ending that a copy of a workbook must have: one with macros under another ending is one that Excel will not open. */
export function workbookEnding(source: string): '.xlsx' | '.xlsm' {
  return path.extname(source).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}

/** Returns true if two paths lead to one file, which is there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}

/** Returns the code of an error of the system, such as `ENOENT`; undefined for another error. */
export function errorCode(error: unknown): string | undefined {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

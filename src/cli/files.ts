/** Files of the command line: reading whole, and replacing only by a complete file. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';

/** A workbook larger than this is refused before it is read; real plans are below 10 MB. */
const LARGEST_FILE_BYTES = 400 * 1024 * 1024;

/** Reads a file. Refuses with `file-missing`, `file-unreadable` or `file-too-large`. */
export async function readWorkbookFile(file: string): Promise<Outcome<Uint8Array>> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) return refused('file-unreadable', { file });
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

/**
 * Tells, before any work is done, whether a target can be written: it has the ending wanted, its folder is there, and it is
 * no folder itself.
 */
export async function checkTarget(target: string, ending: string): Promise<Outcome<void>> {
  const given = path.extname(target).toLowerCase();
  if (given !== ending) return refused('file-unwritable', { file: target, ending });
  try {
    const folder = await stat(path.dirname(path.resolve(target)));
    if (!folder.isDirectory()) return refused('file-unwritable', { file: target, ending: given });
  } catch {
    return refused('file-unwritable', { file: target, ending: given });
  }
  try {
    if ((await stat(target)).isDirectory()) return refused('file-unwritable', { file: target, ending: given });
  } catch {
    // The target is not there yet: as it should be.
  }
  return done(undefined);
}

/** Writes a file beside its target and then takes the target's place in one step, so that no half file is ever left. */
export async function replaceFile(target: string, bytes: Uint8Array): Promise<Outcome<void>> {
  const temporary = path.join(path.dirname(path.resolve(target)), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, target);
    return done(undefined);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return refused('file-unwritable', { file: target, ending: path.extname(target) });
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

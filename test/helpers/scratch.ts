/** Folders that a test file makes and does not leave behind: they are removed when the file has ended (`patience.ts`, `e2e/setUp.ts`). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Environment variable with the folder that they are made in; the gate gives one of its own, and looks at its end what is left in it. */
export const SCRATCH = 'TIENDO_SCRATCH';

const made: string[] = [];

/** Where folders are made that nobody keeps. */
export function scratchRoot(): string {
  return process.env[SCRATCH] ?? tmpdir();
}

/** Makes an empty folder for the running test file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(scratchRoot(), 'tiendo-'));
  made.push(folder);
  return folder;
}

/** Removes the folders that were made so far. */
export function removeScratch(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

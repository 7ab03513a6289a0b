/** The real plans used for tests, kept outside the project; where they are missing, tests say that they skip. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const folder = path.resolve(root, process.env['TIENDO_SHARED'] ?? path.join('..', 'shared', 'data'));

/** Returns the path of a shared file, such as `khac/nq03.xlsx`; null where it is not there. */
export function sharedFile(name: string): string | null {
  const file = path.join(folder, name);
  return existsSync(file) ? file : null;
}

/**
 * `describe` where all the shared files are there; otherwise one skipped test whose title says why. (The body is not even
 * entered then: it may read the files while tests are collected.)
 */
export function describeShared(title: string, names: readonly string[], body: () => void): void {
  const missing = names.filter((name) => sharedFile(name) === null);
  if (missing.length === 0) describe(title, body);
  else test.skip(`${title} (skipped: ${missing.join(', ')} not in TIENDO_SHARED)`, () => undefined);
}

/** Reads a shared JSON file; fails where it is not there. */
export function sharedJson(name: string): unknown {
  const file = sharedFile(name);
  if (file === null) throw new Error(`${name} is not in ${folder}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

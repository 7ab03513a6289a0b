import path from 'node:path';
import { root } from '../lib/setUp.mjs';

/** What tells a mutant of Stryker's API (lines from 0) from every other, whoever numbered them: file, place, replacement. */
export function keyOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const file = path.relative(root, path.resolve(root, fileName)).replaceAll(path.sep, '/');
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join('|');
}

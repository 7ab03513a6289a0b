/** Approved files: what people get, as text that was looked at once. A difference fails until somebody accepts it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const APPROVED = path.join(__dirname, '..', '..', 'approved');
const FOLDER = path.join(APPROVED, 'files');
/** Lines of a difference that are shown. */
const SHOWN = 40;
/** Larger differences are not lined up, only told. */
const LARGEST_LINED_UP = 4_000_000;

/** True while files are rewritten instead of compared (`npm run approve`). */
const isApproving = process.env['TIENDO_APPROVE'] === '1';

/**
 * Compares a text with the approved file of a name, byte for byte but for line ends. Throws with a short difference, or
 * where there is no such file yet; while approving it writes the file instead.
 */
export function requireApproved(name: string, text: string, approving = isApproving): void {
  requireSame('files', name, text, approving);
}

/** The same for how texts of offices are read (`test/approved/readings`): a line for each text. */
export function requireApprovedReadings(name: string, lines: readonly string[]): void {
  requireSame('readings', name, `${lines.join('\n')}\n`, isApproving);
}

function requireSame(folder: string, name: string, text: string, approving: boolean): void {
  const file = path.join(APPROVED, folder, `${name}.txt`);
  const approved = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : null;
  if (approved === text) return;
  if (approving) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  const what = approved === null ? 'is not there yet' : `says something else:\n${differenceOf(approved, text)}`;
  throw new Error(
    `test/approved/${folder}/${name}.txt ${what}\n\nIf this is what it should be: npm run approve, look at the diff, commit it.`,
  );
}

/** Returns the names of approved files that nothing makes any more; while approving it removes them first. */
export function orphans(made: readonly string[]): string[] {
  const left = readdirSync(FOLDER).filter((file) => !made.includes(file.replace(/\.txt$/, '')));
  if (!isApproving) return left;
  for (const file of left) rmSync(path.join(FOLDER, file));
  return [];
}

/** Returns the size of all approved files in bytes. */
export function sizeOfAll(): number {
  return readdirSync(FOLDER)
    .map((file) => readFileSync(path.join(FOLDER, file)).length)
    .reduce((sum, size) => sum + size, 0);
}

/** Returns what differs between two texts: lines gone with a minus, lines come with a plus, the first of them only. */
export function differenceOf(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const lines = linedUp(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} lines more`] : [];
  return [`from line ${start + 1}:`, ...lines.slice(0, SHOWN), ...more].join('\n');
}

/** The shortest way from one list of lines to another, equal lines left out. */
function linedUp(old: readonly string[], now: readonly string[]): string[] {
  if (old.length * now.length > LARGEST_LINED_UP) {
    const [known, standing] = [new Set(old), new Set(now)];
    const gone = old.filter((line) => !standing.has(line)).map((line) => `- ${line}`);
    const come = now.filter((line) => !known.has(line)).map((line) => `+ ${line}`);
    return gone.length + come.length > 0 ? [...gone, ...come] : ['the same lines in another order'];
  }
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (j === now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${old[i++] ?? ''}`);
    else lines.push(`+ ${now[j++] ?? ''}`);
  }
  return lines;
}

/** Which books a command is about: those of a folder, of a list on standard input, or files named one by one. */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { SkippedFile, SkipReason } from '../../app/books/draftBooks';

/** A book to be opened. */
export interface ListedBook {
  /** As it is shown: below the folder, with `/` between names; else as it was named. */
  readonly file: string;
  readonly path: string;
}

export interface BookList {
  /** By path for a folder, else in the order of the list. */
  readonly books: readonly ListedBook[];
  readonly skipped: readonly SkippedFile[];
}

/** What stands for a list on standard input, one path a line. */
export const LIST_FROM_INPUT = '-';

/** Spreadsheets: those that cannot be read are opened all the same, so that they are refused and not passed over. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|fods|csv|et)$/i;
/** `~$plan.xlsx` of Excel, `.~lock.plan.xlsx#` of LibreOffice, `.~plan.xlsx` of WPS. */
const LOCK = /^(?:~\$|\.~)/;
const TEMPORARY = /^\.tiendo-|\.tmp$/i;

/** Returns true where a command was given many books instead of one file. */
export async function isManyBooks(file: string): Promise<boolean> {
  if (file === LIST_FROM_INPUT) return true;
  try {
    return (await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Lists the books behind some arguments: each a file, a folder with all folders below it, or `-`. Links to folders are not
 * followed, for they may lead round in a circle; a file that is named twice is listed once.
 * @param output path of the file to be written, which is no book of this run; null for none
 */
export async function listBooks(places: readonly string[], output: string | null): Promise<BookList> {
  const books: ListedBook[] = [];
  const skipped: SkippedFile[] = [];
  for (const place of places) {
    if (place === LIST_FROM_INPUT) books.push(...(await listFromInput()));
    else if (await isManyBooks(place)) await listFolder(place, '', books, skipped);
    else books.push({ file: place, path: place });
  }
  const target = output === null ? null : await realPath(output);
  const seen = new Set<string>();
  const kept = [];
  for (const book of books) {
    const real = await realPath(book.path);
    if (real === target) skipped.push({ file: book.file, why: 'output' });
    else if (seen.has(real)) skipped.push({ file: book.file, why: 'twice' });
    else kept.push(book);
    seen.add(real);
  }
  return { books: kept, skipped };
}

async function listFromInput(): Promise<readonly ListedBook[]> {
  const lines = (await readText(process.stdin)).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => ({ file: line, path: line }));
}

/** @param below path of the folder below the one that was named, ends with `/` or is empty */
async function listFolder(root: string, below: string, books: ListedBook[], skipped: SkippedFile[]): Promise<void> {
  const names = (await readdir(path.join(root, below))).sort(byCodeUnits);
  for (const name of names) {
    const file = `${below}${name}`;
    const place = path.join(root, below, name);
    const facts = await lstat(place);
    if (facts.isDirectory()) {
      await listFolder(root, `${file}/`, books, skipped);
      continue;
    }
    const why = skipReason(name, facts.isSymbolicLink() && (await isManyBooks(place)));
    if (why === null) books.push({ file, path: place });
    else skipped.push({ file, why });
  }
}

function skipReason(name: string, isFolder: boolean): SkipReason | null {
  if (LOCK.test(name)) return 'lock';
  if (TEMPORARY.test(name)) return 'temporary';
  return isFolder || !SPREADSHEET.test(name) ? 'other' : null;
}

/** The same order on every machine, whatever its language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}

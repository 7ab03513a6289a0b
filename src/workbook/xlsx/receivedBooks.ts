/** Reads the cells of files that came back: a workbook each, or a zip of several. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { SheetNote, WorkbookGrids } from '../../core/grid/grid';
import { isArchive, unzipFiles } from './archive';
import type { NamedBytes } from './archive';
import { openXlsx } from './xlsxWorkbook';
import type { Zlib } from './zip/zlib';

/** `~$plan.xlsx` of Excel, `.~lock.plan.xlsx#` of LibreOffice, `.~plan.xlsx` of WPS. */
const LOCK = /^(?:~\$|\.~lock\.|\.~)(.+?)#?$/;

/** Files in every .ods and .odt. */
const OPEN_DOCUMENT: readonly string[] = ['mimetype', 'content.xml'];

/** The cells of a file, or why they cannot be read. */
export interface ReadBook {
  readonly name: string;
  readonly grids: Outcome<WorkbookGrids>;
  /** Its comments and text boxes; missing for none. */
  readonly notes?: readonly SheetNote[];
}

/**
 * Returns the workbook of a file, or those of a zip by their names in it. A zip inside a zip is told (`form-nested-zip`), not
 * opened, and so is a file that stands beside an open workbook (`form-lock`); other refusals are those of `openXlsx`. Refuses as a whole only with `cancelled`.
 */
export async function readReceived(
  { name, bytes }: NamedBytes,
  runner: Runner,
  zlib: Zlib | null = null,
): Promise<Outcome<readonly ReadBook[]>> {
  const [, open] = LOCK.exec(name) ?? [];
  if (open !== undefined) return done([{ name, grids: refused('form-lock', { file: name, name: open }) }]);
  const isZip = isArchive(bytes);
  const files = isZip ? await unzipFiles(name, bytes, zlib) : done([{ name, bytes }]);
  if (!files.ok) return done([{ name, grids: files }]);
  // A spreadsheet of another program is a zip too.
  if (isZip && OPEN_DOCUMENT.every((part) => files.value.some((file) => file.name === part)))
    return done([{ name, grids: refused('file-not-xlsx', { file: name }) }]);
  const books: ReadBook[] = [];
  for (const file of files.value) {
    const book =
      isZip && isArchive(file.bytes)
        ? { name: file.name, grids: refused('form-nested-zip', { file: file.name }) }
        : await bookOf(file, runner, zlib);
    if (!book.grids.ok && book.grids.refusal.code === 'cancelled') return book.grids;
    books.push(book);
  }
  return done(books);
}

async function bookOf({ name, bytes }: NamedBytes, runner: Runner, zlib: Zlib | null): Promise<ReadBook> {
  const workbook = await openXlsx(name, bytes, runner, zlib);
  if (!workbook.ok) return { name, grids: workbook };
  const grids = await workbook.value.read(runner);
  const notes = grids.ok ? await workbook.value.notes() : done([]);
  // Answers without the comments on them may say something else.
  if (!notes.ok) return { name, grids: notes };
  return { name, grids, ...(notes.value.length > 0 ? { notes: notes.value } : {}) };
}

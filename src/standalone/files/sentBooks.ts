/** Workbooks that go out from the page: in one zip, or in a folder. Loaded when something is sent. */
import type { SentFile } from '../../app/collect/send';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { zipFiles } from '../../workbook/xlsx/archive';
import type { NamedBytes } from '../../workbook/xlsx/archive';
import { newXlsx } from '../../workbook/xlsx/newXlsx';
import { nameOf } from './fileAccess';

/** Returns a zip of the workbooks. */
export async function zipOf(files: readonly SentFile[], runner: Runner): Promise<Uint8Array> {
  return zipFiles(await booksOf(files, runner), runner, null);
}

/** Writes the workbooks into a folder. All or none: refuses with `form-there` where one is there already, and with `file-unwritable`. */
export async function putInto(
  folder: FileSystemDirectoryHandle,
  files: readonly SentFile[],
  runner: Runner,
): Promise<Outcome<void>> {
  const books = await booksOf(files, runner);
  for (const { name } of books) if (await isThere(folder, name)) return refused('form-there', { file: name });
  const written: string[] = [];
  for (const { name, bytes } of books) {
    written.push(name);
    try {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    } catch {
      // None of them was there before; what is left of them would stop the next try.
      for (const each of written) await folder.removeEntry(each).catch(() => undefined);
      return refused('file-unwritable', { file: name, ending: '.xlsx' });
    }
  }
  return done(undefined);
}

async function booksOf(files: readonly SentFile[], runner: Runner): Promise<readonly NamedBytes[]> {
  const books: NamedBytes[] = [];
  for (const { file, draft } of files) books.push({ name: file, bytes: await newXlsx([draft], runner, null) });
  return books;
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    // A folder of that name is in the way too.
    return nameOf(error) !== 'NotFoundError';
  }
}

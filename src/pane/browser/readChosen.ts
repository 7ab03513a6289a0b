import type { ReceivedFile } from '../../app/collect/receive';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';

/** Reads one file's bytes into the workbooks that it holds. */
type ReadBytes = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  runner: Runner,
) => Promise<Outcome<readonly ReceivedFile[]>>;

/** Reads files that a person chose, one after the other. One that the browser cannot read is told, not the end of the work. */
export async function readChosen(
  files: readonly File[],
  runner: Runner,
  readBytes: ReadBytes,
): Promise<Outcome<readonly ReceivedFile[]>> {
  const books: ReceivedFile[] = [];
  for (const file of files) {
    const { name } = file;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      books.push({ name, grids: refused('file-unreadable', { file: name }) });
      continue;
    }
    const read = await readBytes({ name, bytes: new Uint8Array(bytes) }, runner);
    if (!read.ok) return read;
    books.push(...read.value);
  }
  return done(books);
}

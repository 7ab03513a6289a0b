/** A process of `tiendo summarise FOLDER` and `tiendo export`: works on the books that it is given, one after the other. */
import { countBook } from '../app/books/countBook';
import { exportBook } from '../app/books/exportBook';
import { createStraightRunner } from '../app/runner';
import type { Outcome } from '../core/flow/outcome';
import { createSay } from '../messages/createSay';
import { openXlsx } from '../workbook/xlsx/xlsxWorkbook';
import type { BookJob, BookResults, BookWork, FromProcess, ToProcess } from './books/bookWork';
import { readWorkbookFile } from './files';
import { zlib } from './zlib';

async function workOn(work: BookWork, job: BookJob): Promise<Outcome<BookResults[BookWork['kind']]>> {
  const { file, number } = job;
  const bytes = await readWorkbookFile(job.path);
  if (!bytes.ok) return bytes;
  const runner = createStraightRunner();
  // No second thread: the processors are busy with other books.
  const workbook = await openXlsx(file, bytes.value, runner, zlib);
  if (!workbook.ok) return workbook;
  return work.kind === 'count'
    ? countBook(workbook.value, { file, number }, work.request, createSay(work.language), runner)
    : exportBook(workbook.value, file, work.request, runner);
}

let work: BookWork | null = null;

function answer(message: FromProcess): void {
  process.send?.(message);
}

process.on('message', (message: ToProcess) => {
  if ('work' in message) {
    work = message.work;
    answer({ ready: true });
  } else if (work !== null) {
    const { job } = message;
    // A failure that is no refusal ends the process, and with it this book only.
    void workOn(work, job).then((outcome) => answer({ number: job.number, outcome }));
  }
});
process.on('unhandledRejection', () => process.exit(1));
// The command was stopped: nobody waits for an answer.
process.on('disconnect', () => process.exit());

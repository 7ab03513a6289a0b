/** The thread beside the main one: reads the sheets that it is given, answers each, and ends. */
import { parentPort } from 'node:worker_threads';
import { buffersOf, readSheetJob } from '../workbook/xlsx/read/readAside';
import type { SheetJob } from '../workbook/xlsx/read/readAside';
import type { Answer } from './readAside';
import { zlib } from './zlib';

async function readAll(jobs: readonly SheetJob[]): Promise<void> {
  for (const [index, job] of jobs.entries()) {
    const sheet = await readSheetJob(job, zlib);
    const answer: Answer = { index, sheet };
    parentPort?.postMessage(answer, sheet === null ? [] : buffersOf(sheet));
  }
}

// A failure that is no refusal ends the thread: what it has not answered is read on the main one.
parentPort?.once('message', (jobs: readonly SheetJob[]) => void readAll(jobs));

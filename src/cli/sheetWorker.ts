/** The thread beside the main one: reads the sheets that it is given and that the main one has not taken back, answers each, and ends. */
import { parentPort } from 'node:worker_threads';
import { buffersOf, readSheetJob } from '../workbook/xlsx/read/readAside';
import { claim } from './claims';
import type { Answer, Task } from './readAside';
import { zlib } from './zlib';

async function readAll({ jobs, claims }: Task): Promise<void> {
  for (const [index, job] of jobs.entries()) {
    if (!claim(claims, index)) continue;
    const sheet = await readSheetJob(job, zlib);
    const answer: Answer = { index, sheet };
    parentPort?.postMessage(answer, sheet === null ? [] : buffersOf(sheet));
  }
}

// A failure that is no refusal ends the thread: what it has not answered is read on the main one.
parentPort?.once('message', (task: Task) => void readAll(task));

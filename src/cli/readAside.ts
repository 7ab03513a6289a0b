/** Reads sheets on a thread of Node beside the main one. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ListedSheet, ReadAside, SheetJob } from '../workbook/xlsx/xlsxWorkbook';
import { claim, openClaims } from './claims';
import type { Claims } from './claims';

/** What the thread is given: it reads the jobs in their order that it can claim. */
export interface Task {
  readonly jobs: readonly SheetJob[];
  readonly claims: Claims;
}

/** What the thread answers with: which job, and the sheet or null where it has to be read here. */
export interface Answer {
  readonly index: number;
  readonly sheet: ListedSheet | null;
}

/** The program of the thread, built beside this one (webpack.config.js). */
const SHEET_WORKER = 'sheetWorker.js';
/**
 * The texts of a sheet die young: a small room for them keeps the whole process small. A sheet that does not fit into the rest
 * ends the thread, and is read here.
 */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/** As `ReadAside` says: the thread begins with the first sheet, and what it has not begun is taken back from the last one on. Where a thread cannot be started or fails, all that it has not answered is read here. */
export const readAside: ReadAside = (jobs) => {
  const answers: ((sheet: ListedSheet | null) => void)[] = [];
  const sheets = jobs.map((_, index) => new Promise<ListedSheet | null>((resolve) => (answers[index] = resolve)));
  const claims = openClaims(jobs.length);
  const giveUp = (): void => answers.forEach((answer) => answer(null));
  try {
    const worker = new Worker(path.join(__dirname, SHEET_WORKER), { resourceLimits: LIMITS });
    worker.on('message', ({ index, sheet }: Answer) => answers[index]?.(sheet));
    worker.on('messageerror', giveUp);
    worker.on('error', giveUp);
    worker.on('exit', giveUp);
    const task: Task = { jobs, claims };
    worker.postMessage(
      task,
      jobs.map(({ packed }) => packed.data.buffer as ArrayBuffer),
    );
  } catch {
    giveUp();
  }
  return {
    sheets,
    takeBack() {
      let index = jobs.length - 1;
      while (index >= 0 && !claim(claims, index)) index -= 1;
      answers[index]?.(null);
      return index === -1 ? null : index;
    },
  };
};

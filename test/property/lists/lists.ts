/** The lists, by the names of their files. */
import type { ReadList } from './listFile';
import { progressList } from './progress';
import { rowList } from './rows';
import { timeList } from './times';

/** How often each form of a time is dressed otherwise; `npm run lists -- --rounds 20` tries more. */
const ROUNDS = Number(process.env['TIENDO_LISTS_ROUNDS'] ?? 3);
const SEED = Number(process.env['TIENDO_PROPERTY_SEED'] ?? 20_261_130);

export const LISTS: readonly ReadList[] = [
  timeList('times-words', ROUNDS, SEED),
  timeList('times-sentences', ROUNDS, SEED),
  timeList('times-offices', ROUNDS, SEED),
  timeList('times-trackers', ROUNDS, SEED),
  timeList('times-branches', ROUNDS, SEED),
  timeList('times-clerks', ROUNDS, SEED),
  progressList('progress-words'),
  progressList('progress-offices'),
  progressList('progress-sentences'),
  progressList('progress-answers'),
  progressList('progress-trackers'),
  progressList('progress-branches'),
  progressList('progress-clerks'),
  rowList('rows-bands'),
  rowList('rows-offices'),
];

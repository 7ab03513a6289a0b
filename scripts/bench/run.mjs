/**
 * `npm run bench`: times the whole job on generated plans beside what other readers need merely to read the same file.
 * The job is that of the monthly meeting: the plan with results typed up to June is read, checked, counted, and June's tab
 * is written and the file saved. Every run is a whole process. The limits are ratios to another reader's run of the same
 * round, the median of all rounds: milliseconds are those of one machine. Says which limits hold and fails if one does not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePlan } from './makePlan.mjs';

const root = path.join(import.meta.dirname, '..', '..');
const folder = path.join(root, 'dist', 'bench');
const ours = path.join(folder, 'ours.js');
if (!existsSync(ours)) throw new Error('dist/bench/ours.js is not there: use "npm run bench"');
mkdirSync(folder, { recursive: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const run = (args) => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }));

/** Runs programs in turn, round after round, so that a machine whose speed drifts is fair to each; returns all runs by name. */
function measure(rounds, programs) {
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) results[name].push(run(args));
  }
  return results;
}

/** Returns the median of a figure over runs. */
const middle = (runs, key) => median(runs.map((each) => each[key]));

/** Returns the median of the ratios of a figure, round by round. */
const ratio = (runs, others, key) => median(runs.map((each, round) => each[key] / others[round][key]));

/** Times the job and the readers on a plan; prints milliseconds for orientation, returns the runs. */
function bench(tasks, rounds) {
  const file = path.join(folder, `plan-${tasks}.xlsx`);
  const made = makePlan(tasks);
  writeFileSync(file, made.bytes);
  const reader = (name) => [path.join(import.meta.dirname, 'readers.mjs'), name, file];
  const results = measure(rounds, { job: [ours, file, '2026-06'], saxes: reader('saxes'), sheetjs: reader('sheetjs') });
  const { job, ...readers } = results;
  console.log(
    `\n${tasks} tasks, 12 sheets, ${made.cells} cells, ${made.distinctTexts} distinct texts, ${(made.bytes.length / 1e6).toFixed(1)} MB (median of ${rounds} rounds, ms)`,
  );
  const row = (name, figures) => console.log(`  ${name.padEnd(28)}${figures}`);
  const ms = (runs, key) => middle(runs, key).toFixed(0).padStart(8);
  const peak = (runs) => middle(runs, 'peakMB').toFixed(0).padStart(10);
  row('', '    read   check  rollup   write   whole   peak MB');
  row(
    'Tiến độ, whole job',
    ['read', 'check', 'rollup', 'write', 'total'].map((key) => ms(job, key)).join('') + peak(job),
  );
  for (const [name, runs] of Object.entries(readers))
    row(`${name}, read only`, ' '.repeat(32) + ms(runs, 'total') + peak(runs));
  for (const [name, runs] of Object.entries(readers)) {
    const cells = middle(runs, 'cells');
    if (cells !== made.cells) throw new Error(`${name} read ${cells} of ${made.cells} cells`);
  }
  if (middle(job, 'tasks') !== tasks) throw new Error(`read ${middle(job, 'tasks')} of ${tasks} tasks`);
  return results;
}

const small = bench(2000, 9);
const tenth = bench(10000, 5);
const large = bench(100000, 5);

/** Ratios, each with the most that it may be. */
const limits = [
  ['2,000 tasks: whole job / SheetJS merely reading', ratio(small.job, small.sheetjs, 'total'), 2],
  ['100,000 tasks: whole job / SheetJS merely reading', ratio(large.job, large.sheetjs, 'total'), 0.85],
  ['100,000 tasks: peak memory / SheetJS merely reading', ratio(large.job, large.sheetjs, 'peakMB'), 1.1],
  ['100,000 tasks / 10,000 tasks: whole job', middle(large.job, 'total') / middle(tenth.job, 'total'), 11],
];
console.log('');
let failed = 0;
for (const [name, value, limit] of limits) {
  const holds = value <= limit;
  if (!holds) failed++;
  console.log(`${holds ? 'holds ' : 'FAILS '} ${name}: ${value.toFixed(2)} (at most ${limit.toFixed(2)})`);
}
process.exitCode = failed === 0 ? 0 : 1;

/**
 * `npm run bench`: times the whole job on generated plans beside what other readers need merely to read the same file.
 * The job is that of the monthly meeting: the plan with results typed up to June is read, checked, counted, and June's tab
 * is written and the file saved. Every figure is the median of several whole processes; says which limits hold and fails if one does not.
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

/** Runs programs in turn, round after round, so that a machine whose speed drifts is fair to each; returns medians by name. */
function measure(rounds, programs) {
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(programs)) results[name].push(run(args));
  }
  const middle = (runs) =>
    Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((each) => each[key]))]));
  return Object.fromEntries(Object.entries(results).map(([name, runs]) => [name, middle(runs)]));
}

function bench(tasks, rounds) {
  const file = path.join(folder, `plan-${tasks}.xlsx`);
  const made = makePlan(tasks);
  writeFileSync(file, made.bytes);
  const reader = (name) => [path.join(import.meta.dirname, 'readers.mjs'), name, file];
  const { job, ...readers } = measure(rounds, {
    job: [ours, file, '2026-06'],
    saxes: reader('saxes'),
    sheetjs: reader('sheetjs'),
  });
  console.log(
    `\n${tasks} tasks, 12 sheets, ${made.cells} cells, ${made.distinctTexts} distinct texts, ${(made.bytes.length / 1e6).toFixed(1)} MB (median of ${rounds} rounds, ms)`,
  );
  const row = (name, figures) => console.log(`  ${name.padEnd(28)}${figures}`);
  const ms = (value) => value.toFixed(0).padStart(8);
  row('', '    read   check rollup   write   whole   peak MB');
  row(
    'Tiến độ, whole job',
    [job.read, job.check, job.rollup, job.write, job.total].map(ms).join('') + job.peakMB.toFixed(0).padStart(9),
  );
  for (const [name, { total, peakMB }] of Object.entries(readers)) {
    row(`${name}, read only`, ms(total) + ' '.repeat(32) + peakMB.toFixed(0).padStart(9));
  }
  for (const [name, { cells }] of Object.entries(readers)) {
    if (cells !== made.cells) throw new Error(`${name} read ${cells} of ${made.cells} cells`);
  }
  if (job.tasks !== tasks) throw new Error(`read ${job.tasks} of ${tasks} tasks`);
  return { job, readers };
}

const small = bench(2000, 9);
const tenth = bench(10000, 5);
const large = bench(100000, 5);

const limits = [
  ['2,000 tasks end to end ≤ 500 ms', small.job.total, 500],
  ['100,000 tasks: whole job ≤ SheetJS merely reading (ms)', large.job.total, large.readers.sheetjs.total],
  ['100,000 tasks: peak memory ≤ 600 MB', large.job.peakMB, 600],
  ['10 × the rows ≤ 11 × the time', large.job.total / tenth.job.total, 11],
];
console.log('');
let failed = 0;
for (const [name, value, limit] of limits) {
  const holds = value <= limit;
  if (!holds) failed++;
  console.log(`${holds ? 'holds ' : 'FAILS '} ${name}: ${value.toFixed(1)} (limit ${limit.toFixed(1)})`);
}
process.exitCode = failed === 0 ? 0 : 1;

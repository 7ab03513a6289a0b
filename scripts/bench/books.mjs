/**
 * `npm run bench:books`: many books in one go, through the built command line (`npm run build` first). Makes 500 books of 600
 * tasks in dist/bench/books, ten of them damaged, and prints for one process and for two: seconds, books per second, the most
 * memory of all processes together. Says whether four times the books take at most five times as long and 1.5 times the
 * memory, whether all damaged books are named, and whether DuckDB counts the exported rows as we do, cell by cell (the queries
 * of docs/scale.md). Seconds are those of one machine. `node scripts/bench/books.mjs BOOKS TASKS` takes other sizes.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeBooks } from './makeBooks.mjs';

const root = path.join(import.meta.dirname, '..', '..');
const program = path.join(root, 'dist', 'cli', 'tiendo.js');
if (!existsSync(program)) throw new Error('dist/cli/tiendo.js is not there: run "npm run build" first');

const [books = 500, tasks = 600] = process.argv.slice(2).map(Number);
const DAMAGED = 10;
const PERIOD = ['--period', '2026-06', '--as-of', '2026-07-02'];
const SAMPLE_MS = 100;
const CELLS = [
  ...['total', 'completed', 'onTime', 'late', 'undated', 'inProgress', 'notStarted', 'overdue', 'deferred', 'ongoing'],
  ...['cancelled', 'unreported', 'unclear', 'carriedOver', 'carriedDone', 'rate', 'rateDue'],
  ...['distinct', 'distinctCompleted'],
];

const folder = path.join(root, 'dist', 'bench', 'books');
rmSync(folder, { recursive: true, force: true });
const whole = makeBooks(path.join(folder, 'whole'), books, tasks, DAMAGED);
const quarter = makeBooks(path.join(folder, 'quarter'), Math.round(books / 4), tasks, 0);
console.log(`${books} books of ${tasks} tasks, ${whole.bad.length} of them damaged; a quarter as many beside them`);

let failed = 0;
const say = (holds, text) => {
  if (!holds) failed += 1;
  console.log(`${holds ? 'holds ' : 'FAILS '} ${text}`);
};

const runs = {};
for (const jobs of [1, 2]) {
  for (const [name, count] of [
    ['quarter', quarter.files.length],
    ['whole', whole.files.length],
  ]) {
    const run = await tiendo('summarise', path.join(folder, name), ...PERIOD, '--json', '--jobs', String(jobs));
    runs[`${name} ${jobs}`] = run;
    const memory = run.peakMB === 0 ? 'memory not known here' : `${run.peakMB.toFixed(0)} MB`;
    console.log(
      `  ${String(count).padStart(4)} books, ${jobs} ${jobs === 1 ? 'process  ' : 'processes'} ${run.seconds.toFixed(1).padStart(7)} s ${(count / run.seconds).toFixed(1).padStart(6)} books/s ${memory.padStart(8)}`,
    );
  }
}
console.log('');
for (const jobs of [1, 2]) {
  const [less, more] = [runs[`quarter ${jobs}`], runs[`whole ${jobs}`]];
  const time = more.seconds / less.seconds;
  const memory = less.peakMB === 0 ? 1 : more.peakMB / less.peakMB;
  say(time <= 5, `four times the books, --jobs ${jobs}: ${time.toFixed(2)} times the time (at most 5)`);
  say(memory <= 1.5, `four times the books, --jobs ${jobs}: ${memory.toFixed(2)} times the memory (at most 1.5)`);
}
say(runs['whole 1'].text === runs['whole 2'].text, 'one process and two give the same');
const counted = JSON.parse(runs['whole 1'].text);
const named = counted.notCounted.map(({ file }) => file);
say(named.join() === whole.bad.join(), `damaged books named: ${named.length} of ${whole.bad.length}`);
say(counted.books.counted === books - whole.bad.length, `books counted: ${counted.books.counted}`);

const parquet = path.join(folder, 'tasks.parquet');
const exported = await tiendo('export', path.join(folder, 'whole'), ...PERIOD, '--format', 'parquet', '-o', parquet);
console.log(
  `  exported in ${exported.seconds.toFixed(1)} s, ${exported.peakMB.toFixed(0)} MB: ${exported.text.trim()}`,
);
const { cells, different } = await compare(counted, parquet);
say(different === 0, `DuckDB's figures: ${cells} cells compared, ${different} different`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs the command line; returns what it prints, its seconds, and the most memory of it and its processes together. */
async function tiendo(...args) {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let peakMB = 0;
  const timer = setInterval(() => (peakMB = Math.max(peakMB, memoryOf(child.pid))), SAMPLE_MS);
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status === 2) throw new Error(`tiendo ${args.join(' ')} ended with 2`);
  return { text: Buffer.concat(pieces).toString('utf8'), seconds: (performance.now() - began) / 1000, peakMB };
}

/** Resident megabytes of a process and those that it started, as Linux tells them; 0 elsewhere. */
function memoryOf(id) {
  if (!existsSync('/proc/self/statm')) return 0;
  try {
    const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${id}/task`).flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return (pages * 4096) / 1e6 + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

async function compare({ departments }, file) {
  const page = readFileSync(path.join(root, 'docs', 'scale.md'), 'utf8');
  const [byOffice, byUnit] = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query]) => query);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rowsOf = async (query) =>
    (await connection.runAndReadAll(query.replaceAll("'tasks.parquet'", `'${file}'`))).getRowObjectsJson();
  const offices = new Map((await rowsOf(byOffice)).map((row) => [row.department, row]));
  const units = new Map((await rowsOf(byUnit)).map((row) => [`${row.department}\n${row.lead_type}\n${row.unit}`, row]));
  connection.closeSync();
  let cells = 0;
  let different = 0;
  const look = (ours, theirs, names) => {
    for (const name of names) {
      cells += 1;
      // A unit that neither leads nor helps has zeros in our table and no row in theirs.
      const value = theirs === undefined ? Number.NaN : (theirs[name] ?? (name.startsWith('rate') ? null : 0));
      if ((value === null ? null : Number(value)) !== ours[name]) different += 1;
    }
  };
  for (const office of departments) {
    look(office, offices.get(office.department), CELLS);
    for (const row of office.rows) {
      const type = row.unit === null ? 'none' : row.kind === 'nhóm' ? 'collective' : 'unit';
      const theirs = units.get(`${office.department}\n${type}\n${row.unit}`) ?? (row.total === 0 ? {} : undefined);
      look(row, theirs, row.coordinating === undefined ? CELLS : [...CELLS, 'coordinating']);
    }
  }
  return { cells, different };
}

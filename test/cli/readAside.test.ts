/** A large workbook is read on two threads; whatever becomes of the second, the same is read and the program ends. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { zipOf } from '../helpers/makeXlsx';
import { emptyFolder } from '../helpers/runCli';

jest.setTimeout(300_000);
const root = path.join(__dirname, '..', '..');
const folder = emptyFolder();
const plan = path.join(folder, 'lon.xlsx');
const started = path.join(folder, 'started');

const TASKS = 1_200;

/** Rows that somebody formatted below the tasks of each sheet: enough bytes for the second thread to be worth it. */
const FORMATTED = 30_000;

/** Returns the bytes of a plan of a sheet a month with those rows. */
function largePlan(): Uint8Array {
  const script = path.join(root, 'scripts', 'bench', 'makePlan.mjs');
  execFileSync(process.execPath, [script, String(TASKS), plan], { cwd: root });
  const formatted = Array.from({ length: FORMATTED }, (_, at) => `<row r="${TASKS + at}"/>`).join('');
  const parts = Object.entries(unzipSync(readFileSync(plan))).map(([name, bytes]) => {
    const isSheet = name.startsWith('xl/worksheets/');
    return [name, isSheet ? strFromU8(bytes).replace('</sheetData>', `${formatted}$&`) : bytes] as const;
  });
  return zipOf(Object.fromEntries(parts));
}

/** Returns what the program says of the plan, with another program for its second thread; null leaves it as it was built. */
function readWith(worker: string | null) {
  const copy = emptyFolder();
  try {
    cpSync(path.join(root, 'dist', 'cli'), copy, { recursive: true });
    const program = path.join(copy, 'sheetWorker.js');
    expect(existsSync(program)).toBe(true);
    const mark = `require('node:fs').writeFileSync(${JSON.stringify(started)}, '');`;
    writeFileSync(program, mark + (worker ?? readFileSync(program, 'utf8')));
    rmSync(started, { force: true });
    const args = [path.join(copy, 'tiendo.js'), 'read', plan, '--json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
    return { status, stdout, stderr, started: existsSync(started) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('reading a large workbook', () => {
  let whole: ReturnType<typeof readWith>;
  beforeAll(() => {
    writeFileSync(plan, largePlan());
    whole = readWith(null);
  });

  it('gives all its tasks', () => {
    expect(whole).toMatchObject({ status: 0, stderr: '', started: true });
    expect((JSON.parse(whole.stdout) as { tasks: unknown[] }).tasks).toHaveLength(TASKS);
  });

  it.each([
    ['fails at once', 'throw new Error("no");'],
    ['ends without a word', ''],
    ['runs out of memory', 'const kept = []; for (;;) kept.push(new Array(1e6).fill({}));'],
    [
      'answers only the first sheet, with null',
      'const { parentPort } = require("node:worker_threads"); parentPort.once("message", () => parentPort.postMessage({ index: 0, sheet: null }));',
    ],
  ])('gives the same where the second thread %s', (_, worker) => {
    const alone = readWith(worker);
    expect(alone).toMatchObject({ status: 0, stderr: '', started: true });
    expect(alone.stdout === whole.stdout).toBe(true);
  });
});

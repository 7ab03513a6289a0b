/**
 * `npm run test:repeat -- 10 --burn 3`: runs the gate ten times, the last three of them beside a program that keeps every
 * processor busy, and prints a table. A test that depends on how fast the machine is shows itself here. What each run
 * said, and what its failed browser tests left, is kept in node_modules/.cache/tiendo/repeat.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/setUp.mjs';
import { CACHE, tableOf } from './lib/stages.mjs';

const { values, positionals } = parseArgs({
  options: { burn: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const runs = Number(positionals[0] ?? '10');
const burning = Number(values.burn);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(burning) || burning < 0 || burning > runs) {
  throw new Error('Give the number of runs, and with --burn how many of them beside a busy machine: 10 --burn 3');
}

const folder = path.join(CACHE, 'repeat');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** Turns in circles, and ends when the program that started it is gone. */
const CIRCLES = `
  const parent = process.ppid;
  while (process.ppid === parent) for (const end = Date.now() + 1000; Date.now() < end; );
`;

/** Keeps every processor busy; returns the function that ends it. */
function burn() {
  const burners = Array.from({ length: os.availableParallelism() }, () =>
    spawn(process.execPath, ['-e', CIRCLES], { stdio: 'ignore' }),
  );
  return () => burners.forEach((burner) => burner.kill('SIGKILL'));
}

const rows = [['run', 'beside', 'state', 'tests', 'seconds', 'stages that failed']];
for (let run = 1; run <= runs; run++) {
  const busy = run > runs - burning;
  const stop = busy ? burn() : () => undefined;
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts', 'test.mjs')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  stop();
  writeFileSync(path.join(folder, `run-${run}.txt`), stdout + stderr);
  const left = path.join(root, 'test-results');
  if (status !== 0 && existsSync(left)) cpSync(left, path.join(folder, `run-${run}`), { recursive: true });
  const failed = [...stdout.matchAll(/^(?:FAILED|NOT RUN) (.+) \([\d.]+ s\)$/gm)].map(([, title]) => title);
  const tests = /^\d+ passed, \d+ failed, \d+ skipped$/m.exec(stdout)?.[0] ?? 'none';
  const seconds = Math.round((Date.now() - began) / 1000);
  rows.push([
    String(run),
    busy ? 'a busy machine' : '',
    status === 0 ? 'green' : 'RED',
    tests,
    String(seconds),
    failed.join(', '),
  ]);
  console.log(rows.at(-1).filter(Boolean).join('  '));
}
console.log(`\n${tableOf(rows)}`);
process.exitCode = rows.slice(1).every(([, , state]) => state === 'green') ? 0 : 1;

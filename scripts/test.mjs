/**
 * `npm test`: everything that must hold, from a fresh clone on. Installs what is pinned, then runs type check, lint,
 * format, import directions, build and manifest check side by side, and all tests after them. The last line counts tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installIfNeeded, root } from './lib/setUp.mjs';

installIfNeeded();

const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const cache = path.join(root, 'node_modules', '.cache', 'tiendo');
mkdirSync(cache, { recursive: true });
const results = path.join(cache, 'tests.json');
rmSync(results, { force: true });

/** Runs a program to its end, its output kept together; returns the exit status. */
function run(title, command, args, live = false) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: live ? 'inherit' : 'pipe',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
      if (status !== 0 && output) console.log(output);
      resolve(status ?? 1);
    });
  });
}

/** Runs steps one after another; returns the number that failed. */
async function inOrder(steps) {
  let failed = 0;
  for (const step of steps) if ((await run(...step)) !== 0) failed++;
  return failed;
}

const npmRun = [process.execPath, process.env.npm_execpath ?? ''];
const script = (name) =>
  npmRun[1] ? [npmRun[0], [npmRun[1], 'run', '--silent', name]] : ['npm', ['run', '--silent', name]];

const failures = await Promise.all([
  inOrder([
    ['build', ...script('build')],
    ['manifest', ...script('validate')],
    ['import directions', ...script('arrows')],
  ]),
  inOrder([
    ['type check', ...script('typecheck')],
    ['lint', ...script('lint')],
    ['format', ...script('format:check')],
  ]),
]);
let failed = failures[0] + failures[1];

if (failed === 0) {
  const status = await run('tests', bin('jest'), ['--json', `--outputFile=${results}`], true);
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  if (status !== 0) failed++;
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exitCode = failed === 0 ? 0 : 1;

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './setUp.mjs';

/** Does the main job on the sample plan with the command line: checks it, and writes a month's summary into a copy. */
export function mainJob() {
  const sample = path.join('assets', 'ke-hoach-mau.xlsx');
  const folder = path.join('dist', 'sample');
  mkdirSync(path.join(root, folder), { recursive: true });
  tiendo('check', sample, '--as-of', '2026-10-02', '-o', path.join(folder, 'kiem-tra.xlsx'), '--mark');
  tiendo('summarise', sample, '--period', '2026-09', '--as-of', '2026-10-02', '-o', path.join(folder, 'tong-hop.xlsx'));
}

/** Runs the built command line and prints its last lines. */
function tiendo(...args) {
  console.log(`\n> tiendo ${args.join(' ')}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('dist', 'cli', 'tiendo.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  // `check` ends with 1 where it finds errors, which a sample with typos has.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const lines = stdout.trimEnd().split('\n');
  console.log((args[0] === 'check' ? lines.slice(-2) : [lines[0], lines[lines.length - 1]]).join('\n'));
}

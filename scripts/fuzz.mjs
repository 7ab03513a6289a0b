/**
 * `npm run fuzz -- --seed 7 --n 100000`: plans whose cells hold anything and packages that are wrong somewhere, so many in
 * all, drawn from a seed. What it finds is made as small as possible and shown; it becomes a test in plain words.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/setUp.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, n: { type: 'string', default: '100000' } },
});
const [seed, count] = [Number(values.seed), Number(values.n)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 2) {
  throw new Error('Give whole numbers: --seed 7 --n 100000');
}

const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', 'node', '--', 'test/fuzz'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TIENDO_PROPERTY_SEED: String(seed), TIENDO_FUZZ_CASES: String(count) },
  },
);
process.exitCode = status ?? 1;

/**
 * `npm run names -- --seed 1 --seeds 3`: plans of made-up offices in the writing of their people, read with a catalogue and
 * without one. Prints the share of cells that are read wrong in silence, and each of them.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/setUp.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seeds: { type: 'string', default: '2' } },
});
if (![values.seed, values.seeds].every((value) => /^[1-9]\d*$/.test(value)))
  throw new Error('Give whole numbers: --seed 1 --seeds 2');

const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', 'node', '--', 'test/property/names'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TIENDO_PROPERTY_SEED: values.seed, TIENDO_NAME_SEEDS: values.seeds },
  },
);
process.exitCode = status ?? 1;

/**
 * `npm run names -- --seed 1 --seeds 3`: plans of made-up offices in the writing of their people, read with a catalogue and
 * without one. Prints the share of cells that are read wrong in silence, and each of them.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './lib/runSuite.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seeds: { type: 'string', default: '2' } },
});
if (![values.seed, values.seeds].every((value) => /^[1-9]\d*$/.test(value)))
  throw new Error('Give whole numbers: --seed 1 --seeds 2');

process.exitCode = runSuite(['test/property/names'], {
  TIENDO_PROPERTY_SEED: values.seed,
  TIENDO_NAME_SEEDS: values.seeds,
});

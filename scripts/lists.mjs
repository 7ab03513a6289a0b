/**
 * `npm run lists -- --seed 7 --rounds 8`: the long lists of what offices type (test/property/lists), each form of a time
 * dressed so many times, as one line of figures a list: texts, right, said, silently wrong. Ends with 1 where a line is
 * read silently wrong that is not marked so, or is marked and read right.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './lib/runSuite.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '20261130' }, rounds: { type: 'string', default: '8' } },
});
const [seed, rounds] = [Number(values.seed), Number(values.rounds)];
if (!Number.isInteger(seed) || !Number.isInteger(rounds) || rounds < 1) {
  throw new Error('Give whole numbers: --seed 7 --rounds 8');
}

process.exitCode = runSuite(['test/property/lists'], {
  TIENDO_LISTS: '1',
  TIENDO_LISTS_ROUNDS: String(rounds),
  TIENDO_PROPERTY_SEED: String(seed),
});

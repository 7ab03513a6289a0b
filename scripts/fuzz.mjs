/**
 * `npm run fuzz -- --seed 7 --n 100000`: plans whose cells hold anything and packages that are wrong somewhere, so many in
 * all, drawn from a seed; with `--foreign 2000` so many workbooks of other programs instead (some of them through
 * LibreOffice, which must be installed). What it finds is made as small as possible and shown; it becomes a test in plain words.
 */
import { parseArgs } from 'node:util';
import { runSuite } from './lib/runSuite.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    n: { type: 'string', default: '100000' },
    foreign: { type: 'string' },
  },
});
const [seed, count] = [Number(values.seed), Number(values.foreign ?? values.n)];
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 2) {
  throw new Error('Give whole numbers: --seed 7 --n 100000, or --seed 7 --foreign 2000');
}
const asked =
  values.foreign === undefined
    ? { paths: ['test/fuzz/plans', 'test/fuzz/packages'], env: { TIENDO_FUZZ_CASES: String(count) } }
    : {
        paths: ['test/fuzz/foreign'],
        // Few go through LibreOffice and to Microsoft's validator: a second each.
        env: { TIENDO_FOREIGN_BOOKS: String(count), TIENDO_FOREIGN_OFFICE: '20', TIENDO_FOREIGN_SDK: '40' },
      };

process.exitCode = runSuite(asked.paths, { TIENDO_PROPERTY_SEED: String(seed), ...asked.env });

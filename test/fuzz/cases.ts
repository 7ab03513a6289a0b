/** How many cases the fuzzer tries, and in which of them it also writes. */
import fc from '../helpers/random';

/** So many in the gate; others, and a hundred thousand by itself, by `npm run fuzz -- --n N`. */
const CASES = Number(process.env['TIENDO_FUZZ_CASES'] ?? 2000);

/** A plan takes five times as long to try as a package. */
export const PLANS = Math.ceil(CASES / 5);
export const PACKAGES = CASES - PLANS;

/** True once in so many cases: writing takes ten times as long as reading. */
export const oneIn = (count: number): fc.Arbitrary<boolean> => fc.nat(count - 1).map((drawn) => drawn === count - 1);

/** A hundred thousand cases take their time. */
export const PATIENCE_MS = 86_400_000;

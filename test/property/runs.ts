/** Runs a property with one seed, so many times as asked for, and tells a failure so that a person can read it. */
import fc from '../helpers/random';

/** How many times more than `npm test` does. */
const TIMES = Number(process.env['TIENDO_PROPERTY_TIMES'] ?? 1);

/** What is wrong with a value, as text for people; null when nothing is. */
type Tell<Value> = (value: Value) => string | null;

/** Fails with the smallest of `values` that something is wrong with, as `tell` tells it, and with the seed. */
export function holdsFor<Value>(values: fc.Arbitrary<Value>, numRuns: number, tell: Tell<Value>): void {
  let told: string | null = null;
  const property = fc.property(values, (value) => {
    const wrong = tell(value);
    told = wrong ?? told;
    return wrong === null;
  });
  fail(fc.check(property, asked(numRuns)), told);
}

/** The same for what takes its time, such as opening a file. */
export async function holdsForLater<Value>(
  values: fc.Arbitrary<Value>,
  numRuns: number,
  tell: (value: Value) => Promise<string | null>,
): Promise<void> {
  let told: string | null = null;
  const property = fc.asyncProperty(values, async (value) => {
    const wrong = await tell(value);
    told = wrong ?? told;
    return wrong === null;
  });
  fail(await fc.check(property, asked(numRuns)), told);
}

function asked(numRuns: number): fc.Parameters<[unknown]> {
  return { numRuns: numRuns * TIMES };
}

/** The last value that was wrong is the smallest: values are made smaller until none is. */
function fail<Value>(
  { failed, numRuns, numShrinks, seed, errorInstance }: fc.RunDetails<[Value]>,
  told: string | null,
): void {
  if (!failed) return;
  const crash = errorInstance instanceof Error && told === null ? (errorInstance.stack ?? errorInstance.message) : null;
  const where = `Found in case ${numRuns}, made smaller ${numShrinks} times. Again: TIENDO_PROPERTY_SEED=${seed}`;
  throw new Error(`${crash ?? told ?? ''}\n\n${where}`);
}

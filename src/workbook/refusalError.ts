/** Refusals on their way through an adapter: thrown where they are found, data again at its edge. Nobody else throws one. */
import type { Outcome, Refusal } from '../core/flow/outcome';

/** Thrown inside an adapter when a refusal is found deep down; the adapter's edge turns it into data. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusalError';
  }
}

/** Returns the result of a step inside an adapter, and throws its refusal (such as `cancelled`) on to the edge. */
export function completed<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new RefusalError(outcome.refusal);
  return outcome.value;
}

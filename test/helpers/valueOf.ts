import type { Outcome } from '../../src/core/flow/outcome';

/** Returns what an outcome holds; a test that meets a refusal fails with it. */
export function valueOf<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

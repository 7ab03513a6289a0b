/** What the command line prints: results on stdout, one sentence about a refusal on stderr. */
import { refusalSentence } from '../app/sentences';
import type { Refusal } from '../core/flow/outcome';
import type { Say } from '../messages/say';

export interface Output {
  /** Writes a line of the result. */
  print(line: string): void;
  /** Writes the one line of a refusal. */
  complain(line: string): void;
}

/** Exit statuses of the contract; 1 also where answers wait for somebody. */
export const EXIT = { done: 0, errorsFound: 1, unusable: 2 } as const;
/** Of many books at least one is not counted, or not exported: the status of `errorsFound`. */
export const SOME_LEFT_OUT = EXIT.errorsFound;

/** Writes the sentence of a refusal and returns the exit status for it. */
export function printRefusal(refusal: Refusal, say: Say, output: Output): number {
  output.complain(refusalSentence(refusal, say));
  return EXIT.unusable;
}

/** Writes a value for programs: one line of JSON, alone on stdout. */
export function printJson(value: unknown, output: Output): void {
  output.print(JSON.stringify(value));
}

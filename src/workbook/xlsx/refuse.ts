/** Refusals found deep inside a file, and the door at which they become data that names the file. */
import { RefusalError } from '../refusalError';
import { locatedRefusal, refusal } from '../../core/flow/outcome';
import type { Outcome, REFUSAL_PARAMS, RefusalCode } from '../../core/flow/outcome';

/** Refusals whose sentence names the file or nothing. */
type FileRefusal = {
  [Code in RefusalCode]: (typeof REFUSAL_PARAMS)[Code][number] extends 'file' ? Code : never;
}[RefusalCode];

/** Inside a file its name is not known; the door puts it in place of this. */
const UNNAMED = '';

/** Ends the work with a refusal; `part` is the package part at fault, where one is. */
export function refuse(code: FileRefusal, part?: string): never {
  throw new RefusalError(refusal(code, { file: UNNAMED, ...(part === undefined ? {} : { part }) }));
}

/** Runs work and returns a refusal found in it as data with the file's name; any other exception is a bug and goes on. */
export async function withFileName<Result>(file: string, work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { ok: false, refusal: locatedRefusal(error.refusal, { file }) };
  }
}

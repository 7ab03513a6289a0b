/** Refusals found deep inside a file, and the door at which they become data that names the file. */
import { RefusalError } from '../refusalError';
import type { Outcome, RefusalCode } from '../../core/flow/outcome';

/** Ends the work with a refusal; `part` is the package part at fault, where one is. */
export function refuse(code: RefusalCode, part?: string): never {
  throw new RefusalError({ code, params: part === undefined ? {} : { part } });
}

/** Runs work and returns a refusal found in it as data with the file's name; any other exception is a bug and goes on. */
export async function withFileName<Result>(file: string, work: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { ok: false, refusal: { code: error.refusal.code, params: { file, ...error.refusal.params } } };
  }
}

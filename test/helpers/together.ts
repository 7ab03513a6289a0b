/**
 * Many test files as one. Jest loads everything anew for each file, which takes longer than most files take to run, so the
 * gate (`TIENDO_TOGETHER`) runs them in one; by themselves they are run as ever. A file that puts something else in the
 * place of a module, which would hold for all, is called `*.alone.test.ts` and stays by itself.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const tests = path.join(__dirname, '..');

/** Runs the test files whose paths below `test` (with `/`) are asked for, in the order of their names. */
export function together(asked: (name: string) => boolean): void {
  const names = readdirSync(tests, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(path.sep, '/'));
  const files = names.filter((name) => !name.includes('.alone.') && asked(name));
  if (files.length === 0) throw new Error('no test file is there');
  describe.each(files.sort())('%s', (name) => {
    jest.requireActual(path.join(tests, name));
  });
}

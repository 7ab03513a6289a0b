/**
 * `npm run approve`: rewrites the approved files (test/approved: what people get, and how texts are read) with what is made
 * now; the diff is to be read. `npm run approve -- test/core/plan` runs the tests of a folder or file only.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/setUp.mjs';

/** A test that compares with approved files says so by this name (test/helpers/approval/approve.ts). */
const COMPARES = /\brequireApproved/;

const asked = process.argv.slice(2).map((name) => path.posix.normalize(name.replaceAll(path.sep, '/')));
const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll(path.sep, '/')}`)
  .filter((name) => name.endsWith('.test.ts') && (asked.length === 0 || asked.some((each) => name.startsWith(each))))
  .filter((name) => COMPARES.test(readFileSync(path.join(root, name), 'utf8')));
if (tests.length === 0) {
  console.error(`approve: no test in ${asked.join(', ')} compares with approved files`);
  process.exit(2);
}

const jest = ['node_modules/jest/bin/jest.js', '--selectProjects=node', '--no-coverage', '--runTestsByPath', ...tests];
const env = { ...process.env, TIENDO_APPROVE: '1' };
const { status } = spawnSync(process.execPath, jest, { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;

/**
 * `npm run approve`: rewrites the approved files (test/approved: what people get, and how texts are read) with what is made
 * now; the diff is to be read.
 */
import { spawnSync } from 'node:child_process';
import { root } from './lib/setUp.mjs';

const jest = [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'node',
  '--no-coverage',
  'test/approved/approved',
  'pproved[Rr]eadings',
];
const env = { ...process.env, TIENDO_APPROVE: '1' };
const { status } = spawnSync(process.execPath, jest, { cwd: root, env, stdio: 'inherit' });
process.exitCode = status ?? 1;

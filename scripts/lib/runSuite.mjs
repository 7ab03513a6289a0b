/** Runs tests of the node project for a script that turns them up by environment variables. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setUp.mjs';

/** Runs the test files of these folders with these variables set; returns the exit status. */
export function runSuite(folders, variables) {
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--selectProjects', 'node', '--', ...folders],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...variables } },
  );
  return status ?? 1;
}

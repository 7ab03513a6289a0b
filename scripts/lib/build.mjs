import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from './setUp.mjs';

/** Builds the pages and the command line for production. */
export function build() {
  console.log('Building …');
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production'], { cwd: root, stdio: 'inherit' });
}

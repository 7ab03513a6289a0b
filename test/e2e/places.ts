/** Where the browser tests find what was built, and where they leave what a failed test looked like. */
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

/** What was built; another folder than dist/web can be named by TIENDO_WEB. */
export const built = process.env['TIENDO_WEB'] ?? path.join(root, 'dist', 'web');

/** Pictures and traces of failed tests; emptied before each run. */
export const RESULTS = path.join(root, 'test-results');

/** Environment variable with the address of the shared browser. */
export const SERVER_ADDRESS = 'TIENDO_BROWSER';

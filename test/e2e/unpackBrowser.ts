/** Jest's set-up for the browser tests: unpacks Chromium once, since parallel first starts race for its file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserPath } from './browser';

export default async function unpackBrowser(): Promise<void> {
  if (!existsSync(path.join(__dirname, '..', '..', 'dist', 'web', 'index.html'))) {
    throw new Error('dist/web is not there: run "npm run build" first');
  }
  await browserPath();
}

/** Jest's set-up for the browser tests: unpacks Chromium once, since parallel first starts race for its file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserPath, built } from './browser';

export default async function unpackBrowser(): Promise<void> {
  if (!existsSync(path.join(built, 'index.html'))) {
    throw new Error('The pages are not built: run "npm run build" first');
  }
  await browserPath();
}

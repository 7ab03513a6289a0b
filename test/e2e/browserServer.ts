/**
 * Jest's set-up and tear-down of the browser tests: one Chromium out of the npm registry for all test files. They connect
 * to it (`environment.ts`), and each test gets a context of its own (`browser.ts`).
 */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { scratchRoot } from '../helpers/scratch';
import { built, RESULTS, SERVER_ADDRESS } from './places';

let server: BrowserServer | undefined;

/** Returns the path of the browser, unpacked if need be. */
export async function browserPath(): Promise<string> {
  // Makes the package bring the system libraries that a bare machine lacks; it looks when it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts the browser; the environment variable tells the workers where it listens. */
export default async function startServer(): Promise<void> {
  if (!existsSync(path.join(built, 'index.html'))) {
    throw new Error('The pages are not built: run "npm run build" first');
  }
  rmSync(RESULTS, { recursive: true, force: true });
  server = await chromium.launchServer({
    executablePath: await browserPath(),
    // A shared memory of 64 MB, as containers have, is too small for one browser with many pages.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  process.env[SERVER_ADDRESS] = server.wsEndpoint();
  // What is recorded of a test lies there, and is seen if it stays there.
  process.env['TMPDIR'] = scratchRoot();
}

/** Closes the browser. */
export async function stopServer(): Promise<void> {
  await server?.close();
}

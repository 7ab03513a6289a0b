/** A Chromium out of the npm registry, and pages whose every request is answered from this project or fails the test. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const root = path.join(__dirname, '..', '..');
/** What was built; another folder than dist/web can be named by TIENDO_WEB. */
export const built = process.env['TIENDO_WEB'] ?? path.join(root, 'dist', 'web');
const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

export const ORIGIN = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** Returns the path of the browser, unpacked if need be. */
export async function browserPath(): Promise<string> {
  // Makes the package bring the system libraries that a bare machine lacks; it looks when it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** What went over the line and what was complained of, in order. */
export interface Log {
  /** Addresses that were answered. */
  readonly answered: string[];
  /** Addresses that nobody may ask for, or that are not there. */
  readonly refused: string[];
  /** Errors in the page: exceptions and breaches of its policy. */
  readonly errors: string[];
}

export interface Guarded {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly log: Log;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Answers office.js from the npm copy of the library; without it the address is refused. */
  readonly office?: boolean;
  readonly dark?: boolean;
  /** Colours are the system's own (contrast themes of Windows). */
  readonly forced?: boolean;
  /** Answers nothing but this document on the disk. */
  readonly document?: string;
}

/** Opens an empty page that reaches nothing but the files built (and office.js where it is allowed). */
export async function guardedPage(browser: Browser, options: PageOptions = {}): Promise<Guarded> {
  const { width = 1280, height = 800, office = false, dark = false, forced = false, document } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    locale: 'vi-VN',
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    // It would answer past the guard below; its own test is offline.test.ts.
    serviceWorkers: 'block',
  });
  const log: Log = { answered: [], refused: [], errors: [] };
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const file = document === undefined ? fileOf(url, office) : url === document ? fileURLToPath(url) : null;
    if (file === null) {
      log.refused.push(url);
      await route.abort();
      return;
    }
    log.answered.push(url);
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => log.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(message.text());
  });
  return { context, page, log };
}

function fileOf(url: string, office: boolean): string | null {
  const { origin, pathname } = new URL(url);
  if (origin === ORIGIN) return inside(built, decodeURIComponent(pathname));
  if (office && url.startsWith(CDN)) return inside(officeJs, url.slice(CDN.length).replace(/[?#].*$/, ''));
  return null;
}

function inside(folder: string, name: string): string | null {
  const file = path.join(folder, name);
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : null;
}

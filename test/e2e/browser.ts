/** Contexts of the shared browser, and pages whose every request is answered from this project or fails the test. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { SharedBrowser } from './environment';
import { scratchFolder } from '../helpers/scratch';
import { built, RESULTS } from './places';

const root = path.join(__dirname, '..', '..');
const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

export const ORIGIN = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** What went over the line and what was complained of, in order. */
export interface Log {
  /** Addresses that were answered. */
  readonly answered: string[];
  /** Addresses that nobody may ask for, or that are not there. */
  readonly refused: string[];
  /** Errors in the pages: exceptions, errors on the console and breaches of the policy. */
  readonly errors: string[];
}

interface Open {
  readonly context: BrowserContext;
  readonly log: Log;
  readonly announced: readonly RegExp[];
}

const shared = (globalThis as unknown as { tiendoBrowser: SharedBrowser }).tiendoBrowser;
const open: Open[] = [];

/**
 * Opens a context of this test's own; it is closed after the test (`setUp.ts`). An error in one of its pages fails the
 * test unless it was announced. Nothing moves in its pages: what is looked at does not depend on the moment.
 * @param announced what errors in its pages may say
 */
export async function openContext(
  options: BrowserContextOptions,
  announced: readonly RegExp[] = [],
): Promise<{ readonly context: BrowserContext; readonly log: Log }> {
  const context = await shared.browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const log: Log = { answered: [], refused: [], errors: [] };
  open.push({ context, log, announced });
  // Playwright's own limit of 30 seconds is soon reached on a machine that does other work.
  context.setDefaultTimeout(120_000);
  context.on('weberror', (error) => log.errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(message.text());
  });
  await context.addInitScript(stopMotion);
  if (shared.traced) await context.tracing.start({ snapshots: shared.pagesKept });
  return { context, log };
}

/**
 * Runs in every page before its own scripts. Fluent UI fades colours on buttons and fields whatever the system says of
 * motion, so that axe would measure a colour on its way. A constructed style sheet is not bound by the page's policy.
 */
function stopMotion(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after {
    transition-duration: 0s !important; transition-delay: 0s !important;
    animation-duration: 0s !important; animation-delay: 0s !important;
    scroll-behavior: auto !important; caret-color: transparent !important;
  }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Closes the contexts of a test. A test that has failed leaves pictures and traces; an unannounced error fails it. */
export async function closeContexts(): Promise<void> {
  const closing = open.splice(0);
  const unannounced = closing.flatMap(({ log, announced }) =>
    log.errors.filter((error) => !announced.some((pattern) => pattern.test(error))),
  );
  if (shared.running.failed || unannounced.length > 0) {
    for (const [index, { context }] of closing.entries()) await leaveTraces(context, index);
  } else if (shared.traced) {
    // Else a folder of each record stays behind; a test may have closed its context itself.
    await Promise.all(closing.map(({ context }) => context.tracing.stop().catch(() => null)));
  }
  await Promise.all(closing.map(({ context }) => context.close()));
  if (unannounced.length > 0 && !shared.running.failed) {
    throw new Error(`Errors in the page that this test did not announce:\n${unannounced.join('\n')}`);
  }
}

/** Keeps what a failed test looked like: a picture of every page, and a trace that `npx playwright-core show-trace` opens. */
async function leaveTraces(context: BrowserContext, index: number): Promise<void> {
  const name = [path.basename(expect.getState().testPath ?? '', '.test.ts'), ...shared.running.titles]
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 120);
  const folder = path.join(RESULTS, index === 0 ? name : `${name}-${index + 1}`);
  mkdirSync(folder, { recursive: true });
  const left: string[] = [];
  for (const [number, page] of context.pages().entries()) {
    const picture = path.join(folder, `page-${number + 1}.png`);
    // A page that hangs must not hide why the test failed.
    const taken = await page.screenshot({ path: picture, timeout: 10_000 }).catch(() => null);
    if (taken) left.push(picture);
  }
  if (shared.traced) {
    const trace = path.join(folder, 'trace.zip');
    await context.tracing.stop({ path: trace });
    left.push(trace);
  }
  process.stdout.write(left.map((file) => `Left by a failed test: ${path.relative(root, file)}\n`).join(''));
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
  /** Colours are the system's own (contrast themes of Windows). */
  readonly forced?: boolean;
  /** Answers nothing but this document on the disk. */
  readonly document?: string;
  /** What errors in the page may say; any other fails the test. */
  readonly announced?: readonly RegExp[];
}

/** Opens an empty page that reaches nothing but the files built (and office.js where it is allowed). */
export async function guardedPage(options: PageOptions = {}): Promise<Guarded> {
  const { width = 1280, height = 800, office = false, forced = false, document, announced } = options;
  const { context, log } = await openContext(
    {
      viewport: { width, height },
      forcedColors: forced ? 'active' : 'none',
      // It would answer past the guard below; its own test is offline.test.ts.
      serviceWorkers: 'block',
    },
    announced,
  );
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

/** Clicks and returns what came down: the name that the page gave it, and where it lies on this machine. */
export async function downloaded(page: Page, click: () => Promise<unknown>): Promise<{ name: string; file: string }> {
  const downloading = page.waitForEvent('download');
  await click();
  const download = await downloading;
  // The browser runs in another process, which need not share its folders with this one.
  const folder = scratchFolder();
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

/** Waits until a condition holds that lies outside of the page; stops after two minutes, so that what follows can fail. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200 && !(await holds()); tries++) await pause(100);
}

/**
 * The title of the window once it is the one named, or what it still is when the wait is over. The page sets it after
 * it has drawn, which may be later than what the test has just seen.
 */
export async function titleBecoming(page: Page, title: string): Promise<string> {
  await until(async () => (await page.title()) === title);
  return page.title();
}

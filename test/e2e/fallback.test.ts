/** What a person reads when the pane cannot come: an old engine, office.js that does not answer, a plain browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { installWindowsHost } from '../host/browser';
import { hostFromGrids } from '../host/fixtures';
import { guardedPage, ORIGIN } from './browser';
import { built } from './places';
import { opened } from './engine';
import { SAMPLE } from './plans';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The inline script of a page. */
function inlineScript(name: string): string {
  const html = readFileSync(path.join(built, name), 'utf8');
  return /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
}

interface Place {
  id: string;
  innerText: string;
  role?: string;
}

/**
 * Runs an inline script in an engine that has nothing but what is given, and plays the page on.
 * @param has what the engine knows beside its document: `Promise`, `CSS`, `Office`
 */
function inEngine(
  script: string,
  has: Readonly<Record<string, unknown>>,
  href = 'https://tiendo.so.example/taskpane.html?x=1#a',
) {
  const places: Place[] = [];
  const listeners: (() => void)[] = [];
  const timers: { run: () => void; after: number }[] = [];
  const append = (place: Place) => places.push(place);
  const document = {
    body: { appendChild: append },
    documentElement: { appendChild: append, getAttribute: () => null },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    createElement: (): Place & { setAttribute: () => void } => ({
      id: '',
      innerText: '',
      setAttribute: () => undefined,
    }),
    getElementById: (id: string) => places.find((place) => place.id === id) ?? null,
  };
  const setTimeout = (run: () => void, after: number) => timers.push({ run, after });
  const window = { document, location: { href }, setTimeout, ...has };
  // The global object of the engine: what Node's own engine would bring is taken away.
  const engine = createContext({ window, document, setTimeout, Promise: undefined, CSS: undefined, ...has });
  runInContext(script, engine);
  return {
    said: () => places.map(({ innerText }) => innerText),
    ready: () => listeners.forEach((listener) => listener()),
    wait: () => timers.filter(({ after }) => after <= 10_000).forEach(({ run }) => run()),
  };
}

const MODERN = { Promise: { any: () => undefined }, CSS: { supports: () => true } };

/** Internet Explorer 11 has no Promise; the first Edge has, and stops at the syntax of 2018. */
const OLD_ENGINES = [
  { title: 'Internet Explorer', has: {} },
  { title: 'Edge before Chromium', has: { Promise: {}, CSS: { supports: () => true } } },
];

describe.each(OLD_ENGINES)('the pane in $title', ({ has }) => {
  test('says at once that the page in a browser does the job, and where that is', () => {
    const engine = inEngine(inlineScript('taskpane.html'), has);
    engine.ready();
    expect(engine.said()).toHaveLength(1);
    expect(engine.said()[0]).toContain('https://tiendo.so.example/index.html');
    expect(engine.said()[0]).toMatch(/Edge hoặc Chrome/);
    const before = engine.said();
    engine.wait();
    expect(engine.said()).toEqual(before);
  });
});

describe.each(['index.html', 'tien-do.html'])('%s', (name) => {
  test.each(OLD_ENGINES)('says in $title that the browser is too old', ({ has }) => {
    const engine = inEngine(inlineScript(name), has);
    engine.ready();
    expect(engine.said()).toEqual([expect.stringContaining('quá cũ')]);
  });

  test('says nothing in an engine that can run it', () => {
    const engine = inEngine(inlineScript(name), MODERN);
    engine.ready();
    engine.wait();
    expect(engine.said()).toEqual([]);
  });
});

test('the pane in a good engine says nothing while Excel starts it, and after ten seconds why it does not come', () => {
  const without = inEngine(inlineScript('taskpane.html'), MODERN);
  without.ready();
  expect(without.said()).toEqual([]);
  without.wait();
  expect(without.said()).toEqual([expect.stringContaining('appsforoffice.microsoft.com')]);
  const outside = inEngine(inlineScript('taskpane.html'), { ...MODERN, Office: {} });
  outside.wait();
  expect(outside.said()).toEqual([expect.stringContaining('chỉ chạy trong Excel')]);
});

test.each(['taskpane.html', 'index.html'])('the inline script of %s can be read by an engine of 2009', (name) => {
  expect(() => parse(inlineScript(name), { ecmaVersion: 5 })).not.toThrow();
});

test('office.js that never answers is said after ten seconds, though the page has no body yet', async () => {
  const { page, context } = await guardedPage({ width: 350, height: 500 });
  // Never fulfilled: the page waits for it in its head.
  await context.route(OFFICE_JS, () => undefined);
  await page.clock.install();
  await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.scripts.length > 1);
  expect(await page.evaluate(() => document.documentElement.innerHTML.includes('<body'))).toBe(false);
  await page.clock.runFor(9_000);
  expect(await page.locator('#fallback').count()).toBe(0);
  await page.clock.runFor(1_500);
  const said = page.getByRole('alert');
  expect(await said.innerText()).toContain('appsforoffice.microsoft.com');
  expect(await said.innerText()).toContain(`${ORIGIN}/index.html`);
  expect(await said.isVisible()).toBe(true);
});

test('office.js that comes late takes the sentence away and the pane comes', async () => {
  const { page, context } = await guardedPage({
    width: 350,
    height: 500,
    office: true,
    // The clock of the test has no record of loading times, which office.js looks for.
    announced: [/reading 'responseEnd'/],
  });
  let answer: (() => void) | undefined;
  await context.route(OFFICE_JS, async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.fallback();
  });
  await page.clock.install();
  await installWindowsHost(page, hostFromGrids((await opened(SAMPLE.file)).grids));
  await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.scripts.length > 1);
  await page.clock.runFor(11_000);
  expect(await page.getByRole('alert').innerText()).toContain('appsforoffice.microsoft.com');
  answer?.();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
  expect(await page.locator('#fallback').count()).toBe(0);
});

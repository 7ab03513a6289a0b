import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { downloaded, openContext, until } from './browser';
import { counted, opened } from './engine';
import { check, saveButton, summarise, writeSummary } from './job';
import { built } from './places';
import { SAMPLE } from './plans';
import { startServer } from './server';
import type { Server } from './server';

let server: Server;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

/** Opens the page on the server and waits until all of it is kept. */
async function firstVisit(announced: readonly RegExp[] = []) {
  const { context } = await openContext({}, announced);
  const page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();
  await kept(page);
  return { context, page };
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((resolve) => {
      active?.addEventListener('statechange', () => {
        if (active.state === 'activated') resolve();
      });
    });
  });

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test('after the first visit the whole job is done without the server', async () => {
  const { context, page } = await firstVisit();
  await context.setOffline(true);
  await server.close();
  await page.reload();
  await page.setInputFiles('input[type=file]', SAMPLE.file);
  await page.getByRole('grid').waitFor();
  const { plan: read } = await opened(SAMPLE.file);
  expect(await check(page)).toContain(`Đã kiểm tra ${read.tasks.length} nhiệm vụ`);
  const expected = await counted(SAMPLE.file, SAMPLE.period, SAMPLE.asOf);
  expect(await summarise(page, SAMPLE.period, SAMPLE.typed)).toBe(expected.headline);
  await writeSummary(page);
  const { file } = await downloaded(page, () => saveButton(page).click());
  const saved = await opened(file);
  expect(saved.summaries.map(({ sheet }) => sheet)).toEqual([SAMPLE.tabs[0]]);
});

test('the sample plan and an address with a question mark work without the server, too', async () => {
  const { context, page } = await firstVisit();
  await context.setOffline(true);
  await page.goto(`${server.origin}/?sample=1`);
  await page.getByRole('grid').waitFor();
});

test('nothing of the pane in Excel is kept', async () => {
  const { page } = await firstVisit();
  const names = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found;
  });
  expect(names).toContain('/index.html');
  expect(names.filter((name) => /taskpane|manifest|tien-do/.test(name))).toEqual([]);
});

test('a new version is there at the next visit, and what the old one kept goes', async () => {
  const { context, page } = await firstVisit();
  const [before] = await cacheNames(page);
  const html = readFileSync(path.join(built, 'index.html'), 'utf8').replace('<html ', '<html data-edition="2" ');
  const integrity = `sha384-${createHash('sha384').update(html).digest('base64')}`;
  const worker = readFileSync(path.join(built, 'offline.js'), 'utf8');
  server.changed.set('/index.html', html);
  server.changed.set(
    '/offline.js',
    worker.replace(/(\["index\.html",")[^"]+/, `$1${integrity}`).replace(/("|`)[0-9a-f]{16}\1/, '"0123456789abcdef"'),
  );
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['edition'])).toBe('2');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await until(async () => (await cacheNames(page)).length === 2);
  // An open page goes on with what it began with; the new one takes over when the last of them is closed.
  expect((await cacheNames(page)).sort()).toEqual([before, 'tiendo-page-0123456789abcdef'].sort());
  await page.close();
  let names: string[] = [];
  await until(async () => {
    const next = await context.newPage();
    await next.goto(`${server.origin}/index.html`);
    names = await cacheNames(next);
    await next.close();
    return names.length === 1;
  });
  expect(names).toEqual(['tiendo-page-0123456789abcdef']);
});

test('a file that is not what was built is not kept: the page then works with its server only', async () => {
  server.changed.set('/ke-hoach-mau.xlsx', 'Đăng nhập mạng khách');
  const { context } = await openContext({});
  const page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).waitFor();
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('offline.js');
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (worker === null || worker.state === 'redundant' || worker.state === 'activated') resolve();
      };
      worker?.addEventListener('statechange', look);
      look();
    });
    const kept = await navigator.serviceWorker.getRegistration();
    return { worker: worker?.state ?? 'redundant', active: kept?.active?.state ?? 'none' };
  });
  expect(end).toEqual({ worker: 'redundant', active: 'none' });
});

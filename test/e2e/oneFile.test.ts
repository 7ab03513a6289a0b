import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { downloaded, guardedPage } from './browser';
import { built } from './places';
import { playChrome109 } from './chrome109';
import { counted, expectedTable, opened } from './engine';
import { check, jumpToFirstIssue, saveButton, summarise, tableShown, undo, writeSummary } from './job';
import { SAMPLE } from './plans';

const FILE = path.join(built, 'tien-do.html');
const KILOBYTE = 1024;
/** A file to be mailed and opened from a stick. */
const LARGEST = 2200 * KILOBYTE;

const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');

async function openFromDisk() {
  const document = pathToFileURL(FILE).href;
  const guarded = await guardedPage({ document });
  const asked: string[] = [];
  guarded.context.on('request', (request) => asked.push(request.url()));
  await playChrome109(guarded.context);
  await guarded.page.goto(document);
  return { ...guarded, document, asked };
}

/** What was asked for over the line: pictures written into the file and what the page makes itself are none. */
const overTheLine = (urls: readonly string[]) => urls.filter((url) => !/^(data|blob):/.test(url));

test('tien-do.html from the disk does the whole job in Chrome 109 and asks for nothing', async () => {
  const { file, period, asOf, typed, tabs } = SAMPLE;
  const { page, log, document, asked } = await openFromDisk();
  await page.setInputFiles('input[type=file]', file);
  await page.getByRole('grid').waitFor();
  const plan = await opened(file);
  expect(await check(page)).toContain(`Đã kiểm tra ${plan.plan.tasks.length} nhiệm vụ`);
  await jumpToFirstIssue(page);
  const expected = await counted(file, period, asOf);
  expect(await summarise(page, period, typed)).toBe(expected.headline);
  expect(await tableShown(page)).toEqual(expectedTable(expected));
  await writeSummary(page);
  await undo(page);
  await writeSummary(page);

  const download = await downloaded(page, () => saveButton(page).click());
  const saved = await opened(download.file);
  expect(saved.grids.sheets.map(({ name }) => name)).toEqual([...plan.grids.sheets.map(({ name }) => name), ...tabs]);
  expect(saved.summaries).toEqual([{ sheet: tabs[0], period, asOf, stale: false }]);

  expect(overTheLine(asked)).toEqual([document]);
  expect(log.refused).toEqual([]);
  expect(log.errors).toEqual([]);
});

test('the guide is part of the file', async () => {
  const { page, log, document, asked } = await openFromDisk();
  const opening = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  const guide = await opening;
  expect(await guide.getByRole('heading', { level: 1 }).textContent()).toBe('Hướng dẫn sử dụng Tiến độ');
  expect(overTheLine(asked)).toEqual([document]);
  expect(log.errors).toEqual([]);
});

test('the sample plan is part of the file', async () => {
  const { page, log, document, asked } = await openFromDisk();
  await page.getByRole('button', { name: 'Mở kế hoạch mẫu' }).click();
  await page.getByRole('grid').waitFor();
  await check(page);
  expect(overTheLine(asked)).toEqual([document]);
  expect(log.errors).toEqual([]);
});

test('what was taken away is missing indeed', async () => {
  const { page } = await openFromDisk();
  const left = await page.evaluate(() => [
    'toSorted' in Array.prototype,
    'groupBy' in Object,
    'withResolvers' in Promise,
    'Iterator' in window,
    'union' in Set.prototype,
  ]);
  expect(left).toEqual([false, false, false, false, false]);
});

test('its scripts can be read by Chrome 109, and the first of them by any engine', () => {
  const [fallback = '', script = '', ...more] = scriptsOf(readFileSync(FILE, 'utf8'));
  expect(more).toEqual([]);
  expect(() => parse(fallback, { ecmaVersion: 5 })).not.toThrow();
  expect(script.length).toBeGreaterThan(100 * KILOBYTE);
  expect(() => parse(script, { ecmaVersion: 2022 })).not.toThrow();
  // Colours and selectors that came with Chrome 111 and later.
  expect(script).not.toMatch(
    /color-mix\(|oklch\(|light-dark\(|@starting-style|\banchor\(|text-wrap:\s*(balance|pretty)/,
  );
});

test('its size stays in the budget', () => {
  const { size } = statSync(FILE);
  const packed = gzipSync(readFileSync(FILE)).length;
  process.stdout.write(
    `tien-do.html: ${Math.round(size / KILOBYTE)} kB (${Math.round(packed / KILOBYTE)} kB gzip), budget ${LARGEST / KILOBYTE} kB\n`,
  );
  expect(size).toBeLessThanOrEqual(LARGEST);
});

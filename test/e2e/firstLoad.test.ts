/** What the pages weigh. How soon the pane stands is in test/timing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { built } from './places';

const KILOBYTE = 1024;
const BUDGET = 250 * KILOBYTE;
const packed = (file: string) => gzipSync(readFileSync(path.join(built, file))).length;

/** Scripts of our own that a page names. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)]
    .map(([, source]) => source ?? '')
    .filter((source) => !source.startsWith('https:'));

test.each(['taskpane.html', 'index.html'])('%s comes with at most 250 kB, packed', (name) => {
  const html = readFileSync(path.join(built, name), 'utf8');
  const scripts = scriptsOf(html);
  expect(scripts.length).toBeGreaterThan(0);
  const total = [name, ...scripts].reduce((sum, file) => sum + packed(file), 0);
  process.stdout.write(`${name}: ${(total / KILOBYTE).toFixed(1)} kB gzip at first load, budget 250 kB\n`);
  expect(total).toBeLessThanOrEqual(BUDGET);
});

test('what is fetched later is not part of a first load', () => {
  const first = ['taskpane.html', 'index.html'].flatMap((name) =>
    scriptsOf(readFileSync(path.join(built, name), 'utf8')),
  );
  const text = first.map((file) => readFileSync(path.join(built, file), 'utf8')).join('\n');
  const all = readdirSync(built).filter((name) => name.endsWith('.js'));
  // Words of each: the helpers of Microsoft, the library for Word, the English sentences, the checker of settings, the
  // questions of the self-test and its sentences, the library for number formats, the view of a sheet.
  for (const word of [
    'TokenStorage',
    'w:document',
    'Open an Excel file',
    'invalid_type',
    'null-leaves-a-cell',
    'self-test.explained',
    'Muharram',
    'aria-colcount',
  ]) {
    expect([word, text.includes(word)]).toEqual([word, false]);
    const elsewhere = all.some((name) => readFileSync(path.join(built, name), 'utf8').includes(word));
    expect([word, elsewhere]).toEqual([word, true]);
  }
});

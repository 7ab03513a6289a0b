/** The page on a real Excel: every test that it names is there, and the numbers are all there once or more. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const page = readFileSync(path.join(ROOT, 'docs', 'excel.md'), 'utf8');
const ROWS = page.split('\n').filter((line) => /^\| R\d+ \|/.test(line));

test.each(ROWS.map((row) => [/^\| (R\d+)/.exec(row)?.[1] ?? '', row] as const))(
  '%s names a test that is there',
  (_, row) => {
    const [, file = '', name = ''] = /`(test\/[\w./-]+)` › (.+?) \|$/.exec(row) ?? [];
    expect(name).not.toBe('');
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toContain(name);
  },
);

test('no behaviour is left out but those that the page explains', () => {
  const told = new Set(ROWS.map((row) => /^\| (R\d+)/.exec(row)?.[1]));
  const missing = Array.from({ length: 19 }, (_, at) => `R${at + 1}`).filter((number) => !told.has(number));
  expect(missing).toEqual(['R17', 'R19']);
});

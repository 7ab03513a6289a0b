/** The page on a real Excel: every test that it names is there, and the numbers are all there once or more. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { selfTest } from '../../src/messages/en/selfTest';
import { PLACES } from '../../src/workbook/excel/selfTest/places';
import type { Assumption } from '../../src/workbook/selfTestReport';

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
  expect(missing).toEqual(['R19']);
});

test('every assumption that a real Excel is asked about is told with its places, and no other', () => {
  const told = page
    .split('\n')
    .filter((line) => /^\| [a-z-]+ \| .* \| `src\/workbook|^\| [a-z-]+ \| .* \| `src\/core/.test(line));
  const known = Object.entries(PLACES).map(
    ([code, places]) =>
      `| ${code} | ${selfTest[`self-test.assumption.${code as Assumption}`]} | ${places.map((place) => `\`src/${place}\``).join(', ')} |`,
  );
  expect(told).toEqual(known);
});

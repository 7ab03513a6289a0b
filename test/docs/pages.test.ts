/** The pages for people who change the code: what they link to, name and tell to run is there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'test/host/README.md',
];
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const isThere = (file: string): boolean => existsSync(path.join(ROOT, file));
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** Returns the files and folders of the project that a page names by their whole path; patterns such as `rules/<code>.ts` are left out. */
function filesNamedIn(page: string): readonly string[] {
  const paths = /(?<![\w/.-])((?:src|test|scripts|config|docs|assets)\/[\w./-]*[\w/])(?![\w*<…{}-])/g;
  return [...read(page).matchAll(paths)].map(([, name = '']) => name);
}

describe.each(PAGES)('the page %s', (page) => {
  it('links to files that are there', () => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^\w+:/.test(link));
    expect(local.filter((link) => !isThere(path.posix.join(path.posix.dirname(page), link)))).toEqual([]);
  });

  it('names scripts that are there', () => {
    const named = [...read(page).matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('names files and folders that are there', () => {
    expect(filesNamedIn(page).filter((name) => !isThere(name))).toEqual([]);
  });
});

test('every page for people who change the code is looked at', () => {
  for (const page of ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'DECISIONS.md', 'docs/architecture.md'])
    expect(PAGES).toContain(page);
  expect(filesNamedIn('CONTRIBUTING.md').length).toBeGreaterThan(30);
});

test('decisions have numbers without gaps, a day and a state', () => {
  const decisions = read('DECISIONS.md')
    .split('\n')
    .filter((line) => /^\d+\. /.test(line));
  expect(decisions.map((line) => parseInt(line, 10))).toEqual(decisions.map((_, index) => index + 1));
  expect(decisions.length).toBeGreaterThan(30);
  for (const line of decisions) expect(line).toMatch(/ \*20\d\d-\d\d-\d\d, (in force|replaced by \d+)[^*]*\.\*$/);
});

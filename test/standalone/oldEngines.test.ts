/** The scripts that say why a page does not come, as they stand in the source: what they take for an old engine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';

const SCRIPTS = ['taskpane/fallback.excel.es5.js', 'standalone/fallback.page.es5.js'];

/** Runs a script in an engine and returns the codes of what it says once the page stands. */
function saidIn(script: string, lacks: string): string[] {
  const said: { innerText: string }[] = [];
  const listeners: (() => void)[] = [];
  const document = {
    body: { appendChild: (place: { innerText: string }) => said.push(place) },
    documentElement: { getAttribute: () => 'yes' },
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    createElement: () => ({ setAttribute: () => undefined, innerText: '' }),
    getElementById: () => said[0] ?? null,
  };
  const engine = createContext({
    document,
    location: { href: 'https://a.example/taskpane.html' },
    setTimeout: () => 0,
    CSS: { supports: () => true },
    __MESSAGE: (code: string) => code,
  });
  runInContext('var window = this;', engine);
  runInContext(lacks, engine);
  runInContext(readFileSync(path.join(__dirname, '..', '..', 'src', script), 'utf8'), engine);
  for (const listener of listeners) listener();
  return said.map(({ innerText }) => innerText);
}

describe.each(SCRIPTS)('%s', (script) => {
  test('says nothing in an engine that has all that the program needs', () => {
    expect(saidIn(script, '')).toEqual([]);
  });

  test.each([
    [
      'cannot look behind (Safari before 16.4)',
      'var R = RegExp; RegExp = function (p, f) { if (/[?]<!/.test(p)) throw new SyntaxError(); return new R(p, f); };',
    ],
    ['has no Object.hasOwn', 'delete Object.hasOwn;'],
    ['has no Array.prototype.at', 'delete Array.prototype.at;'],
    ['has no Promise.any', 'delete Promise.any;'],
  ])('says that an engine is too old which %s', (_, lacks) => {
    expect(saidIn(script, lacks)).toEqual([expect.stringMatching(/^page\.fallback\.(engine|page)$/)]);
  });
});

/** The counting rules of `docs/counting.md`: all thirteen are there, and the code that cites them is the code that they name. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { countingCases } from '../helpers/countingCases';

const ROOT = path.join(__dirname, '..', '..');
const TEXT = readFileSync(path.join(ROOT, 'docs', 'counting.md'), 'utf8');
const RULES = Array.from({ length: 13 }, (_, index) => index + 1);

/** Rule → files that its row of the table names; a folder ends in `/`. */
const NAMED = new Map(
  TEXT.split('\n').flatMap((line) => {
    const rule = /^\| \[(\d+)\]/.exec(line)?.[1];
    return rule === undefined
      ? []
      : [[Number(rule), [...line.matchAll(/`(src\/[^`]+)`/g)].map(([, file]) => file ?? '')]];
  }),
);

/** Returns the rules that a text cites as "counting rule 9" or "counting rules 2 to 5", "8, 9 and 10". */
function citedIn(text: string): readonly number[] {
  return [...text.matchAll(/counting rules? (\d+(?:(?:, | and | to )\d+)*)/gi)].flatMap(([, list = '']) => {
    const [from = 0, to = 0] = list.split(' to ').map(Number);
    return list.includes(' to ')
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : list.split(/, | and /).map(Number);
  });
}

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

const CITED = new Map(
  [...sources('src'), ...sources('test')].map((file) => [file, citedIn(readFileSync(path.join(ROOT, file), 'utf8'))]),
);

describe('the counting rules', () => {
  it('are thirteen, each with a heading, an example and cases', () => {
    const sections = TEXT.split(/^## /m).filter((section) => /^\d+\. /.test(section));
    expect(sections.map((section) => parseInt(section, 10))).toEqual(RULES);
    for (const section of sections)
      expect([section.split('\n')[0], /^> /m.test(section)]).toEqual([section.split('\n')[0], true]);
    expect([...new Set(countingCases().map(({ rule }) => rule))]).toEqual(RULES);
  });

  it('name files that are there', () => {
    expect([...NAMED.keys()]).toEqual(RULES);
    for (const file of [...NAMED.values()].flat())
      expect([file, existsSync(path.join(ROOT, file))]).toEqual([file, true]);
  });

  it('are cited by numbers that exist', () => {
    const cited = [...CITED].flatMap(([file, rules]) => rules.map((rule) => [file, rule] as const));
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(([, rule]) => !RULES.includes(rule))).toEqual([]);
  });

  it.each(RULES)('rule %i is cited by a file that it names', (rule) => {
    const citing = (NAMED.get(rule) ?? []).filter((file) => CITED.get(file)?.includes(rule));
    expect(citing).not.toEqual([]);
  });
});

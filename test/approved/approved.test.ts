/**
 * What people get, as approved files: a change of a sentence, a formula or a look is seen in a diff. `npm run approve`
 * accepts what is made now.
 */
import { differenceOf, orphans, requireApproved, sizeOfAll } from '../helpers/approval/approve';
import type { Rendered } from '../helpers/approval/renderWorkbook';
import { CASES, planTexts } from './cases';

const made = new Map<string, Promise<Rendered>>();

/** Renders a case once for all tests. */
function rendering(name: string): Promise<Rendered> {
  const found = CASES[name];
  if (!found) throw new Error(`No case ${name}`);
  const standing = made.get(name) ?? found.render();
  made.set(name, standing);
  return standing;
}

const NAMES = Object.keys(CASES);

describe('What people get is what was approved:', () => {
  test.each(NAMES)('%s', async (name) => {
    const { text } = await rendering(name);
    expect(text.length).toBeGreaterThan(200);
    requireApproved(name, text);
  });

  test('every approved file is made by something', () => {
    expect(orphans(NAMES)).toEqual([]);
  });

  test('all files together stay small enough to be read', () => {
    expect(sizeOfAll()).toBeLessThan(1_500_000);
  });
});

let theirs: Promise<ReadonlySet<string>> | null = null;

/** Texts that are ours: those of the plans are the office's, slips and all, and stay as they were typed. */
async function ourTexts(name: string): Promise<readonly string[]> {
  theirs ??= planTexts();
  const typed = await theirs;
  const { texts } = await rendering(name);
  return texts.filter((each) => !typed.has(each));
}

const ENGLISH =
  /(?<![\p{L}\d_.-])(the|and|of|for|with|task|tasks|unit|units|sheet|row|cell|error|warning|month|quarter|year|report|total|completed|overdue|undefined|null|true|false)(?![\p{L}\d_.-])/iu;

describe('Nobody ever sees', () => {
  test.each(NAMES)('a value without words or a blank left unfilled in %s', async (name) => {
    const { text, texts } = await rendering(name);
    const seen = [text, ...texts].filter((each) =>
      /\bundefined\b|\bNaN\b|\[object |\{[a-z][A-Za-z]*\}|#REF!|#NAME\?/.test(each),
    );
    expect(seen.map((each) => each.slice(0, 200))).toEqual([]);
  });

  test.each(NAMES)('a formula written as text in %s', async (name) => {
    expect((await ourTexts(name)).filter((each) => each.startsWith('='))).toEqual([]);
  });

  // The command line sets its tables in columns.
  test.each(NAMES.filter((name) => !name.startsWith('command-line')))('two spaces in a row in %s', async (name) => {
    expect((await ourTexts(name)).filter((each) => / {2}/.test(each))).toEqual([]);
  });

  test.each(NAMES.filter((name) => CASES[name]?.language === 'vi'))('an English word in %s', async (name) => {
    expect((await ourTexts(name)).filter((each) => ENGLISH.test(each))).toEqual([]);
  });
});

describe('A difference from what was approved', () => {
  test('is told by the lines that went and came', () => {
    expect(differenceOf('a\nb\nc\nd\ne', 'a\nB\nc\nx\nd\ne')).toBe('from line 2:\n- b\n+ B\n+ x');
  });

  test('is told in forty lines at most', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}`);
    const told = differenceOf(lines.join('\n'), '').split('\n');
    expect(told).toHaveLength(42);
    expect(told.at(-1)).toBe('… and 11 lines more');
  });

  test('fails where there is no approved file of that name', () => {
    expect(() => requireApproved('no-such-thing', 'text', false)).toThrow(/is not there yet/);
  });
});

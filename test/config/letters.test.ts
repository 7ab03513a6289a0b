/**
 * Letters, capitals, small letters, numbers and marks are written out as few ranges (config/lettersLoader.cjs): they are
 * Unicode's own wherever a plan may hold them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import lettersLoader from '../../config/lettersLoader.cjs';

const NAMED = /\\p\{(?:L|Lu|Ll|N|M)\}/i;

/** Builds Unicode's expression at run time, where nothing is written out, and ours from what the loader makes of it. */
function pairOf(name: string): { unicode: RegExp; ours: RegExp } {
  const escaped = `\\p{${name}}`;
  const written = lettersLoader(`const it = /^${escaped}$/u;`);
  const pattern = /^const it = \/(.*)\/u;$/s.exec(written)?.[1] ?? '';
  expect(pattern).not.toMatch(NAMED);
  return { unicode: new RegExp(`^${escaped}$`, 'u'), ours: new RegExp(pattern, 'u') };
}

const signs = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));

/** Every sign that both expressions do not agree on. */
const disputed = (name: string, all: readonly string[]): string[] => {
  const { unicode, ours } = pairOf(name);
  return all.filter((sign) => unicode.test(sign) !== ours.test(sign));
};

/** Vietnamese with all its tones, English, and the other languages of Western Europe. */
const WRITTEN = [...signs(0x20, 0x7e), ...signs(0xa0, 0xff), ...Array.from('ĂăĐđĨĩŨũƠơƯư'), ...signs(0x1ea0, 0x1ef9)];
/** Punctuation, signs of lists, arrows, ticks, boxes and pictures. */
const SIGNS = [
  ...signs(0x2000, 0x206f),
  ...signs(0x2190, 0x245f),
  ...signs(0x2500, 0x2bff),
  ...signs(0x1f300, 0x1faff),
];

describe('letters and numbers written out', () => {
  it.each(['L', 'Lu', 'Ll', 'N', 'M'])('%s is what Unicode says in all that a plan is written in', (name) => {
    expect(disputed(name, WRITTEN)).toEqual([]);
  });

  it('takes no bullet, arrow, tick or picture for a letter or a number but figures in circles and the signs of chemistry', () => {
    expect(disputed('L', SIGNS)).toEqual([]);
    expect(disputed('N', SIGNS).every((sign) => /^[\u2776-\u2793]$/u.test(sign))).toBe(true);
  });

  it('knows the letters of all of Latin, Greek, Cyrillic, Chinese and Korean, be they typed by mistake', () => {
    const { ours } = pairOf('L');
    for (const letter of 'ŠčłøǼɖΩαЖжа한字ｐ') expect([letter, ours.test(letter)]).toEqual([letter, true]);
  });

  it('knows every mark that composed Vietnamese falls apart into', () => {
    const { ours } = pairOf('M');
    const marks = new Set(
      Array.from(signs(0x1ea0, 0x1ef9).join('').normalize('NFD')).filter((sign) => sign > '\u02ff'),
    );
    expect(marks.size).toBe(8);
    for (const mark of marks) expect(ours.test(mark)).toBe(true);
  });

  it('keeps classes, what is not a letter, and other escapes', () => {
    expect(lettersLoader(String.raw`a = /[^\p{Ll}\]-]\P{Ll}\d\[\p{Cf}/gu`)).toMatch(
      /^a = \/\[\^a-z[^[\]]+\\\]-\]\[\^a-z[^[\]]+\]\\d\\\[\\p\{Cf\}\/gu$/,
    );
    expect(lettersLoader('a = "\\\\p{L}"')).toBe('a = "\\\\p{L}"');
  });

  it('is found in no text that becomes an expression: only expressions are written out', () => {
    const folder = path.join(__dirname, '..', '..', 'src');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const left = files.filter((name) => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      if (!NAMED.test(source)) return false;
      const { code } = transformSync(source, {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', preserveAllComments: false },
      });
      return NAMED.test(lettersLoader(code).replace(/\/\*.*?\*\/|\/\/.*/gs, ''));
    });
    expect(files.length).toBeGreaterThan(100);
    expect(left).toEqual([]);
  });
});

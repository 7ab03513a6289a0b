import { ISSUE_CODES } from '../../src/core/checks/codes';
import { ISSUE_PARAMS } from '../../src/core/checks/issueParams';
import { REFUSAL_PARAMS } from '../../src/core/flow/outcome';
import { createSay } from '../../src/messages/createSay';
import { sentences as en } from '../../src/messages/en/index';
import { checks as enChecks } from '../../src/messages/en/checks';
import { refusals as enRefusals } from '../../src/messages/en/refusals';
import type { Sentences } from '../../src/messages/catalogueTypes';
import type { Language, MessageCode, SentenceValues } from '../../src/messages/say';
import { sentences as vi } from '../../src/messages/vi/index';
import { checks as viChecks } from '../../src/messages/vi/checks';
import { refusals as viRefusals } from '../../src/messages/vi/refusals';

/** Places of a sentence, each once and sorted: `name` or `name|area`. Words by number are a matter of the language. */
function places(sentence: string): readonly string[] {
  const all = [...sentence.matchAll(/\{([^}]*)\}/g)].map((match) => (match[1] ?? '').replace(/\|one:.*$/, ''));
  return [...new Set(all)].sort();
}

function placesByCode(catalogue: Sentences): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(catalogue).map(([code, sentence]) => [code, places(sentence)]));
}

/** Vietnamese sentences of this length always have a mark or a đ. */
function isVietnamese(sentence: string): boolean {
  return /[\p{M}đĐ]/u.test(sentence.normalize('NFD'));
}

const textOf = (catalogue: Sentences, code: string): string => catalogue[code] ?? '';

describe('the two languages', () => {
  it('have the same codes', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  it('have the same places in every sentence', () => {
    expect(placesByCode(en)).toEqual(placesByCode(vi));
  });

  it('are both there: no sentence of issues or refusals is blank or left in the other language', () => {
    for (const [code, sentence] of Object.entries({ ...viChecks, ...viRefusals })) {
      expect([code, sentence]).not.toEqual([code, textOf({ ...enChecks, ...enRefusals }, code)]);
      expect(isVietnamese(sentence)).toBe(true);
    }
    for (const sentence of Object.values({ ...enChecks, ...enRefusals })) {
      const withoutNames = sentence.replace(/“[^”]*”|Mã, Tên đơn vị, Tên viết tắt, Cấp|Tiến độ/gu, '');
      expect([withoutNames, isVietnamese(withoutNames)]).toEqual([withoutNames, false]);
    }
  });
});

describe('sentences about issues', () => {
  it.each(ISSUE_CODES)(
    '%s has a sentence that names all params of its issues and nothing else, a title and a reason',
    (code) => {
      const known: readonly string[] = ISSUE_PARAMS[code];
      for (const catalogue of [viChecks, enChecks] as readonly Sentences[]) {
        const sentence = textOf(catalogue, `issue.${code}`);
        const named = places(sentence).map((place) => place.replace(/\|.*/, ''));
        expect([...new Set(named)].sort()).toEqual([...known].sort());
        const endsInSentence = /\{reason\|[^}]+\}$/.test(sentence);
        expect(endsInSentence || sentence.endsWith('.')).toBe(true);
        expect(textOf(catalogue, `issue.${code}.title`)).toMatch(/^\S.{2,45}[^.]$/u);
        expect(textOf(catalogue, `issue.${code}.why`)).toMatch(/\.$/);
      }
    },
  );
});

describe('sentences about refusals', () => {
  it('are there for every code, and name what its refusals carry', () => {
    const named = Object.entries(REFUSAL_PARAMS).map(([code, names]) => [`refusal.${code}`, [...names].sort()]);
    expect(named.length).toBeGreaterThan(30);
    const said = Object.entries(placesByCode(viRefusals)).map(([code, all]) => [
      code,
      [...new Set(all.map((place) => place.replace(/\|.*/, '')))].sort(),
    ]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(named));
  });

  it('are one sentence each, and name the file where it is about a file', () => {
    for (const [code, sentence] of Object.entries({ ...viRefusals })) {
      expect(sentence).toMatch(/\.$/);
      if (code.startsWith('refusal.file-')) expect(places(sentence)).toContain('file');
    }
    for (const sentence of Object.values({ ...enRefusals })) expect(sentence).toMatch(/\.$/);
  });
});

describe('saying a sentence', () => {
  const say = createSay('vi');

  it('fills places, and looks up those that are codes', () => {
    expect(say('issue.check-not-applicable', { check: 'number-gap', reason: 'no-numbers', sheets: 'T2' })).toBe(
      'Không kiểm tra được mục “Thiếu số thứ tự” ở trang T2: cột số thứ tự để trống.',
    );
    expect(say('issue.sheet-hidden', { sheet: 'T2', tasks: 1200 })).toContain('1.200 nhiệm vụ');
  });

  it('stops at an unknown code and at a missing parameter, where data from elsewhere got past the compiler', () => {
    const sayAnything = say as (code: MessageCode | 'issue.none', params?: SentenceValues) => string;
    expect(() => sayAnything('issue.none')).toThrow('issue.none');
    expect(() => sayAnything('issue.lead-typo', { name: 'VP' })).toThrow('unit');
    expect(() => sayAnything('issue.sheet-unread', { sheet: 'T2', reason: 'none' })).toThrow('sheet-unread.none');
  });

  it('writes numbers as the language does', () => {
    const figures = [0, 7, 999, 1000, 1234567, 0.25, 12.34, 1234.5, -0.04, -3, -1234.56];
    const written = (language: Language) => figures.map((count) => createSay(language)('report.count', { count }));
    const vietnamese = ['0', '7', '999', '1.000', '1.234.567', '0,3', '12,3', '1.234,5', '0', '-3', '-1.234,6'];
    expect(written('vi')).toEqual(vietnamese);
    expect(written('en')).toEqual(
      vietnamese.map((text) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))),
    );
  });
});

import { fold, foldCase, foldMarks, squash } from '../../../src/core/text/fold';

/** What folding is, without any short cut. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
}

const CODE_UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('folding white space and Unicode form', () => {
  test.each([
    ['Phòng  Kế hoạch\n- Tài chính ', 'Phòng Kế hoạch - Tài chính'],
    ['\u00a0P.\u200b KHTC\t', 'P. KHTC'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
    ['', ''],
    [' ', ''],
  ])('%j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('every character comes out as defined, alone and between others', () => {
    const wrong = CODE_UNITS.filter((unit) =>
      [unit, `a${unit}e`, ` ${unit}`, `ế${unit} b`, `–${unit}`].some((text) => fold(text) !== folded(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('characters that are taken as they are do not compose with each other', () => {
    const plain = CODE_UNITS.filter((unit) => unit.trim() !== '' && fold(unit) === unit && unit < '\u2028');
    const all = plain.join('');
    expect(plain.length).toBeGreaterThan(900);
    expect(fold(all)).toBe(folded(all));
    const turned = [...plain].reverse().join('');
    expect(fold(turned)).toBe(folded(turned));
  });
});

test('case and marks are folded apart', () => {
  expect(foldCase(' ĐÀO  TẠO ')).toBe('đào tạo');
  expect(foldMarks('ĐÀO  Tạo'.normalize('NFD'))).toBe('dao tao');
  expect(squash('P. VL-ATLĐ')).toBe('pvlatld');
});

test('folding marks at one look gives what it is defined to give, for every character', () => {
  const defined = (text: string): string =>
    folded(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const wrong = CODE_UNITS.filter((unit) =>
    [unit, `a${unit}e`, ` ${unit}`, `Ế${unit} Đ`].some((text) => foldMarks(text) !== defined(text)),
  );
  expect(wrong).toEqual([]);
});

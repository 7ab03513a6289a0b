import { SHEET_NAME_LENGTH, freeSheetName, isSameSheetName, isSheetName } from '../../../src/core/grid/sheetName';

test.each(['', '   ', 'Tháng 01/2026', "'đầu", "cuối'", 'History', 'HISTORY', 'a'.repeat(32), 'a[1]', 'a:b', 'a\nb'])(
  'Excel refuses "%s" as a sheet name',
  (text) => {
    expect(isSheetName(text)).toBe(false);
  },
);

test.each([
  ['a free name is taken as it is', 'Danh mục', ['Kế hoạch'], 'Danh mục'],
  ['a name that stands already gets a number', 'Danh mục', ['Danh mục'], 'Danh mục (2)'],
  ['case makes no other name', 'Danh mục', ['DANH MỤC', 'danh mục (2)'], 'Danh mục (3)'],
  ['the Unicode form makes no other name', 'Kế hoạch', ['Kế hoạch'.normalize('NFD')], 'Kế hoạch (2)'],
  ['forbidden characters become dashes', 'Tháng 01/2026', [], 'Tháng 01-2026'],
  ['apostrophes at the ends are dropped', "'Quý I'", [], 'Quý I'],
  ['a name that Excel keeps for itself gets a number', 'History', [], 'History (2)'],
  ['a long name is cut at 31 characters', 'b'.repeat(40), [], 'b'.repeat(31)],
  ['a long name is cut for its number too', 'b'.repeat(40), ['b'.repeat(31)], `${'b'.repeat(27)} (2)`],
  ['no letter is halved by the cut', `${'a'.repeat(30)}😀`, [], 'a'.repeat(30)],
] as const)('%s', (_, wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
  expect(isSheetName(name)).toBe(true);
  expect(name.length).toBeLessThanOrEqual(SHEET_NAME_LENGTH);
});

test('names in another case or Unicode form are the same for Excel, others are not', () => {
  expect(isSameSheetName('Kế hoạch', 'KẾ HOẠCH'.normalize('NFD'))).toBe(true);
  expect(isSameSheetName('Kế hoạch', 'Ke hoach')).toBe(false);
});

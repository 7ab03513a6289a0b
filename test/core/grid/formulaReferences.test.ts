import {
  filledFormula,
  movedReference,
  rowsOfReference,
  withReferences,
} from '../../../src/core/grid/formulaReferences';

/** The formula after a row was put in as row 10 of the sheet "Tháng 9", seen from a cell of that sheet. */
const moved = (formula: string): string =>
  withReferences(formula, ({ text, sheet }) =>
    sheet === null || sheet === 'Tháng 9' ? movedReference(text, 10) : text,
  );

describe('a row is put in as row 10', () => {
  test.each([
    ['A9', 'A9'],
    ['A10', 'A11'],
    ['$A$10+b12', '$A$11+b13'],
    ['SUM(B5:B20)', 'SUM(B5:B21)'],
    ['SUM(B5:B9)', 'SUM(B5:B9)'],
    ['COUNTA(5:9,$9:$10)', 'COUNTA(5:9,$9:$11)'],
    ['SUM(C:C)', 'SUM(C:C)'],
    ["'Tháng 9'!A12", "'Tháng 9'!A13"],
    ["SUM('Tháng 9'!$A$1:$A$12)", "SUM('Tháng 9'!$A$1:$A$13)"],
    ["'Tháng 10'!A12", "'Tháng 10'!A12"],
    ["Muc!A12+'O''Brien'!A12", "Muc!A12+'O''Brien'!A12"],
    ["'[1]Tháng 9'!A12", "'[1]Tháng 9'!A12"],
    ['[2]Muc!A12', '[2]Muc!A12'],
    ['SUM(T1:T12!B15)', 'SUM(T1:T12!B15)'],
    ['IF(A12="A12 và ""B12""",LOG10(100),0)', 'IF(A13="A12 và ""B12""",LOG10(100),0)'],
    ['KeHoach[[#This Row],[Quý A12]]&KeHoach[A12]', 'KeHoach[[#This Row],[Quý A12]]&KeHoach[A12]'],
    ['TongA12+A12_x+_xlfn.XLOOKUP(A12,B:B,C:C)', 'TongA12+A12_x+_xlfn.XLOOKUP(A13,B:B,C:C)'],
    ['#REF!A12+#REF!+A12', '#REF!A12+#REF!+A13'],
    ['A12#+1.5E10+12', 'A13#+1.5E10+12'],
    ['SUM(A1:A1048576)', 'SUM(A1:A1048576)'],
    ['A10:INDEX(B:B,12)', 'A11:INDEX(B:B,12)'],
  ])('%s becomes %s', (before, after) => {
    expect(moved(before)).toBe(after);
  });
});

describe('a formula is filled down and to the right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['\'Tháng 9\'!B5&"B5"', '\'Tháng 9\'!C7&"B5"'],
    ['SUM(B5:$C6)', 'SUM(C7:$C8)'],
    ['SUM(5:6)', 'SUM(7:8)'],
  ])('%s becomes %s two rows down and one column right', (before, after) => {
    expect(filledFormula(before, 2, 1)).toBe(after);
  });

  it('leaves the sheet: no formula', () => {
    expect(filledFormula('A1', -1, 0)).toBeNull();
    expect(filledFormula('A1', 0, -1)).toBeNull();
  });
});

it('tells first and last row of an area, and none of a cell', () => {
  expect(rowsOfReference('B$5:B20')).toEqual({ first: 5, last: 20 });
  expect(rowsOfReference('5:10')).toEqual({ first: 5, last: 10 });
  expect(rowsOfReference('B5')).toBeNull();
});

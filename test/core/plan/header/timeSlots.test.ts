/** Which header cells stand for months or quarters, and which of them in a row make a matrix of time. */
import type { CellValue } from '../../../../src/core/grid/grid';
import { findMatrix, readSlot } from '../../../../src/core/plan/header/timeMatrix';
import { dateToSerial } from '../../../../src/core/time/date';

const day = (year: number, month: number, of: number): number => dateToSerial({ year, month, day: of });

/** A slot in words: "m3" month 3, "q2" quarter 2, "?" before a number without a word. */
function slot(value: CellValue): string | null {
  const read = readSlot(value);
  return read === null ? null : `${read.bare ? '?' : ''}${read.kind === 'month' ? 'm' : 'q'}${read.number}`;
}

test.each<[CellValue, string | null]>([
  ['Tháng 3', 'm3'],
  ['THÁNG 03', 'm3'],
  ['Tháng 12', 'm12'],
  ['Tháng 13', null],
  ['Tháng 3/2026', 'm3'],
  ['Tháng 3 năm 2026', 'm3'],
  ['Thg 3', 'm3'],
  ['Th3', 'm3'],
  ['T3', 'm3'],
  ['T.3', 'm3'],
  ['03/2026', 'm3'],
  ['Quý II', 'q2'],
  ['Quý 4', 'q4'],
  ['Quí IV', 'q4'],
  ['QIII', 'q3'],
  ['Q1/2026', 'q1'],
  ['Quý V', null],
  ['Tuần 1', null],
  ['3', '?m3'],
  ['12', '?m12'],
  ['13', null],
  ['0', null],
  ['(3)', null],
  ['I', '?q1'],
  ['iv', '?q4'],
  ['V', null],
  [3, '?m3'],
  [12, '?m12'],
  [13, null],
  [0, null],
  [2.5, null],
  [day(2026, 3, 1), 'm3'],
  [day(2026, 3, 2), null],
  [day(2000, 1, 1), 'm1'],
  [day(1999, 12, 1), null],
  [day(2099, 12, 1), 'm12'],
  [day(2100, 1, 1), null],
  ['Tháng 3 của kế hoạch này', null],
  [null, null],
  [true, null],
])('The header cell %j stands for %s', (value, expected) => {
  expect(slot(value)).toBe(expected);
});

/** The months of the matrix in a row of header cells, one column each. */
function matrix(...cells: readonly CellValue[]): readonly string[] {
  const slots = cells.flatMap((value, column) => {
    const read = readSlot(value);
    return read === null ? [] : [{ ...read, column }];
  });
  return findMatrix(slots).map(
    ({ column, from, to, turn }) => `${column}: ${from}-${to}${turn > 0 ? ` +${turn}` : ''}`,
  );
}

const bare = Array.from({ length: 12 }, (_, index) => index + 1);

describe('a matrix', () => {
  it('of months needs three of them in order', () => {
    expect(matrix('T3', 'T4', 'T5')).toEqual(['0: 3-3', '1: 4-4', '2: 5-5']);
    expect(matrix('T3', 'T4')).toEqual([]);
    expect(matrix('T3', 'T5', 'T7')).toEqual([]);
  });

  it('is the longest run, the first of two as long', () => {
    expect(matrix('T1', 'T2', 'T3', 'T7', 'T8', 'T9', 'T10')).toEqual(['3: 7-7', '4: 8-8', '5: 9-9', '6: 10-10']);
    expect(matrix('T1', 'T2', 'T3', 'T7', 'T8', 'T9')).toEqual(['0: 1-1', '1: 2-2', '2: 3-3']);
  });

  it('runs over the turn of the year once, and never holds a month twice', () => {
    expect(matrix('T11', 'T12', 'T1', 'T2')).toEqual(['0: 11-11', '1: 12-12', '2: 1-1 +1', '3: 2-2 +1']);
    expect(matrix(...bare.map((month) => `T${month}`), 'T1', 'T2')).toHaveLength(12);
  });

  it('of quarters needs three of them in order, and gives their months', () => {
    expect(matrix('Quý I', 'Quý II', 'Quý III')).toEqual(['0: 1-3', '1: 4-6', '2: 7-9']);
    expect(matrix('Quý I', 'Quý II')).toEqual([]);
  });

  it('of bare numbers needs the whole year: column numbers are no months', () => {
    expect(matrix(...bare)).toHaveLength(12);
    expect(matrix(...bare.slice(0, 11))).toEqual([]);
    expect(matrix('I', 'II', 'III', 'IV')).toEqual(['0: 1-3', '1: 4-6', '2: 7-9', '3: 10-12']);
    expect(matrix('I', 'II', 'III')).toEqual([]);
    expect(matrix('T1', 'T2', 3)).toEqual([]);
  });

  it('is of months where months and quarters stand side by side', () => {
    expect(matrix('Quý I', 'Quý II', 'Quý III', 'Quý IV', 'T1', 'T2', 'T3')).toEqual(['4: 1-1', '5: 2-2', '6: 3-3']);
  });
});

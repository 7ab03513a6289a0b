/**
 * Sums of books: made of one roll-up, added to each other in any order and grouping, put into rows at the end. What differs
 * between books (the form of a name, the order of rows) goes by the first book in the order of books, so that the result does
 * not depend on which book was counted first.
 */
import { NO_COUNTS, NOTHING_REMAINING, addCounts, addRemaining } from '../addCounts';
import type { RollUp, UnitRow } from '../types';
import type {
  BooksRollUp,
  BookSums,
  Department,
  DepartmentRow,
  DepartmentSum,
  FirstPlace,
  HelperSum,
  UnitSum,
} from './types';

/** The sums of no book. */
export const NO_BOOKS: BookSums = new Map();

/**
 * Makes the sums of one book.
 * @param book its number in the order of books, 0-based; no two books have the same
 */
export function sumsOfBook(department: Department, rollUp: RollUp, book: number): BookSums {
  const { rows, coordinatingRows, total, remaining } = rollUp;
  const sum: DepartmentSum = {
    department,
    first: [book, 0],
    books: 1,
    counts: total,
    remaining,
    units: new Map(rows.map((row, index) => [unitRowKey(row), { ...row, first: [book, index] }])),
    helpers: new Map(coordinatingRows.map((row, index) => [row.unit, { ...row, first: [book, index] }])),
  };
  return new Map([[department.key, sum]]);
}

/** Adds the sums of different books. Commutative and associative; `NO_BOOKS` changes nothing. */
export function addBooks(one: BookSums, other: BookSums): BookSums {
  return merged(one, other, addDepartments);
}

/** Adds the sums of any number of books, two by two: each department is copied a few times only, however many there are. */
export function sumBooks(all: readonly BookSums[]): BookSums {
  let level = all;
  while (level.length > 1) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, pair) =>
      addBooks(level[2 * pair] ?? NO_BOOKS, level[2 * pair + 1] ?? NO_BOOKS),
    );
  }
  return level[0] ?? NO_BOOKS;
}

/** Puts sums into rows: departments and their units in the order in which the books, and the rows of each, have them. */
export function booksRollUp(sums: BookSums): BooksRollUp {
  const departments = inOrder(sums).map(departmentRow);
  return {
    books: departments.reduce((books, department) => books + department.books, 0),
    departments,
    total: departments.reduce((total, { counts }) => addCounts(total, counts), NO_COUNTS),
    remaining: departments.reduce((left, { remaining }) => addRemaining(left, remaining), NOTHING_REMAINING),
  };
}

/** Returns what tells a row of a table per unit from the others: a unit may be called like a collective. */
export function unitRowKey({ unit, coordinating }: Pick<UnitRow, 'unit' | 'coordinating'>): string {
  if (unit === null) return '';
  return coordinating === null ? `*${unit}` : `=${unit}`;
}

function departmentRow({ department, books, counts, remaining, units, helpers }: DepartmentSum): DepartmentRow {
  const rows = inOrder(units).map(({ unit, name, kind, counts: own, coordinating }): UnitRow => {
    // One book has a row for it, another only its help.
    const help = coordinating === null || unit === null ? 0 : (helpers.get(unit)?.coordinating ?? 0);
    return { unit, name, kind, counts: own, coordinating: coordinating === null ? null : coordinating + help };
  });
  // Work without a readable lead stands last, whichever book has it first.
  rows.sort((a, b) => Number(a.unit === null) - Number(b.unit === null));
  const withRow = new Set(rows.filter(({ coordinating }) => coordinating !== null).map(({ unit }) => unit));
  const coordinatingRows = inOrder(helpers)
    .filter(({ unit }) => !withRow.has(unit))
    .map(({ unit, name, coordinating }) => ({ unit, name, coordinating }));
  return { department, books, counts, remaining, rows, coordinatingRows };
}

function addDepartments(one: DepartmentSum, other: DepartmentSum): DepartmentSum {
  const { department, first } = earlier(one, other);
  return {
    department,
    first,
    books: one.books + other.books,
    counts: addCounts(one.counts, other.counts),
    remaining: addRemaining(one.remaining, other.remaining),
    units: merged(one.units, other.units, addUnits),
    helpers: merged(one.helpers, other.helpers, addHelpers),
  };
}

function addUnits(one: UnitSum, other: UnitSum): UnitSum {
  const coordinating =
    one.coordinating === null || other.coordinating === null ? null : one.coordinating + other.coordinating;
  return { ...earlier(one, other), counts: addCounts(one.counts, other.counts), coordinating };
}

function addHelpers(one: HelperSum, other: HelperSum): HelperSum {
  return { ...earlier(one, other), coordinating: one.coordinating + other.coordinating };
}

function merged<Sum>(
  one: ReadonlyMap<string, Sum>,
  other: ReadonlyMap<string, Sum>,
  add: (a: Sum, b: Sum) => Sum,
): ReadonlyMap<string, Sum> {
  const all = new Map(one);
  for (const [key, sum] of other) {
    const there = all.get(key);
    all.set(key, there === undefined ? sum : add(there, sum));
  }
  return all;
}

interface Placed {
  readonly first: FirstPlace;
}

function earlier<Sum extends Placed>(one: Sum, other: Sum): Sum {
  return comparePlaces(one, other) <= 0 ? one : other;
}

function inOrder<Sum extends Placed>(sums: ReadonlyMap<string, Sum>): Sum[] {
  return [...sums.values()].sort(comparePlaces);
}

function comparePlaces({ first: a }: Placed, { first: b }: Placed): number {
  return a[0] - b[0] || a[1] - b[1];
}

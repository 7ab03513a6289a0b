/** The vocabulary of counting many plans: whose book it is, what it counts, and the sums of many books. */
import type { Counts, Remaining, UnitRow } from '../types';

/** Where the name of a department comes from: what somebody told once, the head of the plan, or the name of the file. */
export type DepartmentSource = 'settings' | 'heading' | 'file';

/** Whose plan a book holds. */
export interface Department {
  /** Equal for the books of one department. */
  readonly key: string;
  readonly name: string;
  /** The body above it, as its heading has it; null for none. Tells two departments of one name apart. */
  readonly above: string | null;
  readonly from: DepartmentSource;
}

/** Where a name or row was met first: number of the book in its order, then the row in its table; both 0-based. */
export type FirstPlace = readonly [book: number, row: number];

/** A row of the table per unit of one department, summed over its books. */
export interface UnitSum extends UnitRow {
  readonly first: FirstPlace;
}

/** A unit that coordinates, and has no row in the books that it was met in. */
export interface HelperSum {
  readonly unit: string;
  readonly name: string;
  readonly coordinating: number;
  readonly first: FirstPlace;
}

/** What the books of one department count together. */
export interface DepartmentSum {
  readonly department: Department;
  readonly first: FirstPlace;
  readonly books: number;
  readonly counts: Counts;
  readonly remaining: Remaining;
  /** By `unitRowKey`. */
  readonly units: ReadonlyMap<string, UnitSum>;
  /** By unit code. */
  readonly helpers: ReadonlyMap<string, HelperSum>;
}

/** What some books count together, by key of department. Sums of this kind add up in any order and grouping (`addBooks`). */
export type BookSums = ReadonlyMap<string, DepartmentSum>;

/** A department in the roll-up of many books. */
export interface DepartmentRow {
  readonly department: Department;
  readonly books: number;
  readonly counts: Counts;
  readonly remaining: Remaining;
  /** In the order of the first book that has them. */
  readonly rows: readonly UnitRow[];
  readonly coordinatingRows: readonly { readonly unit: string; readonly name: string; readonly coordinating: number }[];
}

/** The roll-up of many books. */
export interface BooksRollUp {
  readonly books: number;
  /** In the order of their first book. */
  readonly departments: readonly DepartmentRow[];
  readonly total: Counts;
  readonly remaining: Remaining;
}

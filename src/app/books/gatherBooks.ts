/** Use case: put counted books together into one roll-up. A plan that is there twice is counted once, or not at all. */
import { refusal } from '../../core/flow/outcome';
import type { Refusal } from '../../core/flow/outcome';
import { booksRollUp, sumBooks } from '../../core/rollup/books/addBooks';
import { findSameWork } from '../../core/rollup/books/sameWork';
import type { BookSums, BooksRollUp, Department } from '../../core/rollup/books/types';
import type { CountedBook } from './countBook';

export type { BooksRollUp, DepartmentRow } from '../../core/rollup/books/types';

/** What became of a book. */
export type BookFate =
  | {
      readonly file: string;
      readonly counted: true;
      readonly department: Department;
      readonly tasks: number;
      readonly notes: readonly string[];
    }
  | { readonly file: string; readonly counted: false; readonly refusal: Refusal };

export interface GatheredBooks {
  readonly rollUp: BooksRollUp;
  /** Every book that was opened, in the order of books. */
  readonly fates: readonly BookFate[];
}

/** A book as it was counted or refused; the order of books is that of the list. */
export type BookResult =
  | { readonly file: string; readonly book: CountedBook }
  | { readonly file: string; readonly refusal: Refusal };

/**
 * Sums the counted books. Of books that are equal in all that counts the first is counted; of two versions of a plan none
 * is, for nobody can tell which holds (`book-twice`, `book-versions`, both with the name of the other).
 */
export function gatherBooks(results: readonly BookResult[]): GatheredBooks {
  const counted = results.flatMap((result) => ('book' in result ? [result.book] : []));
  const refusedBooks = refuseSameWork(counted);
  const sums: BookSums[] = [];
  const fates = results.map((result): BookFate => {
    const { file } = result;
    if ('refusal' in result) return { file, counted: false, refusal: result.refusal };
    const twice = refusedBooks.get(result.book);
    if (twice !== undefined) return { file, counted: false, refusal: twice };
    const { department, tasks, notes } = result.book;
    sums.push(result.book.sums);
    return { file, counted: true, department, tasks, notes };
  });
  return { rollUp: booksRollUp(sumBooks(sums)), fates };
}

function refuseSameWork(books: readonly CountedBook[]): ReadonlyMap<CountedBook, Refusal> {
  const refusals = new Map<CountedBook, Refusal>();
  const pairs = findSameWork(books);
  const refuse = (book: CountedBook, other: CountedBook, isEqual: boolean): void => {
    if (refusals.has(book)) return;
    const params = { file: book.file, other: other.file };
    refusals.set(book, isEqual ? refusal('book-twice', params) : refusal('book-versions', params));
  };
  for (const { first, second, equal } of pairs) {
    const [one, other] = [books[first], books[second]];
    if (one === undefined || other === undefined || equal) continue;
    refuse(one, other, false);
    refuse(other, one, false);
  }
  for (const { first, second, equal } of pairs) {
    const [one, other] = [books[first], books[second]];
    if (one !== undefined && other !== undefined && equal) refuse(other, one, true);
  }
  return refusals;
}

/** Use case: tell which exported books hold the plan of another one, so that nobody sums a plan twice. */
import { refusal } from '../../core/flow/outcome';
import type { Refusal } from '../../core/flow/outcome';
import { findSameWork } from '../../core/rollup/books/sameWork';
import type { SketchedBook } from '../../core/rollup/books/sameWork';

/** Returns one refusal for each pair of books: `export-twice` for equal ones, `export-versions` for two versions of a plan. */
export function findCopies(books: readonly SketchedBook[]): readonly Refusal[] {
  return findSameWork(books).flatMap(({ first, second, equal }) => {
    const [one, other] = [books[first]?.file, books[second]?.file];
    if (one === undefined || other === undefined) return [];
    const params = { file: other, other: one };
    return [equal ? refusal('export-twice', params) : refusal('export-versions', params)];
  });
}

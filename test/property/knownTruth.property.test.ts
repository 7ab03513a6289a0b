/** Generated plans, of which everything is known, are read and counted as the rules say. */
import fc from '../helpers/random';
import type { Asked } from './compare';
import { missesOf } from './compare';
import { PERIODS } from './figures';
import { thoseIn } from './leftOut';
import { formsAlone } from './plainBook';
import { holdsFor } from './runs';
import { shownBook } from './show';
import type { BookSpec } from './spec';
import { SHAPES, booksOf } from './spec';
import { YEAR, two } from './times';
import { typeset } from './typeset';

const asked: fc.Arbitrary<readonly Asked[]> = fc.array(
  fc.record({
    period: fc.constantFrom(...PERIODS),
    asOf: fc
      .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
      .map(({ month, day }) => `${YEAR}-${two(month)}-${two(day)}`),
  }),
  { minLength: 2, maxLength: 4 },
);

/** Where the forms alone are counted: a month with tasks, and the year after them all. */
const ASKED: readonly Asked[] = [
  { period: `${YEAR}-03`, asOf: `${YEAR}-05-15` },
  { period: `${YEAR}`, asOf: `${YEAR}-12-31` },
];

describe.each(SHAPES)('plans of the shape "%s"', (shape) => {
  it.each([
    ['that are clean', false],
    ['with all that is no task on their sheets', true],
  ])('%s are read and counted right', (_, dirt) => {
    holdsFor(fc.record({ spec: booksOf(shape, { dirt, most: 10 }), asked }), 35, ({ spec, asked: questions }) =>
      wrongIn(spec, questions),
    );
  });
});

describe('a plan that is plain but for one form', () => {
  it.each(thoseIn(formsAlone()))('$id', ({ specs }) => {
    expect(specs.map((spec) => wrongIn(spec, ASKED)).find((wrong) => wrong !== null) ?? null).toBeNull();
  });
});

/** What is read or counted wrong in a workbook, with the workbook; null when nothing is. */
function wrongIn(spec: BookSpec, questions: readonly Asked[]): string | null {
  const book = typeset(spec);
  const misses = missesOf(book, questions);
  if (misses.length === 0) return null;
  return [...misses.map(({ area, text }) => `${area}: ${text}`), '', shownBook(book.grids)].join('\n');
}

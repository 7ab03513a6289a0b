/** Counts of many books add up: a law, tried on random plans, and what each row of the sum says. */
import fc from '../../../helpers/random';
import { PERIODS, anyDay, anyTask } from '../../../helpers/anyTask';
import { day, planOfTasks, unit } from '../../../helpers/countPlan';
import type { CountedTask } from '../../../helpers/countPlan';
import { runThrough } from '../../../../src/core/flow/steps';
import { NO_BOOKS, addBooks, booksRollUp, sumBooks, sumsOfBook } from '../../../../src/core/rollup/books/addBooks';
import type { BookSums, BooksRollUp, Department } from '../../../../src/core/rollup/books/types';
import { rollUp } from '../../../../src/core/rollup/rollUp';
import type { RollUp } from '../../../../src/core/rollup/types';
import { parsePeriod } from '../../../../src/core/time/period';

function count(tasks: readonly CountedTask[], code: string, asOf: string, catalogue: readonly string[] = []): RollUp {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`no period: ${code}`);
  const plan = planOfTasks(
    tasks,
    catalogue.map((each) => unit(each)),
  );
  return runThrough(rollUp(plan, { period, asOf: day(asOf), window: [day(asOf), day(asOf)] }));
}

const department = (name: string): Department => ({ key: name, name, above: null, from: 'heading' });

/** Some books with their department; equal names are one department. */
const someBooks = fc.array(
  fc.record({
    name: fc.constantFrom('SỞ DU LỊCH', 'SỞ XÂY DỰNG', 'VĂN PHÒNG'),
    tasks: fc.array(anyTask, { maxLength: 8 }),
    catalogue: fc.subarray(['A', 'B', 'D']),
  }),
  { minLength: 1, maxLength: 7 },
);

/** Everything of the sum, whatever order its maps are in. */
function told(sums: BookSums): BooksRollUp {
  return booksRollUp(sums);
}

const RUNS = { numRuns: 200 };

describe('sums of books', () => {
  it('are the same in whatever order and grouping the books are added', () => {
    fc.assert(
      fc.property(
        someBooks,
        fc.constantFrom(...PERIODS),
        anyDay,
        fc.infiniteStream(fc.nat()),
        (books, code, asOf, draws) => {
          const drawn = draws[Symbol.iterator]();
          const draw = (below: number): number => Number(drawn.next().value) % below;
          const each = books.map(({ name, tasks, catalogue }, number) =>
            sumsOfBook(department(name), count(tasks, code, asOf, catalogue), number),
          );
          const inOrder = told(each.reduce((sum, book) => addBooks(sum, book), NO_BOOKS));
          // Any two sums that are left are added, the later to the earlier or the other way round.
          const left = [...each, NO_BOOKS];
          while (left.length > 1) {
            const [one = NO_BOOKS] = left.splice(draw(left.length), 1);
            const [other = NO_BOOKS] = left.splice(draw(left.length), 1);
            left.push(addBooks(one, other));
          }
          expect(told(left[0] ?? NO_BOOKS)).toEqual(inOrder);
          expect(told(sumBooks(each))).toEqual(inOrder);
          expect(inOrder.books).toBe(books.length);
        },
      ),
      RUNS,
    );
  });

  it('count the parts of a plan as the whole plan is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyTask, fc.nat(3)), { maxLength: 14 }),
        fc.constantFrom(...PERIODS),
        anyDay,
        (drawn, code, asOf) => {
          // Contents of their own: in different books the same content is another one (counting rule 9).
          const tasks = drawn.map(([task, part], index) => ({ task: { ...task, content: `Việc số ${index}` }, part }));
          const units = ['A', 'B', 'C', 'D'];
          const whole = count(
            tasks.map(({ task }) => task),
            code,
            asOf,
            units,
          );
          const parts = [0, 1, 2, 3].map((wanted) =>
            count(
              tasks.filter(({ part }) => part === wanted).map(({ task }) => task),
              code,
              asOf,
              units,
            ),
          );
          const [row] = told(
            sumBooks(parts.map((part, number) => sumsOfBook(department('SỞ'), part, number))),
          ).departments;
          expect(row?.counts).toEqual(whole.total);
          expect(row?.remaining).toEqual(whole.remaining);
          expect(new Set(row?.rows)).toEqual(new Set(whole.rows));
          expect(row?.coordinatingRows).toEqual(whole.coordinatingRows);
        },
      ),
      RUNS,
    );
  });

  const open: CountedTask = {
    content: 'Kê khai đò ngang',
    lead: ['A'],
    coord: ['D'],
    months: [3],
    kind: 'month',
    event: false,
    progress: { state: 'not-started', on: null },
  };

  it('keep a row for each unit of each department, and add its help where another book has the row', () => {
    const first = sumsOfBook(department('SỞ DU LỊCH'), count([open], '2023-03', '2023-03-15'), 0);
    const second = sumsOfBook(
      department('SỞ DU LỊCH'),
      count(
        [
          { ...open, lead: ['D'], coord: ['A'] },
          { ...open, lead: [] },
        ],
        '2023-03',
        '2023-03-15',
      ),
      1,
    );
    const third = sumsOfBook(department('SỞ XÂY DỰNG'), count([open], '2023-03', '2023-03-15'), 2);
    const { departments, total } = told(sumBooks([third, second, first]));
    const rows = departments.map(({ department: { name }, books, rows: units, coordinatingRows }) => [
      name,
      books,
      units.map(({ unit: code, counts, coordinating }) => [code, counts.total, coordinating]),
      coordinatingRows.map(({ unit: code, coordinating }) => [code, coordinating]),
    ]);
    expect(rows).toEqual([
      [
        'SỞ DU LỊCH',
        2,
        [
          ['A', 1, 1],
          ['D', 1, 2],
          [null, 1, null],
        ],
        [],
      ],
      ['SỞ XÂY DỰNG', 1, [['A', 1, 0]], [['D', 1]]],
    ]);
    expect(total.total).toBe(4);
  });

  it('work rates out from the sums, and have none for nothing', () => {
    const done: CountedTask = { ...open, progress: { state: 'done', on: null } };
    const books = [[open], [open, done], [done, done, done]].map((tasks, number) =>
      sumsOfBook(department('SỞ'), count(tasks, '2023-03', '2023-03-15'), number),
    );
    expect(told(sumBooks(books)).total).toMatchObject({ total: 6, completed: 4, rate: 66.7, rateDue: 100 });
    expect(told(NO_BOOKS)).toMatchObject({ books: 0, departments: [], total: { total: 0, rate: null } });
  });
});

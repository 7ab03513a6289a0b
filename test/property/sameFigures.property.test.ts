/** What changes how a workbook looks and not what it says changes no figure. */
import fc from '../helpers/random';
import { createStraightRunner } from '../../src/app/runner';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { casePlan } from '../helpers/casePlan';
import { asXlsx } from './asXlsx';
import { CHANGES, RETYPINGS, changed, headerRowsOf } from './changes';
import { differences, figuresOf } from './figures';
import { thoseIn } from './leftOut';
import { holdsFor, holdsForLater } from './runs';
import { shownBook } from './show';
import { SHAPES, booksOf } from './spec';
import { typeset } from './typeset';

const books = fc.oneof(...SHAPES.map((shape) => booksOf(shape, { dirt: false, most: 7 })));
/** Milliseconds that the longest of longer runs may take. */
const LONG_ENOUGH = 3_600_000;

const numbers = fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 });

describe('the figures of a generated plan stay the same', () => {
  it.each(thoseIn(CHANGES))('$id', ({ base, apply }) => {
    holdsFor(fc.record({ spec: books, chosen: numbers }), 10, ({ spec, chosen }) => {
      const from = base === undefined ? spec : base(spec);
      const [before, after] = [typeset(from).grids, apply(from, chosen)];
      const found = differences(figuresOf(before), figuresOf(after));
      return found === null ? null : `${found}\n\n${shownBook(before)}\n\nafter the change\n${shownBook(after)}`;
    });
  });
});

describe.each(['plan-months', 'plan-quarters', 'plan-slips'] as const)('the figures of "%s" stay the same', (name) => {
  it.each(thoseIn(RETYPINGS.map((each) => ({ ...each, id: `figures: ${each.id}` }))))('$id', ({ change }) => {
    const { grids } = casePlan(name);
    const after = changed(grids, (sheet) => change(sheet, [1, 2, 3], headerRowsOf(sheet)));
    expect(differences(figuresOf(grids), figuresOf(after))).toBeNull();
  });
});

describe('a generated plan in a file', () => {
  const runner = createStraightRunner();

  it.each([
    ['typed plainly', { pieces: false, fonts: false }],
    ['with fonts and fills', { pieces: false, fonts: true }],
    ['with texts of several fonts in a cell', { pieces: true, fonts: true }],
  ])(
    '%s has the same figures',
    async (_, typing) => {
      await holdsForLater(books, 8, async (spec) => {
        const { grids } = typeset(spec);
        const opened = await openXlsx('ke-hoach.xlsx', asXlsx(grids, typing), runner);
        if (!opened.ok) return `refused: ${opened.refusal.code}`;
        const read = await opened.value.read(runner);
        if (!read.ok) return `refused: ${read.refusal.code}`;
        const found = differences(figuresOf(grids), figuresOf(read.value));
        return found === null ? null : `${found}\n\n${shownBook(grids)}`;
      });
    },
    LONG_ENOUGH,
  );
});

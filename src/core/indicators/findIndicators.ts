/** Finds indicator tables in the sheets of a workbook: a header with the name, a planned and an actual figure, and rows that hold them. */
import { cellAt, formatAt } from '../grid/grid';
import type { SheetGrid } from '../grid/grid';
import { fold, foldMarks } from '../text/fold';
import type { Period } from '../time/types';
import { headingsOf, headingsOfPeriod, headingsOfTwo, isTimeOnly } from './headings';
import type { Heading } from './headings';
import { isShareUnit } from './judge';
import { boundOf, readAmount } from './readAmount';
import type { AmountRead } from './readAmount';
import { readChange } from './readChange';
import type { Numbers } from './readNumbers';
import type { Amount, Bound, Change, Indicator } from './types';
import { DEALT_WITH, FALLS, LESS_IS_BETTER, MEASURES_IN_NAMES, RISES, UNWANTED } from './words';

/** Rows looked at for a header. */
const HEADER_ROWS = 30;

/**
 * Returns the indicators of a sheet in row order; none when it holds no indicator table. Where it has columns of several
 * times, the figures are those of the period (`headingsOfPeriod`). Row 1-based, column 0-based.
 */
export function findIndicators(sheet: SheetGrid, period: Period): readonly Indicator[] {
  const header = findHeader(sheet);
  if (header === null) return [];
  const columnOf = (meaning: Heading['meaning']): number | undefined =>
    header.headings.find((head) => head.meaning === meaning)?.column;
  const [nameColumn, unitColumn, numberColumn] = [columnOf('name'), columnOf('unit'), columnOf('number')];
  if (nameColumn === undefined) return [];
  const chosen = headingsOfPeriod(header.headings, period);
  const heads = {
    plan: chosen.plan?.text ?? null,
    actual: chosen.actual?.text ?? null,
    samePeriod: chosen.samePeriod?.text ?? null,
  };
  const found: Indicator[] = [];
  for (let row = header.row + 1; row <= sheet.rows.length; row += 1) {
    const amount = (head: Heading | undefined): AmountRead =>
      head === undefined ? NOTHING : readAmount(cellAt(sheet, row, head.column), formatAt(sheet, row, head.column));
    const typed = { plan: amount(chosen.plan), actual: amount(chosen.actual), samePeriod: amount(chosen.samePeriod) };
    const name = textAt(sheet, row, nameColumn);
    if (name === '') continue;
    const figures = figuresOf(typed, name, textAt(sheet, row, unitColumn), period.year - 1);
    if (![typed.plan, typed.actual].some(({ text }) => HOLDS_FIGURE.test(text)) && figures.target === null) continue;
    const number = textAt(sheet, row, numberColumn).replace(/[.)]$/, '');
    found.push({
      sheet: sheet.name,
      row,
      column: nameColumn,
      number: number === '' ? null : number,
      name,
      bound: typed.plan.bound ?? boundOfName(name),
      heads,
      lasts: chosen.lasts,
      ...figures,
    });
  }
  return found;
}

const HOLDS_FIGURE = /\d/;
const NOTHING: AmountRead = { numbers: null, text: '', percent: false, bound: null, strict: false };

type Typed = Readonly<Record<'plan' | 'actual' | 'samePeriod', AmountRead>>;

/** What the figures of a row say together; a level and a change, a share and a count are told apart. */
function figuresOf(
  { plan, actual, samePeriod }: Typed,
  name: string,
  typedUnit: string,
  yearBefore: number,
): Pick<Indicator, 'unit' | 'plan' | 'target' | 'actual' | 'actualChange' | 'samePeriod'> {
  const isPlainShare = ({ text, percent }: AmountRead): boolean =>
    percent && readChange(text, { names: [], isShare: false, yearBefore }) === null;
  const unit = typedUnit !== '' ? typedUnit : isPlainShare(plan) || isPlainShare(actual) ? '%' : null;
  const isShare = isShareUnit(unit);
  // A share of something that is counted ("95%" of "Người") is no level of it.
  const isOfCount = ({ percent }: AmountRead): boolean => percent && typedUnit !== '' && !isShare;
  const changeIn = (typed: AmountRead): Change | 'unclear' | null =>
    readChange(typed.text, { names: [name, typedUnit], isShare, yearBefore }) ??
    (isOfCount(typed) ? changeOfName(name, typed) : null);
  const levelIn = (typed: AmountRead): Numbers | null =>
    isOfCount(typed) || changeIn(typed) !== null ? null : typed.numbers;
  const amount = (typed: AmountRead): Amount => {
    const level = levelIn(typed);
    return { value: level !== null && level.low === level.high ? level.low : null, text: typed.text };
  };
  const planned = changeIn(plan);
  const level = levelIn(plan);
  const actualChange = changeIn(actual);
  return {
    unit,
    plan: amount(plan),
    target: isUnderstood(planned)
      ? { kind: 'change', ...planned }
      : level && { kind: 'level', ...level, strict: plan.strict },
    actual: amount(actual),
    actualChange: isUnderstood(actualChange) ? actualChange : null,
    samePeriod: amount(samePeriod),
  };
}

function isUnderstood(change: Change | 'unclear' | null): change is Change {
  return change !== null && change !== 'unclear';
}

/** "Giảm số vụ cháy" of so many per cent, where fires are counted: the share is a change. Null for other names. */
function changeOfName(name: string, { numbers }: AmountRead): Change | null {
  if (numbers === null || numbers.low < 0) return null;
  const words = foldMarks(name);
  const begins = (all: readonly string[]): boolean => all.some((each) => words.startsWith(`${each} `));
  const direction = begins(FALLS) ? 'down' : begins(RISES) ? 'up' : null;
  return direction && { direction, ...numbers, atMost: false, strict: false, measure: 'percent' };
}

/** What a name says about its target; less of some matters is better, but not of their fall. */
function boundOfName(name: string): Bound {
  const words = foldMarks(name);
  if (boundOf(withoutWhom(words)) === 'at-most') return 'at-most';
  if (FALLS.some((each) => words.startsWith(each))) return 'at-least';
  const bare = ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const holds = (all: readonly string[]): boolean => all.some((each) => bare.includes(` ${each} `));
  if (LESS_IS_BETTER.some((each) => words.includes(each))) return holds(DEALT_WITH) ? 'unclear' : 'at-most';
  return holds(UNWANTED) ? 'unclear' : 'at-least';
}

/** A folded name without bounds of age, time or size: "trẻ em dưới 6 tuổi", "xử lý không quá 5 ngày". */
function withoutWhom(words: string): string {
  const measures = MEASURES_IN_NAMES.join('|');
  return words.replace(
    new RegExp(`(?:khong )?(?:duoi|qua|tu|toi da|du)\\s+\\d+(?:[.,]\\d+)?\\s+(?:${measures})\\b`, 'g'),
    ' ',
  );
}

/** The row in which at least the name, the plan and the actual figure are headed (1-based), in one or two lines. */
function findHeader(sheet: SheetGrid): { row: number; headings: readonly Heading[] } | null {
  const last = Math.min(HEADER_ROWS, sheet.rows.length);
  for (let row = 1; row <= last; row += 1) {
    const upper = sheet.rows[row - 1] ?? [];
    const lower = sheet.rows[row] ?? [];
    const one = headingsOf(upper);
    const name = one.find(({ meaning }) => meaning === 'name');
    if (name === undefined) continue;
    // Times below the heads ("6 tháng", "9 tháng" below "Thực hiện") are no first row of figures.
    const goesOn = (lower[name.column] ?? null) === null && lower.some(isTimeOnly);
    if (isWhole(one) && !goesOn) return { row, headings: one };
    if (lower.length === 0) continue;
    const both = headingsOfTwo(upper, lower);
    if (isWhole(both)) return { row: row + 1, headings: both };
  }
  return null;
}

function isWhole(headings: readonly Heading[]): boolean {
  return (['name', 'plan', 'actual'] as const).every((meaning) => headings.some((head) => head.meaning === meaning));
}

function textAt(sheet: SheetGrid, row: number, column: number | undefined): string {
  const value = column === undefined ? null : cellAt(sheet, row, column);
  return typeof value === 'string' ? fold(value) : typeof value === 'number' ? String(value) : '';
}

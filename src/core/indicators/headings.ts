/** What the heads of an indicator table mean: which figure, of which months, of which year. */
import { foldMarks } from '../text/fold';
import type { CellValue } from '../grid/grid';
import type { Period } from '../time/types';
import { INDICATOR_HEADERS, WORKED_OUT } from './words';
import type { IndicatorColumn } from './words';

/** A longer text heads no column. */
const LONGEST_HEADER = 60;

/** Months of a year, 1-based, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A head that is understood. */
export interface Heading {
  readonly column: number;
  readonly meaning: IndicatorColumn;
  /** As typed in the line that names the figure. */
  readonly text: string;
  /** The months that it names; null when it names none. */
  readonly span: Span | null;
  /** "năm 2026" without "cả" or "ước": the whole year, or only the year that the figures belong to. */
  readonly isOnlyYear: boolean;
  /** Years that it names: none, one, or two of a school year; more than two for a phase ("2021-2025"). */
  readonly years: readonly number[];
}

/** Returns the heads of one line. */
export function headingsOf(line: readonly CellValue[]): readonly Heading[] {
  return line.flatMap((cell, column) => headingAt(column, cell, null) ?? []);
}

/**
 * Returns the heads of two lines. The lower one wins; a blank one takes what stands above it; one that names a time only
 * ("6 tháng" below "Thực hiện") takes its figure from above, and one that names a figure only its time. The upper line holds
 * for the blank cells right of it.
 */
export function headingsOfTwo(upper: readonly CellValue[], lower: readonly CellValue[]): readonly Heading[] {
  const found: Heading[] = [];
  let group: CellValue = null;
  for (let column = 0; column < Math.max(upper.length, lower.length); column += 1) {
    const above = upper[column] ?? null;
    const below = lower[column] ?? null;
    if (headerText(above) !== '') group = above;
    const heading = headerText(below) === '' ? headingAt(column, above, null) : headingAt(column, below, group);
    if (heading !== null) found.push(heading);
  }
  return found;
}

/** Returns true if a cell heads a column by its time only: "6 tháng", "Quý I", "Năm 2025". */
export function isTimeOnly(cell: CellValue): boolean {
  return TIME_ONLY.test(headerText(cell));
}

/**
 * Chooses among the heads of a table those of a period, in this order: its own months, the months from January to its end,
 * no months named; the plan may be the year's. A head of other months or of another year is never chosen, and the same
 * period of the year before has the months of the actual figure.
 * @param heads all heads of the table, in their order
 */
export function headingsOfPeriod(heads: readonly Heading[], period: Period): ChosenHeadings {
  const of = (...meanings: readonly IndicatorColumn[]): Heading[] =>
    heads.filter(({ meaning }) => meanings.includes(meaning));
  const figures = of('actual');
  const own = figures.filter((head) => isOfYear(head, period.year));
  const parts = own.some((head) => head.span !== null && !head.isOnlyYear);
  const spanOf = (head: Heading): Span | null => (head.isOnlyYear && !parts ? null : head.span);
  const actual =
    own.find((head) => same(spanOf(head), period)) ??
    own.find((head) => same(spanOf(head), { from: 1, to: period.to })) ??
    own.find((head) => spanOf(head) === null);
  const reached = (actual && spanOf(actual)) ?? period;
  const planned = of('plan').filter((head) => isOfYear(head, period.year));
  const plan =
    planned.find((head) => same(head.span, reached)) ??
    planned.find((head) => head.span === null) ??
    planned.find((head) => same(head.span, WHOLE_YEAR));
  const before = [...of('samePeriod'), ...figures.filter(({ years }) => years.length > 0)].filter((head) =>
    isOfYear(head, period.year - 1),
  );
  const isNamed = ({ meaning, span, isOnlyYear }: Heading): boolean =>
    meaning === 'samePeriod' && (span === null || isOnlyYear);
  const samePeriod =
    before.find((head) => !isNamed(head) && same(head.span, reached)) ?? before.find((head) => isNamed(head));
  // Beside figures of months a plan without a time is that of the year.
  const ofYear = plan !== undefined && (plan.span === null ? hasMonths(actual) : same(plan.span, WHOLE_YEAR));
  return { plan, actual, samePeriod, lasts: ofYear && reached.to < WHOLE_YEAR.to };
}

export interface ChosenHeadings {
  readonly plan: Heading | undefined;
  readonly actual: Heading | undefined;
  readonly samePeriod: Heading | undefined;
  /** The plan is that of the year, the actual figure of a part of it. */
  readonly lasts: boolean;
}

function hasMonths(head: Heading | undefined): boolean {
  return head !== undefined && head.span !== null && !head.isOnlyYear;
}

const WHOLE_YEAR: Span = { from: 1, to: 12 };

function same(one: Span | null, other: Span): boolean {
  return one !== null && one.from === other.from && one.to === other.to;
}

function isOfYear({ years }: Heading, year: number): boolean {
  return years.length === 0 || (years.length <= 2 && years.includes(year));
}

function headingAt(column: number, cell: CellValue, group: CellValue): Heading | null {
  const header = headerText(cell);
  const above = headerText(group);
  if (header === '' || header.length > LONGEST_HEADER || isWorkedOut(above)) return null;
  const meaning = meaningOf(header) ?? (TIME_ONLY.test(header) ? meaningOf(above) : null);
  if (meaning === null) return null;
  const own = timeOf(header, meaning);
  const over = timeOf(above, meaning);
  const time = own.span !== null ? own : { ...own, span: over.isOnlyYear ? null : over.span };
  const named = meaningOf(header) === null ? [group, cell] : [cell];
  return {
    column,
    meaning,
    text: named.map(shown).join(' '),
    ...time,
    years: own.years.length > 0 ? own.years : over.years,
  };
}

function shown(cell: CellValue): string {
  return typeof cell === 'string' ? cell.replace(/\s+/gu, ' ').trim() : '';
}

function meaningOf(header: string): IndicatorColumn | null {
  if (header === '' || header.length > LONGEST_HEADER || isWorkedOut(header)) return null;
  for (const [meaning, all] of INDICATOR_HEADERS) {
    if (all.some((words) => header === words || header.startsWith(`${words} `))) return meaning;
  }
  return null;
}

function isWorkedOut(header: string): boolean {
  return WORKED_OUT.some((words) => header.startsWith(words));
}

/** A head in small letters without diacritics and signs; empty for anything but text. */
function headerText(value: CellValue): string {
  return typeof value === 'string'
    ? foldMarks(value)
        .replace(/[^\p{L}\p{N}%]+/gu, ' ')
        .trim()
    : '';
}

const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9, muoi: 10 };
const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const TIME_ONLY =
  /^(?:luy ke )?(?:den |het )?(?:(?:\d{1,2}|ba|sau|chin) thang\b|thang \d|quy (?:[1-4]|i{1,3}|iv)\b|t\d{1,2}\b|ca nam\b|nam\b|(?:19|20)\d\d$|\d{1,2} \d{1,2}\b)/;

/** Reads the months and years that a head names. */
function timeOf(header: string, meaning: IndicatorColumn): Pick<Heading, 'span' | 'isOnlyYear' | 'years'> {
  const years = [...header.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  const [first = 0, last = first] = years;
  const all = last - first > 1 ? [first, first + 1, last] : years;
  const months = monthsOf(header);
  if (months !== null) return { span: months, isOnlyYear: false, years: all };
  // "Cùng kỳ năm 2025" names the year before, not the whole of it.
  const isYear = meaning !== 'samePeriod' || !/\bcung ky\b/.test(header);
  if (/\bca nam\b/.test(header)) return { span: WHOLE_YEAR, isOnlyYear: false, years: all };
  if (isYear && (years.length > 0 || /\bnam\b/.test(header)))
    return { span: WHOLE_YEAR, isOnlyYear: !/\b(?:uoc|truoc)\b/.test(header), years: all };
  return { span: null, isOnlyYear: false, years: all };
}

function monthsOf(header: string): Span | null {
  const until = /\b(?:den|het) (?:het )?(?:ngay )?(?:thang |\d{1,2} )(\d{1,2})\b/.exec(header)?.[1];
  if (until !== undefined) return { from: 1, to: Number(until) };
  const many = /\b(\d{1,2}|ba|sau|chin|muoi) thang( cuoi nam)?/.exec(header);
  if (many !== null) {
    const count = COUNTS[many[1] ?? ''] ?? Number(many[1]);
    return many[2] === undefined ? { from: 1, to: count } : { from: 13 - count, to: 12 };
  }
  const quarter = /\bquy ([1-4]|i{1,3}|iv)\b/.exec(header)?.[1];
  if (quarter !== undefined) {
    const number = QUARTERS.indexOf(quarter) + 1 || Number(quarter);
    return { from: number * 3 - 2, to: number * 3 };
  }
  const month = /\b(?:thang |t)(\d{1,2})\b/.exec(header)?.[1];
  return month === undefined ? null : { from: Number(month), to: Number(month) };
}

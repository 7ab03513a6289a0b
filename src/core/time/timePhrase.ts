/** Reads what people type in a time column: a small grammar over points, lists, ranges, phases, recurring work and events. */
import { compareDates, lastDayOfMonth } from './date';
import { foldDocuments } from './documents';
import { resolveParts } from './resolve';
import type { Span } from './resolve';
import { scanPhrase } from './timeScanner';
import type { Scan } from './timeScanner';
import type { CalendarDate, DueKind, DueRemark, YearMonth } from './types';
import { monthsBetween } from './points';
import { tokenise } from './tokens';
import { readWordedNumbers } from './wordedNumbers';
import { LUNAR } from './words';

/** A time phrase as read. Kind `none`: no time in it; the text is kept whatever was read. */
export interface TimePhrase {
  /** The phrase as typed. */
  readonly text: string;
  /** Months of the plan's year, ascending. */
  readonly months: readonly number[];
  /** All months named, whatever the year, ascending. */
  readonly ym: readonly YearMonth[];
  /** By counting rule 2, seen from no period; null when there is none. */
  readonly deadline: CalendarDate | null;
  readonly explicitDay: boolean;
  readonly kind: DueKind;
  readonly remarks: readonly DueRemark[];
  /** True when nothing but points, joints and words such as "trong", "trước ngày" stands in the text. */
  readonly pure: boolean;
}

/**
 * Reads the text of a time cell. Months without a year are of the plan's year. Document numbers are no times; an event
 * ("Khi có hướng dẫn …", "100 ngày kể từ ngày ban hành") has no month; what cannot be read has kind `none`.
 */
export function readTimePhrase(text: string, planYear: number): TimePhrase {
  const source = text.normalize('NFC');
  if (LUNAR.test(source)) return { text, ...NOTHING, remarks: [], pure: false };
  const tokens = foldDocuments(readWordedNumbers(tokenise(source), source, planYear));
  const scan = scanPhrase(tokens, source);
  const spans = scan.phases.flatMap((phase) => resolveParts(phase.expression.parts, planYear, phase.openEnded));
  return { text, ...meaning(scan, spans, planYear), remarks: scan.remarks, pure: scan.pure };
}

type Meaning = Pick<TimePhrase, 'months' | 'ym' | 'deadline' | 'explicitDay' | 'kind'>;

const WHOLE_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const NOTHING: Meaning = { months: [], ym: [], deadline: null, explicitDay: false, kind: 'none' };

function meaning(scan: Scan, spans: readonly Span[], planYear: number): Meaning {
  if (scan.event) return { ...NOTHING, kind: 'event' };
  const onlyYears = spans.every(({ first, last }) => first.type === 'year' && last.type === 'year');
  if (scan.recurring && onlyYears) return yearLong('recurring', planYear);
  if (spans.length === 0) return scan.yearly ? yearLong('year', planYear) : NOTHING;
  const ym = namedMonths(spans, planYear);
  const months = ym.filter(({ year }) => year === planYear).map(({ month }) => month);
  const end = latestEnd(spans);
  const openEnded = scan.openEnded || scan.recurring;
  const deadline = openEnded ? null : end.day;
  const explicitDay = !openEnded && end.explicit;
  if (months.length > 0) return { months, ym, deadline, explicitDay, kind: kindOf(scan, spans, months) };
  const lastNamed = ym[ym.length - 1];
  if (lastNamed === undefined) return NOTHING;
  if (lastNamed.year > planYear) return { months, ym, deadline, explicitDay, kind: 'later-year' };
  const closing = end.explicit ? end.day : lastDayOfMonth(lastNamed.year, 12);
  return { months, ym, deadline: closing, explicitDay: end.explicit, kind: 'previous-year' };
}

function yearLong(kind: DueKind, year: number): Meaning {
  return { ...NOTHING, kind, months: WHOLE_YEAR, ym: WHOLE_YEAR.map((month) => ({ year, month })) };
}

/**
 * All months named. A phase that is a whole year goes on from the first phase of that year ("30/4 (mô hình thử nghiệm).
 * Vận hành trong năm").
 */
function namedMonths(spans: readonly Span[], planYear: number): readonly YearMonth[] {
  const begun = spans.find(({ first }) => first.type !== 'year');
  const start = begun !== undefined && begun.from.year === planYear ? begun.from.month : 1;
  const months = new Map<number, YearMonth>();
  for (const span of spans) {
    const follows = span.first.type === 'year' && span.last.type === 'year' && span.from.year === planYear;
    const from = follows ? { year: planYear, month: start } : span.from;
    for (const month of monthsBetween(from, span.to)) months.set(month.year * 12 + month.month, month);
  }
  return [...months.entries()].sort(([a], [b]) => a - b).map(([, month]) => month);
}

function latestEnd(spans: readonly Span[]): { day: CalendarDate; explicit: boolean } {
  return spans
    .map(({ end, explicit }) => ({ day: end, explicit }))
    .reduce((latest, other) => (compareDates(other.day, latest.day) >= 0 ? other : latest));
}

function kindOf(scan: Scan, spans: readonly Span[], months: readonly number[]): DueKind {
  const types = new Set(spans.flatMap(({ first, last }) => [first.type, last.type]));
  const type = types.size === 1 ? [...types][0] : undefined;
  if (type === 'day' && (scan.phases.length === 1 || months.length === 1)) return 'date';
  if (type === 'year') return 'year';
  if (scan.phases.length > 1 || scan.openEnded || scan.recurring || scan.goesOn) return 'compound';
  const ranges = spans.some(({ range }) => range);
  if (type === 'month') return months.length === 1 ? 'month' : ranges ? 'compound' : 'months';
  if (type === 'quarter') return months.length === 3 ? 'quarter' : 'quarters';
  return type === 'half' ? 'quarters' : 'compound';
}

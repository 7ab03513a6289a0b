/** Reads what people type in a time column: a small grammar over points, lists, ranges, phases, recurring work and events. */
import { compareDates, lastDayOfMonth } from './date';
import { invalid, partlyRead } from './remarkOn';
import { endsAfter, holds, narrowSpans } from './narrow';
import { partParentheses } from './parentheses';
import { monthsBetween } from './points';
import { prepareTokens } from './prepareTokens';
import { resolveParts } from './resolve';
import type { Span } from './resolve';
import { scanTokens } from './timeScanner';
import type { Scan, Unread } from './timeScanner';
import type { Token } from './tokens';
import { inPlanYear } from './yearOfMonth';
import type { CalendarDate, DueKind, DueRemark, YearMonth } from './types';
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

/** A longer cell is prose; what it says of times is not looked for, and that is told by its beginning. */
const LONGEST = 4000;
const SHOWN = 60;

/**
 * Reads the text of a time cell. Months without a year are of the plan's year. Document numbers are no times; an event
 * ("Khi có hướng dẫn …", "100 ngày kể từ ngày ban hành") has no month; what cannot be read has kind `none`. A part that no
 * rule accounts for is told (`due-partly-read`); where it may contradict the months, none are read. So is a range that runs
 * over the turn of the year and names none ("Tháng 9 - 6"): it may be turned round.
 * @param opens month with which the plan's year begins (1-based): behind one that ends in the next year, the months before it
 *   are of that next year, and such a range is plain
 */
export function readTimePhrase(text: string, planYear: number, opens = 1): TimePhrase {
  if (text.length > LONGEST) {
    return { text, ...NOTHING, remarks: [partlyRead(text.slice(0, SHOWN))], pure: false };
  }
  const source = text.normalize('NFC');
  if (LUNAR.test(source)) return { text, ...NOTHING, remarks: [], pure: false };
  const frame = { planYear, opens };
  const reading = readBlocks(prepareTokens(source, planYear), source, frame);
  return { text, ...concluded(reading, frame) };
}

/** The plan's year, and the month (1-based) with which it begins. */
interface YearFrame {
  readonly planYear: number;
  readonly opens: number;
}

/** What a phrase says: the scan it rests on, its spans, and what is not accounted for. */
interface Reading {
  readonly scan: Scan;
  readonly spans: readonly Span[];
  readonly unread: readonly Unread[];
}

/** Times outside parentheses count; those inside narrow them, explain them, or stand for them where outside is none. */
function readBlocks(tokens: readonly Token[], source: string, frame: YearFrame): Reading {
  const { outside, inside } = partParentheses(tokens);
  const scan = asRepeated(scanTokens(outside, source));
  let reading: Reading = { scan, spans: spansOf(scan, frame), unread: scan.unread };
  if (inside.length === 0) return reading;
  if (!isTime(scan)) {
    const whole = scanTokens(
      tokens.filter(({ key }) => key !== '(' && key !== ')'),
      source,
    );
    if (!scan.event) return { scan: whole, spans: spansOf(whole, frame), unread: whole.unread };
  }
  for (const block of inside)
    reading = withBlock(reading, scanTokens(block, source, isTime(scan)), textOf(block, source), frame);
  return reading;
}

/** "Thường xuyên, báo cáo trước 15/12": the work is done all the year; the time of the report beside it is told. */
function asRepeated(scan: Scan): Scan {
  const own = scan.phases.findIndex(({ worded }) => worded);
  if (!scan.recurring || own < 0) return scan;
  const beside = scan.phases.slice(own);
  const told = beside.map(({ expression }) => ({ part: expression.text, contradicts: false }));
  return { ...scan, phases: scan.phases.slice(0, own), pure: false, unread: [...scan.unread, ...told] };
}

/** Puts what stands in a pair of parentheses to what stands before it. */
function withBlock(reading: Reading, inner: Scan, part: string, frame: YearFrame): Reading {
  const { scan, spans } = reading;
  const remarks = [...scan.remarks, ...inner.remarks];
  const own = spansOf(inner, frame);
  const pure = scan.pure && inner.pure;
  const unread = [...reading.unread, ...inner.unread];
  // "Tháng 5 (trọng tâm)" is a time and nothing else: what explains it is not read as a part of it.
  if (inner.event || own.length === 0) return { scan: { ...scan, remarks }, spans, unread };
  if (!inner.pure) {
    // "Quý II (báo cáo trước 30/6)" is explained; what ends later than all that was read contradicts it.
    const later = own.some((span) => spans.length > 0 && endsAfter(span, spans));
    const doubt = later || scan.event ? [{ part, contradicts: false }] : [];
    return { scan: { ...scan, pure: false }, spans, unread: [...unread, ...doubt] };
  }
  const narrowed = { ...scan, remarks, pure, phases: [...scan.phases, ...inner.phases] };
  if (spans.length === 0) {
    // "Sau khi khai giảng (5/9)", "90 ngày (từ 01/4)" tell of the event; "(dự kiến tháng 5)", "(trước 30/6)" of the work.
    if (scan.event && (inner.openEnded || (/^\d/u.test(part) && own.some(({ explicit }) => explicit))))
      return { scan: { ...scan, remarks, pure: false }, spans, unread: [...unread, { part, contradicts: true }] };
    const timed = { ...narrowed, event: false, yearly: false, frequent: false, pure: pure && !scan.event };
    return { scan: timed, spans: own, unread };
  }
  const last = spans[spans.length - 1];
  if (last !== undefined && own.every((span) => holds(last, span))) {
    const [first, ...others] = own;
    const within = first === undefined ? [] : [{ ...first, within: true }, ...others];
    return { scan: { ...narrowed, phases: inner.phases }, spans: narrowSpans([...spans, ...within]), unread };
  }
  // "Tháng 3 (quý I)": the quarter that it lies in.
  const outer =
    own.length === 1 && own.every((wide) => wide.first.type !== 'day' && spans.every((span) => holds(wide, span)));
  if (outer || own.every((span) => spans.some((wide) => holds(wide, span))))
    return { scan: { ...scan, remarks, pure }, spans, unread };
  return { scan: { ...scan, remarks, pure: false }, spans, unread: [...unread, { part, contradicts: true }] };
}

function spansOf({ phases }: Scan, { planYear, opens }: YearFrame): readonly Span[] {
  return phases.flatMap(({ expression, openEnded }) =>
    narrowSpans(resolveParts(expression, planYear, openEnded, opens)),
  );
}

function isTime({ phases, recurring, yearly, frequent }: Scan): boolean {
  return phases.length > 0 || recurring || yearly || frequent;
}

function textOf(tokens: readonly Token[], source: string): string {
  return source.slice(tokens[0]?.start, tokens[tokens.length - 1]?.end);
}

type Meaning = Pick<TimePhrase, 'months' | 'ym' | 'deadline' | 'explicitDay' | 'kind'>;

const WHOLE_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const NOTHING: Meaning = { months: [], ym: [], deadline: null, explicitDay: false, kind: 'none' };

/** Reads the meaning and tells what is wrong with it. Of a text without any time nothing is told: it is no time. */
function concluded({ scan, spans, unread }: Reading, frame: YearFrame): Omit<TimePhrase, 'text'> {
  const remarks = [...scan.remarks];
  for (const { impossible } of spans) {
    if (impossible !== null && !remarks.some(({ kind }) => kind === 'due-invalid')) remarks.push(invalid(impossible));
  }
  const wrong = spans.find(({ backwards }) => backwards);
  if (wrong !== undefined) return { ...NOTHING, remarks: [...remarks, invalid(wrong.text)], pure: false };
  const meant = meaning(scan, spans, frame);
  if (meant.kind === 'none') return { ...meant, remarks, pure: scan.pure };
  const turned = frame.opens > 1 ? [] : spans.filter((span) => span.turned).map(({ text }) => ({ part: text }));
  const told = [...turned, ...unread].map(({ part }) => partlyRead(part));
  const doubtful =
    meant.kind !== 'event' && meant.kind !== 'recurring' && unread.some(({ contradicts }) => contradicts);
  return { ...(doubtful ? NOTHING : meant), remarks: [...remarks, ...told], pure: scan.pure && unread.length === 0 };
}

function meaning(scan: Scan, spans: readonly Span[], frame: YearFrame): Meaning {
  const { planYear } = frame;
  if (scan.event) return { ...NOTHING, kind: 'event' };
  const onlyYears = spans.every(({ first, last }) => first.type === 'year' && last.type === 'year');
  if ((scan.recurring || scan.frequent) && onlyYears) return yearLong('recurring', frame);
  if (spans.length === 0) return scan.yearly ? yearLong('year', frame) : NOTHING;
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

function yearLong(kind: DueKind, { planYear, opens }: YearFrame): Meaning {
  const ym = inPlanYear(WHOLE_YEAR, planYear, opens);
  const months = ym.filter(({ year }) => year === planYear).map(({ month }) => month);
  return { ...NOTHING, kind, months, ym };
}

/**
 * All months named. A phase that is a whole year goes on from the first phase of that year ("30/4 (mô hình thử nghiệm).
 * Vận hành trong năm").
 */
function namedMonths(spans: readonly Span[], planYear: number): readonly YearMonth[] {
  const begun = spans.findIndex(({ first }) => first.type !== 'year');
  const opening = spans[begun];
  const start = opening?.from.year === planYear ? opening.from.month : 1;
  const months = new Map<number, YearMonth>();
  for (const [index, span] of spans.entries()) {
    const wholeYear = span.first.type === 'year' && span.last.type === 'year' && span.from.year === planYear;
    const follows = wholeYear && begun >= 0 && index > begun;
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
  if (spans.some(({ bounded }) => bounded)) return 'compound';
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

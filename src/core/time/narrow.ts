/** A time within a wider one: the narrower counts, or bounds it. "Năm 2026: tháng 8", "tháng 6, trước 15/6", "Quý II (tháng 5)". */
import { compareDates } from './date';
import type { Span } from './resolve';

/** Returns the spans of one phase with those left out or cut that a narrower one follows. */
export function narrowSpans(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const wide = result[result.length - 1];
    const joined = wide === undefined ? null : join(wide, span);
    if (joined === null) result.push(span);
    else result[result.length - 1] = joined;
  }
  return result;
}

/** What a wider span and the one behind it are together; null where they are two times. */
function join(wide: Span, narrow: Span): Span | null {
  if (wide.range || wide.last.before || !holds(wide, narrow)) return null;
  const [type, inner] = [wide.first.type, narrow.first.type];
  if (type === inner || type === 'day' || inner === 'year') return null;
  if (type === 'year') return narrow;
  if (inner === 'day') {
    if (narrow.range || type === 'month') return { ...narrow, within: wide.within };
    return { ...narrow, from: wide.from, bounded: true };
  }
  return narrow.within ? narrow : null;
}

/** Returns true if a span lies in another. */
export function holds(wide: Span, narrow: Span): boolean {
  const from = wide.from.year * 12 + wide.from.month;
  const to = wide.to.year * 12 + wide.to.month;
  const start = narrow.from.year * 12 + narrow.from.month;
  const end = narrow.to.year * 12 + narrow.to.month;
  return from <= start && end <= to;
}

/** Returns true if a span ends after all of some others. */
export function endsAfter(span: Span, others: readonly Span[]): boolean {
  return others.every(({ end }) => compareDates(span.end, end) > 0);
}

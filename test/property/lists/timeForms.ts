/**
 * Forms of times with what they mean: `Từ tháng {m} đến {e}/{n} ⇒ m..n ⇒ e/n`, the text, its months and, where that is
 * not the last day of the last month, its deadline. The plan is of 2026.
 *
 * In the text: `m` < `n` months, `d` < `e` days after the 12th, `q` < `r` quarters, `a` a number up to 6, doubled for two
 * digits, `Q` `R` Roman, `M` `N` in English (`M3` short), `{m+1}`. In months: lists, `m..n`, `Qq` (a quarter), `m@27`
 * (of 2027); `?` must be said, `event` waits for something. In deadlines: `e/n`, `<e/n` (the day before), `end n`, `-`.
 * ` or ` joins what the rules leave open.
 */
import type { YearMonth } from '../../../src/core/time/types';

export const YEAR = 2026;

/** The numbers that a form is filled with. */
export interface Drawn {
  readonly m: number;
  readonly n: number;
  readonly d: number;
  readonly e: number;
  readonly q: number;
  readonly r: number;
  readonly a: number;
}

/** What a time means; several where the rules leave it open. Months as `2026-05`, days as `31/5/2026`, `-` for none. */
export interface MeantTime {
  readonly months: readonly string[];
  readonly deadlines: readonly string[];
  /** It may be left unread if that is said. */
  readonly said: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;
const ENGLISH = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Returns the text of a form for some numbers. */
export function filled(form: string, drawn: Drawn): string {
  return form.replace(/⏎/g, '\n').replace(/\{([^{}]+)\}/g, (_, place: string) => {
    if (/^[MN]3?$/.test(place)) {
      const name = ENGLISH[numberOf(place.charAt(0).toLowerCase(), drawn) - 1] ?? '';
      return place.endsWith('3') ? name.slice(0, 3) : name;
    }
    if (/^[QR]\b/.test(place)) return ROMAN[numberOf(place.toLowerCase(), drawn) - 1] ?? '';
    if (/^([a-z])\1$/.test(place)) return String(numberOf(place.charAt(0), drawn)).padStart(2, '0');
    return String(numberOf(place, drawn));
  });
}

/** Returns what a form means for some numbers. */
export function meantBy(months: string, deadlines: string | undefined, drawn: Drawn): MeantTime {
  const readings = months.split(' or ');
  const read = readings.filter((reading) => reading !== '?').map((reading) => monthsOf(reading, drawn));
  return {
    months: read.map((list) => [...new Set(list.map(monthText))].sort().join()),
    deadlines:
      deadlines === undefined
        ? read.map((list) => endOf(list.at(-1)))
        : deadlines.split(' or ').map((day) => deadlineOf(day, drawn)),
    said: readings.includes('?'),
  };
}

export function monthText({ year, month }: YearMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function monthsOf(reading: string, drawn: Drawn): readonly YearMonth[] {
  if (reading === 'event') return [];
  return reading.split(',').flatMap((item) => {
    const [span = '', suffix] = item.split('@');
    const year = suffix === undefined ? YEAR : 2000 + Number(suffix);
    const quarter = /^Q(.+)$/.exec(span)?.[1];
    const [from, to] =
      quarter === undefined
        ? span.split('..').map((end) => numberOf(end, drawn))
        : [numberOf(quarter, drawn) * 3 - 2, numberOf(quarter, drawn) * 3];
    const first = from ?? 0;
    return Array.from({ length: (to ?? first) - first + 1 }, (_, index) => ({ year, month: first + index }));
  });
}

function deadlineOf(day: string, drawn: Drawn): string {
  if (day === '-') return day;
  const [text = '', suffix] = day.split('@');
  const year = suffix === undefined ? YEAR : 2000 + Number(suffix);
  const end = /^end (.+)$/.exec(text)?.[1];
  if (end !== undefined) return endOf({ year, month: numberOf(end, drawn) });
  const [number = '', month = ''] = text.replace('<', '').split('/');
  const shift = text.startsWith('<') ? -1 : 0;
  return dayText(new Date(Date.UTC(year, numberOf(month, drawn) - 1, numberOf(number, drawn) + shift)));
}

function endOf(last: YearMonth | undefined): string {
  return last === undefined ? '-' : dayText(new Date(Date.UTC(last.year, last.month, 0)));
}

function dayText(day: Date): string {
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

/** A number, a letter, or sums and products of them from left to right: `12`, `m`, `m+1`, `q*3-2`. */
function numberOf(sum: string, drawn: Drawn): number {
  const parts = sum.match(/[a-z]|\d+|[-+*]/g) ?? [];
  let [value, sign] = [0, '+'];
  for (const part of parts) {
    if (/[-+*]/.test(part)) sign = part;
    else {
      const number = part in drawn ? drawn[part as keyof Drawn] : Number(part);
      value = sign === '*' ? value * number : sign === '-' ? value - number : value + number;
    }
  }
  if (Number.isNaN(value)) throw new Error(`no number: ${sum}`);
  return value;
}

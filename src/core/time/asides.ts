/** Hours and days of the week beside a day: they add nothing to it, and their numbers are no months. */
import { dayOfWeek } from './date';
import type { Token } from './tokens';
import { touches } from './tokens';

/** "Thứ hai" to "thứ bảy", numbered as people number them. */
const WORDED: ReadonlyMap<string, number> = new Map([
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['~tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['~sau', 6],
  ['bay', 7],
]);
const SUNDAY = 1;
const EVERY: ReadonlySet<string> = new Set(['hang', 'moi']);
const UNTIL: ReadonlySet<string> = new Set(['den', '-']);
const HOUR_WORDS: ReadonlySet<string> = new Set(['h', 'g', 'gio']);

/** Returns the tokens without hours ("8h00", "14 giờ 30") and days of the week ("Thứ 2, 18/5", "T6 22/5", "CN 24/5"). */
export function withoutAsides(tokens: readonly Token[], planYear: number, source: string): readonly Token[] {
  const result: Token[] = [];
  // "T4, T6 hằng tuần", "T7, CN tháng 9".
  const weekly = tokens.some(
    ({ key }, at) => (key === 'tuan' && EVERY.has(tokens[at - 1]?.key ?? '')) || isSundayListed(tokens, at),
  );
  let index = 0;
  let told: Token | null = null;
  while (index < tokens.length) {
    const hours = Math.max(hoursEnd(tokens, index), halfDayEnd(tokens, index));
    const named = weekly ? shortWeekdayEnd(tokens, index) : index;
    const dayed = hours > index || named > index ? index : weekdayEnd(tokens, index, planYear);
    const end = hours > index ? hours : Math.max(named, dayed);
    const token = told ?? tokens[index];
    told = null;
    if (token === undefined) break;
    if (end === index) {
      result.push(token);
      index += 1;
      continue;
    }
    const day = dayed === end ? tokens[end] : undefined;
    if (day !== undefined && isOtherDay(tokens, index, end, planYear)) {
      // The day counts; that it is no such day of the week is told.
      const part = source.slice(token.start, tokens[figuresOfDay(tokens, end) + 2]?.end);
      told = { ...day, told: { part, contradicts: false } };
    }
    const before = result[result.length - 1];
    const until = hours > index && UNTIL.has(tokens[hours]?.key ?? '') ? hoursEnd(tokens, hours + 1) : 0;
    if (until > hours + 1) {
      // "Từ 8h đến 11h ngày 15/4": the hours are from and to, the day is one.
      if (before?.key === 'tu') result.pop();
      index = until;
      continue;
    }
    // "Từ 7g30 ngày 18/4": the hour it begins; the day is one.
    if (hours > index && before?.key === 'tu') result.pop();
    // Before an hour of a day is on that day.
    if (hours > index && before?.key === 'truoc') result[result.length - 1] = { ...before, key: 'den' };
    index = end;
  }
  return result;
}

/** "CN" behind the short name of another day and a comma, a dash or "và". */
function isSundayListed(tokens: readonly Token[], index: number): boolean {
  const joined = [',', '-', 'va', '&'].includes(tokens[index - 1]?.key ?? '');
  return (
    tokens[index]?.key === 'cn' && joined && tokens[index - 2]?.kind === 'number' && tokens[index - 3]?.key === 't'
  );
}

/** "T4, T6 hằng tuần": Wednesday and Friday, no months: the index behind one; the same index where none stands. */
function shortWeekdayEnd(tokens: readonly Token[], index: number): number {
  const [word, number] = [tokens[index], tokens[index + 1]];
  const numbered = number?.kind === 'number' && number.value >= 2 && number.value <= 7;
  return word?.key === 't' && numbered && touches(word, number) ? index + 2 : index;
}

/** The index after "1/2 ngày"; the same index where it does not stand. */
function halfDayEnd(tokens: readonly Token[], index: number): number {
  const [one, slash, two, unit] = tokens.slice(index, index + 4);
  const half = one?.key === '1' && slash?.key === '/' && two?.key === '2';
  return half && ['ngay', 'buoi'].includes(unit?.key ?? '') && tokens[index + 4]?.kind !== 'number' ? index + 4 : index;
}

function hoursEnd(tokens: readonly Token[], start: number): number {
  // "2026-03-15T08:00:00": the letter that parts day and hours.
  const index = tokens[start]?.key === 't' && tokens[start - 1]?.kind === 'number' ? start + 1 : start;
  const end = clockEnd(tokens, index);
  return end === index ? start : end;
}

function clockEnd(tokens: readonly Token[], index: number): number {
  const [hour, sign, minutes, word] = tokens.slice(index, index + 4);
  if (hour?.kind !== 'number' || hour.key.length > 2 || hour.value > 24) return index;
  const clock = sign?.key === ':' && minutes?.kind === 'number' && minutes.key.length === 2 && touches(sign, minutes);
  if (clock && touches(hour, sign)) {
    const seconds = tokens[index + 3]?.key === ':' && tokens[index + 4]?.key.length === 2;
    return seconds ? index + 5 : index + 3;
  }
  if (!HOUR_WORDS.has(sign?.key ?? '') || (sign?.key !== 'gio' && !touches(hour, sign))) return index;
  if (minutes?.kind !== 'number' || tokens[index + 3]?.key === '/') return index + 2;
  return word?.key === 'phut' ? index + 4 : index + 3;
}

/** The index after the name of a day of the week and the sign behind it, where a day follows; else the same index. */
function weekdayEnd(tokens: readonly Token[], index: number, planYear: number): number {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first?.kind !== 'word') return index;
  if (first.key === 'cn') return dayFollows(tokens, index + 1);
  if (first.key === 'chu' && second?.key === 'nhat') return dayFollows(tokens, index + 2);
  const numbered = second?.kind === 'number' && second.key.length === 1 && second.value >= 2 && second.value <= 7;
  if (first.key === 'thu' && (numbered || WORDED.has(second?.key ?? ''))) return dayFollows(tokens, index + 2);
  if (first.key !== 't' || !numbered || !touches(first, second)) return index;
  const end = dayFollows(tokens, index + 2);
  // With nothing but a space between them it is no June and a day of May.
  if (end === index + 2 && tokens[end]?.key !== '/') return end;
  return end > index && isOn(tokens, end, second.value, planYear) ? end : index;
}

/** Whether the day behind a day of the week is another one, in the plan's year and in the next one, which a school year reaches. */
function isOtherDay(tokens: readonly Token[], index: number, end: number, planYear: number): boolean {
  const [name, number] = [tokens[index]?.key ?? '', tokens[index + 1]];
  const month = tokens[figuresOfDay(tokens, end) + 2];
  if (month?.kind !== 'number') return false;
  const weekday = name === 'cn' || name === 'chu' ? SUNDAY : (number?.value ?? 0) || WORDED.get(number?.key ?? '');
  if (weekday === undefined) return false;
  return ![planYear, planYear + 1].some((year) => isOn(tokens, end, weekday, year));
}

/** The index of a day in figures that stands here, behind a comma or "ngày" or not; 0 for none. */
function dayFollows(tokens: readonly Token[], index: number): number {
  const end = [',', '-', ':'].includes(tokens[index]?.key ?? '') ? index + 1 : index;
  const [day, slash, month] = tokens.slice(figuresOfDay(tokens, end), figuresOfDay(tokens, end) + 3);
  if (day?.kind !== 'number' || day.key.length > 2 || month?.kind !== 'number' || month.key.length > 2) {
    return tokens[end]?.key === 'ngay' && day?.kind === 'number' ? end : 0;
  }
  return ['/', '-', '.'].includes(slash?.key ?? '') ? end : 0;
}

function figuresOfDay(tokens: readonly Token[], index: number): number {
  return ['ngay', '('].includes(tokens[index]?.key ?? '') ? index + 1 : index;
}

function isOn(tokens: readonly Token[], index: number, weekday: number, planYear: number): boolean {
  const [day, , month, , year] = tokens.slice(figuresOfDay(tokens, index), figuresOfDay(tokens, index) + 5);
  const written = year?.key.length === 4 ? year.value : planYear;
  return dayOfWeek({ year: written, month: month?.value ?? 0, day: day?.value ?? 0 }) === weekday;
}

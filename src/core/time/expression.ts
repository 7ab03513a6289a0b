/** Points joined by "," "và" "+" "/" to a list or by "-" "đến" to a range, with the years filled in from their neighbours. */
import type { Point } from './points';
import { partlyRead } from './remarkOn';
import type { Item, ListUnit } from './item';
import { readBareNumber } from './readNumbered';
import { isPartOfLonger, readYearEnd } from './readPartOfYear';
import { readPoint } from './readPoint';
import type { Token } from './tokens';
import type { DueRemark } from './types';
import { COUNTED_THINGS, LIST_WORDS, RANGE_WORDS, SHORT_MONTH_WORDS } from './words';

/** One member of a list: a point, or a range from one point to another. Years are still as written. */
export interface Part {
  readonly first: Point;
  readonly last: Point;
  readonly range: boolean;
  /** It stands behind a colon or in parentheses, within the part before it: "Quý II: tháng 5". */
  readonly within?: boolean;
}

/** One expression: a list of parts that stand together. */
export interface Expression {
  readonly parts: readonly Part[];
  /** As typed. */
  readonly text: string;
  readonly next: number;
  readonly remarks: readonly DueRemark[];
}

/** Words that may stand between a joint and the next point: "đến hết ngày 30/6". */
const AFTER_JOINT: ReadonlySet<string> = new Set(['het', 'cuoi', 'dau', 'giua', 'trong', 'vao', 'tu']);

/** Reads an expression that begins at a token; null when no point begins there. */
export function readExpression(tokens: readonly Token[], index: number, source: string): Expression | null {
  let item: Item | null = readPoint(tokens, index, null, source) ?? readLeadingYear(tokens, index, source);
  if (item === null) return null;
  const parts: Part[] = [];
  const remarks: DueRemark[] = [];
  let joint: 'list' | 'range' = 'list';
  let before = false;
  let worded = false;
  let dashes = 0;
  let either = false;
  let next = index;
  while (item !== null) {
    // "Tháng 6 hoặc tháng 10": one of two, not what lies between them.
    if (either && !adjoins(parts.at(-1)?.last, item.first)) joint = 'list';
    addPart(parts, item, joint, before, worded, dashes > 1);
    remarks.push(...item.remarks);
    next = item.next;
    const following = readJoint(tokens, next, item.unit);
    if (following === null || countsThings(tokens, following.next)) break;
    joint = following.joint;
    dashes = joint === 'range' && !following.worded ? dashes + 1 : 0;
    before = following.before;
    worded = following.worded;
    either = following.either;
    // Behind "đến" and behind "trước" a slash is a day's: "từ tháng 6 đến 5/9".
    const dayed: Item | null = before || worded ? readPoint(tokens, following.next, null, source) : null;
    item =
      (dayed?.first?.type === 'day' ? dayed : null) ??
      (isNextQuarter(tokens, following.next, item.unit)
        ? readBareNumber(tokens, following.next, 'quarter', source)
        : null) ??
      readPoint(tokens, following.next, item.unit, source) ??
      readBareNumber(tokens, following.next, item.unit, source) ??
      (following.joint === 'range' || item.unit === 'quarter' ? readYearEnd(tokens, following.next) : null);
  }
  const text = source.slice(tokens[index]?.start, tokens[next - 1]?.end);
  if (mayBeWeekday(tokens, index, next)) remarks.push(partlyRead(text));
  return { parts, text, next, remarks };
}

/**
 * "T2/3": February and March, or Monday of a day that is not written, or the 3rd month's 2nd week. Behind "T8" no weekday is
 * meant, and "Tháng 2/3" written out are months.
 */
function mayBeWeekday(tokens: readonly Token[], index: number, next: number): boolean {
  const [, day, slash, month] = tokens.slice(index, index + 4);
  const short = SHORT_MONTH_WORDS.has(tokens[index]?.key ?? '');
  // "T6, 15/3" is a Friday that the 15th is none, or June and a day of March.
  const [, , comma, , sign, last] = tokens.slice(index, index + 6);
  const listed = comma?.key === ',' && sign?.key === '/' && last !== undefined && last.key.length <= 2;
  if (short && listed && next === index + 6 && (day?.value ?? 0) <= LAST_WEEKDAY) return true;
  const named = month !== undefined && month.key.length <= 2 && month.value <= LAST_MONTH;
  return short && named && next === index + 4 && slash?.key === '/' && (day?.value ?? 0) <= LAST_WEEKDAY;
}

/** "Quý 1,3/2026": two quarters, not one and the month of March. */
function isNextQuarter(tokens: readonly Token[], index: number, unit: ListUnit): boolean {
  const [number, slash, year] = tokens.slice(index, index + 3);
  if (unit !== 'quarter' || tokens[index - 1]?.key !== ',' || tokens[index - 2]?.kind !== 'number') return false;
  return number?.kind === 'number' && number.value <= QUARTERS && slash?.key === '/' && year?.key.length === 4;
}

const QUARTERS = 4;

/** "Tháng 7, 05 cuộc", "Quý II, 3 đợt", "Tháng 7 - 12 xã": a number that counts something is no member of a list. */
function countsThings(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'number') return false;
  // "Tháng 6; 02 ngày": how long it takes.
  if (tokens[index + 1]?.key === 'ngay') return tokens[index + 2]?.kind !== 'number';
  return COUNTED_THINGS.has(tokens[index + 1]?.key ?? '');
}

/** "T7" is Saturday. */
const LAST_WEEKDAY = 7;
/** "T3/2026", "T3/26": behind the slash stands a year. */
const LAST_MONTH = 12;

/** Words that make a bare number behind them a year: "từ 2025", "đến hết 2026". */
const BEFORE_YEAR: ReadonlySet<string> = new Set(['tu', 'den', 'toi', 'het', 'trong', 'truoc']);

/** A bare year counts where a phrase or a line begins with it. */
function readLeadingYear(tokens: readonly Token[], index: number, source: string): Item | null {
  const previous = tokens[index - 1];
  if (previous !== undefined && previous.kind !== 'break' && !BEFORE_YEAR.has(previous.key)) return null;
  return readBareNumber(tokens, index, 'year', source);
}

/** @param chained a dash stands before the point before it too: "tháng 2 - tháng 5 - tháng 8" is a list */
function addPart(
  parts: Part[],
  item: Item,
  joint: 'list' | 'range',
  before: boolean,
  worded: boolean,
  chained: boolean,
): void {
  if (item.first === null || item.last === null) return;
  const first = before ? { ...item.first, before } : item.first;
  const open = parts[parts.length - 1];
  // "Năm 2026 - tháng 8" is no range: the year is said, then the month.
  const inYear = open?.first.type === 'year' && item.first.type !== 'year' && item.first.year === null && !worded;
  if (chained && open !== undefined && !inYear) {
    if (open.range)
      parts.splice(-1, 1, { ...open, last: open.first, range: false }, { ...open, first: open.last, range: false });
    parts.push({ first, last: item.last, range: item.first !== item.last });
  } else if (joint === 'range' && open !== undefined && !inYear) {
    parts[parts.length - 1] = { first: open.first, last: before ? { ...item.last, before } : item.last, range: true };
  } else {
    parts.push({ first, last: before ? { ...item.last, before } : item.last, range: item.first !== item.last });
  }
}

function readJoint(
  tokens: readonly Token[],
  index: number,
  unit: ListUnit,
): { joint: 'list' | 'range'; before: boolean; worded: boolean; either: boolean; next: number } | null {
  let next = index;
  while (tokens[next]?.kind === 'break') next += 1;
  const key = tokens[next]?.key ?? '';
  // A dash that begins a line is a bullet.
  const joint = next > index && key === '-' ? null : jointOf(key, unit);
  if (joint === null) return null;
  next += 1;
  while (tokens[next]?.kind === 'break') next += 1;
  if (joint === 'list' && tokens[next]?.key === 'va') next += 1;
  let before = false;
  while (AFTER_JOINT.has(tokens[next]?.key ?? '') || tokens[next]?.key === 'truoc') {
    if (isPartOfLonger(tokens, next) && (joint === 'list' || tokens[next]?.key !== 'cuoi')) break;
    if (tokens[next]?.key === 'truoc') before = true;
    if (tokens[next]?.key === 'trong' && tokens[next + 1]?.key === 'nam') break;
    next += 1;
  }
  return { joint, before, worded: joint === 'range' && key !== '-', either: key === ALTERNATIVE, next };
}

/** "Tháng 3 hoặc tháng 4": from one to the other, for either may be meant. */
const ALTERNATIVE = 'hoac';

/** Whether a point begins where another one ends, or right behind it. */
function adjoins(one: Point | undefined, other: Point | null): boolean {
  return one !== undefined && other !== null && other.from - one.to <= 1 && other.from >= one.from;
}

function jointOf(key: string, unit: ListUnit): 'list' | 'range' | null {
  if (RANGE_WORDS.has(key) || key === ALTERNATIVE) return 'range';
  if (LIST_WORDS.has(key)) return 'list';
  return key === '/' && (unit === 'month' || unit === 'quarter') ? 'list' : null;
}

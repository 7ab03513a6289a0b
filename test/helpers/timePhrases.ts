/**
 * Time phrases as officials type them, made from a grammar of their own with the truth beside each: which months are
 * named and which day is the last. The truth comes from the numbers that were drawn, never from a reading of the text.
 */
import { lastDayOfMonth } from '../../src/core/time/date';
import type { CalendarDate, YearMonth } from '../../src/core/time/types';

/** A phrase and what it means. */
export interface KnownPhrase {
  readonly text: string;
  readonly planYear: number;
  /** The shape that made it, for the list of faults. */
  readonly shape: string;
  /** All months named; empty for a phrase that is no time, waits for an event or contradicts itself. */
  readonly ym: readonly YearMonth[];
  /** Null where none is said. */
  readonly deadline: CalendarDate | null;
}

type Truth = Pick<KnownPhrase, 'ym' | 'deadline'>;
type Made = readonly [text: string, truth: Truth];

/** Draws the same numbers for the same seed. */
class Draw {
  constructor(private state: number) {}

  int(from: number, to: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((this.state / 4294967296) * (to - from + 1));
  }

  of<T>(choices: readonly T[]): T {
    const chosen = choices[this.int(0, choices.length - 1)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  /** So many different whole numbers, ascending. */
  some(count: number, from: number, to: number): readonly number[] {
    const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    while (all.length > count) all.splice(this.int(0, all.length - 1), 1);
    return all;
  }
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const WORDED = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NOTHING: Truth = { ym: [], deadline: null };

const two = (number: number): string => String(number).padStart(2, '0');

function months(year: number, list: readonly number[]): Truth {
  const ym = list.map((month) => ({ year, month }));
  return { ym, deadline: lastDayOfMonth(year, list[list.length - 1] ?? 12) };
}

function span(year: number, from: number, to: number): Truth {
  return months(
    year,
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
}

function day(date: CalendarDate): Truth {
  return { ym: [{ year: date.year, month: date.month }], deadline: date };
}

/** The day before one that is not the first of a month. */
function dayBefore({ year, month, day: number }: CalendarDate): CalendarDate {
  return { year, month, day: number - 1 };
}

const openEnded = (truth: Truth): Truth => ({ ...truth, deadline: null });

/** One month, written one of the ways a month is written; with its year or without. */
function monthName(draw: Draw, month: number, year: number): string {
  return draw.of([
    `Tháng ${String(month)}`,
    `tháng ${two(month)}`,
    `T${String(month)}`,
    `tháng ${WORDED[month - 1] ?? ''}`,
    `Tháng ${String(month)}/${String(year)}`,
    `${two(month)}/${String(year)}`,
    `Tháng ${String(month)} năm ${String(year)}`,
    `T${String(month)}-${String(year)}`,
    `${String(month)}-${String(year)}`,
    `${String(month)}.${String(year)}`,
    `Tháng ${String(month)} - năm ${String(year)}`,
    `Tháng ${String(month)}, năm ${String(year)}`,
    `năm ${String(year)}, tháng ${String(month)}`,
  ]);
}

function quarterName(draw: Draw, quarter: number, year: number): string {
  const roman = ROMAN[quarter - 1] ?? '';
  return draw.of([
    `Quý ${roman}`,
    `quý ${String(quarter)}`,
    `Q${String(quarter)}/${String(year)}`,
    `Q${roman}/${String(year)}`,
    `Q.${roman}`,
    `Quý ${roman}/${String(year)}`,
    `Quý ${roman} năm ${String(year)}`,
    `Quý ${roman} - ${String(year)}`,
    `Quý ${WORDED[quarter - 1] ?? ''}`,
    `năm ${String(year)} (Quý ${roman})`,
    `Năm ${String(year)}: Quý ${roman}`,
  ]);
}

function anyDay(draw: Draw, year: number, least = 1): CalendarDate {
  return { year, month: draw.int(1, 12), day: draw.int(least, 28) };
}

function dayName(draw: Draw, date: CalendarDate): string {
  const { year, month, day: number } = date;
  return draw.of([
    `${String(number)}/${String(month)}/${String(year)}`,
    `${two(number)}/${two(month)}/${String(year)}`,
    `${two(number)}-${two(month)}-${String(year)}`,
    `${String(number)} - ${String(month)} - ${String(year)}`,
    `${two(number)}.${two(month)}.${String(year)}`,
    `ngày ${String(number)}/${String(month)}`,
    `ngày ${String(number)} tháng ${String(month)} năm ${String(year)}`,
    `ngày ${String(number)} tháng ${String(month)}`,
  ]);
}

const BEFORE_TIME = [
  '',
  '',
  '',
  'Trong ',
  'Hoàn thành trong ',
  'Chậm nhất ',
  'Dự kiến ',
  'đến hết ',
  'Trình ban hành trong ',
];
const AROUND = [
  '',
  '',
  '',
  ' (lần 2)',
  ' (đợt 1)',
  ' (nếu có)',
  '.',
  ';',
  ' báo cáo kết quả',
  ': 5 hồ sơ',
  ' theo Kế hoạch số 12/KH-ABC',
];

/** Every shape: from drawn numbers to a phrase and its truth. */
const SHAPES: Readonly<Record<string, (draw: Draw, year: number) => Made>> = {
  month(draw, year) {
    const month = draw.int(1, 12);
    return [draw.of(BEFORE_TIME) + monthName(draw, month, year) + draw.of(AROUND), months(year, [month])];
  },
  quarter(draw, year) {
    const quarter = draw.int(1, 4);
    const text = draw.of(BEFORE_TIME) + quarterName(draw, quarter, year) + draw.of(AROUND);
    return [text, span(year, quarter * 3 - 2, quarter * 3)];
  },
  day(draw, year) {
    const date = anyDay(draw, year);
    const before = draw.of(['', '', 'Đến ', 'Chậm nhất ', 'đến hết ', 'Hoàn thành vào ', 'Xong trong ']);
    return [before + dayName(draw, date) + draw.of(['', '', '.', ' (đã chốt)', ' gửi báo cáo']), day(date)];
  },
  before(draw, year) {
    const date = anyDay(draw, year, 2);
    const text = draw.of(['Trước ', 'trước ngày ', 'Hoàn thành trước ', 'Gửi báo cáo trước ']) + dayName(draw, date);
    return [text.replace('ngày ngày', 'ngày'), { ...day(date), deadline: dayBefore(date) }];
  },
  impossibleMonth(draw) {
    const month = draw.of([0, 13, 14, 15, 20]);
    return [draw.of([`Tháng ${String(month)}`, `tháng mười ba`, `2026-13`, `T${String(month)}/2026`]), NOTHING];
  },
  impossibleDay(draw, year) {
    const [number, month, last] = draw.of([
      [31, 6, 30],
      [31, 11, 30],
      [30, 2, 28],
      [32, 5, 31],
      [29, 2, 28],
    ] as const);
    const leap = month === 2 && year % 4 === 0;
    const text = draw.of([
      `${String(number)}/${String(month)}`,
      `ngày ${String(number)}/${String(month)}/${String(year)}`,
    ]);
    return [text, day({ year, month, day: leap ? 29 : last })];
  },
  listOfMonths(draw, year) {
    const list = draw.some(draw.int(2, 5), 1, 12);
    const [first = 1, ...rest] = list;
    const joined = draw.of([
      `Tháng ${list.join(', ')}`,
      `tháng ${list.join(',')}/${String(year)}`,
      `Các tháng ${list.join(', ')}`,
      `các tháng: ${list.slice(0, -1).join(', ')} và ${String(list[list.length - 1])} năm ${String(year)}`,
      `T${list.join(', T')}`,
      `Tháng ${String(first)} và ${rest.map((month) => `tháng ${String(month)}`).join(' và ')}`,
      `${String(list.length)} lần (tháng ${list.join(', ')})`,
      `0${String(list.length)} lần/năm (tháng ${list.join(', ')})`,
      `${String(list.length)} đợt: tháng ${list.join('; ')}`,
      `Tháng ${list.join(', ')} hàng năm`,
      `- Tháng ${list.join('\n- Tháng ')}`,
    ]);
    return [joined, months(year, list)];
  },
  chainOfMonths(draw, year) {
    const list = draw.some(draw.int(3, 5), 1, 12);
    const sign = draw.of(['/', '-']);
    const text = list.length > 3 ? draw.of([`Tháng ${list.join(sign)}`, list.join(sign)]) : `Tháng ${list.join(sign)}`;
    return [text + draw.of(['', '', `/${String(year)}`]), months(year, list)];
  },
  rangeOfMonths(draw, year) {
    const [from = 1, to = 12] = draw.some(2, 1, 12);
    const text = draw.of([
      `Từ tháng ${String(from)} đến tháng ${String(to)}`,
      `Tháng ${String(from)} - ${String(to)}`,
      `tháng ${String(from)}-${String(to)}/${String(year)}`,
      `T${String(from)} - T${String(to)}`,
      `${String(from)}-${String(to)}/${String(year)}`,
      `Từ T${String(from)} đến hết T${String(to)}/${String(year)}`,
      `Từ tháng ${two(from)}/${String(year)} đến tháng ${two(to)}/${String(year)}`,
      `Tháng ${String(from)} - ${String(to)} - ${String(year)}`,
      `từ tháng ${WORDED[from - 1] ?? ''} tới tháng ${WORDED[to - 1] ?? ''}`,
    ]);
    return [text, span(year, from, to)];
  },
  rangeToDay(draw, year) {
    const [from = 1, to = 12] = draw.some(2, 1, 12);
    const end = { year, month: to, day: draw.int(1, 28) };
    const until = `${String(end.day)}/${String(to)}`;
    const text = draw.of([
      `Từ tháng ${String(from)} đến ${until}`,
      `Từ tháng ${String(from)} đến ngày ${until}/${String(year)}`,
      `Tháng ${String(from)} - ${until}/${String(year)}`,
      `Từ ngày 01/${two(from)} đến ngày ${until}`,
      `02.${two(from)} - ${two(end.day)}.${two(to)}.${String(year)}`,
      `3/${String(from)}-${until}/${String(year)}`,
    ]);
    return [text, { ...span(year, from, to), deadline: end }];
  },
  rangeOfQuarters(draw, year) {
    const [from = 1, to = 4] = draw.some(2, 1, 4);
    const [one, other] = [ROMAN[from - 1] ?? '', ROMAN[to - 1] ?? ''];
    const text = draw.of([
      `Quý ${one} - ${other}`,
      `Quý ${one}-${other}/${String(year)}`,
      `Từ quý ${one} đến quý ${other}`,
      `Từ Q${String(from)} đến Q${String(to)}/${String(year)}`,
      `Q${one}-Q${other}`,
    ]);
    return [text, span(year, from * 3 - 2, to * 3)];
  },
  listOfQuarters(draw, year) {
    const list = draw.some(2, 1, 4);
    const names = list.map((quarter) => ROMAN[quarter - 1] ?? '');
    const text = draw.of([
      `Quý ${names.join(', ')}`,
      `Quý ${names.join(' và ')} năm ${String(year)}`,
      `Quý ${names.join('/')}`,
      `Quý ${names.join('+')}`,
      `Q${list.join(', Q')}`,
    ]);
    const all = list.flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3]);
    return [text, months(year, all)];
  },
  partOfYear(draw, year) {
    const size = draw.int(2, 11);
    const halves = draw.of([2, 3]);
    return draw.of<() => Made>([
      () => [`${String(size)} tháng đầu năm`, span(year, 1, size)],
      () => [`${two(size)} tháng cuối năm ${String(year)}`, span(year, 13 - size, 12)],
      () => [`${WORDED[size - 1] ?? ''} tháng đầu năm`, span(year, 1, size)],
      () => [`${two(halves)} quý đầu năm`, span(year, 1, halves * 3)],
      () => [`${String(halves)} quý cuối năm ${String(year)}`, span(year, 13 - halves * 3, 12)],
      () => ['Nửa đầu năm', span(year, 1, 6)],
      () => [`nửa cuối năm ${String(year)}`, span(year, 7, 12)],
    ])();
  },
  wholeYear(draw, year) {
    const text = draw.of([
      'Cả năm',
      'Trong năm',
      `Năm ${String(year)}`,
      String(year),
      `trong năm ${String(year)}`,
      'hết năm',
    ]);
    return [text, span(year, 1, 12)];
  },
  yearThenDay(draw, year) {
    const date = anyDay(draw, year, 2);
    const until = `${String(date.day)}/${String(date.month)}`;
    const text = draw.of([
      `Trong năm, trước ngày ${until}`,
      `Trong năm ${String(year)} (trước ${until})`,
      `Năm ${String(year)}, trước ngày ${until}`,
    ]);
    return [text, { ...day(date), deadline: dayBefore(date) }];
  },
  monthThenDay(draw, year) {
    const date = anyDay(draw, year, 2);
    const until = `${String(date.day)}/${String(date.month)}`;
    const text = draw.of([
      `trong tháng ${String(date.month)}, trước ${until}`,
      `Tháng ${String(date.month)} (trước ngày ${until})`,
      `Tháng ${String(date.month)}, chậm nhất ngày ${String(date.day - 1)}/${String(date.month)}`,
    ]);
    return [text, { ...day(date), deadline: dayBefore(date) }];
  },
  weekday(draw, year) {
    const date = anyDay(draw, year);
    const { month, day: number } = date;
    const short = `${String(number)}/${String(month)}`;
    const name = weekdayOf(date);
    const text = draw.of([
      `${name.long}, ${short}/${String(year)}`,
      `${name.long} ngày ${short}`,
      `${name.short} ${short}`,
      `${name.short}, ${short}`,
      `8h00 ${name.long}, ngày ${short}/${String(year)}`,
      `14h30 ngày ${short}`,
      `${name.long} (${short}/${String(year)})`,
    ]);
    return [text, day(date)];
  },
  week(draw, year) {
    const month = draw.int(1, 12);
    const text = draw.of([
      `Tuần ${String(draw.int(1, 4))} tháng ${String(month)}`,
      `tuần 1-2 tháng ${String(month)}`,
      `Tuần 2, 3 tháng ${String(month)}/${String(year)}`,
      `Tuần đầu tháng ${String(month)}`,
      `Tuần thứ 3 của tháng ${String(month)}`,
      `cuối tháng ${String(month)}`,
      `Đầu tháng ${String(month)}/${String(year)}`,
    ]);
    return [text, months(year, [month])];
  },
  recurring(draw, year) {
    const text = draw.of([
      'Thường xuyên',
      'Hàng tháng',
      'Hằng quý',
      'hàng tuần',
      'Thường xuyên trong năm',
      'Ngày 25 hàng tháng',
      'Trước ngày 20 hằng tháng',
      `0${String(draw.int(2, 4))} lần/năm`,
      '6 tháng/lần',
      `Thứ ${String(draw.int(2, 6))} hàng tuần`,
      'Định kỳ hàng quý',
      'Hằng năm',
    ]);
    return [text, openEnded(span(year, 1, 12))];
  },
  recurringIn(draw, year) {
    const [from = 1, to = 12] = draw.some(2, 1, 12);
    const text = draw.of([
      `Hằng tháng (T${String(from)}-T${String(to)})`,
      `Hàng tháng (từ tháng ${String(from)} đến tháng ${String(to)})`,
      `Thường xuyên, từ tháng ${String(from)} đến tháng ${String(to)}`,
    ]);
    return [text, openEnded(span(year, from, to))];
  },
  yearly(draw, year) {
    const month = draw.int(1, 12);
    const text = draw.of([
      `Hằng năm (tháng ${String(month)})`,
      `Tháng ${String(month)} hằng năm`,
      `Hàng năm, tháng ${String(month)}`,
      `01 lần/năm (tháng ${String(month)})`,
    ]);
    return [text, months(year, [month])];
  },
  openEnd(draw, year) {
    const month = draw.int(1, 11);
    const text = draw.of([
      `Từ tháng ${String(month)}`,
      `từ tháng ${String(month)}/${String(year)} trở đi`,
      `Tháng ${String(month)} và các tháng tiếp theo`,
    ]);
    return [text, openEnded(span(year, month, 12))];
  },
  openSinceLastYear(draw, year) {
    const month = draw.int(1, 12);
    const text = draw.of([
      `Từ tháng ${String(month)}/${String(year - 1)}`,
      `từ T${String(month)}/${String(year - 1)} trở đi`,
    ]);
    const ym = [...span(year - 1, month, 12).ym, ...span(year, 1, 12).ym];
    return [text, { ym, deadline: null }];
  },
  otherYear(draw, year) {
    const month = draw.int(1, 12);
    const other = draw.of([year - 1, year + 1]);
    const text = draw.of([
      `Tháng ${String(month)}/${String(other)}`,
      `T${String(month)}/${String(other)}`,
      `${String(month)}-${String(other)}`,
    ]);
    const truth = months(other, [month]);
    return [text, other < year ? { ...truth, deadline: lastDayOfMonth(other, 12) } : truth];
  },
  sameMonthTwice(draw, year) {
    const month = draw.int(1, 12);
    const text = draw.of([
      `Tháng ${String(month)} và ${String(month)}/${String(year + 1)}`,
      `Tháng ${String(month)}, tháng ${String(month)}/${String(year + 1)}`,
    ]);
    const ym = [
      { year, month },
      { year: year + 1, month },
    ];
    return [text, { ym, deadline: lastDayOfMonth(year + 1, month) }];
  },
  turnOfYear(draw, year) {
    const [from, to] = [draw.int(9, 12), draw.int(1, 4)];
    const text = draw.of([
      `Từ tháng ${String(from)}/${String(year)} đến tháng ${String(to)}/${String(year + 1)}`,
      `T${String(from)}/${String(year)} - T${String(to)}/${String(year + 1)}`,
      `Từ tháng ${String(from)} năm ${String(year)} đến tháng ${String(to)} năm sau`,
    ]);
    const ym = [...span(year, from, 12).ym, ...span(year + 1, 1, to).ym];
    return [text, { ym, deadline: lastDayOfMonth(year + 1, to) }];
  },
  backwards(draw, year) {
    const [to = 1, from = 12] = draw.some(2, 1, 12);
    const text = draw.of([
      `Từ tháng ${String(from)}/${String(year)} đến tháng ${String(to)}/${String(year)}`,
      `20/${String(to)} đến 15/${String(to)}`,
      `20/${String(from)}/${String(year)} - 15/${String(to)}/${String(year)}`,
    ]);
    return [text, NOTHING];
  },
  phases(draw, year) {
    const [one = 1, other = 4] = draw.some(2, 1, 4);
    const [first, last] = [ROMAN[one - 1] ?? '', ROMAN[other - 1] ?? ''];
    const text = draw.of([
      `Xây dựng kế hoạch trong quý ${first}; triển khai trong quý ${last}`,
      `Soạn thảo quý ${first}/${String(year)}, trình ký quý ${last}/${String(year)}`,
      `Quý ${first} (đề cương); quý ${last} (báo cáo)`,
    ]);
    const all = [one, other].flatMap((quarter) => [quarter * 3 - 2, quarter * 3 - 1, quarter * 3]);
    return [text, months(year, all)];
  },
  event(draw) {
    const count = draw.of([3, 5, 6, 10, 15, 30]);
    const text = draw.of([
      'Khi có hướng dẫn của cấp trên',
      `Sau khi Công văn số ${String(count)} được ban hành`,
      `Trong vòng ${String(count)} tháng`,
      `Trong vòng ${String(count)} tháng kể từ ngày ký`,
      `${String(count)} ngày kể từ ngày ban hành`,
      `${two(count)} ngày làm việc sau khi nhận hồ sơ`,
      `${String(count)} tháng sau khi được giao vốn`,
      'Theo yêu cầu của cấp trên',
      'Ngay sau khi có kinh phí',
    ]);
    return [text, NOTHING];
  },
  eventWithTime(draw, year) {
    const date = anyDay(draw, year);
    const until = `${String(date.day)}/${String(date.month)}/${String(year)}`;
    const text = draw.of([
      `Sau khi có hướng dẫn, chậm nhất ngày ${until}`,
      `Khi được giao vốn; đến hết ${until}`,
      `Theo kế hoạch của tỉnh, xong trong ngày ${until}`,
    ]);
    return [text, day(date)];
  },
  document(draw, year) {
    const number = draw.int(1, 12);
    const text = draw.of([
      `Công văn ${String(number)}/${String(year)}`,
      `Thông tư ${two(number)}/${String(year)}`,
      `Nghị quyết ${String(number)}`,
      `KH ${String(number)}/KH-ABC ngày ${String(number)}/3/${String(year)}`,
      `Quyết định số ${String(number)}/QĐ-ABC ngày 05/${two(number)}/${String(year)}`,
      `CV số ${String(number)}/${String(year)}`,
      `Nghị định ${String(number)}/${String(year)}/NĐ-CP`,
    ]);
    return [text, NOTHING];
  },
  documentBeside(draw, year) {
    const month = draw.int(1, 12);
    const number = draw.int(1, 12);
    const text = draw.of([
      `Tháng ${String(month)} (theo Công văn ${String(number)}/${String(year)})`,
      `Tháng ${String(month)} theo Thông tư ${two(number)}/${String(year)}`,
      `Tháng ${String(month)}, kèm Nghị quyết số ${String(number)}/NQ-AB ngày ${String(number)}/2/${String(year - 1)}`,
    ]);
    return [text, months(year, [month])];
  },
  doubtful(draw, year) {
    const month = draw.int(1, 11);
    const text = draw.of([
      `Tháng ${String(month)}, không phải tháng ${String(month + 1)}`,
      `Tháng ${String(month)} lùi sang tháng tiếp theo`,
      `Trừ tháng ${String(month)}`,
      `Thág ${String(month)}, ${String(month + 1)}`,
      `Cả năm trừ tháng ${String(month)}`,
      `Tháng ${String(month)} Xqz 4`,
    ]);
    return [text, { ym: [], deadline: null, year } as Truth];
  },
  english(draw, year) {
    const date = anyDay(draw, year);
    const name = ENGLISH[date.month - 1] ?? '';
    const short = name.slice(0, 3);
    const quarter = draw.int(1, 4);
    const ends = span(year, quarter * 3, quarter * 3);
    return draw.of<() => Made>([
      () => [`${String(date.day)} ${name} ${String(year)}`, day(date)],
      () => [`${name} ${String(date.day)}, ${String(year)}`, day(date)],
      () => [`by ${String(date.day)} ${short} ${String(year)}`, day(date)],
      () => [`${two(date.day)}-${short}-${String(year)}`, day(date)],
      () => [`${two(date.day)}-${short}-${String(year % 100)}`, day(date)],
      () => [`${name} ${String(year)}`, months(year, [date.month])],
      () => [name, months(year, [date.month])],
      () => [`${short}-${String(year % 100)}`, months(year, [date.month])],
      () => [`by end of ${name}`, months(year, [date.month])],
      () => [`End of ${name} ${String(year)}`, months(year, [date.month])],
      () => [`H1 ${String(year)}`, span(year, 1, 6)],
      () => [`H2/${String(year)}`, span(year, 7, 12)],
      () => ['Monthly', openEnded(span(year, 1, 12))],
      () => ['Quarterly', openEnded(span(year, 1, 12))],
      () => ['Weekly', openEnded(span(year, 1, 12))],
      () => [`Q${String(quarter)}/${String(year)}`, span(year, quarter * 3 - 2, quarter * 3)],
      () => [`Q${String(quarter)} ${String(year)}`, span(year, quarter * 3 - 2, quarter * 3)],
      () => [`end of Q${String(quarter)}`, ends],
      () => [`From ${ENGLISH[1] ?? ''} to ${ENGLISH[7] ?? ''} ${String(year)}`, span(year, 2, 8)],
      () => ['Jan, Apr and Oct', months(year, [1, 4, 10])],
    ])();
  },
};

/** Vietnamese names of the day of the week that a day falls on. */
function weekdayOf({ year, month, day: number }: CalendarDate): { long: string; short: string } {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const base = month < 3 ? year - 1 : year;
  const sunday = (base + Math.floor(base / 4) - Math.floor(base / 100) + Math.floor(base / 400) + shift + number) % 7;
  return sunday === 0
    ? { long: 'Chủ nhật', short: 'CN' }
    : { long: `Thứ ${String(sunday + 1)}`, short: `T${String(sunday + 1)}` };
}

/** Makes so many phrases of every shape in turn, for plans of several years; the same ones for the same seed. */
export function knownPhrases(count: number, seed: number): readonly KnownPhrase[] {
  const draw = new Draw(seed);
  const shapes = Object.keys(SHAPES);
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[index % shapes.length] ?? '';
    const planYear = draw.of([2023, 2025, 2026, 2028]);
    const [text, { ym, deadline }] = SHAPES[shape]?.(draw, planYear) ?? ['', NOTHING];
    return { text, planYear, shape, ym, deadline };
  });
}

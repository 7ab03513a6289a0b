/** How times are typed, and what they mean by the rules: months, the deadline seen from no period. The plan is of 2026. */
import type { CellValue } from '../../src/core/grid/grid';

export const YEAR = 2026;

/** What a time means; days as `2026-07-31`, months as `2026-07`. */
export interface TrueTime {
  readonly ym: readonly string[];
  readonly deadline: string | null;
  /** Null where the rules leave it open. */
  readonly event: boolean | null;
  /** Of the kinds of due: what counting looks at. */
  readonly kind: string;
  /** The deadline is a day as typed, so that it holds in every period. */
  readonly day: boolean;
}

export interface TimeForm {
  readonly id: string;
  /** The cell for a month (1 to 12). */
  readonly cell: (month: number) => { readonly value: CellValue; readonly format?: string };
  readonly means: (month: number) => TrueTime;
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The last day of a month as `2026-07-31`. */
export function endOf(month: number, year = YEAR): string {
  return `${year}-${two(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Excel's number of a day of 2026. */
export function serialOf(month: number, day: number): number {
  return Date.UTC(YEAR, month - 1, day) / 86_400_000 + 25_569;
}

function on(months: readonly number[], parts: Partial<TrueTime> = {}): TrueTime {
  const last = months.at(-1);
  return {
    ym: months.map((month) => `${YEAR}-${two(month)}`),
    deadline: last === undefined ? null : endOf(last),
    event: false,
    kind: months.length === 1 ? 'month' : 'months',
    day: false,
    ...parts,
  };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const ENGLISH = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const WHOLE_YEAR = span(1, 12);
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const quarterOf = (month: number): number => Math.ceil(month / 3);
const roman = (quarter: number): string => ROMAN[quarter - 1] ?? '';
const quarterMonths = (quarter: number): number[] => span(quarter * 3 - 2, quarter * 3);
const NOTHING: TrueTime = { ym: [], deadline: null, event: false, kind: 'none', day: false };

function said(id: string, text: (month: number) => string, means: (month: number) => TrueTime): TimeForm {
  return { id: `times: ${id}`, cell: (month) => ({ value: text(month) }), means };
}

const ofMonth = (id: string, text: (month: number) => string): TimeForm => said(id, text, (month) => on([month]));
const ofQuarter = (id: string, text: (numeral: string, quarter: number) => string): TimeForm =>
  said(
    id,
    (month) => text(roman(quarterOf(month)), quarterOf(month)),
    (month) => on(quarterMonths(quarterOf(month)), { kind: 'quarter' }),
  );
const ofMonths = (id: string, text: string, months: readonly number[], parts: Partial<TrueTime> = {}): TimeForm =>
  said(
    id,
    () => text,
    () => on(months, parts),
  );
const ofDay = (id: string, text: (month: number) => string): TimeForm =>
  said(id, text, (month) => on([month], { deadline: `${YEAR}-${two(month)}-15`, kind: 'date', day: true }));
const ofNone = (id: string, text: string, parts: Partial<TrueTime>): TimeForm =>
  said(
    id,
    () => text,
    () => ({ ...NOTHING, ...parts }),
  );
const EVENT = { event: true, kind: 'event' };
const RECURRING = { deadline: null, kind: 'recurring' };

/** Times typed freely in a column of times. */
export const TIMES: readonly TimeForm[] = [
  ofMonth('Tháng 3', (month) => `Tháng ${month}`),
  ofMonth('Tháng 3/2026', (month) => `Tháng ${month}/${YEAR}`),
  ofMonth('Tháng 03 năm 2026', (month) => `Tháng ${two(month)} năm ${YEAR}`),
  ofMonth('T3', (month) => `T${month}`),
  ofMonth('03/2026', (month) => `${two(month)}/${YEAR}`),
  ofMonth('Trong tháng 3', (month) => `Trong tháng ${month}`),
  ofMonth('Thang 3/ 2026', (month) => `Thang ${month}/ ${YEAR}`),
  ofMonth('3-2026', (month) => `${month}-${YEAR}`),
  ofMonth('Năm 2026: tháng 3', (month) => `Năm ${YEAR}: tháng ${month}`),
  ofMonth('Tháng 3 - năm 2026', (month) => `Tháng ${month} - năm ${YEAR}`),
  ofMonth('Tuần 2 tháng 3', (month) => `Tuần 2 tháng ${month}`),
  ofMonth('Đến hết tháng 3', (month) => `Đến hết tháng ${month}`),
  ofMonth('by end of March', (month) => `by end of ${ENGLISH[month - 1] ?? ''}`),
  ofQuarter('Quý I', (numeral) => `Quý ${numeral}`),
  ofQuarter('Quý I/2026', (numeral) => `Quý ${numeral}/${YEAR}`),
  ofQuarter('quý I năm 2026', (numeral) => `quý ${numeral} năm ${YEAR}`),
  ofQuarter('Trong Quý 1/2026', (_, quarter) => `Trong Quý ${quarter}/${YEAR}`),
  ofQuarter('QI/2026', (numeral) => `Q${numeral}/${YEAR}`),
  ofQuarter('Q.I', (numeral) => `Q.${numeral}`),
  ofQuarter('Năm 2026 (Quý I)', (numeral) => `Năm ${YEAR} (Quý ${numeral})`),
  ofMonths('Quý III/IV năm 2026', `Quý III/IV năm ${YEAR}`, span(7, 12), { kind: 'quarters' }),
  ofMonths('Quý II - IV', 'Quý II - IV', span(4, 12), { kind: 'quarters' }),
  ofMonths('Quý I, III', 'Quý I, III', [1, 2, 3, 7, 8, 9], { kind: 'quarters' }),
  ofMonths('Quý I+II', 'Quý I+II', span(1, 6), { kind: 'quarters' }),
  ofMonths('02 quý đầu năm', '02 quý đầu năm', span(1, 6), { kind: 'quarters' }),
  ofMonths('6 tháng đầu năm', '6 tháng đầu năm', span(1, 6), { kind: 'quarters' }),
  ofMonths('Tháng 3,6,9,12', 'Tháng 3,6,9,12', [3, 6, 9, 12]),
  ofMonths('Tháng 3,6,9,12/2026', `Tháng 3,6,9,12/${YEAR}`, [3, 6, 9, 12]),
  ofMonths('Tháng 3, 6 và 9', 'Tháng 3, 6 và 9', [3, 6, 9]),
  ofMonths('Tháng 3/6/9/12', 'Tháng 3/6/9/12', [3, 6, 9, 12]),
  ofMonths('3-6-9-12', '3-6-9-12', [3, 6, 9, 12]),
  ofMonths('các tháng: 5, 8 và 10 năm 2026', `các tháng: 5, 8 và 10 năm ${YEAR}`, [5, 8, 10]),
  ofMonths('2 lần (tháng 5, 11)', '2 lần (tháng 5, 11)', [5, 11]),
  ofMonths('Tháng 3 - 6', 'Tháng 3 - 6', span(3, 6), { kind: 'compound' }),
  ofMonths('Từ tháng 3 đến tháng 6', 'Từ tháng 3 đến tháng 6', span(3, 6), { kind: 'compound' }),
  ofMonths(
    'phases',
    `Xây dựng KH trong quý I/${YEAR}; triển khai trong quý III, IV năm ${YEAR}`,
    [1, 2, 3, ...span(7, 12)],
    {
      kind: 'compound',
    },
  ),
  ofDay('15/3/2026', (month) => `15/${month}/${YEAR}`),
  ofDay('15/3', (month) => `15/${month}`),
  ofDay('trước ngày 16/3', (month) => `trước ngày 16/${month}`),
  ofDay('Trước ngày 16/03/2026', (month) => `Trước ngày 16/${two(month)}/${YEAR}`),
  ofDay('đến 15/3', (month) => `đến 15/${month}`),
  ofDay('Ngày 15 tháng 3 năm 2026', (month) => `Ngày 15 tháng ${month} năm ${YEAR}`),
  ofDay('10 - 15/3/2026', (month) => `10 - 15/${month}/${YEAR}`),
  ofDay('Thứ 2, 15/3/2026', (month) => `Thứ 2, 15/${month}/${YEAR}`),
  ofDay('T6 15/3', (month) => `T6 15/${month}`),
  ofDay('15 March 2026', (month) => `15 ${ENGLISH[month - 1] ?? ''} ${YEAR}`),
  said(
    '19.04 - 01.06.2026',
    () => `19.04 - 01.06.${YEAR}`,
    () => on(span(4, 6), { deadline: `${YEAR}-06-01`, kind: 'compound', day: true }),
  ),
  ofMonth('March 2026', (month) => `${ENGLISH[month - 1] ?? ''} ${YEAR}`),
  ofMonth('Mar-26', (month) => `${(ENGLISH[month - 1] ?? '').slice(0, 3)}-26`),
  ofMonths('H1 2026', `H1 ${YEAR}`, span(1, 6), { kind: 'quarters' }),
  ofMonths('31/6', '31/6', [6], { kind: 'date' }),
  ofMonths('Năm 2026', `Năm ${YEAR}`, WHOLE_YEAR, { kind: 'year' }),
  ofMonths('Cả năm', 'Cả năm', WHOLE_YEAR, { kind: 'year' }),
  ofMonths('Thường xuyên', 'Thường xuyên', WHOLE_YEAR, RECURRING),
  ofMonths('Hằng tháng', 'Hằng tháng', WHOLE_YEAR, RECURRING),
  ofMonths('Monthly', 'Monthly', WHOLE_YEAR, RECURRING),
  ofMonths('Quarterly', 'Quarterly', WHOLE_YEAR, RECURRING),
  ofMonths('Thứ 5 hằng tuần', 'Thứ 5 hằng tuần', WHOLE_YEAR, RECURRING),
  ofMonths('Hằng tháng (T1-T6)', 'Hằng tháng (T1-T6)', span(1, 6), RECURRING),
  ofNone('previous year', `T12/${YEAR - 1}`, {
    ym: [`${YEAR - 1}-12`],
    deadline: `${YEAR - 1}-12-31`,
    kind: 'previous-year',
  }),
  ofNone('later year', `Quý I/${YEAR + 1}`, {
    ym: [1, 2, 3].map((month) => `${YEAR + 1}-${two(month)}`),
    deadline: `${YEAR + 1}-03-31`,
    kind: 'later-year',
  }),
  ofNone('event', 'Khi có hướng dẫn của Bộ', EVENT),
  ofNone('event after a decision', 'Thực hiện ngay sau khi có QĐ công bố của Bộ', EVENT),
  ofNone('event by a plan', 'Theo KH kiểm tra của tỉnh', EVENT),
  ofNone('so many days from an event', '100 ngày kể từ ngày ban hành', EVENT),
  ofNone('blank', '', {}),
  ofNone('-', '-', {}),
  ofNone('number of a document', 'Công văn 9/2026', {}),
  ofNone('number of a circular', 'Thông tư 08/2026', {}),
];

/** Days in cells of days, and texts of days among them. */
export const DAYS: readonly TimeForm[] = [
  dayCell('dd/mm/yyyy'),
  dayCell('d/m/yy'),
  dayCell('m/d/yyyy'),
  {
    id: 'times: month as a day cell',
    cell: (month) => ({ value: serialOf(month, 1), format: '"Tháng "m/yyyy' }),
    means: (month) => on([month]),
  },
  {
    id: 'times: month as a day cell, m/yyyy',
    cell: (month) => ({ value: serialOf(month, 1), format: 'm/yyyy' }),
    means: (month) => on([month]),
  },
  ofDay('15/03/2026', (month) => `15/${two(month)}/${YEAR}`),
  ofNone('no day', '', {}),
];

function dayCell(format: string): TimeForm {
  return {
    id: `times: day cell ${format}`,
    cell: (month) => ({ value: serialOf(month, 20), format }),
    means: (month) => on([month], { deadline: `${YEAR}-${two(month)}-20`, kind: 'date', day: true }),
  };
}

/** What stands behind a content of a band, and takes the band's place (rule 1) or leaves it. */
export interface InlineForm {
  readonly id: string;
  readonly text: string;
  /** Null: the band's months. */
  readonly means: TrueTime | null;
  readonly event?: boolean;
}

export const INLINES: readonly InlineForm[] = [
  { id: 'times: (Quý II - IV)', text: ' (Quý II - IV)', means: on(span(4, 12), { kind: 'quarters' }) },
  { id: 'times: (Quý I, II)', text: ' (Quý I, II)', means: on(span(1, 6), { kind: 'quarters' }) },
  { id: 'times: (Quý III+IV)', text: ' (Quý III+IV)', means: on(span(7, 12), { kind: 'quarters' }) },
  { id: 'times: (tháng 4, 5)', text: ' (tháng 4, 5)', means: on([4, 5]) },
  { id: 'times: (Khi có …)', text: ' (Khi có Quyết định của Bộ)', means: null, event: true },
  { id: 'times: (22/2022/QĐ-UBND)', text: ' (theo 22/2022/QĐ-UBND)', means: null },
];

/** The time that a band or a sheet gives its tasks. */
export function bandTime(kind: 'month' | 'quarter', month: number): TrueTime {
  return kind === 'month' ? on([month]) : on(quarterMonths(quarterOf(month)), { kind: 'quarter' });
}

/** The same months, waiting for an event: no deadline. */
export function waiting(time: TrueTime): TrueTime {
  return { ...time, event: true, deadline: null };
}

/** A time of marks in a matrix of months, or of quarters. */
export function matrixTime(kind: 'month' | 'quarter', months: readonly number[]): TrueTime {
  if (months.length === 0) return NOTHING;
  if (kind === 'month') return on(months);
  const quarters = [...new Set(months.map(quarterOf))];
  return on(quarters.flatMap(quarterMonths), { kind: quarters.length === 1 ? 'quarter' : 'quarters' });
}

/** Work that outside events time, below the bands of months: no month, never late. */
export const EVENTS_BAND = 'MỘT SỐ CÔNG VIỆC THEO THỜI GIAN CỦA CẤP TRÊN';
export const EVENTS_TIME: TrueTime = { ...NOTHING, event: null };

/** The whole year as a band. */
export const YEAR_TIME: TrueTime = on(WHOLE_YEAR, { kind: 'year' });

export interface BandForm {
  readonly id: string;
  readonly text: (kind: 'month' | 'quarter', month: number) => string;
}

function plainBand(kind: 'month' | 'quarter', month: number): string {
  return kind === 'month' ? `THÁNG ${two(month)}` : `QUÝ ${roman(quarterOf(month))}`;
}

export const BANDS: readonly BandForm[] = [
  { id: 'rows: band THÁNG 03', text: plainBand },
  {
    id: 'rows: band Tháng 3',
    text: (kind, month) => (kind === 'month' ? `Tháng ${month}` : `Quý ${roman(quarterOf(month))}`),
  },
  { id: 'rows: band THÁNG 03/2026', text: (kind, month) => `${plainBand(kind, month)}/${YEAR}` },
  { id: 'rows: band THÁNG 03 NĂM 2026', text: (kind, month) => `${plainBand(kind, month)} NĂM ${YEAR}` },
  { id: 'rows: band THÁNG 03: 02 nhiệm vụ', text: (kind, month) => `${plainBand(kind, month)}: 02 nhiệm vụ` },
  { id: 'rows: band THÁNG 03 (trọng tâm)', text: (kind, month) => `${plainBand(kind, month)} (trọng tâm)` },
  { id: 'rows: band I. THÁNG 03', text: (kind, month) => `I. ${plainBand(kind, month)}` },
  { id: 'rows: band * THÁNG 03', text: (kind, month) => `* ${plainBand(kind, month)}` },
];

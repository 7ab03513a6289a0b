/** Bands and sheets named after a time ("THÁNG 01", "Quý I", "Tháng 7-2023"), and the time in a title. */
import { fold, foldMarks } from '../text/fold';
import { readTimePhrase } from './timePhrase';
import type { DueKind, YearMonth } from './types';

/** The time a band, a sheet or a title stands for. */
export interface BandTime {
  /** As typed, spaces folded. */
  readonly text: string;
  /** Null when no year is written. */
  readonly year: number | null;
  /** 1-based, ascending; empty for a title that names a year only. */
  readonly months: readonly number[];
  readonly kind: DueKind;
  /** Further months, of the years after, of a time over the turn of the year ("THÁNG 12 VÀ QUÝ I/2027"); missing for all others. */
  readonly next?: readonly YearMonth[];
  /** The day of the last month on which it ends; missing where it ends with the month. */
  readonly day?: number;
  /** The condition that the whole band waits for ("khi có vốn"); missing for none. */
  readonly condition?: string;
}

/** Returns true for a time of some months, not of none and not of the whole year. */
export function isPartOfYear({ months }: Pick<BandTime, 'months'>): boolean {
  return months.length > 0 && months.length < 12;
}

/**
 * The plan of a band is not known here: its months are asked, its own year is asked apart. Earlier than any plan, so that
 * "THÁNG 12 VÀ QUÝ I/2024" runs over the turn of the year.
 */
const ANY_YEAR = 2004;
const LONGEST_BAND = 60;
const NUMBERING =
  /^(?!Q\.\s?[IVX])(?:(?:[IVX]{1,5}|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2}){0,3})\s*[.)/:-]\s*(?=\p{L}|\d{1,2} )|[IVX]{1,5}\s+(?=(?:THÁNG|QUÝ|Tháng|Quý)\s))/u;
/** "NHIỆM VỤ THÁNG 3", "KH tháng 7": words that a band or a sheet name may put before its time. */
const BEFORE_TIME =
  /^(?:(?:nhiem vu|cong viec|ke hoach|kh)(?: cong tac| trong tam)?(?: trong)? )(?=thang|quy|thuong xuyen|hang (?:thang|quy|tuan)|dinh ky hang|[tq]\.?\d)/u;
const TIME_WORD =
  /^(?:thang|qu[yi]|nam|ca|(?:nua )?(?:dau|giua|cuoi) thang \d|nua (?:dau|cuoi) nam|th?\.? ?\d|thg\.? ?\d|q\.? ?(?:\d|i{1,3}(?!\p{L})|iv(?!\p{L}))|\d{1,2} thang|trong|thuong xuyen|(?:hang|moi) (?:thang|quy|tuan|ngay)|(?:toan|quanh|suot) nam|dinh ky (?:hang|moi)|(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) thang (?:dau|cuoi) nam|(?:ongoing|monthly|quarterly|weekly|year \d{4})$|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: ?[/,-]? ?\d{4})?(?: ?-|$)|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?:[ -]\d{4})?$|quarter (?:\d|i{1,3}$|iv$)|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)|h[12][ /-]\d{4}$)/u;
/** The year of the plan is not known here. */
const OTHER_YEAR = /^nam (?:sau|toi|truoc|ngoai)(?: |$)/u;
const REPEATED = /(?:^| )(?:hang|moi|tung|dinh ky|thuong xuyen)(?: |$)/u;
/** Ways in which a label of a week or of days begins. */
const DAY_WORD =
  /^(?:tuan|thu (?:\d|hai|ba|tu|nam|sau|bay)|chu nhat|cn|(?:tu |truoc |den |het |(?:han|han chot|thoi han|cham nhat|muon nhat):? )*(?:ngay \d|\d{1,2} ?[/.-] ?\d))/u;

/**
 * Reads a whole cell or sheet name that is a time and nothing else: "THÁNG 01", "T7", "Thang 07", "Tháng 2 năm 2023",
 * "I. QUÝ I", "Cả năm", "6 tháng đầu năm". Null for a sentence that mentions a month, a day, or a bare number.
 */
export function readBand(text: string): BandTime | null {
  const typed = fold(text);
  if (typed.length > LONGEST_BAND) return null;
  const own = trimEnd(typed.replace(NUMBERING, ''));
  const folded = foldMarks(own);
  const words = folded.replace(BEFORE_TIME, '');
  if (!TIME_WORD.test(words) || OTHER_YEAR.test(words)) return null;
  // The same piece with its marks, by which "tháng tư" is told from "tháng từ".
  const marked = folded.length === own.length ? own.slice(own.length - words.length) : words;
  const phrase = readTimePhrase(marked, ANY_YEAR);
  if (!phrase.pure || phrase.remarks.length > 0) return null;
  if (['none', 'event', 'date'].includes(phrase.kind)) return null;
  // "Tháng 2/2/2026" names one month of two years: a figure too much, or another month.
  if (phrase.ym.length > 1 && new Set(phrase.ym.map(({ month }) => month)).size === 1) return null;
  // "Tháng 5 - 6" is a band; "Tháng 5 và thường xuyên" and "Từ tháng 5" have no end.
  if (phrase.kind === 'compound' && (phrase.deadline === null || REPEATED.test(words))) return null;
  return bandOf(typed, phrase.ym, phrase.kind, words);
}

/**
 * Reads a whole label that names a week or days: "Tuần 2 (11/5 - 17/5)", "Thứ Hai, ngày 11/5/2026", "Từ 01/4 đến 30/6".
 * "Tuần 1 tháng 5" is a part of its month. Null for a week without its days or month, and for any other text.
 */
export function readDayBand(text: string): BandTime | null {
  const typed = trimEnd(fold(text));
  if (typed.length > LONGEST_BAND || !DAY_WORD.test(foldMarks(typed))) return null;
  const phrase = readTimePhrase(typed, ANY_YEAR);
  if (!phrase.pure || phrase.remarks.length > 0 || phrase.kind === 'recurring' || phrase.ym.length > 12) return null;
  const inMonth = phrase.kind === 'month' && /^tuan /u.test(foldMarks(typed));
  if (phrase.deadline === null || !(phrase.explicitDay || inMonth)) return null;
  if (inMonth) return bandOf(typed, phrase.ym, phrase.kind, typed);
  const band = bandOf(typed, phrase.ym, phrase.kind, typed);
  if (band.months.length === 0) return null;
  const last = band.next?.[band.next.length - 1]?.month ?? band.months[band.months.length - 1];
  return phrase.deadline.month === last ? { ...band, day: phrase.deadline.day } : band;
}

/** A month or a quarter with a year of its own or not, the first or last months of a year. */
const TITLE_TIME =
  /(?:thang|qu[yi]) *\d{1,2}(?!\d)|qu[yi] (?:iv|i{1,3})(?!\p{L})|(?<!\d)0?[369] thang (?:dau|cuoi) nam/gu;
/** A year counts after "năm" or after a month or quarter, never inside a day or a document number. */
const TITLE_YEAR = /(?:nam|(?:thang|qu[yi]) *(?:\d{1,2}|iv|i{1,3}) *[/-]) *(\d{4})(?![\d/])/gu;
/** Days with month and year, and document numbers: they tell when a paper was signed. */
const SIGNED = /ngay *\d{1,2} *(?:thang|[/.-]) *\d{1,2}(?: *(?:nam|[/.-]) *\d{4})?|so *\d+(?:\/\d{4})?\/[\p{L}-]+/gu;

/**
 * Finds the time in a title or a sheet name: "KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2023" has month and year, "… năm 2023" the
 * year only (months empty), "T7" the month only. What stands in parentheses counts only if nothing outside them is a
 * time; of several times the last counts; the day and number of a document never do. Null when it names none.
 */
export function findTitleTime(text: string): BandTime | null {
  const band = readBand(text);
  if (band !== null && band.kind !== 'year') return band;
  const typed = fold(text);
  const words = foldMarks(typed).replace(SIGNED, ' ');
  return titleTime(words.replace(/\([^()]*\)/gu, ' '), typed) ?? titleTime(words, typed);
}

function titleTime(words: string, typed: string): BandTime | null {
  const years = [...words.matchAll(TITLE_YEAR)];
  const written = years[years.length - 1]?.[1];
  const year = written === undefined ? null : Number(written);
  const times = [...words.matchAll(TITLE_TIME)];
  const last = times[times.length - 1]?.[0];
  const phrase = last === undefined ? null : readTimePhrase(last, ANY_YEAR);
  if (phrase !== null && phrase.months.length > 0)
    return { text: typed, year, months: phrase.months, kind: phrase.kind };
  return year === null ? null : { text: typed, year, months: [], kind: 'year' };
}

function bandOf(typed: string, ym: readonly YearMonth[], kind: DueKind, name: string): BandTime {
  const written = [...foldMarks(name).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  const year = written.length === 0 ? null : (ym[0]?.year ?? null);
  const own = year === null ? ym : ym.filter((named) => named.year === year);
  const months = [...new Set(own.map(({ month }) => month))].sort((a, b) => a - b);
  const next = ym.slice(own.length);
  return next.length === 0
    ? { text: typed, year, months, kind: named(kind, months) }
    : { text: typed, year, months, kind: 'months', next };
}

/** Read for any year, a band of another year comes out as previous or later; its kind follows from its months. */
function named(kind: DueKind, months: readonly number[]): DueKind {
  if (kind !== 'previous-year' && kind !== 'later-year') return kind;
  if (months.length === 12) return 'year';
  if (months.length === 1) return 'month';
  return months.length === 3 ? 'quarter' : 'quarters';
}

function trimEnd(text: string): string {
  return text.replace(/[\s:.;,-]+$/u, '');
}

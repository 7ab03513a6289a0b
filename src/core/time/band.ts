/** Bands and sheets named after a time ("THÁNG 01", "Quý I", "Tháng 7-2023"), and the time in a title. */
import { fold, foldMarks } from '../text/fold';
import { readTimePhrase } from './timePhrase';
import type { DueKind } from './types';

/** The time a band, a sheet or a title stands for. */
export interface BandTime {
  /** As typed, spaces folded. */
  readonly text: string;
  /** Null when no year is written. */
  readonly year: number | null;
  /** 1-based, ascending; empty for a title that names a year only. */
  readonly months: readonly number[];
  readonly kind: DueKind;
}

/** Any year would do to read a band: its months are asked, its own year is asked apart. */
const ANY_YEAR = 2024;
const LONGEST_BAND = 60;
const NUMBERING = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s*[.)/:-]\s*/u;
const TIME_WORD = /^(?:thang|quy|nam|ca|th?\d|\d{1,2} thang|trong|thuong xuyen|nhiem vu thuong xuyen)/u;
const OTHER_WORDS = /^(?:nhiem vu|cong viec|cong tac|ke hoach)(?: cong tac)?(?: trong)? /u;

/**
 * Reads a whole cell or sheet name that is a time and nothing else: "THÁNG 01", "T7", "Thang 07", "Tháng 2 năm 2023",
 * "I. QUÝ I", "Cả năm", "6 tháng đầu năm". Null for a sentence that mentions a month, a day, or a bare number.
 */
export function readBand(text: string): BandTime | null {
  const typed = fold(text);
  if (typed.length > LONGEST_BAND) return null;
  const name = trimEnd(typed.replace(NUMBERING, ''));
  const words = foldMarks(name);
  if (!TIME_WORD.test(words)) return null;
  const phrase = readTimePhrase(name, ANY_YEAR);
  if (!phrase.pure || phrase.remarks.length > 0) return null;
  if (['none', 'event', 'date', 'compound'].includes(phrase.kind)) return null;
  return bandOf(typed, phrase.ym, phrase.kind, name);
}

/**
 * Finds the time in a title: "KẾ HOẠCH CÔNG TÁC THÁNG 1 NĂM 2023" has month and year, "… năm 2023" the year only (months
 * empty). The last time in the title counts; null when it names none.
 */
export function findTitleTime(text: string): BandTime | null {
  const typed = fold(text);
  const words = foldMarks(typed);
  const named = [...words.matchAll(/(?:thang|quy) *\d{1,2}\b|quy (?:iv|i{1,3})\b|[369] thang (?:dau|cuoi) nam/gu)];
  const last = named[named.length - 1];
  const year = titleYear(words);
  if (last !== undefined && !OTHER_WORDS.test(last[0])) {
    const phrase = readTimePhrase(last[0], ANY_YEAR);
    if (phrase.months.length > 0) return { text: typed, year, months: phrase.months, kind: phrase.kind };
  }
  return year === null ? null : { text: typed, year, months: [], kind: 'year' };
}

function titleYear(words: string): number | null {
  const years = [...words.matchAll(/(?:nam *|[/-] *)(\d{4})(?!\d)(?!\/)/gu)];
  const last = years[years.length - 1]?.[1];
  return last === undefined ? null : Number(last);
}

function bandOf(typed: string, ym: readonly { year: number; month: number }[], kind: DueKind, name: string): BandTime {
  const written = [...foldMarks(name).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)];
  const year = written.length === 0 ? null : (ym[ym.length - 1]?.year ?? null);
  const months = [...new Set(ym.map(({ month }) => month))].sort((a, b) => a - b);
  return { text: typed, year, months, kind: named(kind, months) };
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

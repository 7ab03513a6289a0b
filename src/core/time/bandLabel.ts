/** Reads the label of a row as a band, all its words accounted for: time, count, kind of list, condition, and what is left. */
import { editDistance } from '../text/editDistance';
import { fold, foldCase, foldMarks } from '../text/fold';
import { romanValue } from '../text/roman';
import { readBand, readDayBand } from './band';
import type { BandTime } from './band';
import {
  BAND_TIME_WORDS,
  CONDITION_OPENERS,
  COUNTED_NOUNS,
  COUNTING_WORDS,
  LIST_KIND_PHRASES,
  LIST_NAME_WORDS,
  MOVING_WORDS,
  OUTSIDE_TIME_PHRASES,
  UNPLANNED_PHRASES,
} from './bandWords';
import { mayOpenTime } from './labelOpening';

/** What a label says of time. */
export interface BandLabel {
  /** The time of the rows below; null for a label that looks like a time and is none that is understood. */
  readonly time: BandTime | null;
  /** The piece that is not understood; null when all words are. */
  readonly unread: string | null;
  /** A line of the task above may be written so too: it begins with a bullet, stands in brackets, or names days. */
  readonly loose?: true;
  /** It ends the band above, and is an ordinary heading where there is none: "Học kỳ II". */
  readonly ends?: true;
}

/** A longer text is prose. */
const LONGEST_LABEL = 120;
/** Signs that set a label off: "*** THÁNG 4 ***", "== Tháng 5 ==", "▶ Tháng 6". A place left open ("THÁNG …") is none. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}([]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}()[\]._…:;,%?!-]+$/u;
const STARRED = /^[*★☆]/u;
const BULLET = /^[-–—+•*·]\s*(?=\p{L})/u;
/** "Từ tháng 4 đến tháng 6"; without an end it is no band. */
const FROM_TO = /^từ\s+(\P{Nd}*\d.*(?:đến|tới|-|–).*)$/iu;
const BRACKETS = /^[([]\s*([^()[\]]*?)\s*[)\]]$/u;
const NUMBERING = /^(?!Q\.\s?[IVX])(?:[IVX]{1,5}|[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2}){0,3})\s*[.)/:-]\s*(?=\p{L})/u;
const MONTH_OF_YEAR = /^(\d{1,2})\s?[/-]\s?(\d{4})$/;
/** Where a tail may be cut off: at a sign, or at a space. */
const SIGN = /[:;(,–—]|\s-|-\s/u;
const EDGES = /^[\s:;(),.–—-]+|[\s:;(),.–—-]+$/gu;

/**
 * Reads a label such as "Tháng 5: 02 nhiệm vụ", "THÁNG 5 (trọng tâm)", "Quý I (khi có vốn)", "THÁNG 13". Null for a label
 * that is no time. A condition makes the tasks wait (`BandTime.condition`); a tail of other words leaves the time and is
 * told as unread, unless it may move the time.
 */
export function readBandLabel(text: string): BandLabel | null {
  const typed = fold(text);
  if (typed === '' || typed.length > LONGEST_LABEL || !mayOpenTime(typed)) return null;
  const plain = withoutSigns(typed);
  if (plain === typed) return readPlainLabel(typed);
  const label = plain === '' ? null : readPlainLabel(plain);
  if (label === null) return null;
  const { time, unread } = label;
  // Behind a star it may be a remark on a month as well, unless all of it is read: said, and dates nothing.
  if (STARRED.test(typed) && unread !== null) return { time: null, unread: typed };
  const marked = {
    ...label,
    time: time === null ? null : { ...time, text: typed },
    unread: unread === plain ? typed : unread,
  };
  return BULLET.test(typed) || BRACKETS.test(typed) ? { ...marked, loose: true } : marked;
}

/** "T H Á N G 3": letters that are set apart. */
const SET_APART = /^(?:\p{L} ){3,}\p{L}?(?=\s|\d|$)/u;

/** Returns a label without the signs and the brackets around it, and its letters together. */
function withoutSigns(typed: string): string {
  const joined = typed.replace(SET_APART, (letters) => `${letters.replaceAll(' ', '')} `);
  const bare = joined.replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '');
  return BRACKETS.exec(bare)?.[1] ?? bare;
}

/** "CỘNG THÁNG 3" adds up; "Công tác tháng 3" is a list. */
const ADDS_UP = /^(?:cộng|CỘNG|Cộng)(?=\s)(?!\s+(?:tác|TÁC)(?:\s|$))/u;

function readPlainLabel(typed: string): BandLabel | null {
  if (ADDS_UP.test(typed)) return null;
  const whole = wholeBand(typed) ?? monthOfYear(typed);
  if (whole !== null) return { time: whole, unread: null };
  const between = FROM_TO.exec(typed)?.[1];
  const range = between === undefined ? null : wholeBand(between);
  if (range !== null) return { time: { ...range, text: typed }, unread: null };
  const own = withoutListName(typed.replace(NUMBERING, ''));
  if (own === null) return null;
  const named = own === typed ? null : wholeBand(own);
  if (named !== null) return { time: { ...named, text: typed }, unread: null };
  const days = readDayBand(own);
  if (days !== null) return { time: { ...days, text: typed }, unread: null, loose: true };
  const words = foldMarks(own);
  if (TERM.test(words) || OF_OTHER_YEAR.test(words)) return { time: null, unread: typed, ends: true };
  const bare = NOTHING_NAMED.test(typed.replace(NUMBERING, ''));
  return readWithTail(typed, own) ?? (bare || looksLikeTime(own) ? { time: null, unread: typed } : null);
}

/** A month or a quarter named within a heading; "6 tháng", "30 tháng 4" count months or name a day. */
const NAMED_WITHIN = /(?<!\d )(?<!\p{L})(?:(thang) ?(\d{1,2}|[ivx]{1,4})|(qu[yi]) ?(\d|i{1,3}|iv))(?![\p{L}\d])/gu;

/** Returns the months (1-based) that a heading names which is no band: "Nhiệm vụ tồn tháng 4" names April. */
export function monthsNamedIn(heading: string): readonly number[] {
  return [...foldMarks(heading).matchAll(NAMED_WITHIN)].flatMap(([, , month, , quarter]) => {
    const number = numberOf(month ?? quarter ?? '');
    if (month !== undefined) return number >= 1 && number <= 12 ? [number] : [];
    return number >= 1 && number <= 4 ? [number * 3 - 2, number * 3 - 1, number * 3] : [];
  });
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (romanValue(text) ?? 0);
}

/** Returns true for a heading of work timed by outside events, whatever month it stands in. */
export function isTimedOutside(heading: string): boolean {
  return holdsPhrase(heading, OUTSIDE_TIME_PHRASES);
}

/** Returns true for a heading of unplanned or recurring work, which is outside of all months where it follows the last one. */
export function isUnplanned(heading: string): boolean {
  return holdsPhrase(heading, UNPLANNED_PHRASES);
}

function holdsPhrase(heading: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(heading).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** A time without a parenthesis, or with nothing but a year in it: what else stands in one is a tail of its own. */
function wholeBand(typed: string): BandTime | null {
  if (!/[()]/u.test(typed)) return readBand(typed);
  const year = /^([^()]+)\(\s*((?:năm\s)?\s*20\d\d)\s*\)$/iu.exec(typed);
  const time = year === null ? null : readBand(`${(year[1] ?? '').trim()} ${year[2] ?? ''}`);
  return time === null ? null : { ...time, text: typed };
}

/** "5/2026", which is no day and no document where it stands alone in its row. */
function monthOfYear(typed: string): BandTime | null {
  const found = MONTH_OF_YEAR.exec(typed);
  const time = found === null ? null : readBand(`Tháng ${found[1] ?? ''}/${found[2] ?? ''}`);
  return time === null ? null : { ...time, text: typed };
}

/** "Trong năm" is a time of its own. */
const WITHIN_YEAR = /^trong nam(?: \d{4})?$/;

/** Returns a label without the words that name its list; null where nothing else is left. */
function withoutListName(typed: string): string | null {
  let rest = typed;
  for (;;) {
    const word = /^(\p{L}+):?\s+/u.exec(rest);
    if (word === null || WITHIN_YEAR.test(foldMarks(rest)) || !LIST_NAME_WORDS.has(foldMarks(word[1] ?? '')))
      return rest === '' ? null : rest;
    rest = rest.slice(word[0].length);
  }
}

/** Tries each cut between a time and what follows it, the longest time first. */
function readWithTail(typed: string, own: string): BandLabel | null {
  let dated: BandLabel | null = null;
  for (const at of cutsOf(own)) {
    const head = own.slice(0, at).replace(EDGES, '');
    const time = wholeBand(head);
    if (time === null || time.kind === 'recurring') continue;
    const behind = own.slice(at);
    const signed = SIGN.test(own.slice(Math.max(at - 1, 0), at + 2));
    const tail = behind.replace(EDGES, '');
    const words = wordsOf(tail);
    // "THÁNG 5 - 12 nhiệm vụ": the figure before a noun belongs to it.
    if (!signed && COUNTED_NOUNS.has(words[0] ?? '')) continue;
    const band: BandTime = { ...time, text: typed };
    // A figure alone counts behind a colon or in brackets; elsewhere it may be a month ("Tháng 12 - 3", "Tháng 3 5").
    const counts = isCount(words) && (!words.every(isFigure) || /^\s*[:(]/u.test(behind));
    if (counts || isListKind(words) || isWithin(tail, time)) return { time: band, unread: null };
    if (beginsWithPhrase(words, CONDITION_OPENERS)) return { time: { ...band, condition: tail }, unread: null };
    if (signed && dated === null && !mayMove(tail)) dated = { time: band, unread: tail };
  }
  return dated;
}

/** Longest labels have some twenty words, so few cuts are tried. */
function cutsOf(own: string): readonly number[] {
  return [...own.matchAll(/[\s:;(,–—]/gu)].map(({ index }) => index).reverse();
}

function wordsOf(text: string): readonly string[] {
  return foldMarks(text).match(/\p{L}+|\d+(?:[.,]\d+)?%?/gu) ?? [];
}

function isCount(words: readonly string[]): boolean {
  return words.some(isFigure) && words.every((word) => isFigure(word) || COUNTING_WORDS.has(word));
}

/** "THÁNG 5 (từ 01/5 đến 31/5)", "QUÝ I (tháng 1, 2, 3)": the days or months of the time itself. */
function isWithin(tail: string, time: BandTime): boolean {
  const again = wholeBand(FROM_TO.exec(tail)?.[1] ?? tail);
  if (again !== null && again.year === null && again.months.join() === time.months.join()) return true;
  // "Tháng 5 (Quý II)": the quarter that it lies in.
  const outer = again !== null && (again.year === null || again.year === time.year) && again.kind === 'quarter';
  if (outer && time.months.every((month) => again.months.includes(month))) return true;
  const days = readDayBand(tail);
  return days !== null && (days.year === null || days.year === time.year || time.year === null)
    ? days.months.every((month) => time.months.includes(month))
    : false;
}

function isFigure(word: string): boolean {
  return /^\d/.test(word);
}

function isListKind(words: readonly string[]): boolean {
  let at = 0;
  while (at < words.length) {
    const phrase = LIST_KIND_PHRASES.find((each) => each.every((word, index) => words[at + index] === word));
    if (phrase === undefined) return false;
    at += phrase.length;
  }
  return words.length > 0;
}

function beginsWithPhrase(words: readonly string[], phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((phrase) => phrase.every((word, index) => words[index] === word));
}

function mayMove(tail: string): boolean {
  const words = foldCase(tail).match(/\p{L}+|\d+/gu) ?? [];
  return words.some((word) => isFigure(word) || MOVING_WORDS.has(word));
}

/** A term of a school. */
const TERM = /^(?:hoc k[yi]|hk) ?(?:\d|i{1,3})(?!\p{L})/u;
/** Work moved to or left from a year, in whatever month that is: "chuyển sang năm 2027", "tồn năm 2025 chuyển sang". */
const OF_OTHER_YEAR =
  /^(?:(?:du kien )?(?:chuyen|keo dai|lui|dua|tiep tuc|ton|con lai|chua (?:hoan thanh|xong|thuc hien))(?: (?:tiep|dong|thuc hien|cua|tu|trong|sang|qua|den))*|du kien(?: cho| cua| trong)?) nam (?:\d{4}|sau|toi|truoc)(?: (?:chuyen|tiep tuc|con)(?: \p{L}+){1,4}(?: \d{4})?)?$|^nam (?:\d{4}|truoc) chuyen (?:sang|qua|tiep)(?: nam \d{4})?$/u;
/** Parts of a year that are no months: "Cuối năm", "Còn lại của năm", "Giai đoạn 1 (tháng 1 - 4)". */
const PART_OF_YEAR =
  /^(?:(?:(?:tu nay |tu day )?(?:den )?(?:het|cuoi)|dau|giua|con lai(?: cua| trong)?) nam(?: nay| \d{4})?$|(?:giai doan|dot|ky) (?:\d{1,2}|[ivx]{1,4})(?!\p{L})[^()]*\([^()]*(?:thang|qu[yi]) ?(?:\d|[ivx]))/u;

/** The number of a month or a quarter in words, its last letter typed twice or not: "THÁNG HAII", "Tháng hai và ba". */
const IN_WORDS =
  /^(?:tháng|thang|quý|quí|quy)\s(?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|giêng|chạp)(?:(?<=(\p{L}))\1)?(?!\p{L})/u;
/** "Tháng này", "quý sau": which one it is is not written; "Month 3" counts from a beginning that is not told; "6 tháng cuối" of what. */
const NAMELESS =
  /^(?:(?:thang|quy|tuan) (?:nay|sau|toi|truoc|ke tiep|tiep theo|con lai|(?:dau|giua|cuoi)(?: nam)?)|nam (?:sau|toi|truoc|ngoai)|\d{1,2} thang(?: (?:dau|cuoi))?|th\.? ?\d{1,2}|20\d\d|thang (?:mot|bon|sau|bay|tam|chin|muoi)|tuan [ivx\d]{1,3} ?\/ ?\d{1,2}|(?:month|week) \d{1,2})$/u;

/** "THÁNG", "Quý": which one is left out. */
const NOTHING_NAMED = /^(?:tháng|quý)$/iu;

/** A time word, spelt right or nearly, before a number, a Roman number or a place left open; or a month of a year. */
function looksLikeTime(own: string): boolean {
  if (/^quỹ/iu.test(own)) return false;
  if (IN_WORDS.test(foldCase(own))) return true;
  const words = foldMarks(own).replace(/^(?:tu|den|truoc|sau|het|cuoi|dau|giua) /, '');
  if (MONTH_OF_YEAR.test(words) || /^(?:t|q)\.?\s?\d{1,2}$/.test(words)) return true;
  if (/^(?:thang|quy|qui) thu (?:\d|[a-z]{2,5}$)/.test(words)) return true;
  if (NAMELESS.test(words)) return true;
  // "Tháng năm 2026" is May or any month of 2026.
  if (/^thang nam \d{4}$/.test(words) || PART_OF_YEAR.test(foldMarks(own))) return true;
  const found =
    /^(\p{L}{2,6})\.?\s*(?:([\dol]?\d[\dol]{0,2})(?![\p{L}\d])|([ivxl]{1,4})(?![\p{L}])|(?:…|\.{2,}|_+))/u.exec(words);
  if (found === null) return false;
  const [, word = '', , roman] = found;
  // "Quý ll": small L is typed for a capital I.
  if (roman !== undefined && romanValue(roman.replace(/l/g, 'i')) === null) return false;
  return BAND_TIME_WORDS.some((right) => word === right || (word.length >= 4 && editDistance(word, right, 1) <= 1));
}

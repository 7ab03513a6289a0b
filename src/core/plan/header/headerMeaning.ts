/** From the words of a header cell to what its column may stand for. */
import { headerKey } from './headerKey';
import { findHeaderRule } from './headerRules';
import { HEADER_ABBREVIATIONS, HEADER_CUT_WORDS, HEADER_NOTES, HEADER_TITLES } from './headerShortWords';
import { ACTUAL_HEADS, PLANNED_HEADS } from './headsOfTimes';
import type { HeaderMeaning } from './headerRule';
import { readStateHeader } from './stateHeader';
import type { StateHeader } from './stateHeader';
import type { ColumnMeaning } from '../types';

/** A longer text heads no column: it is a title, a task or prose. */
const LONGEST_HEADER = 90;

/** What the words of a header say. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  readonly weak: boolean;
  /** Other meanings these words have elsewhere; values decide. */
  readonly faces: readonly ColumnMeaning[];
  /** The words are a state, so that a mark below them says it; missing for any other header. */
  readonly state?: StateHeader;
  /** Its lowest line is not known: "Kết quả" over "Cấp tỉnh" and "Cấp xã". */
  readonly ofPart?: true;
  /** What was done in one month or quarter of a matrix of plans and results. */
  readonly ofPeriod?: true;
}

/** Reads a header cell, alone or below another one: see `readHeaderLines`. */
export function readHeader(upper: string, lower: string): HeaderReading | null {
  return readHeaderLines([upper, lower]);
}

/** The same few headers stand on every sheet of a book, and are asked about several times on each. */
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 200;
const BETWEEN = '\u0000';
const kept = new Map<string, HeaderReading | null>();

/**
 * Reads the lines of a header above one column, the uppermost first, blank ones left out: first the lowest line alone, then
 * together with those above it, the nearest first. Null when the words head no column that is known.
 */
export function readHeaderLines(lines: readonly string[]): HeaderReading | null {
  const key = lines.join(BETWEEN);
  if (key.length > LONGEST_KEPT) return readAnew(lines);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readAnew(lines);
  kept.set(key, read);
  return read;
}

function readAnew(lines: readonly string[]): HeaderReading | null {
  if (lines.some((line) => line.length > LONGEST_HEADER)) return null;
  const texts = lines.map(withoutNotes).filter((line) => headerKey(line) !== '');
  const lowest = texts.at(-1);
  if (lowest === undefined) return null;
  const joined = readJoined(texts);
  const state = readStateHeader(texts.map(keyOf));
  // "Lý do" above "Chưa hoàn thành", "Dự kiến" above "Hoàn thành" are headers cut in two.
  if (state !== null && (joined === null || joined.meaning === 'result' || joined.faces.includes('result'))) {
    return { meaning: 'result', weak: false, faces: [], state };
  }
  const own = readText(lowest);
  const upper = texts.length > 1 ? readHeaderLines(lines.slice(0, -1)) : null;
  if (own === null && upper !== null) {
    // "Kế hoạch" and "Thực tế" below "Kết thúc" say the same as above it.
    if (PLANNED_HEADS.has(keyOf(lowest))) return asPlanned(upper);
    if (ACTUAL_HEADS.has(keyOf(lowest))) return asActual(upper);
  }
  const heads = texts.slice(0, -1).map(keyOf);
  if (own !== null && heads.some((head) => PLANNED_HEADS.has(head))) {
    return joined?.meaning === 'due' ? joined : asPlanned(own);
  }
  if (own !== null && heads.some((head) => ACTUAL_HEADS.has(head))) return asActual(own);
  if (own === null && joined !== null && upper?.meaning === 'result') return { ...joined, ofPart: true };
  if (own === null || joined === null) return joined ?? own;
  if (!own.weak && state === null) return own;
  // What stands above tells which of two faces is meant; it makes no result of "Ngày hoàn thành".
  const isFace = joined.meaning === own.meaning || own.faces.some((face) => face === joined.meaning);
  return own.faces.length === 0 || isFace ? joined : own;
}

/** What a column below "Kế hoạch" says: no progress, but when the work is to be done and what it is to bring. */
function asPlanned(own: HeaderReading): HeaderReading {
  const strong = (meaning: HeaderMeaning): HeaderReading => ({ meaning, weak: false, faces: [] });
  if (own.meaning === 'completed' || own.faces.includes('due')) return strong('due');
  if (own.meaning === 'percent') return strong('other');
  return own.meaning === 'result' ? strong('product') : own;
}

/** What a column below "Thực tế" says: the day on which the work was done. */
function asActual(own: HeaderReading): HeaderReading {
  return own.meaning === 'due' || own.meaning === 'completed' ? { meaning: 'completed', weak: false, faces: [] } : own;
}

/** Reads the lowest line together with those above it, the nearest first; null where there are none or they say nothing. */
function readJoined(texts: readonly string[]): HeaderReading | null {
  for (let from = texts.length - 2; from >= 0; from -= 1) {
    const joined = readText(texts.slice(from).join(' '));
    if (joined !== null) return joined;
  }
  return null;
}

/** Reads a text with its brackets, then without: what stands in them may be the word that counts, or a remark. */
function readText(text: string): HeaderReading | null {
  if (ITEM.test(text.normalize('NFC'))) return { meaning: 'number', weak: false, faces: [] };
  const whole = readKey(keyOf(text));
  if (whole !== null || !/[([]/.test(text)) return whole;
  return readKey(keyOf(text.replace(BRACKET, ' ')));
}

/** An item's number; without its marks it is the word of a level ("Mức"), which tells results. */
const ITEM = /^\s*mục\s*$/iu;

const BRACKET = /[([][^()[\]]*[)\]]/g;

const TOLD_OF_WORK: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>(['result', 'percent', 'completed']);

/** Leaves out brackets that say how to fill the column ("(nếu có)", "(dd/mm/yyyy)") or number it ("(1)", "(a)"). */
function withoutNotes(text: string): string {
  if (!/[([]/.test(text)) return text;
  return text.replace(BRACKET, (bracket) => {
    const key = headerKey(bracket);
    return HEADER_NOTES.includes(key) || /^(?:\d{1,2}|[a-z])?$/.test(key) ? ' ' : bracket;
  });
}

/** The key of a header with its abbreviations written out and titles of persons left out. */
function keyOf(text: string): string {
  const words = headerKey(text)
    .replace(CUT_WORD, (cut) => HEADER_CUT_WORDS.get(cut) ?? cut)
    .replace(HEADER_TITLES, '')
    .split(' ');
  return words.map((word) => HEADER_ABBREVIATIONS[word] ?? word).join(' ');
}

const CUT_WORD = new RegExp(`\\b(?:${[...HEADER_CUT_WORDS.keys()].join('|')})\\b`, 'g');

/** "Ước kết quả cả năm", "Khả năng hoàn thành" tell what somebody expects; "Quy ước", "Thỏa ước" are other words. */
const ESTIMATE = /(?<!\b(?:quy|thoa|huong|cong|hiep|giao|khe|mong|nguyen) )\buoc\b|^(?:kha nang|du bao) /;

/** How far the money is spent, not the work. */
const OF_MONEY = /^(?:tien do|ket qua|tinh hinh) (?:giai ngan|thanh toan|su dung (?:von|kinh phi))\b/;

function readKey(key: string): HeaderReading | null {
  const rule = key === '' ? undefined : findHeaderRule(key);
  if (rule !== undefined && TOLD_OF_WORK.has(rule.meaning) && (ESTIMATE.test(key) || OF_MONEY.test(key))) return null;
  return rule === undefined ? null : { meaning: rule.meaning, weak: rule.weak === true, faces: rule.faces ?? [] };
}

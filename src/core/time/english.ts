/** English times ("31 March 2026", "by end of June", "H1 2026", "Monthly") as the Vietnamese words they stand for. */
import type { Token } from './tokens';
import { touches } from './tokens';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june'].concat([
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const SHORT = new Map(MONTHS.map((name, index) => [name.slice(0, 3), index + 1]));
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
]);

/** Words and the folded words of the phrase reader that mean the same; none for words that add nothing. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['by', ['den']],
  ['until', ['den']],
  ['till', ['den']],
  ['to', ['den']],
  ['through', ['den']],
  ['before', ['truoc']],
  ['after', ['sau']],
  ['from', ['tu']],
  ['since', ['tu']],
  ['onwards', ['tro', 'di']],
  ['onward', ['tro', 'di']],
  ['and', ['va']],
  ['or', ['hoac']],
  ['end', ['cuoi']],
  ['late', ['cuoi']],
  ['early', ['dau']],
  ['beginning', ['dau']],
  ['start', ['dau']],
  ['mid', ['giua']],
  ['middle', ['giua']],
  ['year', ['nam']],
  ['quarter', ['quy']],
  ['month', ['thang']],
  ['week', ['tuan']],
  ['monthly', ['hang', 'thang']],
  ['quarterly', ['hang', 'quy']],
  ['weekly', ['hang', 'tuan']],
  ['daily', ['hang', 'ngay']],
  ['annually', ['hang', 'nam']],
  ['yearly', ['hang', 'nam']],
  ['annual', ['hang', 'nam']],
  ['ongoing', ['thuong', 'xuyen']],
  ['continuous', ['thuong', 'xuyen']],
  ['continuously', ['thuong', 'xuyen']],
  ['regularly', ['thuong', 'xuyen']],
  ['when', ['khi']],
  ['upon', ['khi']],
  ['once', ['khi']],
  ['as', ['theo']],
  ['in', ['trong']],
  ['on', ['ngay']],
  ['during', ['trong']],
  ['within', ['trong']],
  ['latest', ['cham', 'nhat']],
  ['deadline', ['thoi', 'han']],
  ['due', ['thoi', 'han']],
  ['completed', ['hoan', 'thanh']],
  ['the', []],
  ['of', []],
  ['at', []],
]);
const EVERY = new Set(['every', 'each', 'per']);
/** A text has one of these or it is not English. */
const STRONG =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:month|quarter|week|year|annual)(?:ly)?|daily|ongoing|continuous(?:ly)?|regularly|upon|when|every|by|before|until|end of|no later|(?:first|second) half|h[12])(?:\b|[a-z]*\b)/iu;
const PLAIN = /^[\s!-~\u2010-\u2015]*$/u;

/** Returns the tokens of an English text in the words of the phrase reader; those of any other text as they are. */
export function translateEnglish(tokens: readonly Token[], source: string): readonly Token[] {
  if (!PLAIN.test(source) || !STRONG.test(source) || tokens.some(({ key }) => key === 'thang')) return tokens;
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { made, next } = translateAt(tokens, index);
    result.push(...made);
    index = next;
  }
  return result;
}

function translateAt(tokens: readonly Token[], index: number): { made: readonly Token[]; next: number } {
  const token = tokens[index];
  if (token === undefined) return { made: [], next: index + 1 };
  const next = tokens[index + 1];
  const word = (key: string): Token => ({ kind: 'word', key, value: 0, start: token.start, end: token.end });
  const number = (value: number): Token => ({ ...word(String(value)), kind: 'number', value });
  if (token.kind === 'number') return translateNumber(tokens, index, word, number);
  if (token.kind !== 'word') return { made: [token], next: index + 1 };
  const half = token.key === 'h' && next?.kind === 'number' && touches(token, next) ? next.value : 0;
  if (half === 1 || half === 2) return { made: halfYear(half, word, number), next: index + 2 };
  const ordinal = ORDINALS.get(token.key);
  if (ordinal !== undefined) return translateOrdinal(tokens, index, ordinal, word, number);
  if (EVERY.has(token.key)) {
    const unit = WORDS.get(next?.key ?? '')?.[0];
    if (unit !== undefined) return { made: [word('hang'), word(unit)], next: index + 2 };
  }
  if (['no', 'not'].includes(token.key) && next?.key === 'later' && tokens[index + 2]?.key === 'than')
    return { made: [word('cham'), word('nhat')], next: index + 3 };
  const month = monthOf(token.key);
  if (month !== null) return translateMonth(tokens, index, month, word, number);
  if (token.key === 'mid' && next?.key === '-') return { made: [word('giua')], next: index + 2 };
  if (token.key === 'year' && next?.key === '-' && tokens[index + 2]?.key === 'end')
    return { made: [word('cuoi'), word('nam')], next: index + 3 };
  // "End of 2026": a year with its word.
  const after = tokens[index + 1]?.key === 'of' ? index + 2 : index + 1;
  if (['end', 'mid', 'early'].includes(token.key) && tokens[after]?.key.length === 4 && tokens[after].kind === 'number')
    return { made: [word(WORDS.get(token.key)?.[0] ?? ''), word('nam')], next: after };
  const words = WORDS.get(token.key);
  return { made: words === undefined ? [token] : words.map(word), next: index + 1 };
}

type Maker<T> = (value: T) => Token;

/** "31 March", "31-Mar-26", "31st of March". */
function translateNumber(
  tokens: readonly Token[],
  index: number,
  word: Maker<string>,
  number: Maker<number>,
): { made: readonly Token[]; next: number } {
  const token = tokens[index];
  if (token === undefined) return { made: [], next: index + 1 };
  let at = index + 1;
  if (['st', 'nd', 'rd', 'th'].includes(tokens[at]?.key ?? '') && touches(token, tokens[at])) at += 1;
  const ordinal = at > index + 1;
  if (ordinal && tokens[at]?.key === 'quarter') return { made: [word('quy'), number(token.value)], next: at + 1 };
  if (tokens[at]?.key === 'of' || tokens[at]?.key === '-') at += 1;
  const month = token.key.length <= 2 ? monthOf(tokens[at]?.key ?? '') : null;
  if (month === null || tokens[at]?.kind !== 'word') return { made: [token], next: ordinal ? index + 2 : index + 1 };
  // "5 - May": a range of days begins elsewhere; "15-20 May" keeps its first day.
  const year = yearAfter(tokens, at + 1);
  const made = [token, word('thang'), number(month)];
  return year === null ? { made, next: at + 1 } : { made: [...made, word('nam'), number(year.value)], next: year.next };
}

/** "March", "March 2026", "Mar-26", "March 31, 2026". */
function translateMonth(
  tokens: readonly Token[],
  index: number,
  month: number,
  word: Maker<string>,
  number: Maker<number>,
): { made: readonly Token[]; next: number } {
  const made = [word('thang'), number(month)];
  const dot = tokens[index + 1]?.key === '.' ? index + 2 : index + 1;
  const days = daysBehind(tokens, dot);
  if (days !== null) return { made: [...days, ...made], next: dot + 3 };
  const year = yearAfter(tokens, dot);
  if (year !== null) return { made: [...made, word('nam'), number(year.value)], next: year.next };
  const day = tokens[dot];
  if (day?.kind !== 'number' || day.key.length > 2) return { made, next: dot };
  let next = dot + 1;
  if (['st', 'nd', 'rd', 'th'].includes(tokens[next]?.key ?? '')) next += 1;
  const behind = yearAfter(tokens, tokens[next]?.key === ',' ? next + 1 : next);
  const dayed = [day, ...made];
  return behind === null
    ? { made: dayed, next }
    : { made: [...dayed, word('nam'), number(behind.value)], next: behind.next };
}

/** "July 14-25": the first and the last of some days; null for anything else behind a month. */
function daysBehind(tokens: readonly Token[], index: number): readonly Token[] | null {
  const days = tokens.slice(index, index + 3);
  const [first, dash, last] = days;
  if (first?.kind !== 'number' || dash?.key !== '-' || last?.kind !== 'number') return null;
  // "March 5 - 6 April": the second is of the month behind it.
  if (monthOf(tokens[index + 3]?.key ?? '') !== null) return null;
  return first.key.length <= 2 && last.key.length <= 2 && first.value < last.value && last.value <= 31 ? days : null;
}

function translateOrdinal(
  tokens: readonly Token[],
  index: number,
  ordinal: number,
  word: Maker<string>,
  number: Maker<number>,
): { made: readonly Token[]; next: number } {
  const noun = tokens[index + 1]?.key;
  if (noun === 'half' && ordinal <= 2) {
    const of = tokens[index + 2]?.key === 'of' ? index + 3 : index + 2;
    return { made: halfYear(ordinal, word, number), next: of };
  }
  if (noun === 'quarter') return { made: [word('quy'), number(ordinal)], next: index + 2 };
  return { made: tokens.slice(index, index + 1), next: index + 1 };
}

function halfYear(half: number, word: Maker<string>, number: Maker<number>): readonly Token[] {
  return [number(6), word('thang'), word(half === 1 ? 'dau' : 'cuoi'), word('nam')];
}

/** A year behind a month: "2026", "-26", "/2026", "'26"; two digits only behind a sign. */
function yearAfter(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const sign = ['-', '/', "'", '’', ','].includes(tokens[index]?.key ?? '');
  const year = tokens[sign ? index + 1 : index];
  if (year?.kind !== 'number') return null;
  const next = sign ? index + 2 : index + 1;
  // "16 June - 21 August 2026": a day of the next month.
  if (year.key.length < 4 && monthOf(tokens[next]?.key ?? '') !== null) return null;
  if (year.key.length === 4) return { value: year.value, next };
  return sign && tokens[index]?.key !== ',' && year.key.length === 2 && year.value >= 20
    ? { value: 2000 + year.value, next }
    : null;
}

/** The month of an English name, whole or its first letters ("Sept" too); null for any other word. */
function monthOf(word: string): number | null {
  const month = SHORT.get(word.slice(0, 3));
  if (month === undefined) return null;
  const whole = MONTHS[month - 1] ?? '';
  return word === whole || word.length === 3 || (word === 'sept' && month === 9) ? month : null;
}

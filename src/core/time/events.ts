/** Openings that put an event, or a length of time from an event, in place of a time. */
import { phraseAt, wordsAt } from './tokens';
import type { Token } from './tokens';
import {
  AROUND_EVENT,
  EVENT_OPENERS,
  EVENT_VERBS,
  FREQUENCY_UNITS,
  LIST_WORDS,
  RELATIVE_JOINTS,
  RELATIVE_UNITS,
  TERM_WORDS,
  TIME_NOUNS,
} from './words';

/** "Khi có …", "Thực hiện ngay sau khi …", "100 ngày …", "từ ngày ban hành …": the phrase waits for an event. */
export function opensWithEvent(tokens: readonly Token[]): boolean {
  let index = 0;
  while (tokens[index]?.kind === 'mark' || tokens[index]?.kind === 'break') index += 1;
  if (isPerUnit(tokens, index)) return false;
  if (phraseAt(tokens, index, EVENT_OPENERS) > 0) return true;
  const verb = phraseAt(tokens, index, EVENT_VERBS);
  if (verb > 0 && phraseAt(tokens, index + verb, EVENT_OPENERS) > 0) return true;
  if (isRelative(tokens, index) || isRelative(tokens, index + verb)) return true;
  return wordsAt(tokens, index, ['tu', 'ngay']) && tokens[index + 2]?.kind === 'word';
}

/** "Theo quý", "theo tháng, quý": as often as that; "theo quý I", "theo tháng công tác" say more. */
export function isPerUnit(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.key !== 'theo') return false;
  let at = index + 1;
  while (FREQUENCY_UNITS.has(tokens[at]?.key ?? '') || (at > index + 1 && LIST_WORDS.has(tokens[at]?.key ?? '')))
    at += 1;
  return at > index + 1 && (tokens[at] === undefined || [';', '.', ')'].includes(tokens[at]?.key ?? ''));
}

/**
 * "30 ngày", "trong vòng 3 tháng", "6 tháng kể từ ngày ký", "sau 2 tuần": a length of time from something on. "6 tháng"
 * alone is the report of six months.
 */
export function isRelative(tokens: readonly Token[], index: number): boolean {
  let at = index;
  const opened = tokens[at]?.key === 'sau';
  if (opened || tokens[at]?.key === 'trong') at += 1;
  const term = phraseAt(tokens, at, TERM_WORDS);
  at += term;
  const unit = tokens[at + 1]?.key ?? '';
  if (tokens[at]?.kind !== 'number' || !RELATIVE_UNITS.has(unit) || tokens[at + 2]?.kind === 'number') return false;
  if (unit === 'ngay' || term > 0 || opened) return phraseAt(tokens, at + 2, PARTS_OF_YEAR) === 0;
  return phraseAt(tokens, at + 2, RELATIVE_JOINTS) > 0;
}

/** "3 tháng đầu năm": no length, whatever stands before it. */
const PARTS_OF_YEAR: readonly (readonly string[])[] = [
  ['dau', 'nam'],
  ['cuoi', 'nam'],
  ['cuoi', 'thang'],
  ['dau', 'thang'],
];

/** "Trước kỳ họp", "Sau Tết Nguyên đán": begins with such a word and names something other than a time. */
export function isAroundEvent(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (!AROUND_EVENT.has(first?.key ?? '') || second?.kind !== 'word') return false;
  if (second.key === 'ngay') return third?.kind === 'word';
  return !TIME_NOUNS.has(second.key) && third?.kind !== 'number';
}

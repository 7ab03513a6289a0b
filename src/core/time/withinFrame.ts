/** What a time cell says within the month that its band or its sheet names: days without their month, or a part of the month. */
import type { BandTime } from './band';
import { readTimePhrase } from './timePhrase';
import type { TimePhrase } from './timePhrase';
import { tokenise } from './tokens';
import type { Token } from './tokens';

/**
 * A time cell in which no month, quarter or year stands.
 * `day`: days of the frame's month; `nothing`: a part of the month, a week, a day of the week, an hour: the frame's month
 * holds; `unread`: words of it are not understood.
 */
export type WithinFrame =
  | { readonly kind: 'day'; readonly phrase: TimePhrase }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unread' };

const NOTHING: WithinFrame = { kind: 'nothing' };
const UNREAD: WithinFrame = { kind: 'unread' };

/** Words that leave the month as it is, folded. */
const WORDS: ReadonlySet<string> = new Set(
  'trong ca dau giua cuoi het nua thang tuan thu chu nhat cn ngay sang trua chieu toi dem buoi luc gio phut h nay va den tu truoc'.split(
    ' ',
  ),
);
/** Days of the week behind "thứ". */
const WEEKDAYS: ReadonlySet<string> = new Set(['hai', 'ba', 'tu', 'nam', 'sau', 'bay']);
/** Words beside which a number up to 12 is a day too, and no month. */
const OF_DAYS: ReadonlySet<string> = new Set(['ngay', 'thu', 'chu', 'cn', 'sang', 'trua', 'chieu', 'toi', 'h', 'gio']);
const MARKS: ReadonlySet<string> = new Set([',', ';', '.', ':', '-', '&', '+', '(', ')']);
const HOURS: ReadonlySet<string> = new Set(['h', 'gio', ':']);
const LAST_DAY = 31;
const MONTHS = 12;
const WEEKS = 5;
/** A longer cell is prose. */
const LONGEST = 80;

/**
 * Reads the text of a time cell in which `readTimePhrase` found no time.
 * @param frame the band or the sheet that gives the month; null for none
 * @param opens month with which the plan's year begins (1-based)
 */
export function readWithin(text: string, frame: BandTime | null, planYear: number, opens = 1): WithinFrame {
  if (text.length > LONGEST) return UNREAD;
  const source = text.normalize('NFC');
  const tokens = tokenise(source);
  const days = daysOf(tokens);
  if (days === null) return UNREAD;
  if (days.length === 0) return NOTHING;
  const [month, other] = frame?.months ?? [];
  if (month === undefined || other !== undefined || frame?.next !== undefined) return UNREAD;
  // "10" alone may be the month of October.
  const plain = tokens.some(({ key }) => OF_DAYS.has(key)) || days.some(({ value }) => value > MONTHS);
  if (!plain) return UNREAD;
  const year = frame?.year ?? null;
  const behind = `/${String(month)}${year === null ? '' : `/${String(year)}`}`;
  const phrase = readTimePhrase(withMonth(source, days, behind), planYear, opens);
  if (phrase.ym.length !== 1 || phrase.deadline === null) return UNREAD;
  const remarks = phrase.remarks.map((remark) => ({ ...remark, part: text, suggestion: null }));
  return { kind: 'day', phrase: { ...phrase, text, remarks } };
}

/** The numbers that are days; null where something is not understood. */
function daysOf(tokens: readonly Token[]): readonly Token[] | null {
  const days: Token[] = [];
  let ofWeek = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const [before, after] = [tokens[at - 1]?.key ?? '', tokens[at + 1]];
    if (token?.kind === 'number') {
      if (HOURS.has(after?.key ?? '') && token.value < 24) {
        // "8h00", "14 giờ 30", "8:00": the minutes go with the hour.
        at += tokens[at + 2]?.kind === 'number' ? 2 : 1;
        continue;
      }
      if (before === 'thu' && token.value >= 2 && token.value <= 7) continue;
      if (ofWeek && token.value <= WEEKS) continue;
      if (token.key.length > 2 || token.value < 1 || token.value > LAST_DAY) return null;
      days.push(token);
    } else if (token?.kind === 'word') {
      if (!WORDS.has(token.key) && !(before === 'thu' && WEEKDAYS.has(token.key))) return null;
      ofWeek = token.key === 'tuan' || (ofWeek && ['va', 'den'].includes(token.key));
    } else if (token !== undefined && token.kind !== 'break' && !MARKS.has(token.key)) return null;
  }
  return days;
}

function withMonth(source: string, days: readonly Token[], behind: string): string {
  let text = '';
  let from = 0;
  for (const { end } of days) {
    text += source.slice(from, end) + behind;
    from = end;
  }
  return text + source.slice(from);
}

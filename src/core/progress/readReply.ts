/** The day of the document that answers another one: "Số 125/SNV-TCBC ngày 14/01/2026". */
import type { CompletionRead } from './readCompletion';
import { compareDates } from '../time/date';
import { readDateText } from '../time/readDateText';

/** A longer text is prose. */
const LONGEST = 300;

const KINDS = [
  ...['công văn', 'cv', 'văn bản', 'vb', 'báo cáo', 'bc', 'tờ trình', 'ttr', 'kế hoạch', 'kh', 'quyết định', 'qđ'],
  ...['thông báo', 'tb', 'hướng dẫn', 'hd', 'phiếu chuyển', 'phiếu trình', 'giấy mời', 'chương trình'],
].join('|');
/** Words that say no more than that it was sent. "Dự thảo" and "Đang" are not among them. */
const SENT = '(?:đã|trả lời|phúc đáp|báo cáo|tham mưu|ban hành|trình|có|tại|bằng)';
const BEFORE = `(?:${SENT}\\s+){0,5}(?:(?:${KINDS})\\s*)?`;
/** Letters of a document's symbol, but for the words that stand before its day. */
const LETTERS = /(?!ng[aà]y|ngy|ký|đề)\p{L}[\p{L}\d]*/u.source;
const SYMBOL = `\\s?[/-]\\s?${LETTERS}(?:\\s?[-–&/.]\\s?${LETTERS})*`;
const NUMBER = `(?:(?:số\\s*:?\\s*)?\\d{1,6}[a-zđ]?(?:/\\d{4})?${SYMBOL}|số\\s*:?\\s*\\d{1,6})`;
const BETWEEN = '[\\s,;:(.–-]*(?:(?:ký|đề)\\s+)?(?:ng[aà]y|ng\\.|ký)?\\s*';
const DAY = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{2,4}';

const NUMBER_FIRST = new RegExp(`^${BEFORE}${NUMBER}${BETWEEN}(\\d.*?)[\\s).,;]*$`, 'iu');
const DAY_FIRST = new RegExp(`^(?:ng[aà]y\\s+)?(${DAY})[\\s,;:(–-]*${BEFORE}${NUMBER}[\\s).,;]*$`, 'iu');

/**
 * Reads a cell of documents that were sent in answer: each with its number and day, of several the last day. Anything that is
 * said beside them (a draft, to whom it goes for its opinion) makes it no day, for it may not be the answer yet.
 * @param planYear the year of a day written without one
 */
export function readReply(text: string, planYear: number): CompletionRead {
  const source = text
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
  if (source.length > LONGEST) return { kind: 'none' };
  let last: CompletionRead = { kind: 'none' };
  let open = '';
  // A number may stand above its day, and documents below each other.
  for (const line of source.split(/[;\n\r]+/u)) {
    open = `${open} ${line}`.trim();
    if (open === '') continue;
    const read = readOne(open, planYear);
    if (read.kind === 'invalid') return read;
    if (read.kind === 'none') continue;
    if (last.kind !== 'date' || compareDates(read.date, last.date) > 0) last = read;
    open = '';
  }
  return open === '' ? last : { kind: 'none' };
}

function readOne(text: string, planYear: number): CompletionRead {
  const day = (NUMBER_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.[1];
  if (day === undefined) return { kind: 'none' };
  const read = readDateText(day.replace(/\s?([/.-])\s?/gu, '$1').trim(), planYear);
  return read.ok ? { kind: 'date', date: read.date } : { kind: read.reason };
}

/** The closing parenthesis of an agenda item: who reports, and when. */

/** An item's content without its parenthesis, and what stood in it. */
export interface AgendaParts {
  readonly content: string;
  /** Who reports, as written; empty when nobody is named. */
  readonly lead: string;
  /** When, as written ("tháng 4, 5"); empty when nothing is said. */
  readonly time: string;
}

const REPORTS = /^(.*?)[\s,;-]*(?:\bsẽ\s+)?(?:báo cáo|trình bày|chuẩn bị|trình|chủ trì)(?![\p{L}]).*$/isu;
const TIME = /(?:trong|vào|từ)?\s*((?:các\s+)?(?:tháng|quý|tuần|ngày)\s.*|(?<!\p{L})T\s?\d{1,2}\b.*)$/isu;
/** A closing parenthesis longer than this is part of the content. */
const LONGEST = 160;

/** Both brackets doubled, at the end: the inner ones count. */
const DOUBLED = /\(\s*(\([^()]*\))\s*\)([\s.;,]*)$/u;
/** Who reports and when, at the end of an item that lacks one of its brackets: both must be said. */
const AT_THE_END =
  /((?:các |)(?:(?<!văn )phòng|văn phòng|thanh tra|trung tâm|ban|chi cục)(?!\p{L})[^()]{1,100}báo cáo\s[^()]{0,30}(?:tháng|quý)[^()]{1,60})/u
    .source;
const UNCLOSED = new RegExp(String.raw`^(.*\()\s*${AT_THE_END}$`, 'isu');
const UNOPENED = new RegExp(String.raw`^(.*[\s.;,-])${AT_THE_END}\)[\s.;,]*$`, 'isu');

/**
 * Splits an item such as "… (Phòng A báo cáo trong tháng 4, 5)", with its brackets doubled or one of them missing or not;
 * null when it has no such parenthesis.
 */
export function splitAgendaItem(text: string): AgendaParts | null {
  const normal = text.normalize('NFC').trimEnd().replace(DOUBLED, '$1$2');
  const place = parenthesisOf(normal);
  if (place === null) return null;
  const { open, inside } = place;
  const time = (TIME.exec(inside)?.[1] ?? '').trim();
  const lead = REPORTS.exec(inside)?.[1];
  if (lead === undefined && time === '') return null;
  const before = normal.slice(0, open).replace(/[\s(]+$/u, '');
  const who = lead ?? inside.slice(0, inside.length - time.length).replace(/\s*(?:trong|vào|từ)?\s*$/iu, '');
  return { content: before.trim(), lead: who.trim(), time };
}

function parenthesisOf(text: string): { open: number; inside: string } | null {
  const end = /\)[\s.;,]*$/.exec(text);
  const open = end === null ? -1 : openingOf(text, end.index);
  if (end !== null && open >= 0) {
    return end.index - open > LONGEST ? null : { open, inside: text.slice(open + 1, end.index).trim() };
  }
  const torn = (end === null ? UNCLOSED : UNOPENED).exec(text);
  return torn === null ? null : { open: (torn[1] ?? '').length, inside: (torn[2] ?? '').trim() };
}

/** Finds the bracket that opens the last one that closes; with one too few of them, the last that opens. */
function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (letter === ')') depth += 1;
    else if (letter === '(') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.lastIndexOf('(');
}

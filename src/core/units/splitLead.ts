/** Marks of coordination inside a lead cell. */
const MARKS =
  /(?<![\p{L}\p{N}])(?:p\s*\/\s*h(?:ợp)?|ph\s*:|phối\s+(?:kết\s+)?hợp|đơn vị phối hợp|in (?:coordination|cooperation|collaboration) with|supported by|(?<=\()\s*with)(?:\s*(?:cùng|với|:))*(?![\p{L}\p{N}])/iu;
const LABEL = /^\s*(?:(?:đơn vị\s+|cơ quan\s+)?chủ\s+trì|ct)\s*[:\-–]\s*/iu;
/** "…; Phòng B, Văn phòng phối hợp": the mark stands behind the names, at the end of the cell or of a parenthesis. */
const MARK_BEHIND =
  /(?:\s*[-–:(,]\s*|\s+)(?:cùng\s+)?(?:phối\s+(?:kết\s+)?hợp|p\s*\/\s*h)(?:\s+(?:thực\s+hiện|triển\s+khai))?\s*[).;]*\s*$/iu;
/** What tells where the leads end: "… chủ trì". */
const LEADS_END = /(?:\s*[-–:(]\s*|\s+)chủ\s+trì(?:\s*,\s*tham\s+mưu)?\s*\)?\s*[,;.\n–-]\s*(?:và\s+)?/iu;
/** A longer cell is prose. */
const LONGEST = 2000;

/** A lead cell in two: the leads, and what is named after a mark of coordination (null without one). */
export interface LeadParts {
  readonly lead: string;
  readonly coordinating: string | null;
}

/**
 * Splits the text of a lead cell at "P/h", "phối hợp (với)", "PH:", whether they stand in parentheses or not. What
 * follows a closed parenthesis is a lead again; a label "Chủ trì:" is left out.
 */
export function splitLead(text: string): LeadParts {
  const plain = text.normalize('NFC').replace(LABEL, '');
  const behind = splitBehind(plain);
  if (behind) return behind;
  const mark = MARKS.exec(plain);
  if (!mark) return { lead: plain, coordinating: null };
  const before = plain.slice(0, mark.index);
  const after = plain.slice(mark.index + mark[0].length);
  const open = /\(\s*$/.test(before);
  const close = open ? after.indexOf(')') : -1;
  const coordinating = close >= 0 ? after.slice(0, close) : after;
  const rest = close >= 0 ? after.slice(close + 1) : '';
  const lead = `${withoutEnd(before)}${rest}`;
  return { lead, coordinating };
}

/** Cuts separators and an opening parenthesis off the end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s(;,.\-–]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** "Phòng A; Phòng B phối hợp": nobody says who leads, so it is who stands before the last separator. Null without one. */
function splitLast(text: string): LeadParts | null {
  if (MARKS.test(text)) return null;
  const separators = text.includes(';') || text.includes('\n') ? /[;\n]/u : /,/u;
  const parts = text.split(separators);
  const coordinating = parts.pop() ?? '';
  const lead = withoutEnd(text.slice(0, text.length - coordinating.length));
  return parts.length === 0 || lead === '' || coordinating.trim() === '' ? null : { lead, coordinating };
}

/** "Phòng A chủ trì; Phòng B, Văn phòng phối hợp" in two; null where the mark does not stand behind the names. */
function splitBehind(text: string): LeadParts | null {
  if (text.length > LONGEST) return null;
  const mark = MARK_BEHIND.exec(text);
  if (!mark) return null;
  const end = LEADS_END.exec(text);
  if (!end) return splitLast(text.slice(0, mark.index));
  if (end.index === 0 || end.index + end[0].length >= mark.index) return null;
  const coordinating = text.slice(end.index + end[0].length, mark.index);
  // A second mark in between: who coordinates with whom is told there.
  return MARKS.test(coordinating) ? null : { lead: text.slice(0, end.index), coordinating };
}

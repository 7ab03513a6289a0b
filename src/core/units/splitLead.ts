import { keepCommas, withCommas } from './keptCommas';
import { foldMarks } from '../text/fold';
import { startsLikeBody, startsWithHead } from './lineBreaks';
import { isSyllable } from './syllable';
import { withoutListMarks } from './listMarks';

/** Marks of coordination inside a lead cell. */
const MARKS =
  /(?<![\p{L}\p{N}])(?:p\s*\/\s*h(?:ợp)?|(?:đv\s*)?ph\s*:|(?<=(?:^|[;,\n(.])\s*)ph(?=\s+(?:p\s*\.|(?:phòng|văn\s+phòng|vp|sở|ubnd|các|công\s+an|trung\s+tâm|ban|chi\s+cục|thanh\s+tra)(?!\p{L})))|phụ\s*:|kết\s+hợp(?=\s+(?:với|cùng))|(?<!(?:trung\s+tâm|(?<!văn\s+)phòng|(?<!\p{L})tổ|(?<!\p{L})tt)\s+)(?<!hội\s+đồng\s+(?=phối\s+hợp\s+(?!với|cùng|\s)))phối\s+(?:kết\s+)?hợp|đơn\s+vị\s+phối\s+hợp|in\s+(?:coordination|cooperation|collaboration)\s+with|supported\s+by|hỗ\s+trợ\s*:|(?<=\()\s*with)(?:\s*(?:cùng|với|:))*(?:(?<=:)|(?![\p{L}\p{N}]))/iu;
const LABEL =
  /^\s*(?:[-–+•*]\s*)?(?:(?:đơn\s+vị\s+|cơ\s+quan\s+)?chủ\s+trì|chính|(?:đv\s*)?ct)\s*[:\-–]\s*|^\s*ct\s+(?=p\s*\.|(?:phòng|văn\s+phòng|vp)(?!\p{L}))/iu;
/** "…; Phòng B, Văn phòng phối hợp": the mark stands behind the names, at the end of the cell or of a parenthesis. */
const MARK_BEHIND =
  /(?:\s*[-–:(,]\s*|\s+)(?:cùng\s+)?(?:phối\s+(?:kết\s+)?hợp|p\s*\/\s*h)(?:\s+(?:thực\s+hiện|triển\s+khai))?\s*[).;]*\s*$/iu;
/** What tells where the leads end: "… chủ trì". */
const LEADS_END = /(?:\s*[-–:(]\s*|\s+)chủ\s+trì(?:\s*,\s*tham\s+mưu)?\s*\)?\s*[,;.\n–-]\s*(?:và\s+)?/iu;
/** "Phối hợp: Phòng B; chủ trì: Phòng A": who leads is named last. */
const LEAD_LAST =
  /^\s*(?:đơn\s+vị\s+|cơ\s+quan\s+)?(?:phối\s+hợp|p\s*\/\s*h)\s*[:–-]\s*(?<coordinating>.+?)[\s;,.(]+(?:đơn\s+vị\s+|cơ\s+quan\s+)?chủ\s+trì\s*[:–-]\s*(?<lead>.+)$/isu;
/** A name with what it does behind it: "Phòng B phối hợp", "Phòng A (chủ trì)". */
const DOES =
  /^(?<name>.*?[^\s:(–-])(?<mark>[\s:(–-]+(?:(?<leads>chủ\s+trì)|phối\s+hợp|p\s*\/\s*h)\s*\)?|(?:\s*[([]|\s+[-–])\s*(?:(?<first>ct|chính)|ph|phụ|hỗ\s+trợ)\s*[)\]]?)[\s.]*$/isu;
/** What a cell says of one body: that it coordinates. */
const ONLY_COORDINATES = /^(?!.*\s[-–]\s)[^;,\n(]+$/u;
/** A comma between two names; before a small letter that begins none it is a name's own: "Phòng Lao động, việc làm", as within letters: "Phòng VH,TT&DL". */
const COMMA =
  /,(?!\s*\p{Ll}|\p{Lu}{1,4}r?(?:,\p{Lu}{1,4}r?)*&)|,(?=\s*(?:phòng|p|văn phòng|vp|thanh tra(?!\s+và\s)|sở|bộ|ban|bql|trung tâm|tt|các|công an|hội|đoàn|khoa(?!\s+học)|tổ(?!\s+chức)|đội|ubnd|chi cục|cục|vụ|viện|trường|đ\/c|ông|bà)(?!\p{L}))/u;
/** A dash before what begins like a name or is letters: not "Thể dục - Quốc phòng". */
const DASH =
  /\s[-–]\s+(?=(?:[Pp]hòng|P|[Vv]ăn phòng|VP|[Tt]hanh tra\s+(?:[Ss]ở|[Tt]ỉnh|\p{Lu})|[Ss]ở|[Bb]ộ|[Bb]an|[Tt]rung tâm|[Cc]ác|[Cc]ông|[Hh]ội|[Đđ]oàn|[Kk]hoa(?!\s+học)|[Tt]ổ(?!\s+chức)|[Đđ]ội|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Vv]iện|[Tt]rường|\p{Lu}{2,}\p{L}*)(?![\p{L}&]))/u;
/** What parts two names, taken along when a text is split. */
const PARTED = new RegExp(`([;\\n]|${COMMA.source})`, 'u');
/** A longer cell is prose. */
const LONGEST = 2000;

/** Something of what all marks and labels are made of: most cells hold nothing of it. */
const MAY_HOLD_MARK = /p\s*\/\s*h|ph[\s:]|phối|phụ|chính|kết|chủ|ct|\(|hỗ|with|supported/iu;

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
  // Cut in two, the second half of "1. Phòng A⏎2. Phòng B phối hợp" would begin with a number.
  const typed = withoutListMarks(text.normalize('NFC'));
  if (!MAY_HOLD_MARK.test(typed)) return { lead: typed, coordinating: null };
  const plain = typed.replace(LABEL, '');
  const behind = plain.length > LONGEST ? null : (splitLeadLast(plain) ?? splitByRoles(plain) ?? splitBehind(plain));
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

/** "Phòng A - Phòng Kế hoạch, Tài chính": what stands behind the comma begins no name, what stands behind the dash does. */
function separatorOf(text: string): RegExp {
  if (!text.includes(',')) return DASH;
  // "Phòng VT,TBYT - Khoa B": without a blank the comma may be one of the letters'.
  if (DASH.test(text) && !/,(?!\p{Lu})|(?<!\p{Lu}),/u.test(text)) return DASH;
  const last = text.split(COMMA).at(-1)?.trim() ?? '';
  return !startsWithHead(last) && /\p{Ll}/u.test(last) && DASH.test(text) ? DASH : COMMA;
}

/** "Phòng A; Phòng B phối hợp": nobody says who leads, so it is who stands before the last separator. Null without one. */
function splitLast(text: string): LeadParts | null {
  if (MARKS.test(text)) return null;
  const marked = text.includes(';') || text.includes('\n');
  if (!marked && !/\p{Ll}/u.test(text)) return splitCapitals(text);
  const separators = marked ? /[;\n]/u : separatorOf(text);
  // "Văn phòng phối hợp": somebody else leads, who is not named.
  if (ONLY_COORDINATES.test(text.trim())) return { lead: '', coordinating: text };
  const parts = keepCommas(text).split(separators);
  // "Phòng Lao động, việc làm phối hợp", "Tổ Thể dục - Quốc phòng phối hợp": a name with a mark of its own.
  if (parts.length === 1) return { lead: '', coordinating: text };
  const coordinating = withCommas(parts.pop() ?? '');
  const lead = withoutEnd(text.slice(0, text.length - coordinating.length));
  return parts.length === 0 || lead === '' || coordinating.trim() === '' ? null : { lead, coordinating };
}

/**
 * The same in a text without small letters, where a comma or a dash before each word may be a name's own: only what begins
 * like a body behind the last of them coordinates ("PHÒNG A - HẠT SÔNG MÂY - GÒ BỒI").
 */
function splitCapitals(text: string): LeadParts {
  const marks = [...keepCommas(text).matchAll(/,|\s[-–]\s/gu)].reverse();
  for (const { index, 0: mark } of marks) {
    const coordinating = text.slice(index + mark.length).trim();
    const first = /^[\p{L}&]+/u.exec(coordinating)?.[0] ?? '';
    const isShort = first.length > 1 && !isSyllable(foldMarks(first.toLowerCase()));
    const lead = withoutEnd(text.slice(0, index));
    if (lead !== '' && (startsLikeBody(coordinating) || isShort)) return { lead, coordinating };
  }
  return { lead: '', coordinating: text };
}

/** "Phối hợp: Phòng B; chủ trì: Phòng A" in two; null for anything else. */
function splitLeadLast(text: string): LeadParts | null {
  const { lead = '', coordinating = '' } = LEAD_LAST.exec(text)?.groups ?? {};
  const again = [lead, coordinating].some((part) => MARKS.test(part) || /chủ\s+trì/iu.test(part));
  return lead === '' || again ? null : { lead, coordinating };
}

interface Doer {
  readonly name: string;
  /** What its own mark says; null without one. */
  readonly role: 'leads' | 'coordinates' | null;
  readonly enclosed: boolean;
  /** What parts it from the one before it; empty for the first. */
  readonly mark: string;
}

/**
 * "Phòng B phối hợp; Phòng A chủ trì", "Phòng A; Phòng B (phối hợp); Phòng C (phối hợp)": each name has its own mark. Names
 * without one belong to the next that coordinates where somebody leads by name, else they lead. Null where one mark may
 * stand for several names.
 */
function splitByRoles(text: string): LeadParts | null {
  const typed = keepCommas(text).split(PARTED);
  const parts = typed.flatMap((name, index): Doer[] => {
    // What parts them stands between them.
    if (index % 2 === 1) return [];
    const mark = typed[index - 1] ?? '';
    const part = withCommas(name);
    const groups = DOES.exec(part)?.groups;
    if (groups === undefined) return [{ name: part, role: null, enclosed: false, mark }];
    const role = (groups['leads'] ?? groups['first']) === undefined ? 'coordinates' : 'leads';
    return [{ name: groups['name'] ?? '', role, enclosed: /[([]|^\s+[-–]/u.test(groups['mark'] ?? ''), mark }];
  });
  const helpers = parts.filter(({ role }) => role === 'coordinates');
  const led = parts.some(({ role }) => role === 'leads');
  const plain = helpers.length > 1 || (helpers.length === 1 && (led || helpers[0]?.enclosed === true));
  if (!plain || parts.some(({ name }) => MARKS.test(name) || /chủ\s+trì/iu.test(name))) return null;
  const helps = parts.map(({ role }, index) => {
    if (role !== null || !led) return role === 'coordinates';
    return parts.slice(index).find((next) => next.role !== null)?.role === 'coordinates';
  });
  // Before a capital a comma stays one: it may be a name's own.
  const join = (wanted: boolean): string =>
    parts.reduce((names, { name, mark }, index) => {
      if (helps[index] !== wanted) return names;
      const comma =
        mark === ',' && /^\s*\p{Lu}/u.test(name) && helps[index - 1] === wanted && parts[index - 1]?.role === null;
      return names === '' ? name.trim() : `${names}${comma ? ',' : ';'} ${name.trim()}`;
    }, '');
  return { lead: join(false), coordinating: join(true) };
}

/** "Phòng A chủ trì; Phòng B, Văn phòng phối hợp" in two; null where the mark does not stand behind the names. */
function splitBehind(text: string): LeadParts | null {
  const mark = MARK_BEHIND.exec(text);
  if (!mark) return null;
  const end = LEADS_END.exec(text);
  if (!end) return splitLast(text.slice(0, mark.index));
  if (end.index === 0 || end.index + end[0].length >= mark.index) return null;
  const coordinating = text.slice(end.index + end[0].length, mark.index);
  // A second mark in between: who coordinates with whom is told there.
  return MARKS.test(coordinating) ? null : { lead: text.slice(0, end.index), coordinating };
}

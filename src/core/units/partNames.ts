/** Parts a piece of a cell that holds several names: at words that join, at heads, at signs. */
import { foldCase } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { isSpeltNumber, linkLength } from './collectives';
import { isPersonName } from './contacts';
import { bodyHeadLength, isNoHead } from './heads';
import { startsWithHead } from './lineBreaks';
import { COLLECTIVE, LONGEST_NAME, formOf, heads, withoutSection } from './nameForms';
import { isWithinShort } from './keptCommas';
import { isPost } from './notNames';
import { beginsLikePerson } from './persons';
import { LOOSE_LINK } from './planPieces';
import { BARE_HEADS, COLLECTIVE_NOUNS, COMMA_NAMES, ENGLISH_TAILS, SCHOOL_LEVELS, STAFF_NOUNS } from './vocabulary';

/** No list of names has more letters. */
const LONGEST_CELL_OF_NAMES = 2000;
/** Heads before which "và" parts two names for certain. */
const PARTING_HEADS = new Set(['phòng', 'p', 'văn phòng', 'thanh tra', 'sở', 'ubnd', 'trung tâm', 'tt', 'khoa', 'vp']);
/** Heads that part two names where "và" stands before them with a capital. */
const CAPITAL_HEADS = new Set([
  'ban',
  'bộ',
  'cục',
  'vụ',
  'chi cục',
  'viện',
  'công an',
  'đồn',
  'hạt',
  'trạm',
  'ministry',
  'department',
  'dept',
]);
/** The same, where a name stands behind them: "Ban Công tác Đoàn và Hội" is one. */
const NAMED_HEADS = new Set(['hội', 'đoàn']);
/** The same, where the name begins with a capital: "Phòng Kiểm tra và Tổ chức" is one. */
const PROPER_HEADS = new Set(['bql', 'cc', 'bv', 'quỹ', 'trường', 'đội', 'tổ', 'xưởng', 'bệnh viện', 'thư viện']);
/** "Phòng A và các đơn vị" is a room and others. */
const OTHERS_BEHIND = new Set(['phòng', 'đơn', 'ban', 'sở', 'ngành', 'khoa', 'cơ', 'địa', 'xã', 'phường', 'tổ']);
/** Heads at which a name of the same head begins again although nothing parts the two ("Sở Y tế Sở Tài chính"). */
const REPEATED_HEADS = new Set(['bộ', 'sở', 'cục', 'vụ', 'viện', 'khoa', 'ubnd', 'trung tâm']);
const COMMA_FORMS = new Set(COMMA_NAMES.map(formOf));

/** "PVN và TKV": two bodies that are called by nothing but letters; behind a head they may be one ("Sở KHCN và MT"). */
const TWO_BARE = /^(\p{Lu}[\p{Lu}&]+[\p{Lu}\d]) (?:và|and) (\p{Lu}[\p{Lu}&]+[\p{Lu}\d])$/u;

/**
 * "Phòng A và Thư viện", "Đội xe - Tổ Cơ điện": what joins or parts two names parts them where what stands before it is a
 * name by itself elsewhere in the plan, and so is what stands behind it, or a head and a name begin there. "Phòng Quản lý
 * khoa học và Hợp tác quốc tế" is one.
 */
export function splitWhereNamesStand(piece: string, names: ReadonlySet<string>): string[] {
  if (piece.length > LONGEST_CELL_OF_NAMES) return [piece];
  const plain = piece.normalize('NFC');
  const tokens = cellTokens(plain);
  const stands = (from: number, end: number): boolean => {
    const text = plain.slice(tokens[from]?.start, tokens[end]?.start).replace(/[^\p{L}\p{N})]+$/u, '');
    if (end === from + 1 && heads.has(tokens[from]?.norm ?? '') && !BARE_HEADS.has(tokens[from]?.norm ?? ''))
      return false;
    return text.length <= LONGEST_NAME && (names.has(formOf(withoutSection(text))) || beginsLikePerson(text));
  };
  /** Where words that join names begin, and how many they are; none where a dash or "&" parts. */
  const joints = tokens.flatMap((token, at) => {
    const opened = plain.lastIndexOf('(', token.start);
    if (at === 0 || (opened >= 0 && !plain.slice(opened, token.start).includes(')'))) return [];
    const length = linkLength(tokens, at);
    const parts = token.gapKind === 'weak' && !isOfTwoBodies(tokens, at);
    return length > 0 && at + length < tokens.length && !isOfTwoBodies(tokens, at + length)
      ? [{ at, length }]
      : parts
        ? [{ at, length: 0 }]
        : [];
  });
  if (joints.length === 0) return [piece];
  const ends = [...joints.map(({ at }) => at), tokens.length];
  const pieces: string[] = [];
  let from = 0;
  for (const { at, length } of joints) {
    const next = at + length;
    // No name goes on with "với", "cùng" and a capital.
    const beside = length > 0 && tokens[at]?.norm !== 'và' && tokens[at]?.norm !== 'and';
    const isKnown = ends.some((end) => end > next && stands(next, end));
    const sure =
      beside && startsWithHead(plain.slice(tokens[from]?.start)) && (tokens[next]?.upper === true || isKnown);
    if (at <= from || !(sure || stands(from, at))) continue;
    const linked = length > 0 || tokens[at]?.gap.includes('/') === true;
    const named = sure || isKnown;
    if (!named && !beginsName(tokens, next, linked)) continue;
    pieces.push(plain.slice(tokens[from]?.start, tokens[at]?.start).replace(/[^\p{L}\p{N})]+$/u, ''));
    from = next;
  }
  return from === 0 ? [piece] : [...pieces, plain.slice(tokens[from]?.start)];
}

/** A head with a name in capitals behind it, or several ("các đơn vị", "UBND các xã"); behind a dash "K." and several only. */
function beginsName(tokens: readonly CellToken[], at: number, linked: boolean): boolean {
  const [token, second, third] = tokens.slice(at, at + 3);
  if (token?.level?.quantified === true || token?.norm === 'các' || token?.norm === 'những') return true;
  if (token === undefined || second === undefined || isPrevention(tokens, at) || isNoHead(tokens, at)) return false;
  // "Ban Biển và cán bộ", "… / nhân dân trên địa bàn": those who are meant besides.
  const others = `${token.norm} ${second.norm}`;
  if (!token.upper && (STAFF_NOUNS.has(others) || COLLECTIVE_NOUNS.has(others) || PEOPLE.has(others))) return true;
  if (isFaculty(tokens, at) || second.level?.quantified === true) return true;
  const isHead = (words: string): boolean => heads.has(words) || CAPITAL_HEADS.has(words) || PROPER_HEADS.has(words);
  const two = `${token.norm} ${second.norm}`;
  const behind = isHead(two) ? third : second;
  return (linked && token.upper && (isHead(token.norm) || isHead(two)) && isProper(behind)) || isBody(tokens, at);
}

/** A head of a body of any sort with its name in capitals: "Tổ Cơ điện", "Xí nghiệp Nước Gò Mây". */
function isBody(tokens: readonly CellToken[], at: number): boolean {
  const length = bodyHeadLength(tokens, at);
  return length > 0 && tokens[at]?.upper === true && isProper(tokens[at + length]);
}
const PEOPLE: ReadonlySet<string> = new Set(['nhân dân', 'cấp ủy', 'chính quyền', 'người dân', 'lãnh đạo']);

/** A capital, or a number: "Xưởng 1", "Hạt Kiểm lâm khu vực …". */
function isProper(token: CellToken | undefined): boolean {
  return token !== undefined && (token.upper || /^(?:\d.*|số|khu|liên)$/u.test(token.norm));
}

/** "Phòng, chống thiên tai" is no room. */
function isPrevention(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'phòng' && tokens[at + 1]?.norm === 'chống';
}

/** "K. Dược" is a Khoa. */
export function isFaculty(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'k' && tokens[at].upper && tokens[at + 1]?.gap.startsWith('.') === true;
}

/**
 * "Khoa FISS và phòng KT&ĐBCL" is two names, "Sở Y tế Sở Tài chính" and "TT DVVL Các doanh nghiệp" are as well; "Phòng A và
 * các hội" where Phòng A stands by itself in the plan.
 */
export function splitAtHeads(piece: string, standing: ReadonlySet<string>): string[] {
  const plain = piece.normalize('NFC');
  const [, ...short] = TWO_BARE.exec(plain) ?? [];
  if (short.length > 0 && !short.some(startsWithHead)) return short;
  const tokens = cellTokens(plain);
  const parts: string[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before || token.gapKind !== 'space' || token.start < from) return;
    const linked = (before.norm === 'và' || before.norm === 'and') && index > 1;
    if (token.norm === 'các' && before.norm === 'ủy' && /^các cơ quan Đảng/iu.test(plain.slice(token.start))) return;
    const others = token.norm === 'các' || token.norm === 'những' ? linkBefore(tokens, index) : null;
    const end = linked ? before.start : (others?.start ?? token.start);
    const isNext = linked
      ? partsBehindLink(tokens, index) || isPersonBeside(plain, token.start, before.start)
      : beginsAnew(tokens, index, from, plain);
    if (!isNext && !(others !== null && standing.has(foldCase(plain.slice(from, others.start).trim())))) return;
    parts.push(plain.slice(from, end));
    from = token.start;
  });
  // "Phòng A và các phòng": who else is meant is no name.
  return [...parts, plain.slice(from)]
    .map((part) => part.trim())
    .filter((part, index) => index === 0 || !COLLECTIVE.test(part));
}

/** "Phòng A và Đ/c Hà", "Nguyễn Thị Hoa và Phòng A". */
function isPersonBeside(text: string, next: number, link: number): boolean {
  const behind = text.slice(next);
  return beginsLikePerson(behind) || isPersonName(behind) || isPersonName(text.slice(0, link));
}

/** The first of the words that part two names right before a place ("và", "cùng với"); null where none do. */
export function linkBefore(tokens: readonly CellToken[], at: number): CellToken | null {
  const length = [3, 2, 1].find((words) => at > words && linkLength(tokens, at - words) === words);
  return length === undefined ? null : (tokens[at - length] ?? null);
}

/**
 * "Phòng KHTC/Phòng TCCB", "Phòng Nhà giáo, thanh tra Sở": a comma before a small letter, a slash or a dash parts names if
 * the next one begins like a name or a collective, if what stands before it is a name elsewhere in the plan, or in a list
 * of bare words. A collective behind one is left out.
 */
export function splitAtSeparators(piece: string, standing: ReadonlySet<string>, shorts: ReadonlySet<string>): string[] {
  const tokens = cellTokens(piece);
  const inside = (index: number): boolean => {
    const opened = piece.lastIndexOf('(', tokens[index]?.start ?? 0);
    return opened >= 0 && !piece.slice(opened, tokens[index]?.start).includes(')');
  };
  const standsAlone = (side: string): boolean => side.length <= LONGEST_NAME && standing.has(foldCase(side));
  const places = tokens.flatMap((token, index) =>
    index > 0 && (token.gapKind === 'strong' || token.gapKind === 'weak') && !inside(index) ? [index] : [],
  );
  if (places.length === 0 || COMMA_FORMS.has(formOf(piece))) return [piece];
  const bare = bodyHeadLength(tokens, 0) === 0 && isBareList(piece);
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    const start = tokens[place]?.start ?? 0;
    const before = piece.slice(from, tokens[place - 1]?.end);
    const next = piece.slice(start).replace(LOOSE_LINK, '');
    const sides = [before, next].filter(standsAlone).length;
    const dash = /[-–—]/u.test(tokens[place]?.gap ?? '');
    const slash = tokens[place]?.gap.includes('/') === true;
    const stands = !dash && sides >= (tokens[place]?.gapKind === 'strong' || slash ? 1 : 2);
    if (isWithinCommaName(piece.slice(from), start - from) || isWithinShort(piece, start, shorts)) continue;
    // "Văn phòng HĐND - UBND"
    if (isOfTwoBodies(tokens, place)) continue;
    // "Phòng Giám đốc, kiểm tra, thanh tra và thi hành án": what the room does.
    const does = /^thanh tra và /iu.test(next) && !startsWithHead(next.slice('thanh tra và '.length));
    const begins =
      (startsWithHead(next) && !does) ||
      isBody(tokens, place) ||
      isSameHead(tokens, place, from) ||
      COLLECTIVE.test(next) ||
      beginsLikePerson(next) ||
      (isPost(tokens.slice(place)) && !(dash && isStaff(tokens, place)));
    if (!bare && !stands && !begins) continue;
    parts.push(before);
    from = start;
  }
  return [...parts, piece.slice(from)].filter((part, index) => index === 0 || !COLLECTIVE.test(part));
}

/** "Phòng Tổ chức - Cán bộ": what the room is for, with its capital. */
function isStaff(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.upper === true && tokens[at].norm === 'cán' && tokens[at + 1]?.norm === 'bộ';
}

/** "TAND KV2 – TAND khu vực 1": two bodies with one head. */
function isSameHead(tokens: readonly CellToken[], place: number, from: number): boolean {
  const first = tokens.findIndex(({ start }) => start >= from);
  const head = tokens[place];
  const same = head !== undefined && head.upper && head.norm === tokens[first]?.norm;
  return same && bodyHeadLength(tokens, place) > 0 && tokens[place + 1]?.gapKind === 'space';
}

/** Whether a place lies in a name that holds a comma, with which a text begins. */
function isWithinCommaName(text: string, place: number): boolean {
  const folded = foldCase(text);
  return COMMA_NAMES.some((name) => name.length > place && folded.startsWith(foldCase(name)));
}

/** "CNTT, pháp chế, tài chính", "Nam/Lan": short words without any head, the first in capitals or with one. */
function isBareList(piece: string): boolean {
  const parts = piece.split(/[,/+]|\s[-–]\s/u).map((part) => part.trim());
  return /^\p{Lu}/u.test(piece) && parts.every((part) => /^\p{L}[\p{L}&.]*(?:\s\p{L}+){0,2}$/u.test(part));
}

function partsBehindLink(tokens: readonly CellToken[], index: number): boolean {
  const token = tokens[index];
  const one = token?.norm ?? '';
  const two = `${one} ${tokens[index + 1]?.norm ?? ''}`;
  if (isOfTwoBodies(tokens, index) || isPrevention(tokens, index) || isNoHead(tokens, index)) return false;
  if (PARTING_HEADS.has(one) || PARTING_HEADS.has(two)) return true;
  if (ENGLISH_TAILS.has(tokens[index - 2]?.norm ?? '')) return token?.upper === true;
  // "TCS 3 và TCS 2"
  if (token?.upper === true && one === tokens[0]?.norm && /^\d/u.test(tokens[index + 1]?.norm ?? '')) return true;
  if (token?.level?.quantified === true) return true;
  if (one === 'các' || isSpeltNumber(token)) return OTHERS_BEHIND.has(tokens[index + 1]?.norm ?? '');
  const next = tokens[index + 1];
  const behind = PROPER_HEADS.has(two) ? tokens[index + 2] : next;
  if ((PROPER_HEADS.has(one) || PROPER_HEADS.has(two)) && token?.upper === true && isProper(behind)) return true;
  if (isFaculty(tokens, index)) return true;
  const named = NAMED_HEADS.has(one) && next?.gapKind === 'space';
  return token?.upper === true && (named || CAPITAL_HEADS.has(one) || CAPITAL_HEADS.has(two));
}

/** "Văn phòng HĐND và UBND phường" is one office of two bodies, whatever stands behind; "Trường THCS & THPT Hạ Mây" one school. */
function isOfTwoBodies(tokens: readonly CellToken[], index: number): boolean {
  const last = index - (tokens[index - 1]?.norm === 'và' ? 2 : 1);
  const [one, two] = [tokens[last]?.norm, tokens[index]?.norm];
  const isLevel = (at: number): boolean => SCHOOL_LEVELS.has(tokens[at]?.norm ?? '');
  if (isLevel(index) && (isLevel(last) || (one === 'học' && isLevel(last - 1)))) return true;
  return (
    ((one === 'hđnd' && two === 'ubnd') || ((one === 'đbqh' || one === 'ủy') && two === 'hđnd')) &&
    isOffice(tokens, last - 1)
  );
}

/** Whether the words up to a place are an office's: "VP", "Văn phòng"; with "Đoàn ĐBQH" behind it, too. */
function isOffice(tokens: readonly CellToken[], last: number): boolean {
  for (let at = last; at >= 0 && last - at <= WORDS_OF_OFFICE; at--) {
    if (tokens[at]?.norm === 'vp' || (tokens[at]?.norm === 'phòng' && tokens[at - 1]?.norm === 'văn')) return true;
    if (tokens[at]?.gapKind === 'hard') return false;
  }
  return false;
}

/** "Đoàn ĐBQH và" stands between the office and what it is of. */
const WORDS_OF_OFFICE = 3;

/** Whether a collective, or a name with the head of the one that began at a place, begins at a word behind a space. */
function beginsAnew(tokens: readonly CellToken[], index: number, from: number, text: string): boolean {
  const token = tokens[index];
  const begun = tokens.findIndex((each) => each.start >= from);
  if (token?.upper !== true || index - begun < 2) return false;
  // Where all is in capitals, "các" may be the name's own: "ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG".
  if (token.norm === 'các') return text.slice(token.start, token.end) !== 'CÁC';
  const headAt = (at: number): string | undefined => {
    const one = tokens[at]?.norm ?? '';
    return [`${one} ${tokens[at + 1]?.norm ?? ''}`, one].find((head) => REPEATED_HEADS.has(head));
  };
  const head = headAt(begun);
  return head !== undefined && head === headAt(index);
}

/**
 * Names of which a plan without a catalogue does not tell whether they are one unit or two: "Đoàn Thanh niên - Hội Sinh
 * viên", of which neither half is ever met without the other; "Sở Y tế và BHXH" where BHXH stands in other cells. What was
 * read stays; it is said.
 */
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { fold, foldCase, foldMarks } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { linkLength } from './collectives';
import { bodyHeadLength, isNoHead } from './heads';
import { startsWithHead } from './lineBreaks';
import { openForm } from './openForm';
import { PERSON_KIND } from './personKind';
import { isSyllable } from './syllable';
import { BARE_HEADS, ENGLISH_TAILS, OWNING, TASK_BODIES } from './vocabulary';
import type { CellNames, Unit } from './types';

/** A unit of which it is not known whether it is one by itself. */
export interface CutDoubt {
  /** `parted`: read as a unit of its own, and met beside one other only; `joined`: read as one, and may be two. */
  readonly kind: 'parted' | 'joined';
  /** What may be one name, or may be two, as the plan writes it. */
  readonly text: string;
  /** The cell where it stands first. */
  readonly cell: CellNames;
}

/** A cell as read, with how often it stands in the plan. */
export interface CountedNames {
  readonly names: CellNames;
  readonly count: number;
  /** Half of a cell that was cut at "phối hợp": what stands at its edge may be half a name. */
  readonly half?: boolean;
}

/** What stands between two names; `edge` parts them for certain. */
type Mark = 'comma' | 'dash' | 'link' | 'edge';

/** A mention of a unit with what it stands beside. */
interface Mention {
  readonly left: string | null;
  readonly leftMark: Mark;
  readonly right: string | null;
  readonly rightMark: Mark;
  /** Unknown words and a comma stand before it. */
  readonly loose: boolean;
  /** The unit behind it, where nothing but a dash or a line break stands between. */
  readonly follows: string | null;
  /** A parenthesis stands behind it, or is part of it. */
  readonly enclosed: boolean;
  /** The same with the words before that comma. */
  readonly loosePair: string;
  /** The name with the unknown words behind the comma that follows it; null where there are none. */
  readonly goesOn: string | null;
  /** The name as it stands in the cell. */
  readonly text: string;
  /** The units on the line above and on the one below, where nothing but the break stands between. */
  readonly above: string | null;
  readonly below: string | null;
  /** The two as they stand in the cell, from the one on the left on, and up to the one on the right. */
  readonly pair: string;
  readonly pairBehind: string;
  readonly cell: CellNames;
  readonly half: boolean;
}

/** Who is written so often and never in parts is one. */
const OFTEN = 3;
const LONGEST_CELL = 2000;

/** So many cells or units are looked at between two pauses. */
const PER_SLICE = 20;

/** Returns the units of a plan without a catalogue of which it does not tell whether they are one, by code. With pauses. */
export function* cutDoubts(
  units: readonly Unit[],
  cells: readonly CountedNames[],
): Steps<ReadonlyMap<string, CutDoubt>> {
  const mentions = new Map<string, Mention[]>();
  yield* slices(cells, (cell) => {
    addMentions(cell, mentions);
  });
  const doubts = new Map<string, CutDoubt>();
  const byForm = new Map<string, string>();
  yield* slices(units, ({ code, name, short }) => {
    for (const text of [name, ...short]) byForm.set(formOf(text), code);
  });
  const counts = new Map<string, number>();
  for (const { names, count } of cells)
    // "HSV tỉnh" tells nothing of "Hội Sinh viên tỉnh - Nhà Thiếu nhi".
    for (const { unit, how } of names.matches) if (how === 'exact') counts.set(unit, (counts.get(unit) ?? 0) + count);
  yield* slices(units, (unit) => {
    const own = mentions.get(unit.code) ?? [];
    if (unit.kind === PERSON_KIND || own.length === 0) return;
    const often = (counts.get(unit.code) ?? 0) >= OFTEN;
    const joined = joinedText(unit, byForm, often) ?? (isMetByHalf(unit, own) ? unit.name : null);
    const parted = joined === null ? (partedText(unit, own, mentions) ?? roomOfText(unit, own)) : null;
    const text = joined ?? parted;
    const cell = own.find((mention) => text !== null && fold(mention.cell.text).includes(text))?.cell ?? own[0]?.cell;
    if (cell === undefined || text === null) return;
    doubts.set(unit.code, { kind: joined === null ? 'parted' : 'joined', text, cell });
  });
  return doubts;
}

function* slices<Item>(items: readonly Item[], visit: (item: Item) => void): Steps<void> {
  yield* inSlices(items, PER_SLICE, () => ({ stage: 'check', done: 0 }), visit);
}

/** Adds the mentions of a cell to those of each unit. */
function addMentions({ names, half = false }: CountedNames, mentions: Map<string, Mention[]>): void {
  const text = fold(names.text);
  if (text.length > LONGEST_CELL) return;
  const places: { unit: string; from: number; to: number; shared: boolean }[] = [];
  let at = 0;
  for (const { unit, text: piece, how } of names.matches) {
    const from = text.indexOf(piece, at);
    if (from < 0) continue;
    at = from + piece.length;
    places.push({ unit, from, to: at, shared: how === 'prefix' });
  }
  // Line breaks part names, and folded they are lost.
  const lines = breaksOf(names.text, text);
  for (const [index, { unit, from, to }] of places.entries()) {
    const [before, after] = [places[index - 1], places[index + 1]];
    const leftMark = before === undefined ? 'edge' : markOf(text, before.to, from, lines);
    const rightMark = after === undefined ? 'edge' : markOf(text, to, after.from, lines);
    const follows = (part: string): boolean => text.startsWith(`, ${part}`, to) || text.startsWith(`,${part}`, to);
    const rest = rightMark === 'edge' ? names.unknown.find(follows) : undefined;
    // "Phòng Kế hoạch, Tài chính" may be one room; "Sở Y tế, Tài chính", "Sở: Y tế, Tài chính" are two Sở.
    const listed = rightMark === 'comma' && /^(?:phòng|p)[\s.]/iu.test(text.slice(from, to)) ? after : undefined;
    // "Phòng VT,TBYT": without a blank the letters may be one name, too.
    const isTight = listed !== undefined && text.slice(to, listed.from) === ',';
    const shares = listed !== undefined && (listed.shared || isTight);
    const numbered = shares && /^[IVX\d]+$/u.test(text.slice(listed.from, listed.to));
    const next = shares && !numbered ? text.slice(listed.from, listed.to) : rest;
    const headless = next !== undefined && (next === rest || isTight || hasSyllables(next)) && !beginsHeaded(next);
    const isBelow = (place: typeof before, end: number, start: number): boolean =>
      place !== undefined && lines.includes(start) && text.slice(end, start).trim() === '';
    const above = isBelow(before, before?.to ?? 0, from) ? before : undefined;
    const below = isBelow(after, to, after?.from ?? 0) ? after : undefined;
    const own = mentions.get(unit) ?? [];
    mentions.set(unit, own);
    own.push({
      left: leftMark === 'edge' ? null : (before?.unit ?? null),
      leftMark,
      right: rightMark === 'edge' ? null : (after?.unit ?? null),
      rightMark,
      text: text.slice(from, to),
      loose: leftMark === 'edge' && /[\p{L}\p{N}],\s*$/u.test(text.slice(0, from)) && !lines.includes(from),
      follows: after !== undefined && /^[\s\-–—]*$/u.test(text.slice(to, after.from)) ? after.unit : null,
      loosePair:
        /[^,;\n]*,\s*$/u.exec(text.slice(0, from))?.[0].trimStart().concat(text.slice(from, to)) ??
        text.slice(from, to),
      enclosed: text.slice(from, to).includes('(') || /^\s*\(/u.test(text.slice(to)),
      goesOn: headless ? `${text.slice(from, to)}${text.startsWith(', ', to) ? ', ' : ','}${next}` : null,
      above: above?.unit ?? null,
      below: below?.unit ?? null,
      pairBehind: text.slice(from, rightMark === 'edge' ? (below?.to ?? to) : (after?.to ?? to)),
      pair: text.slice(leftMark === 'edge' ? (above?.from ?? from) : (before?.from ?? from), to),
      cell: names,
      half,
    });
  }
}

/** Places of a folded text where the typed one has a line break. */
function breaksOf(typed: string, folded: string): readonly number[] {
  if (!typed.includes('\n')) return [];
  const lines = typed.split('\n').map(fold);
  const places: number[] = [];
  let at = 0;
  let open = false;
  for (const line of lines) {
    const from = line === '' ? -1 : folded.indexOf(line, at);
    if (from < 0) continue;
    if (from > 0 && !open) places.push(from);
    at = from + line.length;
    // "Phòng A -⏎Thanh tra": the line is not over.
    open = /(?:\s[-–—&]|\sv[àÀ])$/u.test(line);
  }
  return places;
}

function markOf(text: string, from: number, to: number, breaks: readonly number[]): Mark {
  const gap = text.slice(from, to).trim();
  if (gap === ',') return 'comma';
  const links = linkLength(cellTokens(gap), 0) > 0 && !/[;.]/u.test(gap);
  // "… thanh tra và⏎thi hành án": what joins two names joins them over a line break, too.
  if (breaks.some((place) => place > from - 1 && place <= to) && !(links && /^\p{L}+$/u.test(gap))) return 'edge';
  if (/^[-–—/&+]$/u.test(gap)) return 'dash';
  return links ? 'link' : 'edge';
}

/** The text of a name that may be two: what stands before or behind a mark in it is met by itself, or begins like a body. */
function joinedText(unit: Unit, byForm: ReadonlyMap<string, string>, often: boolean): string | null {
  const slips = new Set(unit.slips ?? []);
  const spellings = [unit.name, ...unit.short].filter((text) => !slips.has(text));
  const doubtful = spellings.map((text) => isDoubtful(text.normalize('NFC'), unit.code, byForm, often));
  return doubtful.length > 0 && doubtful.every(Boolean) ? unit.name : null;
}

/** "Hội Sinh viên tỉnh - Nhà Thiếu nhi", of which "HSV tỉnh" stands in other cells: the half before the dash, perhaps. */
function isMetByHalf(unit: Unit, own: readonly Mention[]): boolean {
  if (unit.short.length > 0) return false;
  const [half = '', ...rest] = unit.name.split(/\s[-–—]\s/u);
  if (rest.length !== 1) return false;
  const words = cellTokens(half).length;
  return own.some(({ text }) => {
    const short = cellTokens(text);
    const letters = short.map(({ norm }) => (isSyllable(foldMarks(norm)) ? 1 : norm.length));
    return text !== unit.name && short.length > 1 && letters.reduce((sum, count) => sum + count, 0) <= words;
  });
}

function isDoubtful(text: string, code: string, byForm: ReadonlyMap<string, string>, often: boolean): boolean {
  const bare = text.replace(/\s*\([^)]*\)?/gu, '');
  const tokens = cellTokens(bare);
  if (!often && isToldOf(bare, tokens, { code, byForm })) return true;
  return tokens.some((token, at) => {
    if (at === 0) return false;
    const link = linkLength(tokens, at);
    if (link === 0 && token.gapKind === 'space' && isTwoNames(bare, tokens, at, { code, byForm })) return true;
    if (link === 0 && !often && tellsMore(bare, tokens, at, { code, byForm })) return true;
    // "Thanh tra Sở-Ban Tôn giáo": a head with a name behind it.
    const named = tokens[at + Math.max(1, bodyHeadLength(tokens, at))];
    const behind = byForm.get(formOf(bare.slice(token.start)));
    const glued =
      /^[-–—]$/u.test(token.gap) &&
      ((named?.upper === true && (token.norm.length > 1 || named.gap.startsWith('.'))) ||
        (token.upper && bodyHeadLength(tokens, at) === tokens.length - at) ||
        (behind !== undefined && behind !== code && byForm.has(formOf(bare.slice(0, tokens[at - 1]?.end)))));
    // "Công an xã Tây Hải-PX01"
    const numbered =
      /^[-–—]$/u.test(token.gap) &&
      /^\p{L}{1,4}\d/u.test(token.norm) &&
      isSyllable(foldMarks(tokens[at - 1]?.norm ?? ''));
    const marked = token.gapKind === 'weak' || token.gapKind === 'strong' || glued || numbered;
    if ((link === 0 && !marked) || isOfOneBody(tokens, at)) return false;
    const next = at + link;
    const [left, right] = [bare.slice(0, tokens[at - 1]?.end), bare.slice(tokens[next]?.start)];
    const other = [left, right].map((part) => byForm.get(formOf(part)));
    if (other.some((found) => found !== undefined && found !== code)) return true;
    return !often && beginsBody(tokens, next, right, token);
  });
}

/** "Ban Tham mưu Đồn Biên phòng": two names of the plan that nothing parts. */
function isTwoNames(
  text: string,
  tokens: readonly CellToken[],
  at: number,
  { code, byForm }: { readonly code: string; readonly byForm: ReadonlyMap<string, string> },
): boolean {
  const before = tokens.slice(0, at).map(({ norm }) => norm);
  const token = tokens[at];
  const begins = token?.upper === true || !tokens.some(({ upper }) => upper);
  if (!begins || OWNING.has(token?.norm ?? '') || BARE_HEADS.has(before.join(' '))) return false;
  const isOther = (from: number, end: number): boolean => {
    const found = byForm.get(formOf(text.slice(tokens[from]?.start, tokens[end - 1]?.end)));
    return found !== undefined && found !== code;
  };
  return isOther(0, at) && tokens.some((_, end) => end >= at && isOther(at, end + 1));
}

/** "Sở Tài chính tổng hợp", "Phòng A giúp Phòng B": a name of the plan with words behind it that may say what it does. */
function tellsMore(
  text: string,
  tokens: readonly CellToken[],
  at: number,
  { code, byForm }: { readonly code: string; readonly byForm: ReadonlyMap<string, string> },
): boolean {
  const token = tokens[at];
  // "Phòng Nghiệp vụ 1" is another room.
  if (
    token?.gapKind !== 'space' ||
    token.upper ||
    /^\d/u.test(token.norm) ||
    OWNING.has(token.norm) ||
    PLACED.has(token.norm)
  )
    return false;
  const before = tokens.slice(0, at);
  const isVerb = VERBS.has(token.norm) || VERBS.has(`${token.norm} ${tokens[at + 1]?.norm ?? ''}`);
  if (!before.some(({ upper }) => upper)) return false;
  if (!isVerb && BARE_HEADS.has(before.map(({ norm }) => norm).join(' '))) return false;
  if (!isVerb && tokens.slice(at).some(({ upper }) => upper)) return false;
  const found = byForm.get(formOf(text.slice(0, before.at(-1)?.end)));
  return found !== undefined && found !== code;
}

/** "Do Nhà máy 2", "Trưởng KKB", "01 cán bộ Phòng A": a name of the plan with words before it that say how it takes part. */
function isToldOf(
  text: string,
  tokens: readonly CellToken[],
  { code, byForm }: { readonly code: string; readonly byForm: ReadonlyMap<string, string> },
): boolean {
  const opening = OPENINGS.find((words) => words.every((word, index) => tokens[index]?.norm === word));
  const isCount = /^\d{1,2}$/u.test(tokens[0]?.norm ?? '');
  if (opening === undefined && !isCount) return false;
  const from = opening?.length ?? 1;
  return tokens.some((token, at) => {
    if (at < from || at > from + MOST_BEFORE || token.gapKind !== 'space') return false;
    const end = isCount ? tokens.findIndex(({ gapKind }, index) => index > at && gapKind !== 'space') : -1;
    const found = byForm.get(formOf(text.slice(token.start, tokens.at(end < 0 ? -1 : end - 1)?.end)));
    return found !== undefined && found !== code;
  });
}

const OPENINGS: readonly (readonly string[])[] = [['do'], ['trưởng'], ['phân', 'công'], ['đại', 'diện'], ['mời']];
/** Words between a count and the name: "cán bộ", "đồng chí". */
const MOST_BEFORE = 3;

/** Words with which a place or a number goes on a name: "Công an xã", "Nhà máy nước số 2". */
const PLACED: ReadonlySet<string> = new Set(
  'xã phường thôn khu thành thị quận cấp số vùng miền quốc trung và các của thuộc'.split(' '),
);
/** What a body does to the next, or since when. */
const VERBS: ReadonlySet<string> = new Set([
  ...['giúp', 'trình', 'giao', 'mời', 'thay', 'nay là', 'chủ trì', 'kết hợp', 'nhận bàn', 'kiểm tra', 'hướng dẫn'],
  ...['đến', 'từ', 'gửi', 'chưa', 'đã', 'theo dõi', 'báo cáo', 'cung cấp', 'phối hợp'],
]);

/** "Văn phòng HĐND và UBND" is one, whatever else is called so. */
function isOfOneBody(tokens: readonly CellToken[], at: number): boolean {
  if (!/^(?:vp|văn)$/u.test(tokens[0]?.norm ?? '')) return false;
  const next = tokens.slice(at, at + 2).map(({ norm }) => norm);
  return (tokens[at - 1]?.norm === 'hđnd' && next.includes('ubnd')) || next.includes('hđnd');
}

/** What stands behind a mark begins like a body, or is its letters. */
function beginsBody(tokens: readonly CellToken[], at: number, right: string, mark: CellToken): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  // "P. NVLĐ - thôn Đông", "c3 - d HL-CĐ": a head in small letters, with a name.
  const named = tokens[at + Math.max(1, bodyHeadLength(tokens, at))];
  const small = !next.upper && (bodyHeadLength(tokens, at) > 0 || next.norm.length === 1);
  if (small && named !== undefined && (named.upper || /^\d/u.test(named.norm))) return true;
  if (/^\p{L}{1,4}\d/u.test(next.norm)) return true;
  // In a name without any capital small letters tell nothing.
  if (!next.upper && tokens.some(({ upper }) => upper)) return false;
  if (ENGLISH_TAILS.has(tokens.at(-1)?.norm ?? '') && mark.norm === 'và') return true;
  if (next.upper && ENGLISH_TAILS.has(tokens[tokens.indexOf(mark) - 1]?.norm ?? '')) return true;
  if (!next.upper && next.norm.length > 2 && !isSyllable(foldMarks(next.norm))) return true;
  if (next.upper && PLAIN_BODIES.has(next.norm) && !isNoHead(tokens, at)) return true;
  const words = tokens.slice(at, at + 4).map(({ norm }) => norm);
  if (next.upper && [2, 3, 4].some((length) => OTHER_BODIES.has(words.slice(0, length).join(' ')))) return true;
  // "P. HTKT - BQLDA giao thông", "BDT tỉnh và TTCTXH": letters, which hardly ever stand for a part of a written name.
  const first = /^\p{Lu}\p{L}*\p{Lu}\p{L}*/u.exec(right)?.[0].toLowerCase() ?? '';
  const isShort = first !== '' && !isSyllable(foldMarks(first)) && /\s|^$/u.test(mark.gap);
  if (isShort && tokens.some(({ norm }) => isSyllable(foldMarks(norm))) && tokens.length > 2) return true;
  const set = [2, 3].some((length) =>
    TASKS.has(
      tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join(' '),
    ),
  );
  if (set) return true;
  // "số 22/QĐ-UBND" is a document's.
  if (mark.gap.includes('/') && mark.level === null) return !/\d/u.test(tokens[at - 1]?.norm ?? '');
  const head = bodyHeadLength(tokens, at);
  const proper = tokens[at + head];
  if (
    head > 0 &&
    (proper === undefined ||
      tokens.length === at + head + 1 ||
      proper.upper ||
      /^\d|^(?:số|khu|liên)$/u.test(proper.norm) ||
      !next.upper)
  )
    return true;
  return LETTERS.test(right);
}

const TASKS: ReadonlySet<string> = new Set(TASK_BODIES);
/** Bodies, whatever they are called: "Làng trẻ em SOS". */
const PLAIN_BODIES: ReadonlySet<string> = new Set([
  ...['làng', 'trạm', 'hạt', 'đồn', 'quỹ', 'xưởng', 'hải', 'tổ', 'đội', 'khối', 'cụm', 'trại', 'nhóm'],
]);
/** The same of several words. */
const OTHER_BODIES: ReadonlySet<string> = new Set([
  ...['bưu điện', 'ký túc xá', 'kiểm toán nhà nước', 'đơn nguyên', 'đơn vị', 'nhà khách', 'cảng vụ', 'chi hội'],
  ...['tư vấn', 'tư vấn giám sát', 'nhà thầu', 'khách hàng', 'cửa hàng', 'siêu thị', 'nông trường', 'lâm trường'],
]);

/** Letters that stand for a body, alone or before its name: "MoF", "BHXH", "CB Quân sự", "KTNN khu vực II", "NA số 3". */
const LETTERS =
  /^(?:\p{Lu}\p{L}*[\p{Lu}\d][\p{L}\d]*|\p{Lu}{2,}\s+(?:\p{Lu}|khu vực|số|tỉnh|huyện|xã|phường|trường).*)$/u;

/** The two names of which one is never met without the other; null where the unit is plainly one of its own. */
function partedText(
  unit: Unit,
  own: readonly Mention[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): string | null {
  const first = own.find(({ left }) => left !== null) ?? own[0];
  // "Phòng Tổ chức, Hành chính" mostly: half a name, perhaps.
  const longer = own.flatMap(({ goesOn }) => goesOn ?? []).sort((a, b) => a.length - b.length);
  if (longer[0] !== undefined && longer.length * 2 >= own.length && new Set(longer.map(nextLetter)).size === 1)
    return longer[0];
  if (first !== undefined && isBrokenOff(unit, own, mentions)) return first.pair;
  // "UBKT⏎Tỉnh ủy": never but below a line that may be its own.
  if (first !== undefined && PARTY.test(unit.name) && own.every(({ above }) => above !== null)) return first.pair;
  if (first !== undefined && isLooseEnd(unit, own)) return first.loosePair;
  const behind = own.find(({ left, leftMark }) => left !== null && leftMark === 'comma');
  if (behind !== undefined && isSmallTail(unit, own, behind)) return behind.pair;
  const before = first?.left ?? null;
  if (first === undefined || before === null) return null;
  // In capitals a comma or a dash within a name is taken for one between two: what stands there by itself tells little.
  const tells = ({ left, loose, cell, half }: Mention): boolean =>
    left !== before && !loose && (left !== null || (!half && (isFilled(unit, cell.text) || /\p{Ll}/u.test(cell.text))));
  // "Phòng A, Thanh tra và Thi đua": no body is called so, unless a cell holds nothing else.
  if (/^thanh tra và /iu.test(unit.name))
    return own.some(({ cell, half }) => !half && isFilled(unit, cell.text)) ? null : first.pair;
  if (own.some(tells)) return null;
  const heads = own.map(({ text }) => bodyHeadLength(cellTokens(text.normalize('NFC')), 0));
  const tokens = cellTokens(unit.name.normalize('NFC'));
  const head = Math.max(...heads);
  const others = mentions.get(before) ?? [];
  const mutual = others.every(({ right }) => right === unit.code);
  // "Phòng Thư viện - Tạp chí" says it better than "Thư viện - Tạp chí".
  const whole = own.find(({ left, pair }) => left === before && startsWithHead(pair))?.pair ?? first.pair;
  if (head > 0) {
    // Two bodies with heads of their own are two behind a comma; a dash may stand within a name.
    const same = tokens[0]?.norm === cellTokens(first.pair.normalize('NFC'))[0]?.norm;
    const dashed = own.every(({ leftMark }) => leftMark === 'dash');
    const listed = own.length >= OFTEN && own.every(({ leftMark }) => leftMark === 'comma');
    return mutual && !same && (dashed || listed) ? whole : null;
  }
  // "Phòng GDTX, GDTrH": that it is a room, too, is nowhere written.
  const lent = bodyHeadLength(tokens, 0) > 0;
  // "VTV, VOV": letters beside letters.
  if (first.leftMark === 'comma' && isShort(first.text) && isShort(before)) return null;
  if (isShort(first.text) && !mutual && !lent && first.leftMark === 'comma') return null;
  return whole;
}

/**
 * "Phòng Quản lý lữ hành, cơ sở lưu trú": what the room does may begin like a body. With a small letter always, behind the
 * comma of one and the same name always, it is told by nothing that it is one.
 */
function isSmallTail(unit: Unit, own: readonly Mention[], behind: Mention): boolean {
  if (!beginsHeaded(unit.name) || WHOLE_BY_HEAD.test(unit.name)) return false;
  if (firstWord(unit.name) === firstWord(behind.pair)) return false;
  // A capital in it is a body's: "phòng Y, trường Biển".
  const isSmall = (text: string): boolean => !/[\p{Lu}\p{N}]/u.test(text.replace(/\(.*/u, ''));
  if (!own.some(({ text }) => isSmall(text))) return false;
  return own.every(
    ({ left, leftMark, loose, text, pair }) =>
      (loose || (left === behind.left && leftMark === 'comma')) &&
      (isSmall(text) || !/\p{Ll}/u.test(pair)) &&
      (loose || /^\p{Lu}/u.test(pair) || isSmall(pair) || startsWithHead(pair)),
  );
}

/** Whether a cell holds nothing but the name. */
function isFilled(unit: Unit, text: string): boolean {
  return [unit.name, ...unit.short].some((name) => foldCase(name) === foldCase(text));
}

const PARTY = /^(?:tỉnh|huyện|thành|đảng) ủy$/iu;

/** "Phòng Sóng, Gió, Thủy triều" with Gió unknown: words that begin no body, always behind an unknown one and a comma. */
function isLooseEnd(unit: Unit, own: readonly Mention[]): boolean {
  return !beginsHeaded(unit.name) && hasSyllables(unit.name) && own.every(({ loose }) => loose);
}

function firstWord(text: string): string | undefined {
  return cellTokens(text.normalize('NFC'))[0]?.norm;
}

/** Names that need no other word, and rooms. */
const WHOLE_BY_HEAD = /^(?:phòng|p|văn phòng|vp|thanh tra|ttra|công an|công đoàn|thuế|ubnd)(?!\p{L})/iu;

/**
 * "ĐOÀN GIÁM⏎SÁT SỐ 3", "Đảng ủy⏎UBND tỉnh": a line that begins no body, or stands below one that is hardly a name, and
 * neither is ever met without the other.
 */
function isBrokenOff(unit: Unit, own: readonly Mention[], mentions: ReadonlyMap<string, readonly Mention[]>): boolean {
  const above = own[0]?.above ?? null;
  if (above === null || !own.every((mention) => mention.above === above)) return false;
  if (!(mentions.get(above) ?? []).every(({ below }) => below === unit.code)) return false;
  return !own.some(({ text }) => beginsHeaded(text)) || HARDLY_NAMED.has(foldCase(above));
}

const HARDLY_NAMED: ReadonlySet<string> = new Set(['đảng ủy', 'đảng bộ', 'công đoàn', 'chi bộ', 'thanh tra', 'ubnd']);

/** "Sở Y tế", and no "TT" alone, which may stand for what a room does. */
function beginsHeaded(text: string): boolean {
  const tokens = cellTokens(text.normalize('NFC'));
  const length = bodyHeadLength(tokens, 0);
  return length > 0 && (length < tokens.length || !LETTERED_HEADS.has(tokens[0]?.norm ?? ''));
}

const LETTERED_HEADS: ReadonlySet<string> = new Set(['tt', 'p', 'k', 'ca', 'cc', 'bm', 'xn', 'nm', 'px']);

/** Words, and no letters that stand for them. */
function hasSyllables(text: string): boolean {
  return cellTokens(text.normalize('NFC')).every(({ norm }) => isSyllable(foldMarks(norm)));
}

/**
 * "Phòng Ngân sách - Sở Tài chính", never without the Sở: a room of it, perhaps; "Phòng Tổ chức cán bộ - Thanh tra": one name,
 * perhaps. Null where the room stands alone, too.
 */
function roomOfText(unit: Unit, own: readonly Mention[]): string | null {
  const dashed = own.filter(({ rightMark, right }) => rightMark === 'dash' && right !== null);
  const first = dashed.sort((one, other) => (one.right?.length ?? 0) - (other.right?.length ?? 0))[0] ?? own[0];
  const head = cellTokens(unit.name.normalize('NFC'))[0]?.norm ?? '';
  if (first === undefined || first.right === null || (head !== 'phòng' && head !== 'p')) return null;
  const behind = ({ text, pairBehind }: Mention): string =>
    foldCase(pairBehind.slice(text.length)).replace(/^[\s\-–—/&+]+/u, '');
  const inspects = (mention: Mention): boolean => /^thanh tra(?! (?:sở|tỉnh|huyện|bộ))(?!\p{L})/u.test(behind(mention));
  if (own.every((mention) => mention.rightMark === 'dash' && inspects(mention))) return first.pairBehind;
  // "Phòng Ngân sách (Sở Tài chính)" says so plainly, and "Phòng Ngân sách⏎- Sở Tài chính" no more than a dash does.
  // "… - Sở Xây dựng - Ban B" may have been read as one.
  const body = first.right;
  const always = own.every(({ enclosed, follows }) => enclosed || (follows !== null && beginsWith(follows, body)));
  if (first.rightMark !== 'dash') return null;
  const outer = cellTokens(first.pairBehind.slice(first.text.length).normalize('NFC'))[0]?.norm ?? '';
  return always && HAS_ROOMS.has(outer) ? first.pairBehind : null;
}

/** Whether a name is another one, or that one with more behind it. */
function beginsWith(name: string, other: string): boolean {
  return name === other || (name.startsWith(other) && /^[^\p{L}\p{N}]/u.test(name.slice(other.length)));
}

/** What bodies that have rooms begin with. */
const HAS_ROOMS: ReadonlySet<string> = new Set(['sở', 'bộ', 'ubnd', 'cục']);

/** The first letter behind the comma of a name that goes on: "Truyền hình", "TH". */
function nextLetter(text: string): string {
  return foldMarks(foldCase(/,\s*([^\s,])/u.exec(text)?.[1] ?? ''));
}

/** Letters that stand for a name by themselves: "KHTC", "UNICEF"; not "TT", not "TT&DL". */
function isShort(name: string): boolean {
  return /^\p{Lu}[\p{L}\d]{2,}$/u.test(name) && !isSyllable(foldMarks(name.toLowerCase()));
}

function formOf(text: string): string {
  return openForm(cellTokens(text.normalize('NFC')));
}

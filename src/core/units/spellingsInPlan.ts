import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { fold, foldCase, foldMarks } from '../text/fold';
import { cellTokens, isArrow, COMRADE, type CellToken } from './cellTokens';
import { headPostLength, linkLength, predicateLength } from './collectives';
import { KEPT_COMMA, keepCommas, withCommas } from './commaNames';
import { isContact, isPersonName, isPersonOf, withoutContacts } from './contacts';
import { bodyHeadLength, headLength, isNoHead } from './heads';
import { dittoEnd } from './ditto';
import { joinLines, startsWithHead } from './lineBreaks';
import { withoutListMarks } from './listMarks';
import { READ_OF_NAMES, type NameReader } from './nameReader';
import { isNoName, isPost } from './notNames';
import { openForm } from './openForm';
import { beginsLikePerson } from './persons';
import { splitLead } from './splitLead';
import { isSyllable } from './syllable';
import type { CountedText } from './types';
import {
  BARE_HEADS,
  COLLECTIVE_NOUNS,
  COMMA_NAMES,
  ENGLISH_TAILS,
  HEAD_WORDS,
  OWNING,
  STAFF_NOUNS,
} from './vocabulary';

/** A spelling of some unit with how often it was met. */
export interface CountedSpelling {
  readonly text: string;
  readonly count: number;
}

/** So many pieces are taken between two pauses. */
const PER_SLICE = 20;
/** So many different cells tell that two pieces always stand together. */
const FEW_TOGETHER = 2;
/** Nor does a name have more parts that commas part. */
const MOST_PARTS = 4;
/** No name of a unit has more words. */
const MOST_WORDS = 16;
/** Nor more letters. */
const LONGEST_NAME = 300;
/** Nor does a list of them. */
const LONGEST_CELL_OF_NAMES = 2000;
/** In a lead cell by itself a council may be named with the decision that set it up. */
const MOST_WORDS_OF_LEAD = 24;
/** A lead that was met once and begins like no unit: so many words at most, else it is a sentence. */
const MOST_WORDS_ONCE = 6;
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
/** Words that begin a remark in place of a lead. */
const REMARK =
  /^(?:theo|chưa|không|đề nghị|như|khi|sau|trước|xem|tháng|quý|năm|ngày|hoàn thành|đang|đã|các|toàn)(?!\p{L})/iu;
/** Begins what is left out of a list, however often it is written. */
const EXCEPTION = /^(?:trừ|ngoại trừ|không gồm|theo|(?:từ|đến|trong)\s+(?:tháng|ngày|quý|năm))\s/iu;
const PERSON = new RegExp(`^(?:${COMRADE}|đồng chí|ông|bà|đc|(?:anh|chị|thầy|cô)(?= \\S+ $)) `, 'u');
/** On what ground a body takes part, not who. */
const BY_DUTY =
  /\s+theo\s+(?:đúng\s+)?(?:sự\s+)?(?:chức\s+năng|nhiệm\s+vụ|phân\s+công|thẩm\s+quyền|lĩnh\s+vực|quy\s+định)(?:,?\s*(?:và\s+)?(?:nhiệm\s+vụ|quyền\s+hạn))*(?:\s+(?:được\s+giao|phụ\s+trách|quản\s+lý))?(?=\s*(?:[;,.\n()/&+|…]|$)|\s+(?:và|cùng|với|[-–])(?:\s|$))/giu;
const BY_ROLE =
  /\s[-–]\s*đầu mối(?:\s+tổng hợp)?(?!\p{L})|\s*[-–]\s*(?:cơ quan|đơn vị)\s+(?:đầu mối|thường trực)(?!\p{L})/gu;
/** A word that joins names, left over at an end of a piece. */
const LOOSE_LINK =
  /^(?:và|cùng với|cùng|với)\s+|\s+(?:và|cùng với|cùng|với|phối hợp với|phối hợp cùng|phối hợp|(?:đồng )?chủ trì(?:, tham mưu)?)[\s,]*$/giu;
/** What a cell calls those whom it names. */
/** "Giao SXD", "Phụ trách Cục Thú y": who is told to do the work; "Giao thông" is a word. */
const TOLD =
  /^\s*(?:[Gg]iao(?:\s+cho)?|GIAO(?:\s+CHO)?|[Pp]hụ\s+trách|PHỤ\s+TRÁCH)\s+(?=\p{Lu})(?!thông|dịch|nhận|tế|THÔNG|DỊCH|NHẬN|TẾ)/u;
const CELL_LABEL = /^\s*(?:đv|đơn vị|cq|cơ quan|(?:đơn vị\s+)?(?:phối\s+hợp|chủ\s+trì))\s*:\s*/iu;
/** "Các Bộ: Quốc phòng, Xây dựng": one head for a list. */
const HEADED_LIST = /^\s*(?:các\s+)?(phòng|sở|bộ|ban|cục|vụ|khoa|trung tâm|ubnd (?:xã|phường|tỉnh))\s*:\s*(.+)$/iu;
/** One head for a list of numbers. */
const NUMBERED_LIST = /^\s*(\p{L}[\p{L} ]{0,60}?)\s+(\d{1,2}(?:\s*[,+&]\s*\d{1,2})*(?:\s*[,+&]|\s+và)\s*\d{1,2})\s*$/u;
/** "v.v." at the end of a list. */
const OPEN_LIST = /(?:[,;]\s*|\s)v(?:\.\s?)?v\.?\s*$/iu;
/** Begins a collective, which is no name. */
const COLLECTIVE = /^(?:các|những|mọi)\s/iu;
const heads = new Set(HEAD_WORDS);
const COMMA_FORMS = new Set(COMMA_NAMES.map(formOf));

/** A piece of a cell, and what stands right before it there. */
interface RawPiece {
  readonly text: string;
  readonly count: number;
  /** It is all that a lead cell holds. */
  readonly filling: boolean;
  readonly lead: boolean;
  /** The piece before it, where only a comma parts the two. */
  readonly before: string | null;
}

/**
 * Returns what may be names of units in the cells of a plan: pieces that begin like a unit's name, or are an abbreviation,
 * or fill a lead cell. Collectives, persons, contacts and sentences are left out. In the order of first mention.
 */
export function* spellingsIn(texts: readonly CountedText[], reader: NameReader): Steps<CountedSpelling[]> {
  let pieces: readonly RawPiece[] = yield* piecesOf(texts, reader);
  // "Phòng A, b và c, d" is put together from the front.
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const joined = yield* withCommaNames(pieces);
    if (joined.length === pieces.length) break;
    pieces = joined;
  }
  pieces = yield* withWholeNames(pieces);
  const standing = new Set<string>();
  const whole = new Set<string>();
  const alone = new Set<string>();
  yield* slices(pieces, ({ text, before }) => {
    whole.add(formOf(text));
    whole.add(formOf(withoutSection(text)));
    if (before === null) alone.add(foldCase(text));
  });
  // "Bộ Biển, Đảo" and "Bộ Biển và Đảo" are one: its halves stand nowhere else.
  const halved = new Set<string>();
  yield* slices(pieces, ({ text, before }) => {
    if (before !== null && isHeadless(text) && !alone.has(foldCase(text))) halved.add(formOf(`${before}, ${text}`));
  });
  const found = new Map<string, { readonly text: string; count: number }>();
  const add = (text: string, count: number): void => {
    const key = fold(text);
    const kept = found.get(key);
    if (kept) kept.count += count;
    else found.set(key, { text: key, count });
  };
  const joinedTo = (piece: RawPiece | undefined): string | null => {
    if (piece === undefined || piece.before === null || !isHeadless(piece.text)) return null;
    // "Xưởng 1, Đội xe" are two, although "Xưởng 1 và Đội xe" stands in the plan.
    if (alone.has(foldCase(piece.text))) return null;
    // "Bộ Khoa học, Công nghệ" is one name where "Bộ Khoa học và Công nghệ" stands in the plan.
    const joined = `${piece.before}, ${piece.text}`;
    return whole.has(formOf(joined)) ? joined : null;
  };
  let seen = 0;
  yield* slices(pieces, (piece) => {
    seen++;
    if (joinedTo(piece) === null && joinedTo(pieces[seen]) === null) standing.add(foldCase(withoutSection(piece.text)));
  });
  const together = yield* namesWithDash(pieces, whole);
  const headed = yield* roomsOfLists(pieces, standing);
  const postsLead = yield* leadByPosts(pieces);
  let index = 0;
  yield* slices(pieces, (piece) => {
    const next = pieces[++index];
    const joined = joinedTo(piece);
    if (joined !== null) {
      add(joined, piece.count);
      return;
    }
    if (joinedTo(next) !== null) return;
    const split = halved.has(formOf(piece.text)) ? [piece.text] : splitWhereNamesStand(piece.text, whole);
    const parts = split
      .flatMap((part) => splitAtHeads(part, standing))
      .flatMap((part) => (together.has(dashForm(part)) ? [part] : splitAtSeparators(part, standing)))
      .map((part) => part.replace(LOOSE_LINK, ''));
    // "Lan Anh - Văn phòng" may be a person and whose that one is.
    const besideDash = parts.length === 2 && BESIDE_DASH.test(piece.text);
    for (const part of parts) {
      const filling = piece.filling && parts.length === 1;
      const listed = piece.lead && parts.length > 1 && !besideDash;
      if (isListOfTwo(part, standing) || isWhoseOf(part, standing) || isRangeOf(part, standing)) continue;
      if (isTwoNames(part, whole)) continue;
      if (!isNameLike(part, filling, filling && piece.count === 1, listed)) continue;
      const tokens = cellTokens(part.normalize('NFC'));
      if (!postsLead && (isPost(tokens) || isPersonName(withoutSection(part)) || isPersonOf(part))) continue;
      if (isNoName(tokens, (from) => standing.has(foldCase(withoutSection(part.slice(tokens[from]?.start)))))) continue;
      const plain = headed.get(piece) ?? withoutSection(part);
      add(plain, piece.count);
      const section = /\(([^()\s]{2,12})\)/u.exec(part)?.[1];
      const head = plain.split(' ')[0] ?? '';
      // "Khoa … (FATE)": the abbreviation stands for the name behind its head.
      if (
        section &&
        (isAbbreviation(section) || /^\p{Lu}&\p{Lu}$/u.test(section)) &&
        heads.has(foldCase(head)) &&
        plain.includes(' ')
      )
        add(`${plain} (${section})`, 0);
    }
  });
  return [...found.values()].filter((spelling) => spelling.count > 0 || spelling.text.includes('('));
}

/**
 * "Phòng Tổ chức cán bộ - Thanh tra", written so more than once and never in parts, is one, whatever its second half begins
 * with. Two names with the same head are two.
 */
function* namesWithDash(pieces: readonly RawPiece[], whole: ReadonlySet<string>): Steps<ReadonlySet<string>> {
  const met = new Map<string, number>();
  yield* slices(pieces, ({ text, count }) => {
    const name = dashForm(withoutSection(text));
    if (DASHED.test(name) && !OTHER_MARK.test(name)) met.set(name, (met.get(name) ?? 0) + count);
  });
  const names = new Set<string>();
  yield* slices([...met], ([name, count]) => {
    const parts = name.split(DASHED);
    const [head = '', ...behind] = parts.map((part) => cellTokens(part)[0]?.norm ?? '');
    if (count < FEW_TOGETHER || behind.includes(head) || parts.some((part) => whole.has(formOf(part)))) return;
    if (startsWithHead(name) || bodyHeadLength(cellTokens(name), 0) > 0) names.add(name);
  });
  return names;
}

/** A text for comparison, whatever dash it has. */
function dashForm(text: string): string {
  return foldCase(text).replace(/[–—]/gu, '-');
}

const DASHED = /\s[-–—]\s/u;
const OTHER_MARK = /[,/+|]/u;

/** A dash that parts two pieces, and no other separator. */
const BESIDE_DASH = /^[^,;/+]+\s[-–]\s[^,;/+]+$/u;
/** Two abbreviations, the first with its head. */
const TWO_SHORT = /^(.*\p{Lu}{2}[\p{L}&-]*)\s+(?:và|-|–)\s+\p{Lu}{3}[\p{L}&-]*$/u;

/** What parts the two, which most names do not hold. */
const TWO_LINKED = /\s(?:và|-|–)\s/u;

/** "PVN và TKV": two bodies that are called by nothing but letters; behind a head they may be one ("Sở KHCN và MT"). */
const TWO_BARE = /^(\p{Lu}[\p{Lu}&]+[\p{Lu}\d]) (?:và|and) (\p{Lu}[\p{Lu}&]+[\p{Lu}\d])$/u;

/** "Phòng CTXH và PTTT" where "Phòng CTXH" stands by itself: nobody can say whether it is one room or two. */
function isListOfTwo(piece: string, standing: ReadonlySet<string>): boolean {
  const plain = piece.normalize('NFC');
  if (!TWO_LINKED.test(plain)) return false;
  const [, first] = TWO_SHORT.exec(plain) ?? [];
  return first !== undefined && startsWithHead(first) && standing.has(foldCase(first));
}

/** "Đội 1-3" where "Đội 1" and "Đội 3" stand by themselves: nobody can say whether it is two of them or three. */
function isRangeOf(piece: string, standing: ReadonlySet<string>): boolean {
  if (!/\d$/u.test(piece)) return false;
  const [, head, first, last] = /^(.*\S)\s+(\d{1,2})\s*[-–]\s*(\d{1,2})$/u.exec(piece.normalize('NFC')) ?? [];
  return head !== undefined && [first, last].every((number) => standing.has(foldCase(`${head} ${number}`)));
}

/** "Trần Lan (Văn phòng)": who is named first belongs to the unit behind. */
function isWhoseOf(piece: string, standing: ReadonlySet<string>): boolean {
  const inside = piece.includes('(') ? /\(([^()]+)\)\s*$/u.exec(piece)?.[1] : undefined;
  const named =
    inside !== undefined && (startsWithHead(inside) || isAbbreviation(inside)) && standing.has(foldCase(inside));
  return named && !startsWithHead(piece) && !isAbbreviation(withoutSection(piece));
}

function* slices<Item>(items: readonly Item[], visit: (item: Item) => void): Steps<void> {
  yield* inSlices(items, PER_SLICE, () => ({ stage: 'read', done: READ_OF_NAMES }), visit);
}

function formOf(text: string): string {
  return openForm(cellTokens(text));
}

/** The pieces of all cells, in their order. What a line break stands for is told by the cells without one. */
function* piecesOf(texts: readonly CountedText[], reader: NameReader): Steps<RawPiece[]> {
  const byText = new Map<CountedText, readonly RawPiece[]>();
  const isBroken = ({ text }: CountedText): boolean => text.trim().includes('\n');
  const names = new Set<string>();
  yield* slices(
    texts.filter((text) => !isBroken(text)),
    (text) => {
      const pieces = rawPieces(text, reader, names);
      byText.set(text, pieces);
      // "Phòng A/Ban B" is a list, and no name over two lines.
      for (const piece of pieces) if (!/[/+]/u.test(piece.text)) names.add(formOf(piece.text));
    },
  );
  yield* slices(texts.filter(isBroken), (text) => {
    byText.set(text, rawPieces(text, reader, names));
  });
  return texts.flatMap((text) => byText.get(text) ?? []);
}

function rawPieces({ text, count, role }: CountedText, reader: NameReader, names: ReadonlySet<string>): RawPiece[] {
  const parts = role === 'lead' ? splitLead(text) : { lead: text, coordinating: null };
  return [parts.lead, parts.coordinating].flatMap((part, side) => {
    if (part === null) return [];
    const lead = role === 'lead' && side === 0;
    const seen = withoutContacts(withoutListMarks(part.normalize('NFC')))
      .replace(OPEN_LIST, '')
      .replace(BY_DUTY, '')
      .replace(BY_ROLE, '')
      .replace(CELL_LABEL, '')
      .replace(TOLD, '');
    const plain = joinLines(seen, names);
    let last: string | null = null;
    return plain.split(/[;\n]/u).flatMap((line) => {
      // "Phòng A,⏎b": a comma parts them, and the break does no more.
      const above = last;
      last = null;
      // Whose work it is now is not known.
      if (isArrow(line)) return [];
      const headed = headedList(line) ?? numberedList(line);
      if (headed !== null)
        return headed.map((name): RawPiece => ({ text: name, count, filling: false, lead, before: null }));
      return inCapitals(linePieces(kept(line), reader), line).map(({ piece: found, before: left }, index) => {
        const piece = withCommas(found.replace(LOOSE_LINK, ''));
        const before = index === 0 ? above : left === null ? null : withCommas(left);
        last = /,\s*$/u.test(line) ? piece : null;
        const filling = lead && foldCase(piece) === foldCase(plain);
        return { text: piece, count, filling, lead, before };
      });
    });
  });
}

/**
 * In a line without small letters a comma before a word that begins no name is taken as one before a small letter: the words
 * stay together, as they would in "Ban Dân chủ, giám sát và phản biện".
 */
function inCapitals(
  pieces: { readonly piece: string; readonly before: string | null }[],
  line: string,
): { readonly piece: string; readonly before: string | null }[] {
  if (pieces.length < 2 || /\p{Ll}/u.test(line)) return pieces;
  const joined: { piece: string; before: string | null }[] = [];
  for (const { piece, before } of pieces) {
    const last = joined.at(-1);
    const tokens = cellTokens(piece);
    const headless = bodyHeadLength(tokens, 0) === 0 || /^thanh tra và /iu.test(piece);
    const goesOn = last !== undefined && before !== null && headless && startsWithHead(last.piece);
    if (
      goesOn &&
      !isPost(tokens) &&
      tokens.length > 1 &&
      tokens.slice(0, 2).every(({ norm }) => isSyllable(foldMarks(norm)))
    )
      last.piece = `${last.piece}, ${piece}`;
    else joined.push({ piece, before: before === null ? null : (last?.piece ?? null) });
  }
  return joined;
}

/** "Sở VH,TT&DL", "CC CN,TY&TS": letters between which nothing but a comma stands, and at their end an "&". */
const SHORT_WITH_COMMAS = /(\p{L}[.\s]+)(\p{Lu}{1,5}(?:,\p{Lu}{1,4}r?)+&\p{Lu})/gu;

/** Whether a place stands right behind a comma of an abbreviation. */
function isWithinShort(text: string, place: number): boolean {
  return text.charAt(place - 1) === ',' && kept(text).charAt(place - 1) === KEPT_COMMA;
}

/** A line of which the commas within an abbreviation are kept from parting it. */
function kept(typed: string): string {
  if (!typed.includes(',')) return typed;
  const line = keepCommas(typed);
  if (!line.includes('&')) return line;
  return line.replace(SHORT_WITH_COMMAS, (_, head: string, short: string) => head + short.replaceAll(',', KEPT_COMMA));
}

/**
 * "Chi cục Chăn nuôi, Thú y và Thủy sản": pieces that a comma parts are one name where neither of them ever stands without
 * the other, the second has no head of its own, and both stand so in two cells at least.
 */
function* withCommaNames(pieces: readonly RawPiece[]): Steps<readonly RawPiece[]> {
  const met = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  const cells = new Map<string, number>();
  /** What stands before a piece; empty where nothing does. */
  const befores = new Map<string, Set<string>>();
  const forms = new Set<string>();
  yield* slices(pieces, ({ text, before, count }) => {
    const own = endless(text);
    forms.add(formOf(text));
    met.set(own, (met.get(own) ?? 0) + count);
    befores.set(own, (befores.get(own) ?? new Set<string>()).add(foldCase(before ?? '')));
    if (before === null || !startsWithHead(before) || !isHeadless(text)) return;
    const tails = pairs.get(foldCase(before)) ?? new Map<string, number>();
    pairs.set(foldCase(before), tails);
    tails.set(own, (tails.get(own) ?? 0) + count);
    cells.set(foldCase(before), (cells.get(foldCase(before)) ?? 0) + 1);
  });
  const tailOf = new Map<string, string>();
  yield* slices([...pairs], ([head, tails]) => {
    const together = [...tails.values()].reduce((sum, count) => sum + count, 0);
    const [tail = '', ...more] = [...tails.keys()].sort((one, other) => one.length - other.length);
    const apart = [...(befores.get(tail) ?? [])].some((before) => before !== head && !endsIn(before, head));
    if ((cells.get(head) ?? 0) < FEW_TOGETHER || together !== met.get(head) || apart) return;
    const words = tail.split(' ').filter((word) => /\p{L}/u.test(word));
    if (!words.every((word) => isSyllable(foldMarks(word.replace(/đ/gu, 'd'))))) return;
    if (more.every((other) => beginsWith(other, tail))) tailOf.set(head, tail);
  });
  /** "PHÒNG A VÀ PHÒNG BIỂN, ĐẢO" ends in what is one name elsewhere. */
  const endsInName = (head: string, text: string): boolean => {
    const behind = / (?:và|cùng|với) (?!.* (?:và|cùng|với) )(.+)$/iu.exec(head)?.[1];
    return behind !== undefined && isHeadless(text) && forms.has(formOf(`${behind}, ${text}`));
  };
  const joined: RawPiece[] = [];
  yield* slices(pieces, (piece) => {
    const head = joined.at(-1);
    const own = endless(piece.text);
    const follows = head !== undefined && piece.before === head.text;
    const belongs =
      follows &&
      ([...tailOf].some(
        ([first, tail]) => endsIn(foldCase(head.text), first) && (own === tail || beginsWith(own, tail)),
      ) ||
        endsInName(head.text, piece.text));
    if (!follows || !belongs) joined.push(piece);
    else joined[joined.length - 1] = { ...head, text: `${head.text}, ${piece.text}` };
  });
  return joined.map((piece, index) => {
    const previous = joined[index - 1];
    return piece.before !== null && previous?.text.endsWith(`, ${piece.before}`) === true
      ? { ...piece, before: previous.text }
      : piece;
  });
}

/** "PHÒNG A, B VÀ C, D" in capitals is cut at each comma; where "Phòng A, b và c, d" stands in the plan, it is one again. */
function* withWholeNames(pieces: readonly RawPiece[]): Steps<readonly RawPiece[]> {
  const forms = new Set<string>();
  yield* slices(pieces, ({ text }) => {
    if (text.includes(',')) forms.add(formOf(text));
  });
  if (forms.size === 0) return pieces;
  const joined: RawPiece[] = [];
  for (let at = 0; at < pieces.length;) {
    const begun = pieces[at];
    if (begun === undefined) break;
    let length = 1;
    let name = begun.text;
    for (let parts = 2, text = name; parts <= MOST_PARTS; parts++) {
      const next = pieces[at + parts - 1];
      if (next === undefined || next.before === null || !isHeadless(next.text)) break;
      text = `${text}, ${next.text}`;
      if (parts > 2 && forms.has(formOf(text))) [length, name] = [parts, text];
    }
    joined.push(length === 1 ? begun : { ...begun, text: name });
    at += length;
  }
  return joined;
}

/** Whether a piece begins no body: "Thanh tra và Thi đua" is what a room does besides. */
function isHeadless(text: string): boolean {
  if (!startsWithHead(text)) return true;
  const does = /^thanh tra và (?=\p{L})/iu.exec(text);
  return does !== null && !startsWithHead(text.slice(does[0].length));
}

/** Whether a text ends in whole words. */
function endsIn(text: string, words: string): boolean {
  return text.endsWith(words) && !/[\p{L}\p{N}]$/u.test(text.slice(0, text.length - words.length));
}

/** Whether a text begins with whole words, and more stands behind them. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && /^[^\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** A text for comparison, without the signs at its end: "việc làm…". */
function endless(text: string): string {
  return foldCase(text).replace(/[^\p{L}\p{N})]+$/u, '');
}

/** "Phòng 1, 2 và 3" names three; null where a line is no such list. */
function numberedList(line: string): string[] | null {
  const [, head, numbers] = (/\d\s*$/u.test(line) && NUMBERED_LIST.exec(line)) || [];
  if (head === undefined || numbers === undefined || !startsWithHead(head)) return null;
  return (numbers.match(/\d+/gu) ?? []).map((number) => `${fold(head)} ${number}`);
}

/** The names of "Các Bộ: Quốc phòng, Xây dựng", each with its head; null where the line is no such list. */
function headedList(line: string): string[] | null {
  const [, head, rest] = (line.includes(':') && HEADED_LIST.exec(line)) || [];
  if (head === undefined || rest === undefined) return null;
  const name = head.charAt(0).toUpperCase() + head.slice(1);
  return rest
    .split(',')
    .map((part) => fold(part.replace(/[.\s]+$/u, '')))
    .filter((part) => part !== '')
    .map((part) => (startsWithHead(part) ? part : `${name} ${part}`));
}

/** Unread pieces of a line, each parenthesis with the name before it. */
function linePieces(line: string, reader: NameReader): { readonly piece: string; readonly before: string | null }[] {
  const names = reader.readNames(line);
  const folded = fold(line);
  const found: { piece: string; before: string | null }[] = [];
  for (const piece of [...names.unknown, ...names.matches.map((match) => match.text)].flatMap(splitSentences)) {
    const before = found.at(-1);
    if (before && folded.includes(`${before.piece} (${piece})`)) before.piece = `${before.piece} (${piece})`;
    // "(tổng hợp)" tells what for.
    else if (folded.includes(`(${piece})`) && /^\p{Ll}/u.test(piece) && !startsWithHead(piece)) continue;
    else found.push({ piece, before: before && folded.includes(`${before.piece}, ${piece}`) ? before.piece : null });
  }
  return found;
}

/** Verbs that are part of names of rooms ("Phòng Kế hoạch tổng hợp"), behind a name that is whole without them. */
const OFFICE_DOES =
  /^(?:[Vv]ăn phòng|VP|[Tt]hanh tra)(?: [Ss]ở)? (?:tổng hợp|kiểm tra|rà soát|hướng dẫn|xây dựng|chuẩn bị|ban hành)$/u;

/** What a body does and the post of its head are no part of its name: "Giám đốc Sở Y tế triển khai …". */
function splitSentences(piece: string): string[] {
  const tokens = cellTokens(piece);
  // In capitals small letters tell nothing: only what ends the piece is told then.
  const capitals = !/\p{Ll}/u.test(piece);
  const words = capitals ? cellTokens(piece.toLowerCase()) : tokens;
  const post = headPostLength(tokens, 0);
  const from = post > 0 && startsWithHead(piece.slice(tokens[post]?.start ?? piece.length)) ? post : 0;
  const headed = startsWithHead(piece.slice(tokens[from]?.start ?? 0));
  const first = /^\p{Lu}{2,}/u.test(piece) ? 1 : 2;
  for (let at = from + first; at < tokens.length; at++) {
    const length = predicateLength(words, at);
    let end = at;
    for (let more = length; more > 0; more = predicateLength(words, end)) end += more;
    const ends = length > 0 && end === tokens.length;
    const does =
      (length > 0 && !capitals && at > from + 1) || ends || (at === tokens.length - 2 && OFFICE_DOES.test(piece));
    const named = headed || (ends && (capitals || /\p{Lu}{2}/u.test(piece)));
    if (does && tokens[at]?.gapKind === 'space' && named)
      return [piece.slice(tokens[from]?.start ?? 0, tokens[at - 1]?.end)];
  }
  return [from > 0 ? piece.slice(tokens[from]?.start ?? 0) : piece];
}

function withoutSection(piece: string): string {
  if (!piece.includes('(')) return fold(piece);
  return fold(piece.replace(/\s*\([^)]*\)?/g, ' '));
}

/**
 * "Phòng A và Thư viện", "Đội xe - Tổ Cơ điện": what joins or parts two names parts them where what stands before it is a
 * name by itself elsewhere in the plan, and so is what stands behind it, or a head and a name begin there. "Phòng Quản lý
 * khoa học và Hợp tác quốc tế" is one.
 */
function splitWhereNamesStand(piece: string, names: ReadonlySet<string>): string[] {
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

/** Heads that name nobody without more ("Tỉnh đoàn" does). */
const NEEDS_NAME: ReadonlySet<string> = new Set(['hội đồng', 'trung tâm', 'chi cục', 'ủy ban', 'công ty', 'chi nhánh']);
const PEOPLE: ReadonlySet<string> = new Set(['nhân dân', 'cấp ủy', 'chính quyền', 'người dân', 'lãnh đạo']);

/** "Ban Biển Đội xe": two names that stand alone elsewhere, and nothing between them: nobody can say what is meant. */
function isTwoNames(piece: string, names: ReadonlySet<string>): boolean {
  const plain = piece.normalize('NFC');
  if (plain.length > LONGEST_NAME) return false;
  const tokens = cellTokens(plain);
  const stands = (from: number, end: number): boolean =>
    names.has(formOf(withoutSection(plain.slice(tokens[from]?.start, tokens[end - 1]?.end))));
  return tokens.some((token, at) => {
    if (at === 0 || token.gapKind !== 'space' || !token.upper || OWNING.has(token.norm)) return false;
    if (linkBefore(tokens, at) !== null) return false;
    const before = tokens.slice(0, at).map(({ norm }) => norm);
    if (BARE_HEADS.has(before.join(' ')) || (at === 1 && heads.has(before[0] ?? '')) || !stands(0, at)) return false;
    return tokens.some((_, end) => end >= at && stands(at, end + 1));
  });
}

/** A capital, or a number: "Xưởng 1". */
function isProper(token: CellToken | undefined): boolean {
  return token !== undefined && (token.upper || /^\d|^số$/u.test(token.norm));
}

/** "Phòng, chống thiên tai" is no room. */
function isPrevention(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'phòng' && tokens[at + 1]?.norm === 'chống';
}

/** "K. Dược" is a Khoa. */
function isFaculty(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'k' && tokens[at].upper && tokens[at + 1]?.gap.startsWith('.') === true;
}

/**
 * "Khoa FISS và phòng KT&ĐBCL" is two names, "Sở Y tế Sở Tài chính" and "TT DVVL Các doanh nghiệp" are as well; "Phòng A và
 * các hội" where Phòng A stands by itself in the plan.
 */
function splitAtHeads(piece: string, standing: ReadonlySet<string>): string[] {
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
function linkBefore(tokens: readonly CellToken[], at: number): CellToken | null {
  const length = [3, 2, 1].find((words) => at > words && linkLength(tokens, at - words) === words);
  return length === undefined ? null : (tokens[at - length] ?? null);
}

/**
 * "Phòng KHTC/Phòng TCCB", "Phòng Nhà giáo, thanh tra Sở": a comma before a small letter, a slash or a dash parts names if
 * the next one begins like a name or a collective, if what stands before it is a name elsewhere in the plan, or in a list
 * of bare words. A collective behind one is left out.
 */
function splitAtSeparators(piece: string, standing: ReadonlySet<string>): string[] {
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
    if (isWithinCommaName(piece.slice(from), start - from) || isWithinShort(piece, start)) continue;
    // "Văn phòng HĐND - UBND"
    if (tokens[place]?.norm === 'ubnd' && tokens[place - 1]?.norm === 'hđnd' && isOffice(cellTokens(before))) continue;
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
  if (one === 'các') return OTHERS_BEHIND.has(tokens[index + 1]?.norm ?? '');
  const next = tokens[index + 1];
  const behind = PROPER_HEADS.has(two) ? tokens[index + 2] : next;
  if ((PROPER_HEADS.has(one) || PROPER_HEADS.has(two)) && token?.upper === true && isProper(behind)) return true;
  if (isFaculty(tokens, index)) return true;
  const named = NAMED_HEADS.has(one) && next?.gapKind === 'space';
  return token?.upper === true && (named || CAPITAL_HEADS.has(one) || CAPITAL_HEADS.has(two));
}

/** "Văn phòng HĐND và UBND phường" is one office of two bodies, whatever stands behind. */
function isOfTwoBodies(tokens: readonly CellToken[], index: number): boolean {
  return isOffice(tokens) && tokens[index - 2]?.norm === 'hđnd' && tokens[index]?.norm === 'ubnd';
}

function isOffice(tokens: readonly CellToken[]): boolean {
  return tokens[0]?.norm === 'vp' || (tokens[0]?.norm === 'văn' && tokens[1]?.norm === 'phòng');
}

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

function isNameLike(piece: string, filling: boolean, once: boolean, listed: boolean): boolean {
  const tokens = cellTokens(piece.normalize('NFC'));
  const norms = tokens.map((token) => token.norm);
  const most = filling ? MOST_WORDS_OF_LEAD : MOST_WORDS;
  if (
    tokens.length === 0 ||
    tokens.length > most ||
    !/\p{L}/u.test(piece) ||
    EXCEPTION.test(piece) ||
    dittoEnd(tokens, 0) === tokens.length ||
    COLLECTIVE.test(piece) ||
    PERSON.test(`${norms.join(' ')} `) ||
    beginsLikePerson(piece) ||
    predicateLength(tokens, 0) > 0 ||
    (!/\p{Ll}/u.test(piece) && predicateLength(cellTokens(piece.toLowerCase()), 0) > 0) ||
    isContact(piece)
  )
    return false;
  const head = headLength(tokens, 0) > 0 || isFaculty(tokens, 0);
  // "Hội đồng, ban liên quan": a head alone names nobody.
  if (!filling && NEEDS_NAME.has(norms.join(' '))) return false;
  // "UBND các xã, phường" are several.
  if (tokens.length === 2 && head && tokens[1]?.level?.quantified === true) return false;
  if (tokens.length > 1 && (head || (tokens[0]?.upper === true && ENGLISH_TAILS.has(norms.at(-1) ?? '')))) return true;
  const stands = filling && (!once || isNameOnce(piece, tokens));
  // "Các khoa, phòng": what everybody is called names nobody, nor does a word in capitals.
  if (tokens.length === 1 && COLLECTIVE_NOUNS.has(norms[0] ?? '')) return false;
  if (!stands && !listed && tokens.length > 1 && norms.every((norm) => isSyllable(foldMarks(norm)))) return false;
  if (tokens.length === 1) return stands || listed || isAbbreviation(piece) || ['vp', 'ttra'].includes(norms[0] ?? '');
  return (
    stands ||
    (listed && tokens.length <= 3) ||
    isAbbreviation(piece.replace(/[\s\-–&.]/g, '')) ||
    /^(p|tt)\p{L}{3,}/u.test(norms[0] ?? '')
  );
}

/**
 * The names of abbreviations that stand behind a room's in a list, "GDTrH" in "Phòng GDTX, GDTrH": rooms as well, unless the
 * plan has them by themselves.
 */
function* roomsOfLists(
  pieces: readonly RawPiece[],
  standing: ReadonlySet<string>,
): Steps<ReadonlyMap<RawPiece, string>> {
  const alone = new Set<string>();
  const rooms = new Map<RawPiece, string>();
  let heading = 'Phòng ';
  yield* slices(pieces, ({ text, before }) => {
    if (before === null) alone.add(foldCase(text));
  });
  const isShort = (text: string): boolean =>
    isAbbreviation(text) &&
    /^\p{Lu}{1,3}[\p{L}&-]+$/u.test(text) &&
    !(startsWithHead(text) || GLUED_HEAD.test(text) || alone.has(foldCase(text)));
  let last: RawPiece | null = null;
  yield* slices(pieces, (piece) => {
    const [, head] = ROOM_ABBREVIATION.exec(piece.before ?? '') ?? [];
    const listed = last !== null && last.text === piece.before && rooms.has(last);
    if (head !== undefined) heading = head;
    const name = `${heading}${piece.text}`;
    if ((head !== undefined || listed) && isShort(piece.text) && !standing.has(foldCase(name))) rooms.set(piece, name);
    last = piece;
  });
  return rooms;
}

/** A room or department called by an abbreviation, and its head. */
const ROOM_ABBREVIATION = /^((?:Phòng|P\.?|Sở)\s*)\p{Lu}[\p{L}&-]+$/u;
/** Abbreviations that begin with a head of their own. */
const GLUED_HEAD = /^(?:TT|BQL|BCH|BCĐ|VP|UB|HĐ|CA|CT|CĐ|CC|ĐT|TH|MN|BV|KB|NH)\p{Lu}/u;

/** Whether the lead cells of a plan mostly hold posts ("Giám đốc", "Kế toán trưởng") or persons: there they are who answers. */
function* leadByPosts(pieces: readonly RawPiece[]): Steps<boolean> {
  let posts = 0;
  let leads = 0;
  yield* slices(pieces, ({ text, count, lead }) => {
    if (!lead) return;
    leads += count;
    if (isPost(cellTokens(text)) || isPersonName(text)) posts += count;
  });
  return posts * 2 > leads;
}

/** A lead met once: a few words with a capital, no figure and no remark. */
function isNameOnce(piece: string, tokens: readonly CellToken[]): boolean {
  return tokens.length <= MOST_WORDS_ONCE && /^\p{Lu}/u.test(piece) && !/\p{N}/u.test(piece) && !REMARK.test(piece);
}

/** Three letters or more, most of them capitals. */
function isAbbreviation(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 3 && capitals * 2 > text.replace(/[^\p{L}]/gu, '').length;
}

import type { Steps } from '../flow/steps';
import { fold, foldCase } from '../text/fold';
import { cellTokens } from './cellTokens';
import { FEW_TOGETHER, MOST_PARTS, withCommaNames, withWholeNames, isHeadless } from './commaNames';
import { isPersonName, isPersonOf } from './contacts';
import { bodyHeadLength } from './heads';
import { startsWithHead } from './lineBreaks';
import { formOf, heads, withoutSection } from './nameForms';
import { isAbbreviation, isNameLike } from './nameLike';
import { isNoName, isPost } from './notNames';
import { splitAtHeads, splitAtSeparators, splitWhereNamesStand } from './partNames';
import { LOOSE_LINK, piecesOf, slices, type RawPiece, type Readers } from './planPieces';
import { shortsWithCommas } from './shortsWithCommas';
import type { CountedText } from './types';
import { isListOfTwo, isRangeOf, isTwoNames, isWhoseOf } from './undecidedNames';

/** A spelling of some unit with how often it was met. */
export interface CountedSpelling {
  readonly text: string;
  readonly count: number;
}

/**
 * Returns what may be names of units in the cells of a plan: pieces that begin like a unit's name, or are an abbreviation,
 * or fill a lead cell. Collectives, persons, contacts and sentences are left out. In the order of first mention.
 */
export function* spellingsIn(texts: readonly CountedText[], readers: Readers): Steps<CountedSpelling[]> {
  const shorts = yield* shortsWithCommas(texts);
  let pieces: readonly RawPiece[] = yield* piecesOf(texts, readers, shorts);
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
      .flatMap((part) => (together.has(dashForm(part)) ? [part] : splitAtSeparators(part, standing, shorts)))
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

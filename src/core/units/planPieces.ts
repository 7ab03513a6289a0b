/** Cuts the cells of a plan into pieces, each of which may be the name of a unit. */
import { keepCommas, withCommas } from './keptCommas';
import { inSlices } from '../flow/inSlices';
import type { Steps } from '../flow/steps';
import { fold, foldCase, foldMarks } from '../text/fold';
import { cellTokens, isArrow } from './cellTokens';
import { headPostLength, predicateLength } from './collectives';
import { withoutLabels } from './cellLabels';
import { withoutContacts } from './contacts';
import { bodyHeadLength } from './heads';
import { joinLines, startsLikeBody, startsWithHead } from './lineBreaks';
import { withoutListMarks } from './listMarks';
import { formOf } from './nameForms';
import { READ_OF_NAMES, type NameReader } from './nameReader';
import { isPost } from './notNames';
import { splitLead } from './splitLead';
import { isSyllable } from './syllable';
import type { CountedText } from './types';

/** So many pieces are taken between two pauses. */
const PER_SLICE = 20;
const IS_LIST = /[/+\\]/u;
/** "UBND xã B và BTG": a list where BTG stands by itself. */
const MAY_BE_LIST = /\s(?:và|cùng)\s+(\p{Lu}[\p{Lu}&-]+)$/u;
/** What stands behind the last word that joins two names, with a capital. */
const BODY_BEHIND = /^(.*)\s(?:và|cùng|với)\s+(\p{Lu}.*)$/u;
/** On what ground a body takes part, not who. */
const BY_DUTY =
  /\s+theo\s+(?:đúng\s+)?(?:sự\s+)?(?:chức\s+năng|nhiệm\s+vụ|phân\s+công|thẩm\s+quyền|lĩnh\s+vực|quy\s+định)(?:,?\s*(?:và\s+)?(?:nhiệm\s+vụ|quyền\s+hạn))*(?:\s+(?:được\s+giao|phụ\s+trách|quản\s+lý))?(?=\s*(?:[;,.\n()/&+|…]|$)|\s+(?:và|cùng|với|[-–])(?:\s|$))/giu;
const BY_ROLE =
  /\s[-–]\s*đầu\s+mối(?:\s+tổng\s+hợp)?(?!\p{L})|\s*[-–]\s*(?:cơ\s+quan|đơn\s+vị)\s+(?:đầu\s+mối|thường\s+trực)(?!\p{L})/gu;
/** A word that joins names, left over at an end of a piece. */
export const LOOSE_LINK =
  /^(?:và|cùng với|cùng|với|bao gồm|gồm)\s+|\s+(?:và|cùng với|cùng|với|phối hợp với|phối hợp cùng|phối hợp|(?:đồng )?chủ trì(?:, tham mưu)?)[\s,]*$/giu;
/** "Giao SXD", "Phụ trách Cục Thú y": who is told to do the work; "Giao thông" is a word. */
const TOLD =
  /^\s*(?:[Gg]iao(?:\s+cho)?|GIAO(?:\s+CHO)?|[Pp]hụ\s+trách|PHỤ\s+TRÁCH)\s+(?=\p{Lu}|(?:xã|phường|thôn|bản|ấp|ca|khu phố|tổ dân phố) |\p{Ll}{1,3}\d)(?!thông|dịch|nhận|tế|THÔNG|DỊCH|NHẬN|TẾ)/u;
/** What a cell calls those whom it names. */
const CELL_LABEL = /^\s*(?:đv|đơn vị|cq|cơ quan|(?:đơn vị\s+)?(?:phối\s+hợp|chủ\s+trì))\s*:\s*/iu;
/** "Các Bộ: Quốc phòng, Xây dựng": one head for a list. */
const HEADED_LIST = /^\s*(?:các\s+)?(phòng|sở|bộ|ban|cục|vụ|khoa|trung tâm|ubnd (?:xã|phường|tỉnh))\s*:\s*(.+)$/iu;
/** One head for a list of numbers. */
const NUMBERED_LIST =
  /^\s*(\p{L}[\p{L} .]{0,60}?)\s+((?:số\s+)?\d{1,2}(?:\s*[,+&]\s*(?:số\s+)?\d{1,2})*(?:\s*[,+&]|\s+và)\s*(?:số\s+)?\d{1,2})\s*$/iu;
/** "v.v." at the end of a list. */
const OPEN_LIST = /(?:[,;]\s*|\s)v(?:\.\s?)?v\.?\s*$/iu;

/** What reads a line that holds a comma, and one that holds none. */
export interface Readers {
  readonly listed: NameReader;
  readonly plain: NameReader;
}

/** What the cells of a plan are cut with. */
interface Known {
  readonly readers: Readers;
  readonly names: ReadonlySet<string>;
  readonly shorts: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** A piece of a cell, and what stands right before it there. */
export interface RawPiece {
  readonly text: string;
  readonly count: number;
  /** It is all that a lead cell holds. */
  readonly filling: boolean;
  readonly lead: boolean;
  /** The piece before it, where only a comma parts the two. */
  readonly before: string | null;
}

/** Goes through pieces or cells with pauses. */
export function* slices<Item>(items: readonly Item[], visit: (item: Item) => void): Steps<void> {
  yield* inSlices(items, PER_SLICE, () => ({ stage: 'read', done: READ_OF_NAMES }), visit);
}

/**
 * The pieces of all cells, in their order. What a line break stands for is told by the cells without one.
 * @param shorts abbreviations of the plan with commas of their own
 */
export function* piecesOf(
  texts: readonly CountedText[],
  readers: Readers,
  shorts: ReadonlySet<string>,
): Steps<RawPiece[]> {
  const byText = new Map<CountedText, readonly RawPiece[]>();
  const isBroken = ({ text }: CountedText): boolean => text.trim().includes('\n');
  const names = new Set<string>();
  const perhaps: (readonly [string, string])[] = [];
  const pairs = texts.some(({ text }) => DASHED_LINE.test(text)) ? yield* pairsWithDash(texts) : NO_PAIRS;
  yield* slices(
    texts.filter((text) => !isBroken(text)),
    (text) => {
      const pieces = rawPieces(text, { readers, names, shorts, pairs });
      byText.set(text, pieces);
      // "Phòng A/Ban B" is a list, and no name over two lines.
      for (const piece of pieces) {
        if (IS_LIST.test(piece.text)) continue;
        const last = MAY_BE_LIST.exec(piece.text)?.[1];
        // "Phòng A và Kho B"
        const [, before = '', behind = ''] = BODY_BEHIND.exec(piece.text) ?? [];
        if (behind !== '' && startsLikeBody(behind) && !before.endsWith('HĐND')) continue;
        // "Ban A – Đội B"
        const dashed = /\s[-–—]\s+(\p{Lu}\S*\s.*)$/u.exec(piece.text)?.[1];
        if (dashed !== undefined && startsLikeBody(dashed) && !/^thanh tra/iu.test(dashed)) continue;
        if (last === undefined) names.add(formOf(piece.text));
        else perhaps.push([piece.text, last]);
      }
    },
  );
  for (const [text, last] of perhaps) if (!names.has(formOf(last))) names.add(formOf(text));
  yield* slices(texts.filter(isBroken), (text) => {
    byText.set(text, rawPieces(text, { readers, names, shorts, pairs }));
  });
  return texts.flatMap((text) => byText.get(text) ?? []);
}

const DASHED_LINE = /\n\s*[-–—]\s+\p{L}/u;
const NO_PAIRS: ReadonlySet<string> = new Set();
const WITHIN_LINE = /[,;\n/+|()]/u;

/** What stands on both sides of a dash within a line, anywhere in the plan: "Hàm" and "Mặt" in "Khoa Răng - Hàm - Mặt". */
function* pairsWithDash(texts: readonly CountedText[]): Steps<ReadonlySet<string>> {
  const pairs = new Set<string>();
  yield* slices(texts, ({ text }) => {
    for (const part of text.normalize('NFC').split(WITHIN_LINE)) {
      const sides = part.split(/\s[-–—]\s/u);
      for (let at = 1; at < sides.length; at++) pairs.add(pairOf(sides[at - 1] ?? '', sides[at] ?? ''));
    }
  });
  return pairs;
}

function pairOf(left: string, right: string): string {
  return `${foldCase(left)}\n${foldCase(right)}`;
}

/** "Khoa Răng - Hàm⏎- Mặt": what looks like the next of a list is the end of a name that stands in one line elsewhere. */
function withDashes(text: string, pairs: ReadonlySet<string>): string {
  if (!DASHED_LINE.test(text)) return text;
  const [first = '', ...rest] = text.split('\n');
  let joined = first;
  let above = first;
  for (const line of rest) {
    const below = /^\s*[-–—]\s+(\p{L}.*)$/u.exec(line)?.[1];
    const left =
      above
        .split(WITHIN_LINE)
        .at(-1)
        ?.split(/(?:^|\s)[-–—]\s/u)
        .at(-1) ?? '';
    const right = below?.split(WITHIN_LINE)[0]?.split(/\s[-–—]\s/u)[0] ?? '';
    // "Văn phòng Đảng ủy - HĐND⏎- UBND" is one office.
    const ofOffice = OFFICE_OF_HDND.test(above) && /^UBND(?!\p{L})/iu.test(below ?? '');
    const isOne = below !== undefined && (ofOffice || (!startsLikeBody(right) && pairs.has(pairOf(left, right))));
    joined += isOne ? ` - ${below}` : `\n${line}`;
    above = line;
  }
  return joined;
}

const OFFICE_OF_HDND = /^\s*(?:VP|Văn phòng)\s(?:[^;,]*\s)?HĐND\s*$/iu;

function rawPieces({ text, count, role }: CountedText, { readers, names, shorts, pairs }: Known): RawPiece[] {
  const parts = role === 'lead' ? splitLead(text) : { lead: text, coordinating: null };
  return [parts.lead, parts.coordinating].flatMap((part, side) => {
    if (part === null) return [];
    const lead = role === 'lead' && side === 0;
    const seen = withoutContacts(withoutLabels(withoutListMarks(part.normalize('NFC'))))
      .replace(OPEN_LIST, '')
      .replace(BY_DUTY, '')
      .replace(BY_ROLE, '')
      .replace(CELL_LABEL, '')
      .replace(TOLD, '');
    const plain = joinLines(withDashes(seen, pairs), names);
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
      const reader = line.includes(',') ? readers.listed : readers.plain;
      return inCapitals(linePieces(keepCommas(line, shorts), reader), line).map(
        ({ piece: found, before: left }, index) => {
          const piece = withCommas(found.replace(LOOSE_LINK, ''));
          const before = index === 0 ? above : left === null ? null : withCommas(left);
          last = /,\s*$/u.test(line) ? piece : null;
          const filling = lead && foldCase(piece) === foldCase(plain);
          return { text: piece, count, filling, lead, before };
        },
      );
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
    const goesOn = last !== undefined && before !== null && headless && startsLikeBody(last.piece);
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

/** "Phòng 1, 2 và 3" names three; null where a line is no such list. */
function numberedList(line: string): string[] | null {
  const [, head, numbers] = (/\d\s*$/u.test(line) && NUMBERED_LIST.exec(line)) || [];
  if (head === undefined || numbers === undefined) return null;
  const counted = /^số/iu.test(numbers) ? `${numbers.slice(0, 2)} ` : '';
  if (!startsWithHead(head) && !(counted !== '' && startsLikeBody(head))) return null;
  return (numbers.match(/\d+/gu) ?? []).map((number) => `${fold(head)} ${counted}${number}`);
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
  const evened = evenCommas(folded);
  const found: { piece: string; before: string | null }[] = [];
  for (const piece of [...names.unknown, ...names.matches.map((match) => match.text)].flatMap(splitSentences)) {
    const before = found.at(-1);
    if (before && folded.includes(`${before.piece} (${piece})`)) before.piece = `${before.piece} (${piece})`;
    // "(tổng hợp)" tells what for.
    else if (folded.includes(`(${piece})`) && /^\p{Ll}/u.test(piece) && !startsWithHead(piece)) continue;
    else
      found.push({
        piece,
        before: before && evened.includes(evenCommas(`${before.piece}, ${piece}`)) ? before.piece : null,
      });
  }
  return found;
}

/** A text with its commas written alike: "A , b" and "A,b" as "A, b". */
function evenCommas(text: string): string {
  return text.includes(',') ? text.replace(/ ?, ?/gu, ', ') : text;
}

/** Verbs that are part of names of rooms ("Phòng Kế hoạch tổng hợp"), behind a name that is whole without them. */
const OFFICE_DOES =
  /^(?:[Vv]ăn phòng|VP|[Tt]hanh tra)(?: [Ss]ở)? (?:tổng hợp|kiểm tra|rà soát|hướng dẫn|xây dựng|chuẩn bị|ban hành|thẩm định|góp ý|phê duyệt)$/u;

/** What a body does and the post of its head are no part of its name: "Giám đốc Sở Y tế triển khai …". */
function splitSentences(piece: string): string[] {
  const tokens = cellTokens(piece);
  // In capitals small letters tell nothing: only what ends the piece is told then.
  const capitals = !/\p{Ll}/u.test(piece);
  const words = capitals ? cellTokens(piece.toLowerCase()) : tokens;
  const post = headPostLength(tokens, 0);
  const behind = piece.slice(tokens[post]?.start ?? piece.length);
  // "Trưởng đoàn kiểm tra" is a person.
  const from = post > 0 && startsWithHead(behind) && !/^(?:đoàn|tổ|đội|nhóm) /u.test(behind) ? post : 0;
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

/** Puts names together again that hold a comma: what else the plan says tells that the pieces are one. */
import type { Steps } from '../flow/steps';
import { foldCase, foldMarks } from '../text/fold';
import { startsLikeBody, startsWithHead } from './lineBreaks';
import { formOf } from './nameForms';
import { slices, type RawPiece } from './planPieces';
import { isSyllable } from './syllable';

/** So many different cells tell that two pieces always stand together. */
export const FEW_TOGETHER = 2;
/** No name has more parts that commas part. */
export const MOST_PARTS = 4;

/**
 * "Chi cục Chăn nuôi, Thú y và Thủy sản": pieces that a comma parts are one name where neither of them ever stands without
 * the other, the second has no head of its own, and both stand so in two cells at least.
 */
export function* withCommaNames(pieces: readonly RawPiece[]): Steps<readonly RawPiece[]> {
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
    if (before === null || !startsLikeBody(before) || !isHeadless(text)) return;
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
export function* withWholeNames(pieces: readonly RawPiece[]): Steps<readonly RawPiece[]> {
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

/** Returns true if a piece begins no body: "Thanh tra và Thi đua" is what a room does besides. */
export function isHeadless(text: string): boolean {
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

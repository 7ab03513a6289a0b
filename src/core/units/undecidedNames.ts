/** Pieces that may be one name or several, so that nobody can say whom they name: they are left out. */
import { foldCase } from '../text/fold';
import { areWordsAlone, cellTokens } from './cellTokens';
import { startsWithHead } from './lineBreaks';
import { LONGEST_NAME, formOf, heads, withoutSection } from './nameForms';
import { isAbbreviation } from './nameLike';
import { openForm } from './openForm';
import { linkBefore } from './partNames';
import { BARE_HEADS, OWNING } from './vocabulary';

/** Two abbreviations, the first with its head. */
const TWO_SHORT = /^(.*\p{Lu}{2}[\p{L}&-]*)\s+(?:và|-|–)\s+\p{Lu}{3}[\p{L}&-]*$/u;

/** What parts the two, which most names do not hold. */
const TWO_LINKED = /\s(?:và|-|–)\s/u;

/** "Phòng CTXH và PTTT" where "Phòng CTXH" stands by itself: nobody can say whether it is one room or two. */
export function isListOfTwo(piece: string, standing: ReadonlySet<string>): boolean {
  const plain = piece.normalize('NFC');
  if (!TWO_LINKED.test(plain)) return false;
  const [, first] = TWO_SHORT.exec(plain) ?? [];
  return first !== undefined && startsWithHead(first) && standing.has(foldCase(first));
}

/** "Đội 1-3" where "Đội 1" or "Đội 3" stands by itself: nobody can say whether it is two of them or three. */
export function isRangeOf(piece: string, standing: ReadonlySet<string>): boolean {
  if (!/\d$/u.test(piece)) return false;
  const [, head, first, last] = /^(.*\S)\s+(\d{1,2})\s*[-–]\s*(\d{1,2})$/u.exec(piece.normalize('NFC')) ?? [];
  return head !== undefined && [first, last].some((number) => standing.has(foldCase(`${head} ${number}`)));
}

/** "Trần Lan (Văn phòng)": who is named first belongs to the unit behind. */
export function isWhoseOf(piece: string, standing: ReadonlySet<string>): boolean {
  const inside = piece.includes('(') ? /\(([^()]+)\)\s*$/u.exec(piece)?.[1] : undefined;
  const named =
    inside !== undefined && (startsWithHead(inside) || isAbbreviation(inside)) && standing.has(foldCase(inside));
  return named && !startsWithHead(piece) && !isAbbreviation(withoutSection(piece));
}

/** "Ban Biển Đội xe": two names that stand alone elsewhere, and nothing between them: nobody can say what is meant. */
export function isTwoNames(piece: string, names: ReadonlySet<string>): boolean {
  const plain = piece.normalize('NFC');
  if (plain.length > LONGEST_NAME) return false;
  const tokens = cellTokens(plain);
  // Parts are split anew only where what stands behind a word decides how it is read.
  const isPlain = !plain.includes('(') && areWordsAlone(tokens);
  const partForm = (from: number, end: number): string =>
    isPlain
      ? openForm(tokens.slice(from, end))
      : formOf(withoutSection(plain.slice(tokens[from]?.start, tokens[end - 1]?.end)));
  const stands = (from: number, end: number): boolean => names.has(partForm(from, end));
  return tokens.some((token, at) => {
    if (at === 0 || token.gapKind !== 'space' || !token.upper || OWNING.has(token.norm)) return false;
    if (linkBefore(tokens, at) !== null) return false;
    const before = tokens.slice(0, at).map(({ norm }) => norm);
    if (BARE_HEADS.has(before.join(' ')) || (at === 1 && heads.has(before[0] ?? '')) || !stands(0, at)) return false;
    return tokens.some((_, end) => end >= at && stands(at, end + 1));
  });
}

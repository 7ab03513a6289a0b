import { fold, foldCase } from '../text/fold';
import { foldTones } from '../text/tones';
import type { CellToken } from './cellTokens';
import type { Piece } from './piecesAt';
import type { NameRemark } from './types';

/** A piece with its place in the NFC text of the cell. */
export interface PlacedPiece extends Piece {
  readonly from: number;
  readonly to: number;
  /** The piece as written, white space folded. */
  readonly text: string;
  /** Whether it begins with "Phòng" or "P". */
  readonly room: boolean;
  /** Whether it takes "Phòng" from the name before it. */
  readonly carriesRoom: boolean;
  /** Whether it stands first behind a ";" or a bullet, or first of all. */
  readonly afterHard: boolean;
}

/** A longer cell is no list of names that somebody would tidy. */
export const LONGEST_LIST = 4000;
/** Of one kind so many remarks are enough to see what is odd about a cell; each carries a text of the whole cell. */
const MOST = 20;

/** Finds what is odd about how the names of a cell are written. Never changes what was read. */
export function findRemarks(plain: string, tokens: readonly CellToken[], pieces: readonly PlacedPiece[]): NameRemark[] {
  if (plain.length > LONGEST_LIST) return [];
  // Nearly all cells hold one name: nothing parts it from another.
  if (pieces.length < 2) return first(repeatedWords(plain, tokens, pieces));
  return [
    ...first(missingSeparators(plain, pieces)),
    ...first(oddSeparators(plain, tokens, pieces)),
    ...first(repeatedWords(plain, tokens, pieces)),
    ...first(duplicates(plain, pieces)),
  ];
}

function first(remarks: Iterable<NameRemark>): NameRemark[] {
  const found: NameRemark[] = [];
  for (const remark of remarks) {
    found.push(remark);
    if (found.length === MOST) break;
  }
  return found;
}

function* missingSeparators(plain: string, pieces: readonly PlacedPiece[]): Iterable<NameRemark> {
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (!piece.unseparated || !before) continue;
    const suggestion = tidy(`${plain.slice(0, before.to)}; ${plain.slice(piece.from)}`);
    yield { kind: 'separator-missing', part: fold(plain.slice(before.from, piece.to)), suggestion };
  }
}

const DOUBLED_MARK = '··';
/** A bar, or two marks where one would do; "…" and a list that is left open are none. */
const DOUBLED = /\||[;,]\s*[;,]|(?<!\.)\.\s?\.(?!\s?\.)/u;

/** A ".", a "|" or a doubled mark between names, or a "," between two units of a cell that parts its names by ";". */
function* oddSeparators(
  plain: string,
  tokens: readonly CellToken[],
  pieces: readonly PlacedPiece[],
): Iterable<NameRemark> {
  const gapOf = (piece: PlacedPiece): string => tokens[piece.start]?.gap ?? '';
  const marks = pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (!before || piece.kind === 'link') return null;
    const gap = gapOf(piece);
    const known = [before, piece].every(({ kind }) => kind === 'unit' || kind === 'collective');
    if (!known && !DOUBLED.test(gap)) return null;
    const mark = DOUBLED.test(gap) ? DOUBLED_MARK : (/[;,]/.exec(gap)?.[0] ?? (/^\s*\.\s/.test(gap) ? '.' : null));
    return mark === null ? null : { mark, before, piece };
  });
  const semicolons = marks.filter((found) => found?.mark === ';').length;
  for (const found of marks) {
    if (!found) continue;
    const { mark, before, piece } = found;
    const units = before.kind === 'unit' && piece.kind === 'unit';
    const odd =
      mark === '.' ||
      mark === DOUBLED_MARK ||
      (mark === ',' && semicolons > 0 && units && piece.matchDistance !== 4 && !piece.shared);
    if (!odd) continue;
    const by = (mark === '.' || mark === DOUBLED_MARK) && semicolons === 0 && !gapOf(piece).includes(';') ? ',' : ';';
    const suggestion = tidy(`${plain.slice(0, before.to)}${by} ${plain.slice(piece.from)}`);
    yield { kind: 'separator-odd', part: fold(plain.slice(before.from, piece.to)), suggestion };
  }
}

/** After "Phòng phòng" these make the second one "to prevent": "Phòng Phòng, chống …", "Phòng Phòng cháy, chữa cháy". */
const PREVENTED: ReadonlySet<string> = new Set(
  ['chống', 'cháy', 'ngừa', 'bệnh', 'dịch', 'vệ', 'thủ', 'không', 'hộ', 'tránh', 'hại'].map(foldTones),
);

/** A word typed twice in a row, as in "của của"; a name that holds it so ("Phòng Phòng, chống …") was read as a name. */
function* repeatedWords(
  plain: string,
  tokens: readonly CellToken[],
  pieces: readonly PlacedPiece[],
): Iterable<NameRemark> {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (
      !before ||
      before.norm !== token.norm ||
      token.gapKind !== 'space' ||
      token.norm.length < 2 ||
      /\p{N}/u.test(token.norm)
    )
      continue;
    // "Văn phòng Phòng Tài vụ": the end of one name and the beginning of the next.
    if (pieces.some(({ start, end }) => start === index && end > index + 1)) continue;
    const piece = pieces.find((each) => each.start < index && index < each.end);
    // "Trung tâm Tâm thần" is a name; no name begins with "Phòng Phòng" but those of rooms that prevent something.
    const isDoubledHead = token.norm === 'phòng' && piece?.start === index - 1;
    if (piece?.kind === 'unit' && piece.matchDistance < 3 && !isDoubledHead) continue;
    // "Phòng Phòng, chống …", "Phòng Phòng cháy …" are names.
    if (token.norm === 'phòng' && PREVENTED.has(tokens[index + 1]?.norm ?? '')) continue;
    const suggestion = tidy(plain.slice(0, before.end) + plain.slice(token.end));
    yield { kind: 'repeated-word', part: fold(plain.slice(before.start, token.end)), suggestion };
  }
}

function* duplicates(plain: string, pieces: readonly PlacedPiece[]): Iterable<NameRemark> {
  const seen = new Set<string>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'unit' && piece.kind !== 'collective') continue;
    const key = piece.kind === 'unit' ? piece.unit : `\n${foldCase(piece.text)}`;
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    const before = pieces[index - 1];
    const suggestion = before
      ? tidy(plain.slice(0, before.kind === 'link' ? before.from : before.to) + plain.slice(piece.to))
      : null;
    if (piece.kind === 'unit') yield { kind: 'duplicate', part: piece.text, suggestion };
  }
}

function tidy(text: string): string {
  return fold(text).replace(/\s+([;,])/g, '$1');
}

/** The pieces that may stand at a word of a cell, each with what it costs to read it so. */
import { foldMarks } from '../text/fold';
import { COMRADE, type CellToken } from './cellTokens';
import { collectiveEnd, headPostLength, isAdvice, linkLength, predicateLength } from './collectives';
import { bodyHeadLength } from './heads';
import type { NameSpan, SpellingTrie } from './spellingTrie';
import type { TypoFinder } from './typos';
import { HEAD_WORDS } from './vocabulary';

/** A piece of a cell: words from `start` to before `end`, and what they are. */
export interface Piece {
  /** `link` names nobody: "và", the post of a body's head, what a body does. */
  readonly kind: 'unit' | 'collective' | 'unknown' | 'link';
  readonly start: number;
  readonly end: number;
  /** Code of the unit; empty for the others. */
  readonly unit: string;
  /** How near the spelling is; 0 for what is no unit. */
  readonly matchDistance: NameSpan['matchDistance'] | 0;
  readonly typo: boolean;
  /** Set when the beginning of the name is that of the unit before it ("Phòng KHTC, GD-NN"). */
  readonly shared: boolean;
  /** Whether no separator stands before it although one should. */
  readonly unseparated: boolean;
  /** Where what the body does ends, written right behind its name; missing where nothing is. */
  readonly doingEnd?: number;
}

/** A piece with what it costs to read it so. */
export interface Candidate extends Piece {
  readonly cost: number;
}

/** Bodies that have rooms of their own. */
const OUTER_BODIES = new Set(['sở', 'bộ', 'ubnd', 'cục', 'ban', 'viện', 'trường']);
const DASH = /^\s+[-–]\s+$/u;
/** What belongs to a body that a parenthesis behind its name may tell. */
const PART_OF_BODY = new Set(['trung tâm', 'tt', 'chi cục', 'trường', 'ban quản', 'bql', 'quỹ', 'viện', 'bệnh viện']);
/** What is part of an office, and has no rooms in it. */
const ROOMS = new Set(['phòng', 'p', 'văn phòng', 'vp', 'thanh tra', 'ttra']);
/** A parenthesis that begins so says that the unit is not, or not always, the one that answers. */
const NO_SECTION = new Set([
  'cũ',
  'mới',
  'trước',
  'từ',
  'đến',
  'nay',
  'trừ',
  'không',
  'thay',
  'sau',
  'nếu',
  'khi',
  'sáp',
]);

const POSTS_INSIDE: ReadonlySet<string> = new Set(['pgđ', 'gđ', 'pct', 'pcvp', 'cvp', 'ptp']);

/** Whether words, as typed, are just a spelling of a unit. */
export type IsSpelling = (unit: string, start: number, end: number) => boolean;

const NEAR_COST = [0, 1, 1.1, 1.2, 1.35, 1.5, 1.7] as const;
const SHARED_COST = 1.4;
/** No name of a unit with a typing error in it has more words. */
const LONGEST_TYPO = 16;
/** A parenthesis with more words is no section of a unit. */
const LONGEST_SECTION = 64;
/** Words that names of units begin with. */
export const heads = new Set(HEAD_WORDS);
const EMPTY = { unit: '', matchDistance: 0, typo: false, shared: false, unseparated: false } as const;

/** What may stand at each word of a stretch of a cell: found once for each, when it is asked for. */
export class PiecesAt {
  private readonly names: (readonly NameSpan[] | undefined)[] = [];
  private readonly carried = new Map<string, readonly NameSpan[]>();
  private readonly groups: (number | null | undefined)[] = [];
  private readonly around = {
    startsName: (at: number): boolean => this.namesAt(at).some((span) => partsAt(this.tokens, span.end)),
    nameEnd: (at: number): number =>
      Math.max(at, ...this.namesAt(at).flatMap((span) => (span.matchDistance <= 3 ? [span.end] : []))),
  };

  constructor(
    private readonly tokens: readonly CellToken[],
    private readonly trie: SpellingTrie,
    private readonly typos: TypoFinder,
    private readonly isSpelling: IsSpelling,
  ) {}

  /** Whether something parts the word from what stands before it; at the end, true. */
  separated(at: number): boolean {
    const kind = this.tokens[at]?.gapKind;
    const person = kind === 'weak' && isPerson(this.tokens, at);
    return kind === undefined || kind === 'hard' || kind === 'strong' || person || linkLength(this.tokens, at) > 0;
  }

  /** Whether a name, a collective or a person begins at the word. */
  begins(at: number): boolean {
    return this.around.startsName(at) || this.groupEnd(at) !== null || isPerson(this.tokens, at);
  }

  /** The names of units that begin at the word, whole and near. */
  namesAt(at: number): readonly NameSpan[] {
    return (this.names[at] ??= this.trie.namesAt(this.tokens, at));
  }

  private namesAfter(at: number, lead: string): readonly NameSpan[] {
    const key = `${String(at)} ${lead}`;
    let found = this.carried.get(key);
    if (found === undefined) this.carried.set(key, (found = this.trie.namesAfter(this.tokens, at, lead)));
    return found;
  }

  /** The word behind the collective that begins here; null where none does. */
  groupEnd(at: number): number | null {
    let end = this.groups[at];
    if (end === undefined) this.groups[at] = end = collectiveEnd(this.tokens, at, this.around);
    return end;
  }

  private readonly units: (readonly Candidate[] | undefined)[] = [];

  /** Those names of units that may be read here. */
  unitsAt(at: number): readonly Candidate[] {
    if (isAdvice(this.tokens, at)) return [];
    return (this.units[at] ??= this.namesAt(at)
      .filter(
        (span) =>
          !this.isWithinSpelling(at, span) &&
          !this.spansTwoNames(at, span) &&
          !this.isOfAnother(at, span) &&
          !this.isPostInside(at, span) &&
          !this.reachesGroup(at, span),
      )
      .map((span) => this.unitPiece(at, span, NEAR_COST[span.matchDistance], false)));
  }

  /** Names that begin like the unit before them ("Phòng KHTC, GD-NN"), behind a separator or a separating word. */
  sharedAt(at: number, lead: string | null, before: Candidate): readonly Candidate[] {
    const token = this.tokens[at];
    if (lead === null || !token || token.gapKind === 'tight') return [];
    // "Ban Hậu cần chủ trì, tham mưu": what the body does, and no "Ban Tham mưu".
    if (predicateLength(this.tokens, at) > 0) return [];
    if (before.kind !== 'link' && !isSeparator(token)) return [];
    return this.namesAfter(at, lead).map((span) =>
      this.unitPiece(at, { ...span, matchDistance: 4 }, SHARED_COST, true),
    );
  }

  private unitPiece(at: number, span: NameSpan, own: number, shared: boolean): Candidate {
    const { tokens } = this;
    let gaps = 0;
    for (let index = at + 1; index < span.end; index++) {
      if (tokens[index]?.gapKind === 'strong') gaps += tokens[index]?.gap.trim() === '' ? 0.1 : 0.3;
    }
    // Separators of the spelling itself part nothing.
    let cost = own + (gaps > 0 && this.isSpelling(span.unit, at, span.end) ? 0 : gaps);
    const end = this.namesAnother(at, span) ? span.end : sectionEnd(tokens, span.end);
    if (end > span.end) cost += 0.2;
    const { unit, matchDistance } = span;
    return { kind: 'unit', start: at, end, unit, matchDistance, typo: false, shared, unseparated: false, cost };
  }

  /**
   * Whether a name would run over a separator both sides of which are names: "KH, TC" is no variant of "Phòng KH-TC",
   * "VP⏎UBND tỉnh" are two. Just the catalogue's own spelling, with its own separator, is one name.
   */
  private spansTwoNames(at: number, span: NameSpan): boolean {
    return this.namesAt(at).some((left) => {
      const token = this.tokens[left.end];
      if (!token || left.end >= span.end || !isSeparator(token)) return false;
      // "Phòng A thuộc⏎Sở B"
      if (/^(?:thuộc|của)$/u.test(this.tokens[left.end - 1]?.norm ?? '')) return false;
      // The beginning of a long name that a line break cuts fits the same unit: it is no other name.
      if (left.unit === span.unit && token.gap.trim() === '' && !this.isSpelling(left.unit, at, left.end)) return false;
      const right = [...this.namesAt(left.end), ...this.namesAfter(left.end, left.unit)];
      // Below a line break the rest of a name fits the same unit, too.
      const own = token.gap.trim() === '' ? span.unit : null;
      if (!right.some((each) => each.end === span.end && each.unit !== own)) return false;
      return token.gap.trim() === '' || !this.isSpelling(span.unit, at, span.end);
    });
  }

  /** "P. HC" is no name in "P. HC,TH", which is one as it stands, whatever follows: no blank parts the two. */
  private isWithinSpelling(at: number, span: NameSpan): boolean {
    const next = this.tokens[span.end];
    if (next?.gap !== ',') return false;
    return this.namesAt(at).some(
      ({ unit, end }) => end > span.end && unit !== span.unit && this.isSpelling(unit, at, end),
    );
  }

  /** "Phòng KHTC (Sở Tài chính)": the room of another body, which the parenthesis names, or what stands behind a dash. */
  private isOfAnother(at: number, span: NameSpan): boolean {
    const { tokens } = this;
    const inside = tokens[span.end];
    // "P. KHTC - Sở Nội vụ" may be a list of two, or the room of that Sở; in a longer list of dashes it is one of them.
    return (
      isRoom(tokens, at) &&
      inside !== undefined &&
      (/^\s*\($/.test(inside.gap) || (DASH.test(inside.gap) && isOwnRoom(tokens, at) && !this.isListOfDashes())) &&
      OUTER_BODIES.has(inside.norm) &&
      words(tokens, span.end, 2) !== 'bộ phận' &&
      tokens[span.end + 1]?.gapKind === 'space' &&
      !tokens[span.end + 1]?.gap.includes(')')
    );
  }

  /** "Tổ Văn, các phòng" is no "Tổ Văn phòng": a collective begins behind the comma. */
  private reachesGroup(at: number, span: NameSpan): boolean {
    for (let inside = at + 1; inside < span.end; inside++) {
      const token = this.tokens[inside];
      if (token?.norm === 'các' && isSeparator(token) && !/\n/u.test(token.gap))
        return !this.isSpelling(span.unit, at, span.end);
    }
    return false;
  }

  /** "đ/c Hà (PGĐ)": what the person is, be it a unit's letters, too. */
  private isPostInside(at: number, span: NameSpan): boolean {
    const { tokens } = this;
    const inside = /\(\s*$/u.test(tokens[at]?.gap ?? '') && (tokens[span.end]?.gap ?? ')').startsWith(')');
    return (
      inside &&
      span.end === at + 1 &&
      POSTS_INSIDE.has(tokens[at]?.norm ?? '') &&
      !this.isSpelling(span.unit, at, span.end)
    );
  }

  private dashed: boolean | undefined;

  private isListOfDashes(): boolean {
    return (this.dashed ??= this.tokens.filter(({ gap }) => DASH.test(gap)).length > 1);
  }

  /**
   * "UBND tỉnh (Sở Tài chính tham mưu)", "Văn phòng (P. KHTC)": a parenthesis that names another unit, which can be no
   * section of the one before it. A room is none of a room, a Sở none of anything; "TT Thủy lợi (Sở Xây dựng)" says whose it is.
   */
  private namesAnother(at: number, span: NameSpan): boolean {
    const { tokens } = this;
    if (!/^\s*\($/.test(tokens[span.end]?.gap ?? '') || PART_OF_BODY.has(words(tokens, at, 2))) return false;
    if (PART_OF_BODY.has(tokens[at]?.norm ?? '')) return false;
    const end = sectionEnd(tokens, span.end);
    for (let inside = span.end; inside < end; inside++) {
      const outer = OUTER_BODIES.has(tokens[inside]?.norm ?? '');
      if (!outer && !(isRoom(tokens, at) && isRoom(tokens, inside))) continue;
      const named = this.namesAt(inside).some(
        ({ unit, matchDistance, end: to }) => unit !== span.unit && matchDistance <= 3 && to > inside + 1,
      );
      if (named) return true;
    }
    return false;
  }

  /** What names no unit: words that join, collectives, posts, what a body does. */
  plainAt(at: number): Candidate[] {
    const { tokens } = this;
    const found: Candidate[] = [];
    const add = (kind: Candidate['kind'], end: number, cost: number): void => {
      found.push({ ...EMPTY, kind, start: at, end, cost });
    };
    const link = linkLength(tokens, at);
    if (link > 0) add('link', at + link, 0.1);
    const group = this.groupEnd(at);
    if (group !== null) add('collective', group, 1.55);
    const post = headPostLength(tokens, at);
    if (
      post > 0 &&
      tokens[at + post]?.gapKind === 'space' &&
      this.namesAt(at + post).some((span) => span.matchDistance <= 3)
    )
      add('link', at + post, 0.1);
    const does = at > 0 && predicateLength(tokens, at) > 0 ? this.predicateEnd(at) : at;
    const named = !isAdvice(tokens, at) && tokens.slice(at, does).some((token) => token.upper);
    if (does > at && !named) add('link', does, 0.5);
    return found;
  }

  /** What a body does runs to the next separator with a capital or a name behind it. */
  private predicateEnd(at: number): number {
    for (let end = at + 1; ; end++) {
      const token = this.tokens[end];
      if (!token || token.gapKind === 'hard' || end - at > LONGEST_SECTION) return end;
      if (token.gapKind === 'strong' && (token.upper || this.around.startsName(end) || this.groupEnd(end) !== null))
        return end;
      const link = linkLength(this.tokens, end);
      // Whoever else is named: "… chủ trì, tham mưu với các đơn vị", "… tham mưu + Ban Giám đốc".
      const beyond = this.tokens[end + 1];
      const others =
        link === 1 && (beyond?.upper === true || this.groupEnd(end + 1) !== null || this.around.startsName(end + 1));
      const named = this.around.startsName(end) || this.groupEnd(end) !== null;
      // A body that no other cell names: it is unknown then, and said, in capitals or not.
      const parted = token.gapKind === 'weak' || token.gapKind === 'strong';
      const body = parted && (token.upper || /\n/u.test(token.gap)) && bodyHeadLength(this.tokens, end) > 0;
      const next = token.gap.includes('+') || (token.gapKind === 'weak' && named);
      if (link > 1 || others || next || body) return end;
    }
  }

  private readonly letters: (number | undefined)[] = [];

  /** How many letters a word has without marks. */
  private lettersAt(at: number): number {
    return (this.letters[at] ??= foldMarks(this.tokens[at]?.norm ?? '').length);
  }

  private readonly unsure: (readonly Candidate[] | undefined)[] = [];

  /** Typing errors, and what a body does with another body named in it. */
  unsureAt(at: number): readonly Candidate[] {
    return (this.unsure[at] ??= this.findUnsure(at));
  }

  private findUnsure(at: number): Candidate[] {
    const { tokens } = this;
    const found: Candidate[] = [];
    if (at > 0 && predicateLength(tokens, at) > 0)
      found.push({ ...EMPTY, kind: 'unknown', start: at, end: this.predicateEnd(at), cost: 3 });
    const token = tokens[at];
    if (!token || (at > 0 && token.gapKind === 'tight')) return found;
    if (at > 0 && token.gapKind === 'space' && !heads.has(token.norm) && !token.upper) return found;
    const names = this.namesAt(at);
    let letters = 0;
    for (let end = at + 1; end <= Math.min(tokens.length, at + LONGEST_TYPO); end++) {
      const before = tokens[end - 1];
      letters += this.lettersAt(end - 1);
      if (this.typos.isTooLong(letters)) break;
      // No typing error reaches over a separator behind a name, or in front of one.
      if (
        end > at + 1 &&
        (before?.gapKind === 'hard' || (before && isSeparator(before) && this.isNameBefore(at, end - 1)))
      )
        break;
      if (!partsAt(tokens, end) || names.some((span) => span.end === end)) continue;
      if (this.typos.isTooShort(letters)) continue;
      const unit = this.typos.find(tokens, at, end);
      if (unit !== null)
        found.push({ ...EMPTY, kind: 'unit', start: at, end, unit, matchDistance: 1, typo: true, cost: 2.5 });
    }
    return found;
  }

  private isNameBefore(at: number, end: number): boolean {
    if (this.namesAt(at).some((span) => span.end === end)) return true;
    return (
      this.tokens[end]?.gap.trim() !== '' &&
      this.namesAt(end).some((span) => span.matchDistance <= 3 && this.separated(span.end))
    );
  }
}

function isRoom(tokens: readonly CellToken[], at: number): boolean {
  return ROOMS.has(tokens[at]?.norm ?? '') || ROOMS.has(words(tokens, at, 2));
}

/** "Phòng …": no office, which may be the one of any body. */
export function isOwnRoom(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'phòng' || tokens[at]?.norm === 'p';
}

function isSeparator({ gapKind }: CellToken): boolean {
  return gapKind === 'strong' || gapKind === 'weak';
}

/** A person is named at a word: "Đ/c Hùng", "Ông Nam". */
export function isPerson(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === COMRADE;
}

/** Whether a piece may end before a word: at the end, at a separator, at a separating word, or where a capital follows a space. */
export function partsAt(tokens: readonly CellToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.gapKind === 'hard' || token.gapKind === 'strong' || token.gapKind === 'weak') return true;
  return token.gapKind === 'space' && (token.upper || linkLength(tokens, at) > 0 || predicateLength(tokens, at) > 0);
}

/** A parenthesis behind a unit's name is a section of it, unless it tells who coordinates. */
function sectionEnd(tokens: readonly CellToken[], end: number): number {
  const token = tokens[end];
  if (!token || !/^\s*\($/.test(token.gap) || linkLength(tokens, end) > 0 || NO_SECTION.has(token.norm)) return end;
  const most = Math.min(tokens.length, end + LONGEST_SECTION);
  for (let index = end + 1; index < most; index++) if (tokens[index]?.gap.includes(')')) return index;
  return tokens.length <= most ? tokens.length : end;
}

export function words(tokens: readonly CellToken[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.norm)
    .join(' ');
}

import { foldMarks } from '../text/fold';
import { collectiveEnd, headPostLength, linkLength, ownsNoBody, predicateLength } from './collectives';
import { COMRADE, type CellToken } from './cellTokens';
import type { NameSpan, SpellingTrie } from './spellingTrie';
import type { TypoFinder } from './typos';
import { BARE_HEADS, HEAD_WORDS, INNER_HEADS, PREPOSITIONS } from './vocabulary';

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

interface Candidate extends Piece {
  readonly cost: number;
}

/** The cheapest way to cover the words before a place, by the kind of its last piece and the unit whose beginning goes on. */
interface State {
  readonly cost: number;
  readonly piece: Candidate;
  readonly before: State | null;
  /** The unit whose beginning the next name of a list may share; null when none does. */
  readonly lead: string | null;
}

/** Unknown text that is still growing. */
interface OpenText {
  readonly start: number;
  readonly cost: number;
  readonly before: State | null;
  /** It may not grow beyond this word: a name that begins where it does ends there at a separator. */
  readonly stop: number;
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

/** Whether words, as typed, are just a spelling of a unit. */
export type IsSpelling = (unit: string, start: number, end: number) => boolean;

const NEAR_COST = [0, 1, 1.1, 1.2, 1.35, 1.5, 1.7] as const;
const SHARED_COST = 1.4;
const UNKNOWN_COST = 6;
const UNKNOWN_WORD_COST = 0.5;
/** No name of a unit with a typing error in it has more words. */
const LONGEST_TYPO = 16;
/** A parenthesis with more words is no section of a unit. */
const LONGEST_SECTION = 64;
const heads = new Set(HEAD_WORDS);
const innerHeads = new Set(INNER_HEADS);
const EMPTY = { unit: '', matchDistance: 0, typo: false, shared: false, unseparated: false } as const;

/**
 * Covers words with pieces so that the sum of costs is least: names whole and near cost little, unknown text much; a
 * separator is evidence, a missing one costs. Words are one stretch between `hard` gaps or several. Time grows with the
 * number of words.
 */
export function segmentNames(
  tokens: readonly CellToken[],
  trie: SpellingTrie,
  typos: TypoFinder,
  isSpelling: IsSpelling,
): Piece[] {
  const stretch = new Stretch(tokens, trie, typos, isSpelling);
  if (stretch.isUnknown()) return [unknownPiece(0, tokens.length)];
  for (const unsure of [false, true]) {
    const read = stretch.cover(unsure);
    if (read.length > 0) return joinDoings(tokens, mergeUnsure(tokens, read));
  }
  // Nothing can be parted in "Phòng A và-Phòng B": it is unknown as a whole, never lost.
  return tokens.length === 0 ? [] : [unknownPiece(0, tokens.length)];
}

// Written out: copying the properties of another object costs several times as much.
function unknownPiece(start: number, end: number): Candidate {
  return {
    kind: 'unknown',
    start,
    end,
    unit: '',
    matchDistance: 0,
    typo: false,
    shared: false,
    unseparated: false,
    cost: 0,
  };
}

/**
 * Returns the one piece that words are where they are nothing but the spelling of one unit, as in most cells; null where
 * they may be anything else. What `segmentNames` would find, without a search.
 */
export function wholeName(tokens: readonly CellToken[], trie: SpellingTrie): Piece[] | null {
  const plain = tokens.every(({ gapKind }, at) => at === 0 || gapKind === 'space' || gapKind === 'tight');
  if (!plain || linkLength(tokens, 0) > 0 || headPostLength(tokens, 0) > 0) return null;
  const unit = trie.unitSpelt(tokens);
  if (unit === null) return null;
  const end = tokens.length;
  return [{ kind: 'unit', start: 0, end, unit, matchDistance: 1, typo: false, shared: false, unseparated: false }];
}

class Stretch {
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

  /** Whether nothing in it is known and nothing parts its words: then it is unknown as a whole, without a search. */
  isUnknown(): boolean {
    const { tokens } = this;
    const plain = tokens.every(
      ({ gapKind }, at) =>
        (at === 0 || gapKind === 'space' || gapKind === 'tight') &&
        this.namesAt(at).length === 0 &&
        linkLength(tokens, at) === 0 &&
        predicateLength(tokens, at) === 0 &&
        this.groupEnd(at) === null,
    );
    return plain && tokens.length > 0 && tokens.every((_, at) => this.unsureAt(at).length === 0);
  }

  /** Returns the cheapest pieces; none where only unknown text would cover the words and it is not allowed. */
  cover(unsure: boolean): Candidate[] {
    const { tokens } = this;
    const states: Map<string, State>[] = Array.from({ length: tokens.length + 1 }, () => new Map<string, State>());
    let open: readonly OpenText[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const here = [...(states[at]?.values() ?? [])];
      if (unsure) {
        open = this.grow(at, open, here);
        if (partsAt(tokens, at + 1)) for (const text of open) put(states[at + 1], this.close(text, at + 1));
      }
      if (at > 0 && here.length === 0) continue;
      const candidates = [...this.unitsAt(at), ...this.plainAt(at), ...(unsure ? this.unsureAt(at) : [])];
      if (at === 0)
        for (const piece of candidates)
          put(states[piece.end], { cost: piece.cost, piece, before: null, lead: this.leadAfter(null, piece) });
      for (const state of here) {
        const shared = this.sharedAt(at, state);
        for (const piece of [...candidates, ...shared]) {
          const next = this.follow(state, piece, shared);
          if (next) put(states[piece.end], next);
        }
      }
    }
    let last: State | null = null;
    for (const state of states[tokens.length]?.values() ?? []) if (!last || state.cost < last.cost) last = state;
    const pieces: Candidate[] = [];
    for (; last; last = last.before) pieces.push(last.piece);
    return pieces.reverse();
  }

  private follow(state: State, piece: Candidate, shared: readonly Candidate[]): State | null {
    const parting = splitCost(this.tokens, state.piece, piece);
    if (parting === null) return null;
    let read = piece;
    if (piece.kind === 'unit' && piece.matchDistance === 4 && !piece.shared) {
      const same = shared.filter((each) => each.end === piece.end);
      // "Phòng" or the beginning of the name before it may be left out: two units would fit.
      if (same.some((each) => each.unit !== piece.unit)) return null;
      if (same.length > 0) read = { ...piece, shared: true };
    } else if (piece.shared) {
      const other = this.unitsAt(piece.start).find((each) => each.end === piece.end && each.matchDistance <= 4);
      if (other && other.unit !== piece.unit) return null;
    }
    const unseparated = parting >= UNSEPARATED;
    const cost = state.cost + piece.cost + parting;
    return { cost, piece: { ...read, unseparated }, before: state, lead: this.leadAfter(state.lead, piece) };
  }

  /** Unknown texts that cover the word at a place: those that begin there, and those before it that may go on. */
  private grow(at: number, open: readonly OpenText[], here: readonly State[]): OpenText[] {
    const { tokens } = this;
    const token = tokens[at];
    const grown: OpenText[] = [];
    const keep = (start: number, cost: number, before: State | null, end: number): void => {
      const rival = grown.findIndex((each) => each.stop === end);
      if (rival < 0) grown.push({ start, cost, before, stop: end });
      else if (cost < (grown[rival]?.cost ?? 0)) grown[rival] = { start, cost, before, stop: end };
    };
    const breaks =
      token === undefined ||
      token.gapKind === 'hard' ||
      (token.gapKind === 'strong' && (token.upper || this.begins(at)));
    if (!breaks)
      for (const text of open)
        if (at < text.stop) keep(text.start, text.cost + UNKNOWN_WORD_COST, text.before, text.stop);
    const stop = this.stopOf(at);
    const cost = UNKNOWN_COST + UNKNOWN_WORD_COST;
    if (at === 0) keep(at, cost, null, stop);
    const begun = unknownPiece(at, at + 1);
    for (const state of here) {
      const parting = splitCost(tokens, state.piece, begun);
      if (parting !== null) keep(at, state.cost + cost + parting, state, stop);
    }
    return grown;
  }

  private close({ start, cost, before }: OpenText, end: number): State {
    const piece = unknownPiece(start, end);
    return { cost, piece, before, lead: before?.lead ?? null };
  }

  /** A name or a collective that ends at a separator is not swallowed by unknown text that begins with it. */
  private stopOf(at: number): number {
    let stop = this.tokens.length;
    const ends = this.unitsAt(at).map((piece) => piece.end);
    const group = this.groupEnd(at);
    if (group !== null) ends.push(group);
    for (const end of ends) if (this.separated(end)) stop = Math.min(stop, end);
    return stop;
  }

  private separated(at: number): boolean {
    const kind = this.tokens[at]?.gapKind;
    const person = kind === 'weak' && isPerson(this.tokens, at);
    return kind === undefined || kind === 'hard' || kind === 'strong' || person || linkLength(this.tokens, at) > 0;
  }

  private begins(at: number): boolean {
    return this.around.startsName(at) || this.groupEnd(at) !== null || isPerson(this.tokens, at);
  }

  private namesAt(at: number): readonly NameSpan[] {
    return (this.names[at] ??= this.trie.namesAt(this.tokens, at));
  }

  private namesAfter(at: number, lead: string): readonly NameSpan[] {
    const key = `${String(at)} ${lead}`;
    let found = this.carried.get(key);
    if (found === undefined) this.carried.set(key, (found = this.trie.namesAfter(this.tokens, at, lead)));
    return found;
  }

  private groupEnd(at: number): number | null {
    let end = this.groups[at];
    if (end === undefined) this.groups[at] = end = collectiveEnd(this.tokens, at, this.around);
    return end;
  }

  private readonly units: (readonly Candidate[] | undefined)[] = [];

  private unitsAt(at: number): readonly Candidate[] {
    return (this.units[at] ??= this.namesAt(at)
      .filter((span) => !this.spansTwoNames(at, span) && !this.isOfAnother(at, span) && !this.reachesGroup(at, span))
      .map((span) => this.unitPiece(at, span, NEAR_COST[span.matchDistance], false)));
  }

  /** Names that begin like the unit before them ("Phòng KHTC, GD-NN"), behind a separator or a separating word. */
  private sharedAt(at: number, { lead, piece }: State): readonly Candidate[] {
    const token = this.tokens[at];
    if (lead === null || !token || token.gapKind === 'tight') return [];
    // "Ban Hậu cần chủ trì, tham mưu": what the body does, and no "Ban Tham mưu".
    if (predicateLength(this.tokens, at) > 0) return [];
    if (piece.kind !== 'link' && !isSeparator(token)) return [];
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
      // The beginning of a long name that a line break cuts fits the same unit: it is no other name.
      if (left.unit === span.unit && token.gap.trim() === '') return false;
      const right = [...this.namesAt(left.end), ...this.namesAfter(left.end, left.unit)];
      // Below a line break the rest of a name fits the same unit, too.
      const own = token.gap.trim() === '' ? span.unit : null;
      if (!right.some((each) => each.end === span.end && each.unit !== own)) return false;
      return token.gap.trim() === '' || !this.isSpelling(span.unit, at, span.end);
    });
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

  private plainAt(at: number): Candidate[] {
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
    if (does > at && !tokens.slice(at, does).some((token) => token.upper)) add('link', does, 0.5);
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
      const others = link === 1 && (this.groupEnd(end + 1) !== null || this.around.startsName(end + 1));
      const named = this.around.startsName(end) || this.groupEnd(end) !== null;
      const next = token.gap.includes('+') || (token.gapKind === 'weak' && named);
      if (link > 1 || others || next) return end;
    }
  }

  private readonly letters: (number | undefined)[] = [];

  /** How many letters a word has without marks. */
  private lettersAt(at: number): number {
    return (this.letters[at] ??= foldMarks(this.tokens[at]?.norm ?? '').length);
  }

  private readonly unsure: (readonly Candidate[] | undefined)[] = [];

  /** Typing errors, and what a body does with another body named in it. */
  private unsureAt(at: number): readonly Candidate[] {
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

  /**
   * A name written with its beginning lends it to those behind it, a single word ("TTra") does not end the list; a
   * collective does.
   */
  private leadAfter(lead: string | null, piece: Candidate): string | null {
    if (piece.kind === 'collective') return null;
    if (piece.kind !== 'unit' || piece.shared || piece.matchDistance === 4) return lead;
    const bare =
      piece.end === piece.start + 1 || BARE_HEADS.has(words(this.tokens, piece.start, piece.end - piece.start));
    return bare ? (lead ?? piece.unit) : piece.unit;
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
function isOwnRoom(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === 'phòng' || tokens[at]?.norm === 'p';
}

/** Keeps a state where it is the cheapest of its kind. */
function put(states: Map<string, State> | undefined, state: State): void {
  const key = `${state.piece.kind} ${state.lead ?? ''}`;
  const rival = states?.get(key);
  if (!rival || state.cost < rival.cost) states?.set(key, state);
}

const UNSEPARATED = 1.5;

function isSeparator({ gapKind }: CellToken): boolean {
  return gapKind === 'strong' || gapKind === 'weak';
}

/** A person is named at a word: "Đ/c Hùng", "Ông Nam". */
function isPerson(tokens: readonly CellToken[], at: number): boolean {
  return tokens[at]?.norm === COMRADE;
}

/** What it costs to part two pieces where they meet; null where they cannot be parted. */
function splitCost(tokens: readonly CellToken[], left: Candidate, right: Candidate): number | null {
  const token = tokens[right.start];
  if (!token) return null;
  if (token.gapKind === 'hard') return 0;
  if (token.gapKind === 'tight') return null;
  // Behind the beginning of a long name its own words go on.
  if (right.kind === 'link' && left.matchDistance >= 5 && predicateLength(tokens, right.start) > 0) return null;
  if (left.kind === 'link' || right.kind === 'link') return 0;
  // "Trạm Chăn nuôi và Thú⏎y khu vực I": the end of the name may stand below, and tell another one.
  if (left.kind === 'unit' && left.matchDistance >= 6 && right.kind === 'unknown' && token.gap.trim() === '')
    return null;
  if (token.gapKind === 'strong') return /[.\n]/.test(token.gap) ? 0.2 : 0;
  const unknown = left.kind === 'unknown' || right.kind === 'unknown';
  if (token.gapKind === 'weak') {
    if (unknown && isPerson(tokens, right.start) && /\s/.test(token.gap)) return 0.8;
    return unknown && right.kind !== 'collective' ? null : 0.8;
  }
  // What a body does stands right behind its name.
  if (left.kind !== 'unknown' && right.kind === 'unknown' && predicateLength(tokens, right.start) > 0 && right.cost > 0)
    return 0;
  if (unknown) return null;
  if (left.kind === 'unit' && left.matchDistance >= 6) return null;
  const words = tokens.slice(left.start, left.end).map((word) => word.norm);
  const bareHead = left.kind === 'unit' && BARE_HEADS.has(words.join(' '));
  if (right.kind === 'collective') {
    const whole =
      left.kind === 'unit' &&
      left.matchDistance <= 3 &&
      !isOwnRoom(tokens, left.start) &&
      ownsNoBody(tokens, right.start);
    return (token.upper || whole) && !bareHead ? UNSEPARATED : left.kind === 'collective' ? UNSEPARATED : null;
  }
  if (right.matchDistance >= 6 || PREPOSITIONS.has(words.at(-1) ?? '')) return null;
  const inner = innerHeads.has(token.norm) || innerHeads.has(`${token.norm} ${tokens[right.start + 1]?.norm ?? ''}`);
  if (bareHead && token.norm !== 'p' && token.norm !== 'phòng') return null;
  const related = words.at(-1) === 'quan' && words.at(-2) === 'liên';
  return (inner && token.upper) || related ? UNSEPARATED : null;
}

/** Whether a piece may end before a word: at the end, at a separator, at a separating word, or where a capital follows a space. */
function partsAt(tokens: readonly CellToken[], at: number): boolean {
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

/** "Sở Nông nghiệp" read in "Sở Nông nghiệp và Môi trường" would be wrong: a name that goes on behind "và" is unknown as a whole. */
function mergeUnsure(tokens: readonly CellToken[], pieces: readonly Candidate[]): Piece[] {
  const read: Piece[] = [];
  for (const piece of pieces) {
    const link = read.at(-1);
    const name = read.at(-2);
    const goesOn =
      piece.kind === 'unknown' &&
      link?.kind === 'link' &&
      (tokens[link.start]?.norm === 'và' || tokens[link.start]?.norm === 'and');
    const head = heads.has(tokens[piece.start]?.norm ?? '') || heads.has(words(tokens, piece.start, 2));
    if (goesOn && name && (name.kind === 'unit' || name.kind === 'unknown') && !head && !name.typo) {
      read.splice(-2, 2, { ...piece, start: name.start, unseparated: name.unseparated });
    } else read.push(piece);
  }
  return read;
}

/** What a body does belongs to the piece that names it, so that no word of the cell is left out. */
function joinDoings(tokens: readonly CellToken[], pieces: readonly Piece[]): Piece[] {
  const read: Piece[] = [];
  for (const piece of pieces) {
    const name = read.at(-1);
    const does = piece.kind === 'link' && predicateLength(tokens, piece.start) > 0;
    if (does && name?.kind === 'unit' && tokens[piece.start]?.gapKind === 'space')
      read.splice(-1, 1, { ...name, doingEnd: piece.end });
    else read.push(piece);
  }
  return read;
}

function words(tokens: readonly CellToken[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.norm)
    .join(' ');
}

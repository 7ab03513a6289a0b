import type { CellToken } from './cellTokens';
import { headPostLength, linkLength, ownsNoBody, predicateLength } from './collectives';
import {
  PiecesAt,
  heads,
  isOwnRoom,
  isPerson,
  partsAt,
  words,
  type Candidate,
  type IsSpelling,
  type Piece,
} from './piecesAt';
import type { SpellingTrie } from './spellingTrie';
import type { TypoFinder } from './typos';
import { BARE_HEADS, INNER_HEADS, PREPOSITIONS } from './vocabulary';

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

const UNKNOWN_COST = 6;
const UNKNOWN_WORD_COST = 0.5;
const innerHeads = new Set(INNER_HEADS);
/** Begin a collective of everybody, and no part of a name. */
const WHOLE: ReadonlySet<string> = new Set(['toàn', 'tất', 'mọi', 'những']);

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

/** The search for the cheapest pieces. */
class Stretch {
  private readonly places: PiecesAt;

  constructor(
    private readonly tokens: readonly CellToken[],
    trie: SpellingTrie,
    typos: TypoFinder,
    isSpelling: IsSpelling,
  ) {
    this.places = new PiecesAt(tokens, trie, typos, isSpelling);
  }

  /** Whether nothing in it is known and nothing parts its words: then it is unknown as a whole, without a search. */
  isUnknown(): boolean {
    const { tokens } = this;
    const plain = tokens.every(
      ({ gapKind }, at) =>
        (at === 0 || gapKind === 'space' || gapKind === 'tight') &&
        this.places.namesAt(at).length === 0 &&
        linkLength(tokens, at) === 0 &&
        predicateLength(tokens, at) === 0 &&
        this.places.groupEnd(at) === null,
    );
    return plain && tokens.length > 0 && tokens.every((_, at) => this.places.unsureAt(at).length === 0);
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
      const candidates = [
        ...this.places.unitsAt(at),
        ...this.places.plainAt(at),
        ...(unsure ? this.places.unsureAt(at) : []),
      ];
      if (at === 0)
        for (const piece of candidates)
          put(states[piece.end], { cost: piece.cost, piece, before: null, lead: this.leadAfter(null, piece) });
      for (const state of here) {
        const shared = this.places.sharedAt(at, state.lead, state.piece);
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
      const other = this.places.unitsAt(piece.start).find((each) => each.end === piece.end && each.matchDistance <= 4);
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
      (token.gapKind === 'strong' && (token.upper || this.places.begins(at))) ||
      // "Khoa A và Toàn ngành"
      (linkLength(tokens, at) === 1 && WHOLE.has(tokens[at + 1]?.norm ?? '') && this.places.groupEnd(at + 1) !== null);
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
    const ends = this.places.unitsAt(at).map((piece) => piece.end);
    const group = this.places.groupEnd(at);
    if (group !== null) ends.push(group);
    for (const end of ends) if (this.places.separated(end)) stop = Math.min(stop, end);
    return stop;
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
}

/** Keeps a state where it is the cheapest of its kind. */
function put(states: Map<string, State> | undefined, state: State): void {
  const key = `${state.piece.kind} ${state.lead ?? ''}`;
  const rival = states?.get(key);
  if (!rival || state.cost < rival.cost) states?.set(key, state);
}

const UNSEPARATED = 1.5;

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

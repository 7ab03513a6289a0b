import { collectiveEnd, linkLength } from './collectives';
import type { CellToken } from './cellTokens';
import type { NameSpan, SpellingTrie } from './spellingTrie';
import type { TypoFinder } from './typos';
import { BARE_HEADS, HEAD_WORDS, INNER_HEADS, PREPOSITIONS } from './vocabulary';

/** A piece of a cell: words from `start` to before `end`, and what they are. */
export interface Piece {
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
}

interface Candidate extends Piece {
  readonly cost: number;
}

interface State {
  readonly cost: number;
  readonly piece: Candidate;
  readonly before: State | null;
}

const NEAR_COST = [0, 1, 1.1, 1.2, 1.35, 1.5, 1.7] as const;
const heads = new Set(HEAD_WORDS);
const innerHeads = new Set(INNER_HEADS);

/**
 * Covers words with pieces so that the sum of costs is least: names whole and near cost little, unknown text much; a
 * separator is evidence, a missing one costs. Words are one stretch between `hard` gaps or several.
 */
export function segmentNames(tokens: readonly CellToken[], trie: SpellingTrie, typos: TypoFinder): Piece[] {
  const names = new Map<number, readonly NameSpan[]>();
  const namesAt = (at: number): readonly NameSpan[] => {
    const kept = names.get(at) ?? trie.namesAt(tokens, at);
    names.set(at, kept);
    return kept;
  };
  const startsName = (at: number): boolean => namesAt(at).some((span) => partsAt(tokens, span.end));
  const groups = new Map<number, number | null>();
  const groupEnd = (at: number): number | null => {
    const kept = groups.get(at);
    if (kept !== undefined) return kept;
    const end = collectiveEnd(tokens, at, startsName);
    groups.set(at, end);
    return end;
  };
  const sure = (at: number): Candidate[] => [
    ...unitCandidates(tokens, at, namesAt),
    ...plainCandidates(tokens, at, groupEnd(at)),
  ];
  let read = cover(tokens, sure);
  if (read.length === 0) {
    const begins = (at: number): boolean => startsName(at) || groupEnd(at) !== null;
    read = cover(tokens, (at) => [
      ...sure(at),
      ...typoCandidates(tokens, at, namesAt, typos),
      ...unknownCandidates(tokens, at, begins),
    ]);
  }
  return mergeUnsure(tokens, shareHeads(tokens, read, trie));
}

function cover(tokens: readonly CellToken[], candidatesAt: (at: number) => readonly Candidate[]): Candidate[] {
  const states: Map<Candidate['kind'], State>[] = Array.from(
    { length: tokens.length + 1 },
    () => new Map<Candidate['kind'], State>(),
  );
  for (let at = 0; at < tokens.length; at++) {
    const here = states[at];
    if (at > 0 && here?.size === 0) continue;
    for (const candidate of candidatesAt(at)) {
      let best: State | null = at === 0 ? { cost: candidate.cost, piece: candidate, before: null } : null;
      for (const state of here?.values() ?? []) {
        const parting = splitCost(tokens, state.piece, candidate);
        if (parting === null) continue;
        const unseparated = parting >= UNSEPARATED;
        const cost = state.cost + candidate.cost + parting;
        if (!best || cost < best.cost) best = { cost, piece: { ...candidate, unseparated }, before: state };
      }
      if (!best) continue;
      const there = states[candidate.end];
      const rival = there?.get(candidate.kind);
      if (!rival || best.cost < rival.cost) there?.set(candidate.kind, best);
    }
  }
  let state: State | null = null;
  for (const last of states[tokens.length]?.values() ?? []) if (!state || last.cost < state.cost) state = last;
  const pieces: Candidate[] = [];
  for (; state; state = state.before) pieces.unshift(state.piece);
  return pieces;
}

const UNSEPARATED = 1.5;

/** What it costs to part two pieces where they meet; null where they cannot be parted. */
function splitCost(tokens: readonly CellToken[], left: Candidate, right: Candidate): number | null {
  const token = tokens[right.start];
  if (!token) return null;
  if (token.gapKind === 'hard') return 0;
  if (token.gapKind === 'tight') return null;
  if (left.kind === 'link' || right.kind === 'link') return 0;
  if (token.gapKind === 'strong') return /[.\n]/.test(token.gap) ? 0.2 : 0;
  const unknown = left.kind === 'unknown' || right.kind === 'unknown';
  if (token.gapKind === 'weak') return unknown && right.kind !== 'collective' ? null : 0.8;
  if (unknown) return null;
  if (left.kind === 'unit' && left.matchDistance >= 6) return null;
  const words = tokens.slice(left.start, left.end).map((word) => word.norm);
  const bareHead = left.kind === 'unit' && BARE_HEADS.has(words.join(' '));
  if (right.kind === 'collective')
    return token.upper && !bareHead ? UNSEPARATED : left.kind === 'collective' ? UNSEPARATED : null;
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
  return token.gapKind === 'space' && (token.upper || linkLength(tokens, at) > 0);
}

/** The names that begin at a word. */
type NamesAt = (at: number) => readonly NameSpan[];

/** Whether a name would run over a separator both sides of which are names: "KH, TC" is no variant of "Phòng KH-TC". */
function spansTwoNames(tokens: readonly CellToken[], at: number, end: number, namesAt: NamesAt): boolean {
  return namesAt(at).some((left) => {
    const token = tokens[left.end];
    if (!token || left.end >= end || token.gap.trim() === '') return false;
    if (token.gapKind !== 'strong' && token.gapKind !== 'weak') return false;
    return namesAt(left.end).some((right) => right.end === end);
  });
}

function unitCandidates(tokens: readonly CellToken[], at: number, namesAt: NamesAt): Candidate[] {
  const spans = namesAt(at).filter((span) => span.matchDistance === 1 || !spansTwoNames(tokens, at, span.end, namesAt));
  return spans.map((span) => {
    let cost: number = NEAR_COST[span.matchDistance];
    for (let index = at + 1; index < span.end; index++) {
      const kind = tokens[index]?.gapKind;
      if (kind === 'strong') cost += tokens[index]?.gap.trim() === '' ? 0.1 : 0.3;
    }
    const end = sectionEnd(tokens, span.end);
    if (end > span.end) cost += 0.2;
    const base = {
      kind: 'unit',
      start: at,
      unit: span.unit,
      matchDistance: span.matchDistance,
      typo: false,
      shared: false,
      unseparated: false,
    } as const;
    return { ...base, end, cost };
  });
}

/** A parenthesis behind a unit's name is a section of it, unless it tells who coordinates. */
function sectionEnd(tokens: readonly CellToken[], end: number): number {
  const token = tokens[end];
  if (!token || !/^\s*\($/.test(token.gap) || linkLength(tokens, end) > 0) return end;
  for (let index = end + 1; index < tokens.length; index++) if (tokens[index]?.gap.includes(')')) return index;
  return tokens.length;
}

function typoCandidates(tokens: readonly CellToken[], at: number, namesAt: NamesAt, typos: TypoFinder): Candidate[] {
  const token = tokens[at];
  if (
    !token ||
    (at > 0 && token.gapKind === 'tight') ||
    (at > 0 && token.gapKind === 'space' && !heads.has(token.norm) && !token.upper)
  )
    return [];
  const found: Candidate[] = [];
  for (let end = at + 1; end <= Math.min(tokens.length, at + 16); end++) {
    if (end > at + 1 && tokens[end - 1]?.gapKind === 'hard') break;
    if (!partsAt(tokens, end) || namesAt(at).some((span) => span.end === end)) continue;
    if (spansTwoNames(tokens, at, end, namesAt)) continue;
    const unit = typos.find(tokens.slice(at, end));
    if (unit === null) continue;
    found.push({
      kind: 'unit',
      start: at,
      end,
      unit,
      matchDistance: 1,
      typo: true,
      shared: false,
      unseparated: false,
      cost: 2.5,
    });
  }
  return found;
}

const EMPTY = { unit: '', matchDistance: 0, typo: false, shared: false, unseparated: false } as const;

function plainCandidates(tokens: readonly CellToken[], at: number, groupEnd: number | null): Candidate[] {
  const found: Candidate[] = [];
  const link = linkLength(tokens, at);
  if (link > 0) found.push({ ...EMPTY, kind: 'link', start: at, end: at + link, cost: 0.1 });
  if (groupEnd !== null) found.push({ ...EMPTY, kind: 'collective', start: at, end: groupEnd, cost: 1.55 });
  return found;
}

/** Unknown text up to any place where it may end; it never swallows what begins behind a separator. */
function unknownCandidates(tokens: readonly CellToken[], at: number, begins: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let end = at + 1; end <= tokens.length; end++) {
    const next = tokens[end];
    if (partsAt(tokens, end)) found.push({ ...EMPTY, kind: 'unknown', start: at, end, cost: 6 + 0.5 * (end - at) });
    if (!next || next.gapKind === 'hard' || (next.gapKind === 'strong' && (next.upper || begins(end)))) break;
  }
  return found;
}

/** Tries the beginning of the unit before a piece on an unknown one, or on one from which only "Phòng" was left out. */
function shareHeads(tokens: readonly CellToken[], pieces: readonly Candidate[], trie: SpellingTrie): Candidate[] {
  const read: Candidate[] = [];
  let lead: Candidate | null = null;
  for (const piece of pieces) {
    const gap = tokens[piece.start]?.gapKind;
    if (gap === 'hard' && tokens[piece.start]?.gap !== '') lead = null;
    const headless = piece.kind === 'unit' && piece.matchDistance === 4;
    let now = piece;
    if (lead && (piece.kind === 'unknown' || piece.typo || headless)) {
      const carried = trie.namesAfter(tokens, piece.start, lead.unit).filter((span) => span.end === piece.end);
      const units = new Set(carried.map((span) => span.unit));
      if (headless) units.add(piece.unit);
      const [unit] = units;
      if (units.size === 1 && unit !== undefined)
        now = { ...piece, kind: 'unit', unit, matchDistance: 4, typo: false, shared: true };
      else if (units.size > 1) now = { ...piece, kind: 'unknown', unit: '', matchDistance: 0 };
    }
    read.push(now);
    if (now.kind === 'unit' && !now.shared && now.matchDistance !== 4) lead = now;
    if (now.kind === 'collective') lead = null;
  }
  return read;
}

/** "Sở Nông nghiệp" read in "Sở Nông nghiệp và Môi trường" would be wrong: a name that goes on behind "và" is unknown as a whole. */
function mergeUnsure(tokens: readonly CellToken[], pieces: readonly Candidate[]): Piece[] {
  const read: Piece[] = [];
  for (const piece of pieces) {
    const link = read.at(-1);
    const name = read.at(-2);
    const goesOn = piece.kind === 'unknown' && link?.kind === 'link' && tokens[link.start]?.norm === 'và';
    const head = heads.has(tokens[piece.start]?.norm ?? '') || heads.has(words(tokens, piece.start, 2));
    if (goesOn && name && (name.kind === 'unit' || name.kind === 'unknown') && !head && !name.typo) {
      read.splice(-2, 2, { ...piece, start: name.start, unseparated: name.unseparated });
    } else read.push(piece);
  }
  return read;
}

function words(tokens: readonly CellToken[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.norm)
    .join(' ');
}

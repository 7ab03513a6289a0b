import { inSlices } from '../flow/inSlices';
import { runThrough, type StepReport, type Steps } from '../flow/steps';
import { fold, foldCase } from '../text/fold';
import { cellTokens, firstCellTokens, isArrow, type CellToken } from './cellTokens';
import { withoutLabels } from './cellLabels';
import { withoutContacts } from './contacts';
import { withoutListMarks } from './listMarks';
import { holdsLookAlikes } from './lookAlikes';
import { dittoEnd, isDittoMark } from './ditto';
import { withoutDoing } from './doings';
import { findRemarks, LONGEST_LIST, type PlacedPiece } from './nameRemarks';
import type { IsSpelling, Piece } from './piecesAt';
import { segmentNames, wholeName } from './segmentNames';
import { SpellingTrie } from './spellingTrie';
import { splitLead } from './splitLead';
import { TypoFinder } from './typos';
import { HEAD_WORDS } from './vocabulary';
import type { CellNames, CountedText, LeadNames, MatchHow, NameMatch, Unit } from './types';

const HEADS = new Set(HEAD_WORDS);
/** A name that whoever typed it is not sure of: "Phòng A?", "Phòng A (?)". */
const QUESTIONED = /^\s*(?:\(\s*)?\?/u;
/** A cell with more words is prose: what stands behind them is unknown, and said. */
const MOST_WORDS = 600;
const REST = {
  kind: 'unknown',
  unit: '',
  matchDistance: 0,
  typo: false,
  shared: false,
  unseparated: false,
} as const;
/** So many units are taken between two pauses. */
const UNITS_PER_SLICE = 50;
/** So many cells are read between two pauses. */
const CELLS_PER_SLICE = 10;
/** How much of reading a plan is done when its names are put together. */
export const READ_OF_NAMES = 0.3;

/** Reads cells of unit names against one set of units. Readings are kept per text, so the same text costs nothing again. */
export interface NameReader {
  /** Reads a cell of names: every word becomes part of a match, a collective or an unknown piece, words like "và" between them aside. */
  readNames(text: string): CellNames;
  /** Reads a lead cell: what is named after "P/h", "phối hợp" are coordinating units. */
  readLead(text: string): LeadNames;
}

/** Makes a reader for the given units (catalogue units, or units inferred from a plan). */
export function createNameReader(units: readonly Unit[]): NameReader {
  return runThrough(nameReaderOf(units));
}

/** The same, for texts of which it is known that no name of the units is misspelt in them: what is near is unknown. */
export function createExactReader(units: readonly Unit[]): NameReader {
  const reader = new UnitNameReader(false);
  for (const unit of units) reader.add(unit);
  return reader;
}

/**
 * The same with pauses, for thousands of units and of cells.
 * @param texts cells that will be asked for: they are read here, with pauses, and cost nothing when their tasks are built
 */
export function* nameReaderOf(units: readonly Unit[], texts: readonly CountedText[] = []): Steps<NameReader> {
  const reader = new UnitNameReader();
  const report = (): StepReport => ({ stage: 'read', done: READ_OF_NAMES });
  yield* inSlices(units, UNITS_PER_SLICE, report, (unit) => {
    reader.add(unit);
  });
  // A plan that names bodies by the thousand names most of them as they are written elsewhere.
  let known = 0;
  yield* inSlices(texts, CELLS_PER_SLICE, report, (cell, index) => {
    if (known === index && reader.knows(cell)) known += 1;
  });
  if (known < texts.length) yield* reader.tellTypos(report);
  yield* inSlices(texts, CELLS_PER_SLICE, report, ({ text, role }) => {
    if (role === 'lead') reader.readLead(text);
    else reader.readNames(text);
  });
  return { readNames: (text) => reader.readNames(text), readLead: (text) => reader.readLead(text) };
}

/** Reads a stretch of words that is not wholly the spelling of one unit. */
type Segment<Pieces> = (stretch: readonly CellToken[], isSpelling: IsSpelling) => Pieces;

class UnitNameReader implements NameReader {
  private readonly trie = new SpellingTrie();
  /** @param findsTypos whether names near those of units are theirs */
  public constructor(private readonly findsTypos = true) {}

  private readonly typos = new TypoFinder();
  /** Units that the finder of typing errors has not been told yet: plans without unknown names never ask it. */
  private untold: Unit[] = [];
  private readonly spellings = new Set<string>();
  /** The same, whatever dashes they have: which of them is typed parts no name. */
  private readonly dashed = new Set<string>();
  private readonly slips = new Set<string>();
  /** A unit is called "NT". */
  private knowsDitto = false;
  private readonly cells = new Map<string, CellNames>();
  private readonly leads = new Map<string, LeadNames>();
  private readonly stretches = new Map<string, readonly Piece[]>();

  add(unit: Unit): void {
    this.trie.add(unit);
    this.untold.push(unit);
    for (const slip of unit.slips ?? []) this.slips.add(spellingKey(unit.code, slip));
    for (const spelling of [unit.name, ...unit.short]) {
      this.spellings.add(spellingKey(unit.code, spelling));
      this.dashed.add(spellingKey(unit.code, withHyphens(spelling)));
      this.knowsDitto ||= foldCase(spelling) === 'nt';
    }
  }

  /** Tells the finder of typing errors all units, with pauses. */
  *tellTypos(report: () => StepReport): Steps<void> {
    const units = this.untold;
    this.untold = [];
    yield* inSlices(units, UNITS_PER_SLICE, report, (unit) => {
      this.typos.add(unit);
    });
  }

  private toldTypos(): TypoFinder {
    if (!this.findsTypos) return this.typos;
    for (const unit of this.untold) this.typos.add(unit);
    this.untold = [];
    return this.typos;
  }

  readNames(text: string): CellNames {
    let names = this.cells.get(text);
    if (names === undefined) {
      names = this.read(text, (stretch, isSpelling) => segmentNames(stretch, this.trie, this.toldTypos(), isSpelling));
      this.cells.set(text, names);
    }
    return names;
  }

  /** Whether a cell holds nothing but spellings of units; then it is read. */
  knows({ text, role }: CountedText): boolean {
    if (role !== 'lead') return this.knowsNames(text);
    const { lead, coordinating } = splitLead(text);
    return this.knowsNames(lead) && (coordinating === null || this.knowsNames(coordinating));
  }

  private knowsNames(text: string): boolean {
    if (this.cells.has(text)) return true;
    if (text.length > LONGEST_LIST) return false;
    const names = this.read(text, () => null);
    if (names !== null) this.cells.set(text, names);
    return names !== null;
  }

  readLead(text: string): LeadNames {
    const kept = this.leads.get(text);
    if (kept) return kept;
    const parts = splitLead(text);
    const lead = { ...this.readNames(parts.lead), text };
    const read = { lead, coordinating: parts.coordinating === null ? null : this.readNames(parts.coordinating) };
    this.leads.set(text, read);
    return read;
  }

  private read(text: string, segment: Segment<readonly Piece[]>): CellNames;
  private read(text: string, segment: Segment<readonly Piece[] | null>): CellNames | null;
  private read(text: string, segment: Segment<readonly Piece[] | null>): CellNames | null {
    const plain = withoutContacts(withoutLabels(withoutListMarks(text.normalize('NFC'))));
    const tokens = plain.length > LONGEST_LIST ? firstCellTokens(plain, MOST_WORDS) : cellTokens(plain);
    const pieces = this.pieces(plain, tokens, segment);
    if (pieces === null) return null;
    const matches: NameMatch[] = [];
    const collectives: string[] = [];
    const unknown: string[] = [];
    pieces.forEach((piece, index) => {
      if (piece.kind !== 'link' && QUESTIONED.test(plain.slice(piece.to))) unknown.push(`${piece.text}?`);
      else if (isSeveral(tokens, pieces, index)) collectives.push(piece.text);
      else if (piece.kind === 'unit')
        matches.push({ unit: piece.unit, text: piece.text, how: this.how(piece, pieces[index - 1]) });
      else if (piece.kind === 'collective') collectives.push(piece.text);
      else if (piece.kind === 'unknown') unknown.push(piece.text);
    });
    // "As above": somebody is meant.
    if (isDittoMark(plain)) unknown.push(fold(plain));
    // Nothing but "và": a name is missing on both sides of it.
    if (pieces.length > 0 && pieces.every(({ kind }) => kind === 'link')) unknown.push(fold(plain));
    const mentioned = [...new Set(matches.map((match) => match.unit))];
    return { text, units: mentioned, collectives, unknown, matches, remarks: findRemarks(plain, tokens, pieces) };
  }

  /** The pieces of a cell, each stretch between hard separators read once for all cells; null where one cannot be read. */
  private pieces(
    plain: string,
    tokens: readonly CellToken[],
    segment: Segment<readonly Piece[] | null>,
  ): PlacedPiece[] | null {
    const placed: PlacedPiece[] = [];
    const most = Math.min(tokens.length, MOST_WORDS);
    for (let from = 0; from < most;) {
      const ditto = this.knowsDitto ? from : dittoEnd(tokens, from);
      let to = Math.max(ditto, from + 1);
      let moves = false;
      while (
        ditto === from &&
        to < most &&
        (tokens[to]?.gapKind !== 'hard' || isArrow(tokens[to]?.gap ?? '')) &&
        (this.knowsDitto || dittoEnd(tokens, to) === to)
      ) {
        moves ||= isArrow(tokens[to]?.gap ?? '');
        to++;
      }
      // Which of them is meant is not known, nor who stands above.
      if (moves || ditto > from) {
        placed.push(placePiece(plain, tokens, { ...REST, start: from, end: to }));
        from = to;
        continue;
      }
      const stretch = tokens.slice(from, to);
      const key = plain.slice(stretch[0]?.start, stretch.at(-1)?.end);
      const isSpelling = (unit: string, start: number, end: number): boolean =>
        this.dashed.has(
          spellingKey(unit, withHyphens(enclosed(plain, stretch[start]?.start ?? 0, stretch[end - 1]?.end ?? 0))),
        );
      const pieces = this.stretches.get(key) ?? wholeName(stretch, this.trie) ?? segment(stretch, isSpelling);
      if (pieces === null) return null;
      // A cell of one stretch is kept as a cell.
      if (key.length < plain.length) this.stretches.set(key, pieces);
      for (const piece of pieces) placed.push(placePiece(plain, tokens, movedBy(piece, from)));
      from = to;
    }
    if (most < tokens.length) placed.push(placePiece(plain, tokens, { ...REST, start: most, end: tokens.length }));
    return placed;
  }

  private how(piece: PlacedPiece, before: PlacedPiece | undefined): MatchHow {
    if (piece.typo || (this.slips.size > 0 && this.slips.has(spellingKey(piece.unit, piece.text)))) return 'typo';
    if (piece.shared) return 'prefix';
    // It looks the same and is not: that is said.
    if (holdsLookAlikes(piece.text)) return 'variant';
    const isSpelling = (text: string): boolean => this.spellings.has(spellingKey(piece.unit, text));
    if (isSpelling(piece.text)) return 'exact';
    const named = piece.doingEnd === undefined ? piece.text : withoutDoing(piece.text);
    if (isSpelling(named) || isSpelling(named.replace(/\s*\(.*\)?$/u, ''))) return 'exact';
    const list = before?.kind === 'unit' && (before.carriesRoom || before.room);
    return piece.matchDistance === 4 && list && !piece.afterHard ? 'prefix' : 'variant';
  }
}

/** "Các BQL di tích": one name behind "các" stands for several bodies; "Các phòng A, B" names each. */
function isSeveral(tokens: readonly CellToken[], pieces: readonly PlacedPiece[], index: number): boolean {
  const [piece, next] = [pieces[index], pieces.slice(index + 1).find(({ kind }) => kind !== 'link')];
  if (piece?.kind !== 'unit' || piece.matchDistance !== 3 || next?.kind === 'unit') return false;
  // "Các Phòng … cấp huyện" are the unit that stands for all of a level.
  const levelled = tokens.slice(piece.start, piece.end).some(({ level }) => level !== null);
  return tokens[piece.start]?.norm === 'các' && !levelled && pieces[index - 1]?.kind !== 'unit';
}

function movedBy(piece: Piece, by: number): Piece {
  if (by === 0) return piece;
  const moved = { ...piece, start: piece.start + by, end: piece.end + by };
  return piece.doingEnd === undefined ? moved : { ...moved, doingEnd: piece.doingEnd + by };
}

/** A part of a text, with the parenthesis that closes right behind it. */
function enclosed(text: string, from: number, to: number): string {
  const part = text.slice(from, to);
  return text.charAt(to) === ')' && part.includes('(') && !part.includes(')') ? `${part})` : part;
}

/** A name with its dashes alike, whatever blanks stand beside them. */
function withHyphens(text: string): string {
  return text.replace(/\s*[-–—]\s*/gu, '-');
}

function spellingKey(unit: string, spelling: string): string {
  return `${unit}\n${foldCase(spelling)}`;
}

/** Returns a piece its place and text in the cell: with the closing parenthesis of its section, and a dot that lost its "P". */
function placePiece(plain: string, tokens: readonly CellToken[], piece: Piece): PlacedPiece {
  const first = tokens[piece.start];
  const last = tokens[(piece.doingEnd ?? piece.end) - 1];
  let from = first?.start ?? 0;
  let to = last?.end ?? from;
  const gap = first?.gap ?? '';
  const lostHead = gap.includes('.')
    ? (piece.start === 0 ? /(?:^|[;,])\s*(\.\s*)$/u : /[;,\n]\s*(\.\s*)$/u).exec(gap)
    : null;
  const headless = piece.matchDistance === 4 || !HEADS.has(first?.norm ?? '');
  if (piece.kind === 'unit' && headless && lostHead?.[1] !== undefined) from -= lostHead[1].length;
  const inside = plain.slice(from, to);
  if (inside.includes('(') && !inside.includes(')') && plain.charAt(to) === ')') to++;
  const room = first?.norm === 'p' || first?.norm === 'phòng';
  const afterHard = first?.gapKind === 'hard';
  const { kind, start, end, unit, matchDistance, typo, shared, unseparated, doingEnd } = piece;
  const does = doingEnd === undefined ? null : { doingEnd };
  // Written out: copying the properties of another object costs several times as much.
  return {
    kind,
    start,
    end,
    unit,
    matchDistance,
    typo,
    shared,
    unseparated,
    ...does,
    from,
    to,
    text: fold(plain.slice(from, to)),
    room,
    carriesRoom: piece.matchDistance === 4,
    afterHard,
  };
}

import { foldMarks } from '../text/fold';
import type { CellToken } from './cellTokens';
import { cellTokens } from './cellTokens';
import { PERSON_KIND } from './personKind';
import type { Unit } from './types';
import { ABBREVIATIONS, LEVEL_MARK, LEVEL_WORDS, LIGHT_WORDS, SCHOOL_LEVELS } from './vocabulary';

/**
 * How far a spelling stands from the catalogue's, nearest first. 1: same letters; 2: words shortened to their first
 * letters or written out; 3: light words left out or added; 4: "Phòng" left out; 5: a word of level left out or added;
 * 6: the end of a long name left out. (0, the exact spelling, is told by the text.)
 */
export type MatchDistance = 1 | 2 | 3 | 4 | 5 | 6;

/** A unit's name that begins at a word of the cell. */
export interface NameSpan {
  /** Index behind its last word. */
  readonly end: number;
  readonly unit: string;
  readonly matchDistance: MatchDistance;
}

const PERSON = foldMarks(PERSON_KIND);
const SHORTENED = 1;
const LIGHT = 2;
const HEADLESS = 4;
const LEVEL_DROPPED = 8;
const TAIL = 16;
const ADDED_LEVEL = 32;
const ADDED_OFFICE = 64;
/** A beginning too short to be taken for a name, kept only to see that another unit could be meant. */
const STUB = 128;
const LEVEL_CHANGED = LEVEL_DROPPED | ADDED_LEVEL;

/** No name of a unit has more words. */
const LONGEST_NAME = 32;

/**
 * One syllable of spellings, with the units whose spellings run through it and how many syllables are left at least. Most
 * nodes are the last of a name: what only others need is made when it is needed.
 */
interface Node extends UnitNumbers {
  readonly syllable: string;
  /** Which child of its parent it is. */
  readonly order: number;
  /** First letter without tone, as abbreviations write it; null for a word that is never shortened: a number or one letter. */
  readonly initial: string | null;
  /** Its children in their order; null for the last syllable of a name. */
  children: Node[] | null;
  /** Two letters for each of few children, the first and the one without tone: most words of a cell go on with none of them. */
  letters: string;
  /** Those of them that count whatever stands in the cell: words that may be left out, and stand-ins for a level. */
  optional: Node[] | null;
  /** Where to look among many children; null among few. */
  index: ChildIndex | null;
  /** Units whose spelling ends here, with what the catalogue's own spelling needed to get here. */
  ends: UnitNumbers | null;
}

/** Many children of a node. */
interface ChildIndex {
  readonly bySyllable: Map<string, Node>;
  /** By each letter that a word of a cell may begin with: their first one, and the one without tone. */
  readonly byLetter: Map<string, Node[]>;
  /** Those of them that have children. */
  readonly inner: Map<string, Node[]>;
}

/** A number for each of some units, in the order in which they came: of one unit nearly always, which needs no map. */
interface UnitNumbers {
  readonly unit: NamedUnit;
  number: number;
  /** All of them, or the first few, the first one too; null where it is the only one. */
  all: Map<NamedUnit, number> | null;
}

/** A unit with what is asked about it wherever its name is met. */
interface NamedUnit {
  readonly code: string;
  /** Its kind without diacritics. */
  kind: string;
  /** Its name tells whose it is ("Thanh tra Sở"): "Thanh tra tỉnh" is another body. */
  ofOffice: boolean;
  /** It is of a level: "UBND các xã" is never "UBND tỉnh và các xã". */
  levelled: boolean;
  /** The syllables of its spellings. */
  readonly syllables: (readonly string[])[];
  /** Where its spellings go the way of another unit's; null until somebody asks. */
  beginnings: readonly Start[] | null;
}

/** The spellings of all units as one tree of syllables, walked over the letters of a cell. */
export class SpellingTrie {
  private readonly root = node('', 0, namedUnit(''), 0);
  private readonly units = new Map<string, NamedUnit>();
  private steps = 0;

  constructor(units: readonly Unit[] = []) {
    for (const unit of units) this.add(unit);
  }

  /** How many syllables were looked at so far, by which the growth of the work can be told. */
  get walked(): number {
    return this.steps;
  }

  /** Takes one more unit. All are taken before names are looked for. */
  add({ code, name, short, kind }: Unit): void {
    let unit = this.units.get(code);
    if (unit === undefined) {
      unit = namedUnit(code);
      this.units.set(code, unit);
    }
    const plain = name.normalize('NFC');
    unit.kind = foldMarks(kind);
    unit.ofOffice ||= /\s(?:sở|bộ)$/iu.test(plain);
    unit.levelled ||= cellTokens(plain).some(({ level }) => level !== null);
    for (const spelling of [name, ...short]) {
      this.insertSpelling(spelling, unit);
      const bare = spelling.includes('(') ? spelling.replace(/\s*\([^)]*\)/g, '') : spelling;
      if (bare !== spelling) this.insertSpelling(bare, unit);
    }
  }

  /** Returns the names that begin at a word, one per end: the nearest reading, if it fits exactly one unit. A name never runs over a `hard` gap. */
  namesAt(tokens: readonly CellToken[], from: number): NameSpan[] {
    return this.collect({ tokens, from, only: null, found: [] }, [this.start]);
  }

  /**
   * Returns the one unit that words name, all of them, with neither a word of level nor the end left out or added; null
   * where none or several do. `except` leaves one unit out, to see which others its own spellings would fit.
   */
  unitNamed(tokens: readonly CellToken[], except: string): string | null {
    const run: Run = { tokens, from: 0, only: tokens.length, found: [] };
    const [span] = this.collect(run, [this.start], this.units.get(except));
    return span?.unit ?? null;
  }

  /** Returns the one unit that has words, all of them, as a spelling, letter for letter; null where none or several do. */
  unitSpelt(tokens: readonly CellToken[]): string | null {
    if (tokens.length > LONGEST_NAME) return null;
    const units = new Set<NamedUnit>();
    const walk = (at: Node, index: number, offset: number): void => {
      const token = tokens[index];
      if (token === undefined) {
        if (at.ends !== null) for (const [unit, own] of entriesOf(at.ends)) if (own === 0) units.add(unit);
        return;
      }
      for (const child of childrenFor(at, token.norm, offset)) {
        if (!token.norm.startsWith(child.syllable, offset)) continue;
        const end = offset + child.syllable.length;
        if (end < token.norm.length) walk(child, index, end);
        else walk(child, index + 1, 0);
      }
    };
    walk(this.root, 0, 0);
    const [unit] = units;
    return units.size === 1 ? (unit?.code ?? null) : null;
  }

  /**
   * Returns the names that stand at a word when the beginning of another unit's name is carried over ("Sở Tài chính, Tư
   * pháp"): every beginning of that unit's spellings is tried.
   */
  namesAfter(tokens: readonly CellToken[], from: number, unit: string): NameSpan[] {
    const starts = this.beginningsOf(unit);
    if (starts.length === 0) return [];
    const spans = this.collect({ tokens, from, only: null, found: [] }, starts);
    return spans.filter((span) => span.matchDistance <= 3 && span.unit !== unit);
  }

  private readonly start: Start = { node: this.root, flags: 0, syllables: 0 };

  /** The beginnings of a unit's spellings with which another unit's begin, too: only those can be carried over. */
  private beginningsOf(code: string): readonly Start[] {
    const unit = this.units.get(code);
    if (unit === undefined) return [];
    if (unit.beginnings !== null) return unit.beginnings;
    const starts: Start[] = [];
    const own = this.nodesOf(unit);
    const visit = (at: Node, syllables: number): void => {
      for (const child of [...(own.get(at) ?? [])].sort((one, other) => one.order - other.order)) {
        if (child.all === null) continue;
        starts.push({ node: child, flags: 0, syllables: syllables + 1 });
        visit(child, syllables + 1);
      }
    };
    visit(this.root, 0);
    unit.beginnings = starts;
    return starts;
  }

  /** The nodes of a unit's spellings, below which node each. */
  private nodesOf(unit: NamedUnit): ReadonlyMap<Node, ReadonlySet<Node>> {
    const nodes = new Map<Node, Set<Node>>();
    for (const syllables of unit.syllables) {
      let at = this.root;
      for (const syllable of syllables) {
        const next = childOf(at, syllable);
        if (next === undefined) break;
        nodes.set(at, (nodes.get(at) ?? new Set<Node>()).add(next));
        at = next;
      }
    }
    return nodes;
  }

  private collect(run: Run, starts: readonly Start[], except?: NamedUnit): NameSpan[] {
    for (const start of starts) this.walk(run, start.node, run.from, 0, start.flags, start.syllables);
    const spans: NameSpan[] = [];
    for (const { end, units } of run.found) {
      const span = nearest(end, units, except);
      if (span) spans.push(span);
    }
    return spans;
  }

  private walk(run: Run, at: Node, index: number, offset: number, flags: number, syllables: number): void {
    const { tokens, from, only } = run;
    if (only !== null && (flags & LEVEL_CHANGED) !== 0) return;
    this.steps += 1;
    if (offset === 0 && index > from && (only === null || only === index)) record(run, at, index, flags, syllables);
    const token = index - from < LONGEST_NAME ? tokens[index] : undefined;
    const more = token && !(offset === 0 && index > from && token.gapKind === 'hard') ? token : null;
    for (const child of childrenFor(at, more?.norm ?? '', offset)) {
      const { syllable } = child;
      if (more) {
        const letter = more.norm.charAt(offset);
        if (letter === syllable.charAt(0)) {
          if (more.norm.startsWith(syllable, offset))
            this.step(run, child, index, offset + syllable.length, flags, syllables);
          // "Khu vực V" is not "khu vực VI".
          const another = syllable === 'vi' && more.norm.length === 1;
          if (child.initial !== null && !another && goesOn(child, more.norm, offset + 1))
            this.step(run, child, index, offset + 1, flags | SHORTENED, syllables);
        } else if (letter === child.initial && goesOn(child, more.norm, offset + 1)) {
          this.step(run, child, index, offset + 1, flags | SHORTENED, syllables);
        }
        if (isLevelAtEnd(tokens, index, from, syllable))
          this.step(run, child, index, more.norm.length, flags | LIGHT, syllables);
      }
      if (at === this.root) {
        // "P.CTNXH" has its Phòng: what it lacks is a letter of the name.
        if (syllable === 'phòng' && tokens[from]?.norm !== 'p')
          this.walk(run, child, index, offset, flags | HEADLESS, syllables);
      } else if (LIGHT_WORDS.has(syllable)) this.walk(run, child, index, offset, flags | LIGHT, syllables);
      else if (LEVEL_WORDS.has(syllable) && (flags & ADDED_LEVEL) === 0) {
        this.walk(run, child, index, offset, flags | LEVEL_DROPPED, syllables);
      }
    }
    if (offset > 0 || !more) return;
    const added = addedWords(tokens, index, from, flags);
    if (added) this.walk(run, at, index + added.count, 0, flags | added.flag, syllables);
    const again =
      index > from &&
      more.gapKind === 'space' &&
      more.norm === tokens[index - 1]?.norm &&
      more.norm.length > 1 &&
      !more.level;
    // A word typed twice; three of them are no name.
    const repeated = again && (index - 1 === from || more.norm !== tokens[index - 2]?.norm);
    if (repeated) this.walk(run, at, index + 1, 0, flags | LIGHT, syllables);
  }

  /** Goes on below a child whose letters end at an offset of the word. */
  private step(run: Run, child: Node, index: number, offset: number, flags: number, syllables: number): void {
    const whole = offset >= (run.tokens[index]?.norm.length ?? 0);
    const counts = syllables === 0 || !LIGHT_WORDS.has(child.syllable) ? 1 : 0;
    this.walk(run, child, whole ? index + 1 : index, whole ? 0 : offset, flags, syllables + counts);
  }

  private insertSpelling(spelling: string, unit: NamedUnit): void {
    const tokens = cellTokens(spelling.normalize('NFC'));
    const plain = tokens.map((token) => token.norm);
    if (plain.length === 0) return;
    this.insert(plain, unit, 0);
    if (plain[0] === 'trường' && SCHOOL_LEVELS.has(plain[1] ?? '')) this.insert(plain.slice(1), unit, LIGHT);
    if (plain.some((norm, index) => (index === 0 && (norm === 'p' || norm === 'tt')) || ABBREVIATIONS.has(norm))) {
      const open = plain.flatMap((norm, index) => {
        if (index === 0 && norm === 'p') return ['phòng'];
        if (index === 0 && norm === 'tt') return ['trung', 'tâm'];
        const long = ABBREVIATIONS.get(norm);
        return long === undefined ? [norm] : long.split(' ');
      });
      if (open.length > plain.length || open[0] !== plain[0]) this.insert(open, unit, SHORTENED);
    }
    if (plain[0] === 'phòng') this.insert(['p', ...plain.slice(1)], unit, SHORTENED);
    if (plain[0] === 'p') this.insert(['phòng', ...plain.slice(1)], unit, SHORTENED);
    if (plain[0] === 'trung' && plain[1] === 'tâm') this.insert(['tt', ...plain.slice(2)], unit, SHORTENED);
    if (plain[0] === 'tt') this.insert(['trung', 'tâm', ...plain.slice(1)], unit, SHORTENED);
  }

  private insert(syllables: readonly string[], unit: NamedUnit, own: number): void {
    let at = this.root;
    unit.syllables.push(syllables);
    const last = syllables.length - 1;
    for (const [index, syllable] of syllables.entries()) {
      let next = childOf(at, syllable);
      if (next === undefined) next = addChild(at, syllable, unit, last - index);
      else putAmongFew(next, unit, last - index);
      if (index < last && next.children === null) {
        next.children = [];
        if (at.index !== null) putByLetter(at.index.inner, next);
      }
      at = next;
    }
    if (at.ends === null) at.ends = { unit, number: own, all: null };
    else putLeast(at.ends, unit, own);
  }
}

interface Start {
  readonly node: Node;
  readonly flags: number;
  readonly syllables: number;
}

interface Run {
  readonly tokens: readonly CellToken[];
  readonly from: number;
  /** The one end that is asked for, of names with nothing of level or end left out or added; null for all. */
  readonly only: number | null;
  readonly found: Found[];
}

/** Units whose names end at a place, each with the flags of its nearest reading. */
interface Found {
  readonly end: number;
  readonly units: UnitNumbers;
}

function nearest(end: number, units: UnitNumbers, except: NamedUnit | undefined): NameSpan | null {
  let best: MatchDistance | 7 = 7;
  let found: NamedUnit | null = null;
  for (const [unit, flags] of entriesOf(units)) {
    const near = matchDistance(flags);
    if (near > 6 || unit === except) continue;
    if (near < best) {
      best = near as MatchDistance;
      found = unit;
    } else if (near === best) found = null;
  }
  if (found === null || best === 7) return null;
  // Left out words of level and left out ends are rivals of any other unit that begins this way.
  if (best >= 5) {
    for (const [unit, flags] of entriesOf(units))
      if (unit !== found && unit !== except && matchDistance(flags) >= 5) return null;
  }
  return { end, unit: found.code, matchDistance: best };
}

/** Takes down which units' names end at a place of the tree. */
function record(run: Run, at: Node, end: number, flags: number, syllables: number): void {
  if (at.ends !== null)
    for (const [unit, own] of entriesOf(at.ends)) recordUnit(run, unit, end, flags | own, flags, syllables);
  // The end of a name is left out.
  if (syllables < 2 || run.only !== null) return;
  let rivals = 0;
  for (const [unit, left] of entriesOf(at)) {
    if (left === 0) continue;
    // Two are enough to see that nobody can say which is meant.
    if (++rivals > 3) break;
    const tail = TAIL | (syllables >= 4 && left >= 2 && (flags & HEADLESS) === 0 ? 0 : STUB);
    recordUnit(run, unit, end, flags | tail, flags, syllables);
  }
}

/** @param walked flags of the way to the place, a part of `flags` */
function recordUnit(
  { tokens, from, found }: Run,
  unit: NamedUnit,
  end: number,
  flags: number,
  walked: number,
  syllables: number,
): void {
  const { kind } = unit;
  // One person is never taken for another.
  if (kind === PERSON && matchDistance(flags) > 1) return;
  // "BVĐK tỉnh" is no "Bệnh viện Đa khoa khu vực số 1" with a word for its end.
  if ((flags & TAIL) !== 0 && (flags & ADDED_LEVEL) !== 0) {
    const last = tokens[end - 1]?.norm;
    if (!unit.syllables.some((words) => words.at(-1) === last)) return;
  }
  const inner = kind === 'phong' || kind === 'don vi truc thuoc';
  if ((flags & ADDED_LEVEL) !== 0 && (kind === 'phong' || unit.ofOffice || unit.levelled)) return;
  if ((flags & ADDED_OFFICE) !== 0 && !inner && kind !== '') return;
  // A word or two of letters alone stands for too many things.
  if ((flags & HEADLESS) !== 0 && (syllables < 2 || lettersOf(tokens, from, end) < 3)) return;
  if ((walked & SHORTENED) !== 0 && syllables < 3 && !knownShort(tokens, from, end)) return;
  // "Các hội" are no "Hội sở".
  if ((walked & LIGHT) !== 0 && syllables < 2) return;
  if ((walked & SHORTENED) !== 0 && meansOther(tokens, from, end, unit)) return;
  if ((walked & SHORTENED) !== 0 && end === from + 1 && isAnother(tokens[from]?.norm ?? '', unit)) return;
  const kept = found.find((each) => each.end === end)?.units;
  if (kept === undefined) found.push({ end, units: { unit, number: flags, all: null } });
  else putNearer(kept, unit, flags);
}

/** Keeps the nearer of two readings of a unit. */
function putNearer(units: UnitNumbers, unit: NamedUnit, flags: number): void {
  if (units.all === null && units.unit === unit) {
    if (matchDistance(flags) < matchDistance(units.number)) units.number = flags;
    return;
  }
  units.all ??= new Map([[units.unit, units.number]]);
  const before = units.all.get(unit);
  if (before === undefined || matchDistance(flags) < matchDistance(before)) units.all.set(unit, flags);
}

function lettersOf(tokens: readonly CellToken[], from: number, end: number): number {
  let letters = 0;
  for (let index = from; index < end; index++) letters += tokens[index]?.norm.length ?? 0;
  return letters;
}

function namedUnit(code: string): NamedUnit {
  return { code, kind: '', ofOffice: false, levelled: false, syllables: [], beginnings: null };
}

function node(syllable: string, order: number, unit: NamedUnit, number: number): Node {
  const first = syllable.charAt(0);
  // "Phòng số 2" is not "Phòng số 21", nor "Phòng Nghiệp vụ I" the second one. Letters that stand for words are not shortened
  // once more: "VP" is no "VP – P3", nor "Phòng VH-XH" a "Phòng VH-XH và HND".
  const mayShorten = syllable.length > 1 && !ROMAN.test(syllable) && VOWEL.test(syllable.normalize('NFD'));
  const initial = mayShorten && !/\p{N}/u.test(syllable) ? first.normalize('NFD').charAt(0) : null;
  return {
    syllable,
    order,
    initial,
    children: null,
    letters: '',
    optional: null,
    index: null,
    ends: null,
    unit,
    number,
    all: null,
  };
}

const VOWEL = /[aeiouy]/u;

/** Roman numbers that are no syllable, as "vi" is. */
const ROMAN = /^(?:i{2,3}|iv|vi{2,3}|ix)$/u;

function childOf({ children, index }: Node, syllable: string): Node | undefined {
  if (index !== null) return index.bySyllable.get(syllable);
  if (children !== null) for (const child of children) if (child.syllable === syllable) return child;
  return undefined;
}

function addChild(at: Node, syllable: string, unit: NamedUnit, number: number): Node {
  const children = (at.children ??= []);
  const child = node(syllable, children.length, unit, number);
  children.push(child);
  if (OPTIONAL.has(syllable)) (at.optional ??= []).push(child);
  if (at.index !== null) putChild(at.index, child);
  else if (children.length <= FEW_CHILDREN) at.letters += syllable.charAt(0) + (child.initial ?? syllable.charAt(0));
  else {
    at.letters = '';
    at.index = { bySyllable: new Map(), byLetter: new Map(), inner: new Map() };
    for (const each of children) putChild(at.index, each);
  }
  return child;
}

function putChild({ bySyllable, byLetter, inner }: ChildIndex, child: Node): void {
  bySyllable.set(child.syllable, child);
  putByLetter(byLetter, child);
  if (child.children !== null) putByLetter(inner, child);
}

function putByLetter(nodes: Map<string, Node[]>, child: Node): void {
  const first = child.syllable.charAt(0);
  for (const letter of child.initial === null || child.initial === first ? [first] : [first, child.initial]) {
    const kept = nodes.get(letter);
    if (kept) kept.push(child);
    else nodes.set(letter, [child]);
  }
}

/** Of two numbers of a unit the smaller one stays. */
function putLeast(numbers: UnitNumbers, unit: NamedUnit, number: number): void {
  if (numbers.all === null && numbers.unit === unit) numbers.number = Math.min(numbers.number, number);
  else {
    numbers.all ??= new Map([[numbers.unit, numbers.number]]);
    numbers.all.set(unit, Math.min(number, numbers.all.get(unit) ?? number));
  }
}

/**
 * The same for the units that run through a node: of thousands that begin with one word the first few are enough to see
 * that nobody can say which is meant.
 */
function putAmongFew(numbers: UnitNumbers, unit: NamedUnit, number: number): void {
  if (numbers.all === null || numbers.all.size < MOST_THROUGH || numbers.all.has(unit)) putLeast(numbers, unit, number);
}

const MOST_THROUGH = 32;

function entriesOf(numbers: UnitNumbers): Iterable<readonly [NamedUnit, number]> {
  return numbers.all ?? [[numbers.unit, numbers.number]];
}

const OPTIONAL: ReadonlySet<string> = new Set(['phòng', ...LIGHT_WORDS, ...LEVEL_WORDS, ...Object.values(LEVEL_MARK)]);
/** Of so few children each is tried. */
const FEW_CHILDREN = 16;
const NO_NODES: readonly Node[] = [];

/** The children of a node that a word may go on with from an offset, in their order. */
function childrenFor(at: Node, norm: string, offset: number): readonly Node[] {
  const { children, optional, index } = at;
  if (children === null) return NO_NODES;
  if (index === null)
    return offset < norm.length ? fewFor(at, children, norm.charCodeAt(offset)) : (optional ?? NO_NODES);
  const begun = index.byLetter.get(norm.charAt(offset)) ?? NO_NODES;
  if (begun.length === 0) return optional ?? NO_NODES;
  if (begun.length <= FEW_CHILDREN && optional === null) return begun;
  const found = new Set(optional);
  for (let end = offset + 1; end <= norm.length; end++) {
    const child = index.bySyllable.get(norm.slice(offset, end));
    if (child) found.add(child);
  }
  // The first letter of a word that ends there, or the next letters of the cell's word go on below it.
  const shortened = offset + 1 >= norm.length ? begun : (index.inner.get(norm.charAt(offset)) ?? NO_NODES);
  for (const child of shortened) found.add(child);
  return [...found].sort((one, other) => one.order - other.order);
}

/** Of few children those that begin with a letter, and those that always count. */
function fewFor({ letters, optional }: Node, children: readonly Node[], letter: number): readonly Node[] {
  // Most nodes have one child.
  if (children.length === 1)
    return optional !== null || letters.charCodeAt(0) === letter || letters.charCodeAt(1) === letter
      ? children
      : NO_NODES;
  let found: Node[] | null = null;
  for (let at = 0; at < children.length; at++) {
    if (letters.charCodeAt(2 * at) !== letter && letters.charCodeAt(2 * at + 1) !== letter) {
      if (optional === null) continue;
      const child = children[at];
      if (child === undefined || !OPTIONAL.has(child.syllable)) continue;
    }
    const child = children[at];
    if (child !== undefined) (found ??= []).push(child);
  }
  return found ?? NO_NODES;
}

/** Whether the letters of a word can go on below a node from an offset; behind the last one they need not. */
function goesOn({ letters, optional, index }: Node, norm: string, offset: number): boolean {
  if (offset >= norm.length || optional !== null) return true;
  return index === null ? letters.includes(norm.charAt(offset)) : index.byLetter.has(norm.charAt(offset));
}

function matchDistance(flags: number): number {
  if ((flags & STUB) !== 0) return 7;
  if ((flags & TAIL) !== 0) return 6;
  if ((flags & (LEVEL_DROPPED | ADDED_LEVEL)) !== 0) return 5;
  if ((flags & HEADLESS) !== 0) return 4;
  if ((flags & (LIGHT | ADDED_OFFICE)) !== 0) return 3;
  return (flags & SHORTENED) !== 0 ? 2 : 1;
}

/** "UBND huyện" at the end of a piece stands for the level as a whole. */
function isLevelAtEnd(tokens: readonly CellToken[], index: number, from: number, syllable: string): boolean {
  const norm = tokens[index]?.norm;
  const next = tokens[index + 1];
  // "UBND huyện, xã" names two levels, not one with a word too many.
  if (index > from && tokens[index]?.gapKind !== 'space') return false;
  if (next && next.gapKind !== 'hard' && next.gapKind !== 'strong') return false;
  return (syllable === LEVEL_MARK.district && norm === 'huyện') || (syllable === LEVEL_MARK.commune && norm === 'xã');
}

/** "Thanh tra các sở", "Hội … các cấp" are several; "UBND các xã" is one. */
const OF_SEVERAL = new Set(['cấp', 'sở', 'bộ', 'ngành', 'tỉnh']);

/** Words of the cell that the name itself may lack. */
function addedWords(
  tokens: readonly CellToken[],
  index: number,
  from: number,
  flags: number,
): { readonly count: number; readonly flag: number } | null {
  const word = tokens[index]?.norm ?? '';
  const gap = tokens[index]?.gapKind;
  // "Hội … các cấp" are those of all levels; "các các" is no name.
  if (
    word === 'các' &&
    (index === from || tokens[index - 1]?.norm !== 'các') &&
    tokens[index + 1]?.gapKind === 'space' &&
    (index === from ? tokens[index + 1]?.norm !== 'cấp' : !OF_SEVERAL.has(tokens[index + 1]?.norm ?? ''))
  )
    return { count: 1, flag: LIGHT };
  if (index === from || (gap !== 'space' && gap !== 'tight')) return null;
  if (word === 'và' || word === 'cấp' || word === 'của' || word === 'thuộc') return { count: 1, flag: LIGHT };
  if (word === 'sở') return { count: 1, flag: ADDED_OFFICE };
  // "Sở Nội vụ các tỉnh" are those of other provinces.
  if ((word === 'tỉnh' || word === 'huyện') && tokens[index - 1]?.norm !== 'các')
    return (flags & LEVEL_DROPPED) === 0 ? { count: 1, flag: ADDED_LEVEL } : null;
  const related = word === 'có' ? index + 1 : index;
  if (tokens[related]?.norm === 'liên' && tokens[related + 1]?.norm === 'quan')
    return { count: related + 2 - index, flag: LIGHT };
  return null;
}

/** Letters that fit two names and stand for one of them everywhere: "GDTH" is no "Giáo dục trung học". */
const FIXED: ReadonlySet<string> = new Set(['gdth', 'gdtrh']);

function meansOther(tokens: readonly CellToken[], from: number, end: number, { syllables }: NamedUnit): boolean {
  for (let at = from; at < end; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (!FIXED.has(norm)) continue;
    const long = ABBREVIATIONS.get(norm) ?? norm;
    return !syllables.some((words) => words.includes(norm) || words.join(' ').includes(long));
  }
  return false;
}

/** "SNV" is the Sở Nội vụ of every province, not the Sở Ngoại vụ of one. */
function isAnother(norm: string, { syllables }: NamedUnit): boolean {
  const long = norm.length === 3 ? ABBREVIATIONS.get(norm) : undefined;
  return long?.startsWith('sở ') === true && !syllables.some((words) => words.join(' ') === long);
}

/** A short form that may stand for a unit although it has few letters. */
function knownShort(tokens: readonly CellToken[], from: number, end: number): boolean {
  return end > from && ABBREVIATIONS.has(tokens[from]?.norm ?? '');
}

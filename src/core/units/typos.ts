import { editDistance } from '../text/editDistance';
import { foldMarks } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { LetterTrie } from './letterTrie';
import { NearWords } from './nearWords';
import { PERSON_KIND } from './personKind';
import { isSyllable, LONG_WORD, wordEdits } from './syllable';
import type { Unit } from './types';
import { ABBREVIATIONS, HEAD_WORDS, LEVEL_MARK, LEVEL_WORDS } from './vocabulary';

interface Spelling {
  readonly unit: string;
  /** Letters and digits without marks, in one string. */
  readonly letters: string;
  readonly words: readonly string[];
  /** The same words with their marks. */
  readonly marked: readonly string[];
}

/** A longer piece is no name. */
const LONGEST = 80;
const KNOWN = new Set([...ABBREVIATIONS.keys()].map(foldMarks));
const HEADS = new Set(HEAD_WORDS.map(foldMarks));
/** Words that tell the level of a body, with their diacritics: "quận" is one, "quản" is none. */
const LEVELS: ReadonlySet<string> = new Set([...LEVEL_WORDS, 'phường', ...Object.values(LEVEL_MARK)]);
/** A word of spellings, and the words that follow it in them. */
interface WordNode {
  next: Map<string, WordNode> | null;
  ends: Spelling[] | null;
}

/** Of a name at most so many words hold a typing error. */
const MOST_WORDS_WRONG = 2;

/**
 * Finds the one unit whose spelling a piece of text misses by a typing error. Only spellings that are near are compared:
 * those whose words are the same or near words, and those whose letters are the same but for one, however they are parted.
 */
export class TypoFinder {
  private readonly words = new NearWords();
  private readonly root: WordNode = { next: null, ends: null };
  private readonly letters = new LetterTrie<Spelling>();
  private readonly kept = new Map<string, string | null>();
  private looks = 0;
  /** The fewest and the most letters of a spelling. */
  private fewest = Infinity;
  private most = 0;

  constructor(units: readonly Unit[] = []) {
    for (const unit of units) this.add(unit);
  }

  /** How many spellings were compared so far, by which the growth of the work can be told. */
  get compared(): number {
    return this.looks;
  }

  /** Takes one more unit; a code only once. */
  add(unit: Unit): void {
    // One person is never taken for another.
    if (unit.kind === PERSON_KIND) return;
    const seen = new Set<string>();
    for (const spelling of [unit.name, ...unit.short]) {
      const typed = cellTokens(spelling.replace(/\s*\([^)]*\)/g, '').normalize('NFC')).map((token) => token.norm);
      for (const marked of forms(typed)) {
        const words = marked.map(foldMarks);
        const letters = words.join('');
        if (letters.length < SHORTEST || letters.length > LONGEST + 2 || seen.has(letters)) continue;
        seen.add(letters);
        this.put({ unit: unit.code, letters, words, marked });
      }
    }
  }

  /** Whether words have more letters (without marks) than any spelling with a typing error. */
  isTooLong(letters: number): boolean {
    return letters > this.most + MOST_EDITS;
  }

  /** Whether words have fewer letters than any spelling with a typing error. */
  isTooShort(letters: number): boolean {
    return letters < this.fewest - MOST_EDITS;
  }

  /**
   * Returns the code of the unit at edit distance 1 (2 from six letters up, in different words), if no second unit is
   * within the same distance; null otherwise. Words that are known by themselves are no typos of others.
   */
  find(tokens: readonly CellToken[], from = 0, end = tokens.length): string | null {
    // The marks count, too: a word with other marks may be another word.
    let key = '';
    for (let at = from; at < end; at++) key += ` ${tokens[at]?.norm ?? ''}`;
    let found = this.kept.get(key);
    if (found === undefined) {
      const words = tokens.slice(from, end);
      found = only(
        this.nearest(
          words.map(({ norm }) => foldMarks(norm)),
          words,
        ),
      );
      this.kept.set(key, found);
    }
    return found;
  }

  /** Returns the codes of all other units that are as near as the nearest one; empty where none is so near. */
  allNear(tokens: readonly CellToken[], except: string): ReadonlySet<string> {
    const words = tokens.map((token) => foldMarks(token.norm));
    return this.nearest(words, tokens, except);
  }

  private put(spelling: Spelling): void {
    let node = this.root;
    for (const word of spelling.words) {
      this.words.add(word);
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: null, ends: null }));
      node = next;
    }
    (node.ends ??= []).push(spelling);
    this.fewest = Math.min(this.fewest, spelling.letters.length);
    this.most = Math.max(this.most, spelling.letters.length);
    this.letters.add(spelling.letters, spelling);
  }

  /** The units within the least distance, distinct. */
  private nearest(words: readonly string[], tokens: readonly CellToken[], except?: string): ReadonlySet<string> {
    const letters = words.join('');
    let units = new Set<string>();
    if (letters.length < SHORTEST || letters.length > LONGEST) return units;
    const most = mostEdits(letters);
    let best = most + 1;
    const own = figures(words);
    const compare = (spelling: Spelling): void => {
      if (spelling.unit === except) return;
      const limit = Math.min(most, mostEdits(spelling.letters), best);
      if (Math.abs(spelling.letters.length - letters.length) > limit || figures(spelling.words) !== own) return;
      this.looks += 1;
      const distance = Math.max(1, editDistance(letters, spelling.letters, limit));
      if (distance > limit || !isSlip(words, tokens, spelling)) return;
      if (distance < best) units = new Set();
      best = distance;
      units.add(spelling.unit);
    };
    this.letters.visitNear(letters, compare);
    this.visitNear(this.root, words, 0, MOST_WORDS_WRONG, compare);
    return units;
  }

  /** Visits the spellings of as many words of which few are not the same, but near. */
  private visitNear(
    node: WordNode,
    words: readonly string[],
    at: number,
    wrong: number,
    visit: (spelling: Spelling) => void,
  ): void {
    const word = words[at];
    if (word === undefined) {
      for (const spelling of node.ends ?? []) visit(spelling);
      return;
    }
    const { next } = node;
    if (next === null) return;
    const same = next.get(word);
    if (same !== undefined) this.visitNear(same, words, at + 1, wrong, visit);
    if (wrong === 0) return;
    for (const near of this.words.near(word)) {
      const other = next.get(near);
      if (other !== undefined) this.visitNear(other, words, at + 1, wrong - 1, visit);
    }
  }
}

/** Shorter letters are no misspelt name. */
const SHORTEST = 4;

/** Of how many letters any name may be misspelt. */
const MOST_EDITS = 2;

/** Of how many letters a name may be misspelt. */
function mostEdits(letters: string): 1 | 2 {
  return letters.length >= LONG_WORD ? 2 : 1;
}

function only(units: ReadonlySet<string>): string | null {
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}

/** A spelling as written, with its head short, long, and "Phòng" left out. */
function forms(words: readonly string[]): (readonly string[])[] {
  const rest = words.slice(1);
  const [one, two] = words.slice(0, 2).map(foldMarks);
  if (one === 'phong' || one === 'p') return [['phòng', ...rest], ['p', ...rest], rest];
  if (one === 'tt') return [words, ['trung', 'tâm', ...rest]];
  if (one === 'trung' && two === 'tam') return [words, ['tt', ...words.slice(2)]];
  return [words];
}

/**
 * Returns true if the difference may be a typo: the same number of words differ by one letter each (long ones that are
 * no abbreviation by two) and not in the very short ones, and no word of the text is known to stand for something else.
 */
function isSlip(words: readonly string[], tokens: readonly CellToken[], spelling: Spelling): boolean {
  if (changesKind(words, tokens, spelling)) return false;
  if (words.some((word) => KNOWN.has(word) && !spelling.letters.includes(word))) return false;
  if (words.length !== spelling.words.length) {
    if (Math.abs(words.length - spelling.words.length) > 2 || lacksWord(words, spelling.words)) return false;
    // Words written together, or a lost space: one letter besides, no more.
    return editDistance(words.join(''), spelling.letters, 1) <= 1;
  }
  // Two letters of an abbreviation make another name, also where "&" or a dash parts it.
  const letters = words.reduce((sum, word, index) => {
    const other = spelling.words[index] ?? '';
    return isSyllable(other) || isDoubled(word, other) ? sum : sum + editDistance(word, other, 2);
  }, 0);
  if (letters > 1) return false;
  return words.every((word, index) => {
    const other = spelling.words[index] ?? '';
    // "lí" and "lý" are two habits of one word.
    if (word.replace(/y/g, 'i') === other.replace(/y/g, 'i')) return true;
    const abbreviation = !isSyllable(other);
    // "Khoa Nội C" is no typo of "Khoa Nội B".
    if (word !== other && word.length === 1 && other.length === 1) return false;
    if (isOtherWord(tokens[index]?.norm ?? '', spelling.marked[index] ?? '')) return false;
    const short = !abbreviation && Math.min(word.length, other.length) < 3;
    if (short && isPronounceable(tokens[index]?.norm ?? '')) return false;
    return editDistance(word, other, 2) <= wordEdits(word, other);
  });
}

/** "văn" and "sản": a short word with another letter and with other marks on the rest is another word, no typo. */
function isOtherWord(word: string, right: string): boolean {
  const [letters, wanted] = [Array.from(word), Array.from(right)];
  if (letters.length !== wanted.length || letters.length > 4) return false;
  const places = letters.map((letter, index) => [letter, wanted[index] ?? ''] as const);
  const differs = places.some(([one, other]) => foldMarks(one) !== foldMarks(other));
  const marks = places.some(
    ([one, other]) => one !== other && foldMarks(one) === foldMarks(other) && one !== foldMarks(one),
  );
  return differs && marks;
}

/**
 * Returns true if one name of a plan can be nothing but a typing error of another: each word in which they differ is no
 * word by itself, lacks only marks, or lacks or doubles or exchanges a letter of an abbreviation. "Lai" and "Lợi",
 * "QLĐT" and "QLĐĐ" are two.
 */
export function isSureSlip(slip: string, name: string): boolean {
  const one = cellTokens(slip.normalize('NFC')).map(({ norm }) => norm);
  const other = cellTokens(name.normalize('NFC')).map(({ norm }) => norm);
  if (one.length !== other.length) return one.join('') === other.join('');
  const hasMarks = one.some((word) => word !== foldMarks(word));
  return one.every((word, index) => {
    const right = other[index] ?? '';
    if (word === right) return true;
    // "xã Tân An" and "xã Tân Ân" are two places, where marks are typed elsewhere in the name.
    if (lacksMarks(word, right))
      return !(hasMarks && isSyllable(foldMarks(word)) && one.slice(1, index).some(isPlaceLevel));
    const [plain, wanted] = [foldMarks(word), foldMarks(right)];
    if (plain === wanted) return false;
    if (!isSyllable(wanted)) return plain.length !== wanted.length || sorted(plain) === sorted(wanted);
    return !isSyllable(plain) || !isPronounceable(word);
  });
}

/**
 * Returns true if letters may be a slip of the hand for others: one too many or too few, two exchanged, or one typed as the
 * letter beside it ("GNNN" for "GDNN"). Another letter tells another abbreviation.
 */
export function isHandSlip(slip: string, name: string): boolean {
  if (slip.length !== name.length || sorted(slip) === sorted(name)) return true;
  return Array.from(slip).every(
    (letter, at) => letter === name[at] || letter === slip[at - 1] || letter === slip[at + 1],
  );
}

function isPlaceLevel(word: string): boolean {
  return LEVELS.has(word);
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** "sốố", "tậpp": no syllable has two tones. */
function isPronounceable(word: string): boolean {
  return (word.normalize('NFD').match(TONE_MARKS)?.length ?? 0) <= 1;
}

/** Whether a word is another one with a mark or more left out, none exchanged. */
function lacksMarks(word: string, right: string): boolean {
  const [letters, wanted] = [Array.from(word), Array.from(right)];
  return (
    letters.length === wanted.length &&
    letters.every((letter, index) => letter === wanted[index] || letter === foldMarks(wanted[index] ?? ''))
  );
}

function sorted(letters: string): string {
  return Array.from(letters).sort().join('');
}

/** "TTT" is "TT" with a letter doubled. */
function isDoubled(word: string, right: string): boolean {
  return word.length === right.length + 1 && word.replace(/(.)\1+/gu, '$1') === right.replace(/(.)\1+/gu, '$1');
}

/** "Sở Nội vụ" is no typo of "P. Nội vụ", "UBND cấp huyện" none of "UBND cấp xã". */
function changesKind(words: readonly string[], tokens: readonly CellToken[], spelling: Spelling): boolean {
  const head = words[0] ?? '';
  if (HEADS.has(head) && !spelling.letters.startsWith(head)) return true;
  // "TP" is no typo of "TT", "Bô" none of "Sở": the head of a name is one of few short words.
  const own = spelling.words[0] ?? '';
  if (
    HEADS.has(own) &&
    own !== head &&
    !isDoubled(head, own) &&
    words.length === spelling.words.length &&
    own.length <= 3
  )
    return true;
  return tokens.some((token, index) => LEVELS.has(token.norm) && !spelling.words.includes(words[index] ?? ''));
}

/** The numbers in words, Roman ones as well: "Phòng Nghiệp vụ I" is no typing error of "Phòng Nghiệp vụ II". */
function figures(words: readonly string[]): string {
  return words.filter((word) => /\d|^(?:i{1,3}|i?v|vi{1,3}|ix)$/u.test(word)).join(' ');
}

/** Whether one list of words is the other with a whole word left out: no typo of a key. */
function lacksWord(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return less.every((word) => more.includes(word));
}

import { editDistance } from '../text/editDistance';
import { foldMarks } from '../text/fold';
import { cellTokens, type CellToken } from './cellTokens';
import { PERSON_KIND } from './personKind';
import type { Unit } from './types';
import { ABBREVIATIONS, HEAD_WORDS, LEVEL_MARK, LEVEL_WORDS } from './vocabulary';

interface Spelling {
  readonly unit: string;
  /** Letters and digits without marks, in one string. */
  readonly letters: string;
  readonly words: readonly string[];
  /** The same words with their marks. */
  readonly marked: readonly string[];
  /** Which letters occur, one bit each: an edit changes at most two. */
  readonly mask: number;
}

/** A longer piece is no name. */
const LONGEST = 80;
const KNOWN = new Set([...ABBREVIATIONS.keys()].map(foldMarks));
const HEADS = new Set(HEAD_WORDS.map(foldMarks));
/** Words that tell the level of a body, with their diacritics: "quận" is one, "quản" is none. */
const LEVELS: ReadonlySet<string> = new Set([...LEVEL_WORDS, 'phường', ...Object.values(LEVEL_MARK)]);
/** A word without diacritics that can be read aloud; any other word of a name is an abbreviation. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Spellings of one length that hold the same figures; their masks beside them, so that most are passed over at once. */
interface Bucket {
  readonly spellings: Spelling[];
  readonly masks: number[];
}

/** Finds the one unit whose spelling a piece of text misses by a typing error. */
export class TypoFinder {
  /** By figures ("số 21" is no typo of "số 22"), then by number of letters. */
  private readonly buckets = new Map<string, Map<number, Bucket>>();
  private readonly kept = new Map<string, string | null>();

  constructor(units: readonly Unit[] = []) {
    for (const unit of units) this.add(unit);
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
        if (letters.length < 4 || seen.has(letters)) continue;
        seen.add(letters);
        this.put({ unit: unit.code, letters, words, marked, mask: letterMask(letters) });
      }
    }
  }

  /**
   * Returns the code of the unit at edit distance 1 (2 from six letters up, in different words), if no second unit is
   * within the same distance; null otherwise. Words that are known by themselves are no typos of others.
   */
  find(tokens: readonly CellToken[], except?: string): string | null {
    const words = tokens.map((token) => foldMarks(token.norm));
    if (except !== undefined) return only(this.nearest(words, tokens, except));
    // The marks count, too: a word with other marks may be another word.
    const key = tokens.map((token) => token.norm).join(' ');
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const found = only(this.nearest(words, tokens));
    this.kept.set(key, found);
    return found;
  }

  /** Returns true if any other unit is so near, one or several. */
  isNear(tokens: readonly CellToken[], except: string): boolean {
    const words = tokens.map((token) => foldMarks(token.norm));
    return this.nearest(words, tokens, except).size > 0;
  }

  private put(spelling: Spelling): void {
    const key = figures(spelling.words);
    const lengths = this.buckets.get(key) ?? new Map<number, Bucket>();
    this.buckets.set(key, lengths);
    const bucket = lengths.get(spelling.letters.length) ?? { spellings: [], masks: [] };
    lengths.set(spelling.letters.length, bucket);
    bucket.spellings.push(spelling);
    bucket.masks.push(spelling.mask);
  }

  /** The units within the least distance, distinct. */
  private nearest(words: readonly string[], tokens: readonly CellToken[], except?: string): ReadonlySet<string> {
    const letters = words.join('');
    let units = new Set<string>();
    const lengths = this.buckets.get(figures(words));
    if (letters.length < 4 || letters.length > LONGEST || lengths === undefined) return units;
    const limit = letters.length >= 6 ? 2 : 1;
    const mask = letterMask(letters);
    let best = limit + 1;
    for (let length = letters.length - limit; length <= letters.length + limit; length++) {
      const bucket = lengths.get(length);
      const most = Math.min(limit, length >= 6 ? 2 : 1);
      if (bucket === undefined || Math.abs(length - letters.length) > most) continue;
      const { masks } = bucket;
      for (let index = 0; index < masks.length; index++) {
        if (bitCount(mask ^ (masks[index] ?? 0)) > 2 * most) continue;
        const spelling = bucket.spellings[index];
        if (spelling === undefined || spelling.unit === except) continue;
        const distance = Math.max(1, editDistance(letters, spelling.letters, Math.min(most, best)));
        if (distance > most || distance > best || !isSlip(words, tokens, spelling)) continue;
        if (distance < best) units = new Set();
        best = distance;
        units.add(spelling.unit);
      }
    }
    return units;
  }
}

function only(units: ReadonlySet<string>): string | null {
  const [unit] = units;
  return units.size === 1 ? (unit ?? null) : null;
}

function letterMask(letters: string): number {
  let mask = 0;
  for (let index = 0; index < letters.length; index++) mask |= 1 << (letters.charCodeAt(index) & 31);
  return mask;
}

function bitCount(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
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
    if (!abbreviation && Math.min(word.length, other.length) < 3) return false;
    return editDistance(word, other, 2) <= (Math.max(word.length, other.length) >= 6 && !abbreviation ? 2 : 1);
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
  return one.every((word, index) => {
    const right = other[index] ?? '';
    if (word === right || lacksMarks(word, right)) return true;
    const [plain, wanted] = [foldMarks(word), foldMarks(right)];
    if (plain === wanted) return false;
    if (!isSyllable(wanted)) return plain.length !== wanted.length || sorted(plain) === sorted(wanted);
    return !isSyllable(plain);
  });
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

function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
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

function figures(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(' ');
}

/** Whether one list of words is the other with a whole word left out: no typo of a key. */
function lacksWord(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length < other.length ? [one, other] : [other, one];
  return less.every((word) => more.includes(word));
}

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
  /** Which letters occur, one bit each: an edit changes at most two. */
  readonly mask: number;
}

const KNOWN = new Set([...ABBREVIATIONS.keys()].map(foldMarks));
const HEADS = new Set(HEAD_WORDS.map(foldMarks));
/** Words that tell the level of a body, with their diacritics: "quận" is one, "quản" is none. */
const LEVELS: ReadonlySet<string> = new Set([...LEVEL_WORDS, 'phường', ...Object.values(LEVEL_MARK)]);
/** A word without diacritics that can be read aloud; any other word of a name is an abbreviation. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

/** Finds the one unit whose spelling a piece of text misses by a typing error. */
export class TypoFinder {
  private readonly spellings: Spelling[] = [];
  private readonly kept = new Map<string, string | null>();

  constructor(units: readonly Unit[]) {
    const seen = new Set<string>();
    for (const unit of units) {
      // One person is never taken for another.
      if (unit.kind === PERSON_KIND) continue;
      for (const spelling of [unit.name, ...unit.short]) {
        const words = cellTokens(spelling.replace(/\s*\([^)]*\)/g, '').normalize('NFC')).map((token) =>
          foldMarks(token.norm),
        );
        for (const form of forms(words)) {
          const letters = form.join('');
          if (letters.length < 4 || seen.has(`${unit.code} ${letters}`)) continue;
          seen.add(`${unit.code} ${letters}`);
          this.spellings.push({ unit: unit.code, letters, words: form, mask: letterMask(letters) });
        }
      }
    }
  }

  /**
   * Returns the code of the unit at edit distance 1 (2 from six letters up, in different words), if no second unit is
   * within the same distance; null otherwise. Words that are known by themselves are no typos of others.
   */
  find(tokens: readonly CellToken[], except?: string): string | null {
    const words = tokens.map((token) => foldMarks(token.norm));
    const key = words.join(' ');
    if (except !== undefined) return this.search(words, tokens, except);
    const kept = this.kept.get(key);
    if (kept !== undefined) return kept;
    const found = this.search(words, tokens);
    this.kept.set(key, found);
    return found;
  }

  private search(words: readonly string[], tokens: readonly CellToken[], except?: string): string | null {
    const letters = words.join('');
    if (letters.length < 4 || letters.length > 80) return null;
    const limit = letters.length >= 6 ? 2 : 1;
    const mask = letterMask(letters);
    let best = limit + 1;
    let unit: string | null = null;
    for (const spelling of this.spellings) {
      if (spelling.unit === except) continue;
      const most = Math.min(limit, spelling.letters.length >= 6 ? 2 : 1);
      if (Math.abs(spelling.letters.length - letters.length) > most) continue;
      if (bitCount(mask ^ spelling.mask) > 2 * most) continue;
      const distance = Math.max(1, editDistance(letters, spelling.letters, most));
      if (distance > most || distance > best || !isSlip(words, tokens, spelling)) continue;
      if (distance < best) {
        best = distance;
        unit = spelling.unit;
      } else if (unit !== spelling.unit) unit = null;
    }
    return unit;
  }
}

function letterMask(letters: string): number {
  let mask = 0;
  for (let index = 0; index < letters.length; index++) mask |= 1 << (letters.charCodeAt(index) & 31);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A spelling as written, with its head short, long, and "Phòng" left out. */
function forms(words: readonly string[]): (readonly string[])[] {
  const rest = words.slice(1);
  if (words[0] === 'phong' || words[0] === 'p') return [['phong', ...rest], ['p', ...rest], rest];
  if (words[0] === 'tt') return [words, ['trung', 'tam', ...rest]];
  if (words[0] === 'trung' && words[1] === 'tam') return [words, ['tt', ...words.slice(2)]];
  return [words];
}

/**
 * Returns true if the difference may be a typo: the same number of words differ by one letter each (long ones that are
 * no abbreviation by two) and not in the very short ones, and no word of the text is known to stand for something else.
 */
function isSlip(words: readonly string[], tokens: readonly CellToken[], spelling: Spelling): boolean {
  // "số 21" is no typo of "số 22": figures tell things apart.
  if (figures(words) !== figures(spelling.words)) return false;
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
    if (!abbreviation && Math.min(word.length, other.length) < 3) return false;
    return editDistance(word, other, 2) <= (Math.max(word.length, other.length) >= 6 && !abbreviation ? 2 : 1);
  });
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

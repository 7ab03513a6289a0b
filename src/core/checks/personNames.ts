/** Names of persons that may be one person's: written with and without "Đ/c", short, without marks, by the given name alone. */
import { isOneEditApart } from '../text/editDistance';
import { foldMarks } from '../text/fold';
import { PAUSE } from './types';
import type { Pause } from './types';

/** Shorter words ("PGĐ", an initial, a number) tell persons apart by a single letter. */
const SHORTEST_NAME = 3;

/** The name that another one may stand for. */
export interface SamePerson {
  readonly usual: string;
  /** Only the given name is the same: who is meant, nobody can say. */
  readonly givenName: boolean;
}

/**
 * Returns for each name that may be another one's the one of them that is written more often.
 * @param names folded (`foldCase`), the most frequent first
 * @param oneLetter which names are looked at for other letters and marks: `whole` only those of two words and more, for
 *   "Hoa" and "Hòa" are two given names
 */
export function* samePersons(
  names: readonly string[],
  { oneLetter }: { readonly oneLetter: 'any' | 'whole' },
): Generator<Pause, ReadonlyMap<string, SamePerson>, void> {
  const marked = new Map([...shortNames(names), ...markedNames(names)]);
  yield PAUSE;
  const given = givenNames(names);
  const usualNames = new NameIndex();
  const same = new Map<string, SamePerson>();
  for (const name of names) {
    yield PAUSE;
    const compared = oneLetter === 'any' || plainName(name).includes(' ');
    const usual = compared ? (usualNames.firstOneLetterFrom(name) ?? marked.get(name)) : undefined;
    const called = given.get(name);
    if (compared) usualNames.add(name);
    if (usual !== undefined) same.set(name, { usual, givenName: false });
    else if (called !== undefined) same.set(name, { usual: called, givenName: true });
  }
  return same;
}

/**
 * Given names ("Đ/c An") that whole names of the list end in ("Nguyễn Văn An"): of the two the rarer one with the other.
 */
function givenNames(names: readonly string[]): ReadonlyMap<string, string> {
  const [alone, whole] = [new Map<string, string>(), new Map<string, string>()];
  const rarer = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    const last = plain.split(' ').at(-1) ?? '';
    if (isShort(plain) || !/^\p{L}{2,}$/u.test(last) || POST_WORD.test(plain)) continue;
    const [own, others] = last === plain ? [alone, whole] : [whole, alone];
    const other = others.get(last);
    if (other !== undefined) rarer.set(name, other);
    if (!own.has(last)) own.set(last, name);
  }
  return rarer;
}

/** A post, and no name: "Giám đốc", "PGĐ". */
const POST_WORD =
  /^(?:pgđ|gđ|(?:phó )?giám đốc|pct|ct|(?:phó )?chủ tịch|pcvp|cvp|(?:phó )?chánh văn phòng|ptp|(?:phó )?trưởng phòng|lãnh đạo)(?: (?:sở|tỉnh|huyện))?$/u;

/** "Đ/c", "Ông", "PGĐ" before a name, one or more of them. */
const MARK =
  /^(?:(?:đ\s*\/\s*c|đc|đồng chí|ông|bà|pgđ|gđ|(?:phó )?giám đốc|pct|ct|(?:phó )?chủ tịch|pcvp|cvp|(?:phó )?chánh văn phòng|ptp|(?:phó )?trưởng phòng)(?: sở)?[\s.:]+(?!sở$))+/u;

/** Names with "Đ/c", a post and the like that stand without it, too: each with the other form, the first of the list. */
function markedNames(names: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const other = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    const before = first.get(plain);
    if (before === undefined) first.set(plain, name);
    else other.set(name, before);
  }
  return other;
}

function plainName(name: string): string {
  return name.replace(MARK, '').replace(/\s+/gu, ' ');
}

/**
 * Names without diacritics ("Nguyen Van Thang") or with words written short ("Ng. Văn Thắng", "N.V. Thắng"), each with the
 * first of the list that is written out and has the same given name and the same initials.
 */
function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const [bare, initials] = [new Map<string, string>(), new Map<string, string>()];
  for (const name of names) {
    const plain = plainName(name);
    if (foldMarks(plain) !== plain && !bare.has(foldMarks(plain))) bare.set(foldMarks(plain), name);
    const key = initialsOf(plain);
    if (key !== null && !isShort(plain) && !initials.has(key)) initials.set(key, name);
  }
  return new Map(
    names.flatMap((name) => {
      const plain = plainName(name);
      const key = isShort(plain) ? initialsOf(plain) : null;
      const full = bare.get(plain) ?? (key === null ? undefined : initials.get(key));
      return full === undefined || full === name ? [] : [[name, full] as const];
    }),
  );
}

/** "Ng.", "N.": a word of a name before its last that ends in a point, or is a letter alone. */
const SHORT_WORD = /(?:^|[\s.])(?:\p{L}{1,3}\.|\p{L}(?=\s))/u;

/** Whether a word of a name is written short. */
function isShort(plain: string): boolean {
  return SHORT_WORD.test(plain);
}

/** Returns the first letters of a name and its last word, as "n v thắng"; null for a single word. */
function initialsOf(plain: string): string | null {
  const words = plain.split(/[\s.]+/u).filter((word) => word !== '');
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return null;
  return [...words.slice(0, -1).map((word) => word.slice(0, 1)), last].join(' ');
}

/** Folded names, found by any other in which one word differs by one letter and all other words are equal. */
class NameIndex {
  /** By the name without one of its words. */
  private readonly byRest = new Map<
    string,
    { readonly name: string; readonly word: string; readonly place: number }[]
  >();
  private size = 0;

  add(name: string): void {
    this.size += 1;
    for (const { rest, word } of withoutEachWord(name)) {
      const kept = { name, word, place: this.size };
      const others = this.byRest.get(rest);
      if (others) others.push(kept);
      else this.byRest.set(rest, [kept]);
    }
  }

  /** Returns the one of them that was added first; null when there is none. */
  firstOneLetterFrom(name: string): string | null {
    let first: { readonly name: string; readonly place: number } | null = null;
    for (const { rest, word } of withoutEachWord(name)) {
      const found = this.byRest.get(rest)?.find((other) => isOneEditApart(other.word, word));
      if (found && (first === null || found.place < first.place)) first = found;
    }
    return first?.name ?? null;
  }
}

/** Takes out of a name each word in turn that may be misspelt: the rest, with the place of the word, and the word. */
function withoutEachWord(name: string): readonly { readonly rest: string; readonly word: string }[] {
  const words = name.split(' ');
  return words.flatMap((word, index) => {
    if (word.length < SHORTEST_NAME || !/^\p{L}+$/u.test(word)) return [];
    return [{ rest: words.map((each, at) => (at === index ? '' : each)).join(' '), word }];
  });
}

import type { Task } from '../../plan/types';
import { isOneEditApart } from '../../text/editDistance';
import { foldMarks } from '../../text/fold';
import { atCell, hasColumn } from '../finding';
import { applicableTasks, groupTasks } from '../taskIteration';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';
import { mostFrequent } from '../../text/mostFrequent';

/** Shorter words ("PGĐ", an initial, a number) tell persons apart by a single letter. */
const SHORTEST_NAME = 3;

/**
 * Two directors whose names differ by one letter ("Thảng", "Thắng"), by "Đ/c" or a post before it, by diacritics left out, or
 * by names written short ("Ng. Văn Thắng"): probably one person, who would be counted as two. Reports the rarer spelling; on
 * a tie nobody can say which one is right.
 */
export const rule: CheckRule<'person-variant'> = {
  code: 'person-variant',
  notApplicable: (sheet) => (hasColumn(sheet, 'director') ? null : 'no-director-column'),
  *find(context, tell) {
    const groups = yield* groupTasks(applicableTasks(rule, context), ({ director }) =>
      director === null ? null : context.foldedOf(director) || null,
    );
    const names = [...groups].sort((a, b) => b[1].length - a[1].length);
    const keys = names.map(([name]) => name);
    const marked = new Map([...shortNames(keys), ...markedNames(keys)]);
    const usualNames = new NameIndex();
    for (const [key, tasks] of names) {
      yield PAUSE;
      const usual = groups.get(usualNames.firstOneLetterFrom(key) ?? marked.get(key) ?? '');
      usualNames.add(key);
      if (!usual) continue;
      const spelling = usualSpelling(usual);
      for (const task of tasks) {
        const name = task.director ?? '';
        const suggestion = usual.length > tasks.length ? spelling : null;
        tell(atCell(context, task, 'director', { part: name, suggestion, params: { name, usual: spelling } }));
      }
    }
  },
};

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

function usualSpelling(tasks: readonly Task[]): string {
  const counts = new Map<string, number>();
  for (const { director } of tasks) counts.set(director ?? '', (counts.get(director ?? '') ?? 0) + 1);
  return mostFrequent(counts) ?? '';
}

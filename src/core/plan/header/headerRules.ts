/** Looks a header's words up in the table of rules, whose words are indexed once: every cell above the plan is asked about. */
import { HEADER_RULES } from './headerWords';
import type { HeaderRule } from './headerRule';

/** The lowest place in `HEADER_RULES` of a rule with these words, by where they stand in the key. */
interface RuleIndex {
  readonly whole: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
  readonly has: ReadonlyMap<string, number>;
  /** Number of words of the longest entry of `has`. */
  readonly longest: number;
}

let index: RuleIndex | undefined;

/** Returns the first rule of `HEADER_RULES` that fits a key (as `headerKey` writes it, not empty); undefined if none does. */
export function findHeaderRule(key: string): HeaderRule | undefined {
  index ??= makeIndex();
  const { whole, starts, has, longest } = index;
  let first = Math.min(whole.get(key) ?? Infinity, key.includes('%') ? (has.get('%') ?? Infinity) : Infinity);
  const ends = endsOfWords(key);
  let start = 0;
  for (let word = 0; word < ends.length; word += 1) {
    const last = word === 0 ? ends.length : Math.min(ends.length, word + longest);
    for (let to = word; to < last; to += 1) {
      const words = key.slice(start, ends[to]);
      first = Math.min(first, has.get(words) ?? Infinity);
      if (word === 0) first = Math.min(first, starts.get(words) ?? Infinity);
    }
    start = (ends[word] ?? key.length) + 1;
  }
  return HEADER_RULES[first];
}

/** Returns where the words of a key end (0-based, the place behind the last letter). */
function endsOfWords(key: string): readonly number[] {
  const ends: number[] = [];
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) ends.push(at);
  ends.push(key.length);
  return ends;
}

function makeIndex(): RuleIndex {
  const has = indexOf(({ has: words }) => words);
  const counts = [...has.keys()].map((words) => words.split(' ').length);
  return {
    whole: indexOf(({ whole }) => whole),
    starts: indexOf(({ starts }) => starts),
    has,
    longest: Math.max(...counts),
  };
}

function indexOf(wordsOf: (rule: HeaderRule) => readonly string[] | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  HEADER_RULES.forEach((rule, place) => {
    for (const words of wordsOf(rule) ?? []) if (!places.has(words)) places.set(words, place);
  });
  return places;
}

import { editDistance } from '../text/editDistance';
import { isSyllable, LONG_WORD, wordEdits } from './syllable';

/** The shortest word that can be two edits from a long one, and the longest that a long syllable can be two edits from. */
const SHORTEST_OF_TWO = LONG_WORD - 2;
const LONGEST_OF_TWO = 9;

/**
 * Words without diacritics, found again with a letter put in, left out, exchanged or moved by one place (long syllables:
 * two). Each word is kept under itself with every letter left out: of two words an edit apart, some of these are the same.
 */
export class NearWords {
  private readonly words = new Set<string>();
  private readonly byRest = new Map<string, string[]>();
  private readonly kept = new Map<string, readonly string[]>();

  /** Takes one more word. Words with figures are near no other and are passed over. */
  add(word: string): void {
    if (this.words.has(word) || /\d/u.test(word)) return;
    this.words.add(word);
    this.kept.clear();
    const twice = word.length >= SHORTEST_OF_TWO && isSyllable(word);
    for (const rest of restsOf(word, twice)) {
      const words = this.byRest.get(rest);
      if (words) words.push(word);
      else this.byRest.set(rest, [word]);
    }
  }

  /** Returns the other words that a typing error away from a word are, each once. */
  near(word: string): readonly string[] {
    let found = this.kept.get(word);
    if (found === undefined) this.kept.set(word, (found = this.look(word)));
    return found;
  }

  private look(word: string): string[] {
    if (/\d/u.test(word)) return [];
    const found = new Set<string>();
    const twice = word.length >= SHORTEST_OF_TWO && word.length <= LONGEST_OF_TWO;
    for (const rest of restsOf(word, twice)) {
      for (const other of this.byRest.get(rest) ?? []) {
        if (other === word || (word.length === 1 && other.length === 1) || found.has(other)) continue;
        const most = wordEdits(word, other);
        if (editDistance(word, other, most) <= most) found.add(other);
      }
    }
    return [...found];
  }
}

/** A word, and with one letter left out, or two. */
function restsOf(word: string, twice: boolean): ReadonlySet<string> {
  const rests = new Set([word]);
  const leaveOut = (from: string): void => {
    for (let at = 0; at < from.length; at++) rests.add(from.slice(0, at) + from.slice(at + 1));
  };
  leaveOut(word);
  if (twice) for (const once of [...rests]) if (once.length < word.length) leaveOut(once);
  return rests;
}

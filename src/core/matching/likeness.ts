/** How much of two contents is the same, word by word, rare words counting for more. */
import { isOneEditApart } from '../text/editDistance';
import { foldMarks } from '../text/fold';
import { romanValue } from '../text/roman';

/** A content as numbers of its words. */
export interface WordedContent {
  /** Numbers of its words without diacritics, ascending; a word met twice stands twice. */
  readonly words: readonly number[];
  /** Numbers of its pairs of neighbouring words, distinct. */
  readonly pairs: readonly number[];
  /** Its figures (digits, Roman numbers) in their order, as one text. */
  readonly figures: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words of fewer letters with one letter changed are other words. */
const LONG_WORD = 4;
/** What a word with a typing error is worth. */
const NEAR_WORD = 0.7;
/** With more unlike words on a side no typing errors are looked for. */
const MOST_UNLIKE = 6;
/** A content of so many words that stands whole in the other is the same with something added. */
const WHOLE_WORDS = 5;
const WHOLE_LIKENESS = 0.75;

/** Numbers the words of two lists and knows how rare each is. */
export class WordBook {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];
  /** By number: in how many contents it stands. */
  private readonly counts: number[] = [];
  /** By number: what a word is worth; worked out when it is first asked for after a content was added. */
  private worths: number[] = [];
  private wholes = new Map<WordedContent, number>();
  private contents = 0;

  /** Returns a content as words; each content is to be given once. All are added before any are compared. */
  add(content: string): WordedContent {
    this.worths = [];
    this.wholes = new Map();
    const texts = foldMarks(content).match(WORD) ?? [];
    const words = texts.map((text) => this.numberOf(text));
    const pairs = words.slice(1).map((_, index) => this.numberOf(`${texts[index] ?? ''} ${texts[index + 1] ?? ''}`));
    for (const number of new Set([...words, ...pairs])) this.counts[number] = (this.counts[number] ?? 0) + 1;
    this.contents += 1;
    return {
      words: words.sort((one, other) => one - other),
      pairs: [...new Set(pairs)],
      figures: texts.filter(isFigure).join(' '),
    };
  }

  /** In how many contents a word, or a pair of words, stands. */
  countOf(number: number): number {
    return this.counts[number] ?? 0;
  }

  /** How much of two contents is the same: 0 to 1. */
  likeness(one: WordedContent, other: WordedContent): number {
    let shared = 0;
    const left: number[] = [];
    const right: number[] = [];
    let at = 0;
    for (const word of one.words) {
      while (at < other.words.length && (other.words[at] ?? 0) < word) right.push(other.words[at++] ?? 0);
      if (other.words[at] === word) {
        shared += this.worthOf(word);
        at += 1;
      } else left.push(word);
    }
    right.push(...other.words.slice(at));
    const [first, second] = [this.wholeWorth(one), this.wholeWorth(other)];
    if (first + second === 0) return 0;
    if (left.length <= MOST_UNLIKE && right.length <= MOST_UNLIKE) shared += this.nearWords(left, right);
    const alike = (2 * shared) / (first + second);
    const shorter = first < second ? one : other;
    const isWhole = shorter.words.length >= WHOLE_WORDS && shared >= 0.95 * Math.min(first, second);
    return isWhole ? Math.max(alike, WHOLE_LIKENESS) : alike;
  }

  /** What words are worth that differ by one letter. */
  private nearWords(left: readonly number[], right: readonly number[]): number {
    const free = [...right];
    let worth = 0;
    for (const word of left) {
      const text = this.texts[word] ?? '';
      if (text.length < LONG_WORD) continue;
      const near = free.findIndex((other) => isNearWord(text, this.texts[other] ?? ''));
      if (near < 0) continue;
      worth += NEAR_WORD * Math.min(this.worthOf(word), this.worthOf(free[near] ?? 0));
      free.splice(near, 1);
    }
    return worth;
  }

  private wholeWorth(content: WordedContent): number {
    let worth = this.wholes.get(content);
    if (worth === undefined) {
      worth = 0;
      for (const word of content.words) worth += this.worthOf(word);
      this.wholes.set(content, worth);
    }
    return worth;
  }

  /** A word that stands in every content is worth little, one that stands in few a multiple. */
  private worthOf(word: number): number {
    return (this.worths[word] ??= Math.log2(1 + (1 + this.contents) / (1 + this.countOf(word))));
  }

  private numberOf(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.push(text) - 1;
      this.numbers.set(text, number);
    }
    return number;
  }
}

/** The lengths are looked at first: most words differ by more. */
function isNearWord(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 1 && other.length >= LONG_WORD - 1 && isOneEditApart(one, other);
}

function isFigure(word: string): boolean {
  return /\p{N}/u.test(word) || romanValue(word) !== null;
}

/** Finds the longest phrase that begins at a word. */
import { foldMarks } from '../text/fold';
import type { Phrase } from './words';

/** A word as it is compared: with its marks, wherever the tone stands ("hòan" is "hoàn"), and without. */
export interface Spelling {
  readonly marked: string;
  readonly bare: string;
}

/** The marks of the five tones, apart from those that make a letter (ă, â, ê, ô, ơ, ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Returns how a word is compared. */
export function spell(word: string): Spelling {
  const bare = foldMarks(word);
  const lower = word.toLowerCase();
  if (bare === lower) return { marked: lower, bare };
  const parts = lower.normalize('NFD');
  return { marked: parts.replace(TONES, '') + (parts.match(TONES) ?? []).join(''), bare };
}

export interface SpelledPhrase<Meaning> {
  readonly words: readonly Spelling[];
  readonly meaning: Meaning;
}

/** Phrases by their first word without marks, the longest first; among equals those given first come first. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly SpelledPhrase<Meaning>[]>;

/** Returns an index of phrases. */
export function indexPhrases<Meaning>(
  phrases: readonly { readonly words: Phrase['words']; readonly meaning: Meaning }[],
): PhraseIndex<Meaning> {
  const index = new Map<string, SpelledPhrase<Meaning>[]>();
  for (const { words, meaning } of phrases) {
    const spelled = words.map(spell);
    const first = spelled[0]?.bare ?? '';
    const same = index.get(first);
    if (same === undefined) index.set(first, [{ words: spelled, meaning }]);
    else same.push({ words: spelled, meaning });
  }
  for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/**
 * Returns the longest phrase that the words spell from an index on. A word without marks stands for one with them in a text
 * typed without any, and inside a phrase of several words ("Hoàn thanh"); a single word must carry its marks elsewhere
 * ("cho" is not "chờ").
 * @param at the word at a place, counted from the first; undefined past the end
 */
export function longestPhrase<Meaning>(
  index: PhraseIndex<Meaning>,
  at: (offset: number) => Spelling | undefined,
  bareText: boolean,
): SpelledPhrase<Meaning> | null {
  const candidates = index.get(at(0)?.bare ?? '') ?? [];
  for (const phrase of candidates) {
    const tolerant = bareText || phrase.words.length > 1;
    if (phrase.words.every((word, offset) => isSame(at(offset), word, tolerant))) return phrase;
  }
  return null;
}

function isSame(typed: Spelling | undefined, word: Spelling, tolerant: boolean): boolean {
  if (typed === undefined || typed.bare !== word.bare) return false;
  return typed.marked === word.marked || (tolerant && typed.marked === typed.bare);
}

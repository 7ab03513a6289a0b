/** Phrases by the word that they begin with, each list in its order: most words of a cell begin none. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Returns phrases, given word by word, by their first words, in the order given. */
export function byFirstWord(phrases: readonly (readonly string[])[]): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of phrases) {
    const [first = ''] = words;
    const kept = found.get(first);
    if (kept) kept.push(words);
    else found.set(first, [words]);
  }
  return found;
}

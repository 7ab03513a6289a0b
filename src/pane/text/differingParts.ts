/** A text in three pieces: what both have at the beginning, what differs, what both have at the end. */
export type Parts = readonly [before: string, differing: string, after: string];

/** Returns two spellings, each parted by what is the same in both. Letters are never parted from their marks. */
export function differingParts(old: string, now: string): readonly [Parts, Parts] {
  const [from, to] = [Array.from(old.normalize('NFC')), Array.from(now.normalize('NFC'))];
  const most = Math.min(from.length, to.length);
  let first = 0;
  while (first < most && from[first] === to[first]) first++;
  let last = 0;
  while (last < most - first && from[from.length - 1 - last] === to[to.length - 1 - last]) last++;
  return [partedAt(from, first, last), partedAt(to, first, last)];
}

function partedAt(letters: readonly string[], first: number, last: number): Parts {
  const end = letters.length - last;
  return [letters.slice(0, first).join(''), letters.slice(first, end).join(''), letters.slice(end).join('')];
}

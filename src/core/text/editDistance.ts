/** How far apart two spellings are. */

/** Optimal string alignment distance (insertion, deletion, replacement, exchange of neighbours), at most `most` + 1. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[other.length] ?? most + 1, most + 1);
}

/** Returns true if two texts differ by exactly one letter put in, left out or exchanged for another. Takes folded text. */
export function isOneEditApart(first: string, second: string): boolean {
  const [short, long] = [Array.from(first), Array.from(second)].sort((a, b) => a.length - b.length);
  if (!short || !long || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const skip = long.length === short.length ? 1 : 0;
  const restShort = short.slice(same + skip).join('');
  const restLong = long.slice(same + 1).join('');
  return restShort === restLong && first !== second;
}

/** How far apart two spellings are. */

/** Optimal string alignment distance (insertion, deletion, replacement, exchange of neighbours), at most `most` + 1. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (most <= FEW) return fewEdits(one, 0, other, 0, most);
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

/** So few edits are tried one by one, which is quicker than a table of all beginnings. */
const FEW = 2;

/** The distance of two ends of texts, at most `most` + 1. */
function fewEdits(one: string, from: number, other: string, start: number, most: number): number {
  let i = from;
  let j = start;
  while (i < one.length && j < other.length && one.charCodeAt(i) === other.charCodeAt(j)) {
    i += 1;
    j += 1;
  }
  const left = Math.max(one.length - i, other.length - j);
  if (left === 0) return 0;
  if (most <= 0 || Math.abs(one.length - i - (other.length - j)) > most) return most + 1;
  // What is left on one side only is put in; a single letter is exchanged.
  if (i === one.length || j === other.length || left === 1) return left;
  // A letter exchanged, left out, put in; two letters that changed places.
  let least = fewEdits(one, i + 1, other, j + 1, most - 1);
  least = Math.min(least, fewEdits(one, i + 1, other, j, Math.min(most, least) - 1));
  least = Math.min(least, fewEdits(one, i, other, j + 1, Math.min(most, least) - 1));
  const swapped = one.charCodeAt(i) === other.charCodeAt(j + 1) && one.charCodeAt(i + 1) === other.charCodeAt(j);
  if (swapped) least = Math.min(least, fewEdits(one, i + 2, other, j + 2, Math.min(most, least) - 1));
  return Math.min(least, most) + 1;
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

/** Tells whether two texts differ by exactly one letter put in, left out or exchanged for another. Takes folded text. */
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

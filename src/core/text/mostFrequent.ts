/** Returns the entry with the highest count, the first on a tie; null where there is none. Counts of 0 or less never win. */
export function mostFrequent<Entry>(counts: Iterable<readonly [Entry, number]>): Entry | null {
  let best: Entry | null = null;
  let most = 0;
  for (const [entry, count] of counts) {
    if (count > most) [best, most] = [entry, count];
  }
  return best;
}

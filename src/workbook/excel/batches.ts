/** Items in as few requests as Excel's limits allow. */

/** Cuts items into batches whose sizes together stay under a limit; an item that is larger stands alone. */
export function batchesOf<Item>(items: readonly Item[], sizeOf: (item: Item) => number, limit: number): Item[][] {
  const batches: Item[][] = [[]];
  let room = limit;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > room && room < limit) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(item);
    room -= size;
  }
  return batches;
}

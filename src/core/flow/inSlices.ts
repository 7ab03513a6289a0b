import type { StepReport, Steps } from './steps';

/**
 * Visits every item, with a pause before each slice. (Engines do not optimise a loop inside a generator; a plain function
 * that runs over a slice is several times quicker over a hundred thousand items.)
 * @param reportAt where the work stands at the item with this index (0-based)
 */
export function* inSlices<Item>(
  items: readonly Item[],
  itemsPerSlice: number,
  reportAt: (index: number) => StepReport,
  visit: (item: Item, index: number) => void,
): Steps<void> {
  for (let start = 0; start < items.length; start += itemsPerSlice) {
    yield reportAt(start);
    visitSlice(items, start, Math.min(start + itemsPerSlice, items.length), visit);
  }
}

/** Visits the items from `start` to before `end`. */
export function visitSlice<Item>(
  items: readonly Item[],
  start: number,
  end: number,
  visit: (item: Item, index: number) => void,
): void {
  for (let index = start; index < end; index += 1) visit(items[index] as Item, index);
}

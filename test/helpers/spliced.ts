/** Returns items with some of them, from a place on, put in the place of others. */
export function spliced<Item>(items: readonly Item[], at: number, gone: number, ...put: readonly Item[]): Item[] {
  return [...items.slice(0, at), ...put, ...items.slice(at + gone)];
}

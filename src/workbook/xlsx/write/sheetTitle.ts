/** Titles of new sheets. */
const LONGEST_TITLE = 31;

/** Gives the wanted title, or with ` (2)`, ` (3)` … where a sheet has it already; titles ignore case and hold 31 characters. */
export function freeTitle(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((title) => title.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '');
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const title = clean.slice(0, LONGEST_TITLE - ending.length).trimEnd() + ending;
    if (!folded.has(title.toLowerCase())) return title;
  }
}

/**
 * Returns `count` of the mutants, each with the same chance, spread over the files by their number of mutants. The same
 * seed draws the same ones of the same list; they come back in the order of the list.
 */
export function draw(mutants, count, seed) {
  if (count >= mutants.length) return mutants;
  const next = randoms(seed);
  const byFile = new Map();
  for (const mutant of mutants) byFile.set(mutant.fileName, [...(byFile.get(mutant.fileName) ?? []), mutant]);
  const shuffled = [...byFile.values()].flatMap((group) => shuffle(group, next));
  const step = shuffled.length / count;
  const first = next() * step;
  const drawn = new Set(Array.from({ length: count }, (_, index) => shuffled[Math.floor(first + index * step)]));
  return mutants.filter((mutant) => drawn.has(mutant));
}

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
function randoms(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(list, next) {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}

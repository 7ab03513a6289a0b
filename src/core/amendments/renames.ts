/** Fields, sheets and bands under another name in the later plan. */
import { foldCase } from '../text/fold';
import type { Renamed } from './types';

/** The same or another place, and the places that were renamed. */
export interface Places {
  isSame(before: string | null, after: string | null): boolean;
  readonly renamed: readonly Renamed[];
}

/**
 * Compares places by what their tasks did. A name that the later plan has not, whose tasks are all under one that the earlier
 * plan has not, was renamed; everything else is another place.
 * @param pairs the places of the tasks that are in both plans; null for none
 * @param before all places of the earlier plan, with those of tasks that are gone; `after` those of the later one
 */
export function comparePlaces(
  what: Renamed['what'],
  pairs: readonly (readonly [string | null, string | null])[],
  before: Iterable<string | null>,
  after: Iterable<string | null>,
): Places {
  const [standing, standingLater] = [namesIn(before), namesIn(after)];
  /** Name before → names after, with how many tasks. */
  const went = new Map<string, Map<string, number>>();
  const came = new Map<string, Set<string>>();
  for (const [one, other] of pairs) {
    const [from, to] = [nameOf(one), nameOf(other)];
    let counts = went.get(from);
    if (counts === undefined) went.set(from, (counts = new Map<string, number>()));
    counts.set(to, (counts.get(to) ?? 0) + 1);
    let sources = came.get(to);
    if (sources === undefined) came.set(to, (sources = new Set<string>()));
    sources.add(from);
  }
  const renames = new Map<string, string>();
  const renamed: Renamed[] = [];
  for (const [from, counts] of went) {
    const [only] = counts;
    if (only === undefined || counts.size > 1) continue;
    const [to, tasks] = only;
    const isOther = from !== '' && to !== '' && from !== to;
    if (!isOther || standingLater.has(from) || standing.has(to) || came.get(to)?.size !== 1) continue;
    renames.set(from, to);
    renamed.push({ what, from: standing.get(from) ?? from, to: standingLater.get(to) ?? to, tasks });
  }
  return {
    isSame(one, other) {
      const [from, to] = [nameOf(one), nameOf(other)];
      return from === to || renames.get(from) === to;
    },
    renamed,
  };
}

/** Folded names with how they are written. */
function namesIn(names: Iterable<string | null>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const folded = nameOf(name);
    if (name !== null && folded !== '' && !found.has(folded)) found.set(folded, name);
  }
  return found;
}

function nameOf(text: string | null): string {
  return text === null ? '' : foldCase(text);
}

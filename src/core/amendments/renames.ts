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
 * plan has not, was renamed; everything else is another place. Sheets are no more than the layout: one that was cut into
 * sheets of other names, or several that were joined, moved no task.
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
  const renames = new Set<string>();
  const renamed: Renamed[] = [];
  for (const [from, counts] of went) {
    for (const [to, tasks] of counts) {
      const isOther = from !== '' && to !== '' && from !== to;
      const isOneToOne = counts.size === 1 && came.get(to)?.size === 1;
      if (!isOther || standingLater.has(from) || standing.has(to) || !(isOneToOne || what === 'sheet')) continue;
      renames.add(pairOf(from, to));
      renamed.push({ what, from: standing.get(from) ?? from, to: standingLater.get(to) ?? to, tasks });
    }
  }
  return {
    isSame(one, other) {
      const [from, to] = [nameOf(one), nameOf(other)];
      return from === to || renames.has(pairOf(from, to));
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

function pairOf(from: string, to: string): string {
  return `${from}\n${to}`;
}

function nameOf(text: string | null): string {
  return text === null ? '' : foldCase(text);
}

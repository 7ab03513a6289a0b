/**
 * Finds books that hold the same plan: a copy, an earlier version, a plan with its summary beside the plan without it. Each
 * would count its tasks once more. Of a book only a sketch is kept, so that thousands of books are compared in little room:
 * the smallest hashes of its tasks' keys are the same in two books as often as the tasks are.
 */
import { hash53 } from '../../text/hash';
import type { Department } from './types';

/** What is kept of the tasks of a book. */
export interface TaskSketch {
  readonly tasks: number;
  /** The smallest hashes of its tasks' keys, ascending, distinct; all of them in a small book. */
  readonly hashes: readonly number[];
  /** Fingerprint of the plan: equal where nothing that counts differs. */
  readonly fingerprint: string;
}

/** A book to be compared. */
export interface SketchedBook {
  readonly file: string;
  readonly department: Department;
  readonly sketch: TaskSketch;
}

/** Two books of the same work. */
export interface SameWork {
  /** Places in the list, 0-based, the first before the second. */
  readonly first: number;
  readonly second: number;
  /** Nothing that counts differs. */
  readonly equal: boolean;
}

const SKETCH_SIZE = 128;

/** Makes the sketch of a plan from the keys of the tasks that count. */
export function taskSketch(keys: readonly string[], fingerprint: string): TaskSketch {
  const hashes = [...new Set(keys.map(hash53))].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  return { tasks: keys.length, hashes, fingerprint };
}

/**
 * Returns the pairs of books that hold at least half of the smaller one's tasks together, in order. Books whose heads name
 * different departments may have the same plan – a model that all received – and are not compared; where one of the two says
 * nothing of its department, nobody can tell it from a copy.
 */
export function findSameWork(books: readonly SketchedBook[]): readonly SameWork[] {
  const known = new Map<string, number[]>();
  const nameless: number[] = [];
  for (const [index, { department }] of books.entries()) {
    if (department.from === 'file') nameless.push(index);
    else pushTo(known, department.key, index);
  }
  const pairs = [...known.values()].flatMap((group) => pairsOf(books, group, () => true));
  const isNameless = new Set(nameless);
  if (nameless.length > 0)
    pairs.push(...pairsOf(books, [...books.keys()], (a, b) => isNameless.has(a) || isNameless.has(b)));
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function pairsOf(
  books: readonly SketchedBook[],
  group: readonly number[],
  isAsked: (a: number, b: number) => boolean,
): SameWork[] {
  if (group.length < 2) return [];
  const byHash = new Map<number, number[]>();
  const shared = new Set<number>();
  for (const index of group) {
    for (const hash of books[index]?.sketch.hashes ?? []) {
      const there = byHash.get(hash);
      if (there === undefined) byHash.set(hash, [index]);
      else {
        for (const other of there) {
          if (!isAsked(other, index)) continue;
          shared.add(other * books.length + index);
        }
        there.push(index);
      }
    }
  }
  return [...shared].flatMap((pair) => {
    const [first, second] = [Math.floor(pair / books.length), pair % books.length];
    const [one, other] = [books[first]?.sketch, books[second]?.sketch];
    if (one === undefined || other === undefined || sharedPart(one, other) < 0.5) return [];
    return [{ first, second, equal: one.fingerprint === other.fingerprint }];
  });
}

/** The part of the smaller book's tasks that the other one has too, as far as the sketches tell. */
function sharedPart(one: TaskSketch, other: TaskSketch): number {
  const union = [...new Set([...one.hashes, ...other.hashes])].sort((a, b) => a - b);
  const complete = one.hashes.length < SKETCH_SIZE && other.hashes.length < SKETCH_SIZE;
  const looked = complete ? union : union.slice(0, SKETCH_SIZE);
  const [inOne, inOther] = [new Set(one.hashes), new Set(other.hashes)];
  const both = looked.filter((hash) => inOne.has(hash) && inOther.has(hash)).length;
  const smaller = Math.min(one.tasks, other.tasks);
  if (looked.length === 0 || smaller === 0) return 0;
  if (complete) return both / Math.min(one.hashes.length, other.hashes.length);
  const alike = both / looked.length;
  return (alike * (one.tasks + other.tasks)) / (1 + alike) / smaller;
}

function pushTo(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

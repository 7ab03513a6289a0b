/** The session's writes: each can be undone in any order, as long as none after it wrote over the same things. */
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { LeftTab } from '../port';
import type { OpcPackage, PackageState } from './opc/opcPackage';

/** What a write did. */
export interface Written {
  readonly tabs: readonly string[];
  readonly userCells: number;
  readonly left?: readonly LeftTab[];
}

/** A write that can be done again from another state of the package, with the same outcome or a refusal. */
export interface Write {
  /** Does it, whole or with an exception for a refusal. */
  readonly run: () => Promise<Written>;
  /** What it writes over, by name: `tab summary:2026-Q3`, `cell Tháng 7!B12`. */
  readonly touches: ReadonlySet<string>;
}

interface Entry {
  readonly entry: string;
  readonly write: Write;
  readonly written: Written;
  before: PackageState;
}

export class Journal {
  private entries: Entry[] = [];
  private count = 0;

  /** @param attempt runs a write and returns its refusal as data; any other exception goes on */
  constructor(
    private readonly opc: OpcPackage,
    private readonly attempt: (write: Write) => Promise<Outcome<Written>>,
  ) {}

  /** Does a write whole or not at all, and remembers it. Returns its entry with what it did. */
  async write(write: Write): Promise<Outcome<Written & { entry: string }>> {
    const before = this.opc.state();
    let whole = false;
    try {
      const written = await this.attempt(write);
      if (!written.ok) return written;
      whole = true;
      const entry = `file-${++this.count}`;
      this.entries.push({ entry, write, written: written.value, before });
      return done({ entry, ...written.value });
    } finally {
      if (!whole) this.opc.restore(before);
    }
  }

  /**
   * Takes a write back: the package goes back to what it was before it, and the writes after it are done again. Refuses
   * with `nothing-to-undo`, or with `changed-since` where one of those wrote over the same things or depends on them.
   */
  async undo(entry: string): Promise<Outcome<void>> {
    const place = this.entries.findIndex((each) => each.entry === entry);
    const found = this.entries[place];
    if (!found) return refused('nothing-to-undo');
    const later = this.entries.slice(place + 1);
    for (const { write } of later) {
      const same = [...write.touches].find((thing) => meets(thing, found.write.touches));
      if (same !== undefined) return refused('changed-since', cellOf(same));
    }
    const now = this.opc.state();
    const befores: PackageState[] = [];
    this.opc.restore(found.before);
    let whole = false;
    try {
      for (const { write, written } of later) {
        befores.push(this.opc.state());
        const again = await this.attempt(write);
        if (!again.ok || again.value.tabs.join('\n') !== written.tabs.join('\n')) return refused('changed-since');
      }
      whole = true;
    } finally {
      if (!whole) this.opc.restore(now);
    }
    later.forEach((each, index) => (each.before = befores[index] ?? each.before));
    this.entries = this.entries.filter((each) => each !== found);
    return done(undefined);
  }
}

const CELL = 'cell ';

/** Returns the name of a cell as a thing that is written over. */
export function cellThing(sheet: string, cell: string): string {
  return `${CELL}${sheet}!${cell}`;
}

const ROWS = 'rows ';

/** Returns the name of all rows of a sheet as a thing that is written over: cells of it stand elsewhere afterwards. */
export function rowsThing(sheet: string): string {
  return `${ROWS}${sheet}`;
}

/** Whether a thing is among others, or they are cells of rows that were moved, whichever was written first. */
function meets(thing: string, others: ReadonlySet<string>): boolean {
  if (others.has(thing)) return true;
  if (thing.startsWith(ROWS)) {
    const cells = cellThing(thing.slice(ROWS.length), '');
    return others.has('marks') || [...others].some((other) => other.startsWith(cells));
  }
  const mark = thing.lastIndexOf('!');
  const rows = thing.startsWith(CELL) ? [rowsThing(thing.slice(CELL.length, mark))] : [];
  const moved = thing === 'marks' ? [...others].filter((other) => other.startsWith(ROWS)) : rows;
  return moved.some((each) => others.has(each));
}

function cellOf(thing: string): Record<string, string> {
  if (!thing.startsWith(CELL)) return {};
  const mark = thing.lastIndexOf('!');
  return { sheet: thing.slice(CELL.length, mark), cell: thing.slice(mark + 1) };
}

/** The parts of a package by name: what the file holds, with what was changed laid over it. */
import type { Steps } from '../../../core/work/steps';
import { refuse } from '../refuse';
import { decodePart } from '../xml/text';
import { inflateWhole } from '../zip/inflateEntry';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/readZip';
import { writeZip } from '../zip/writeZip';

/** What lies over the file: part (folded) → its name and new bytes, null where it is removed. Never changed in place. */
type Overlay = ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array | null }>;

/** A state to come back to. */
export interface PackageState {
  readonly overlay: Overlay;
}

const EMPTY: Overlay = new Map();

/** Part names have no leading slash and are compared without case, as the packaging rules say. */
export class OpcPackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private overlay: Overlay = EMPTY;

  constructor(private readonly source: Uint8Array) {
    this.entries = readZip(source);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  get changed(): boolean {
    return this.overlay.size > 0;
  }

  /** Names of all parts as written, in the file's order and then new ones. */
  names(): string[] {
    const kept = this.entries.filter(({ name }) => this.has(name)).map(({ name }) => name);
    const added = [...this.overlay].filter(([key, { bytes }]) => bytes !== null && !this.byName.has(key));
    return [...kept, ...added.map(([, { name }]) => name)];
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    const over = this.overlay.get(key);
    return over ? over.bytes !== null : this.byName.has(key);
  }

  /** Gives the entry of a part that stands in the file unchanged; null for a changed one. Refuses when it is missing. */
  entryOf(part: string): ZipEntry | null {
    const key = part.toLowerCase();
    if (this.overlay.has(key)) return null;
    return this.byName.get(key) ?? refuse('file-damaged', part);
  }

  /** The file's own bytes, for reading an entry piece by piece. */
  get fileBytes(): Uint8Array {
    return this.source;
  }

  bytesOf(part: string): Uint8Array {
    const key = part.toLowerCase();
    const over = this.overlay.get(key);
    if (over) return over.bytes ?? refuse('file-damaged', part);
    const entry = this.byName.get(key);
    return entry ? inflateWhole(this.source, entry) : refuse('file-damaged', part);
  }

  textOf(part: string): string {
    return decodePart(this.bytesOf(part), part);
  }

  /** Puts a part's text; a text equal to the file's own leaves the entry untouched. */
  put(part: string, text: string): void {
    const key = part.toLowerCase();
    const entry = this.byName.get(key);
    const bytes = new TextEncoder().encode(text);
    const overlay = new Map(this.overlay);
    if (entry?.size === bytes.length && same(inflateWhole(this.source, entry), bytes)) overlay.delete(key);
    else overlay.set(key, { name: entry?.name ?? part, bytes });
    this.overlay = overlay;
  }

  remove(part: string): void {
    const key = part.toLowerCase();
    const overlay = new Map(this.overlay);
    if (this.byName.has(key)) overlay.set(key, { name: part, bytes: null });
    else overlay.delete(key);
    this.overlay = overlay;
  }

  state(): PackageState {
    return { overlay: this.overlay };
  }

  restore(state: PackageState): void {
    this.overlay = state.overlay;
  }

  /** Gives the package's bytes: without a change the very same array. */
  *save(): Steps<Uint8Array> {
    if (!this.changed) return this.source;
    const changed = new Map<string, Uint8Array | null>();
    const added: { name: string; bytes: Uint8Array }[] = [];
    for (const [key, { name, bytes }] of this.overlay) {
      const entry = this.byName.get(key);
      if (entry) changed.set(entry.name, bytes);
      else if (bytes) added.push({ name, bytes });
    }
    return yield* writeZip(this.source, this.entries, changed, added);
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

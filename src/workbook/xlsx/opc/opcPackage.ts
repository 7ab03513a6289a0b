/** The parts of a package by name: what the file holds, with what was changed laid over it. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import { refuse } from '../refuse';
import { decodePart } from '../xml/text';
import { inflateFast, inflatePieces, inflateWhole } from '../zip/inflateEntry';
import { pack, packBytes } from '../zip/pack';
import type { NewPiece } from '../zip/pack';
import { packedOf } from '../zip/packed';
import type { Packed } from '../zip/packed';
import { readZip } from '../zip/readZip';
import type { ZipEntry } from '../zip/readZip';
import { writeZip } from '../zip/writeZip';
import { gunzippedAside } from '../zip/zlib';
import type { Zlib } from '../zip/zlib';
import { completed } from '../../refusalError';

/** New content of a part: bytes of a small one, compressed already for a large one, null where it is removed. */
type Content = Uint8Array | Packed | null;

/** What lies over the file: part (folded) → its name and new content. Never changed in place. */
type Overlay = ReadonlyMap<string, { readonly name: string; readonly content: Content }>;

/** The content of a part, piece by piece. */
export interface PartContent {
  /** Bytes of all pieces together. */
  readonly size: number;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A state to come back to. */
export interface PackageState {
  readonly overlay: Overlay;
}

const EMPTY: Overlay = new Map();
/** Bytes below which inflating aside costs more than it saves. */
const SMALLEST_AHEAD = 262_144;

/** Part names have no leading slash and are compared without case, as the packaging rules say. */
export class OpcPackage {
  private readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private overlay: Overlay = EMPTY;
  /** By part (folded): content of the file that is inflated beside the main thread, until it is asked for. */
  private readonly ahead = new Map<string, Promise<Uint8Array | null>>();

  /** @param zlib what the platform has of its own, null where it has nothing */
  constructor(
    private readonly source: Uint8Array,
    readonly zlib: Zlib | null = null,
  ) {
    this.entries = readZip(source);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  get changed(): boolean {
    return this.overlay.size > 0;
  }

  /** Names of all parts as written, in the file's order and then new ones. */
  names(): string[] {
    const kept = this.entries.filter(({ name }) => this.has(name)).map(({ name }) => name);
    const added = [...this.overlay].filter(([key, { content }]) => content !== null && !this.byName.has(key));
    return [...kept, ...added.map(([, { name }]) => name)];
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    const over = this.overlay.get(key);
    return over ? over.content !== null : this.byName.has(key);
  }

  /** Returns a part's content, compressed where it stands so. Refuses when it is missing. */
  contentOf(part: string): Uint8Array | Packed {
    const key = part.toLowerCase();
    const over = this.overlay.get(key);
    if (over) return over.content ?? refuse('file-damaged', part);
    const entry = this.byName.get(key);
    return entry ? packedOf(this.source, entry) : refuse('file-damaged', part);
  }

  /** Begins to inflate a part that will be read next, where the platform can do so beside the main thread. */
  readAhead(part: string): void {
    const key = part.toLowerCase();
    const entry = this.byName.get(key);
    if (this.zlib === null || !entry || entry.size < SMALLEST_AHEAD || this.overlay.has(key)) return;
    this.ahead.set(key, gunzippedAside(packedOf(this.source, entry), this.zlib));
  }

  /** Returns a part's content in pieces, and how many bytes they are together. Refuses when it is missing. */
  piecesOf(part: string): PartContent {
    const key = part.toLowerCase();
    const ahead = this.overlay.has(key) ? undefined : this.ahead.get(key);
    this.ahead.delete(key);
    const content = this.contentOf(part);
    if (!('data' in content)) return { size: content.length, pieces: [content] };
    return { size: content.size, pieces: inflateFast(content, this.zlib, ahead) };
  }

  bytesOf(part: string): Uint8Array {
    const content = this.contentOf(part);
    return 'data' in content ? inflateWhole(content, this.zlib) : content;
  }

  textOf(part: string): string {
    return decodePart(this.bytesOf(part), part);
  }

  /** Puts a part's text; a text equal to the file's own leaves the entry untouched. */
  put(part: string, text: string): void {
    const entry = this.byName.get(part.toLowerCase());
    const bytes = new TextEncoder().encode(text);
    const unchanged =
      entry?.size === bytes.length && isSame(inflateWhole(packedOf(this.source, entry), this.zlib), bytes);
    this.lay(part, unchanged ? undefined : bytes);
  }

  /** Puts a part that is no text. */
  putBytes(part: string, bytes: Uint8Array): void {
    this.lay(part, bytes);
  }

  /** Puts a large part, compressed as its pieces are made; content equal to the file's own leaves the entry untouched. */
  async putPieces(part: string, pieces: Iterator<NewPiece>, runner: Runner): Promise<void> {
    const entry = this.byName.get(part.toLowerCase());
    const packed = await pack(entry?.name ?? part, pieces, runner, this.zlib);
    const unchanged =
      entry !== undefined && completed(await runner.run(isSameContent(packed, packedOf(this.source, entry))));
    this.lay(part, unchanged ? undefined : packed);
  }

  remove(part: string): void {
    this.lay(part, this.byName.has(part.toLowerCase()) ? null : undefined);
  }

  /** A package of its own with the same content: what is written into one is not in the other. */
  copy(): OpcPackage {
    const copy = new OpcPackage(this.source, this.zlib);
    copy.overlay = this.overlay;
    return copy;
  }

  state(): PackageState {
    return { overlay: this.overlay };
  }

  restore(state: PackageState): void {
    this.overlay = state.overlay;
  }

  /** Returns the package's bytes: without a change the exact same array. */
  async save(runner: Runner): Promise<Uint8Array> {
    if (!this.changed) return this.source;
    const changed = new Map<string, Packed | null>();
    const added: Packed[] = [];
    for (const [key, { name, content }] of this.overlay) {
      const packed = content && !('data' in content) ? await packBytes(name, content, runner, this.zlib) : content;
      if (this.byName.has(key)) changed.set(name, packed);
      else if (packed) added.push(packed);
    }
    return writeZip(this.source, this.entries, changed, added);
  }

  /** Lays content over the file, in the name that the file has for it; undefined takes away what lies there. */
  private lay(part: string, content: Content | undefined): void {
    const key = part.toLowerCase();
    const overlay = new Map(this.overlay);
    if (content === undefined) overlay.delete(key);
    else overlay.set(key, { name: this.byName.get(key)?.name ?? part, content });
    this.overlay = overlay;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Compares by what the directory says, then by the data, and only if another program packed them by what they hold. */
function* isSameContent(ours: Packed, theirs: Packed): Steps<boolean> {
  if (ours.size !== theirs.size || ours.crc !== theirs.crc) return false;
  if (ours.method === theirs.method && isSame(ours.data, theirs.data)) return true;
  const rest = inflatePieces(theirs);
  let piece: Uint8Array = new Uint8Array();
  let at = 0;
  for (const wanted of inflatePieces(ours)) {
    for (let from = 0; from < wanted.length;) {
      if (at === piece.length) {
        const next = rest.next();
        if (next.done === true) return false;
        [piece, at] = [next.value, 0];
      }
      const length = Math.min(piece.length - at, wanted.length - from);
      if (!isSame(piece.subarray(at, at + length), wanted.subarray(from, from + length))) return false;
      at += length;
      from += length;
    }
    yield { stage: 'write', done: 1 };
  }
  return true;
}

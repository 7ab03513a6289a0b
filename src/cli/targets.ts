/**
 * Files that the command line writes. A target is the old file or the new one, whole, at any moment: everything is written
 * beside it first, and only a complete file takes its place, with its mode, where a symbolic link points. A target that
 * somebody else has written since the command looked at it is left alone.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, unlinkSync, writeFileSync } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { done, refused } from '../core/flow/outcome';
import type { Outcome } from '../core/flow/outcome';
import { errorCode } from './files';

/** What tells one state of a file from another. */
interface Stamp {
  readonly inode: bigint;
  readonly size: bigint;
  readonly modified: bigint;
}

/** What a new file takes over from the one whose place it takes. */
interface Former extends Stamp {
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

/** Where a file is to be written, and what stood there when the command began. */
export interface Target {
  /** As it was typed. */
  readonly file: string;
  /** The path behind all links. */
  readonly place: string;
  /** Null where there was no file yet. */
  readonly former: Former | null;
}

/** A target and the bytes of its new file; of a large one as they are made. */
export interface NewFile {
  readonly target: Target;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * Looks at a target before any work is done. Refuses with `file-unwritable` where it has not the ending wanted (with its
 * dot), where its folder is missing or it is no plain file, with `target-read-only`, and with `target-linked` where the file
 * has further names: a new file would take the place of one of them only.
 */
export async function checkTarget(file: string, ending: string): Promise<Outcome<Target>> {
  const unwritable = refused('file-unwritable', { file, ending });
  if (path.extname(file).toLowerCase() !== ending) return unwritable;
  try {
    const folder = await realpath(path.dirname(path.resolve(file)));
    if (!(await stat(folder)).isDirectory()) return unwritable;
    const named = path.join(folder, path.basename(file));
    if (!(await isThere(named))) return done({ file, place: named, former: null });
    const place = await realpath(named);
    const facts = await stat(place);
    if (!facts.isFile()) return unwritable;
    if (facts.nlink > 1) return refused('target-linked', { file });
    if (!(await mayBeWritten(place, facts.mode))) return refused('target-read-only', { file });
    const former = { mode: facts.mode & 0o7777, owner: facts.uid, group: facts.gid, ...(await stampOf(place)) };
    return done({ file, place, former });
  } catch {
    return unwritable;
  }
}

/**
 * Writes files, all or none: each is written whole beside its target, then one after the other takes its place. Refuses with
 * `target-changed` where a target is not as `checkTarget` saw it, with `target-busy`, `disk-full` or `file-unwritable`, and
 * with `targets-partly-written` where the last step failed between two files.
 */
export async function replaceFiles(files: readonly NewFile[]): Promise<Outcome<void>> {
  const beside = new Drafts();
  let current: Target | undefined;
  const replaced: string[] = [];
  try {
    const written: { target: Target; draft: string }[] = [];
    for (const { target, bytes } of files) {
      current = target;
      written.push({ target, draft: await beside.write(target, bytes) });
    }
    for (const { target } of written) {
      current = target;
      if (!(await beside.lock(target))) return refused('target-busy', { file: target.file });
    }
    for (const { target } of written) {
      current = target;
      if (!(await isAsBefore(target))) return refused('target-changed', { file: target.file });
    }
    for (const { target, draft } of written) {
      current = target;
      await rename(draft, target.place);
      replaced.push(target.file);
      await keepFolder(target);
    }
    return done(undefined);
  } catch (error) {
    const file = current?.file ?? '';
    if (replaced.length > 0) return refused('targets-partly-written', { file, written: replaced.join(', ') });
    if (errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT') return refused('disk-full', { file });
    return refused('file-unwritable', { file, ending: path.extname(file) });
  } finally {
    beside.end();
  }
}

/** How long a run waits for another one that is just taking the place of the same target. */
const WAIT_MS = 100;
const MOST_WAITS = 50;
/** A lock is held for some milliseconds; an older one of another machine was left when that went down. */
const LOCK_AGE_MS = 60_000;
/** The machine in a file's name: on a shared folder another machine's process may have the same number. */
const MACHINE = hostname()
  .replace(/[^A-Za-z0-9-]/g, '')
  .slice(0, 40);
const OURS = new RegExp(`^\\.tiendo-${MACHINE}-(\\d+)-\\d+\\.tmp$`);
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How many drafts this process has begun. */
let drafts = 0;

/**
 * Files beside the targets while they are written. None of them stays, also when the command is stopped: they are made in one
 * step with their entry in the list, without a wait between in which a signal could come.
 */
class Drafts {
  private readonly paths = new Set<string>();

  constructor() {
    for (const signal of ENDINGS) process.on(signal, this.stop);
  }

  /** Writes a file beside its target, down to the disk, and returns its path. Throws what the system throws. */
  async write({ place, former }: Target, bytes: NewFile['bytes']): Promise<string> {
    const folder = path.dirname(place);
    await clearLeftOvers(folder);
    const draft = path.join(folder, `.tiendo-${MACHINE}-${process.pid}-${++drafts}.tmp`);
    this.paths.add(draft);
    // A draft of a private file is private from its first byte on.
    closeSync(openSync(draft, 'wx', former === null ? 0o666 : 0o600));
    const handle = await open(draft, 'r+');
    try {
      if (bytes instanceof Uint8Array) await handle.writeFile(bytes);
      else for await (const piece of bytes) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (former !== null) {
      // Only the system's keeper may give a file away; the owner of a new file is who writes it.
      await chown(draft, former.owner, former.group).catch(() => undefined);
      await chmod(draft, former.mode);
    }
    return draft;
  }

  /** Keeps other runs from taking the target's place until `end`; false where one of them holds it for too long. */
  async lock({ place }: Target): Promise<boolean> {
    const lock = path.join(path.dirname(place), lockName(path.basename(place)));
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      try {
        writeFileSync(lock, `${MACHINE} ${process.pid}`, { flag: 'wx' });
        this.paths.add(lock);
        return true;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      if (await isLeft(lock)) await rm(lock, { force: true });
      else await wait(WAIT_MS);
    }
    return false;
  }

  /** Takes away what is left. Signals are heard until all of it is gone, and it goes in one step with its entry, as it came. */
  end(): void {
    for (const file of this.paths) {
      try {
        unlinkSync(file);
      } catch {
        // It had taken its target's place already.
      }
    }
    this.paths.clear();
    for (const signal of ENDINGS) process.off(signal, this.stop);
  }

  private readonly stop = (signal: NodeJS.Signals): void => {
    this.end();
    process.kill(process.pid, signal);
  };
}

/**
 * Returns the name of the lock of a file in its folder. Files of one run begin alike, and a name may be as long as the system
 * takes: its sum tells it from others.
 */
export function lockName(file: string): string {
  const sum = createHash('sha256').update(file.normalize('NFC').toLowerCase()).digest('hex');
  return `.tiendo-${file.slice(0, 40)}-${sum.slice(0, 12)}.lock`;
}

/** Takes away what runs left on this machine that were killed while they wrote. */
async function clearLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const id = OURS.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) await rm(path.join(folder, name), { force: true });
  }
}

/** Tells of a lock whether nobody holds it any more. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const [machine, id] = (await readFile(lock, 'utf8')).split(' ');
    if (machine === MACHINE && id !== undefined) return !isRunning(Number(id));
    return Date.now() - (await stat(lock)).mtimeMs > LOCK_AGE_MS;
  } catch {
    // It was given back just now.
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The mode is looked at too: who keeps the system may write everything. */
async function mayBeWritten(place: string, mode: number): Promise<boolean> {
  if ((mode & 0o222) === 0) return false;
  return access(place, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function stampOf(place: string): Promise<Stamp> {
  const { ino, size, mtimeNs } = await stat(place, { bigint: true });
  return { inode: ino, size, modified: mtimeNs };
}

async function isAsBefore({ place, former }: Target): Promise<boolean> {
  if (!(await isThere(place))) return former === null;
  if (former === null) return false;
  const { inode, size, modified } = await stampOf(place);
  return inode === former.inode && size === former.size && modified === former.modified;
}

/** Writes the folder's new entry down to the disk, where the system can. */
async function keepFolder({ place }: Target): Promise<void> {
  try {
    const folder = await open(path.dirname(place), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // Windows knows no such thing.
  }
}

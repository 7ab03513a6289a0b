/**
 * Files opened before, kept by this browser on this machine (IndexedDB): the way back to each, never its contents. Where the
 * browser has no such ways, or refuses to keep anything, there is nothing to show.
 */

export interface RecentFile {
  readonly handle: FileSystemFileHandle;
  readonly name: string;
}

interface Kept extends RecentFile {
  readonly id: number;
}

const DATABASE = 'tiendo';
const STORE = 'recent';
const MOST = 8;

/** Returns the files, the last opened first; none where nothing can be kept. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  return (await inStore('readonly', allOf)) ?? [];
}

/** Puts a file first. */
export async function keepRecent(handle: FileSystemFileHandle): Promise<void> {
  const kept = (await inStore('readonly', allOf)) ?? [];
  const same = await Promise.all(kept.map((each) => each.handle.isSameEntry(handle).catch(() => false)));
  const gone = kept.filter((_, at) => same[at]);
  const rest = kept.filter((_, at) => !same[at]);
  await inStore('readwrite', async (store) => {
    for (const { id } of [...gone, ...rest.slice(MOST - 1)]) store.delete(id);
    await answer(store.add({ handle, name: handle.name }));
  });
}

/** Forgets a file that is no longer where it was. */
export async function dropRecent(handle: FileSystemFileHandle): Promise<void> {
  const kept = (await inStore('readonly', allOf)) ?? [];
  const same = await Promise.all(kept.map((each) => each.handle.isSameEntry(handle).catch(() => false)));
  await inStore('readwrite', async (store) => {
    for (const [at, { id }] of kept.entries()) if (same[at]) await answer(store.delete(id));
  });
}

/** Forgets all of them. */
export async function clearRecent(): Promise<void> {
  await inStore('readwrite', (store) => answer(store.clear()));
}

/** Asks whether a file kept before may be read again; to be called on a click. */
export async function mayRead(
  handle: FileSystemFileHandle & { requestPermission?(descriptor: { mode: 'read' }): Promise<PermissionState> },
): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: 'read' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

async function allOf(store: IDBObjectStore): Promise<readonly Kept[]> {
  const all = (await answer(store.getAll())) as readonly Kept[];
  return [...all].sort((one, other) => other.id - one.id);
}

/** Null where the surroundings keep nothing: private windows, a page from a disk in some browsers, a full disk. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result | null> {
  try {
    const opening = window.indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
    const database = await answer(opening);
    try {
      return await work(database.transaction(STORE, mode).objectStore(STORE));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

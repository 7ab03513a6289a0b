/**
 * The browser's access to files on the disk (File System Access), which only Chromium has. TypeScript does not know its
 * pickers and permissions yet; where they are missing, everything here says so and the page goes the old way.
 */

interface Permissible {
  requestPermission?(descriptor: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

interface PickerWindow {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
}

interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** How a file lay on the disk when it was read; another stamp means that somebody has written it since. */
export interface Stamp {
  readonly lastModified: number;
  readonly size: number;
}

/** Where an open file lies on the disk. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  readonly stamp: Stamp;
}

/** A file that was chosen, with its bytes; `place` is null where the browser gives no way back to the disk. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place: FilePlace | null;
}

const pickers = () => window as unknown as PickerWindow;

const WORKBOOKS = [
  {
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.ms-excel.sheet.macroEnabled.12': ['.xlsm'],
    },
  },
];

/** Returns the name of an exception of the browser, such as `AbortError`. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Returns the stamp of a file. */
export function stampOf({ lastModified, size }: File): Stamp {
  return { lastModified, size };
}

/** Reads a file that came without a way back to the disk. */
export async function readFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), place: null };
}

/** Reads a file and keeps the way back to it. */
export async function readHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  return { ...(await readFile(file)), place: { handle, stamp: stampOf(file) } };
}

/** Returns true if the browser has its own picker of files, which gives a way back to the disk. */
export function canPick(): boolean {
  return pickers().showOpenFilePicker !== undefined;
}

/** Returns true if the browser can be given a folder, to put a copy beside a file. */
export function canPickFolder(): boolean {
  return pickers().showDirectoryPicker !== undefined;
}

/**
 * Asks for a workbook with the browser's picker; to be called on a click. Returns `closed` when the person closed it, and
 * `missing` when this page may not use it (then an ordinary file input does).
 */
export async function pickFile(): Promise<FileSystemFileHandle | 'closed' | 'missing'> {
  try {
    const [handle] = (await pickers().showOpenFilePicker?.({ types: WORKBOOKS, id: 'tiendo' })) ?? [];
    return handle ?? 'missing';
  } catch (error) {
    return nameOf(error) === 'AbortError' ? 'closed' : 'missing';
  }
}

/** Asks for the folder of a file, for writing; to be called on a click. Null when it was closed or refused. */
export async function pickFolder(beside: FileSystemFileHandle): Promise<FileSystemDirectoryHandle | null> {
  try {
    const options = { mode: 'readwrite', startIn: beside, id: 'tiendo-folder' };
    return (await pickers().showDirectoryPicker?.(options)) ?? null;
  } catch {
    return null;
  }
}

/** Asks for any folder, for writing; to be called on a click. Null when it was closed or refused. */
export async function pickTargetFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await pickers().showDirectoryPicker?.({ mode: 'readwrite', id: 'tiendo-send' })) ?? null;
  } catch {
    return null;
  }
}

/** Asks whether a file may be written; to be called on a click. */
export async function mayWrite(handle: FileSystemFileHandle & Permissible): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
  } catch {
    return false;
  }
}

/** Returns the way back to a dropped file, null where the browser gives none. To be called while the drop is handled. */
export function droppedHandle(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  const asked = (item as DroppedItem | undefined)?.getAsFileSystemHandle?.() ?? Promise.resolve(null);
  return asked.then(
    (handle) => (handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null),
    () => null,
  );
}

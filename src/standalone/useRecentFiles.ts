import { useEffect, useState } from 'react';
import { recall, remember } from '../pane/browser/memory';
import { canPick } from './files/fileAccess';
import { clearRecent, dropRecent, keepRecent, recentFiles } from './files/recentFiles';
import type { RecentFile } from './files/recentFiles';

export interface RecentFiles {
  /** The browser can give a way back to a file. */
  readonly possible: boolean;
  readonly files: readonly RecentFile[];
  /** Files that are opened from now on are remembered. */
  readonly kept: boolean;
  readonly add: (handle: FileSystemFileHandle) => void;
  readonly drop: (handle: FileSystemFileHandle) => void;
  /** Switched off, what was remembered is forgotten too. */
  readonly keep: (kept: boolean) => void;
  readonly clear: () => void;
}

/** Holds the files that this browser remembers. */
export function useRecentFiles(): RecentFiles {
  const possible = canPick();
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  const [kept, setKept] = useState(() => recall('recent-files') !== 'off');
  const readAgain = () => void recentFiles().then(setFiles);
  useEffect(() => {
    if (possible) readAgain();
  }, [possible]);
  return {
    possible,
    files,
    kept,
    add: (handle) => {
      if (possible && kept) void keepRecent(handle).then(readAgain);
    },
    drop: (handle) => void dropRecent(handle).then(readAgain),
    keep: (next) => {
      setKept(next);
      remember('recent-files', next ? 'on' : 'off');
      if (!next) void clearRecent().then(readAgain);
    },
    clear: () => void clearRecent().then(readAgain),
  };
}

import { useEffect, useRef, useState } from 'react';
import { droppedHandle } from './files/fileAccess';

/** A file that was dropped; `handle` gives the way back to it, where the browser has one. */
export interface DroppedFile {
  readonly file: File;
  readonly handle: Promise<FileSystemFileHandle | null>;
}

const WORKBOOK = /\.(xlsx|xlsm)$/i;

/** Returns those of some dropped files that may be meant: the workbooks, or all where there is none, to say what is wrong. */
export function meantFiles<Dropped extends Pick<DroppedFile, 'file'>>(files: readonly Dropped[]): readonly Dropped[] {
  const workbooks = files.filter(({ file }) => WORKBOOK.test(file.name));
  return workbooks.length > 0 ? workbooks : files.slice(0, 1);
}

/** Takes files dropped anywhere on the window. Returns true if something is being dragged over it. */
export function useFileDrop(take: (files: readonly DroppedFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      // What was dropped can only be asked for while the event lasts.
      const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
      const files = [...(event.dataTransfer?.files ?? [])].map((file, at) => ({
        file,
        handle: droppedHandle(items[at]),
      }));
      if (files.length > 0) taker.current(files);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

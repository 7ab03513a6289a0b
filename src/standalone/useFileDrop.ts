import { useEffect, useRef, useState } from 'react';
import { droppedHandle } from './files/fileAccess';

/** Takes a file that was dropped; `handle` gives the way back to it, where the browser has one. */
export type TakeDrop = (file: File, handle: Promise<FileSystemFileHandle | null>) => void;

/** Takes files dropped anywhere on the window. Returns true if something is being dragged over it. */
export function useFileDrop(take: TakeDrop): boolean {
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
      const [file] = event.dataTransfer?.files ?? [];
      // What was dropped can only be asked for while the event lasts.
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
      if (file) taker.current(file, droppedHandle(item));
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

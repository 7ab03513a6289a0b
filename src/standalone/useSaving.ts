import { useEffect, useState } from 'react';
import { hiddenText, leftOutText } from '../app/summary/share';
import type { ShareOptions } from '../workbook/port';
import type { Say } from '../messages/say';
import type { PaneHost } from '../pane/host';
import { changedParts } from './files/changedParts';
import type { ChangedParts } from './files/changedParts';
import { download } from './files/download';
import { pickFolder } from './files/fileAccess';
import { copyName, newFileName, splitName } from './files/fileNames';
import { saveIntoFile } from './files/saveIntoFile';
import type { CopyTo } from './files/saveIntoFile';
import type { BookInHand } from './useBook';

/** The question before the open file is written. */
export interface Asking {
  readonly parts: ChangedParts;
  readonly copy: string;
}

export interface Saving {
  readonly asking: Asking | null;
  readonly busy: boolean;
  /** The sentence about the last save; empty when there is none. */
  readonly said: string;
  readonly forget: () => void;
  /** "Lưu": opens the question before the open file is written; a book without a way back to its file is handed out as a new one. */
  readonly save: () => Promise<void>;
  /** Hands the workbook out as a new file. */
  readonly asNew: () => Promise<void>;
  readonly back: () => void;
  /** Hands a copy for others out as a file: the whole workbook with results instead of formulas, or our tabs alone. */
  readonly share: (options: ShareOptions) => Promise<void>;
  /** Writes the open file, a copy of the old one beside it: asks for its folder first. To be called on a click. */
  readonly withFolder: () => Promise<void>;
  /** Writes the open file, a copy of the old one among the downloads. To be called on a click. */
  readonly withDownload: () => Promise<void>;
}

/** Saves the open workbook: as a new file, or into the file that it came from. */
export function useSaving(inHand: BookInHand, host: PaneHost, say: Say): Saving {
  const { shown, setTrouble, update } = inHand;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const asNew = async () => {
    if (!shown) return;
    const { book } = shown;
    const name = newFileName(shown.file, say);
    download(name, await book.save());
    book.saved();
    // As in Excel, what follows is of the new file: the one that was opened is left alone from here on.
    update((before) => (before.book === book ? { ...before, file: name, place: null, unsaved: book.unsaved } : before));
    setAsking(null);
    setSaid(say('page.saved', { file: name }));
  };

  const ask = async () => {
    if (!shown) return;
    setSaid('');
    setTrouble(null);
    const grids = await shown.book.read();
    if (!grids.ok) return;
    setAsking({
      parts: changedParts(shown.onDisk, grids.value),
      copy: copyName(shown.file, host.now(), say),
    });
  };

  const write = async (copyTo: CopyTo) => {
    if (!shown?.place || !asking || busy) return;
    const { book, place, file } = shown;
    setBusy(true);
    setTrouble(null);
    try {
      const [bytes, grids] = [await book.save(), await book.read()];
      const saved = await saveIntoFile(place, bytes, copyTo, asking.copy);
      if (!saved.ok) {
        const params = { file, copy: saved.copy ?? asking.copy };
        setTrouble({ kind: 'sentence', code: `page.into.${saved.trouble}`, params });
      } else {
        book.saved();
        update((before) =>
          before.book === book
            ? { ...before, place: saved.place, unsaved: book.unsaved, onDisk: grids.ok ? grids.value : before.onDisk }
            : before,
        );
        const code = copyTo.kind === 'folder' ? 'page.into.saved-folder' : 'page.into.saved-download';
        setSaid(say(code, { file, copy: saved.copy }));
      }
    } finally {
      setBusy(false);
      setAsking(null);
    }
  };

  return {
    asking,
    busy,
    said,
    forget: () => {
      setSaid('');
      setAsking(null);
    },
    save: () => (shown?.place ? ask() : asNew()),
    asNew,
    back: () => setAsking(null),
    share: async (options) => {
      if (!shown) return;
      setSaid('');
      setTrouble(null);
      const { book, file: open } = shown;
      const copy = await book.share(options);
      if (!copy.ok) {
        setTrouble({ kind: 'refusal', refusal: copy.refusal });
        return;
      }
      const [base] = splitName(open);
      const file = say(options.tabsOnly ? 'share.tabs-name' : 'share.name', { name: base });
      download(file, copy.value.bytes);
      const said = [say('share.saved', { file }), hiddenText(copy.value, say), leftOutText(copy.value, say)];
      setSaid(said.filter((text) => text !== null).join(' '));
    },
    withFolder: async () => {
      if (!shown?.place) return;
      const folder = await pickFolder(shown.place.handle);
      if (folder) await write({ kind: 'folder', folder });
      else setSaid(say('page.into.folder.closed', { file: shown.file }));
    },
    withDownload: () => write({ kind: 'download' }),
  };
}

/** Shows in the title of the window which file is open, and that something of it is not saved. */
export function useFileTitle(file: string | null, unsaved: boolean, say: Say): void {
  useEffect(() => {
    document.title = file === null ? say('pane.title') : say(unsaved ? 'page.title.unsaved' : 'page.title', { file });
  }, [file, unsaved, say]);
}

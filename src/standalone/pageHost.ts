import { copyText } from '../pane/browser/clipboard';
import { readClock } from '../app/moment';
import type { PaneHost } from '../pane/host';
import { readChosen } from '../pane/browser/readChosen';
import { download } from './files/download';
import { canPickFolder, pickTargetFolder } from './files/fileAccess';

/** What the pane needs of a plain browser. `guide` is the address of the guide for staff. */
export function createPageHost(guide: string): PaneHost {
  const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    kind: 'page',
    program: navigator.userAgent,
    guide,
    isDark: () => darkScheme.matches,
    onThemeChange: (listener) => {
      darkScheme.addEventListener('change', listener);
      return () => darkScheme.removeEventListener('change', listener);
    },
    now: readClock,
    copyText,
    // It is there already: the page opens its own file with it.
    openFile: async (name, bytes, runner) =>
      (await import('../workbook/xlsx/xlsxWorkbook')).openXlsx(name, bytes, runner),
    sending: {
      asZip: async (name, files, runner) => {
        const { zipOf } = await import('./files/sentBooks');
        download(name, await zipOf(files, runner));
      },
      ...(canPickFolder()
        ? {
            pickFolder: async () => {
              const handle = await pickTargetFolder();
              if (handle === null) return null;
              return {
                name: handle.name,
                put: async (files, runner) => (await import('./files/sentBooks')).putInto(handle, files, runner),
              };
            },
          }
        : {}),
    },
    readBooks: async (files, runner) =>
      readChosen(files, runner, (await import('../workbook/xlsx/receivedBooks')).readReceived),
    savePaper: async (paper, file) => {
      // A large library that only this action needs.
      const { docxPaper } = await import('../paper/docxPaper');
      download(file, await docxPaper(paper, readClock()));
    },
  };
}

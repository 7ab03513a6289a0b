import { copyText } from '../pane/browser/clipboard';
import { readClock } from '../app/moment';
import type { PaneHost } from '../pane/host';
import { download } from './files/download';

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
    savePaper: async (paper, file) => {
      // A large library that only this action needs.
      const { docxPaper } = await import('../paper/docxPaper');
      download(file, await docxPaper(paper, readClock()));
    },
  };
}

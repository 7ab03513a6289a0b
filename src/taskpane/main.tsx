/** The pane in Excel: builds the adapter once Office is ready, and touches its host (theme, version). */
import { createRoot } from 'react-dom/client';
import { createExcelWorkbook } from '../workbook/excel/excelWorkbook';
import { loadLanguage } from '../messages/loadLanguage';
import { copyText } from '../pane/browser/clipboard';
import { readClock } from '../app/moment';
import { readChosen } from '../pane/browser/readChosen';
import { fetchLater } from '../pane/browser/fetchLater';
import { GUIDE } from '../pane/host';
import type { PaneHost } from '../pane/host';
import { languageAtStart, PaneApp } from '../pane/PaneApp';

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

/** Background of Excel's theme as `#rrggbb`; null where this Excel does not tell it. */
function themeBackground(): string | null {
  try {
    // The types promise a theme; Excel on the web and older builds give none, or one that the library cannot read.
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const background = theme?.bodyBackgroundColor;
    return background !== undefined && /^#[0-9a-f]{6}$/i.test(background) ? background : null;
  } catch {
    return null;
  }
}

/** Excel's own theme where it tells it, else the system's. */
function isDark(): boolean {
  const background = themeBackground();
  if (background === null) return darkScheme.matches;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(background.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Excel raises no event for its theme: look again whenever the pane comes back to the front. */
function onThemeChange(listener: () => void): () => void {
  darkScheme.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    darkScheme.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}

function program(): string {
  // Missing outside of Office, and in part in tests.
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics ? `${String(diagnostics.host)} ${diagnostics.version} (${String(diagnostics.platform)})` : 'Excel';
}

/** Microsoft's library names its version in a place that its types do not know; null where it does not. */
function libraryVersion(): string | null {
  const { OSF } = globalThis as { OSF?: { ConstantNames?: { FileVersion?: unknown } } };
  const version = OSF?.ConstantNames?.FileVersion;
  return typeof version === 'string' ? version : null;
}

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  document.documentElement.setAttribute('data-started', 'yes');
  document.getElementById('fallback')?.remove();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane');
  const paneHost: PaneHost = {
    kind: 'excel',
    program: program(),
    library: libraryVersion(),
    guide: GUIDE,
    isDark,
    onThemeChange,
    now: readClock,
    copyText,
    // The reader of files, which only this needs here.
    openFile: async (name, bytes, runner) =>
      (await import('../workbook/xlsx/xlsxWorkbook')).openXlsx(name, bytes, runner),
    readBooks: async (files, runner) =>
      readChosen(files, runner, (await import('../workbook/xlsx/receivedBooks')).readReceived),
    selfTest: {
      offered: async () => (await import('../workbook/excel/selfTest/isBlank')).isBlankNow(),
      view: async () => {
        const [{ selfTestView }, { runSelfTest }] = await Promise.all([
          import('./selfTest/selfTestView'),
          import('../workbook/excel/selfTest/runSelfTest'),
        ]);
        return selfTestView(runSelfTest);
      },
    },
  };
  // Left out of production builds, the code and the file.
  if (process.env['NODE_ENV'] !== 'production')
    void import('./dev/recordButton').then(({ addRecordButton }) => addRecordButton(paneHost.program));
  void loadLanguage(languageAtStart()).then(() =>
    createRoot(root).render(<PaneApp port={createExcelWorkbook()} host={paneHost} />),
  );
  fetchLater(
    () => import('../pane/views/CheckView'),
    () => import('../pane/views/SummaryView'),
  );
});

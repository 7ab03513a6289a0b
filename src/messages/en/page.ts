import type { Translation } from '../catalogueTypes';
import type { page as vietnamese } from '../vi/page';

export const page = {
  // pages that cannot start
  'page.fallback.engine':
    'This Excel uses an old browser engine and cannot show the Tiến độ pane. Open {page} in Edge or Chrome and open a copy of the plan there.',
  'page.fallback.office':
    'After 10 seconds Excel’s library has not come from appsforoffice.microsoft.com. Check the network or ask the IT staff, then close and reopen the pane; until then {page} can be used in a browser.',
  'page.fallback.host':
    'This pane only runs in Excel. Outside Excel, open {page} in a browser and open the plan there.',
  'page.fallback.page': 'This browser is too old. Open the page in a current Edge, Chrome or Firefox.',
  'page.fallback.script': 'This page needs JavaScript. Switch it on in the browser and open the page again.',

  // the page around the pane
  'page.intro.title': 'Check and summarise the work plan',
  'page.intro': 'Open a plan (.xlsx, .xlsm) on this page. The file is read on this machine and is sent nowhere.',
  'page.open': 'Open an Excel file',
  'page.drop': 'or drop a file from a folder here',
  'page.sample': 'Open the sample plan',
  'page.recent': 'Files opened on this machine',
  'page.recent.clear': 'Clear the list',
  'page.recent.keep': 'Remember names of opened files (on this machine only)',
  'page.recent.gone': '“{file}” is no longer where it was. Choose “Open an Excel file” to find it.',
  'page.recent.denied': 'The browser may not read “{file}” again yet. Choose the file once more and allow it.',
  'page.which': '{count} Excel files were dropped. One is opened at a time; choose it:',
  'page.sample.name': 'Kế hoạch mẫu.xlsx',
  'page.sample.missing': 'This installation has no sample plan. Open an Excel file.',
  'page.opening': 'Opening {file} …',
  'page.save': 'Save',
  'page.save.new': 'Save as a new file',
  'page.save.new.hint': 'Downloads a new file; the source file is unchanged',
  'page.save.into.hint': 'Saves into {file}; shows first what will be written',
  'page.unsaved': 'not saved',
  'page.title': '{file} – Tiến độ',
  'page.title.unsaved': '{file} (not saved) – Tiến độ',
  'page.saved': 'Downloaded {file}. The source file is unchanged.',
  'page.saved-name': '{name} - Tiến độ',
  'page.sheets': 'Sheets of the file',
  'page.sheet.hidden': '{sheet} (hidden)',
  'page.grid': "Sheet '{sheet}'",
  'page.workbook': 'Contents of the file',
  'page.sheet.reading': "Reading sheet '{sheet}' …",
  'page.sheet.read-only':
    'The sheet here is for reading. Correct it in the entries of the pane beside it (Check), or in Excel and open the file again.',
  'page.sheet.read-only.close': 'Understood',
  'page.print':
    'This page is not printed itself. To print: save, open the file in Excel, go to the sheet and press Ctrl+P; the paper is set.',
  'page.preview': 'Preview – not written.',
  'page.preview.what': "This is how the sheet '{sheet}' will be written.",
  'page.preview.busy': "Preparing the sheet '{sheet}' …",
  'page.preview.close': 'Back to the plan',
  'page.preview.tab': '{sheet} (preview)',
  'page.preview.grid': "Preview of '{sheet}', not written",
  'page.cell.hidden': 'This cell is in a row or column that the file hides; it is shown here for now.',
  'page.zoom': 'Size',
  'page.zoom.smaller': 'Smaller',
  'page.zoom.larger': 'Larger',
  'page.zoom.usual': 'Back to 100%',
  'page.zoom.now': '{zoom}%',
  'page.split': 'Width of the pane: drag, or use the left and right arrow keys',
  'page.floating.bars': 'Chart',
  'page.floating.chart': 'Chart',
  'page.floating.picture': 'Picture',
  'page.floating.shape': 'Drawing',
  'page.empty-sheet': 'This sheet is empty.',
  'page.formula-without-value': 'formula without a result',

  // opening a file
  'page.bug':
    'A fault in the program kept the file from opening. Try again; if it stays, copy the details for support.',
  'page.trouble.copy': 'Copy details',
  'page.trouble.copy-hint': 'Details hold the error code and versions, no cell contents.',
  'page.trouble.close': 'Close',
  'page.opening-sheet': "Opening {file}: reading sheet '{sheet}' …",
  'page.opening.stop': 'Stop',
  'page.leave': 'What was written into “{file}” is not saved yet. Opening another file loses it.',
  'page.leave.go': 'Open another file, drop what is unsaved',
  'page.leave.back': 'Back, to save first',

  // saving into the open file
  'page.into.ask': 'Save into “{file}”?',
  'page.into.nothing': 'Nothing differs from the file on the disk, so there is nothing to save.',
  'page.into.what': 'To be written into the file: {what}. The rest of the file stays as it is.',
  'page.into.sheets': 'sheets {sheets}',
  'page.into.gone': 'sheets {sheets} taken away',
  'page.into.cells': '{count} {count|one:cell|other:cells} of other sheets',
  'page.into.settings': 'the settings of Tiến độ',
  'page.into.copy': 'The file as it stands on the disk is kept in the downloads folder as “{copy}”.',
  'page.into.go': 'Save',
  'page.into.folder': 'Keep that beside the file and save …',
  'page.into.folder.closed': 'Not saved: no folder was chosen for “{file}”.',
  'page.into.back': 'Back',
  'page.into.copy-name': '{name} - bản {day} {time}',
  'page.into.saved-folder': 'Saved into {file}. The earlier version lies in the same folder as {copy}.',
  'page.into.saved-download': 'Saved into {file}. The earlier version lies in the downloads folder as {copy}.',
  'page.into.denied':
    'Nothing was written: the browser may not write “{file}”. Save again and allow it, or save as a new file.',
  'page.into.missing': '“{file}” is no longer where it was. Save as a new file.',
  'page.into.changed':
    'Nothing was written: “{file}” was changed on the disk after it was opened here. Save as a new file and compare, or open the file again.',
  'page.into.other-folder': 'Nothing was written: the folder chosen is not the one that holds “{file}”. Choose again.',
  'page.into.copy-failed':
    'Nothing was written: the copy “{copy}” could not be made. Try the other way, or save as a new file.',
  'page.into.locked':
    '“{file}” could not be written: another program holds it (close Excel), or the disk cannot be written. The file is as it was; it can be saved as a new file.',
  'page.into.unsure':
    '“{file}” was written, but reads differently. The earlier version is “{copy}”; check the file, or save as a new one.',
} as const satisfies Translation<typeof vietnamese>;

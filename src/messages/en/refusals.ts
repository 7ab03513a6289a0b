import type { Translation } from '../catalogueTypes';
import type { refusals as vietnamese } from '../vi/refusals';

/** Why something was not done, in one sentence: what, where, what next. The places stand above each entry. */
export const refusals = {
  // file
  'refusal.file-missing': 'The file “{file}” was not found; check its name and folder.',
  // file
  'refusal.file-unreadable':
    '“{file}” cannot be opened; check that it is a file, that it may be read, and that no program holds it.',
  // file
  'refusal.file-empty': 'The file “{file}” is empty; get a copy that has content.',
  // file
  'refusal.file-not-xlsx':
    'The file “{file}” is damaged or no Excel workbook; get the original again, or, if it is another kind of spreadsheet, open it in the program that made it and save it as .xlsx.',
  // file
  'refusal.file-word':
    'The file “{file}” is a Word document; open it in Word, copy the table of the plan into a new Excel file and save that as .xlsx.',
  // file
  'refusal.file-pdf':
    'The file “{file}” is a PDF; ask for the Excel file it came from, or bring the table of the plan into Excel and save it as .xlsx.',
  // file
  'refusal.file-xls': 'The file “{file}” has the old format .xls; open it in Excel and save it as .xlsx.',
  // file
  'refusal.file-encrypted': 'The file “{file}” has a password; remove the password in Excel and save it again.',
  // file
  'refusal.file-strict':
    'The file “{file}” has the format Strict Open XML; open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  // file
  'refusal.file-damaged': 'The file “{file}” is damaged or incomplete; repair it in Excel or get the original again.',
  // file
  'refusal.file-too-large':
    'The file “{file}” is too large when unpacked; remove sheets or unused parts and save it again.',
  // file
  'refusal.file-dtd': 'The file “{file}” holds an unsafe DTD; open it in Excel and save it as .xlsx again.',
  // file
  'refusal.file-encoding':
    'The file “{file}” uses an encoding that cannot be read; open it in Excel and save it as .xlsx again.',
  // file, ending (the ending that the target should have, such as .xlsx)
  'refusal.file-unwritable':
    'The file “{file}” cannot be written; choose a folder that may be written to and a name ending in {ending}, and close the file if it is open.',
  // file
  'refusal.file-not-plain': '“{file}” is a folder, a device or a pipe, not a file; name an Excel file on the disk.',
  // file
  'refusal.target-read-only':
    'The file “{file}” is read-only and was not written; make it writable or write under another name.',
  // file
  'refusal.target-linked':
    'The file “{file}” has another name on the disk (a hard link) and was not written, so that both stay one file; write under another name.',
  // file
  'refusal.target-changed':
    'The file “{file}” has changed meanwhile and was not written, so that nothing new is lost; run it again.',
  // file
  'refusal.target-busy': 'Another run is writing the file “{file}”; wait until it is done and run it again.',
  // file
  'refusal.disk-full': 'The disk has no room left for the file “{file}”; make room and run it again.',
  // file, written (names of the files that were written)
  'refusal.targets-partly-written':
    '“{written}” was written, but “{file}” could not be written; close that file and run it again.',
  // file
  'refusal.file-not-ooxml-workbook':
    'The file “{file}” holds no Excel workbook that can be read; open it in Excel and save it as .xlsx.',
  // file
  'refusal.plan-none': 'No plan table was found in “{file}”; it needs a header with a content and a lead column.',
  // file, sheet, row, lacking (content or lead), headings (columns with what heads them)
  'refusal.plan-units-as-columns':
    'The sheet “{sheet}” of “{file}” has a column for each unit ({headings}) and none for the lead; add a column “Đơn vị chủ trì” and type the unit that leads into each row.',
  'refusal.plan-column-missing':
    'Sheet “{sheet}” of “{file}” does not say which column is “{lacking|review.column.*}”; row {row} has: {headings}; correct the header or name the column (command line: --column {lacking}=C).',
  // file
  'refusal.agenda-none':
    'The file “{file}” has no agenda sheet; a sheet is needed that gives each item with its unit and month in brackets.',
  'refusal.letters-none': 'No department or unit has to be reminded in this period; no letter is needed.',
  'refusal.unit-sheets-none': 'No department or unit leads a task of the year; look at the column of leading units.',
  // period
  'refusal.forms-none': 'There is no task whose result must be asked for in {period}; look at the period and the day.',
  // file
  'refusal.form-there':
    'The file “{file}” is there already and may hold answers; choose another folder or move that file away.',
  // file
  'refusal.form-not-there': 'The file “{file}” holds no form that was sent out; see whether it is the right file.',
  // file
  'refusal.form-blank': 'Nothing is filled in in the form “{file}”; ask the unit.',
  'refusal.form-lock':
    'The file “{file}” is a temporary one that is there while “{name}” is open somewhere; take “{name}” only, once it is saved.',
  'refusal.form-cover': 'The file “{file}” is the list of what was sent, no form that came back; it need not be taken.',
  'refusal.form-is-plan':
    'The file “{file}” is a plan, not a form, and reports nothing that the open plan does not hold; if it was sent by mistake, ask for the form.',
  'refusal.form-foreign-plan':
    'The file “{file}” is another plan: most of its tasks are not in the open one; choose the form that the department sent back.',
  'refusal.form-nested-zip': 'The file “{file}” is a zip inside another zip; unpack it and take the files in it.',
  // sheets
  'refusal.result-columns-missing':
    'Columns for results are missing in: {sheets}; add them first (the button “Thêm cột kết quả” of the pane, or --add-columns).',
  // file
  'refusal.folder-unwritable':
    "The folder “{file}” cannot be made; choose a place that can be written to and a name that is not a file's.",
  'refusal.plan-only-agenda':
    'No plan sheet of “{file}” is counted; to summarise, open the file with the plan or choose a sheet.',
  // file, sheet, sheets (names of those it has)
  'refusal.plan-sheet-unknown': 'There is no sheet “{sheet}” in “{file}”; choose one of: {sheets}.',
  // file, a, b (names of the sheets), shared (number of tasks)
  'refusal.plan-overlap':
    'In “{file}” the sheets “{a}” and “{b}” have {shared} {shared|one:task|other:tasks} in common; choose one of them to summarise.',
  // file
  'refusal.plan-year-unknown': 'The year of the plan in “{file}” cannot be told; choose the year.',
  // file
  'refusal.catalogue-none':
    'No catalogue of units was found in “{file}”; it needs a sheet with the columns Mã, Tên đơn vị, Tên viết tắt, Cấp.',
  // sheet, column (its name)
  'refusal.catalogue-column-missing':
    'The sheet “{sheet}” has no column “{column}”; add it to the header of the catalogue and try again.',
  // name, unit (whose name or abbreviation it is)
  'refusal.catalogue-name-taken': 'The name “{name}” belongs to “{unit}” in the catalogue already; choose another.',
  'refusal.books-refused': 'No plan of “{file}” could be used; mend the files named above and try again.',
  'refusal.books-none': 'There is no plan in “{file}”; name a folder or a list with .xlsx files.',
  'refusal.book-cover': 'The file “{file}” is the list of what was sent to units and no plan; nothing to do.',
  'refusal.book-own': 'The file “{file}” has only tabs written by Tiến độ and no plan; nothing to do.',
  'refusal.book-failed':
    'The file “{file}” could not be read to its end (out of memory or an unexpected failure); open and save it in Excel, then run again.',
  'refusal.book-twice': 'The file “{file}” has the same plan as “{other}” and is not counted again; it can be removed.',
  'refusal.book-versions':
    'The files “{file}” and “{other}” share more than half of their tasks with different figures, so neither is counted; remove the old one, or put the office’s name above the plan where they are of two offices.',
  'refusal.export-twice':
    'The file “{file}” has the same plan as “{other}” and both are exported; sum one of them only (one plan_fingerprint), or remove one and run again.',
  'refusal.export-versions':
    'The files “{file}” and “{other}” share more than half of their tasks and both are exported; remove the old one and run again.',
  // value
  'refusal.period-unreadable':
    'The period “{value}” cannot be read; write it like 2023-07, 2023-Q3, 2023-H1, 2023-H2, 2023-9M or 2023.',
  // period, years
  'refusal.period-outside-year': 'The period {period} lies outside the plan ({years}); choose a period of that year.',
  // period, calendar (its name), kinds (names of the periods that it has)
  'refusal.period-not-in-calendar': 'There is no period {period} in {calendar}; choose one of: {kinds}.',
  // value
  'refusal.day-unreadable': 'The day “{value}” cannot be read; write it as year-month-day, like 2023-07-20.',
  'refusal.cell-editing': 'A cell is being edited in Excel; press Enter or Esc and try again.',
  // sheet
  'refusal.sheet-protected': 'The sheet “{sheet}” is protected; unprotect it on the Review tab and try again.',
  'refusal.workbook-protected':
    'The structure of the workbook is protected; unprotect it on the Review tab (Protect Workbook) and try again.',
  'refusal.workbook-read-only': 'The workbook is open as read-only; enable editing or save a copy and try again.',
  'refusal.workbook-not-in-front': 'The window of the workbook is not in front; bring it to the front and try again.',
  // sheet
  'refusal.sheet-missing': 'The sheet “{sheet}” is no longer in the workbook; check the plan again.',
  'refusal.changed-since':
    'Cells were changed after we wrote them, so nothing was undone; correct these cells by hand if needed.',
  'refusal.plan-changed':
    'The plan has changed since it was checked, so nothing was written; press “Check” again, then write.',
  // sheet, cell
  'refusal.cell-changed':
    'Cell {cell} of sheet “{sheet}” has changed since it was read, so nothing was written; check the plan again.',
  // sheet, cell
  'refusal.cell-formula':
    'Cell {cell} of sheet “{sheet}” holds a formula and was left alone; change the formula by hand.',
  // sheet, area (such as F5:J40)
  'refusal.cells-not-blank':
    'The cells {area} of sheet “{sheet}” are not blank, so no column was added; clear them and try again.',
  // sheet
  'refusal.add-field-unknown':
    'The plan has no field “{field}”, so no task was added; choose one of its fields: {fields}.',
  'refusal.add-time-none':
    'The plan has no part for {time}, so it is not clear where the new task goes; choose the place.',
  'refusal.add-place-unclear': 'The new task may go to several places ({places}); choose the place.',
  'refusal.add-not-read':
    'The new row {row} of sheet “{sheet}” would not be read as meant ({misread|addition.misread.*}), so nothing was written; add the row yourself and choose “Check”.',
  'refusal.add-changes-others':
    'With a new row {row} in sheet “{sheet}” other tasks would be read otherwise, so nothing was written; add the row yourself and choose “Check”.',
  'refusal.add-unit-unknown': 'The plan has no unit “{name}”, so no task was added; write one of its units: {units}.',
  'refusal.row-insert-first':
    'In Excel a new task is written into a blank row; insert a blank row right below row {row} of sheet “{sheet}” and try again.',
  'refusal.row-not-insertable':
    'No row can be put into sheet “{sheet}” because {bar|insert.bar.*}; open the file in Excel, insert a blank row below row {row}, save and try again.',
  'refusal.row-needs-blank':
    'No row was put into sheet “{sheet}” because {bar|insert.bar.*}; insert a blank row right below row {row} yourself and try again.',
  'refusal.table-beside':
    'The table on sheet “{sheet}” is an Excel table, so no columns were added; type the headings right beside it by hand, or convert it (Table Design › Convert to Range) and try again.',
  // sheet
  'refusal.rows-hidden':
    'Sheet “{sheet}” is filtered or has hidden rows in the table, so nothing was written; clear the filter, show those rows and try again.',
  // sheet, cell (the cells, with commas between them)
  'refusal.cells-uncertain':
    'Excel did not write as asked and the former contents of {cell} on sheet “{sheet}” could not be put back; look at those cells, press “Undo” under “Written in this session” once Excel works again, or correct them by hand.',
  // sheet (one or several)
  'refusal.write-uncertain':
    'Excel stopped on the way, so that sheet “{sheet}” may have been written in part; look at it, and press “Undo” under “Written in this session” once Excel works again.',
  // sheet
  'refusal.tab-just-written':
    'Somebody else wrote the sheet “{sheet}” at the same moment, so nothing was written; look at it, and write again if something is missing.',
  'refusal.sheet-exists': 'The workbook has a sheet “{sheet}” already; use that sheet or rename it and try again.',
  // sheet
  'refusal.sheet-unfinished':
    'The sheet “{sheet}” was left unfinished by an earlier write and holds something else too; keep that elsewhere, delete the sheet and try again.',
  'refusal.tabs-none':
    'The file {file} has no summary tab to send yet; summarise first, or send a copy of the whole workbook.',
  'refusal.settings-unreadable':
    'The settings stored in the workbook cannot be read, so defaults are used; the next change writes new settings.',
  'refusal.settings-newer':
    'The settings in the workbook were written by a newer Tiến độ; update Tiến độ before changing them.',
  'refusal.settings-not-kept':
    'This Excel does not keep settings in the workbook; save, close and reopen the workbook and try again, or choose on the separate web page.',
  'refusal.settings-uncertain':
    'Excel stopped on the way, so that the settings may be stored in the workbook or not; press “Undo” under “Written in this session” once Excel works again, and choose again.',
  'refusal.nothing-to-undo': 'There is nothing left to undo; only writes since this pane was opened can be undone.',
  'refusal.host-too-old': 'This version of Excel is too old; use Tiến độ on its own web page.',
  'refusal.host-too-large': 'The data exceed what Excel takes at once; use fewer sheets or the separate web page.',
  // sheet, cell (the last that holds something)
  'refusal.sheet-too-large':
    'Sheet “{sheet}” holds something as far out as {cell} (perhaps only a space), more than can be read in Excel; clear that cell and save, or open the file with the web page.',
  'refusal.host-busy': 'Excel is busy; wait a moment and try again.',
  'refusal.host-denied':
    'Excel does not give access to this workbook (a sensitivity label, permissions or protective software); ask the administrator and try again.',
  'refusal.host-memory': 'Excel has run out of memory for this; close other workbooks and try again.',
  'refusal.host-filtered': 'The cells to be written are filtered, so Excel refuses; clear the filter and try again.',
  'refusal.host-overlap':
    'The cells to be written touch merged cells, an Excel table or a PivotTable, so Excel refuses; unmerge or move that and try again.',
  'refusal.host-sheet-kind':
    'This sheet is a chart sheet or an old macro sheet and cannot be written; go to an ordinary sheet and try again.',
  // detail (the host's own code and what was asked of it, for support)
  'refusal.host-failed':
    'Excel reported an error ({detail}); try again, and if it stays, save, close and reopen the workbook.',
  'refusal.program-incomplete':
    'The rest of Tiến độ could not be fetched (no network, or a new version was put up); close and reopen Tiến độ, then try again.',
  'refusal.cancelled': 'Stopped as asked; nothing more was written, and it can be started again at any time.',
} as const satisfies Translation<typeof vietnamese>;

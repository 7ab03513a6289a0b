import type { Translation } from '../catalogueTypes';
import type { pane as vietnamese } from '../vi/pane';

export const pane = {
  // frame
  'pane.title': 'Tiến độ',
  'pane.main': 'Check and summarise the work plan',
  'pane.check': 'Check',
  'pane.summarise': 'Summarise',
  'pane.check.hint': 'Reads the plan and finds problems; changes nothing',
  'pane.summarise.hint': 'Counts results per unit; shown before anything is written',
  'pane.language.vi': 'Tiếng Việt',
  'pane.language.en': 'English',
  'pane.version': 'Version {version}',
  'pane.help': 'Help',
  'pane.support': 'Support',
  'pane.about': 'About',
  'pane.about.version': 'Tiến độ {version} – {provider}.',
  'pane.about.program': 'Runs in: {program}.',
  'pane.about.library': 'Microsoft’s office.js: {library}.',
  'pane.about.unknown': 'version unknown',
  'pane.about.privacy.excel':
    'No content of a file leaves this machine. The pane loads only itself from your office’s server and office.js from Microsoft; nothing about its use is recorded.',
  'pane.about.privacy.page':
    'No content of a file leaves this machine. The page loads only itself; nothing about its use is recorded.',
  'pane.about.help':
    'How to use it is under “Help” (in Vietnamese); for anything else tell your office’s administrator the version above.',
  'pane.about.close': 'Close',
  'pane.self-test': 'Test this Excel',

  // first run
  'pane.first.title': 'Start',
  'pane.first.check': 'Check: finds missing or unclear units, times and results. Changes nothing.',
  'pane.first.summarise': 'Summarise: counts results per unit and shows them before they are written to a new sheet.',
  'pane.first.go': 'Check this plan',
  'pane.first.skip': 'Hide this start',
  'pane.start': 'Choose Check to find problems in the plan, or Summarise to count a reporting period.',

  // long work
  'pane.work': 'Working …',
  'pane.work.open': 'Opening the file …',
  'pane.work.read': 'Reading the plan …',
  'pane.work.read-sheet': "Reading sheet '{sheet}' …",
  'pane.work.check': 'Checking …',
  'pane.work.rollup': 'Counting …',
  'pane.work.write': 'Writing …',
  'pane.work.cancel': 'Stop',

  // problems
  'pane.problem.close': 'Close',
  'pane.problem.copy': 'Copy details',
  'pane.problem.bug':
    'The program made a mistake and this was not finished. Try again; if it happens again, copy the details and send them to support.',
  'pane.problem.copy-hint': 'The details hold the error code and versions, never the contents of cells.',

  // sheet, row (its heading, 1-based), lacking (content or lead), headings (columns with what heads them)
  'pane.problem.no-column':
    'The sheet “{sheet}” does not say which column is “{lacking|review.column.*}”; row {row} has: {headings}; choose that column below, or correct the heading and try again.',

  // what was found
  'pane.found':
    'Read at {time}: {tasks} {tasks|one:task|other:tasks} in {sheets} {sheets|one:plan sheet|other:plan sheets}, year {year}.',
  'pane.found.agenda-only':
    'Read at {time}: {items} {items|one:item|other:items} of an agenda, year {year}; no plan sheet is counted.',
  'pane.found.sheets': 'Sheets read',
  'pane.found.sheet': '{tasks} {tasks|one:task|other:tasks}',
  'pane.found.hidden': 'hidden sheet with {tasks} {tasks|one:task|other:tasks}, not counted',
  'pane.found.other-year': 'plan of {year}, not counted',
  'pane.found.not-chosen': '{tasks} {tasks|one:task|other:tasks}, not chosen for counting',
  'pane.found.agenda': 'meeting agenda, {tasks} {tasks|one:item|other:items}, not counted',
  'pane.found.catalogue': 'catalogue of units',
  'pane.found.summary': 'written by Tiến độ, not counted',
  'pane.found.other': 'not a plan sheet',
  'pane.found.hidden-rows':
    '{rows} {rows|one:hidden or filtered row|other:hidden or filtered rows}, counted all the same',
  'pane.found.some-hidden-rows': 'some hidden or filtered rows, counted all the same',
  'pane.found.units': 'Catalogue: {units} {units|one:unit|other:units}.',
  'pane.found.no-catalogue': 'The file has no catalogue of units; names are taken from the plan itself.',
  'pane.overlap':
    "Sheets '{a}' and '{b}' share {shared} {shared|one:task|other:tasks}. Choose which one counts before summarising.",
  'pane.overlap.choose': "Count '{sheet}' only",

  // issues
  'pane.issues.none': 'No errors or warnings in {tasks} {tasks|one:task|other:tasks} (checked at {time}).',
  'pane.issues.some':
    '{errors} {errors|one:error|other:errors} · {warnings} {warnings|one:warning|other:warnings} · {infos} {infos|one:hint|other:hints} (checked at {time}).',
  'pane.issues.announce':
    'Checked {tasks} {tasks|one:task|other:tasks}: {errors} {errors|one:error|other:errors}, {warnings} {warnings|one:warning|other:warnings}, {infos} {infos|one:hint|other:hints}.',
  'pane.issues.why': 'Why it matters: {why}',
  'pane.issue.place': '{sheet} · cell {cell}',
  'pane.issue.row': '{sheet} · row {row}',
  'pane.issue.text': 'In the cell:',
  'pane.issue.suggestion': 'Should be:',
  'pane.issue.jump': 'Go to cell',
  'pane.issue.jump.to': 'Go to cell {cell}, {sheet}',
  'pane.issue.jump.row': 'Go to row',
  'pane.issue.jump.row.to': 'Go to row {row}, {sheet}',
  'pane.issue.jump.sheet': 'Go to sheet',
  'pane.issue.jump.sheet.to': 'Go to sheet {sheet}',
  'pane.issue.jumped.excel': "At '{sheet}'!{cell}. Press F6 to enter the sheet.",
  'pane.issue.jumped.excel-row':
    "At '{sheet}'!{cell}, its row selected from the first column. Press F6 to enter the sheet, Shift+Tab to come to the cell.",
  'pane.issue.jumped.page': "At '{sheet}'!{cell}.",
  'pane.issues.more': 'Show {count} more',
  'pane.issues.write': "Write sheet 'Kiểm tra'",
  'pane.issues.write.new':
    "Will add the sheet 'Kiểm tra' at the end, with {count} {count|one:row that links to its cell|other:rows that link to their cells}. No other sheet changes.",
  'pane.issues.write.again':
    "Will rewrite the sheet '{tab}', with {count} {count|one:row that links to its cell|other:rows that link to their cells}. No other sheet changes.",

  // summary
  'pane.period': 'Period',
  'pane.period.months': 'Month',
  'pane.period.quarters': 'Quarter',
  'pane.period.longer': '6 months, 9 months, year',
  'pane.period.month': 'Month {month}/{year}',
  'pane.period.quarter': 'Quarter {quarter}/{year}',
  'pane.period.first-half': 'First 6 months of {year}',
  'pane.period.second-half': 'Last 6 months of {year}',
  'pane.period.nine-months': '9 months of {year}',
  'pane.period.year': 'Year {year}',
  'pane.period.proposed': '{period} (proposed)',
  'pane.as-of': 'As of',
  'pane.day.pick': 'Pick a day in a calendar',
  'pane.as-of.hint': 'day/month/year, such as {example}',
  'pane.as-of.wrong': 'This is not a day. Write day/month/year, such as {example}.',
  'pane.as-of.offer.plan': "Sheet '{sheet}' says: as of {day}.",
  'pane.as-of.offer.tab': "Sheet '{sheet}', written before, is as of {day}.",
  'pane.as-of.use': 'Use this day',
  'pane.as-of.before': '{day} is before the first day of the period ({first}).',
  'pane.summary.column.unit': 'Unit',
  'pane.summary.column.total': 'Total',
  'pane.summary.column.completed': 'Completed',
  'pane.summary.column.overdue': 'Overdue',
  'pane.summary.column.rate': 'Rate %',
  'pane.summary.total': 'Total',
  'pane.summary.no-lead': 'Lead unclear',
  'pane.summary.table': 'Results per unit',
  'pane.summary.columns': 'All columns',
  'pane.summary.will-add': "Will add the sheets '{report}' and '{list}'; no other sheet changes.",
  'pane.summary.will-replace':
    "Will rewrite the sheets '{report}' and '{list}' and keep the column “Ý kiến chỉ đạo”; no other sheet changes.",
  'pane.summary.write': 'Write the summary sheet',
  'pane.summary.changed':
    'The figures just read differ from the table shown, so nothing was written. The new table is below; look at it and choose to write once more.',
  'pane.summary.stale': "The plan has changed since the sheet '{tab}' was written.",
  'pane.summary.stale.again': 'Summarise this period again',

  // writing
  'pane.write.go': 'Write',
  'pane.write.back': 'Not now',
  'pane.write.no-native-undo':
    'After writing, Ctrl+Z in Excel may no longer take back earlier work; use the Undo button here.',
  'pane.write.file': 'The file on the disk stays as it is until you save.',
  'pane.written': 'Done: {write}.',
  'pane.written.save': 'Done: {write}; not yet saved into the file.',
  'pane.written.unprinted':
    'Paper and print area of sheet {tabs} could not be set up (no printer?); look at the preview before printing.',
  'pane.written.open': 'Go to sheet',
  'pane.written.open.place': 'Go to the new columns',
  'pane.save': 'Save',
  'pane.unsaved': 'Not saved',
  'pane.copied': 'Copied',
  'pane.copied.said': 'Copied.',
  'pane.copy-failed': 'It could not be copied. The text is selected below; press Ctrl+C to copy it.',
  'pane.copy-failed.text': 'Text to copy',
  'pane.written.undo': 'Undo',
  'pane.written.summarise': 'Summarise next',
  'pane.written.print.page':
    'To print it: open the saved file in Excel, go to the sheet and press Ctrl+P; the paper is set.',
  'pane.written.print.excel': 'To print it: press Ctrl+P in Excel; the paper is set.',
  'pane.undone': 'Undone: {write}.',
  'pane.undone.cell': "Cell {cell}, '{sheet}' holds “{from}” again.",
  'pane.undone.blank': "Cell {cell}, '{sheet}' is blank again.",
  // sheet (one or several)
  'pane.write.uncertain': "writing sheet '{sheet}', in part",
  'pane.write.uncertain-settings': 'storing settings in the workbook, in part',
  'pane.write.tab': "writing sheet '{tabs}'",
} as const satisfies Translation<typeof vietnamese>;

import type { Translation } from '../catalogueTypes';
import type { review as vietnamese } from '../vi/review';

/** What can be done about issues in the pane, and how the plan was read: fixing, ignoring, mapping, columns, sheets. */
export const review = {
  // fixing
  'review.fix.one': 'Fix this cell',
  'review.fix.one.of': 'Fix this cell, {cell}, {sheet}: “{from}” to “{to}”',
  'review.fix.all': 'Fix all {count} {count|one:cell|other:cells}',
  'review.fix.all.of': 'Fix all {count} {count|one:cell that says|other:cells that say} “{from}” to “{to}”',
  'review.fix.all.will':
    'Will change {count} {count|one:cell that says|other:cells that say} “{from}” to “{to}”: {places}.',
  'review.fix.all.more': '{places} and {count} more',
  'review.fix.go': 'Fix {count} {count|one:cell|other:cells}',
  'review.fix.blank': '(blank cell)',
  'review.place': "'{sheet}'!{cells}",
  'pane.write.fix-one': "changing cell {cell}, '{sheet}', from “{from}” to “{to}”",
  'pane.write.fix': 'changing {count} {count|one:cell|other:cells} “{from}” to “{to}”',

  // ignoring
  'review.ignore': 'Ignore',
  'review.ignore.of': '{action}: {sentence} ({place})',
  'review.ignore.all': 'Ignore {count} {count|one:place|other:places}',
  'review.heed': 'Raise again',
  'review.heed.of': 'Raise again: {sentence} ({place})',
  'pane.write.ignore': 'ignoring {count} of “{title}”',
  'pane.write.restore': 'raising {count} of “{title}” again',

  // mapping a result
  'review.map.of': '“{text}” means',
  'review.map.choose': 'Choose a state …',
  'review.map.go': 'Remember',
  'review.map.go.of': 'Remember the state of “{text}”',
  'review.map.will':
    'Remembered in the file, for {count|one:the|other:all} {count} {count|one:cell that says|other:cells that say} so.',
  'pane.write.map': 'taking “{text}” for {state|columns.choice.*}',

  // the list
  'review.list': 'Errors, warnings and hints',
  'review.keys': 'Arrow up, down: to another entry; left, right: to another button of the entry.',
  'review.actions': '{place}: {sentence}',

  // this session's writes
  'review.done': 'Written in this session',
  'review.done.item': '{time} – {write}',
  'review.done.undo': 'Undo: {write}',

  // changes after reading
  'review.stale': '{count} {count|one:cell has|other:cells have} changed since {time}; what stands below is from then.',
  'review.stale.again': 'Check again',

  // stored decisions
  'review.settings.session':
    'This choice holds until the pane is closed, for it could not be stored in the file. {reason}',

  // sheets
  'review.sheets.count': 'Count',
  'review.sheets.count.of': "Count sheet '{sheet}'",
  'review.sheets.skip': 'Do not count',
  'review.sheets.skip.of': "Do not count sheet '{sheet}'",
  'review.sheets.chosen': 'as chosen before',
  'pane.write.count-sheet': "counting sheet '{sheets}'",
  'pane.write.skip-sheet': "leaving out sheet '{sheets}'",

  // columns
  'review.columns': 'Columns read',
  'review.columns.why': 'Choose again where a column was misread; the choice is remembered in the file.',
  'review.columns.sheets': '{first} and {count} {count|one:sheet|other:sheets} like it',
  'review.columns.column': 'Column {column}: {header}',
  'review.columns.no-header': '(no header)',
  'review.columns.header': 'by its header',
  'review.columns.values': 'by what its cells hold',
  'review.columns.setting': 'as chosen before',
  'review.columns.unread': 'not read',
  'review.columns.rival': 'not read; it could be “{meaning|review.column.*}” too, which column {column} is read for',
  'review.columns.take': 'Read column {column} as “{meaning|review.column.*}”',
  'review.columns.name': 'Which column is “{meaning|review.column.*}”?',
  'review.columns.name.choose': 'Choose a column',
  'review.columns.none': 'Do not read this column',
  'review.columns.found': 'Let Tiến độ find out',
  'review.column.number': 'Number',
  'review.column.content': 'Task',
  'review.column.lead': 'Lead unit',
  'review.column.coordinating': 'Coordinating units',
  'review.column.due': 'Time',
  'review.column.product': 'Product',
  'review.column.director': 'Director',
  'review.column.field': 'Field',
  'review.column.result': 'Result',
  'review.column.percent': 'Share done',
  'review.column.completed': 'Completed on',
  'review.column.explanation': 'Explanation',
  'review.column.objective': 'Objective reasons',
  'review.column.subjective': 'Subjective reasons',
  'review.column.remedy': 'Remedy',
  'review.column.note': 'Note',
  'pane.write.column': 'reading column {column} ({sheets}) as “{meaning|review.column.*}”',
  'pane.write.column-none': 'leaving column {column} ({sheets}) unread',
  'pane.write.column-found': 'letting Tiến độ find out column {column} ({sheets})',
  'pane.write.table': 'reading of the plan table on {sheets} as shown',

  // showing where the plan is
  'review.table': 'Where is the plan?',
  'review.table.why':
    'Choose the sheet, the heading row and what the columns stand for. The file remembers it; no cell of the plan changes.',
  'review.table.begin': 'Choose the table of the plan …',
  'review.table.begin.another': 'Choose a table that was not found …',
  'review.table.sheet': 'Sheet of the plan',
  'review.table.row': 'Heading row of the table (the last one if there are several)',
  'review.table.row.of': 'Row {row}: {texts}',
  'review.table.none': 'Not chosen',
  'review.table.wanting': 'Choose the columns “Task” and “Lead unit”.',
  'review.table.headless': 'The row chosen has no text in the column of content; choose another heading row.',
  'review.table.go': 'Read this table',
  'review.table.nothing': 'No sheet of this file has a table. Open the file with the plan.',
  'review.table.close': 'Close',
} as const satisfies Translation<typeof vietnamese>;

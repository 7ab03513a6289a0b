import type { Translation } from '../catalogueTypes';
import type { summary as vietnamese } from '../vi/summary';

/** The tab "Summarise" of the pane: calendar, chart, hand edits, choices before writing. */
export const summary = {
  // calendar
  'summary.calendar': 'Reporting calendar',
  'summary.calendar.calendar': 'From the 1st to the end of the month',
  'summary.calendar.cchc': 'Administrative reform',
  'summary.calendar.nd09': 'Decree 09/2019/NĐ-CP',
  'summary.calendar.own': 'The office’s own (closing on day {day})',
  'summary.calendar.own.new': 'Another calendar of the office …',
  'summary.calendar.window': 'Figures from {from} to {to}.',
  'summary.calendar.closing': 'Figures from {from} to {to}, closed on {closing}.',
  'summary.calendar.remember': 'Remember this calendar',
  'summary.calendar.remember.will': 'The calendar is remembered in the workbook; no cell of the plan changes.',
  'summary.calendar.day': 'Closing day of every month (1–31)',
  'summary.calendar.day.wrong': 'Enter a number from 1 to 31.',
  'summary.calendar.use': 'Use this calendar',
  'pane.write.calendar': 'remembering {calendar}',

  'summary.calendar.now': 'Reporting calendar: {calendar}',

  // what is open before the figures can be relied on
  'summary.open': 'To decide, bearing on the figures of this period: {things} ({what}).',
  'summary.open.tasks':
    'To decide, bearing on the figures of this period: {things}, of {tasks} {tasks|one:task|other:tasks} ({what}).',
  'summary.open.errors': '{count} {count|one:error|other:errors}',
  'summary.open.unread': '{count} unclear {count|one:result|other:results}',
  'summary.open.unread-carried': '{count} unclear {count|one:result|other:results} of work carried over',
  'summary.open.unread-among':
    '{count} unclear {count|one:result|other:results} ({carried} of them of work carried over)',
  'summary.open.others': '{count} {count|one:other entry|other:other entries}',
  'summary.open.both': '{one} and {other}',
  'summary.open.go': 'Look and correct',
  'summary.open.unknown': 'Errors of this period were not looked for.',
  'summary.open.unknown.go': 'Check this period',

  // figures and the tasks behind them
  'summary.figures': 'Main figures of the period',
  'summary.key.see': '{count} {words} – show',
  'summary.number.see': '{figure}, {unit}: {count} {count|one:task|other:tasks} – show',
  'summary.number.see.total': '{figure}: {count} {count|one:task|other:tasks} – show',
  'summary.behind.title': '{figure} · {unit} ({count})',
  'summary.behind.title.total': '{figure} ({count})',
  'summary.behind.back': 'Back to the figures',
  'summary.behind.none': 'No task.',
  'summary.behind.numbered': '{number}. {content}',
  'summary.behind.late': '{due}, {days} {days|one:day|other:days} late',
  'summary.behind.told': 'reported “{text}”',
  'summary.behind.due': 'due {day}',
  'summary.behind.no-due': 'no deadline',

  // notes under the table
  'summary.note.rate': 'Rate = completed / (total less {ongoing} ongoing {ongoing|one:task|other:tasks}).',
  'summary.note.rate.title': 'Completed / (total less ongoing tasks)',
  'summary.note.months':
    'The plan has no task in month {months} of this period: the figures are of the other months only.',

  // a plan without any result
  'summary.plan-only': '{period}: {tasks}. The plan has no result yet, so nothing can be told of what was done.',
  'summary.plan-only.next': 'Enter results in the result columns of the plan, then choose Summarise.',
  'summary.plan-only.write': 'There is no result yet: the sheet would count every task as not reported.',
  'summary.plan-only.table': 'Tasks per unit',

  // before writing
  'summary.bar': 'Write and save',
  'summary.bar.open': 'To decide, bearing on the figures of this period: {count}.',
  'summary.bar.edits': 'Made by hand on the standing sheet: {count}; kept: {kept}.',
  'summary.preview': 'Preview',
  'summary.text': 'Text for a report',
  'summary.text.papers': 'Text for a report, Word documents',
  'summary.options': 'Options',
  'summary.copy': 'Copy the headline',
  'summary.copy.report': 'Copy the text for a report',
  'summary.copy.per-unit': 'With the result of each unit',
  'summary.chart': 'Chart by unit',
  'summary.chart.bar': '{name}: {total} {total|one:task|other:tasks}: {parts}.',
  'summary.chart.part': '{count} {title}',
  'summary.values-only': 'Write values only, no formulas',
  'summary.edits': "The sheet '{tab}' has {count} {count|one:change|other:changes} made by hand",
  'summary.edits.why':
    'Tick what to keep. The rest is written from the new figures; what is kept is a fixed value without a formula.',
  'summary.edits.counted':
    'What cannot be ticked is counted by the report (unit, state …): it is written as the plan says. To keep it, change the plan.',
  'summary.edits.keep-all': 'Keep all',
  'summary.edits.keep-none': 'Write all anew',
  'summary.edits.keep': '{place}, keep “{stands}”',
  'summary.edits.on-sheet': '{place} (sheet {sheet})',
  'summary.edits.place': 'Cell {cell}',
  'summary.edits.row': 'Row {row}, added by hand',
  'summary.edits.stands': 'Stands:',
  'summary.edits.will-be': 'Will be:',
  'summary.edits.blank': '(blank)',
  'summary.edits.gone': '(row left out)',
  'summary.edits.count':
    '{kept} of {count} {count|one:change|other:changes} made by hand {kept|one:is|other:are} kept.',

  // making a tab again
  'summary.recreate': 'Make the summary sheet anew',
  'summary.recreate.will':
    "The whole sheet '{tabs}' is cleared and written again: changes made by hand, what was put beside the tables, comments and formats of its own are lost (undo does not bring comments back); the column “Ý kiến chỉ đạo” is kept. No other sheet changes.",
  'summary.recreate.goes': 'What people typed and will be lost ({count} {count|one:cell|other:cells}):',
  'summary.recreate.cell': '{cell}: {text}',
  'summary.recreate.go': 'Clear and write again',
  'pane.write.recreated': "recreating the sheet '{tabs}'",

  // the other tabs
  'summary.others': 'Write other sheets',
  'summary.others.will-add': "The sheet '{tab}' will be added at the end. No other sheet changes.",
  'summary.others.will-replace':
    "The sheet '{tab}' (written by Tiến độ before) will be written again. If somebody changed it or typed into it, it is left as it is and the new tab gets another name. No other sheet changes.",
  'summary.left':
    "The sheet '{sheet}' holds what people put there and a new writing would take away, so it is left as it is and is the office's from now on; the new tab is '{tab}'.",
  'summary.left.cells': 'What they put there: {cells}.',
  'summary.board': 'Year board',
  'summary.board.explained': 'The results of each unit in the 12 months of the year, as of the day chosen.',
  'summary.board.write': 'Write the year board',
  'summary.reminders': 'Reminders',
  'summary.reminders.explained':
    'Overdue, carried-over and coming tasks of each unit in the period chosen, each unit on a page of its own.',
  'summary.reminders.write': 'Write the reminders',
  'summary.evaluation': 'Figures for the year-end review',
  'summary.evaluation.explained':
    'What each unit and person did on time, late, or put off, in the year and each quarter, as of the day chosen; a basis for the review.',
  'summary.evaluation.write': 'Write the year-end figures',
  'summary.agenda': 'Meeting agenda',
  'summary.agenda.explained': 'What each unit reports at the meetings of the leadership, by month.',
  'summary.agenda.write': 'Write the agenda',
} as const satisfies Translation<typeof vietnamese>;

import type { Sentences } from '../say';

/** The tab "Summarise" of the pane: calendar, chart, hand edits, choices before writing. */
export const summary = {
  // calendar
  'summary.calendar': 'Reporting calendar',
  'summary.calendar.calendar': 'Calendar days',
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
  'pane.deed.calendar': 'remembering {calendar}',

  // before writing
  'summary.copy': 'Copy the headline',
  'summary.copied': 'The headline was copied.',
  'summary.copy-failed': 'It could not be copied; select and copy the sentence above.',
  'summary.chart': 'Chart by unit',
  'summary.chart.bar': '{name}: {total} tasks: {parts}.',
  'summary.chart.part': '{count} {title}',
  'summary.values-only': 'Write values only, no formulas',
  'summary.edits': "The sheet '{tab}' has {count} changes made by hand",
  'summary.edits.why':
    'Tick what to keep. The rest is written from the new figures; what is kept is a fixed value without a formula.',
  'summary.edits.keep-all': 'Keep all',
  'summary.edits.keep-none': 'Write all anew',
  'summary.edits.keep': 'Keep cell {cell}: “{stands}”',
  'summary.edits.place': 'Cell {cell}',
  'summary.edits.row': 'Row {row}, added by hand',
  'summary.edits.stands': 'Stands:',
  'summary.edits.will-be': 'Will be:',
  'summary.edits.blank': '(blank)',
  'summary.edits.gone': '(row left out)',
  'summary.edits.count': '{kept} of {count} changes made by hand are kept.',
} as const satisfies Sentences;

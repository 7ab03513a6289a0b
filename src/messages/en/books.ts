import type { Translation } from '../catalogueTypes';
import type { books as vietnamese } from '../vi/books';

/** Many plans in one roll-up. */
export const books = {
  'books.tab.departments': 'By office',
  'books.tab.units': 'By unit',
  'books.tab.files': 'Files read',
  'books.title.departments': 'RESULTS OF {period} BY OFFICE',
  'books.title.units': 'RESULTS OF {period} BY UNIT',
  'books.title.files': 'PLANS THAT WERE READ, {period}',
  'books.subtitle': '(As of {asOf}; {counted} files counted, {refused} files not counted)',
  'books.column.department': 'Office',
  'books.column.books': 'Files',
  'books.column.kind': 'Level',
  'books.column.file': 'File',
  'books.column.from': 'Name of the office from',
  'books.column.tasks': 'Tasks in the plan',
  'books.column.fate': 'What became of it',
  'books.column.note': 'Notes, what to do',
  'books.from.settings': 'the office’s own data in the file',
  'books.from.heading': 'the head of the plan',
  'books.from.file': 'the name of the file',
  'books.fate.counted': 'counted',
  'books.fate.not-counted': 'NOT COUNTED',
  'books.fate.skipped': 'skipped',
  'books.department-below': '{name} ({above})',
  'books.note.refused':
    'NOT COMPLETE: {count} files could not be counted, their figures are not in this table; see sheet "{tab}".',
  'books.note.file-names':
    '{count} offices are named after their files, because the head of the plan names none; see sheet "{tab}".',
  'books.note.several-leads':
    'A task with several leads counts for each of them on sheet "{tab}"; the table by office counts it once.',
  'books.note.sheet-hidden': 'The hidden sheet "{sheet}" is not counted; add --hidden to count it.',
  'books.note.sheet-left': 'Sheet "{sheet}" (year {year}) is not counted.',
  'books.note.sheet-unread': 'Sheet "{sheet}" has the shape of a plan but lacks a column, so it is not counted.',
  'books.note.cells-unread':
    '{count} {count|one:cell|other:cells} could not be read (errors, or formulas without a result).',
  'books.note.typos': 'Tasks that name a unit with a typing error that could be read: {count}.',
  'books.skipped.lock': 'lock file of a program that has a plan open',
  'books.skipped.temporary': 'temporary file',
  'books.skipped.cover': 'list of what was sent to units',
  'books.skipped.own': 'only tabs written by Tiến độ',
  'books.skipped.output': 'the file that is being written',
  'books.skipped.twice': 'named in the list before',
  'books.skipped.other': 'no workbook',
} as const satisfies Translation<typeof vietnamese>;

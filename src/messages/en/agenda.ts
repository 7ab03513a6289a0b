import type { Translation } from '../catalogueTypes';
import type { agenda as vietnamese } from '../vi/agenda';

/** The tab of the agenda. Its name is the same in every language. */
export const agenda = {
  'agenda.tab': 'Nội dung họp',
  'agenda.title': 'AGENDA OF LEADERSHIP MEETINGS {year}',
  'agenda.source':
    'Taken from {items} {items|one:item|other:items} of the agenda; an item of several months stands in each of them.',
  'agenda.month': 'Month {month} of {year} ({count} {count|one:item|other:items})',
  'agenda.month.none': 'Month unclear ({count} {count|one:item|other:items})',
  'agenda.column.number': 'No.',
  'agenda.column.unit': 'Reporting unit',
  'agenda.column.item': 'Item',
  'agenda.column.place': 'Item cell',
  'agenda.column.task': 'Task of the plan',
  'agenda.column.task-place': 'Task cell',
  'agenda.task': '{number}. {content} ({when}; sheet {sheet})',
  'agenda.no-time': 'no time',
  'agenda.no-task': 'No task of the plan found',
} as const satisfies Translation<typeof vietnamese>;

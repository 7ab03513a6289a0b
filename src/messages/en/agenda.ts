import type { Translation } from '../catalogueTypes';
import type { agenda as vietnamese } from '../vi/agenda';

/** The tab of the agenda. Its name is the same in every language. */
export const agenda = {
  'agenda.tab': 'Nội dung họp',
  'agenda.tab.other': 'Theo dõi nội dung họp',
  'agenda.title': 'AGENDA OF LEADERSHIP MEETINGS {year}',
  'agenda.subtitle': '(As of {asOf})',
  'agenda.source':
    'Taken from {items} {items|one:item|other:items} of the agenda; an item of several months stands in each of them. “–”: no task of the plan was found.',
  'agenda.month': 'Month {month} of {year} ({count} {count|one:item|other:items})',
  'agenda.month.none': 'Month unclear ({count} {count|one:item|other:items})',
  'agenda.gone': 'No longer on the agenda',
  'agenda.column.number': 'No.',
  'agenda.column.day': 'Day of meeting',
  'agenda.column.unit': 'Reporting unit',
  'agenda.column.item': 'Item',
  'agenda.column.task': 'Task of the plan and its state',
  'agenda.column.conclusion': 'Conclusion',
  'agenda.task': '{number}. {content}',
  'agenda.task.state': '{task} – {state}',
  'agenda.task.state-due': '{task} – {state} (due {deadline})',
} as const satisfies Translation<typeof vietnamese>;

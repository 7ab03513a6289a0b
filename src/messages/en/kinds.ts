import type { Translation } from '../catalogueTypes';
import type { kinds as vietnamese } from '../vi/kinds';

/** Names of sheets, severities, calendars and periods. */
export const kinds = {
  'sheet-kind.plan': 'plan',
  'sheet-kind.agenda': 'agenda',
  'sheet-kind.catalogue': 'catalogue of units',
  'sheet-kind.summary': 'summary tab',
  'sheet-kind.other': 'other sheet',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Hint',
  'calendar.calendar': 'the calendar from the 1st to the end of the month',
  'calendar.cchc': 'the administrative-reform reporting calendar',
  'calendar.nd09': 'the reporting calendar of Decree 09/2019/NĐ-CP',
  'calendar.own': 'the office’s own calendar (closing on day {day})',
  'period-kind.month': 'months',
  'period-kind.quarter': 'quarters',
  'period-kind.half': 'half-years',
  'period-kind.nine-months': 'nine months',
  'period-kind.year': 'years',
} as const satisfies Translation<typeof vietnamese>;

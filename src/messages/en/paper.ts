import type { Translation } from '../catalogueTypes';
import type { paper as vietnamese } from '../vi/paper';

/** The report of a period as a paper: a Vietnamese form, so that its fixed lines stay Vietnamese. Dots stand where the office fills in. */
export const paper = {
  'paper.agency-above': 'TÊN CƠ QUAN CHỦ QUẢN',
  'paper.agency': 'TÊN CƠ QUAN, ĐƠN VỊ',
  'paper.nation': 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'paper.motto': 'Độc lập - Tự do - Hạnh phúc',
  'paper.number': 'No.: ……/BC-……',
  // day, month, year
  'paper.place-and-day': '……………, {day}/{month}/{year}',
  'paper.title': 'REPORT',
  // period
  'paper.subject': 'Results of the tasks of the work plan: {period}',
  // period, from, to, asOf
  'paper.opening':
    'Following the work plan, the office reports on the tasks of {period} (figures from {from} to {to}, as of {asOf}):',
  // number (of the section)
  'paper.heading.results': '{number}. RESULTS',
  // number, count
  'paper.heading.overdue': '{number}. TASKS OVERDUE ({count})',
  'paper.heading.late': '{number}. TASKS COMPLETED LATE ({count})',
  'paper.heading.carried': '{number}. TASKS CARRIED OVER ({count})',
  'paper.heading.deferred': '{number}. TASKS DEFERRED ({count})',
  // period
  'paper.closing': 'This is the report on the tasks of {period}.',
  'paper.recipients': 'Recipients:\n- ……………;\n- ……………;\n- Archive: ……',
  'paper.signer': 'HEAD OF THE OFFICE',
  'paper.column.total': 'Total',
  'paper.column.onTime': 'Completed on time',
  'paper.column.late': 'Completed late',
  'paper.column.within': 'Open, within the deadline',
  'paper.column.overdue': 'Open, overdue',
  'paper.column.ongoing': 'Ongoing',
  'paper.column.deferred': 'Deferred',
  'paper.column.rate': 'Rate (%)',
  'paper.column.causes': 'Causes',
  // text
  'paper.cause.objective': 'Objective: {text}',
  'paper.cause.subjective': 'Subjective: {text}',
  'paper.blank': '……………',
  // period
  'paper.file': 'Report {period}.docx',
  'paper.save': 'Download the report (Word)',
  'paper.explained':
    'The report in the form of official papers; number, recipients and signer are left to be filled in Word.',
  // file
  'paper.saved': 'The report {file} was made.',
} as const satisfies Translation<typeof vietnamese>;

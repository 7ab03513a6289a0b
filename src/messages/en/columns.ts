import type { Translation } from '../catalogueTypes';
import type { columns as vietnamese } from '../vi/columns';

/** Columns for results that are added at the right of a plan, and the list that they choose from. */
export const columns = {
  // Headers and choices are read again, so they are the same in every language.
  'columns.header.result': 'Kết quả thực hiện',
  'columns.header.completed': 'Ngày hoàn thành',
  'columns.header.objective': 'Nguyên nhân khách quan',
  'columns.header.subjective': 'Nguyên nhân chủ quan',
  'columns.header.remedy': 'Hướng khắc phục',
  'columns.choice.done': 'Hoàn thành',
  'columns.choice.in-progress': 'Đang thực hiện',
  'columns.choice.not-started': 'Chưa thực hiện',
  'columns.choice.ongoing': 'Thường xuyên',
  'columns.choice.deferred': 'Lùi thời hạn',
  'columns.choice.cancelled': 'Không thực hiện',
  'columns.list': 'Danh mục kết quả',
  'columns.list.heading': 'DANH MỤC KẾT QUẢ THỰC HIỆN',
  'columns.list.note':
    'The choices of the column “Kết quả thực hiện” of the plan. A cell takes other text too, such as “Lùi sang tháng 8”.',
  'columns.list.meaning': 'How it counts in a summary',
  'columns.meaning.done': 'Completed; on time or late by “Ngày hoàn thành”',
  'columns.meaning.in-progress': 'Not completed, in progress; overdue after its deadline',
  'columns.meaning.not-started': 'Not completed, not started; overdue after its deadline',
  'columns.meaning.ongoing': 'In the total, outside the rates, never overdue',
  'columns.meaning.deferred': 'Deferred; judged by the new month where one is named',
  'columns.meaning.cancelled': 'Cancelled, not in the total; a reason is needed',

  // the offer
  'columns.title': 'The plan has no column for results',
  'columns.why': 'Without such a column every task counts as not reported. These columns can be added: {headers}.',
  'columns.sheet': "'{sheet}': columns {area}, {cells} {cells|one:cell|other:cells}",
  'columns.will':
    '{columns} {columns|one:column|other:columns} in all will be added at the right of {tables} {tables|one:table|other:tables} ({cells} {cells|one:blank cell|other:blank cells}), with the looks of the table. What stands there does not change.',
  'columns.will.list': "The choices will stand on the new sheet '{sheet}' at the end.",
  'columns.will.standing': "The choices are taken from the sheet '{sheet}'.",
  'columns.choose.count': 'Tables that get the columns ({chosen}/{count})',
  'columns.choose': 'Choose the tables',
  'columns.add': 'Add the result columns',
  'columns.changed':
    'The columns would stand elsewhere than shown, so nothing was written. Look at the places again, then write.',
  'columns.note.title': 'The column “{header}” holds results',
  'columns.note.will':
    "Column {column} of the sheet '{sheet}' holds results in {states} {states|one:cell|other:cells} (such as “{example}”). It can be read as the result column; nothing is written into the plan, the choice is kept in the workbook.",
  'columns.note.use': 'Read it as the result',
  'columns.note.use.of': "Read it as the result: column {column}, sheet '{sheet}'",
  'pane.write.columns':
    'adding {columns} {columns|one:result column|other:result columns} to {tables} {tables|one:table|other:tables}',
} as const satisfies Translation<typeof vietnamese>;

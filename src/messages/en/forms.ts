import type { Sentences } from '../catalogueTypes';

/** Forms that go out to units, what comes back in them, and who has answered. */
export const forms = {
  // Heads are read again, so they are the same in every language.
  'forms.column.number': 'Stt',
  'forms.column.content': 'Nội dung nhiệm vụ',
  'forms.column.deadline': 'Thời hạn',
  'forms.column.role': 'Vai trò',
  'forms.column.coordinating': 'Đơn vị phối hợp',
  'forms.column.status': 'Tình trạng',
  'forms.column.reported': 'Kết quả đã ghi',
  'forms.column.result': 'Kết quả thực hiện',
  'forms.column.percent': 'Tỷ lệ hoàn thành (%)',
  'forms.column.completed': 'Ngày hoàn thành',
  'forms.column.explanation': 'Nguyên nhân, giải trình',
  'forms.column.objective': 'Nguyên nhân khách quan',
  'forms.column.subjective': 'Nguyên nhân chủ quan',
  'forms.column.remedy': 'Hướng khắc phục',
  'forms.column.code': 'Mã',

  // the form
  'forms.sheet': 'Báo cáo kết quả',
  'forms.title': 'RESULTS OF THE TASKS OF {period}',
  'forms.instruction':
    'Fill in coloured cells only: choose or type the result, type the day of completion (day/month/year); for work put off say until when, such as “Lùi sang tháng {later}”. For overdue tasks (light red cells) add the cause. Save the file and send it back by {replyBy}; its name need not be changed.',
  'forms.instruction.undated':
    'Tasks with the state “Completed, day missing” (light red cell for the day) need only the day of completion.',
  'forms.instruction.coordinating':
    'For tasks that the unit helps with, add its remarks if there are any; blank cells do not count as missing.',
  'forms.status.due': 'Due in the period',
  'forms.status.overdue': 'Overdue by {days} {days|one:day|other:days}',
  'forms.status.carried': 'Carried over, overdue by {days} {days|one:day|other:days}',
  'forms.status.undated': 'Completed, day missing',
  'forms.status.deferred': 'Put off, due now',
  'forms.status.deferred-late': 'Put off, {days} {days|one:day|other:days} past the new term',
  'forms.role.lead': 'Lead',
  'forms.role.coordinating': 'Coordinating',

  // names of files
  'forms.file': 'Báo cáo {period} - {unit}.xlsx',
  'forms.file.cover': 'Danh sách gửi {period}.xlsx',
  'forms.file.zip': 'Gửi phòng {period}.zip',

  // the list of what was sent
  'forms.cover.sheet': 'Danh sách gửi',
  'forms.cover.title': 'FORMS SENT OUT FOR {period}',
  'forms.cover.note': 'Sent on {sent}, answers wanted by {replyBy}. States as of {asOf}.',
  'forms.cover.unit': 'Department, unit',
  'forms.cover.file': 'File',
  'forms.cover.tasks': 'Tasks led',
  'forms.cover.late': 'Of which overdue or carried over',
  'forms.cover.undated': 'Done, day missing',
  'forms.cover.coordinating': 'Tasks helped with',
  'forms.cover.received': 'Came back on',
  'forms.unsent': 'Tasks that no unit could be sent ({count})',
  'forms.unsent.collective': 'led by the group “{lead}”; name each unit or ask for the result yourself',
  'forms.unsent.unknown': 'the unit “{lead}” is not known; correct its name or add it to the catalogue',
  'forms.unsent.no-lead': 'the cell of the lead unit is blank; fill it in',
  'forms.unsent.line': "sheet '{sheet}', row {row}: {content} – {reason}",

  // why an answer waits for somebody
  'collect.why.changed': 'the plan was changed since the form was sent',
  'collect.why.update': 'the plan holds something else',
  'collect.why.contradiction': 'files contradict each other',
  'collect.why.unclear': 'the answer is not understood',
  'collect.why.unclear.words': 'it is not clear whether “{text}” is done; ask the department',
  'collect.why.unclear.no-day': 'there is no day “{text}”; ask the department',
  'collect.why.unclear.no-share': 'the percentage “{text}” is not valid; ask the department',
  'collect.why.unclear.day-against': 'says “{text}” and has a day of completion, {day}',
  'collect.why.unclear.share-against': 'result and percentage contradict each other (“{text}”)',
  'collect.why.no-day': 'the cell “{column}” has “{text}”, which is no day; ask the department',
  'collect.why.misplaced': 'the cell “{column}” has “{text}”, perhaps meant for another column; ask the department',
  'collect.why.answer-merged':
    'the cell of the answer is merged over several rows; ask the department which it is about',
  'collect.why.reopens': 'the plan records it as done (“{text}”), the answer says that it is not; ask the department',
  'collect.why.seen': 'seen and not chosen',
  'collect.why.plan-keeps':
    'the plan has {text} and would count it as done; ask the department, and clear {text} in the plan if it is not',
  'collect.why.future-day': 'the day of completion {day} has not come yet',
  'collect.why.early-day.document':
    'the day of the answer, {day}, is before the day of the document that asks, {since}; ask the department',
  'collect.why.early-day.year': 'the day of completion {day} is before the year of the plan, {since}; check the year',
  'collect.why.key-content': 'the content in the form is not that of this task',
  'collect.why.similar': 'only {share}% alike',
  'collect.why.not-lead': 'the unit that answers does not lead this task',
  'collect.why.other-period': 'form of another period ({period})',
  'collect.why.other-period.now': 'form of another period ({period}); this period’s form says: {now}',
  'collect.why.coordinating': 'remark of a coordinating unit',
  'collect.why.no-column': 'the plan has no column “{column}”',
  'collect.why.overwritten': 'typed over the cell “Kết quả đã ghi” instead of into “Kết quả thực hiện”',
  'collect.why.locked':
    'the locked cell “{column}” was changed in the form; ask the unit, and change the plan where it is right',
  'collect.why.merged': 'the cell of the plan is part of a merged cell',
  'collect.why.formula': 'the cell of the plan is a formula',
  'collect.why.outside': 'written outside the cells of the form; open the file to look',
  'collect.why.note': 'a comment or text box at cell {cell}; open the file to look',
  'collect.why.other-sheet': 'sheet “{sheet}” of the file is no form and was not read; open the file to look',
  'collect.why.new-row': 'the plan has no such task',
  'collect.why.ambiguous': '{count} {count|one:task has|other:tasks have} this content',
  'collect.why.other-year': 'form of another year ({period})',
  'collect.why.other-plan': 'form of another plan (“{plan}”)',
  'collect.how.key': 'by key',
  'collect.how.code': 'by short code',
  'collect.how.content': 'by content, whole',
  'collect.how.similar': 'by content, {share}% alike',
  'collect.how.none': 'no match',
  'collect.blank': '(blank)',
  'collect.cell': '{field}: {from} → {to}',
  'collect.beside': 'outside the table, column {column}: {text}',
  'collect.cell.held': '{field}: {to} (as recorded)',
  'collect.typed-over': '{field} in the form: {to}',
  'collect.cell.separator': '; ',
  'collect.unit-copy': 'a copy of the plan',
  'collect.unit-unknown': 'unit not known',

  // the tab of who has answered
  'replies.tab': 'Trả lời {period}',
  'replies.title': 'WHO HAS ANSWERED FOR {period}',
  'replies.deadline': 'Answers wanted by {replyBy}',
  'replies.deadline.unknown': 'It is not known until when answers were wanted',
  'replies.column.unit': 'Department, unit',
  'replies.column.sent': 'Tasks sent',
  'replies.column.answered': 'Answered',
  'replies.column.missing': 'Missing',
  'replies.column.received': 'Received on',
  'replies.column.late': 'Late (days)',
  'replies.column.file': 'From file',
  'replies.column.state': 'State',
  'replies.state.complete': 'Complete',
  'replies.state.part': 'Some missing',
  'replies.state.none': 'No answer',
  'replies.missing': 'Tasks without an answer ({count})',
  'replies.undecided': 'Answers not written into the plan ({count})',
  'replies.unusable': 'Files that cannot be used ({count})',

  // the cards of the pane and the page
  'collect.tab': 'Collect',
  'collect.tab.hint':
    'Sends departments the forms for their results, takes what comes back into the plan, adds new tasks; shown before anything is written',
  'collect.send.title': 'Send to departments',
  'collect.send.explained':
    'An Excel file for each department and unit with its tasks of the chosen period that are due, overdue, carried over or put off and due now, and a list of what was sent. The plan is not changed.',
  'collect.send.reply-by': 'Answers wanted by',
  'collect.send.coordinating': 'Tasks that the unit helps with too',
  'collect.send.zip': 'Download the files (.zip)',
  'collect.send.folder': 'Write the files into a folder…',
  'collect.send.elsewhere':
    'Files for departments are made on the web page (open the plan there, choose “Collect”); what comes back is taken here.',
  'collect.sent.zip': '{count} {count|one:form|other:forms} made in the file {file}; answers wanted by {replyBy}.',
  'collect.sent.folder':
    '{count} {count|one:form|other:forms} written into the folder {folder}; answers wanted by {replyBy}.',
  'collect.sent.unsent': '{unsent} {unsent|one:task|other:tasks} could be sent to no unit; see the list.',
  'collect.receive.title': 'Take back',
  'collect.receive.explained':
    'Choose many files at once (.xlsx or .zip), whatever their names. Nothing is written before it was seen and agreed to.',
  'collect.receive.choose': 'Choose the files that came back…',
  'collect.receive.more': 'Take more files…',
  'collect.receive.drop': 'Put away what was received',
  'collect.receive.columns':
    'Columns for results are missing in: {sheets}; add them below, and the files chosen are taken at once.',
  'collect.received':
    '{answers} {answers|one:answer|other:answers} read; {waiting} to be looked at, {unusable} {unusable|one:file|other:files} cannot be used.',
  'collect.received.written':
    '{written} of {answers} {answers|one:answer|other:answers} written; {waiting} to be looked at, {unusable} {unusable|one:file|other:files} cannot be used.',
  'collect.group.doubt': 'To be decided ({count})',
  'collect.group.update': 'Change a recorded result ({count})',
  'collect.group.fill': 'Fill blank cells ({count})',
  'collect.group.lost': 'No place in the plan ({count})',
  'collect.group.former': 'From forms of another period, answered in this period’s too ({count})',
  'collect.group.seen': 'Seen before, not written ({count})',
  'collect.group.passed': 'Another answer was chosen ({count})',
  'collect.group.written': 'Written into the plan ({count})',
  'collect.group.same': '{count} {count|one:answer says|other:answers say} what the plan holds already.',
  'collect.group.repeated':
    '{count} {count|one:answer repeats|other:answers repeat} what another file says and {count|one:counts|other:count} once.',
  'collect.group.unusable': 'Files that cannot be used ({count})',
  'collect.group.all': 'Choose all',
  'collect.group.clash': 'Where answers about a task differ, choose one of them yourself.',
  'collect.from': '{unit} – {file}, row {row}, {how}',
  'collect.from.placed': 'Sheet “{sheet}”, row {task}; from {unit} – {file}, row {row}, {how}',
  'collect.to-row': 'See in the plan',
  'collect.to-row.of': 'See in the plan: {content}',
  'collect.who': 'Complete: {complete} of {count} {count|one:unit|other:units}',
  'collect.who.unit': '{unit}: {answered} of {sent} {sent|one:task|other:tasks} ({state})',
  'collect.will':
    'Will write {count} chosen {count|one:answer|other:answers} into the plan, and the tab of who has answered; answers not chosen are listed there.',
  'collect.will.changing':
    'Will write {count} chosen {count|one:answer|other:answers} into the plan, {changing} of them over what stands there, and the tab of who has answered; answers not chosen are listed there.',
  'collect.will.none': 'No answer is chosen; only the tab of who has answered will be written.',
  'collect.bar': 'Write what came back',
  'collect.write': 'Write into the plan',
  'collect.changed':
    'The plan as read again differs from what was shown, so nothing was written. Look again, then write.',
  'collect.left':
    '{left} {left|one:answer was|other:answers were} not written; they are still listed here and in the tab of who has answered.',
  'pane.write.answers':
    'write {answers} {answers|one:answer|other:answers} of departments ({cells} {cells|one:cell|other:cells})',
} as const satisfies Sentences;

import type { Translation } from '../catalogueTypes';
import type { checks as vietnamese } from '../vi/checks';

/** Issues of the checks: for each code a sentence, a short title, and why it matters. Placeholders: `core/checks/issueParams.ts`. */
export const checks = {
  'issue.lead-missing': 'No lead unit is given; fill in this cell.',
  'issue.lead-missing.title': 'Lead unit missing',
  'issue.lead-missing.why': 'A task without a lead counts for no unit.',
  'issue.lead-unknown': 'The lead “{name}” is not known; correct the name or add it to the sheet “Danh mục đơn vị”.',
  'issue.lead-unknown.title': 'Lead unit unknown',
  'issue.lead-unknown.why': 'A task whose lead is not in the catalogue counts under “lead not clear”.',
  'issue.due-missing': 'No time can be read; enter a month, a quarter or a day of completion.',
  'issue.due-missing.title': 'Time missing',
  'issue.due-missing.why': 'A task without a time belongs to the year only, to no month or quarter.',
  'issue.due-invalid': 'The time “{part}” does not exist; enter the right month, quarter or day.',
  'issue.due-invalid.title': 'Time not valid',
  'issue.due-invalid.why': 'A wrong time puts the task into the wrong reporting period or into none.',
  'issue.catalogue-conflict':
    'The name “{name}” stands for both {first} and {second}; keep it for one unit in the catalogue.',
  'issue.catalogue-conflict.title': 'Name used twice in the catalogue',
  'issue.catalogue-conflict.why': 'A name of two units does not tell which unit a task belongs to.',
  'issue.progress-invalid': 'The column “{column}” holds “{part}”, {fault|progress-fault.*}; enter it again.',
  'issue.progress-invalid.title': 'Day or percentage not valid',
  'issue.progress-invalid.why': 'A wrong day or percentage cannot tell whether a task was completed on time.',
  'issue.sheet-overlap':
    'The sheets “{sheet}” and “{other}” have {shared} {shared|one:task|other:tasks} in common; choose one of them to summarise.',
  'issue.sheet-overlap.title': 'Two sheets overlap',
  'issue.sheet-overlap.why': 'With both sheets every task would be counted twice.',
  'issue.lead-typo': '“{name}” was read as {unit}; correct it if this is the unit meant.',
  'issue.lead-typo.title': 'Lead unit mistyped',
  'issue.lead-typo.why': 'The task is counted by a name guessed from a typing error, so it needs confirming.',
  'issue.lead-collective': '“{name}” is a collective; name the lead unit if one of them is in charge.',
  'issue.lead-collective.title': 'Lead is a collective',
  'issue.lead-collective.why': 'A collective has a row of its own and counts for no unit.',
  'issue.lead-unusual':
    'The lead “{lead}” is unusual: {agree} of {others} other {others|one:task|other:tasks} of “{field}” {agree|one:is|other:are} led by {usual}; check it.',
  'issue.lead-unusual.title': 'Unusual lead unit',
  'issue.lead-unusual.why': 'A lead that differs from the rest of its field is often copied from a wrong row.',
  'issue.coordinating-typo': '“{name}” was read as {unit}; correct it if this is the unit meant.',
  'issue.coordinating-typo.title': 'Coordinating unit mistyped',
  'issue.coordinating-typo.why': 'The coordinating count rests on a guessed name, so it needs confirming.',
  'issue.coordinating-unknown':
    'The coordinating unit “{name}” is not known; correct the name or add it to the sheet “Danh mục đơn vị”.',
  'issue.coordinating-unknown.title': 'Coordinating unit unknown',
  'issue.coordinating-unknown.why': 'A name that is not known does not count as a coordinating unit.',
  'issue.coordinating-missing': 'No coordinating unit is given; fill in the cell, or enter “Không” if there is none.',
  'issue.coordinating-missing.title': 'Coordinating unit missing',
  'issue.coordinating-missing.why': 'The other tasks of the sheet name one, so a blank cell may be an omission.',
  'issue.lead-in-coordinating': '{unit} both leads and coordinates the same task; remove one of the two.',
  'issue.lead-in-coordinating.title': 'Lead also coordinates',
  'issue.lead-in-coordinating.why': 'A unit does not coordinate with itself, so one of the cells may be wrong.',
  'issue.coordinating-duplicate': '“{name}” stands twice among the coordinating units; remove one.',
  'issue.coordinating-duplicate.title': 'Coordinating unit named twice',
  'issue.coordinating-duplicate.why': 'A name given twice is often a copying slip that hides another unit.',
  'issue.due-outside-year':
    'The time “{time}” lies outside the plan year {year}; check the year or move the task to the plan of that year.',
  'issue.due-outside-year.title': 'Time outside the plan year',
  'issue.due-outside-year.why': 'The task counts in no month or quarter of the plan year.',
  'issue.due-conflict':
    'The time “{time}” does not begin in the section “{band}”; correct the time or move the task to another section.',
  'issue.due-conflict.title': 'Time does not fit its section',
  'issue.due-conflict.why': 'The task counts by the time in its text, not by the section it stands in.',
  'issue.number-duplicate': 'Number {number} is already in row {firstRow}; number the rows again.',
  'issue.number-duplicate.title': 'Number used twice',
  'issue.number-duplicate.why': 'Equal numbers cause mix-ups and may show a row copied by mistake.',
  'issue.number-gap':
    'Before number {number}, {missing} is missing; check whether a row was lost, then number the rows again.',
  'issue.number-gap.title': 'Number missing',
  'issue.number-gap.why': 'A missing number may be a task deleted by mistake.',
  'issue.task-duplicate': 'This task repeats row {firstRow}; delete one of the rows or state the difference.',
  'issue.task-duplicate.title': 'Task repeated',
  'issue.task-duplicate.why': 'A repeated task counts twice in the total.',
  'issue.person-variant': '“{name}” is nearly “{usual}”; write one form if it is one person.',
  'issue.person-variant.title': 'Name of a person varies',
  'issue.person-variant.why': 'Two spellings count as two directors.',
  'issue.done-without-date': 'The task is completed but has no day of completion; enter the day.',
  'issue.done-without-date.title': 'Completed without a day',
  'issue.done-without-date.why': 'Without a day the task counts as on time without evidence.',
  'issue.late-without-explanation': 'Completed late without an explanation; enter causes and remedy.',
  'issue.late-without-explanation.title': 'Completed late without explanation',
  'issue.late-without-explanation.why': 'Tasks completed late must be explained in the report.',
  'issue.overdue-without-explanation':
    'Overdue since {deadline}, not completed and not explained; enter the result or the cause.',
  'issue.overdue-without-explanation.title': 'Overdue without explanation',
  'issue.overdue-without-explanation.why': 'Overdue tasks must be explained in the report.',
  'issue.cancelled-without-reason': 'The task is cancelled without a reason; enter the reason or the decision.',
  'issue.cancelled-without-reason.title': 'Cancelled without reason',
  'issue.cancelled-without-reason.why': 'Cancelled tasks leave the total, so there must be grounds.',
  'issue.completed-in-future': 'The day of completion {date} is after the day of checking {asOf}; check the day.',
  'issue.completed-in-future.title': 'Completed in the future',
  'issue.completed-in-future.why': 'Work finished after the closing day does not count as completed yet.',
  'issue.completed-too-early':
    'The day of completion {date} is before {since}, when the work was not asked for yet; check day, month and year.',
  'issue.completed-too-early.title': 'Completed too early',
  'issue.completed-too-early.why': 'A mistyped day makes work count as on time that may be late.',
  'issue.percent-status-conflict':
    'The percentage {percent} contradicts the result “{part}”; correct one of the cells.',
  'issue.percent-status-conflict.title': 'Percentage contradicts result',
  'issue.percent-status-conflict.why': 'When two cells differ, the state of the task is uncertain.',
  'issue.cell-error': 'The cell shows the error {error}; correct the formula or enter a value.',
  'issue.cell-error.title': 'Cell with an error',
  'issue.cell-error.why': 'A cell with an error is read as blank, so figures may be missing.',
  'issue.value-missing':
    'The formula in the cell has no stored result; open the file in Excel, save it and check again.',
  'issue.value-missing.title': 'Formula without a result',
  'issue.value-missing.why': 'Without a result the cell is read as blank.',
  'issue.band-unread':
    '“{part}” in this heading of time is not understood: {effect|band-effect.*}; write it as “THÁNG 5” or “Quý II”.',
  'issue.band-unread.title': 'Heading of time not understood',
  'issue.band-unread.why': 'The tasks below it may count in a wrong month, or in none.',
  'issue.row-doubtful': 'It is not clear whether this row is a task: {reason|row-doubt.*}',
  'issue.row-doubtful.title': 'Row that may be no task',
  'issue.row-doubtful.why':
    'A row counted or left out by mistake makes the total wrong; each such row must be looked at.',
  'issue.legacy-encoding': 'The text is typed in the old encoding {encoding}; convert it to Unicode.',
  'issue.legacy-encoding.title': 'Old encoding',
  'issue.legacy-encoding.why': 'Text in an old encoding cannot be compared with names, times and results.',
  'issue.sheet-hidden':
    'The hidden sheet “{sheet}” has {tasks} {tasks|one:task that is|other:tasks that are} not counted; show it or choose to count hidden sheets.',
  'issue.sheet-hidden.title': 'Hidden plan sheet',
  'issue.sheet-hidden.why': 'Tasks on a hidden sheet are not in the total.',
  'issue.sheet-unread': 'The sheet “{sheet}” is not counted: {reason|sheet-unread.*}',
  'issue.sheet-unread.title': 'Sheet not read',
  'issue.sheet-unread.why': 'If the sheet is a part of the plan, the total is too small.',
  'issue.agenda-plan-conflict':
    'The agenda differs from the plan (sheet “{planSheet}”, row {planRow}) in the {what|agenda-conflict.*}: here {here}, in the plan {there}; make them agree.',
  'issue.agenda-plan-conflict.title': 'Agenda differs from plan',
  'issue.agenda-plan-conflict.why': 'When two places differ, it is not clear which one is right.',
  'issue.date-swapped':
    'Day and month of “{part}” may be swapped for {meant}, because {proof|swap-proof.*} ({evidence}); check the date and enter it again.',
  'issue.date-swapped.title': 'Day and month swapped',
  'issue.date-swapped.why': 'A swapped date puts the task into another month.',
  'issue.due-partly-read':
    'The part “{part}” of the time is not understood; write it more plainly or check the months and the deadline that were read.',
  'issue.due-partly-read.title': 'Time partly read',
  'issue.due-partly-read.why': 'What is not understood may change the months or the deadline of the task.',
  'issue.name-similar':
    '“{name}” hardly differs from “{other}” but counts as a unit of its own; write one form if it is one unit.',
  'issue.name-similar.title': 'Two nearly equal unit names',
  'issue.name-similar.why': 'If one is a typing error, the figures of one unit are split in two.',
  'issue.person-similar':
    '“{name}” and “{other}” may be one person but count as two; write the whole name everywhere if it is one person.',
  'issue.person-similar.title': 'One person, perhaps, written in two ways',
  'issue.person-similar.why': 'If it is one person, the tasks of that person are counted in two rows.',
  'issue.name-unsure':
    'It is not clear whether “{name}” is one unit or two (counted as {units}); put “;” between two names, or set up a catalogue of units if it is one.',
  'issue.name-unsure.title': 'One unit or two not clear',
  'issue.name-unsure.why': 'The plan does not name each of them by itself; misread, their figures are joined or split.',
  'issue.date-status-conflict':
    'The day of completion {date} contradicts the result “{part}”; correct one of the two cells.',
  'issue.date-status-conflict.title': 'Day contradicts result',
  'issue.date-status-conflict.why':
    'A task with a day of completion counts as completed, though its result says that it is not.',
  'issue.table-unread':
    'Beside the plan stands another table with the same headings; {rows} {rows|one:row|other:rows} below “{header}” are not read, so not counted; move that table below the first one or to another sheet.',
  'issue.table-unread.title': 'A table beside the plan is not read',
  'issue.table-unread.why': 'Tasks in a table that is not read are in no figure.',
  'issue.column-unread':
    'The column “{header}” holds {cells} {cells|one:cell|other:cells} but is not read, since “{taken}” was taken for the same; choose the column under “Columns read”, or type all of it into “{taken}”.',
  'issue.column-unread.title': 'A filled column is not read',
  'issue.column-unread.why': 'What stands in a column that is not read may change deadlines or results.',
  'issue.column-unknown':
    'The column “{header}” holds {cells} {cells|one:cell|other:cells} of {holds|column-holds.*} but is not read, since its heading is not understood; choose its meaning under “Columns read”, or change the heading.',
  'issue.column-unknown.title': 'A column of unknown meaning is not read',
  'issue.column-unknown.why': 'No other column tells this, so that figures of the period may be too low.',
  'issue.sheet-untimed':
    'The sheet “{sheet}” has {tasks} {tasks|one:task|other:tasks} but no column, row or title with a time, so that none of them is in a month or quarter; add a column “Deadline”, or choose the column under “Columns read”.',
  'issue.sheet-untimed.title': 'Sheet without times',
  'issue.sheet-untimed.why': 'Tasks without a time count in the year only, in no report of a month or quarter.',
  'issue.note-conflict':
    'The note “{part}” contradicts the result “{result}”; the task counts by the result: correct one of the two cells.',
  'issue.note-conflict.title': 'Note contradicts result',
  'issue.note-conflict.why': 'Where one cell says done and the other not, nobody knows how far the task is.',
  'issue.due-mark-conflict':
    'The time “{time}” does not go with the months that are marked ({marks}); the task counts by the time: correct one of the two.',
  'issue.due-mark-conflict.title': 'Time contradicts the marks',
  'issue.due-mark-conflict.why': 'The task may count in another month than the one in which it is to be done.',
  'issue.text-struck-through':
    '{where|struck.*}; type “Hủy” (cancelled) into the results if the task was dropped, or delete what is struck through if only words were replaced.',
  'issue.text-struck-through.title': 'Text struck through',
  'issue.text-struck-through.why':
    'People read text that is struck through as dropped, while the figures count its row.',
  'issue.name-variant': '“{name}” is another spelling of “{usual}”; use one of them.',
  'issue.name-variant.title': 'Other spelling of a name',
  'issue.name-variant.why': 'One spelling makes filtering and searching in Excel complete.',
  'issue.separator-missing': 'A separator is missing between the names in “{part}”; add a semicolon.',
  'issue.separator-missing.title': 'Separator missing',
  'issue.separator-missing.why': 'Names without a separator are easily read as one unit.',
  'issue.separator-odd': 'The separator in “{part}” is unusual; use semicolons or commas throughout.',
  'issue.separator-odd.title': 'Unusual separator',
  'issue.separator-odd.why': 'One separator throughout makes names easier to read.',
  'issue.coordinating-in-lead': 'The coordinating “{part}” stands in the lead cell; move it to its own column.',
  'issue.coordinating-in-lead.title': 'Coordinating unit in the lead cell',
  'issue.coordinating-in-lead.why': 'These names count as coordinating, but a filter on the column misses them.',
  'issue.repeated-word': 'A word is repeated in “{part}”; remove one.',
  'issue.repeated-word.title': 'Repeated word',
  'issue.repeated-word.why': 'A repeated word is usually a slip and makes a name hard to recognise.',
  'issue.year-suspect': 'The year “{part}” may be mistyped; check it.',
  'issue.year-suspect.title': 'Suspect year',
  'issue.year-suspect.why': 'A mistyped year takes the task out of the plan year.',
  'issue.several-leads':
    'The task has {leads} {leads|one:lead unit|other:lead units}; choose one in charge if possible.',
  'issue.several-leads.title': 'Several lead units',
  'issue.several-leads.why': 'The task counts under each of them, but once in the total.',
  'issue.task-recurring':
    'This task recurs in {rows} {rows|one:row|other:rows}, in {months} {months|one:month|other:months}; nothing to correct if that is meant.',
  'issue.task-recurring.title': 'Recurring task',
  'issue.task-recurring.why': 'It counts in each month; distinct tasks are counted in a column of their own.',
  'issue.event-timed': 'The due date depends on the event “{time}”; enter a month or a day once it is known.',
  'issue.event-timed.title': 'Time set by an event',
  'issue.event-timed.why': 'A task that waits for an event has no deadline and is never overdue.',
  'issue.unreported': 'No result is entered; update the row when it is reported.',
  'issue.unreported.title': 'Not reported',
  'issue.unreported.why': 'An unreported task counts as not started, or as overdue after its deadline.',
  'issue.progress-unread':
    'It is not clear which state “{part}” means ({cells} {cells|one:cell|other:cells}); choose a state for this text.',
  'issue.progress-unread.title': 'Result not clear',
  'issue.progress-unread.why': 'Unclear text counts as in progress, or as overdue after the deadline.',
  'issue.check-not-applicable':
    'The check “{check|issue.*.title}” cannot be made on {sheets}: {reason|not-applicable.*}',
  'issue.check-not-applicable.title': 'Check not made',
  'issue.check-not-applicable.why':
    'No warning from this check does not mean that there is no error; add what is missing if the check is needed.',

  'not-applicable.no-number-column': 'there is no column of numbers.',
  'not-applicable.no-numbers': 'the column of numbers is blank.',
  'not-applicable.no-coordinating-column': 'there is no column for coordinating units.',
  'not-applicable.coordinating-often-blank': 'many tasks leave the column for coordinating units blank.',
  'not-applicable.no-due': 'there is no column for the time and no section by month or quarter.',
  'not-applicable.no-field': 'the tasks are not grouped by field.',
  'not-applicable.no-director-column': 'there is no column for the director.',
  'not-applicable.no-progress-columns': 'there is no column for results yet.',
  'not-applicable.no-completed-column': 'there is no column for the day of completion.',
  'not-applicable.no-explanation-column': 'there is no column for causes and explanations.',
  'not-applicable.no-agenda': 'the workbook has no agenda sheet.',
  'not-applicable.no-results-yet': 'the plan has no result yet.',
  'not-applicable.no-catalogue': 'the workbook has no sheet “Danh mục đơn vị” to compare with.',

  'sheet-unread.no-tasks': 'it has the header of a plan but no task; check the sheet.',
  'sheet-unread.no-lead-column': 'it has no lead column; check its header if it is a part of the plan.',
  'sheet-unread.no-content-column': 'it has no content column; check its header if it is a part of the plan.',
  'sheet-unread.name-like-plan': 'its name is like those of plan sheets but no plan table was found; check its header.',
  'sheet-unread.other-year': 'it belongs to another year; choose that year to summarise it.',

  'column-holds.months': 'months or quarters',
  'column-holds.days': 'days',
  'column-holds.results': 'results',
  'column-holds.marks': 'marks (x)',
  'band-effect.dated': 'the tasks below have the time that was read',
  'band-effect.undated': 'the tasks below have no time of it',
  'band-effect.band-above': 'the tasks below have the time of the heading above',
  'band-effect.sheet-name': 'the sheet is named after another time, which tasks without a time have',
  'band-effect.sheet-title': 'the sheet is named after another time, but tasks without a time have that of the title',

  'row-doubt.counted-lines':
    'a merged cell beside it covers it too, so it is counted on its own; put it into one cell with the task above if it is only a part of that.',
  'row-doubt.counted-parent':
    'it is counted, and so are its parts below; leave its lead blank if it only names a group.',
  'row-doubt.counted-group':
    'it is numbered like a group but has a lead and nothing below it, so it is counted; leave its lead blank if it only names a group.',
  'row-doubt.joined': 'it is read as a continuation of the task above; number it if it is a task of its own.',
  'row-doubt.other-header':
    'it stands below a second header whose columns differ from those of the sheet, and is not counted; move that table to a sheet of its own, or order its columns as above.',
  'row-doubt.below-end': 'it stands below the signatures and is not counted; move it up if it is a task.',
  'row-doubt.group-with-time':
    'it has neither number nor lead, so it is read as the name of a group and not counted, but a time or result is entered; enter number and lead if it is a task.',
  'row-doubt.no-content': 'it has a time but no content and is not counted; enter the content.',
  'row-doubt.counted-empty':
    'it has a number and a lead but no content, and is counted; enter the content or delete the row.',
  'row-doubt.figures':
    'there are only figures in its lead cell and beside it, so it is not counted; enter the lead if it is a task.',
  'row-doubt.actual-line':
    'the row holds what became of the task above and is not counted; its time is not read: write the day of completion in a column of its own.',
  'row-doubt.sum': 'its content is nothing but a sum, so it is not counted; enter what is to be done if it is a task.',
  'row-doubt.unnumbered-end':
    'it ends the table and has a lead but no number, unlike the rows above, and is counted; number it, or clear its lead if it is a note or a signature.',
  'row-doubt.result-line':
    'it holds a result among the contents, below a task, and is not read; enter it in the result column of that task.',
  'row-doubt.detail-line':
    'it holds among the contents what belongs to another column of the task above, and is not read; enter it in that column.',
  'row-doubt.state-heading':
    'it heads tasks by how far they are, which was not taken as their result; enter the result at each task.',
  'row-doubt.mark-only': 'its number is none and it has no lead, so it is not counted; number it if it is a task.',

  'struck.row': 'Text in this row is struck through, and the row counts all the same',
  'struck.sheet': 'Text in this sheet is struck through, and its rows count all the same',
  'swap-proof.band': 'the task stands in a band of another time',
  'swap-proof.sheet': 'the sheet is made for another time',
  'swap-proof.row': 'another cell of the row has that day',
  'swap-proof.order': 'the days above and below stand in order',
  'swap-proof.texts': 'all days after the 12th in this column are still text',

  'progress-fault.day': 'a day that does not exist',
  'progress-fault.percent': 'a percentage outside 0 to 100',

  'agenda-conflict.lead': 'lead unit',
  'agenda-conflict.month': 'month',
} as const satisfies Translation<typeof vietnamese>;

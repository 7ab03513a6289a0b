import type { Sentences } from '../catalogueTypes';

/** A task found during the year and its row in the plan. */
export const additions = {
  'addition.place.insert':
    'A new row is put in as row {row} of sheet “{sheet}”, right below the task “{above}”; all rows below move down by one.',
  'addition.place.fill': 'The blank row {row} of sheet “{sheet}” is filled in, below the task “{above}”.',
  'addition.cell': '{column} (cell {cell}): {text}',
  'addition.cell-of': '{cell} of sheet “{sheet}”',
  'addition.note.lettered':
    'Number {next} stands further down already, so it gets {number} and no number in use changes; another one can be chosen.',
  'addition.note.no-number':
    'The tasks beside it have no number to go on from, so it is left blank; a number can be typed.',
  'addition.note.no-column': 'The sheet has no column “{column}”, so this cannot be written.',
  'addition.note.day-lost':
    'The sheet has no column for times: the part of the sheet tells it (a month, a quarter, the year), and no term of its own can be written.',
  'addition.short':
    'The formula in {cells} has an area that ends right above the new row and does not count it yet; extend the area in the formula.',
  'addition.unfilled':
    'Cells {cells} are blank where the row above has a formula; fill the formula down if it is needed.',
  'addition.misread.others': 'it changes another row',
  'addition.misread.no-task': 'it makes no task',
  'addition.misread.lead': 'the lead',
  'addition.misread.due': 'the time',
  'addition.misread.field': 'the field',
  'addition.misread.number': 'the number',
  'insert.bar.array': 'it has an array formula or a data table that the new row would cut',
  'insert.bar.pivot': 'a pivot table takes its figures from it',
  'insert.bar.objects': 'it has buttons, embedded objects or views of its own',
  'insert.bar.shared-book': 'the file is a shared workbook',
  'insert.bar.unknown': 'it has a part that the program does not know',
  'insert.bar.tables': 'two Excel tables stand side by side there',
  'insert.bar.table-end': 'an Excel table ends there and would not take the new row in',
  'insert.bar.merged': 'merged cells reach across the place',
  'insert.bar.excel': 'Excel does not let a row be put in there (an array formula or a PivotTable, as a rule)',

  'addition.card': 'Add a task',
  'addition.explained':
    'A task given during the year goes into its field and month of the plan, with the number that comes next. It is shown before it is written.',
  'addition.content': 'Task',
  'addition.lead': 'Lead',
  'addition.lead.choose': 'Choose a unit',
  'addition.coordinating': 'Coordinating units (if any)',
  'addition.deadline': 'Deadline',
  'addition.deadline.example': '{day} or {month}',
  'addition.place': 'Where it goes',
  'addition.place.found': 'By the deadline and the unit',
  'addition.place.own': 'Proposed by the field that the unit mostly leads; choose another place if it is not right.',
  'addition.place.of-month': 'Of {time}',
  'addition.place.others': 'Elsewhere',
  'addition.place.several': 'The task can go into several places; choose one and preview again.',
  'addition.place.none': 'The plan has no part for {time}; choose where the task goes and preview again.',
  'addition.place.of': '{place} (sheet {sheet})',
  'addition.number': 'Number (blank: the next one)',
  'addition.preview': 'Preview the new row',
  'addition.write': 'Write the new task',
  'addition.lacks': 'Type the task, choose the lead and the deadline.',
  'addition.changed':
    'The plan reads otherwise now than when it was previewed, so nothing was written. Look again and choose to write once more.',
  'addition.from-form': 'Add to the plan…',
  'addition.from-form.of': 'Add to the plan: {content}',
  'pane.written.open.row': 'Go to the new row',
  'pane.write.addition': 'add a task to row {row} of sheet “{sheet}”',
} as const satisfies Sentences;

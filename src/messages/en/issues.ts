import type { Translation } from '../catalogueTypes';
import type { issues as vietnamese } from '../vi/issues';

/** The list of issues in the pane: what comes first, cards of tasks, searching, fixing many, answering in the issue itself. */
export const issues = {
  // blocks
  'issues.block.decide': 'To decide, so that the count is right',
  'issues.block.complete': 'To be added',
  'issues.block.style': 'Ways of writing, and remarks',
  'issues.block.ignored': 'Ignored',
  'issues.block.found': 'Other tasks with these words',
  'issues.block.decide.why': 'The figures still change with each of these; what is written alike is one matter.',
  'issues.block.complete.why':
    'Results, days of completion and explanations that are missing, by leading unit; a task may lack several.',
  'issues.block.style.why': 'What bears on figures is said under its title.',
  'issues.block.ignored.why': 'Remembered in the file by task and not raised again; each can be brought back.',
  'issues.block.found.why': 'Searched in the whole plan, also where nothing is to be corrected.',
  'issues.size.decide': '{cards} {cards|one:matter|other:matters} · {tasks} {tasks|one:task|other:tasks}',
  'issues.size.complete': '{tasks} {tasks|one:task|other:tasks}',
  'issues.size.style': '{issues} {issues|one:entry|other:entries}',
  'issues.size.ignored': '{issues} {issues|one:entry|other:entries}',
  'issues.size.found': '{tasks} {tasks|one:task|other:tasks}',
  'issues.size.group': '{issues} {issues|one:entry|other:entries} · {tasks} {tasks|one:task|other:tasks}',
  'issues.size.places': '{issues} {issues|one:entry|other:entries}',
  'issues.effect.coordinating': 'Bears only on the number of tasks that a unit coordinates.',
  'issues.effect.directors': 'Bears only on the table by director.',
  'issues.size.owed': '{tasks} {tasks|one:task|other:tasks}: {owed}',
  'issues.effect.agenda': 'In the agenda, which is not counted: the figures are not affected.',
  'issues.effect.none': 'The figures are not affected.',
  'issues.elsewhere': '{count} more {count|one:stands|other:stand} in a card of the same task in a group above.',
  'issues.owed.overdue-without-explanation': '{count} overdue without an explanation',
  'issues.owed.late-without-explanation': '{count} completed late without an explanation',
  'issues.owed.cancelled-without-reason': '{count} cancelled without a reason',
  'issues.owed.done-without-date': '{count} without a day of completion',
  'issues.owed.unreported': '{count} not reported',
  'issues.owed.coordinating-missing': '{count} without a coordinating unit',

  // what stands at the top
  'issues.tile.count': '{count}',
  'issues.tile.decide': 'to decide, so that the count is right',
  'issues.tile.complete': 'tasks to be added to (days, explanations)',
  'issues.tile.slips': 'mistyped names, to be fixed in one go',

  // the same while the list is cut by a filter
  'issues.tile.decide.cut': 'to decide among what is filtered (whole plan: {all})',
  'issues.tile.complete.cut': 'tasks to be added to among what is filtered (whole plan: {all})',
  'issues.tile.slips.cut': 'mistyped names among what is filtered (whole plan: {all})',

  // the decisions by name
  'issues.decisions': 'What is to be decided',
  'issues.decisions.line': '{kind}: {what}',
  'issues.decisions.named': '“{name}”',
  'issues.decisions.tasks': '{tasks} {tasks|one:task|other:tasks}',
  'issues.decisions.cards': '{cards} {cards|one:matter|other:matters}',
  'issues.decisions.more': 'and {count} more',

  // searching and cutting
  'issues.search': 'Search tasks, units',
  'issues.filter': 'Filter the entries',
  'issues.filter.unit': 'Leading unit',
  'issues.filter.unit.all': 'All units',
  'issues.filter.code': 'Kind',
  'issues.filter.code.all': 'All kinds',
  'issues.filter.period': 'Period',
  'issues.filter.period.all': 'Whole year',
  'issues.filter.fixable': 'Only what can be fixed now',
  'issues.filter.option': '{name} ({count})',
  'issues.filter.shown': 'Showing {shown} of {all} {all|one:entry|other:entries}.',
  'issues.filter.none': 'No entry fits; take away a condition or search for another word.',
  'issues.filter.none.found': 'No entry fits; {found} {found|one:task holds|other:tasks hold} these words, below.',
  'issues.filter.clear': 'Clear filter',

  // cards
  'issues.task': '{number}. {content}',
  'issues.task.due': 'due {day}',
  'issues.task.no-lead': 'lead not clear',
  'issues.task.place': '{sheet}, cell {cell}',
  'issues.task.row': '{sheet}, row {row}',
  'issues.alike': 'Written so in {count} {count|one:place|other:places}; the first of them:',
  'issues.alike.open': 'Show {count} {count|one:place|other:places}',
  'issues.alike.close': 'Close',
  'issues.alike.of': '{action}: {sentence}',

  // many at once
  'issues.ignore.group': 'Ignore the group',
  'issues.ignore.group.of': 'Ignore the group ({count}): {group}',
  'issues.heed.group': 'Raise the group again',
  'issues.heed.group.of': 'Raise the group again ({count}): {group}',
  'pane.write.ignore-group': 'ignoring {count} {count|one:entry|other:entries}: {group}',
  'issues.fixes': 'Fix all {count} …',
  'issues.fixes.of': 'Look at and fix all {count}: {group}',
  'issues.fixes.slips': 'Mistyped names',
  'issues.fixes.choose': 'Untick what is not right; only what is ticked is changed. All of it can be undone together.',
  'issues.fixes.name': 'Change to {name}',
  'issues.fixes.spelling': '“{from}” to “{to}” ({count} {count|one:place|other:places})',
  'issues.fixes.left':
    '{count} {count|one:place overlaps|other:places overlap} another one of the same cell and {count|one:is|other:are} left for the next round.',
  'issues.fixes.more': 'Show {count} more {count|one:spelling|other:spellings}',
  'pane.write.fix-many':
    'changing {count} {count|one:cell|other:cells} as proposed: “{from}” to “{to}” and {others} more {others|one:spelling|other:spellings}',

  // answering in the issue itself
  'issues.answer.day': 'Enter the day …',
  'issues.answer.percent': 'Enter the percentage …',
  'issues.answer.state': 'Enter the result …',
  'issues.answer.lead': 'Choose the lead …',
  'issues.answer.cause': 'Enter the explanation …',
  'issues.answer.time': 'Enter the time …',
  'issues.answer.coordinating': 'Enter coordinating units …',
  'issues.answer.of': '{action} Cell {cell}, {sheet}: {sentence}',
  'issues.answer.label.day': 'Day of completion',
  'issues.answer.label.day-too': 'Day of completion (now, or left blank)',
  'issues.answer.label.percent': 'Percentage completed',
  'issues.answer.percent.wrong': 'Enter a number from 0 to 100, such as 40 or 40%.',
  'issues.answer.label.state': 'Result',
  'issues.answer.label.lead': 'Leading unit',
  'issues.answer.label.cause': 'Cause, explanation',
  'issues.answer.label.time': 'Time',
  'issues.answer.label.coordinating': 'Coordinating units',
  'issues.answer.choose': 'Choose',
  'issues.answer.will': 'Cell {cell} of {sheet}: “{from}” to “{to}”.',
  'issues.answer.go': 'Write into the cell',
  'pane.write.done': "writing “{to}” into cell {cell} and the day {day} into cell {dayCell}, '{sheet}'",
} as const satisfies Translation<typeof vietnamese>;

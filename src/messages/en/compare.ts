import type { Sentences } from '../catalogueTypes';

/** Two versions of a plan. */
export const compare = {
  'compare.tab': 'Thay đổi kế hoạch',
  'compare.title': 'CHANGES OF THE PLAN',
  'compare.subtitle': '(Against the earlier version: {before}; this version: {after})',
  'compare.count': '{kind}: {count}',
  'compare.counts': '{counts}; unchanged: {same}.',
  'compare.none': 'Nothing has changed; {same} {same|one:task is|other:tasks are} the same.',
  'compare.no-lines': 'No change of content, time or units.',
  'compare.note.years':
    'The earlier version is a plan of {before}, this one of {after}; times are compared by the months of each plan’s own year.',
  'compare.note.renamed':
    '{what} “{from}” is now called “{to}” ({tasks} {tasks|one:task|other:tasks}); this is no move.',
  'compare.note.numbers':
    'Besides, {count} {count|one:task has|other:tasks have} another number only; they are not listed.',
  'compare.place.field': 'Field',
  'compare.place.sheet': 'Sheet',
  'compare.place.band': 'Time band',

  'compare.kind.added': 'Added',
  'compare.kind.removed': 'Removed',
  'compare.kind.moved': 'Moved',
  'compare.kind.lead': 'Lead changed',
  'compare.kind.coordinating': 'Coordinating changed',
  'compare.kind.term': 'Time changed',
  'compare.kind.wording': 'Reworded',
  'compare.kind.director': 'Director changed',
  'compare.kind.product': 'Product changed',
  'compare.kind.number': 'Renumbered',
  'compare.kind.unclear': 'Unclear',

  'compare.aspect.moved': 'Place',
  'compare.aspect.lead': 'Lead',
  'compare.aspect.coordinating': 'Coordinating',
  'compare.aspect.term': 'Time',
  'compare.aspect.director': 'Director',
  'compare.aspect.product': 'Product',
  'compare.aspect.number': 'Number',
  'compare.blank': '(blank)',
  'compare.detail.changed': '{what}: {from} → {to}',
  'compare.detail.wording': 'Wording: {words}',
  'compare.words.removed': '[out: {text}]',
  'compare.words.added': '[in: {text}]',
  'compare.detail.lead-is': 'Lead: {lead}',
  'compare.detail.due-is': 'Time: {due}',
  'compare.detail.near': 'Recognised by its wording, {percent}% the same; look at it if these are two tasks.',
  'compare.detail.order': 'There are rows that are exactly alike; they were paired in their order.',
  'compare.detail.unclear':
    'The earlier version has {before} {before|one:row|other:rows}, this one {after} {after|one:row|other:rows} that look alike, and nothing tells which stayed; compare them:',
  'compare.detail.before': 'Earlier version: {place}',
  'compare.detail.after': 'This version: {place}',

  'compare.column.number': 'No.',
  'compare.column.change': 'Change',
  'compare.column.field': 'Field',
  'compare.column.task-number': 'Task no.',
  'compare.column.task': 'Task',
  'compare.column.details': 'Details',
  'compare.column.before': 'In the earlier version',
  'compare.column.after': 'In this version',

  // the pane
  'compare.card': 'Compare with an earlier version',
  'compare.explained':
    'Choose the file of the earlier version to see what this plan adds, removes, moves or rewords. Both files are only read; nothing is written yet.',
  'compare.file': 'File of the earlier version',
  'compare.choose': 'Choose the earlier version …',
  'compare.choose.other': 'Choose another file …',
  'compare.stale': 'The plan has changed since it was compared; compare again to see it right.',
  'compare.again': 'Compare again',
  'compare.will-add': "The tab '{tab}' will be added, with the list below and links to each row.",
  'compare.will-replace': "The tab '{tab}' will be replaced by the list below.",
  'compare.write': 'Write the tab of changes',
  'compare.filter': 'Kind of change',
  'compare.filter.all': 'All',
  'compare.more': 'Show more ({count} left)',
  'compare.place.is': '{place}',
  'compare.place.was': 'Earlier version: {place}',
  'compare.jump': 'Go to row',
  'compare.jump.of': 'Go to row, {place}: {content}',

  'cli.compare-needs-two':
    'The command compare needs two files, the earlier version first, for example: tiendo compare "old plan.xlsx" "new plan.xlsx".',
  'cli.compare-onto-earlier': 'The earlier version ({file}) is not written over; choose another name after -o.',
  'cli.compare.line': '{label} – {place}: {content}',
  'cli.compare.detail': '    {text}',
} as const satisfies Sentences;

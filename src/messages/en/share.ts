import type { Translation } from '../catalogueTypes';
import type { share as vietnamese } from '../vi/share';

/** A copy of the workbook for people without the add-in. */
export const share = {
  'share.button': 'Copy to send',
  'share.ask': 'Make a copy to send',
  'share.what':
    'The copy holds results instead of formulas and no settings, marks, issue tab, names of authors, embedded files, texts of page headers and footers or links to other files; comments and hidden sheets only where chosen below. The open file stays as it is.',
  // sheets (quoted, joined by a comma)
  'share.stale':
    'The plan has changed since {sheets} was written: the copy would hold old figures. Summarise again before it is sent.',
  'share.with-comments': 'Send the comments (with the names of who wrote them)',
  'share.with-hidden': 'Send the hidden sheets (with the whole file)',
  'share.whole': 'The whole file',
  'share.tabs': 'Only the summary tabs',
  // name (of the file, without its ending)
  'share.name': '{name} - copy to send.xlsx',
  'share.tabs-name': '{name} - summaries.xlsx',
  // file
  'share.saved': 'The copy {file} was made.',
  // sheets (quoted, joined by a comma)
  'share.hidden': 'The copy holds hidden sheets too: {sheets}; look at them before sending.',
  'share.hidden-cells': 'Sheets of the copy have hidden rows or columns: {sheets}; look at them before sending.',
  // what (the pieces below, joined by a semicolon)
  'share.left': 'Left out of the copy: {what}.',
  // sheets (quoted, joined by a comma)
  'share.left.sheets': 'hidden sheets {sheets}',
  'share.left.comments': 'comments',
  'share.left.properties': 'names of authors and file properties',
  'share.left.connections': 'data connections',
  'share.left.macros': 'macros',
  'share.left.paths': 'links to files of this computer',
  'share.left.objects': 'embedded files',
  'share.left.headers': 'texts of page headers and footers',
  'share.left.prompts': 'hints for typing into cells',
} as const satisfies Translation<typeof vietnamese>;

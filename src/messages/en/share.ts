import type { Translation } from '../catalogueTypes';
import type { share as vietnamese } from '../vi/share';

/** A copy of the workbook for people without the add-in. */
export const share = {
  'share.button': 'Copy to send',
  'share.ask': 'Make a copy to send',
  'share.what':
    'The copy holds results instead of formulas and no settings, marks, issue tab or links to other files; it opens everywhere. The open file stays as it is.',
  'share.whole': 'The whole file',
  'share.tabs': 'Only the summary tabs',
  // name (of the file, without its ending)
  'share.name': '{name} - copy to send.xlsx',
  'share.tabs-name': '{name} - summaries.xlsx',
  // file
  'share.saved': 'The copy {file} was made.',
  // sheets (quoted, joined by a comma)
  'share.hidden':
    'The copy still has hidden sheets: {sheets}. If they are not to be sent, delete them in the copy or take the copy with the summary tabs only.',
} as const satisfies Translation<typeof vietnamese>;

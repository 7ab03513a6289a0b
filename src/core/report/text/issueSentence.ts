/** The sentence about an issue, the same on a tab, in the pane and on the command line. */
import { sayAsData } from '../../../messages/say';
import type { Say } from '../../../messages/say';
import type { Issue } from '../../checks/types';
import { cellAddress } from '../../grid/address';

/** Returns the sentence of an issue. Places common to all: {sheet}, {cell}, {row}, {part}, {text}, {suggestion}. */
export function issueSentence(issue: Issue, say: Say): string {
  const { sheet, row, column, part, text, suggestion, params } = issue;
  return sayAsData(say, `issue.${issue.code}`, {
    sheet,
    row: row === null ? '' : String(row),
    cell: row === null || column === null ? '' : cellAddress(row, column),
    part,
    text,
    suggestion: suggestion ?? '',
    ...params,
  });
}

/** Sentences about issues and refusals, for every front. */
import { cellAddress } from '../core/grid/address';
import type { Issue } from '../core/checks/types';
import type { Refusal } from '../core/work/outcome';
import type { Say } from '../messages/say';

/** Gives the sentence of an issue. Places common to all: {sheet}, {cell}, {row}, {part}, {text}, {suggestion}. */
export function issueSentence(issue: Issue, say: Say): string {
  const { sheet, row, column, part, text, suggestion, params } = issue;
  return say(`issue.${issue.code}`, {
    sheet,
    row: row === null ? '' : String(row),
    cell: row === null || column === null ? '' : cellAddress(row, column),
    part,
    text,
    suggestion: suggestion ?? '',
    ...params,
  });
}

/** Gives the one sentence of a refusal: what, where, what next. */
export function refusalSentence(refusal: Refusal, say: Say): string {
  return say(`refusal.${refusal.code}`, refusal.params);
}

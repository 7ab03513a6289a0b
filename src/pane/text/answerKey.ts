import type { AnswerKind } from '../../app/check/answers';
import type { Issue } from '../../core/checks/types';

/**
 * Tells the answer begun in one issue from those in others; the same after another check.
 * @param forAll the answer for all places of a wording, which is begun on their common card
 */
export function answerKey(
  { code, task, sheet, row, column, part }: Issue,
  kind: AnswerKind,
  forAll: boolean = false,
): string {
  return JSON.stringify([code, task ?? sheet, row, column, part, kind, ...(forAll ? ['all'] : [])]);
}

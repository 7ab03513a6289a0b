import type { AnswerKind } from '../../app/check/answers';
import type { Issue } from '../../core/checks/types';

/** Tells the answer begun in one issue from those in others; the same after another check. */
export function answerKey({ code, task, sheet, row, column, part }: Issue, kind: AnswerKind): string {
  return JSON.stringify([code, task ?? sheet, row, column, part, kind]);
}

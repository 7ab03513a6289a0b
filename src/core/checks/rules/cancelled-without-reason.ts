import { foldCase } from '../../text/fold';
import { needsProgress } from '../applicability';
import { explanationColumn, isExplained } from '../explanation';
import { atCell } from '../finding';
import { REASON_WORDS } from '../reasonWords';
import { taskRule } from '../taskIteration';

/** A reason written beside the word itself: "Không thực hiện do …". */
const REASON = new RegExp(`${/(?<!\p{L})/u.source}(?:${REASON_WORDS.join('|')})${/(?!\p{L})/u.source}`, 'u');

/** Cancelled, and neither an explanation nor a note nor the result itself says why. Cancelled tasks leave the total, so a reason is due. */
export const rule = taskRule({
  code: 'cancelled-without-reason',
  notApplicable: needsProgress,
  findIn(task, context, tell) {
    const { state, text } = task.progress;
    if (state !== 'cancelled' || isExplained(task)) return;
    if ((task.note ?? '').trim() !== '' && task.cells.note !== undefined && !text.includes(task.note ?? '')) return;
    if (REASON.test(foldCase(text))) return;
    const column = explanationColumn(task, context);
    tell(atCell(context, task, column ?? 'result', { part: text, text: column === null ? text : '', params: {} }));
  },
});

import { stateOfNote } from '../../progress/readNote';
import { atCell } from '../finding';
import { taskRule } from '../taskIteration';

/** A note that plainly says another state than the results, as in "Chưa xong, đang chờ ký" beside "Đã xong": the results count. */
export const rule = taskRule({
  code: 'note-conflict',
  findIn(task, context, tell) {
    const { note, progress } = task;
    if (note === null || !isAgainst(progress.state, stateOfNote(note))) return;
    tell(atCell(context, task, 'note', { part: note, params: { part: note, result: progress.text } }));
  },
});

/** Whether a note of a state contradicts a result of another: one says that the work is done, the other that it is not. */
function isAgainst(result: string, note: string | null): boolean {
  if (note === null) return false;
  if (result === 'done') return note !== 'done';
  return note === 'done' && result !== 'unreported' && result !== 'unclear' && result !== 'ongoing';
}

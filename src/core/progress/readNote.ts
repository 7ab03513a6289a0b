/** What a note beside the results says of the state of a task, where it plainly says one. */
import { foldMarks } from '../text/fold';
import { readWord } from './readWord';
import type { ProgressState } from './types';

/** Notes are about many things ("chưa quyết toán"): only one that speaks of doing the work says how far it is. */
const OF_THE_WORK =
  /\b(?:hoan thanh|xong|hoan tat|thuc hien|trien khai|huy|lui|hoan lai|gia han|completed?|done|finished)\b/u;
/** A longer note is prose; what it says of its parts is no state of the whole. */
const LONGEST = 80;

/**
 * Returns the state that a note says in so many words: done; not begun or under way; put off or cancelled. Null for any
 * other note, and for one whose state is not sure.
 */
export function stateOfNote(note: string): ProgressState | null {
  if (note.length > LONGEST || !OF_THE_WORK.test(foldMarks(note))) return null;
  const read = readWord(note);
  if (read === null || read.weak || read.state === 'ongoing') return null;
  return read.state;
}

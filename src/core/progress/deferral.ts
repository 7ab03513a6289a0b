/** The month that a deferral names: "Lùi sang quý III" → 9, "Gia hạn đến 30/4" → 4. */
import { fold, foldMarks } from '../text/fold';
import { readTimePhrase } from '../time/timePhrase';

/** The new time stands after the last of these. */
const DEFERRED_TO = /(?:sang|den|toi|thanh|vao|until|to)(?: het)?(?: ngay)? /gu;

/**
 * Returns the last month (1-based, of the plan's year) that the text of a deferral names; null when it names none, none
 * that can be read, or one of another year. What stands before "sang", "đến" is the old time.
 */
export function deferredMonth(text: string, planYear: number): number | null {
  const folded = foldMarks(fold(text));
  const joints = [...folded.matchAll(DEFERRED_TO)];
  const joint = joints[joints.length - 1];
  const target = joint === undefined ? folded : folded.slice(joint.index + joint[0].length);
  const phrase = readTimePhrase(target, planYear);
  const last = phrase.ym[phrase.ym.length - 1];
  if (last === undefined || last.year !== planYear || phrase.kind === 'recurring') return null;
  return last.month;
}

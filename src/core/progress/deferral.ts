/** The month that a deferral names: "Lùi sang quý III" → 9, "Gia hạn đến 30/4" → 4. */
import { fold, foldMarks } from '../text/fold';
import { readTimePhrase } from '../time/timePhrase';
import type { TimePhrase } from '../time/timePhrase';
import type { CalendarDate, YearMonth } from '../time/types';

/** The new time stands after the last of these. */
const DEFERRED_TO = /(?:sang|den|toi|thanh|vao|until|to)(?: het)?(?: ngay)? /gu;

/**
 * Returns the last month that the text of a deferral names; null when it names none, none that can be read, or one that is
 * not of the plan's year. What stands before "sang", "đến" is the old time.
 * @param opens month with which the plan's year begins (1-based): of a school year the months before it are of the next one
 */
export function deferredMonth(text: string, planYear: number, opens: number): YearMonth | null {
  const phrase = newTerm(text, planYear, opens);
  const last = phrase.ym[phrase.ym.length - 1];
  if (last === undefined || phrase.kind === 'recurring') return null;
  const inNext = last.year === planYear + 1 && last.month < opens;
  return last.year === planYear || inNext ? last : null;
}

/** Returns the day that the text of a deferral names ("Gia hạn đến 15/4"); null where it names a month or a longer time. */
export function deferredDay(text: string, planYear: number, opens: number): CalendarDate | null {
  const { explicitDay, deadline } = newTerm(text, planYear, opens);
  return explicitDay ? deadline : null;
}

function newTerm(text: string, planYear: number, opens: number): TimePhrase {
  const folded = foldMarks(fold(text));
  const joints = [...folded.matchAll(DEFERRED_TO)];
  const joint = joints[joints.length - 1];
  const target = joint === undefined ? folded : folded.slice(joint.index + joint[0].length);
  return readTimePhrase(target, planYear, opens);
}

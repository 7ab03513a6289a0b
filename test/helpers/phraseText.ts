/** What is read of a time, in one line. */
import { readTimePhrase } from '../../src/core/time/timePhrase';
import { YEAR } from '../property/lists/timeForms';
import { dayText, monthsText, remarksText } from './dueWords';

/** @param opens month with which the plan's year begins (1-based) */
export function phraseText(text: string, opens = 1): string {
  const { kind, ym, deadline, explicitDay, pure, remarks } = readTimePhrase(text, YEAR, opens);
  const day = dayText(deadline);
  return [kind, monthsText(ym, YEAR), explicitDay ? `on ${day}` : day, pure ? 'pure' : '', remarksText(remarks)]
    .filter((part) => part !== '')
    .join(' ; ');
}

/** What officials type, made by a grammar with the truth beside it: nothing may be read wrongly without a word. */
import { readTimePhrase } from '../../../src/core/time/timePhrase';
import { dayText, monthsText, remarksText } from '../../helpers/dueWords';
import { knownPhrases } from '../../helpers/timePhrases';
import type { KnownPhrase } from '../../helpers/timePhrases';

const PHRASES = 6000;
const SEED = 20260311;

type Outcome = 'right' | 'said' | 'silent wrong';

function outcomeOf({ text, planYear, ym, deadline }: KnownPhrase): Outcome {
  const read = readTimePhrase(text, planYear);
  const same =
    monthsText(read.ym, planYear) === monthsText(ym, planYear) && dayText(read.deadline) === dayText(deadline);
  if (same) return 'right';
  // A cell without a time is an error that people see, as is every remark.
  return read.kind === 'none' || read.remarks.length > 0 ? 'said' : 'silent wrong';
}

function told(phrase: KnownPhrase): string {
  const { text, planYear, shape, ym, deadline } = phrase;
  const read = readTimePhrase(text, planYear);
  const found = `${monthsText(read.ym, planYear)} ${dayText(read.deadline)} ${read.kind} ${remarksText(read.remarks)}`;
  return `${shape}: ${text} (${String(planYear)}) → ${found}, not ${monthsText(ym, planYear)} ${dayText(deadline)}`;
}

describe('times as officials type them', () => {
  let phrases: readonly KnownPhrase[] = [];
  let outcomes: readonly Outcome[] = [];
  const having = (outcome: Outcome) => phrases.filter((_, index) => outcomes[index] === outcome).map(told);
  beforeAll(() => {
    phrases = knownPhrases(PHRASES, SEED);
    outcomes = phrases.map(outcomeOf);
  });

  it('are never read wrongly in silence', () => expect([...new Set(having('silent wrong'))]).toEqual([]));

  it('are read, not only reported', () => expect(having('said').length / PHRASES).toBeLessThan(0.02));
});

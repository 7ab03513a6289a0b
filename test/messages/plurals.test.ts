import { createSay } from '../../src/messages/createSay';
import { sentences } from '../../src/messages/en/index';
import type { MessageCode, SentenceValues } from '../../src/messages/say';

/** Places whose value counts things. Others are days, names, rows or rates. */
const COUNTS = [
  ...['agree', 'all', 'cells', 'columns', 'completed', 'count', 'done', 'errors', 'infos', 'items', 'kept', 'late'],
  ...['leads', 'months', 'of', 'others', 'rows', 'shared', 'sheets', 'states', 'tables', 'taken', 'tasks', 'total'],
  ...['units', 'warnings', 'error', 'warning', 'info', 'overdue'],
];

/** Plural words that follow a count, with or without a word before them. */
const PLURAL_NOUN =
  'cells|changes|columns|errors|hints|items|leads|months|names|places|rows|sheets|tables|tasks|times|units|warnings';
const PLURAL_AFTER_ONE = new RegExp(`(?<![\\d.,])1 (?:(?!of )[a-z]+ ){0,2}?(?:${PLURAL_NOUN})\\b`);
/** A noun in the singular after another number. */
const SINGULAR_NOUN = PLURAL_NOUN.replace(/s\b/g, '');
const SINGULAR_AFTER_TWO = new RegExp(`(?<![\\d.,])2 (?:[a-z]+ )?(?:${SINGULAR_NOUN})\\b(?! units)`);

/** Names of the places of a sentence. */
const placesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');

const counting = Object.entries(sentences).filter(([, sentence]) =>
  placesOf(sentence).some((place) => COUNTS.includes(place)),
);

/** A sentence with the same number at every count, and a letter at every other place. */
function saidWith(code: string, sentence: string, count: number): string {
  const values = placesOf(sentence).map((place) => [place, COUNTS.includes(place) ? count : 'X']);
  const say = createSay('en') as (code: string, values: SentenceValues) => string;
  return say(code, Object.fromEntries(values) as SentenceValues);
}

describe('English sentences that count', () => {
  it('are many', () => {
    expect(counting.length).toBeGreaterThan(90);
  });

  it.each(counting.filter(([, sentence]) => !/\|[\w.-]+\*/.test(sentence)))(
    '%s has the singular after 1 and the plural after 2',
    (code, sentence) => {
      expect(saidWith(code, sentence, 1)).not.toMatch(PLURAL_AFTER_ONE);
      expect(saidWith(code, sentence, 2)).not.toMatch(SINGULAR_AFTER_TWO);
    },
  );

  it.each<[MessageCode, SentenceValues, string]>([
    ['report.tasks', { count: 1 }, '1 task'],
    ['report.tasks', { count: '1' }, '1 task'],
    ['report.tasks', { count: 0 }, '0 tasks'],
    ['report.tasks', { count: '1,001' }, '1,001 tasks'],
    ['columns.sheet', { sheet: 'T1', area: 'F:J', cells: 1 }, "'T1': columns F:J, 1 cell"],
    [
      'pane.issues.some',
      { errors: 1, warnings: 0, infos: 2, time: '9:00' },
      '1 error · 0 warnings · 2 hints (checked at 9:00).',
    ],
    [
      'issue.lead-unusual',
      { lead: 'A', agree: 1, others: 1, field: 'F', usual: 'B' },
      'The lead “A” is unusual: 1 of 1 other task of “F” is led by B; check it.',
    ],
    ['report.unit-text.only-ongoing', { unit: 'A', tasks: '1 task' }, '- A: only 1 task that runs on.'],
    ['report.unit-text.only-ongoing', { unit: 'A', tasks: '12 tasks' }, '- A: only 12 tasks that run on.'],
    ['summary.edits.count', { kept: 1, count: 3 }, '1 of 3 changes made by hand is kept.'],
  ])('%s %j: %s', (code, values, said) => {
    expect((createSay('en') as (code: string, values: SentenceValues) => string)(code, values)).toBe(said);
  });
});

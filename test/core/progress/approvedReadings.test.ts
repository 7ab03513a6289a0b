/**
 * How hundreds of results of offices are read, word for word: whoever changes a rule sees each text that it changes. What the
 * texts may mean stands beside them in `test/property/lists`; here is what is read, as a result, as a note, as a percentage
 * and as a day of completion. `npm run approve` accepts what is read now.
 */
import { createProgressReader, readProgress } from '../../../src/core/progress/readProgress';
import type { ProgressCells } from '../../../src/core/progress/readProgress';
import { readReply } from '../../../src/core/progress/readReply';
import type { Progress } from '../../../src/core/progress/types';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { dayText } from '../../helpers/dueWords';
import { linesOf } from '../../property/lists/listFile';

const YEAR = 2026;
const LISTS = ['progress-words', 'progress-offices', 'progress-sentences'];

function said({ state, completedOn, percent, deferredTo, lateWord, remarks }: Progress): string {
  return [
    state,
    completedOn === null ? '' : `on ${dayText(completedOn)}`,
    percent === null ? '' : `${percent} %`,
    deferredTo === null ? '' : `to month ${deferredTo}`,
    lateWord ? 'late' : '',
    ...remarks.map(
      ({ kind, column, part, suggestion }) =>
        `${kind} (${column}) "${part}"${suggestion === null ? '' : ` → "${suggestion}"`}`,
    ),
  ]
    .filter((part) => part !== '')
    .join(' ; ');
}

const cell = (value: string): NonNullable<ProgressCells['result']> => ({ value, format: 'General' });

/** Beside another column, where that says something else than nothing. */
function beside(label: string, cells: ProgressCells, nothing: string): string {
  const read = said(readProgress(cells, YEAR));
  return read === nothing ? '' : ` | ${label}: ${read}`;
}

const NOTHING = said(readProgress({}, YEAR));

/** An office that calls things its own way. */
const readOwn = createProgressReader({ words: { 'đã xong': 'in-progress', 'trình ký': 'done' }, results: {} });

function lineOf(text: string): string {
  const result = said(readProgress({ result: cell(text) }, YEAR));
  const own = said(readOwn({ result: cell(text) }, YEAR));
  const reply = readReply(text, YEAR);
  return [
    `${text} → ${result}`,
    beside('note', { note: cell(text) }, NOTHING),
    beside('and a note "Đã xong"', { result: cell(text), note: cell('Đã xong') }, result),
    beside('and 40 %', { result: cell(text), percent: { value: 0.4, format: '0%' } }, `${result} ; 40 %`),
    /\d/u.test(text) ? beside('percentage', { percent: cell(text) }, NOTHING) : '',
    /\d/u.test(text) ? beside('day', { completed: cell(text) }, NOTHING) : '',
    own === result ? '' : ` | own words: ${own}`,
    reply.kind === 'none' ? '' : ` | reply: ${JSON.stringify(reply)}`,
  ]
    .join('')
    .replaceAll('\n', '⏎');
}

test.each(LISTS)('the results of the list "%s" are read as they were approved', (name) => {
  const texts = linesOf(`${name}.txt`).map(({ text }) =>
    (text.split(/ \| (?=[^|]*$)/u)[0] ?? '').replaceAll('⏎', '\n'),
  );
  requireApprovedReadings(name, [...new Set(texts)].map(lineOf));
});

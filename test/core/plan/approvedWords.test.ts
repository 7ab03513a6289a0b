/**
 * What each heading, label of a row and value of `words.txt` is taken for, alone and with other words: whoever changes a
 * word of the reader sees what else it changes. `npm run approve` accepts what is read now.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleColumn } from '../../../src/core/plan/header/columnValues';
import { readHeader } from '../../../src/core/plan/header/headerMeaning';
import type { HeaderReading } from '../../../src/core/plan/header/headerMeaning';
import { createLabelReader, fieldNumberStyle, itemMark, isStateHeading } from '../../../src/core/plan/rows/rowLabels';
import { timeUnitOf } from '../../../src/core/plan/header/timeUnit';
import { requireApprovedReadings } from '../../helpers/approval/approve';
import { sheetOf } from '../../helpers/planVerbs';

const TEXTS = readFileSync(path.join(__dirname, 'words.txt'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter((line) => line !== '');

const BLANK = sheetOf('Kế hoạch', []);

function headerText(read: HeaderReading | null): string {
  if (read === null) return '-';
  const { meaning, weak, faces, state, ofPart, ofPeriod } = read;
  return [
    meaning,
    weak ? 'weak' : '',
    faces.join('/'),
    state === undefined ? '' : JSON.stringify(state),
    ofPart === true ? 'part' : '',
    ofPeriod === true ? 'period' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

test('headings are read as they were approved', () => {
  const read = (upper: string, lower = ''): string => headerText(readHeader(upper, lower));
  requireApprovedReadings(
    'words-headings',
    TEXTS.map((text) =>
      [
        text,
        read(text),
        `+ ${read(`${text} cua don vi`)}`,
        `behind ${read(`Du kien ${text}`)}`,
        `below ${read('Ket qua', text)}`,
        `above ${read(text, 'Khac')}`,
        `unit ${String(timeUnitOf(BLANK, [{ meaning: 'due', column: 0, header: text, reason: 'header' }], []))}`,
      ].join(' | '),
    ),
  );
});

test('labels of rows are read as they were approved', () => {
  const labels = createLabelReader({});
  const read = (text: string): string => {
    const { band, ...rest } = labels(text);
    return [
      ...Object.entries(rest).flatMap(([what, is]) => (is ? [what] : [])),
      band === null ? '' : `band ${band.time?.kind ?? '?'} ${band.unread ?? ''}`,
      isStateHeading(text) ? 'state' : '',
      itemMark(text) ?? '',
      fieldNumberStyle(text) ?? '',
    ]
      .filter((word) => word !== '')
      .join(' ');
  };
  requireApprovedReadings(
    'words-labels',
    TEXTS.map((text) => [text, read(text), `+ ${read(`${text} 5`)}`, `I. ${read(`I. ${text}`)}`].join(' | ')),
  );
});

test('values of columns are taken for what was approved', () => {
  const read = (text: string): string =>
    Object.entries(sampleColumn(sheetOf('Kế hoạch', [[text]]), 0, 1, 1))
      .flatMap(([what, count]) => (count > 0 && what !== 'filled' ? [what] : []))
      .join(' ');
  requireApprovedReadings(
    'words-values',
    TEXTS.map((text) => `${text} | ${read(text)} | + ${read(`${text} thôn 5`)}`),
  );
});

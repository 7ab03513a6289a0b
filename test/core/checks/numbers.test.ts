import { flatten } from '../../helpers/flattenIssues';
import { letterPlace, parseTaskNumber, writeNumber } from '../../../src/core/checks/numbering';
import { romanValue } from '../../../src/core/text/roman';
import { issuesOf, plan, planWith, task } from '../../helpers/planOf';
import type { PlanParts } from '../../helpers/planOf';

/** A plan whose tasks have these numbers; `|` begins a new run. */
function numbered(numbers: string): ReturnType<typeof planWith> {
  let run = 0;
  const tasks: PlanParts['tasks'][number][] = [];
  for (const mark of numbers.split(' ')) {
    if (mark === '|') run += 1;
    else tasks.push(task({ number: mark === '-' ? null : mark, run: `run ${run}` }));
  }
  return planWith(...tasks);
}

function gaps(numbers: string): readonly unknown[] {
  return issuesOf('number-gap', numbered(numbers)).map(
    ({ params }) => `${params['missing'] ?? ''} < ${params['number'] ?? ''}`,
  );
}

function duplicates(numbers: string): readonly unknown[] {
  return issuesOf('number-duplicate', numbered(numbers)).map(
    ({ part, params }) => `${part} = ${params['firstRow'] ?? ''}`,
  );
}

describe('a number left out', () => {
  it.each([
    ['1 2 4', ['3 < 4']],
    ['1 2 6 7', ['3–5 < 6']],
    ['2 3', ['1 < 2']],
    ['I II IV', ['III < IV']],
    ['a b e', ['c–d < e']],
    ['1.1 1.2 1.4 2.1', ['3 < 1.4']],
    ['1 2 | 1 3', ['2 < 3']],
    ['10 11 13', ['12 < 13']],
    ['1 2 | 6 7', ['1–5 < 6']],
    ['1 2.1 2.2 4', ['3 < 4']],
    ['1.1.1 1.1.2 1.3', ['2 < 1.3']],
  ])('in %s is found', (numbers, expected) => {
    expect(gaps(numbers)).toEqual(expected);
  });

  it.each([
    '1 2 3 | 1 2 3',
    '1 2 3 | 4 5 6',
    '1 2 3 1 2 3',
    '1 3 2 4',
    '01 02 03',
    'I II III IV V',
    'a b c d đ e',
    'a b c d e g h i',
    'A B C D E',
    '2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 2.1 2.11',
    '1 - 2 3',
    '10 11 12',
    '4 5',
    '1 2 2a 3',
    '1.1 1.2 2',
    '1 2.1 2.2 3',
    '1.1.1 1.1.2 1.2',
  ])('is not seen in %s', (numbers) => {
    expect(gaps(numbers)).toEqual([]);
  });

  it('is not seen where a sheet goes on with the numbers of the sheet before it', () => {
    const twoSheets = plan({
      tasks: [1, 2, 3, 4].map((number, at) =>
        task({ number: String(number), sheet: at < 2 ? 'Trang 1' : 'Trang 2', run: at < 2 ? 'một' : 'hai' }),
      ),
      sheets: [{ name: 'Trang 1' }, { name: 'Trang 2' }],
    });
    expect(issuesOf('number-gap', twoSheets)).toEqual([]);
  });

  it('is a warning at the number', () => {
    expect(flatten(issuesOf('number-gap', numbered('1 3')), ['severity', 'cell', 'text'])).toEqual([
      ['warning', 'A5', '3'],
    ]);
  });
});

describe('a number used twice', () => {
  it.each([
    ['1 2 2 3', ['2 = 5']],
    ['1 2 3 2 4', ['2 = 5']],
    ['I II II', ['II = 5']],
    ['1 2 3 1', ['1 = 4']],
    ['01 1 2', ['1 = 4']],
    ['1 2 3 | 3 4', ['3 = 6']],
  ])('in %s is found at the later row', (numbers, expected) => {
    expect(duplicates(numbers)).toEqual(expected);
  });

  it.each(['1 2 | 1 2', '1 2 3 1 2 3', '1.1 2.1', '2.8 2.9 2.1', '1 I a', '- - 1'])('is not seen in %s', (numbers) => {
    expect(duplicates(numbers)).toEqual([]);
  });
});

describe('a number cell merged over several tasks', () => {
  it('is one number', () => {
    const shared = plan({
      tasks: ['1', '2', '2', '3'].map((number, index) => task({ number, row: [4, 5, 5, 7][index] ?? 0 })),
    });
    expect(issuesOf('number-duplicate', shared)).toEqual([]);
  });
});

describe('a plan without numbers', () => {
  it('says that numbers were not checked', () => {
    const reasons = (of: ReturnType<typeof planWith>): readonly unknown[] =>
      issuesOf('check-not-applicable', of)
        .filter(({ params }) => params['check'] === 'number-gap')
        .map(({ params }) => params['reason']);
    expect(reasons(numbered('- -'))).toEqual(['no-numbers']);
    expect(reasons(plan({ tasks: [task({ number: null })], columns: ['content', 'lead'] }))).toEqual([
      'no-number-column',
    ]);
    expect(reasons(numbered('1 2'))).toEqual([]);
  });
});

describe('reading numbers', () => {
  it('takes prefixes and final marks apart', () => {
    expect(parseTaskNumber(' 2.10. ')).toEqual({ prefix: '2.', last: '10' });
    expect(parseTaskNumber('IV)')).toEqual({ prefix: '', last: 'IV' });
    expect(parseTaskNumber('1-3')).toBeNull();
  });

  it('knows Roman numbers only when they are strictly written', () => {
    expect(['IX', 'xiv', 'XL', 'XCIX'].map(romanValue)).toEqual([9, 14, 40, 99]);
    expect(['IIII', 'VX', 'đ', ''].map(romanValue)).toEqual([null, null, null, null]);
  });

  it('writes what it reads', () => {
    for (const value of [1, 4, 9, 14, 40, 99, 188]) expect(romanValue(writeNumber(value, 'roman'))).toBe(value);
    for (const value of [1, 4, 5, 7]) expect(letterPlace(writeNumber(value, 'letter'))).toBe(value);
  });
});

/** Where issues stand, in which order, and which checks are said not to apply. */
import { legacyEncoding, legacyWord } from '../../../src/core/checks/legacyEncodings';
import { runChecks } from '../../../src/core/checks/runChecks';
import { runThrough } from '../../../src/core/flow/steps';
import type { ColumnMeaning, Plan } from '../../../src/core/plan/types';
import { flatten } from '../../helpers/flattenIssues';
import type { DueRemark } from '../../../src/core/time/types';
import {
  CHECKED_ON,
  due,
  explained,
  issuesOf,
  named,
  names,
  plan,
  planWith,
  progress,
  task,
  wholeTask,
} from '../../helpers/planOf';
import type { TaskParts } from '../../helpers/planOf';

/** What cannot be checked, and why. */
function notChecked(of: Plan): ReadonlyMap<unknown, unknown> {
  return new Map(issuesOf('check-not-applicable', of).map(({ params }) => [params['check'], params['reason']]));
}

const withColumns = (columns: readonly ColumnMeaning[], ...tasks: readonly TaskParts[]): Plan =>
  plan({ tasks, columns });
const UNREPORTED = task({ progress: progress() });

describe('a check that cannot be made says why', () => {
  const basic = ['number', 'content', 'lead'] as const;

  it.each<[string, readonly ColumnMeaning[], TaskParts, string, string]>([
    ['without results there are none to explain', basic, UNREPORTED, 'late-without-explanation', 'no-progress-columns'],
    ['without results there are no days of completion', basic, UNREPORTED, 'done-without-date', 'no-progress-columns'],
    [
      'results without a column of explanations',
      [...basic, 'result'],
      UNREPORTED,
      'overdue-without-explanation',
      'no-explanation-column',
    ],
    ['results without a column of days', [...basic, 'result'], UNREPORTED, 'done-without-date', 'no-completed-column'],
    ['results that stand in another column are results', basic, task(), 'done-without-date', 'no-completed-column'],
    ['without a column of coordinating units', basic, task(), 'coordinating-missing', 'no-coordinating-column'],
    [
      'without a column of coordinating units, their names',
      basic,
      task(),
      'coordinating-unknown',
      'no-coordinating-column',
    ],
    ['without a director', basic, task(), 'person-variant', 'no-director-column'],
    ['without a field', basic, task(), 'lead-unusual', 'no-field'],
    ['without an agenda', basic, task(), 'agenda-plan-conflict', 'no-agenda'],
    ['without a time anywhere', basic, task({ due: due([]) }), 'due-missing', 'no-due'],
    ['without numbers', basic, task({ number: null }), 'number-gap', 'no-numbers'],
    [
      'without a column of numbers',
      ['content', 'lead'],
      task({ number: null }),
      'number-duplicate',
      'no-number-column',
    ],
  ])('%s', (_, columns, one, check, reason) => {
    expect(notChecked(withColumns(columns, one)).get(check)).toBe(reason);
  });

  it.each<[string, readonly ColumnMeaning[], TaskParts, string]>([
    ['a percentage is a result', ['content', 'lead', 'percent'], UNREPORTED, 'unreported'],
    ['a day of completion is a result', ['content', 'lead', 'completed'], UNREPORTED, 'unreported'],
    ['a remedy is an explanation', ['content', 'lead', 'result', 'remedy'], UNREPORTED, 'late-without-explanation'],
    [
      'a reason of others is an explanation',
      ['content', 'lead', 'result', 'objective'],
      UNREPORTED,
      'late-without-explanation',
    ],
    [
      'an own reason is an explanation',
      ['content', 'lead', 'result', 'subjective'],
      UNREPORTED,
      'late-without-explanation',
    ],
    ['a column of times may be blank throughout', ['content', 'lead', 'due'], task({ due: due([]) }), 'due-missing'],
    ['one time in a sheet is enough', ['content', 'lead'], task(), 'due-missing'],
  ])('not where %s', (_, columns, one, check) => {
    expect(notChecked(withColumns(columns, one)).has(check)).toBe(false);
  });

  it('not where there is an agenda', () => {
    const agenda = [wholeTask({}, 0, 'Họp')];
    expect(notChecked(plan({ tasks: [task()], plan: { agenda } })).has('agenda-plan-conflict')).toBe(false);
  });

  it('once for all the sheets that it is about', () => {
    const two = plan({ tasks: [task(), task({ sheet: 'Quý II' })], sheets: [{ name: 'Quý I' }, { name: 'Quý II' }] });
    const [found] = issuesOf('check-not-applicable', two).filter(({ part }) => part === 'person-variant');
    expect([found?.sheet, found?.row, found?.text, found?.params['sheets']]).toEqual([
      'Quý I',
      null,
      '',
      'Quý I, Quý II',
    ]);
  });
});

describe('a time that no cell tells', () => {
  it('is an error at each task where the sheet has a column for it', () => {
    expect(
      flatten(issuesOf('due-missing', planWith(task({ due: due([]) }), task({ due: due([]) }))), ['cell']),
    ).toEqual([['E4'], ['E5']]);
  });

  it('outside the plan is told at the band that says so', () => {
    const before = due([], {
      from: 'band',
      text: 'THÁNG 12/2025',
      ym: [{ year: 2025, month: 12 }],
      kind: 'previous-year',
    });
    const found = issuesOf('due-outside-year', planWith(task({ due: before, band: 'THÁNG 12/2025' })));
    expect(flatten(found, ['row', 'column', 'text', 'part'])).toEqual([[4, null, 'THÁNG 12/2025', 'THÁNG 12/2025']]);
    const named = issuesOf('due-outside-year', planWith(task({ due: { ...before, from: 'sheet' } })));
    expect(flatten(named, ['row', 'column', 'text'])).toEqual([[4, null, 'Kế hoạch']]);
  });
});

it('Of two remarks about one time each has its own code', () => {
  const remark = (kind: DueRemark['kind'], part: string): DueRemark => ({ kind, part, suggestion: null });
  const both = due([3], {
    remarks: [remark('due-invalid', '13'), remark('year-suspect', '20226'), remark('due-conflict', 'Quý I')],
  });
  const found = (code: 'due-invalid' | 'year-suspect' | 'due-conflict'): unknown =>
    issuesOf(code, planWith(task({ due: both }))).map(({ part }) => part);
  expect([found('due-invalid'), found('year-suspect'), found('due-conflict')]).toEqual([['13'], ['20226'], ['Quý I']]);
});

it('Issues of one cell stand by the table of codes and then by their piece, each once', () => {
  const unknown = task({ coordinating: names('Tổ Y; Tổ X; Tổ Y', { unknown: ['Tổ Y', 'Tổ X', 'Tổ Y'] }) });
  const all = runThrough(runChecks({ plan: planWith(unknown, task()), asOf: CHECKED_ON }));
  expect(
    flatten(
      all.filter(({ row }) => row === 4),
      ['cell', 'part'],
    ),
  ).toEqual([
    ['D4', 'Tổ X'],
    ['D4', 'Tổ Y'],
  ]);
});

describe('the text of an issue is the whole cell', () => {
  const found = (code: Parameters<typeof issuesOf>[0], parts: TaskParts, columns?: readonly ColumnMeaning[]): unknown =>
    issuesOf(code, plan({ tasks: [task(parts), task()], ...(columns && { columns }) })).map(({ row, text, part }) => [
      row,
      text,
      part,
    ]);

  it('also where the piece is smaller', () => {
    expect(found('lead-unknown', { lead: names('VP, Tổ X', { unknown: ['Tổ X'] }) })).toEqual([
      [4, 'VP, Tổ X', 'Tổ X'],
    ]);
    expect(found('legacy-encoding', { note: 'Lập kÕ ho¹ch' })).toEqual([[4, 'Lập kÕ ho¹ch', 'ho¹ch']]);
    expect(found('legacy-encoding', { product: 'B¸o c¸o' }, ['content', 'product'])).toEqual([[4, 'B¸o c¸o', 'B¸o']]);
  });

  it('which is empty where it is blank', () => {
    const undated = progress({ state: 'done', text: 'Xong' });
    const late = progress({ state: 'done', completedOn: { year: 2026, month: 4, day: 9 } });
    expect(found('done-without-date', { progress: undated })).toEqual([[4, '', '']]);
    expect(found('late-without-explanation', { progress: late })).toEqual([[4, '', '']]);
    expect(found('unreported', { progress: progress() })).toEqual([[4, '', '']]);
    expect(found('overdue-without-explanation', { progress: progress({ state: 'in-progress', text: 'x' }) })).toEqual([
      [4, '', ''],
    ]);
  });

  it('of a cancelled task without a reason, where an explanation is expected, or the result', () => {
    const cancelled = { progress: progress({ state: 'cancelled', text: 'Hủy' }) };
    expect(found('cancelled-without-reason', cancelled)).toEqual([[4, '', 'Hủy']]);
    expect(found('cancelled-without-reason', cancelled, ['content', 'lead', 'result'])).toEqual([[4, 'Hủy', 'Hủy']]);
  });
});

describe('an old encoding', () => {
  it('is told in every text that a task holds', () => {
    const old = 'kÕ ho¹ch';
    const columns = [
      'content',
      'lead',
      'coordinating',
      'due',
      'product',
      'director',
      'result',
      'explanation',
      'objective',
      'subjective',
      'remedy',
      'note',
    ] as const;
    const told = (parts: TaskParts): unknown =>
      issuesOf('legacy-encoding', plan({ tasks: [task(parts)], columns })).map(({ column }) => columns[column ?? -1]);
    expect(told({ content: old })).toEqual(['content']);
    expect(told({ lead: names(old) })).toEqual(['lead']);
    expect(told({ coordinating: names(old) })).toEqual(['coordinating']);
    expect(told({ due: due([3], { text: old }) })).toEqual(['due']);
    expect(told({ due: due([3], { text: old, from: 'band' }) })).toEqual([]);
    expect(told({ product: old, director: old, note: old })).toEqual(['product', 'director', 'note']);
    expect(told({ progress: progress({ text: old }) })).toEqual(['result']);
    expect(told({ progress: progress({ explanation: explained(old) }) })).toEqual(['explanation']);
    expect(
      told({ progress: progress({ explanation: { given: null, objective: old, subjective: old, remedy: old } }) }),
    ).toEqual(['objective', 'subjective', 'remedy']);
  });

  it('is told at every task that shares a cell with it', () => {
    const lead = names('kÕ ho¹ch');
    expect(issuesOf('legacy-encoding', planWith(task({ lead }), task({ lead })))).toHaveLength(2);
  });

  it.each([
    ['¸n ¸p ¸m', 'TCVN3'],
    ['x¸ x¸ x¸', 'TCVN3'],
    ['¸n ¸p', null],
    ['Coâng boä', 'VNI'],
    ['Coâng', null],
    ['Toå chöùc hoïp', 'VNI'],
  ] as const)('in "%s" is %s', (text, encoding) => {
    expect(legacyEncoding(text)).toBe(encoding);
  });

  it('is shown by the first word of its kind', () => {
    expect(legacyWord('Baùo caùo')).toBe('Baùo');
    expect(legacyWord('naêm aùp duïng')).toBe('naêm');
    expect(legacyWord('Họp aùp')).toBe('aùp');
    expect(legacyWord('¸n ¸p ¸m')).toBe('¸n ¸p ¸m');
  });
});

it('A typing error is proposed a correction in the coordinating cell alone, and told only there', () => {
  const coordinating = names('P. KHT; VP', {
    units: ['KHTC', 'VP'],
    matches: [
      { unit: 'KHTC', text: 'P. KHT', how: 'typo' },
      { unit: 'VP', text: 'VP', how: 'exact' },
    ],
  });
  const found = planWith(task({ coordinating, lead: named('QLDT', 'P. QLĐT') }));
  expect(flatten(issuesOf('coordinating-typo', found), ['cell', 'part', 'suggestion'])).toEqual([
    ['D4', 'P. KHT', 'P. KHTC; VP'],
  ]);
  expect(issuesOf('lead-typo', found)).toEqual([]);
});

/** Where a rule says "usually", "often" or "far away": from which number on. */
import type { IssueCode } from '../../../src/core/checks/codes';
import { due, issuesOf, named, names, planWith, task } from '../../helpers/planOf';
import type { TaskParts } from '../../helpers/planOf';

const times = (count: number, parts: TaskParts): TaskParts[] => Array.from({ length: count }, () => task(parts));
const isFound = (code: IssueCode, ...tasks: readonly TaskParts[]): boolean =>
  issuesOf(code, planWith(...tasks)).length > 0;

describe('the usual lead of a field', () => {
  const field = (code: string): TaskParts => ({ field: 'Chiếu sáng', lead: named(code, code) });
  const proposed = (...tasks: readonly TaskParts[]): unknown =>
    issuesOf('lead-missing', planWith(...tasks, task({ field: 'Chiếu sáng', lead: names('') }))).map(
      ({ suggestion }) => suggestion,
    );

  it('is that of three other tasks at least', () => {
    expect(proposed(...times(3, field('VP')))).toEqual(['VP']);
    expect(proposed(...times(2, field('VP')))).toEqual([null]);
  });

  it('is that of four fifths of the others at least', () => {
    expect(proposed(...times(4, field('VP')), ...times(1, field('KHTC')))).toEqual(['VP']);
    expect(proposed(...times(7, field('VP')), ...times(2, field('KHTC')))).toEqual([null]);
  });

  it('leaves out tasks of which nobody leads', () => {
    expect(proposed(...times(3, field('VP')), ...times(5, { field: 'Chiếu sáng', lead: names('') }))).toEqual(
      Array.from({ length: 6 }, () => 'VP'),
    );
  });

  it('is the one on which more agree, where tasks have two leads', () => {
    const both = { field: 'Chiếu sáng', lead: names('VP, P. KHTC', { units: ['VP', 'KHTC'] }) };
    expect(proposed(...times(4, both), ...times(1, field('KHTC')))).toEqual(['P. KHTC']);
    expect(proposed(...times(4, both), ...times(1, field('VP')))).toEqual(['VP']);
  });
});

describe('a lead unlike that of its field', () => {
  const usual = (count: number, name: string): TaskParts[] => times(count, { field: name, lead: named('VP', 'VP') });
  const odd = { field: 'Chiếu sáng', lead: named('KHTC', 'P. KHTC') };

  it('is told where the fields of the plan decide who leads: in 92 of 100 tasks, one slip aside', () => {
    const others = (count: number, unlike: number): TaskParts[] => [
      ...usual(count - unlike, 'Vỉa hè'),
      ...times(unlike, { field: 'Vỉa hè', lead: named('KHTC', 'P. KHTC') }),
    ];
    // 10 + 1 and 15: of 25 others 92 % are 23.
    expect(isFound('lead-unusual', ...usual(10, 'Chiếu sáng'), odd, ...others(15, 2))).toBe(true);
    expect(isFound('lead-unusual', ...usual(10, 'Chiếu sáng'), odd, ...others(15, 3))).toBe(false);
  });

  it('is told whatever fields of three tasks say: they are too few for a habit', () => {
    const mixed = ['VP', 'KHTC', 'QLDT'].map((code) => task({ field: 'Nhỏ', lead: named(code, code) }));
    expect(isFound('lead-unusual', ...usual(5, 'Chiếu sáng'), odd, ...mixed)).toBe(true);
    const four = ['VP', 'KHTC', 'QLDT', 'VP'].map((code) => task({ field: 'Nhỏ', lead: named(code, code) }));
    expect(isFound('lead-unusual', ...usual(5, 'Chiếu sáng'), odd, ...four)).toBe(false);
  });
});

describe('blank coordinating cells', () => {
  const sheet = (blank: number, filled: number): TaskParts[] => [
    ...times(blank, { coordinating: names('') }),
    ...times(filled, {}),
  ];

  it.each<[string, number, number, boolean]>([
    ['one of two', 1, 1, true],
    ['two of three', 2, 1, false],
    ['four of eight', 4, 4, true],
    ['five of 25', 5, 20, true],
    ['five of 24', 5, 19, false],
  ])('%s (%i blank, %i filled) are omissions: %s', (_, blank, filled, told) => {
    expect(isFound('coordinating-missing', ...sheet(blank, filled))).toBe(told);
  });

  it('of merged cells are not counted', () => {
    const merged = times(20, { coordinating: names(''), coordinatingMerged: true });
    expect(isFound('coordinating-missing', ...sheet(1, 1), ...merged)).toBe(true);
    expect(isFound('coordinating-missing', ...sheet(2, 1), ...times(20, { coordinatingMerged: true }))).toBe(false);
  });
});

describe('a year far from the plan', () => {
  const inYear = (year: number, parts: Parameters<typeof due>[1] = {}): TaskParts =>
    task({
      due: due([], { text: `Tháng 3/${year}`, ym: [{ year, month: 3 }], kind: 'later-year', from: 'cell', ...parts }),
    });
  const around = (before: number, odd: TaskParts, after: number): TaskParts[] => [
    ...times(before, {}),
    odd,
    ...times(after, {}),
  ];

  it('is two years away, before or after, and not one', () => {
    const told = (year: number): boolean => isFound('year-suspect', ...around(10, inYear(year), 10));
    expect([2023, 2024, 2025, 2027, 2028, 2029].map(told)).toEqual([true, true, false, false, true, true]);
  });

  it('is told where nine tenths of the times lie in the plan, between two that do', () => {
    expect(isFound('year-suspect', ...around(5, inYear(2062), 4))).toBe(true);
    expect(isFound('year-suspect', ...around(4, inYear(2062), 4))).toBe(false);
    expect(isFound('year-suspect', ...around(10, inYear(2062), 0))).toBe(false);
    expect(isFound('year-suspect', ...around(0, inYear(2062), 10))).toBe(false);
    expect(isFound('year-suspect', ...times(10, {}), inYear(2062), inYear(2062), ...times(10, {}))).toBe(false);
  });

  it('passes over tasks without a time, and is told only where its text holds it, with a proposal only for a cell', () => {
    const timeless = times(1, { due: due([]) });
    expect(isFound('year-suspect', ...times(10, {}), ...timeless, inYear(2062), ...timeless, ...times(10, {}))).toBe(
      true,
    );
    expect(isFound('year-suspect', ...around(10, inYear(2062, { text: 'Tháng 3' }), 10))).toBe(false);
    const inContent = inYear(2062, { from: 'content' });
    expect(
      issuesOf('year-suspect', planWith(...around(10, inContent, 10))).map(({ suggestion }) => suggestion),
    ).toEqual([null]);
    const noted = inYear(2062, { remarks: [{ kind: 'year-suspect', part: '2062', suggestion: null }] });
    expect(issuesOf('year-suspect', planWith(...around(10, noted, 10)))).toHaveLength(1);
  });
});

/** Names of units and persons that are nearly equal: two of them, or one typed in two ways. */
import { flatten } from '../../helpers/flattenIssues';
import { COLUMNS, issuesOf, named, plan, planWith, task } from '../../helpers/planOf';
import type { PlanUnit } from '../../../src/core/plan/types';

const DIRECTED = [...COLUMNS, 'director' as const];

function unit(name: string, count: number): PlanUnit {
  return { unit: { code: name, name, short: [], kind: '', source: 'plan' }, spellings: [[name, count]] };
}

describe('two units of a plan without a catalogue', () => {
  const withUnits = (one: string, other: string, catalogue: null | object = null): ReturnType<typeof plan> =>
    plan({
      tasks: [task({ lead: named(other, other) }), task({ lead: named(one, one) }), task({ lead: named(one, one) })],
      plan: { units: [unit(other, 4), unit(one, 1)], ...(catalogue === null ? { catalogue: null } : {}) },
    });

  it('that differ by a letter are said to be near, once, at the rarer of them', () => {
    const issues = issuesOf('name-similar', withUnits('Phòng Luồng lách', 'Phòng Luồng lạch'));
    expect(flatten(issues, ['severity', 'cell', 'part', 'suggestion'])).toEqual([
      ['warning', 'C5', 'Phòng Luồng lách', null],
    ]);
    expect(issues[0]?.params).toEqual({ name: 'Phòng Luồng lách', other: 'Phòng Luồng lạch' });
  });

  it('that one name is misspelt as are all said to be near it', () => {
    const wrong = ['Phòng Luồng lách', 'Phòng Luông lạch', 'Phòng Lường lạch'];
    const tasks = wrong.map((name) => task({ lead: named(name, name) }));
    const units = [unit('Phòng Luồng lạch', 5), ...wrong.map((name) => unit(name, 1))];
    const issues = issuesOf('name-similar', plan({ tasks, plan: { units, catalogue: null } }));
    expect(issues.map(({ params }) => params)).toEqual(wrong.map((name) => ({ name, other: 'Phòng Luồng lạch' })));
  });

  it.each([
    ['Phòng ABKT', 'Phòng ABHC'],
    ['Phòng Luồng lạch', 'Sở Luồng lạch'],
    ['Đội số 21', 'Đội số 22'],
    ['Phòng Hải đồ', 'Phòng Cảng vụ'],
  ])('"%s" and "%s" are two for certain', (one, other) => {
    expect(issuesOf('name-similar', withUnits(one, other))).toEqual([]);
  });

  it('are no matter of this check where a catalogue tells the units', () => {
    expect(issuesOf('name-similar', withUnits('Phòng Luồng lách', 'Phòng Luồng lạch', {}))).toEqual([]);
  });
});

describe('one director written in two ways', () => {
  const by = (...names: readonly string[]): ReturnType<typeof plan> =>
    plan({ tasks: names.map((director) => task({ director })), columns: DIRECTED });

  it('with "Đ/c" and without is one person, perhaps', () => {
    const issues = issuesOf('person-variant', by('Đ/c Thắng', 'Đ/c Thắng', 'Thắng'));
    expect(flatten(issues, ['part', 'suggestion'])).toEqual([['Thắng', 'Đ/c Thắng']]);
  });

  it('with "Đ/c" before another name is another person', () => {
    expect(issuesOf('person-variant', by('Đ/c Thắng', 'Đ/c Lan', 'Hòa'))).toEqual([]);
  });

  it.each(['Đ/c Lê Thắng', 'Giám đốc Lê Thắng', 'Ông Lê Thắng', 'GĐ Sở Lê Thắng'])(
    'with a post and as "%s" is one person, perhaps',
    (other) => {
      const issues = issuesOf('person-variant', by('PGĐ Lê Thắng', 'PGĐ Lê Thắng', other));
      expect(flatten(issues, ['part', 'suggestion'])).toEqual([[other, 'PGĐ Lê Thắng']]);
    },
  );

  it.each(['Le Van Thang', 'L. Văn Thắng', 'L.V. Thắng', 'Lê V. Thắng', 'PGĐ Lê V. Thắng'])(
    'without its diacritics or written short, as "%s", is one person, perhaps',
    (other) => {
      const issues = issuesOf('person-variant', by('Lê Văn Thắng', 'Lê Văn Thắng', other));
      expect(flatten(issues, ['part', 'suggestion'])).toEqual([[other, 'Lê Văn Thắng']]);
    },
  );

  it('of other initials, or another given name, is another person', () => {
    expect(issuesOf('person-variant', by('Lê Văn Thắng', 'H.V. Thắng', 'L.V. Lan', 'Lan', 'Lê Thắng'))).toEqual([]);
  });

  it.each(['Đ/c Thắng', 'Thắng', 'Ông Thắng'])(
    'as "%s", by the given name alone, is one person, perhaps; what to write nobody can say',
    (other) => {
      const issues = issuesOf('person-variant', by('Lê Văn Thắng', 'Lê Văn Thắng', other));
      expect(flatten(issues, ['part', 'suggestion'])).toEqual([[other, null]]);
    },
  );

  it('posts without names are no persons', () => {
    expect(issuesOf('person-variant', by('Giám đốc', 'Phó Giám đốc', 'PGĐ Sở'))).toEqual([]);
  });
});

describe('one person who leads, written in two ways', () => {
  const led = (...names: readonly string[]): ReturnType<typeof plan> => {
    const units = [...new Set(names)].map((name): PlanUnit => {
      const spellings: PlanUnit['spellings'] = [[name, names.filter((each) => each === name).length]];
      return { unit: { code: name, name, short: [], kind: 'cá nhân', source: 'plan' }, spellings };
    });
    return plan({ tasks: names.map((name) => task({ lead: named(name, name) })), plan: { units } });
  };

  it.each([
    ['Đ/c Thắng', 'Lê Văn Thắng'],
    ['Lê Văn Thắng', 'Đ/c Thắng'],
    ['Lê Văn Thảng', 'Lê Văn Thắng'],
    ['L.V. Thắng', 'Lê Văn Thắng'],
  ])('"%s" beside "%s" is said, once, at the rarer of them', (rare, usual) => {
    const issues = issuesOf('person-similar', led(usual, rare, usual, rare, usual));
    expect(flatten(issues, ['severity', 'cell', 'part', 'suggestion'])).toEqual([['warning', 'C5', rare, null]]);
    expect(issues[0]?.params).toEqual({ name: rare, other: usual });
  });

  it.each([
    ['Đ/c Hoa', 'Đ/c Hòa'],
    ['Lê Văn Thắng', 'Lê Thắng'],
    ['Đ/c Lan', 'Lê Văn Thắng'],
  ])('"%s" and "%s" are two', (one, other) => {
    expect(issuesOf('person-similar', led(one, other, other))).toEqual([]);
  });
});

describe('a unit whose letters differ by case', () => {
  it('is a variant of the usual spelling', () => {
    const usual = task({ lead: named('VP', 'VP', 'exact') });
    const issues = issuesOf(
      'name-variant',
      planWith(usual, usual, task({ lead: named('VP', 'văn phòng SỞ', 'exact') })),
    );
    expect(flatten(issues, ['severity', 'part'])).toEqual([['info', 'văn phòng SỞ']]);
  });

  it('is none where it is written as in the catalogue, with a section behind it or what it does', () => {
    const usual = task({ lead: named('VP', 'VP', 'exact') });
    const found = planWith(
      usual,
      usual,
      task({ lead: named('VP', 'Văn phòng Sở (tổ xe)', 'exact') }),
      task({ lead: named('VP', 'Văn phòng Sở triển khai', 'exact') }),
    );
    expect(issuesOf('name-variant', found)).toEqual([]);
  });
});

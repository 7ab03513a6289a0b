/** A plan without a catalogue that does not tell whether a name is one unit or two. */
import { flatten } from '../../helpers/flattenIssues';
import { issuesOf, names, plan, task } from '../../helpers/planOf';
import type { PlanUnit } from '../../../src/core/plan/types';
import type { CellNames } from '../../../src/core/units/types';

const TEXT = 'Đoàn Thuyền viên - Hội Thợ lặn';
const PARTS = ['Đoàn Thuyền viên', 'Hội Thợ lặn'] as const;

function unit(name: string): PlanUnit {
  return { unit: { code: name, name, short: [], kind: '', source: 'plan' }, spellings: [[name, 1]] };
}

function both(): CellNames {
  return names(TEXT, { units: PARTS, matches: PARTS.map((text) => ({ unit: text, text, how: 'exact' })) });
}

describe('a name that may be one unit or two', () => {
  const found = (catalogue: null | object): ReturnType<typeof plan> =>
    plan({
      tasks: [task({ coordinating: both() }), task({ lead: both() })],
      plan: { units: PARTS.map(unit), ...(catalogue === null ? { catalogue: null } : {}) },
    });

  it('is said once, where it is met first, with how it counts', () => {
    const issues = issuesOf('name-unsure', found(null));
    expect(flatten(issues, ['severity', 'cell', 'part', 'suggestion'])).toEqual([['warning', 'D4', TEXT, null]]);
    expect(issues[0]?.params).toEqual({ name: TEXT, units: 2 });
  });

  it('is no matter of this check where a catalogue tells the units', () => {
    expect(issuesOf('name-unsure', found({}))).toEqual([]);
  });
});

/** The made-up plans of `test/cases` in other forms: tasks, leads and months stay the same. */
import { casePlan } from '../../helpers/casePlan';
import { deformed, expectSameInOtherForms } from '../../helpers/otherForms';
import type { Changes } from '../../helpers/otherForms';
import { planOf } from '../../helpers/planVerbs';

describe.each(['plan-months', 'plan-quarters'] as const)('the made-up plan "%s" in another form', (name) => {
  it('holds the same tasks with the same leads and months', () => {
    expectSameInOtherForms(casePlan(name).grids, 30, 9);
  });
});

describe('the changes', () => {
  const still: Changes = {
    order: Array.from({ length: 20 }, (_, index) => index),
    blankColumn: null,
    synonyms: null,
    blankRows: [],
    cut: null,
    unmerged: false,
    nfd: false,
    band: null,
    name: null,
    breaks: null,
  };

  it('change something, each of them, and nothing but that', () => {
    const { grids } = casePlan('plan-months');
    const plan = planOf(grids);
    const form = (by: Partial<Changes>): string => {
      const sheet = deformed(grids, plan, { ...still, ...by }).sheets.find(({ name }) => name.startsWith('Kế hoạch'));
      return JSON.stringify([sheet?.name, sheet?.rows, sheet?.merges]);
    };
    const forms = [
      form({}),
      form({ order: [...still.order].reverse() }),
      form({ blankColumn: 1 }),
      form({ synonyms: still.order }),
      form({ blankRows: [3] }),
      form({ cut: 5 }),
      form({ unmerged: true }),
      form({ nfd: true }),
      form({ band: 3 }),
      form({ name: 1 }),
      form({ breaks: 1 }),
    ];
    expect(new Set(forms).size).toBe(forms.length);
  });
});

/** The tab of changes on paper. */
import type { PlanChanges } from '../../../../src/core/amendments/types';
import { runThrough } from '../../../../src/core/flow/steps';
import { changesTab } from '../../../../src/core/report/tabs/changesTab';
import { createSay } from '../../../../src/messages/createSay';
import { day, names, planOf, room } from '../../../helpers/rollUps';

test('A place in the later plan stands whole on its line, whatever its sheet is called', () => {
  const plan = planOf(
    [room('TT', 'Thanh tra Sở')],
    [{ content: 'Kiểm kê cây xanh', lead: names(['TT']), months: [1] }],
  );
  const widthsOn = (sheet: string): readonly number[] => {
    const [first] = plan.sheets;
    if (first === undefined) throw new Error('no sheet');
    const after = {
      ...plan,
      sheets: [
        { ...first, name: sheet },
        { ...first, name: 'Khác' },
      ],
    };
    const changes = plan.tasks.map((task) => ({ kind: 'added', after: { ...task, sheet } }) as const);
    const found: PlanChanges = { before: plan, after, changes, renamed: [], same: 0 };
    const closedAt = { date: day('2026-04-02'), hour: 8, minute: 5 };
    return runThrough(changesTab({ found, earlier: 'a.xlsx', say: createSay('vi'), closedAt })).widths;
  };
  const [short, long] = [widthsOn('T1'), widthsOn('Kế hoạch 2026')];
  expect(long[7]).toBeGreaterThanOrEqual('Kế hoạch 2026, dòng 5'.length);
  // What it takes is the details'; the page stays as wide.
  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
  expect(sum(long)).toBeCloseTo(sum(short));
});

import { isSameAsUnits } from '../../../src/core/rollup/sameAsUnits';
import { count, names, planOf, room } from '../../helpers/rollUps';
import type { TaskWords } from '../../helpers/rollUps';

const UNITS = [room('VP', 'Văn phòng'), room('KT', 'Phòng Kế toán')];

function isSame(...tasks: readonly TaskWords[]): boolean {
  return isSameAsUnits(count(planOf(UNITS, tasks), '2026-01', '2026-02-05'), 'field');
}

const OFFICE: TaskWords = { lead: names(['VP']), months: [1], field: 'Lĩnh vực văn phòng' };
const MONEY: TaskWords = { lead: names(['KT']), months: [1], field: 'Lĩnh vực tài chính' };

test('fields that go with one unit each, and it with them, give the table per unit once more', () => {
  expect(isSame(OFFICE, MONEY, MONEY)).toBe(true);
});

test.each<[string, TaskWords]>([
  ['a unit with two fields', { ...OFFICE, field: 'Lĩnh vực khác' }],
  ['a field with two units', { ...MONEY, field: 'Lĩnh vực văn phòng' }],
  ['a task of two units', { ...OFFICE, lead: names(['VP', 'KT']) }],
  ['a task without a field', { lead: names(['VP']), months: [1] }],
])('%s makes another table', (_, task) => {
  expect(isSame(OFFICE, MONEY, task)).toBe(false);
});

test('work from before counts too, and without any there is nothing to say', () => {
  expect(
    isSameAsUnits(
      count(
        planOf(UNITS, [{ ...OFFICE, months: [1] }, MONEY, { ...MONEY, field: 'Lĩnh vực văn phòng', months: [1] }]),
        '2026-02',
        '2026-03-05',
      ),
      'field',
    ),
  ).toBe(false);
  expect(isSame()).toBe(false);
});

/** What stands behind the figures of a period, in the notes below its table: errors of the plan, a day that has not come. */
import { runThrough } from '../../../../src/core/flow/steps';
import { runChecks } from '../../../../src/core/checks/runChecks';
import type { Issue } from '../../../../src/core/checks/types';
import { aheadNote, errorsNote, errorsOn } from '../../../../src/core/report/summary/notes';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';

const PLAN = planOf(
  [room('VP', 'Văn phòng')],
  [{ lead: names(['VP']), months: [7] }, { months: [7] }, { months: [5] }, { months: [9] }],
);
const issue = (code: Issue['code'], task: string | null): Issue => ({
  code,
  severity: 'error',
  sheet: 'Tháng 7',
  row: 5,
  column: 1,
  text: '',
  part: '',
  suggestion: null,
  params: {},
  task,
});

test('errors count with the tasks of the period and those carried into it, not with later ones', () => {
  const errors = runThrough(runChecks({ plan: PLAN, asOf: day('2026-07-31') }, 'error'));
  expect(errors.map(({ code, row }) => [code, row])).toEqual([
    ['lead-missing', 6],
    ['lead-missing', 7],
    ['lead-missing', 8],
  ]);
  expect(errorsOn(count(PLAN, '2026-07', '2026-07-31'), errors)).toBe(2);
  expect(errorsOn(count(PLAN, '2026-05', '2026-07-31'), errors)).toBe(1);
});

test('a task whose time is not known may belong to any period, and so may what hangs on no task', () => {
  const rollUp = count(PLAN, '2026-05', '2026-07-31');
  const far = 'key-4';
  const errors = [issue('due-missing', far), issue('catalogue-conflict', null), issue('lead-missing', far)];
  expect(errorsOn(rollUp, errors)).toBe(2);
});

test.each(['vi', 'en'] as const)('the note names how many, and is none without an error (%s)', (language) => {
  const say = createSay(language);
  expect(errorsNote(0, say)).toEqual([]);
  expect(errorsNote(6, say)).toEqual([expect.stringMatching(/6 (?:lỗi|errors)/)]);
});

test('of a day that has not come it is said how many fall due until then; of one that has there is nothing to say', () => {
  const say = createSay('vi');
  const rollUp = count(PLAN, '2026-07', '2026-08-05');
  expect(aheadNote(rollUp, day('2026-07-20'), say)).toEqual([
    'Số liệu tính đến ngày 05/08/2026, chốt ngày 20/07/2026: 02 nhiệm vụ đến hạn trong thời gian đó được tính là quá hạn nếu chưa có kết quả.',
  ]);
  // On the day of its deadline a task is not late yet.
  expect(aheadNote(rollUp, day('2026-07-31'), say)).toHaveLength(1);
  expect(aheadNote(rollUp, day('2026-08-01'), say)).toEqual([]);
  expect(aheadNote(rollUp, day('2026-08-05'), say)).toEqual([]);
});

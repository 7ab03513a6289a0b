/** Keys of tasks: equal tasks are told apart by the order in which they stand, whatever stands between them. */
import { createContentNumbers } from '../../../../src/core/plan/tasks/contentNumbers';
import { createKeyMaker } from '../../../../src/core/plan/tasks/taskKey';
import { NO_NAMES } from '../../../../src/core/plan/tasks/cellNames';
import type { Due } from '../../../../src/core/time/types';

const NEVER: Due = {
  text: '',
  months: [],
  ym: [],
  deadline: null,
  explicitDay: false,
  kind: 'none',
  event: false,
  from: 'none',
  remarks: [],
};
const IN_MAY: Due = { ...NEVER, text: 'Tháng 5', months: [5], ym: [{ year: 2026, month: 5 }], kind: 'month' };

function keysOf(...tasks: readonly (readonly [content: string, lead: string, due: Due])[]): string[] {
  const contents = createContentNumbers();
  const keys = createKeyMaker(contents);
  const leads = new Map(tasks.map(([, lead]) => [lead, { ...NO_NAMES, text: lead, units: [lead] }]));
  return tasks.map(([content, lead, due]) => keys.keyOf(contents.numberOf(content), leads.get(lead) ?? NO_NAMES, due));
}

it('The same work of the same room in the same month is numbered from the second time on', () => {
  const [first = '', second, third] = keysOf(['Họp', 'VP', IN_MAY], ['Họp', 'VP', IN_MAY], ['HỌP', 'VP', IN_MAY]);
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

it('Work of another room, another month or another content between them is counted by itself', () => {
  const [first = '', room = '', month = '', other, again, roomAgain, monthAgain] = keysOf(
    ['Họp', 'VP', IN_MAY],
    ['Họp', 'KHTC', IN_MAY],
    ['Họp', 'VP', NEVER],
    ['Tập huấn', 'VP', IN_MAY],
    ['Họp', 'VP', IN_MAY],
    ['Họp', 'KHTC', IN_MAY],
    ['Họp', 'VP', NEVER],
  );
  expect(new Set([first, room, month, other]).size).toBe(4);
  expect([again, roomAgain, monthAgain]).toEqual([`${first}-2`, `${room}-2`, `${month}-2`]);
});

import { runThrough } from '../../../src/core/flow/steps';
import { remindersTab } from '../../../src/core/report/remindersTab';
import type { TabDraft } from '../../../src/core/report/types';
import { createSay } from '../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../helpers/rollUps';
import { textsOf } from '../../helpers/tabs';

const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính'), room('TTS', 'Thanh tra Sở')],
  [
    { lead: names(['VP']), content: 'Việc tồn', months: [1] },
    { lead: names(['VP']), content: 'Việc tồn đã xong', months: [1], state: 'done', completedOn: '2026-03-02' },
    { lead: names(['VP', 'KHTC']), content: 'Việc quá hạn', months: [3], state: 'in-progress' },
    { lead: names(['KHTC']), content: 'Việc tháng tới', months: [4] },
    { lead: names(['KHTC']), content: 'Việc xa', months: [9] },
    { lead: names(['TTS']), content: 'Việc đã xong', months: [3], state: 'done', completedOn: '2026-03-02' },
  ],
);

function remindersAt(asOf: string, language: 'vi' | 'en' = 'vi'): TabDraft {
  return runThrough(
    remindersTab({
      rollUp: count(PLAN, '2026-03', asOf),
      plan: PLAN,
      say: createSay(language),
      closedAt: { date: day(asOf), hour: 8, minute: 0 },
    }),
  );
}

/** Contents and headings below the column heads, in order. */
function linesOf(tab: TabDraft): unknown[] {
  return tab.rows.slice(tab.freezeRows).map(({ cells }) => cells[1]?.value ?? cells[0]?.value);
}

test('each room has its overdue, carried and coming work, and only what is open', () => {
  expect(linesOf(remindersAt('2026-04-02'))).toEqual([
    'Văn phòng (02 nhiệm vụ)',
    'Chưa hoàn thành quá hạn (01)',
    'Việc quá hạn',
    'Tồn từ kỳ trước (01)',
    'Việc tồn',
    'Phòng Kế hoạch - Tài chính (02 nhiệm vụ)',
    'Chưa hoàn thành quá hạn (01)',
    'Việc quá hạn',
    'Sắp đến hạn (01)',
    'Việc tháng tới',
    'Không có nhiệm vụ cần đôn đốc: Thanh tra Sở.',
  ]);
});

test('work of the period that is not due yet is coming work', () => {
  expect(linesOf(remindersAt('2026-03-10'))).toEqual(
    expect.arrayContaining(['Sắp đến hạn (02)', 'Việc quá hạn', 'Việc tháng tới']),
  );
});

test('each room begins a page, under the same heads', () => {
  const tab = remindersAt('2026-04-02');
  expect(tab.print.breaks.map((row) => tab.rows[row - 1]?.cells[0]?.value)).toEqual([
    'Phòng Kế hoạch - Tài chính (02 nhiệm vụ)',
  ]);
  expect(tab.print.titleRows).toEqual([1, tab.freezeRows]);
  expect(tab.rows[tab.freezeRows - 1]?.cells.every((cell) => cell?.style === 'header')).toBe(true);
  expect(tab.print.landscape).toBe(true);
  expect(tab.identity).toBe('reminders');
});

test('every line jumps to its row in the plan and has room for an answer', () => {
  const lines = remindersAt('2026-04-02').rows.filter(({ cells }) => cells.some((cell) => cell?.link));
  expect(lines).toHaveLength(4);
  for (const { cells } of lines) expect(cells[6]).toEqual({ value: null, style: 'remark' });
});

test('the tab stands whole in English too', () => {
  expect(remindersAt('2026-04-02', 'en').rows).toHaveLength(remindersAt('2026-04-02').rows.length);
  expect(textsOf(remindersAt('2026-04-02', 'en'))).toContain('REMINDERS OF WORK TO BE DONE');
});

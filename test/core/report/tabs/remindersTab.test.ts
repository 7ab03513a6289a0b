import { runThrough } from '../../../../src/core/flow/steps';
import { readReminderAnswers } from '../../../../src/core/report/readBack/reminderAnswers';
import { remindersTab } from '../../../../src/core/report/tabs/remindersTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import { gridOf, textsOf } from '../../../helpers/tabs';

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

function remindersAt(asOf: string, language: 'vi' | 'en' = 'vi', answers = new Map<string, string>()): TabDraft {
  return runThrough(
    remindersTab({
      rollUp: count(PLAN, '2026-03', asOf),
      plan: PLAN,
      say: createSay(language),
      closedAt: { date: day(asOf), hour: 8, minute: 0 },
      answers,
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
    'Đến hạn từ nay đến hết tháng 4 năm 2026 (01)',
    'Việc tháng tới',
    'Không có nhiệm vụ cần đôn đốc: Thanh tra Sở.',
  ]);
});

test('work of the period that is not due yet is coming work', () => {
  expect(linesOf(remindersAt('2026-03-10'))).toEqual(
    expect.arrayContaining(['Đến hạn từ nay đến hết tháng 4 năm 2026 (02)', 'Việc quá hạn', 'Việc tháng tới']),
  );
});

test('each room begins a page, under the same heads', () => {
  const tab = remindersAt('2026-04-02');
  expect(tab.print.breaks.map((row) => tab.rows[row - 1]?.cells[0]?.value)).toEqual([
    'Phòng Kế hoạch - Tài chính (02 nhiệm vụ)',
  ]);
  expect(tab.print.titleRows).toEqual([1, tab.freezeRows]);
  const head = tab.rows[tab.freezeRows - 1]?.cells.slice(0, tab.print.columns[1] + 1) ?? [];
  expect(head.every((cell) => cell === null || cell.style === 'header')).toBe(true);
  expect(tab.print.landscape).toBe(true);
  expect(tab.identity).toBe('reminders');
});

test('no heading stands alone at the end of a page, however much is late', () => {
  const ends = Array.from({ length: 40 }, (_, late) => {
    const tasks = Array.from({ length: late + 1 }, (__, index) => ({
      lead: names(['VP']),
      content: `Rà soát ${index}`,
      months: [3],
    }));
    const plan = planOf([room('VP', 'Văn phòng')], [...tasks, { lead: names(['VP']), content: 'Sau', months: [4] }]);
    const tab = runThrough(
      remindersTab({
        rollUp: count(plan, '2026-03', '2026-04-02'),
        plan,
        say: createSay('vi'),
        closedAt: { date: day('2026-04-02'), hour: 8, minute: 0 },
      }),
    );
    return tab.print.breaks.map((row) => tab.rows[row - 2]?.cells[0]?.value);
  }).flat();
  expect(ends.length).toBeGreaterThan(10);
  for (const value of ends) expect(typeof value).toBe('number');
});

test('every page says whose work is on it', () => {
  const work = (code: string, number: number) =>
    Array.from({ length: number }, (_, index) => ({
      lead: names([code]),
      content: `Rà soát ${code} ${index} hồ sơ cấp phép xây dựng còn tồn đọng tại bộ phận một cửa`,
      months: [3],
    }));
  const plan = planOf(
    [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')],
    [...work('VP', 40), ...work('KHTC', 30)],
  );
  const tab = runThrough(
    remindersTab({
      rollUp: count(plan, '2026-03', '2026-04-02'),
      plan,
      say: createSay('vi'),
      closedAt: { date: day('2026-04-02'), hour: 8, minute: 0 },
    }),
  );
  const tops = tab.print.breaks.map((row) => String(tab.rows[row - 1]?.cells[0]?.value));
  const own = tops.indexOf('Phòng Kế hoạch - Tài chính (30 nhiệm vụ)');
  expect(own).toBeGreaterThan(0);
  expect(new Set(tops.slice(0, own))).toEqual(new Set(['Văn phòng (tiếp theo) – Chưa hoàn thành quá hạn (40)']));
  expect(new Set(tops.slice(own + 1))).toEqual(
    new Set(['Phòng Kế hoạch - Tài chính (tiếp theo) – Chưa hoàn thành quá hạn (30)']),
  );
  // Over the whole width, like the first one; and no line was lost.
  for (const row of tab.print.breaks) {
    expect(tab.merges).toContainEqual({ top: row, left: 0, bottom: row, right: tab.print.columns[1] });
  }
  expect(textsOf(tab).filter((text) => text.startsWith('Rà soát'))).toHaveLength(70);
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

describe('what units wrote into the tab', () => {
  /** Writes an answer beside the nth line of a content. */
  const answering = (content: string, answer: string, nth = 0): ReadonlyMap<string, string> => {
    const tab = remindersAt('2026-04-02');
    const grid = gridOf(tab, (rows) => {
      const at = rows.map((cells, row) => (cells[1] === content ? row : -1)).filter((row) => row >= 0)[nth];
      return [
        [],
        ...rows.map((cells, row) =>
          row === at ? cells.map((value, column) => (column === 6 ? answer : value)) : cells,
        ),
      ];
    });
    return readReminderAnswers(grid);
  };

  test('stays beside its task and unit when the tab is written again', () => {
    const answers = answering('Việc quá hạn', 'Xong trước 10/4', 1);
    const again = remindersAt('2026-04-03', 'vi', new Map(answers));
    const lines = again.rows.filter(({ cells }) => cells[1]?.value === 'Việc quá hạn');
    expect(lines.map(({ cells }) => cells[6]?.value)).toEqual([null, 'Xong trước 10/4']);
    expect([...readReminderAnswers(gridOf(again))]).toEqual([...answers]);
  });

  test('stays at the end when its task is no longer to be reminded of', () => {
    const answers = answering('Việc tháng tới', 'Đang trình ký');
    const later = new Map([...answers].map(([mark, answer]) => [mark.replace('key-4', 'key-gone'), answer]));
    const again = remindersAt('2026-04-03', 'vi', later);
    expect(textsOf(again)).toContain('Đơn vị đã trả lời, nhiệm vụ không còn phải đôn đốc');
    expect([...readReminderAnswers(gridOf(again)).values()]).toEqual(['Đang trình ký']);
  });
});

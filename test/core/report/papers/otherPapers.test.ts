/** The page for the meeting, letters that remind, and sheets of units. */
import { runThrough } from '../../../../src/core/flow/steps';
import { UNKNOWN_OFFICE } from '../../../../src/core/plan/office';
import type { Plan } from '../../../../src/core/plan/types';
import { reminderLetters } from '../../../../src/core/report/papers/letters';
import { meetingPaper } from '../../../../src/core/report/papers/meetingPaper';
import type { PeriodRemarks } from '../../../../src/core/report/papers/remarks';
import type { Paper, PaperBlock, PaperTable } from '../../../../src/core/report/papers/types';
import { unitSheets } from '../../../../src/core/report/papers/unitSheets';
import { NO_COMPARISON } from '../../../../src/core/rollup/comparison';
import { createSay } from '../../../../src/messages/createSay';
import { count, day, names, period, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';

const say = createSay('vi');
const CLOSED = { date: day('2026-02-05'), hour: 8, minute: 0 };
const ROOMS = [room('QLDT', 'Phòng Quản lý đô thị'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];

const TASKS: readonly TaskWords[] = [
  { content: 'Kiểm đếm cây xanh', lead: names(['QLDT']), months: [1], state: 'in-progress' },
  { content: 'Lắp biển tên phố', lead: names(['QLDT']), months: [1], state: 'deferred', deferredTo: 2 },
  { content: 'Sửa cổng công viên', lead: names(['QLDT']), months: [2] },
  { content: 'Quyết toán quý IV', lead: names(['KHTC']), months: [2] },
  { content: 'Việc của không ai', lead: names([]), months: [1] },
];

function paragraphs(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'addressee' ? [block.text] : [],
  );
}

function tablesOf(blocks: readonly PaperBlock[]): readonly PaperTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

describe('letters', () => {
  const lettersOf = (plan: Plan): Paper | null =>
    runThrough(
      reminderLetters({
        rollUp: count(plan, '2026-01', '2026-02-05'),
        plan,
        office: { ...UNKNOWN_OFFICE, symbol: 'SXD' },
        say,
        closedAt: CLOSED,
        replyBy: day('2026-02-10'),
      }),
    );

  it('go to each unit that owes something: late work first, then what was put off and is due, then what comes', () => {
    const letters = lettersOf(planOf(ROOMS, TASKS));
    const [first, second] = letters?.parts ?? [];
    expect(letters?.parts).toHaveLength(2);
    expect(first?.blocks[0]).toMatchObject({
      number: 'Số: ……/SXD-VP',
      about: 'V/v đôn đốc thực hiện nhiệm vụ tháng 1 năm 2026',
    });
    expect(paragraphs(first?.blocks ?? [])).toEqual([
      'Kính gửi: Phòng Quản lý đô thị',
      'Qua theo dõi việc thực hiện kế hoạch công tác, tính đến ngày 05/02/2026, Phòng Quản lý đô thị có 01 nhiệm vụ quá hạn chưa hoàn thành, 01 nhiệm vụ đã lùi thời hạn, nay đến hạn, 01 nhiệm vụ sắp đến hạn.',
      '1. Nhiệm vụ quá hạn chưa hoàn thành (01)',
      '2. Nhiệm vụ đã lùi thời hạn, nay đến hạn (01)',
      '3. Nhiệm vụ sắp đến hạn (01)',
      expect.stringContaining('chậm nhất ngày 10/02/2026'),
      'Trân trọng./.',
    ]);
    expect(tablesOf(first?.blocks ?? []).map(({ rows }) => rows)).toEqual([
      [['1', 'Kiểm đếm cây xanh', '31/01/2026', '5', 'in-progress']],
      [['1', 'Lắp biển tên phố', 'Tháng 2/2026', 'deferred']],
      [['1', 'Sửa cổng công viên', '28/02/2026']],
    ]);
    expect(paragraphs(second?.blocks ?? []).at(-2)).toContain('chủ động thực hiện đúng thời hạn');
    expect(first?.blocks.at(-1)).toMatchObject({ kind: 'signature' });
  });

  it('tell how long work of the next period is late, where it is late by now', () => {
    const plan = planOf(ROOMS, TASKS);
    const rollUp = count(plan, '2026-01', '2026-03-10');
    const parts = { office: UNKNOWN_OFFICE, say, closedAt: CLOSED, replyBy: day('2026-03-15') };
    const letters = runThrough(reminderLetters({ rollUp, plan, ...parts }));
    const [late] = tablesOf(letters?.parts[0]?.blocks ?? []);
    expect(late?.rows.map((cells) => [cells[1], cells[3]])).toEqual([
      ['Kiểm đếm cây xanh', '38'],
      ['Lắp biển tên phố', '10'],
      ['Sửa cổng công viên', '10'],
    ]);
  });

  it('are none where nobody owes anything', () => {
    expect(
      lettersOf(planOf(ROOMS, [{ content: 'Xong', lead: names(['QLDT']), months: [1], state: 'done' }])),
    ).toBeNull();
  });
});

describe('the page for the meeting', () => {
  const remarks: PeriodRemarks = {
    period: period('2025-12'),
    remarks: new Map([
      ['key-1', 'Báo cáo trước ngày 10'],
      ['gone', 'Rà soát lại'],
    ]),
  };
  const pageOf = (tasks: readonly TaskWords[], told: PeriodRemarks | null = remarks): Paper => {
    const plan = planOf(ROOMS, tasks);
    const rollUp = count(plan, '2026-01', '2026-02-05');
    return meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: told, say });
  };
  const blocksOf = (paper: Paper): readonly PaperBlock[] => paper.parts[0]?.blocks ?? [];

  it('has what is to be decided on with room for it, what became of remarks, what is put off, room for conclusions', () => {
    const blocks = blocksOf(pageOf(TASKS));
    expect(paragraphs(blocks).filter((text) => /^[IVX]+\. /.test(text))).toEqual([
      'I. Nhiệm vụ quá hạn, tồn cần cho ý kiến (02)',
      'II. Thực hiện ý kiến chỉ đạo tháng 12 năm 2025 (02)',
      'III. Nhiệm vụ đề nghị lùi thời hạn (01)',
      'IV. Kết luận',
    ]);
    const [figures, late, followed, deferred] = tablesOf(blocks);
    expect(figures?.rows).toEqual([['Kỳ này', '3', '0', '2', '0']]);
    expect(late?.rows[0]).toEqual(['1', 'Kiểm đếm cây xanh', 'Phòng Quản lý đô thị\n31/01/2026 (quá 5 ngày)', '']);
    expect(followed?.rows).toEqual([
      ['1', 'Kiểm đếm cây xanh', 'Phòng Quản lý đô thị', 'Báo cáo trước ngày 10', 'Chưa hoàn thành quá hạn, 5 ngày'],
      ['2', '(Nhiệm vụ không còn trong kế hoạch)', '', 'Rà soát lại', ''],
    ]);
    expect(deferred?.rows[0]?.[2]).toMatch(/\n31\/01\/2026, lùi sang tháng 2\/2026$/);
    expect(blocks.at(-1)).toMatchObject({ kind: 'room' });
  });

  it('says how many more there are than fit, and cuts long texts where that can be seen', () => {
    const long = 'Rà soát, thống kê, phân loại các tuyến hè phố '.repeat(12).trim();
    const tasks = Array.from({ length: 40 }, (): TaskWords => ({ content: long, lead: names(['QLDT']), months: [1] }));
    const blocks = blocksOf(pageOf(tasks, null));
    const [, late] = tablesOf(blocks);
    const shown = late?.rows.length ?? 0;
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(15);
    expect(late?.rows[0]?.[1]).toMatch(/ …$/);
    // Shorter than where all tasks have room.
    const [, few] = tablesOf(blocksOf(pageOf(tasks.slice(0, 2), null)));
    expect(few?.rows).toHaveLength(2);
    expect(few?.rows[0]?.[1]?.length).toBeGreaterThan(1.5 * (late?.rows[0]?.[1]?.length ?? 0));
    expect(paragraphs(blocks)).toContain(`Còn ${40 - shown} nhiệm vụ khác, xem báo cáo và trang tổng hợp.`);
  });

  it('says that nothing is late', () => {
    const blocks = blocksOf(pageOf([], null));
    expect(paragraphs(blocks)).toContain('I. Nhiệm vụ quá hạn, tồn cần cho ý kiến (0)');
    expect(paragraphs(blocks)).toContain('Không có.');
  });
});

describe('sheets of units', () => {
  const sheetsOf = (tasks: readonly TaskWords[], remarks: readonly PeriodRemarks[] = []): Paper | null => {
    const plan = planOf(ROOMS, tasks);
    const months = Array.from({ length: 12 }, (_, index) =>
      count(plan, `2026-${String(index + 1).padStart(2, '0')}`, '2026-02-05'),
    );
    return unitSheets({ months, year: count(plan, '2026', '2026-02-05'), plan, remarks, say });
  };

  it('have twelve months and the year, empty where they have not begun', () => {
    const sheets = sheetsOf(TASKS);
    const [first] = sheets?.parts ?? [];
    const [months, late] = tablesOf(first?.blocks ?? []);
    expect(months?.columns).toHaveLength(14);
    expect(months?.rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['Phải hoàn thành', '2', '2', ''],
      ['Đã hoàn thành', '0', '0', ''],
      ['Quá hạn', '1', '0', ''],
      ['Tỷ lệ (%)', '0,0', '0,0', ''],
    ]);
    expect(months?.rows[0]?.at(-1)).toBe('3');
    expect(late?.rows).toEqual([['1', 'Kiểm đếm cây xanh', '31/01/2026', '5', 'in-progress']]);
  });

  it('have the remarks on their own tasks, with the period that each is of', () => {
    const remarks = [{ period: period('2026-01'), remarks: new Map([['key-4', 'Làm trước Tết']]) }];
    const [first, second] = sheetsOf(TASKS, remarks)?.parts ?? [];
    expect(tablesOf(first?.blocks ?? [])).toHaveLength(2);
    expect(tablesOf(second?.blocks ?? []).at(-1)?.rows).toEqual([
      [
        '1',
        'Tháng 1 năm 2026',
        'Quyết toán quý IV',
        'Phòng Kế hoạch - Tài chính',
        'Làm trước Tết',
        'Chưa thực hiện (chưa báo cáo)',
      ],
    ]);
  });

  it('are none where nobody leads anything', () => {
    expect(sheetsOf([{ content: 'Việc của không ai', lead: names([]), months: [1] }])).toBeNull();
  });
});

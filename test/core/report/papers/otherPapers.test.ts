/** The page for the meeting, letters that remind, and sheets of units. */
import { runThrough } from '../../../../src/core/flow/steps';
import { UNKNOWN_OFFICE } from '../../../../src/core/plan/office';
import type { Plan } from '../../../../src/core/plan/types';
import { tableHeight } from '../../../../src/core/report/papers/fit';
import { reminderLetters } from '../../../../src/core/report/papers/letters';
import { meetingPaper } from '../../../../src/core/report/papers/meetingPaper';
import type { PeriodRemarks } from '../../../../src/core/report/text/followedRemarks';
import type { Paper, PaperBlock, PaperTable } from '../../../../src/core/report/papers/types';
import { linesOfCell } from '../../../../src/core/report/papers/fit';
import { unitSheets } from '../../../../src/core/report/papers/unitSheets';
import { NO_COMPARISON, comparisonOf } from '../../../../src/core/rollup/comparison';
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
      // No line ends within the period, as in "nhiệm vụ 6 | tháng đầu năm".
      about: 'V/v đôn đốc thực hiện nhiệm vụ tháng\u00a01\u00a0năm\u00a02026',
    });
    expect(paragraphs(first?.blocks ?? [])).toEqual([
      'Kính gửi: Phòng Quản lý đô thị',
      'Qua theo dõi việc thực hiện kế hoạch công tác, tính đến ngày 05/02/2026, Phòng Quản lý đô thị có 01 nhiệm vụ quá hạn chưa hoàn thành; 01 nhiệm vụ đã lùi, đến hạn từ nay đến hết tháng 2 năm 2026; 01 nhiệm vụ đến hạn từ nay đến hết tháng 2 năm 2026.',
      '1. Nhiệm vụ quá hạn chưa hoàn thành (01)',
      '2. Nhiệm vụ đã lùi, đến hạn từ nay đến hết tháng 2 năm 2026 (01)',
      '3. Nhiệm vụ đến hạn từ nay đến hết tháng 2 năm 2026 (01)',
      expect.stringContaining('chậm nhất ngày 10/02/2026'),
      'Trân trọng./.',
    ]);
    expect(tablesOf(first?.blocks ?? []).map(({ rows }) => rows)).toEqual([
      [['1', 'Kiểm đếm cây xanh', '31/01/2026', '5', 'in-progress']],
      [['1', 'Lắp biển tên phố', 'Tháng 2/2026', 'deferred']],
      [['1', 'Sửa cổng công viên', '28/02/2026']],
    ]);
    expect(paragraphs(second?.blocks ?? []).at(-2)).toContain('chủ động thực hiện đúng thời hạn');
    // A letter about nothing but what comes does not say that it chases the period's work.
    expect(second?.blocks[0]).toMatchObject({ about: 'V/v thực hiện nhiệm vụ sắp đến hạn' });
    expect(first?.blocks.at(-1)).toMatchObject({ kind: 'signature' });
  });

  it('go to the unit and into the file; whom the office reports to need not know', () => {
    const recipients = ['UBND tỉnh (để báo cáo)', 'Các phòng, đơn vị', 'Lưu: VT, VP'];
    const lines = (told: readonly string[]): unknown => {
      const rollUp = count(planOf(ROOMS, TASKS), '2026-01', '2026-02-05');
      const parts = { say, closedAt: CLOSED, replyBy: day('2026-02-10'), plan: planOf(ROOMS, TASKS) };
      const office = { ...UNKNOWN_OFFICE, recipients: told };
      const letters = runThrough(reminderLetters({ rollUp, office, ...parts }));
      return letters?.parts[0]?.blocks.flatMap((block) => (block.kind === 'signature' ? block.recipients : []));
    };
    expect(lines(recipients)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.']);
    expect(lines([])).toEqual(['Nơi nhận:', '- Như trên;', '- ……………;', '- Lưu: VT, …….']);
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

  it('tell work from before that was put off to nobody knows when apart: it is not late', () => {
    const put = { content: 'Dừng chờ vốn', lead: names(['QLDT']), months: [1], state: 'deferred' } as const;
    const plan = planOf(ROOMS, [put, { content: 'Kiểm đếm cây xanh', lead: names(['QLDT']), months: [1] }]);
    const rollUp = count(plan, '2026-02', '2026-03-02');
    const parts = { office: UNKNOWN_OFFICE, say, closedAt: CLOSED, replyBy: day('2026-03-05') };
    const [letter] = runThrough(reminderLetters({ rollUp, plan, ...parts }))?.parts ?? [];
    const blocks = letter?.blocks ?? [];
    expect(paragraphs(blocks)).toEqual(
      expect.arrayContaining([
        '1. Nhiệm vụ quá hạn chưa hoàn thành (01)',
        '2. Nhiệm vụ tồn từ kỳ trước đã lùi, chưa rõ thời hạn mới (01)',
      ]),
    );
    expect(tablesOf(blocks).map(({ rows }) => rows)).toEqual([
      [['1', 'Kiểm đếm cây xanh', '31/01/2026', '30', 'Chưa báo cáo']],
      [['1', 'Dừng chờ vốn', '31/01/2026', 'deferred']],
    ]);
    // The page for the meeting has it among what was put off, and counts as late what the letters do.
    const page = meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: null, say });
    const meeting = page.parts.flatMap(({ blocks: own }) => own);
    expect(paragraphs(meeting)).toEqual(
      expect.arrayContaining([
        'I. Nhiệm vụ quá hạn, tồn cần cho ý kiến (01, trong đó 01 tồn)',
        'II. Nhiệm vụ lùi thời hạn (01)',
      ]),
    );
    expect(tablesOf(meeting).at(-1)?.rows[0]?.[2]).toContain('31/01/2026, đã lùi, chưa rõ thời hạn mới');
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
      'I. Nhiệm vụ quá hạn cần cho ý kiến (02)',
      'II. Thực hiện ý kiến chỉ đạo tháng 12 năm 2025 (02)',
      'III. Nhiệm vụ lùi thời hạn (01)',
      'IV. Kết luận',
    ]);
    const [late, followed, deferred] = tablesOf(blocks);
    expect(late?.rows[0]).toEqual(['1', 'Kiểm đếm cây xanh', 'Phòng Quản lý đô thị\n31/01/2026 (quá 5 ngày)', '']);
    expect(followed?.rows).toEqual([
      ['1', 'Kiểm đếm cây xanh', 'Phòng Quản lý đô thị', 'Báo cáo trước ngày 10', 'Chưa hoàn thành quá hạn, 5 ngày'],
      ['2', '(Nhiệm vụ không còn trong kế hoạch)', '', 'Rà soát lại', ''],
    ]);
    expect(deferred?.rows[0]?.[2]).toMatch(/\n31\/01\/2026, lùi sang tháng 2\/2026$/);
    expect(blocks.at(-1)).toMatchObject({ kind: 'room' });
  });

  it('has two lines each by phòng where more is late than has room, cut where that can be seen, and says how many more', () => {
    const long = 'Rà soát, thống kê, phân loại các tuyến hè phố '.repeat(12).trim();
    const tasks = Array.from({ length: 60 }, (_, index): TaskWords => ({
      content: `Việc ${index}: ${long}`,
      lead: names([index % 2 === 0 ? 'QLDT' : 'KHTC']),
      months: [1],
      ...(index === 0 ? { explanation: { given: 'Chờ đơn giá mới của tỉnh' } } : {}),
    }));
    const plan = planOf([{ ...room('QLDT', 'Phòng Quản lý đô thị'), short: ['P. QLĐT'] }, ...ROOMS.slice(1)], tasks);
    const rollUp = count(plan, '2026-01', '2026-02-05');
    const blocks = blocksOf(meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: null, say }));
    const rows = tablesOf(blocks)[0]?.rows ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(20);
    expect(rows[0]?.[1]).toMatch(/^Việc 0: Rà soát, .* …\nNguyên nhân: Chờ đơn giá mới của tỉnh$/);
    for (const row of rows.slice(1)) expect(row[1]).toMatch(/^Việc \d+: Rà soát[^\n]* …$/);
    for (const row of rows) expect(row.slice(3)).toEqual(['5', '']);
    // By phòng, by their short names where the office has some; numbered through, and nobody is told twice.
    const leads = [...new Set(rows.map(([, , lead]) => lead))];
    expect(leads).toEqual(['P. QLĐT', 'Phòng Kế hoạch - Tài chính']);
    expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, index) => index + 1));
    expect(new Set(rows.map(([, content]) => content)).size).toBe(rows.length);
    expect(paragraphs(blocks)).toContain(`Còn ${60 - rows.length} nhiệm vụ khác, xem báo cáo và trang tổng hợp.`);
  });

  it('says how many of the late tasks are of earlier periods, which the sentence above does not count', () => {
    const plan = planOf(ROOMS, [
      { content: 'Việc tháng 1', lead: names(['QLDT']), months: [1] },
      { content: 'Việc khác tháng 1', lead: names(['KHTC']), months: [1] },
      { content: 'Việc tháng 2', lead: names(['QLDT']), months: [2] },
    ]);
    const headingOf = (code: string, asOf: string): string | undefined =>
      paragraphs(
        blocksOf(
          meetingPaper({ rollUp: count(plan, code, asOf), plan, comparison: NO_COMPARISON, remarks: null, say }),
        ),
      ).find((text) => text.startsWith('I. '));
    expect(headingOf('2026-02', '2026-03-02')).toBe('I. Nhiệm vụ quá hạn, tồn cần cho ý kiến (03, trong đó 02 tồn)');
    expect(headingOf('2026-01', '2026-02-02')).toBe('I. Nhiệm vụ quá hạn cần cho ý kiến (02)');
  });

  it('names the longest late task of every phòng before the second of any', () => {
    const old = (content: string, months: readonly number[], lead: string): TaskWords => ({
      content,
      lead: names([lead]),
      months,
    });
    const plan = planOf(ROOMS, [
      ...Array.from({ length: 60 }, (_, index) => old(`Việc cũ ${index}`, [1], 'QLDT')),
      old('Việc mới', [2], 'KHTC'),
    ]);
    const rollUp = count(plan, '2026-Q1', '2026-04-05');
    const blocks = blocksOf(meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: null, say }));
    const [late] = tablesOf(blocks);
    const texts = late?.rows.map(([, content]) => content);
    expect(texts).toContain('Việc cũ 0');
    expect(texts).toContain('Việc mới');
    expect(texts).not.toContain('Việc cũ 59');
  });

  it('has room for the words of those that have been late longest where with room for all a phòng would be left out', () => {
    const long = 'Rà soát, thống kê, phân loại các tuyến hè phố '.repeat(6).trim();
    const tablesWith = (units: number): readonly (readonly string[])[] => {
      const rooms = Array.from({ length: units }, (_, index) => room(`P${index}`, `Phòng ${index}`));
      const plan = planOf(
        rooms,
        rooms.flatMap(({ code }) =>
          Array.from({ length: 40 }, (): TaskWords => ({ content: long, lead: names([code]), months: [1] })),
        ),
      );
      const rollUp = count(plan, '2026-01', '2026-02-05');
      return (
        tablesOf(blocksOf(meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: null, say })))[0]?.rows ?? []
      );
    };
    const linesOf = (units: number): readonly number[] =>
      tablesWith(units).map(([, content = '']) => linesOfCell(content, 84, { small: true }));
    expect(new Set(linesOf(8))).toEqual(new Set([2]));
    const many = linesOf(20);
    expect(many).toHaveLength(20);
    expect([many[0], many.at(-1)]).toEqual([2, 1]);
    expect(many.filter((lines) => lines === 2).length).toBeGreaterThan(3);
    expect(new Set(tablesWith(20).map(([, , lead]) => lead)).size).toBe(20);
  });

  it('is one page with every list too long for it, and asks first about remarks that were not followed', () => {
    const long = 'Rà soát, thống kê, phân loại các tuyến hè phố '.repeat(6).trim();
    const done = { state: 'done', completedOn: '2026-01-10' } as const;
    const plan = planOf(
      ROOMS,
      ['late', 'off', 'done'].flatMap((kind) =>
        Array.from({ length: 30 }, (_, index): TaskWords => ({
          content: `${kind} ${index} ${long}`,
          lead: names([index % 2 === 0 ? 'QLDT' : 'KHTC']),
          months: [1],
          ...(kind === 'off' ? { state: 'deferred', deferredTo: 5 } : kind === 'done' ? done : {}),
        })),
      ),
    );
    const rollUp = count(plan, '2026-01', '2026-02-05');
    const told = plan.tasks.filter(({ content }) => /^(?:done|off)/.test(content)).reverse();
    const all: PeriodRemarks = {
      period: period('2025-12'),
      remarks: new Map(told.map(({ key }) => [key, 'Giám đốc yêu cầu báo cáo trước ngày 10, nêu rõ trách nhiệm'])),
    };
    const blocks = blocksOf(meetingPaper({ rollUp, plan, comparison: NO_COMPARISON, remarks: all, say }));
    const [late, followed, off] = tablesOf(blocks);
    expect(followed?.rows[0]?.[1]).toMatch(/^off /);
    for (const table of [late, followed, off]) expect(table?.rows.length).toBeGreaterThan(0);
    // Of 257 mm title, headings, sentences, and lines to write on take some 130.
    const heights = [late, followed, off].map((table) => (table === undefined ? 0 : tableHeight(table)));
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(130);
  });

  it('cuts long texts less where all tasks have room', () => {
    const long = 'Rà soát, thống kê, phân loại các tuyến hè phố '.repeat(12).trim();
    const task: TaskWords = { content: long, lead: names(['QLDT']), months: [1] };
    const [few] = tablesOf(blocksOf(pageOf([task, { ...task, months: [1, 2] }], null)));
    expect(few?.rows[0]?.[1]).toMatch(/ …$/);
    expect(few?.rows[0]?.[1]?.length).toBeGreaterThan(100);
  });

  it('has its figures beside those of earlier periods; where none is held the sentence tells them', () => {
    const done = (month: number, content: string): TaskWords => ({
      content,
      lead: names(['QLDT']),
      months: [month],
      state: 'done',
      completedOn: `2026-0${month}-10`,
    });
    const plan = planOf(ROOMS, [done(1, 'Xong'), done(2, 'Xong nữa'), done(2, 'Xong tiếp')]);
    const rollUp = count(plan, '2026-02', '2026-03-02');
    const comparison = runThrough(comparisonOf(plan, null, rollUp));
    const [figures] = tablesOf(blocksOf(meetingPaper({ rollUp, plan, comparison, remarks: null, say })));
    expect(figures?.rows).toEqual([
      ['Kỳ này', '2', '2', '0', '0'],
      ['Tháng 1 năm 2026 (tính đến ngày 02/02/2026)', '1', '1', '0', '0'],
    ]);
    expect(tablesOf(blocksOf(pageOf([], null)))).toEqual([]);
  });

  it('says that nothing is late', () => {
    const blocks = blocksOf(pageOf([], null));
    expect(paragraphs(blocks)).toContain('I. Nhiệm vụ quá hạn cần cho ý kiến (0)');
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
      ['Lùi thời hạn', '1', '0', ''],
      ['Tỷ lệ trên số đến hạn (%)', '0,0', '–', ''],
    ]);
    expect(months?.rows[0]?.at(-1)).toBe('3');
    expect(late?.rows).toEqual([['1', 'Kiểm đếm cây xanh', '31/01/2026', '5', 'in-progress']]);
  });

  it('list what of several months is late in one of them, as reports and letters of that month do', () => {
    const sheets = sheetsOf([
      { content: 'Báo cáo định kỳ', lead: names(['QLDT']), months: [1, 6] },
      { content: 'Kiểm đếm cây xanh', lead: names(['QLDT']), months: [1] },
    ]);
    const blocks = sheets?.parts[0]?.blocks ?? [];
    const [months, late] = tablesOf(blocks);
    expect(months?.rows[2]?.slice(0, 2)).toEqual(['Quá hạn', '2']);
    expect(months?.rows[2]?.at(-1)).toBe('1');
    expect(late?.rows.map(([, content, deadline]) => [content, deadline])).toEqual([
      ['Kiểm đếm cây xanh', '31/01/2026'],
      ['Báo cáo định kỳ', '31/01/2026'],
    ]);
    expect(paragraphs(blocks)).toEqual(
      expect.arrayContaining([
        'II. Nhiệm vụ quá hạn chưa hoàn thành (02)',
        'Danh sách dưới đây có cả 01 nhiệm vụ nhiều tháng, quá hạn ở một tháng đã qua nhưng cả năm chưa tính là quá hạn.',
      ]),
    );
  });

  it('have the remarks on their own tasks, with the period that each is of', () => {
    const remarks = [{ period: period('2026-01'), remarks: new Map([['key-4', 'Làm trước Tết']]) }];
    const [first, second] = sheetsOf(TASKS, remarks)?.parts ?? [];
    expect(tablesOf(first?.blocks ?? [])).toHaveLength(2);
    expect(tablesOf(second?.blocks ?? []).at(-1)?.rows).toEqual([
      ['1', 'Tháng 1 năm 2026', 'Quyết toán quý IV', 'Làm trước Tết', 'Chưa thực hiện (chưa báo cáo)'],
    ]);
  });

  it('end with room for an assessment that is never alone: what stands before it keeps', () => {
    const remarks = [{ period: period('2026-01'), remarks: new Map([['key-4', 'Làm trước Tết']]) }];
    const kept = (sheets: Paper | null): readonly (readonly string[])[] =>
      (sheets?.parts ?? []).map(({ blocks }) =>
        blocks.filter((block) => 'keep' in block && block.keep).map(({ kind }) => kind),
      );
    expect(kept(sheetsOf(TASKS))).toEqual([['table'], ['paragraph']]);
    const [, second] = sheetsOf(TASKS, remarks)?.parts ?? [];
    expect(second?.blocks.at(-3)).toMatchObject({ kind: 'table', keep: true });
    expect(kept(sheetsOf(TASKS, remarks))).toEqual([['table'], ['table']]);
  });

  it('are none where nobody leads anything', () => {
    expect(sheetsOf([{ content: 'Việc của không ai', lead: names([]), months: [1] }])).toBeNull();
  });
});

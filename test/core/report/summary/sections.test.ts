import { runThrough } from '../../../../src/core/flow/steps';
import { readStandingTasks } from '../../../../src/core/report/readBack/standingTasks';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryInput } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryTabs, TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';
import { columnsOf, gridOf, listValues, partOf, textsOf, valuesOf } from '../../../helpers/tabs';

const UNITS = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
const TASKS: readonly TaskWords[] = [
  { lead: names(['VP']), content: 'Việc tháng 1', months: [1], state: 'done', completedOn: '2026-01-20' },
  { lead: names(['VP']), content: 'Việc tháng 2', months: [2] },
  { lead: names(['KHTC']), content: 'Việc tháng 3', months: [3], state: 'in-progress' },
  { lead: names(['KHTC']), content: 'Việc tháng 4', months: [4], field: 'Lĩnh vực A' },
  { lead: names(['KHTC']), content: 'Việc tháng 4 đã xong', months: [4], state: 'done', completedOn: '2026-03-01' },
  { lead: names(['VP']), content: 'Việc thường xuyên', months: [3, 4], state: 'ongoing' },
];

function tabOf(tasks: readonly TaskWords[], code: string, asOf: string, more: Partial<SummaryInput> = {}): TabDraft {
  return tabsOf(tasks, code, asOf, more).report;
}

function tabsOf(
  tasks: readonly TaskWords[],
  code: string,
  asOf: string,
  more: Partial<SummaryInput> = {},
): SummaryTabs {
  const plan = planOf(UNITS, tasks);
  return runThrough(
    summaryTabs({
      rollUp: count(plan, code, asOf),
      plan,
      say: createSay('vi'),
      closedAt: { date: day(asOf), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
      ...more,
    }),
  );
}

describe('work that comes next', () => {
  test('is what falls due in the period after and is still open', () => {
    const tab = tabOf(TASKS, '2026-03', '2026-03-31');
    expect(textsOf(tab).some((text) => text.includes('kỳ tiếp theo: tháng 4 năm 2026 (01)'))).toBe(true);
    expect(columnsOf(tab, 'kỳ tiếp theo', ['Nội dung'])).toEqual([['Việc tháng 4']]);
    expect(textsOf(tab)).toContain('Thời hạn: 30/04/2026');
    expect(textsOf(tabOf(TASKS, '2026-Q1', '2026-03-31')).some((text) => text.includes('quý II năm 2026 (01)'))).toBe(
      true,
    );
  });

  test('keeps the remark that the office wrote beside it, and in no other place', () => {
    const remarks = new Map([['key-4', 'Làm sớm']]);
    expect(
      textsOf(tabOf(TASKS, '2026-03', '2026-03-31', { remarks })).filter((text) => text === 'Làm sớm'),
    ).toHaveLength(1);
  });

  test('is cut at a length that people read, and says how much more there is', () => {
    const many = Array.from({ length: 320 }, (_, index) => ({
      lead: names(['VP']),
      content: `Việc ${index}`,
      months: [4],
    }));
    const tab = tabOf(many, '2026-03', '2026-03-31');
    expect(textsOf(tab)).toContain('… và 288 nhiệm vụ khác, xem trong kế hoạch.');
    expect(textsOf(tab).some((text) => text.includes('(320)'))).toBe(true);
  });

  test('names some of each unit, with how much it has in all', () => {
    const work = (unit: string, of: number): readonly TaskWords[] =>
      Array.from({ length: of }, (_, index) => ({ lead: names([unit]), content: `${unit} ${index}`, months: [4] }));
    const texts = textsOf(tabOf([...work('VP', 40), ...work('KHTC', 3)], '2026-Q1', '2026-03-31'));
    expect(texts).toContain('Văn phòng (40 nhiệm vụ, nêu 21)');
    expect(texts).toContain('Phòng Kế hoạch - Tài chính (03)');
    expect(texts).toContain('… và 19 nhiệm vụ khác, xem trong kế hoạch.');
    expect(texts.filter((text) => /^(VP|KHTC) \d+$/.test(text))).toHaveLength(24);
  });
});

describe('the course by month', () => {
  test('stands in tabs longer than a month and adds up to the total', () => {
    const { report: tab, list } = tabsOf(TASKS, '2026-Q1', '2026-03-31');
    const rows = partOf(tab, 'Diễn biến theo tháng');
    expect(valuesOf(rows, [1, 2])).toEqual([
      ['Tháng 1', 1],
      ['Tháng 2', 1],
      ['Tháng 3', 2],
    ]);
    for (const { formula, shown, evaluated } of evaluateFormulas(tab, [list]))
      expect([formula, evaluated]).toEqual([formula, shown]);
    expect(() => partOf(tabOf(TASKS, '2026-03', '2026-03-31'), 'Diễn biến theo tháng')).toThrow();
  });

  test('has a row for tasks without a deadline in the period', () => {
    const { report, list } = tabsOf([...TASKS, { lead: names(['VP']), months: [] }], '2026', '2026-03-31');
    expect(valuesOf(partOf(report, 'Diễn biến theo tháng'), [1]).at(-1)).toEqual(['Không có thời hạn trong kỳ']);
    for (const { formula, shown, evaluated } of evaluateFormulas(report, [list]))
      expect([formula, evaluated]).toEqual([formula, shown]);
  });
});

describe('a column at the end of a table', () => {
  const headsOf = (tab: TabDraft, table: string): unknown[] =>
    tab.rows
      .filter(({ cells }) => cells[0]?.value === 'Stt' && cells[1]?.value === table)
      .flatMap(({ cells }) => cells.map((cell) => cell?.value));

  test('without a figure in any row is left out of that table: no month has work from before the period', () => {
    const { report, list } = tabsOf(TASKS, '2026-Q2', '2026-04-30');
    expect(headsOf(report, 'Phòng, đơn vị')).toContain('Tồn kỳ trước');
    expect(headsOf(report, 'Tháng đến hạn')).not.toContain('Tồn kỳ trước');
    for (const { formula, shown, evaluated } of evaluateFormulas(report, [list]))
      expect([formula, evaluated]).toEqual([formula, shown]);
  });

  test('stays where a row has a figure', () => {
    const field = { lead: names(['VP']), months: [1], field: 'Lĩnh vực B' };
    const tab = tabOf([...TASKS, field, { ...field, months: [4] }], '2026-Q2', '2026-04-30');
    expect(headsOf(tab, 'Lĩnh vực')).toContain('Tồn kỳ trước');
    expect(headsOf(tab, 'Tháng đến hạn')).not.toContain('Tồn kỳ trước');
  });
});

describe('a report without what stands in it already', () => {
  const office = { lead: names(['VP']), months: [1], field: 'Lĩnh vực văn phòng' };

  test('has no table of fields that are the units, and says so', () => {
    const tab = tabOf([office], '2026-01', '2026-01-31');
    expect(() => partOf(tab, 'Kết quả theo lĩnh vực')).toThrow();
    expect(textsOf(tab)).toContainEqual(expect.stringMatching(/^Mỗi lĩnh vực do một phòng, đơn vị chủ trì/));
    const mixed = tabOf([office, { ...office, field: 'Lĩnh vực khác' }], '2026-01', '2026-01-31');
    expect(partOf(mixed, 'Kết quả theo lĩnh vực')).not.toHaveLength(0);
  });

  test('names what comes in one line each, and says that the plan has the whole', () => {
    const long = 'Tổng hợp, rà soát danh sách và báo cáo kết quả thực hiện nhiệm vụ được giao '.repeat(4).trim();
    const tab = tabOf([office, { ...office, months: [2], content: long }], '2026-01', '2026-01-31');
    const [line] = columnsOf(tab, 'đến hạn trong kỳ tiếp theo', ['Nội dung']).filter(([text]) => text !== null);
    expect(String(line?.[0])).toMatch(/^Tổng hợp, rà soát .*…$/);
    expect(textsOf(tab)).toContainEqual(expect.stringContaining('nội dung đầy đủ ở trang kế hoạch'));
  });

  describe('in lists of late work', () => {
    const long = 'Tổng hợp, rà soát danh sách và báo cáo kết quả thực hiện nhiệm vụ được giao '.repeat(6).trim();
    const late = { ...office, content: long };
    const linesIn = (tab: TabDraft, head: string): readonly string[] =>
      columnsOf(tab, 'chưa hoàn thành quá hạn (', [head])
        .flatMap(([text]) => (typeof text === 'string' ? [text] : []))
        .filter((text) => text.startsWith('Tổng hợp'));

    test('has the begin of a long content for a quarter, and the number of the list that has the whole', () => {
      const { report, list } = tabsOf([office, late], '2026-Q1', '2026-04-02');
      const [shown = ''] = linesIn(report, 'Nội dung');
      expect(shown).toMatch(/^Tổng hợp, rà soát .*… \(DS số 2\)$/);
      expect(textsOf(report)).toContainEqual(expect.stringContaining('nội dung đầy đủ ở trang danh sách (DS)'));
      expect(listValues(list, ['Stt', 'Nội dung'])).toContainEqual([2, long]);
    });

    test('has all of it for a month', () => {
      const tab = tabOf([office, late], '2026-01', '2026-02-02');
      expect(linesIn(tab, 'Nội dung')).toEqual([long]);
      expect(textsOf(tab)).not.toContainEqual(expect.stringContaining('trang danh sách (DS)'));
    });

    test('has as many lines of it as its cause takes', () => {
      const cause = 'Chờ cơ quan cấp trên hướng dẫn, nhiều lần xin ý kiến mà chưa có văn bản trả lời '.repeat(6).trim();
      const explained = { ...late, explanation: { given: cause } };
      const [short = ''] = linesIn(tabOf([late], '2026-Q1', '2026-04-02'), 'Nội dung');
      const [more = ''] = linesIn(tabOf([explained], '2026-Q1', '2026-04-02'), 'Nội dung');
      expect(more.length).toBeGreaterThan(1.5 * short.length);
    });
  });
});

describe('charts', () => {
  test('show every room by state, and the course where there is one; their cells are numbers with a name', () => {
    const later = { lead: names(['VP']), months: [5] };
    // So much late work fills the page before the course that table and chart begin one together.
    const tabs = Array.from({ length: 40 }, (_, late) => {
      const due = Array.from({ length: late }, (__, index) => ({ ...later, content: `Việc ${index}`, months: [1] }));
      return tabOf([...TASKS, ...due, later, { ...later, months: [6] }], '2026-H1', '2026-03-31');
    });
    const tab = tabs.find(({ charts }) => charts.length === 2);
    if (tab === undefined) throw new Error('No report has both charts');
    expect(tab.charts.map(({ title }) => title)).toEqual([
      'Kết quả theo phòng, đơn vị, 6 tháng đầu năm 2026',
      'Diễn biến theo tháng, 6 tháng đầu năm 2026',
    ]);
    // The course stands on the page of its table.
    const course = tab.charts[1];
    const [from, to] = [course?.categories.top ?? 0, course?.anchor.bottom ?? 0];
    expect(tab.print.breaks.filter((row) => row > from - 2 && row <= to)).toEqual([]);
    // Three months are seen in their table.
    expect(tabOf(TASKS, '2026-Q1', '2026-03-31').charts).toHaveLength(1);
    for (const { categories, series, anchor } of tab.charts) {
      for (let row = categories.top; row <= categories.bottom; row += 1) {
        const cells = tab.rows[row - 1]?.cells ?? [];
        expect(typeof cells[categories.left]?.value).toBe('string');
        const parts = series.map(({ values }) => cells[values.left]?.value);
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toBe(cells[2]?.value);
        for (const { values } of series)
          expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
      }
      for (let row = anchor.top; row <= anchor.bottom; row += 1) {
        for (let column = anchor.left; column <= anchor.right; column += 1)
          expect(tab.rows[row - 1]?.cells[column] ?? null).toBeNull();
      }
    }
  });
});

test.each([1, 6, 9, 12, 16])(
  'a chart stands whole on the page of its table or the next one, never alone: %d units',
  (units) => {
    const rooms = Array.from({ length: units }, (_, index) => room(`P${index}`, `Phòng ${index + 1}`));
    const work = rooms.flatMap(({ code }): TaskWords[] =>
      Array.from({ length: 12 }, (_, index) => ({ lead: names([code]), months: [index + 1] })),
    );
    const plan = planOf(rooms, work);
    const parts = { plan, say: createSay('vi'), remarks: new Map<string, string>(), fingerprint: 'x' };
    for (const [code, asOf] of [
      ['2026-03', '2026-03-31'],
      ['2026-H1', '2026-06-30'],
      ['2026', '2026-12-31'],
    ] as const) {
      const closedAt = { date: day(asOf), hour: 8, minute: 0 };
      const { report } = runThrough(summaryTabs({ ...parts, rollUp: count(plan, code, asOf), closedAt }));
      const pageOf = (row: number): number => report.print.breaks.filter((each) => each <= row).length;
      for (const { title, categories, anchor } of report.charts) {
        const page = pageOf(anchor.top);
        expect([title, pageOf(anchor.bottom)]).toEqual([title, page]);
        expect([0, 1]).toContain(page - pageOf(categories.top));
        const beside = report.rows.filter(
          ({ cells }, at) =>
            pageOf(at + 1) === page && cells.some((cell) => cell?.value !== undefined && cell.value !== null),
        );
        expect([title, beside.length > 0]).toEqual([title, true]);
      }
    }
  },
);

test.each([5, 6, 7, 8, 9, 10])('what is late longest is not cut by the end of page one: %d units', (units) => {
  const long = 'Phòng Xây dựng chính quyền, Công tác thanh niên và Văn thư lưu trữ số';
  const short = 'Phòng';
  const rooms = Array.from({ length: units }, (_, index) =>
    room(`P${index}`, `${index < 5 ? long : short} ${index + 1}`),
  );
  const plan = planOf(
    rooms,
    rooms.map(({ code }) => ({ lead: names([code]), months: [1] })),
  );
  const closedAt = { date: day('2026-03-31'), hour: 8, minute: 0 };
  const rollUp = count(plan, '2026-Q1', '2026-03-31');
  const { report } = runThrough(
    summaryTabs({ rollUp, plan, say: createSay('vi'), remarks: new Map(), fingerprint: 'x', closedAt }),
  );
  const heading =
    report.rows.findIndex(({ cells }) => String(cells[0]?.value ?? '').startsWith('Chưa hoàn thành quá hạn lâu nhất')) +
    1;
  expect(heading).toBeGreaterThan(0);
  const end = report.rows.findIndex(({ cells }, index) => index >= heading && typeof cells[0]?.value !== 'number');
  expect(end - heading).toBeGreaterThanOrEqual(3);
  expect(report.print.breaks.filter((row) => row > heading && row <= end)).toEqual([]);
});

test('units that lead nothing are one line, which does not say that they help nobody', () => {
  // So many kinds of work that figures beside the table have no part of their own.
  const states = ['done', 'ongoing', 'cancelled', 'in-progress', 'unclear'] as const;
  const lineOf = (coordinating: readonly string[]): readonly unknown[] => {
    const own = { lead: names(['VP']), coordinating: names(coordinating), months: [1] };
    const late = { ...own, state: 'done', completedOn: '2026-02-03' } as const;
    const deferred = { ...own, state: 'deferred', deferredTo: 3 } as const;
    const report = tabOf([...states.map((state) => ({ ...own, state })), late, deferred], '2026-01', '2026-02-05');
    const heads = report.rows.find(({ cells }) => cells[1]?.value === 'Phòng, đơn vị')?.cells ?? [];
    const line = report.rows.find(({ cells }) => cells[1]?.value === '01 đơn vị không chủ trì')?.cells ?? [];
    const at = (head: string): number => heads.findIndex((cell) => cell?.value === head);
    return ['Tổng số', 'Nhiệm vụ phối hợp'].map((head) =>
      at(head) < 0 ? 'no column' : (line[at(head)]?.value ?? null),
    );
  };
  expect(lineOf(['KHTC'])).toEqual(['–', null]);
  expect(lineOf(['VP'])).toEqual(['–', '–']);
  expect(lineOf([])).toEqual(['–', 'no column']);
});

test('a phòng whose list goes on over a page is named again below the head', () => {
  const late = (lead: string, count: number): readonly TaskWords[] =>
    Array.from({ length: count }, (_, at) => ({ lead: names([lead]), content: `Việc ${lead} ${at + 1}`, months: [1] }));
  const report = tabOf([...late('VP', 60), ...late('KHTC', 30)], '2026-01', '2026-02-05');
  const named = (row: number): unknown => report.rows[row]?.cells[1]?.value;
  const onTop = report.print.breaks
    .filter((row) => report.rows[row - 1]?.cells[0]?.style === 'header')
    .map((row) => named(row));
  expect(onTop.length).toBeGreaterThan(1);
  // What stands above the page tells who it is that goes on.
  const groups = report.rows.map(({ cells }) => (cells[1]?.style === 'list-group' ? String(cells[1].value) : null));
  const before = report.print.breaks
    .filter((row) => report.rows[row - 1]?.cells[0]?.style === 'header')
    .map((row) =>
      groups
        .slice(0, row - 1)
        .filter((name) => name !== null)
        .at(-1),
    );
  expect(onTop).toEqual(before.map((name) => `${String(name).replace(/ \(.*\)$/u, '')} (tiếp theo)`));
  expect(textsOf(report).filter((text) => text.endsWith('(tiếp theo)'))).toEqual(onTop);
});

describe('what changed since the last run', () => {
  const before = tabsOf(TASKS, '2026-Q1', '2026-02-15');
  const previous = { asOf: day('2026-02-15'), tasks: readStandingTasks(gridOf(before.list)) };
  const NOW: readonly TaskWords[] = [
    ...TASKS.slice(0, 1),
    {
      ...TASKS[1],
      lead: names(['VP']),
      content: 'Việc tháng 2',
      months: [2],
      state: 'done',
      completedOn: '2026-02-28',
    },
    ...TASKS.slice(2),
    { lead: names(['VP']), content: 'Việc mới', months: [3] },
  ];

  test('is read from the list that stands: its tasks with their states', () => {
    expect([...previous.tasks.values()].map((task) => task.class)).toEqual([
      'on-time',
      'not-started',
      'in-progress',
      'ongoing',
    ]);
  });

  test('is told by task: new, in another state, gone', () => {
    const tab = tabOf(NOW, '2026-Q1', '2026-03-31', {
      previous: {
        ...previous,
        tasks: new Map([
          ...previous.tasks,
          ['key-gone', { content: 'Việc đã bỏ', unitName: 'Văn phòng', class: 'overdue' }],
        ]),
      },
    });
    const heading = 'Thay đổi so với lần chốt trước, tính đến ngày 15/02/2026 (03)';
    expect(columnsOf(tab, heading, ['Nội dung', 'Trạng thái', 'Trạng thái lần trước', 'Thay đổi'])).toEqual([
      ['Việc tháng 2', 'Hoàn thành đúng hạn', 'Chưa thực hiện', 'Đổi trạng thái'],
      ['Việc mới', 'Chưa thực hiện', null, 'Mới có trong kỳ'],
      ['Việc đã bỏ', null, 'Chưa hoàn thành quá hạn', 'Không còn trong kỳ'],
    ]);
  });

  test('has no part where nothing changed: the tab is then the one that stood', () => {
    expect(tabsOf(TASKS, '2026-Q1', '2026-02-15', { previous })).toEqual(before);
    expect(textsOf(before.report).some((text) => text.includes('lần chốt trước'))).toBe(false);
  });

  test('is not read from a list whose hidden cells were spoilt', () => {
    const spoilt = gridOf(before.list, (rows) =>
      rows.map((cells) =>
        cells.map((value) => (typeof value === 'string' ? value.replace('annex--on-time', 'annex--xyz') : value)),
      ),
    );
    expect([...readStandingTasks(spoilt).values()]).toHaveLength(3);
  });
});

describe('work that was put off to a day', () => {
  const NOTE = 'Có 01 nhiệm vụ lùi đến một ngày trong tháng; thời hạn mới được tính đến hết tháng đó.';
  const notesOf = (text: string): readonly string[] => {
    const plan = planOf(UNITS, [{ lead: names(['VP']), months: [1], state: 'deferred', deferredTo: 4 }]);
    const tasks = plan.tasks.map((task) => ({ ...task, progress: { ...task.progress, text } }));
    const input = { say: createSay('vi'), remarks: new Map<string, string>(), fingerprint: 'x' };
    const closedAt = { date: day('2026-02-02'), hour: 8, minute: 0 };
    const rollUp = count({ ...plan, tasks }, '2026-01', '2026-02-02');
    return textsOf(runThrough(summaryTabs({ ...input, rollUp, plan: { ...plan, tasks }, closedAt })).report);
  };

  test('is counted to the end of its month, and that is said', () => {
    expect(notesOf('Gia hạn đến 15/4')).toContain(NOTE);
    expect(notesOf('Lùi sang ngày 20/4/2026')).toContain(NOTE);
  });

  test('needs no word where the month ends with that day, or a month is named', () => {
    expect(notesOf('Gia hạn đến 30/4')).not.toContain(NOTE);
    expect(notesOf('Lùi sang tháng 4')).not.toContain(NOTE);
  });
});

describe('causes', () => {
  const late = (given: string): TaskWords => ({ lead: names(['VP']), months: [1], explanation: { given } });
  const BOTH = 'Nhiệm vụ có nhiều loại nguyên nhân được tính ở từng loại.';
  const OBJECTIVE = 'Nguyên nhân khách quan: chờ văn bản của Bộ.';

  test('of both kinds count under each, and it is said why they are more than the tasks', () => {
    const two = tabOf([late(`${OBJECTIVE} Nguyên nhân chủ quan: chậm tham mưu`)], '2026-01', '2026-03-31');
    expect(textsOf(two)).toContain(BOTH);
    expect(textsOf(tabOf([late(OBJECTIVE)], '2026-01', '2026-03-31'))).not.toContain(BOTH);
  });

  test('are of late work alone where nothing was put off', () => {
    const heading = (tasks: readonly TaskWords[]): string | undefined =>
      textsOf(tabOf(tasks, '2026-01', '2026-03-31')).find((text) => text.includes('Nguyên nhân nhiệm vụ'));
    expect(heading([late(OBJECTIVE)])).toMatch(/Nguyên nhân nhiệm vụ chậm$/u);
    expect(heading([late(OBJECTIVE), { lead: names(['VP']), months: [1], state: 'deferred' }])).toMatch(
      /Nguyên nhân nhiệm vụ chậm, lùi thời hạn$/u,
    );
  });
});

describe('units that lead nothing in the period', () => {
  test('are counted without groups, which are no units', () => {
    const group = { lead: names([], { collectives: ['Các phòng'] }), months: [5] };
    const own = { lead: names(['VP']), months: [1] };
    const textsWith = (...more: readonly TaskWords[]): readonly string[] =>
      textsOf(tabOf([own, ...more], '2026-01', '2026-03-31'));
    expect(textsWith()).toContain('01 đơn vị không chủ trì');
    expect(textsWith(group)).toContain('01 đơn vị không chủ trì');
  });
});

describe('explanations', () => {
  const late = (explanation: NonNullable<TaskWords['explanation']>): TaskWords => ({
    lead: names(['VP']),
    months: [1],
    explanation,
  });
  const DETAILS = ['Nguyên nhân, giải trình', 'Phương hướng khắc phục'];

  test('from one column are cut at their labels', () => {
    const tab = tabOf(
      [
        late({
          given:
            'Nguyên nhân khách quan: chờ văn bản của Bộ. Nguyên nhân chủ quan: chậm tham mưu; Hướng khắc phục: xong trước 15/4',
        }),
        late({ given: 'Chờ kinh phí' }),
      ],
      '2026-01',
      '2026-03-31',
    );
    expect(columnsOf(tab, 'chưa hoàn thành quá hạn (', DETAILS)).toEqual([
      ['Khách quan: chờ văn bản của Bộ.\nChủ quan: chậm tham mưu', 'xong trước 15/4'],
      ['Chờ kinh phí', '………'],
    ]);
  });

  test('that are missing leave a blank that is seen', () => {
    const tab = tabOf([late({ objective: 'Mưa bão' }), late({})], '2026-01', '2026-03-31');
    expect(columnsOf(tab, 'chưa hoàn thành quá hạn (', ['Kết quả đã ghi; nguyên nhân'])).toEqual([
      ['Khách quan: Mưa bão'],
      ['………'],
    ]);
    const blank = tab.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.value === '………'));
    expect(blank.map((cell) => cell?.style)).toEqual(['line-missing']);
  });
});

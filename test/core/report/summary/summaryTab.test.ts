import { planFingerprint } from '../../../../src/core/plan/fingerprint';
import { STYLES } from '../../../../src/core/draft/styles';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryInput } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryTabs, TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';
import { columnsOf, listLines, listValues, textsOf } from '../../../helpers/tabs';
import { runThrough } from '../../../../src/core/flow/steps';

const UNITS = [
  room('VP', 'Văn phòng Sở'),
  // Names with wildcards, operators and quotes, and one too long for a criterion.
  room('A*', '=Phòng "A*" ?~'),
  room('DAI', `Phòng ${'rất dài '.repeat(40)}`),
  room('KHTC', 'Phòng Kế hoạch - Tài chính'),
];

const TASKS: readonly TaskWords[] = [
  {
    lead: names(['VP']),
    field: 'Lĩnh vực A',
    state: 'done',
    completedOn: '2026-07-10',
    coordinating: names(['KHTC', 'STC']),
  },
  { lead: names(['VP', 'A*']), field: 'lĩnh vực  A', state: 'done', completedOn: '2026-08-03' },
  { lead: names(['VP']), content: 'Báo cáo tuần', state: 'done', director: 'Ông An' },
  { lead: names(['VP']), content: 'báo  cáo TUẦN', state: 'in-progress' },
  { lead: names(['A*']), content: '-Báo cáo tuần', state: 'ongoing', coordinating: names(['VP']) },
  { lead: names(['DAI']), state: 'unreported', explanation: { given: 'Chờ kinh phí' } },
  { lead: names(['DAI']), state: 'unclear' },
  { lead: names(['DAI']), state: 'deferred', deferredTo: 9 },
  { lead: names([], { collectives: ['Các phòng chuyên môn'] }), state: 'cancelled', coordinating: names(['VP']) },
  { lead: names([], { unknown: ['Phòng XYZ'] }), state: 'not-started' },
  { lead: names(['KHTC']), state: 'not-started', months: [3, 7, 11] },
  { lead: names(['KHTC']), months: [5], state: 'in-progress', coordinating: names(['VP']) },
  { lead: names(['VP', 'KHTC']), months: [6], state: 'done', completedOn: '2026-07-02' },
  { lead: names(['A*']), months: [6], state: 'deferred' },
];

const PLAN = planOf(UNITS, TASKS);

function tabFor(code: string, asOf: string, more: Partial<SummaryInput> = {}): TabDraft {
  return tabsFor(code, asOf, more).report;
}

function tabsFor(code: string, asOf: string, more: Partial<SummaryInput> = {}): SummaryTabs {
  return runThrough(
    summaryTabs({
      rollUp: count(PLAN, code, asOf),
      plan: PLAN,
      say: createSay('vi'),
      closedAt: { date: day('2026-08-05'), hour: 8, minute: 5 },
      remarks: new Map(),
      fingerprint: runThrough(planFingerprint(PLAN)),
      ...more,
    }),
  );
}

describe('formulas', () => {
  test.each([
    ['2026-07', '2026-07-31'],
    ['2026-07', '2026-08-05'],
    ['2026-Q3', '2026-10-01'],
    ['2026-H2', '2026-08-05'],
    ['2026', '2026-12-31'],
    ['2026-02', '2026-02-28'],
  ])('of %s as of %s give the figures of the engine', (code, asOf) => {
    const { report, list } = tabsFor(code, asOf);
    const checked = evaluateFormulas(report, [list]);
    // The five figures that every table has, for the total at the least.
    expect(checked.length).toBeGreaterThan(5);
    for (const { formula, shown, evaluated } of checked) expect([formula, evaluated]).toEqual([formula, shown]);
  });

  test('count something', () => {
    const rollUp = count(PLAN, '2026-07', '2026-08-05');
    expect(rollUp.total).toMatchObject({
      total: 10,
      late: 1,
      carriedOver: 3,
      carriedDone: 1,
      unclear: 1,
      cancelled: 1,
    });
    const { report, list } = tabsFor('2026-07', '2026-08-05');
    const shown = evaluateFormulas(report, [list]).filter(({ shown: value }) => value !== 0);
    expect(shown.length).toBeGreaterThan(30);
  });

  test('name no sheet, are in en-US form, with no name of the plan in them', () => {
    const { report, list } = tabsFor('2026-Q3', '2026-10-01');
    for (const { formula } of evaluateFormulas(report, [list])) {
      expect(formula.replace(/"[^"]*"/g, '""')).not.toMatch(/[!;]|^=/);
      expect(formula).not.toContain('Phòng');
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test('fail the test when a line of the list is changed', () => {
    const { report, list } = tabsFor('2026-07', '2026-08-05');
    const spoilt = {
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell?.value === 'Chưa hoàn thành quá hạn' ? { ...cell, value: 'Lùi' } : cell)),
      })),
    };
    expect(evaluateFormulas(report, [spoilt]).filter(({ shown, evaluated }) => shown !== evaluated)).not.toHaveLength(
      0,
    );
  });
});

describe('the tab', () => {
  const tabs = tabsFor('2026-07', '2026-08-05');
  const { report: tab, list } = tabs;

  test('says period, day and the moment of closing once', () => {
    const texts = textsOf(tab);
    expect(texts).toContain('TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 7 NĂM 2026');
    expect(texts.some((text) => text.includes('Tính đến ngày 05/08/2026'))).toBe(true);
    expect(texts.filter((text) => text.includes('Chốt lúc'))).toEqual(['Chốt lúc 08 giờ 05 ngày 05/08/2026']);
    expect(tab.rows[tab.titleCell.row - 1]?.cells[tab.titleCell.column]?.style).toBe('title');
  });

  test('is the same for the same input and differs by the moment of closing only', () => {
    expect(tabsFor('2026-07', '2026-08-05')).toEqual(tabs);
    const laterTabs = tabsFor('2026-07', '2026-08-05', { closedAt: { date: day('2026-09-01'), hour: 15, minute: 30 } });
    for (const name of ['report', 'list'] as const) {
      const [now, later] = [tabs[name], laterTabs[name]];
      const differing = later.rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(now.rows[index]));
      expect(differing).toHaveLength(1);
      expect({ ...later, rows: [] }).toEqual({ ...now, rows: [] });
    }
  });

  test('lists overdue, late, open carried and deferred work by phòng, with its causes', () => {
    expect(columnsOf(tab, 'chưa hoàn thành quá hạn (', ['Nội dung', 'Kết quả đã ghi; nguyên nhân'])).toContainEqual([
      'Việc 6',
      'Chờ kinh phí',
    ]);
    expect(columnsOf(tab, 'chưa hoàn thành quá hạn (', ['Kết quả đã ghi; nguyên nhân'])).toContainEqual([
      'unclear; ………',
    ]);
    expect(columnsOf(tab, 'Nhiệm vụ hoàn thành quá hạn', ['Nội dung'])).toEqual([['Việc 2']]);
    // What is done by now needs no attention: it stands in the list beside.
    expect(columnsOf(tab, 'Nhiệm vụ tồn từ kỳ trước', ['Nội dung'])).toEqual([['Việc 14'], ['Việc 12']]);
    const groups = tab.rows.flatMap(({ cells }) => (cells[1]?.style === 'list-group' ? [cells[1].value] : []));
    expect(groups).toContain('=Phòng "A*" ?~ (01)');
    expect(columnsOf(tab, 'lùi thời hạn', ['Nội dung', 'Thời hạn mới'])).toEqual([['Việc 8', 'Tháng 9/2026']]);
    expect(textsOf(tab)).toContain('Thời hạn cũ: 31/07/2026');
  });

  test('has every task of the period and every carried one in its list, a line for each lead', () => {
    expect(listLines(list)).toHaveLength(11 + 1 + 3 + 1);
    const lines = listValues(list, ['Nội dung', 'Stt', 'Đơn vị chủ trì', 'Chủ trì thứ']);
    expect(lines.filter(([content]) => content === 'Việc 2')).toEqual([
      ['Việc 2', 2, 'Văn phòng Sở', 1],
      ['Việc 2', 2, '=Phòng "A*" ?~', 2],
    ]);
    expect(listValues(list, ['Kỳ']).filter(([mark]) => mark === 'Tồn kỳ trước')).toHaveLength(4);
  });

  test('shows a day of completion only when it was known on the day', () => {
    const earlier = tabsFor('2026-07', '2026-07-31').list;
    const second = listValues(earlier, ['Nội dung', 'Ngày hoàn thành', 'Trạng thái']).find(
      ([text]) => text === 'Việc 2',
    );
    expect(second).toEqual(['Việc 2', null, 'Đang thực hiện']);
  });

  test('jumps only to cells that are there', () => {
    const links = list.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [cell.link] : [])));
    expect(links).toHaveLength(listLines(list).length);
    const rows = new Set(PLAN.tasks.map((task) => task.row));
    for (const { sheet, row, column } of links) {
      expect(sheet).toBe('Tháng 7');
      expect(rows.has(row)).toBe(true);
      expect(column).toBe(1);
    }
  });

  test('keeps text as text, whatever it begins with', () => {
    const guarded = [...tab.rows, ...list.rows].flatMap(({ cells }) =>
      cells.filter((cell) => typeof cell?.value === 'string' && /^[=+\-@]/.test(cell.value)),
    );
    expect(guarded.length).toBeGreaterThan(3);
    for (const cell of guarded) {
      expect(cell?.formula).toBeUndefined();
      expect(STYLES[cell?.style ?? 'plain'].format).toBe('@');
    }
  });

  test.each(['report', 'list'] as const)('can be printed: the %s on one width of paper, pages numbered', (name) => {
    const { print, hiddenColumns, widths, merges, rows, title } = tabs[name];
    expect(print.landscape).toBe(true);
    expect(print.footer).toContain('&P/&N');
    const widest = Math.max(...rows.map(({ cells }) => cells.length));
    expect(widths.length).toBeGreaterThanOrEqual(widest);
    expect(hiddenColumns).not.toContain(print.columns[1]);
    for (const { top, bottom, left, right } of merges) {
      expect(bottom).toBe(top);
      expect(right).toBeLessThanOrEqual(print.columns[1]);
      for (let column = left + 1; column <= right; column += 1)
        expect(rows[top - 1]?.cells[column]?.value ?? null).toBeNull();
    }
    expect(title.length).toBeLessThanOrEqual(31);
  });

  test('repeats the head of its list on every page, and never among its lines', () => {
    const head = list.print.titleRows?.[0] ?? 0;
    expect(list.rows[head - 1]?.cells[1]).toMatchObject({ value: 'Nội dung', style: 'header' });
    expect(list.rows.filter(({ cells }) => cells[1]?.style === 'header')).toHaveLength(1);
    expect(list.print.breaks).toEqual([]);
  });

  test('names four figures, and how they stood in the period before', () => {
    const before = {
      ...count(PLAN, '2026-06', '2026-06-30'),
      period: { kind: 'month', year: 2026, from: 6, to: 6 } as const,
    };
    const { report, list: beside } = tabsFor('2026-07', '2026-08-05', { comparison: { before, lastYear: null } });
    const figures = report.rows.find(({ cells }) => cells[0]?.style === 'key-figure')?.cells ?? [];
    const notes = report.rows.find(({ cells }) => cells[0]?.style === 'key-note')?.cells ?? [];
    const values = (cells: typeof figures): unknown[] =>
      cells.flatMap((cell) => (cell?.style.startsWith('key-') ? (cell.value ?? []) : []));
    expect(values(figures)).toEqual([10, 3, 5, 3]);
    expect(values(notes)).toEqual([
      'nhiệm vụ, có 1 thường xuyên\ntháng 6/2026: 2 (▲ 8)',
      'hoàn thành, đạt 33,3%\ntháng 6/2026: 0,0% (▲ 33,3 điểm %)',
      'chưa hoàn thành quá hạn, lâu nhất 5 ngày\ntháng 6/2026: 0 (▲ 5)',
      'tồn từ kỳ trước, đã hoàn thành 1\ntháng 6/2026: 1 (▲ 2)',
    ]);
    for (const { formula, shown, evaluated } of evaluateFormulas(report, [beside]))
      expect([formula, evaluated]).toEqual([formula, shown]);
  });

  test('notes what a reader must know', () => {
    const texts = textsOf(
      runThrough(
        summaryTabs({
          ...{ say: createSay('vi'), closedAt: { date: day('2026-08-05'), hour: 8, minute: 5 } },
          rollUp: { ...count(PLAN, '2026-07', '2026-08-05'), typoTasks: 2 },
          plan: {
            ...planOf(UNITS, TASKS, { hiddenRows: 4 }),
            unread: [{ sheet: 'Tháng 7', row: 9, column: 3, kind: 'error', text: '#REF!' }],
          },
          remarks: new Map(),
          fingerprint: 'x',
        }),
      ).report,
    ).join('\n');
    expect(texts).toContain('Cộng các dòng là 11, lớn hơn tổng số 10');
    expect(texts).toContain('Có 02 nhiệm vụ chỉ ghi sai tên đơn vị phối hợp');
    expect(texts).toContain('Trang "Tháng 7" có 04 dòng bị ẩn hoặc lọc');
    expect(texts).toContain('Có 01 ô không đọc được');
  });

  test('has no such notes when there is nothing to note', () => {
    const plan = planOf([room('VP', 'Văn phòng')], [{ lead: names(['VP']), state: 'in-progress' }]);
    const texts = textsOf(tabFor('2026-07', '2026-07-31', { plan, rollUp: count(plan, '2026-07', '2026-07-31') }));
    for (const word of ['Cộng các dòng', 'ghi sai', 'bị ẩn', 'không đọc được', 'theo lĩnh vực']) {
      expect(texts.join('\n')).not.toContain(word);
    }
  });

  test('stands whole in English too', () => {
    const english = tabFor('2026-07', '2026-08-05', { say: createSay('en') });
    expect(english.title).toBe('TH Tháng 07-2026');
    expect(ownRows(english)).toHaveLength(ownRows(tab).length);
    expect(textsOf(english)).toContain('SUMMARY OF WORK COMPLETED, MONTH 7 OF 2026');
  });
});

/**
 * Rows without what is repeated where a list goes on over a page (column heads, the name of the phòng), and without the room of
 * charts: words of another language take other room.
 */
function ownRows({ rows, print }: TabDraft): TabDraft['rows'] {
  const isHead = (index: number): boolean =>
    print.breaks.includes(index + 1) && rows[index]?.cells[0]?.style === 'header';
  return rows.filter(({ cells }, index) => {
    const [, name] = cells;
    const goesOn = isHead(index - 1) && /\((?:tiếp theo|continued)\)$/u.test(String(name?.value));
    return cells.length > 0 && !isHead(index) && !goesOn;
  });
}

import { planFingerprint } from '../../../../src/core/plan/fingerprint';
import { COLUMN } from '../../../../src/core/draft/layout';
import { STYLES } from '../../../../src/core/draft/styles';
import { summaryTab } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryInput } from '../../../../src/core/report/summary/summaryTab';
import type { TabDraft } from '../../../../src/core/draft/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import type { TaskWords } from '../../../helpers/rollUps';
import { partOf, textsOf, valuesOf } from '../../../helpers/tabs';
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
  return runThrough(
    summaryTab({
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
    const checked = evaluateFormulas(tabFor(code, asOf));
    // A row of 14 figures for each unit and the total at the least.
    expect(checked.length).toBeGreaterThan((UNITS.length + 1) * 14);
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
    const shown = evaluateFormulas(tabFor('2026-07', '2026-08-05')).filter(({ shown: value }) => value !== 0);
    expect(shown.length).toBeGreaterThan(30);
  });

  test('stay on the tab, in en-US form, with no name of the plan in them', () => {
    for (const { formula } of evaluateFormulas(tabFor('2026-Q3', '2026-10-01'))) {
      expect(formula).not.toMatch(/[!;]|^=/);
      expect(formula).not.toContain('Phòng');
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test('fail the test when a line of the annex is changed', () => {
    const tab = tabFor('2026-07', '2026-08-05');
    const spoilt = {
      ...tab,
      rows: tab.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell?.value === 'overdue' ? { ...cell, value: 'late' } : cell)),
      })),
    };
    expect(evaluateFormulas(spoilt).filter(({ shown, evaluated }) => shown !== evaluated)).not.toHaveLength(0);
  });
});

describe('the tab', () => {
  const tab = tabFor('2026-07', '2026-08-05');

  test('says period, day and the moment of closing once', () => {
    const texts = textsOf(tab);
    expect(texts).toContain('TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 7 NĂM 2026');
    expect(texts.some((text) => text.includes('Tính đến ngày 05/08/2026'))).toBe(true);
    expect(texts.filter((text) => text.includes('Chốt lúc'))).toEqual(['Chốt lúc 08 giờ 05 ngày 05/08/2026']);
    expect(tab.rows[tab.titleCell.row - 1]?.cells[tab.titleCell.column]?.style).toBe('title');
  });

  test('is the same for the same input and differs by the moment of closing only', () => {
    expect(tabFor('2026-07', '2026-08-05')).toEqual(tab);
    const later = tabFor('2026-07', '2026-08-05', { closedAt: { date: day('2026-09-01'), hour: 15, minute: 30 } });
    const differing = later.rows.filter((row, index) => JSON.stringify(row) !== JSON.stringify(tab.rows[index]));
    expect(differing).toHaveLength(1);
    expect({ ...later, rows: [] }).toEqual({ ...tab, rows: [] });
  });

  test('lists overdue, late, carried and deferred work with explanation and jump', () => {
    const overdue = partOf(tab, 'chưa hoàn thành quá hạn (');
    expect(valuesOf(overdue, [COLUMN.number, COLUMN.name, COLUMN.detail1])).toContainEqual([
      2,
      'Việc 6',
      'Chờ kinh phí',
    ]);
    expect(valuesOf(partOf(tab, 'Nhiệm vụ hoàn thành quá hạn'), [COLUMN.name])).toEqual([['Việc 2']]);
    expect(valuesOf(partOf(tab, 'tồn từ kỳ trước'), [COLUMN.name, COLUMN.unit, COLUMN.state])).toEqual([
      ['Việc 12', 'Phòng Kế hoạch - Tài chính', 'Chưa hoàn thành quá hạn'],
      ['Việc 13', 'Văn phòng Sở; Phòng Kế hoạch - Tài chính', 'Đã hoàn thành'],
      ['Việc 14', '=Phòng "A*" ?~', 'Lùi'],
    ]);
    expect(valuesOf(partOf(tab, 'lùi thời hạn'), [COLUMN.name])).toEqual([['Việc 8']]);
  });

  test('has every task of the period and every carried one in its annex, a line for each lead', () => {
    const lines = partOf(tab, 'Phụ lục');
    expect(lines).toHaveLength(11 + 1 + 3 + 1);
    const twice = lines.filter((cells) => cells[COLUMN.name]?.value === 'Việc 2');
    expect(valuesOf(twice, [COLUMN.number, COLUMN.unit])).toEqual([
      [2, 'Văn phòng Sở'],
      [2, '=Phòng "A*" ?~'],
    ]);
    expect(valuesOf(lines, [COLUMN.carried]).filter(([mark]) => mark === 'Tồn kỳ trước')).toHaveLength(4);
  });

  test('shows a day of completion only when it was known on the day', () => {
    const earlier = partOf(tabFor('2026-07', '2026-07-31'), 'Phụ lục');
    const second = earlier.find((cells) => cells[COLUMN.name]?.value === 'Việc 2');
    expect(second?.[COLUMN.completed]?.value).toBeNull();
    expect(second?.[COLUMN.state]?.value).toBe('Đang thực hiện');
  });

  test('jumps only to cells that are there', () => {
    const links = tab.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.link ? [cell.link] : [])));
    expect(links.length).toBeGreaterThan(15);
    const rows = new Set(PLAN.tasks.map((task) => task.row));
    for (const { sheet, row, column } of links) {
      expect(sheet).toBe('Tháng 7');
      expect(rows.has(row)).toBe(true);
      expect(column).toBe(1);
    }
  });

  test('keeps text as text, whatever it begins with', () => {
    const guarded = tab.rows.flatMap(({ cells }) =>
      cells.filter((cell) => typeof cell?.value === 'string' && /^[=+\-@]/.test(cell.value)),
    );
    expect(guarded.length).toBeGreaterThan(3);
    for (const cell of guarded) {
      expect(cell?.formula).toBeUndefined();
      expect(STYLES[cell?.style ?? 'plain'].format).toBe('@');
    }
  });

  test('can be printed: one width of paper, working columns outside, heads repeated, pages numbered', () => {
    const { print, hiddenColumns, widths, merges } = tab;
    expect(print.landscape).toBe(true);
    expect(print.footer).toContain('&P/&N');
    const widest = Math.max(...tab.rows.map(({ cells }) => cells.length));
    expect(widths.length).toBeGreaterThanOrEqual(widest);
    const inSight = widths.map((_, column) => column).filter((column) => !hiddenColumns.includes(column));
    expect(inSight.at(-1)).toBe(print.columns[1]);
    const header = tab.rows[(print.titleRows?.[0] ?? 0) - 1];
    expect(header?.cells[COLUMN.name]).toMatchObject({ value: 'Nội dung', style: 'header' });
    for (const { top, bottom, left, right } of merges) {
      expect(bottom).toBe(top);
      for (let column = left + 1; column <= right; column += 1)
        expect(tab.rows[top - 1]?.cells[column] ?? null).toBeNull();
    }
    expect(tab.title.length).toBeLessThanOrEqual(31);
  });

  test('notes what a reader must know', () => {
    const texts = textsOf(
      runThrough(
        summaryTab({
          ...{ say: createSay('vi'), closedAt: { date: day('2026-08-05'), hour: 8, minute: 5 } },
          rollUp: { ...count(PLAN, '2026-07', '2026-08-05'), typoTasks: 2 },
          plan: {
            ...planOf(UNITS, TASKS, { hiddenRows: 4 }),
            unread: [{ sheet: 'Tháng 7', row: 9, column: 3, kind: 'error', text: '#REF!' }],
          },
          remarks: new Map(),
          fingerprint: 'x',
        }),
      ),
    ).join('\n');
    expect(texts).toContain('Cộng các dòng là 11, lớn hơn tổng số 10');
    expect(texts).toContain('Có 2 nhiệm vụ có tên đơn vị viết sai chính tả');
    expect(texts).toContain('Trang "Tháng 7" có 4 dòng bị ẩn hoặc lọc');
    expect(texts).toContain('Có 1 ô không đọc được');
  });

  test('has no such notes when there is nothing to note', () => {
    const plan = planOf([room('VP', 'Văn phòng')], [{ lead: names(['VP']), state: 'in-progress' }]);
    const texts = textsOf(tabFor('2026-07', '2026-07-31', { plan, rollUp: count(plan, '2026-07', '2026-07-31') }));
    for (const word of ['Cộng các dòng', 'sai chính tả', 'bị ẩn', 'không đọc được', 'theo lĩnh vực']) {
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

/** Rows without the column heads that are repeated where a list begins a page: words of another language take other room. */
function ownRows({ rows, print }: TabDraft): TabDraft['rows'] {
  return rows.filter(({ cells }, index) => !(print.breaks.includes(index + 1) && cells[0]?.style === 'header'));
}

import { runThrough } from '../../../../src/core/flow/steps';
import { annexTableName } from '../../../../src/core/report/summary/annexTab';
import { summaryTabs } from '../../../../src/core/report/summary/summaryTab';
import type { SummaryInput } from '../../../../src/core/report/summary/summaryTab';
import { STYLES } from '../../../../src/core/draft/styles';
import type { SummaryTabs, TabDraft, TableDraft } from '../../../../src/core/draft/types';
import { parsePeriod } from '../../../../src/core/time/period';
import type { Period } from '../../../../src/core/time/types';
import { createSay } from '../../../../src/messages/createSay';
import { evaluateFormulas } from '../../../helpers/evaluateFormulas';
import { count, day, names, planOf, room } from '../../../helpers/rollUps';
import { columnsOf, listValues } from '../../../helpers/tabs';

const PLAN = planOf(
  [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')],
  [
    { lead: names(['VP', 'KHTC']), months: [1, 2, 3], state: 'done', completedOn: '2026-03-05', field: 'Lĩnh vực A' },
    { lead: names(['VP']), months: [2, 5], state: 'in-progress', explanation: { given: 'Chờ hướng dẫn' } },
    {
      lead: names(['KHTC']),
      months: [2],
      state: 'in-progress',
      explanation: { objective: 'Chờ văn bản', subjective: 'Chậm tham mưu', remedy: 'Bố trí thêm người' },
    },
    { lead: names(['KHTC']), months: [4], state: 'not-started' },
  ],
);

const period = (code: string): Period => {
  const read = parsePeriod(code);
  if (read === null) throw new Error(code);
  return read;
};

function tabsFor(code: string, more: Partial<SummaryInput> = {}): SummaryTabs {
  return runThrough(
    summaryTabs({
      rollUp: count(PLAN, code, '2026-03-31'),
      plan: PLAN,
      say: createSay('vi'),
      closedAt: { date: day('2026-04-01'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
      ...more,
    }),
  );
}

function tableOf(tab: TabDraft): TableDraft {
  const [table, ...others] = tab.tables ?? [];
  if (table === undefined || others.length > 0) throw new Error('Not one table');
  return table;
}

test.each([
  ['2026-Q1', 'vi'],
  ['2026-03', 'vi'],
  ['2026-11', 'vi'],
  ['2026', 'en'],
] as const)('the list of %s is a table that every program takes (%s)', (code, language) => {
  const { list: tab } = tabsFor(code, { say: createSay(language) });
  const { area } = tableOf(tab);
  const header = tab.rows[area.top - 1]?.cells ?? [];
  const titles = Array.from({ length: area.right + 1 }, (_, column) => header[column]?.value);
  for (const title of titles) expect(typeof title === 'string' && title.trim() !== '').toBe(true);
  expect(new Set(titles.map((title) => String(title).toLowerCase())).size).toBe(titles.length);
  for (const title of titles) expect(String(title).length).toBeLessThanOrEqual(255);
  expect(area).toMatchObject({ left: 0, bottom: tab.rows.length });
  expect(tab.print.titleRows).toEqual([area.top, area.top]);
  expect(tab.freezeRows).toBe(area.top);
  expect(area.bottom).toBeGreaterThan(area.top);
  for (const row of tab.rows.slice(area.top, area.bottom)) expect(row.cells.length).toBeGreaterThan(0);
  for (const { bottom } of tab.merges) expect(bottom).toBeLessThan(area.top);
  for (const row of tab.rows.slice(area.top - 1)) {
    expect(row.cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  }
});

test('every period has a name of its own for its table, which no program takes for a cell', () => {
  const codes = ['2026', '2026-H1', '2026-H2', '2026-9M', '2026-Q1', '2026-Q4', '2026-01', '2026-12', '2027-01'];
  const tables = codes.map((code) => annexTableName(period(code)));
  expect(new Set(tables).size).toBe(codes.length);
  for (const name of tables) expect(name).toMatch(/^TienDo_DS_\d{4}(_\w{2})?$/);
  expect(tableOf(tabsFor('2026-Q1').list).name).toBe('TienDo_DS_2026_Q1');
});

test('counts name columns that people see, and the words that stand in them', () => {
  const { report, list } = tabsFor('2026-Q1');
  const { area } = tableOf(list);
  const seen = (list.rows[area.top - 1]?.cells ?? []).flatMap((cell, column) =>
    list.hiddenColumns.includes(column) ? [] : [String(cell?.value)],
  );
  const counting = evaluateFormulas(report, [list]).filter(({ formula }) => formula.includes('TienDo_'));
  expect(counting.length).toBeGreaterThan(20);
  for (const { formula } of counting) {
    const named = [...formula.matchAll(/TienDo_DS_2026_Q1\[([^\]]+)\]/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(0);
    for (const column of named) expect(seen).toContain(column);
  }
});

test('a changed state changes the counts that it should, and no other', () => {
  const { report, list } = tabsFor('2026-Q1');
  const state = (list.rows[tableOf(list).area.top - 1]?.cells ?? []).findIndex((cell) => cell?.value === 'Trạng thái');
  const changed: TabDraft = {
    ...list,
    rows: list.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        cell !== null && column === state && row.cells[1]?.value === 'Việc 3'
          ? { ...cell, value: 'Hoàn thành quá hạn' }
          : cell,
      ),
    })),
  };
  const differing = evaluateFormulas(report, [changed]).filter(({ shown, evaluated }) => shown !== evaluated);
  const texts = differing.map(({ row, column }) => {
    const head = [...report.rows.slice(0, row)].reverse().find(({ cells }) => cells[1]?.style === 'header')?.cells[
      column
    ];
    return [report.rows[row - 1]?.cells[1]?.value ?? null, head?.value ?? null];
  });
  expect(texts).toEqual([
    // The line under the title, which says that words are still those of the closing, and two of the four figures.
    [null, null],
    [null, null],
    [null, null],
    ['Phòng Kế hoạch - Tài chính', 'Hoàn thành quá hạn'],
    ['Phòng Kế hoạch - Tài chính', 'Chưa hoàn thành quá hạn'],
    ['Phòng Kế hoạch - Tài chính', 'Tỷ lệ hoàn thành (%)'],
    ['Tổng cộng', 'Hoàn thành quá hạn'],
    ['Tổng cộng', 'Chưa hoàn thành quá hạn'],
    ['Tổng cộng', 'Tỷ lệ hoàn thành (%)'],
    ['Tháng 2', 'Hoàn thành quá hạn'],
    ['Tháng 2', 'Chưa hoàn thành quá hạn'],
    ['Tháng 2', 'Tỷ lệ hoàn thành (%)'],
  ]);
});

test('a line says the explanation and whether it is of the period', () => {
  const lines = listValues(tabsFor('2026-03').list, ['Chủ trì thứ', 'Kỳ', 'Nguyên nhân, giải trình']);
  expect(lines).toEqual([
    [1, 'Trong kỳ', null],
    [2, 'Trong kỳ', null],
    [1, 'Tồn kỳ trước', 'Khách quan: Chờ văn bản; Chủ quan: Chậm tham mưu; Khắc phục: Bố trí thêm người'],
  ]);
});

test('paper says from which number on work is carried over; the column that tells it is not printed', () => {
  const { list } = tabsFor('2026-03');
  expect(list.rows[2]?.cells[0]?.value).toBe('(Tính đến ngày 31/03/2026; từ số 2 là nhiệm vụ tồn từ kỳ trước)');
  const heads = list.rows[(list.print.titleRows?.[0] ?? 0) - 1]?.cells.map((cell) => cell?.value) ?? [];
  expect(heads.indexOf('Kỳ')).toBeGreaterThan(list.print.columns[1]);
  expect(tabsFor('2026-Q1').list.rows[2]?.cells[0]?.value).toBe('(Tính đến ngày 31/03/2026)');
});

test.each([
  ['vi', ','],
  ['en', '.'],
] as const)('a rate in a cell has the decimal sign of the sentences (%s)', (language, sign) => {
  const { report } = tabsFor('2026-Q1', { say: createSay(language) });
  const rates = report.rows.flatMap(({ cells }) => cells.filter((cell) => /rate/.test(cell?.style ?? '')));
  expect(rates.length).toBeGreaterThan(3);
  for (const cell of rates) {
    if (cell === null || typeof cell.value === 'string') continue;
    const format = STYLES[cell.style].format;
    // As programs that follow the format's language write it; the tag is that of Vietnamese.
    const locale = format.startsWith('[$-42A]') ? 'vi' : 'en';
    expect(new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(Number(cell.value))).toContain(sign);
  }
});

test('columns that would say nothing are not there', () => {
  const heads = (tabs: SummaryTabs): unknown[] => {
    const { area } = tableOf(tabs.list);
    return (tabs.list.rows[area.top - 1]?.cells ?? []).map((cell) => cell?.value);
  };
  expect(heads(tabsFor('2026-Q1'))).not.toContain('Người chỉ đạo');
  expect(heads(tabsFor('2026-Q1'))).toContain('Lĩnh vực');
  expect(heads(tabsFor('2026-04'))).not.toContain('Lĩnh vực');
});

test('figures can be written as values, the same ones, and nothing else differs', () => {
  const withFormulas = tabsFor('2026-Q1');
  const values = tabsFor('2026-Q1', { valuesOnly: true });
  const { report } = values;
  expect(report.rows.slice(1).flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined))).toEqual([]);
  const shown = (tab: TabDraft): unknown => tab.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  expect(shown(report)).toEqual(shown(withFormulas.report));
  expect(values.list).toEqual(withFormulas.list);
});

test('work carried over that was put off is late in the list too when its new term is over', () => {
  const old = { lead: names(['VP']), months: [1], state: 'deferred' as const };
  const plan = planOf(
    [room('VP', 'Văn phòng')],
    [
      { ...old, content: 'Lùi đến tháng 2', deferredTo: 2 },
      { ...old, content: 'Tạm dừng' },
      { lead: names(['VP']), content: 'Việc tháng 3', months: [3] },
    ],
  );
  const tabs = runThrough(
    summaryTabs({
      rollUp: count(plan, '2026-03', '2026-03-31'),
      plan,
      say: createSay('vi'),
      closedAt: { date: day('2026-03-31'), hour: 8, minute: 0 },
      remarks: new Map(),
      fingerprint: 'x',
    }),
  );
  expect(listValues(tabs.list, ['Nội dung', 'Trạng thái']).slice(1)).toEqual([
    ['Lùi đến tháng 2', 'Chưa hoàn thành quá hạn'],
    ['Tạm dừng', 'Lùi thời hạn'],
  ]);
  expect(columnsOf(tabs.report, 'tồn từ kỳ trước chưa hoàn thành', ['Nội dung', 'Trễ (ngày)'])).toEqual([
    ['Tạm dừng', null],
    ['Lùi đến tháng 2', 31],
  ]);
});

test.each(['2026-03', '2026-Q1', '2026'])(
  'any state changed to any other moves one from count to count: %s',
  (code) => {
    const { report, list } = tabsFor(code);
    const { area } = tableOf(list);
    const at = (name: string): number =>
      (list.rows[area.top - 1]?.cells ?? []).findIndex((cell) => cell?.value === name);
    const [state, scope] = [at('Trạng thái'), at('Kỳ')];
    const own = list.rows.flatMap(({ cells }, index) => (cells[scope]?.value === 'Trong kỳ' ? index : []));
    const headOf = (row: number, column: number): unknown =>
      [...report.rows.slice(0, row)].reverse().find(({ cells }) => cells[1]?.style === 'header')?.cells[column]?.value;
    const COUNTED = ['Hoàn thành đúng hạn', 'Hoàn thành quá hạn', 'Chưa hoàn thành quá hạn'];
    for (const index of own) {
      const line = list.rows[index]?.cells ?? [];
      const before = String(line[state]?.value);
      // A task of several leads has a line for each and counts on the first: the total follows that one alone.
      const [content, unit] = [line[1]?.value, line[2]?.value];
      const isFirst = own.find((each) => list.rows[each]?.cells[1]?.value === content) === index;
      for (const after of COUNTED.filter((each) => each !== before)) {
        const cells = line.map((cell, column) =>
          cell !== null && column === state ? { ...cell, value: after } : cell,
        );
        const changed: TabDraft = {
          ...list,
          rows: list.rows.map((row, each) => (each === index ? { ...row, cells } : row)),
        };
        const moved = evaluateFormulas(report, [changed])
          .filter(({ shown, evaluated }) => shown !== evaluated)
          .flatMap(({ row, column, shown, evaluated }) => {
            const name = report.rows[row - 1]?.cells[1]?.value;
            const head = headOf(row, column);
            const isCount = [...COUNTED, 'Đang thực hiện', 'Chưa thực hiện'].some(
              (each) => String(head).endsWith(each.toLowerCase()) || head === each,
            );
            return isCount && (name === unit || name === 'Tổng cộng')
              ? [[name, head, Number(evaluated) - Number(shown)]]
              : [];
          });
        const rows = isFirst ? [unit, 'Tổng cộng'] : [unit];
        for (const name of rows) expect(moved).toContainEqual([name, after, 1]);
        expect(moved.filter(([name, , by]) => name === unit && by === -1)).toHaveLength(1);
        expect(moved).toHaveLength(rows.length * 2);
      }
    }
  },
);

import { runThrough } from '../../../../src/core/flow/steps';
import type { CellDraft } from '../../../../src/core/draft/types';
import { hasOwnSignature } from '../../../../src/core/grid/ownSignature';
import type { Issue } from '../../../../src/core/checks/types';
import { issueTab } from '../../../../src/core/report/tabs/issueTab';
import { createSay } from '../../../../src/messages/createSay';
import { day, names, planOf, room } from '../../../helpers/rollUps';
import { textsOf } from '../../../helpers/tabs';

const SAY = createSay('vi');
const CLOSED = { date: day('2026-08-05'), hour: 8, minute: 5 };
const UNITS = [room('VP', 'Văn phòng'), room('KHTC', 'Phòng Kế hoạch - Tài chính')];
const PLAN = planOf(UNITS, [
  { lead: names(['VP']) },
  { lead: names(['KHTC']) },
  { lead: names(['KHTC', 'VP']) },
  { lead: names([], { unknown: ['Phòng Lạ'] }) },
  { lead: names([]) },
]);
const [FIRST = '', SECOND = '', SHARED = '', STRANGE = '', NOBODYS = ''] = PLAN.tasks.map(({ key }) => key);

function issue(more: Partial<Issue>): Issue {
  return {
    code: 'lead-missing',
    severity: 'error',
    sheet: 'Tháng 7',
    row: 5,
    column: 2,
    text: '',
    part: '',
    suggestion: null,
    params: {},
    task: 'key-1',
    ...more,
  };
}

function linesOf(issues: readonly Issue[]): CellDraft[][] {
  const tab = runThrough(issueTab({ issues, plan: PLAN, say: SAY, closedAt: CLOSED }));
  return tab.rows
    .slice(tab.freezeRows)
    .map(({ cells }) => cells.map((cell) => cell ?? { value: null, style: 'plain' }));
}

/** Some columns of each line, as they are shown. */
function shown(issues: readonly Issue[], ...columns: number[]): unknown[][] {
  return linesOf(issues).map((cells) => columns.map((column) => cells[column]?.value ?? null));
}

const [UNIT, DUE, WHAT, CELL, SUGGESTION, SEVERITY] = [1, 4, 5, 6, 7, 8];
const TYPO = { name: '=P. KHT', unit: 'Phòng Kế hoạch - Tài chính' };
const VARIANT = { name: 'P.KHTC', usual: 'P. KHTC' };
const typo = issue({
  code: 'lead-typo',
  severity: 'warning',
  row: 6,
  task: SECOND,
  text: '=P. KHT',
  part: '=P. KHT',
  suggestion: 'P. KHTC',
  params: TYPO,
});
const variant = (row: number, task: string): Issue =>
  issue({
    code: 'name-variant',
    severity: 'info',
    row,
    column: 3,
    task,
    text: 'P.KHTC',
    part: 'P.KHTC',
    suggestion: 'P. KHTC',
    params: VARIANT,
  });
const ISSUES: readonly Issue[] = [
  variant(5, FIRST),
  typo,
  issue({ row: 7, task: NOBODYS }),
  issue({ code: 'sheet-hidden', severity: 'warning', row: null, column: null, params: { tasks: 3 }, task: null }),
];

describe('the lines of the tab "Kiểm tra"', () => {
  test('stand by phòng: first what is about no task, then the units in the order of the workbook, strangers last', () => {
    expect(shown([issue({ task: STRANGE }), issue({ task: NOBODYS }), ...ISSUES], UNIT)).toEqual([
      ['Cả kế hoạch'],
      ['Văn phòng'],
      ['Phòng Kế hoạch - Tài chính'],
      ['Phòng Lạ'],
      ['Chưa rõ đơn vị chủ trì'],
    ]);
  });

  test('end with hints about no task: they ask nothing of anybody', () => {
    const hint = issue({
      code: 'check-not-applicable',
      severity: 'info',
      row: null,
      column: null,
      task: null,
      params: { check: 'number-gap', reason: 'no-number-column', sheets: 'Tháng 7' },
    });
    expect(shown([hint, typo, ...ISSUES.slice(3)], UNIT, SEVERITY)).toEqual([
      ['Cả kế hoạch', 'Cảnh báo'],
      ['Phòng Kế hoạch - Tài chính', 'Cảnh báo'],
      ['Cả kế hoạch', 'Gợi ý'],
    ]);
  });

  test('go from errors to warnings to hints within a phòng', () => {
    const mixed = [variant(5, SECOND), typo, issue({ task: SECOND })];
    expect(shown(mixed, SEVERITY)).toEqual([['Lỗi'], ['Cảnh báo'], ['Gợi ý']]);
  });

  test('are one a task and matter: the pieces of a cell share one, other matters have their own', () => {
    const other = { ...typo, column: 3, part: 'VPP', suggestion: 'VP', params: { name: 'VPP', unit: 'Văn phòng' } };
    const lines = linesOf([typo, other, issue({ task: SECOND })]);
    expect(lines.map((cells) => cells[CELL]?.value)).toEqual(['C5', 'C6, D6']);
    expect(lines[1]?.[WHAT]?.value).toMatch(/P\. KHT.*\n.*VPP/u);
    expect(lines[1]?.[SUGGESTION]?.value).toBe('C6: P. KHTC\nD6: VP');
  });

  test('of one cell all say what the whole of it should be: none undoes what another says', () => {
    const cell = { row: 6, column: 3, task: SECOND, text: 'VPP, P.KHTC' } as const;
    const params = { name: 'VPP', unit: 'Văn phòng' };
    const lines = [
      { ...variant(6, SECOND), ...cell, suggestion: 'VPP, P. KHTC' },
      issue({ ...cell, code: 'coordinating-typo', severity: 'warning', params, suggestion: 'VP, P.KHTC' }),
      issue({ ...cell, code: 'separator-missing', severity: 'info', params: { part: ',' }, suggestion: 'VPP; P.KHTC' }),
    ];
    expect(shown(lines, SUGGESTION)).toEqual([['VP; P. KHTC'], ['VP; P. KHTC'], ['VP; P. KHTC']]);
  });

  test('of a task with two leads stand under both, to be sent to each', () => {
    expect(shown([issue({ task: SHARED })], UNIT)).toEqual([['Văn phòng'], ['Phòng Kế hoạch - Tài chính']]);
  });

  test('of hints that say the same are one a phòng, with the cells of all', () => {
    const hints = Array.from({ length: 8 }, (_, at) => variant(5 + at, FIRST));
    const sentence: unknown = expect.stringMatching(/^“P\.KHTC” .*\nCác ô khác: D6, D7, D8, D9, D10 và 2 ô nữa\.$/u);
    expect(shown([...hints, variant(30, SECOND)], UNIT, CELL, WHAT)).toEqual([
      ['Văn phòng', 'D5', sentence],
      ['Phòng Kế hoạch - Tài chính', 'D30', expect.not.stringContaining('Các ô khác')],
    ]);
    expect(shown(hints.slice(0, 2), CELL)).toEqual([['D5, D6']]);
  });

  test('carry number, content and time of the task, and jump to the first cell', () => {
    const task = PLAN.tasks[1];
    const [line = []] = linesOf([typo]);
    expect(line.slice(2, 5).map(({ value }) => value)).toEqual([
      task?.number ?? null,
      task?.content,
      line[DUE]?.value ?? null,
    ]);
    expect(line[CELL]?.link).toEqual({ sheet: 'Tháng 7', row: 6, column: 2 });
    expect(line[SUGGESTION]).toEqual({ value: 'P. KHTC', style: 'line' });
  });

  test('show enough of a long content, and the last day where only the sheet gives the time', () => {
    const content = 'Rà soát '.repeat(40).trim();
    const due = { text: 'KẾ HOẠCH THÁNG 3', from: 'sheet', deadline: day('2026-03-31') } as const;
    const plan = planOf(UNITS, [{ lead: names(['VP']) }]);
    const [task] = plan.tasks;
    if (task === undefined) throw new Error('No task');
    const long = { ...plan, tasks: [{ ...task, content, due: { ...task.due, ...due } }] };
    const tab = runThrough(issueTab({ issues: [issue({ task: task.key })], plan: long, say: SAY, closedAt: CLOSED }));
    const cells = tab.rows[4]?.cells ?? [];
    expect(cells[3]?.value).toMatch(/^(?:Rà soát )+(?:Rà )?…$/u);
    expect(String(cells[3]?.value).length).toBeLessThan(80);
    expect(cells[4]?.value).toBe('31/03/2026');
  });

  test('have a place that is printed whole, and no column for how grave they are, which is for filters', () => {
    const tab = runThrough(
      issueTab({
        issues: [typo, issue({ sheet: 'Kế hoạch quý III', row: 120, task: FIRST })],
        plan: PLAN,
        say: SAY,
        closedAt: CLOSED,
      }),
    );
    expect(tab.widths[CELL]).toBeGreaterThanOrEqual('Kế hoạch quý III: C120'.length);
    expect(tab.print.columns).toEqual([0, SUGGESTION]);
    expect(tab.tables?.[0]?.area.right).toBeGreaterThanOrEqual(SEVERITY);
  });

  test('name the sheet where there is more than one', () => {
    expect(shown([typo, issue({ sheet: 'Tháng 8', task: FIRST })], CELL)).toEqual([['Tháng 8: C5'], ['Tháng 7: C6']]);
    expect(shown(ISSUES.slice(3), CELL)).toEqual([['Cả trang']]);
  });
});

describe('the tab "Kiểm tra"', () => {
  const tab = runThrough(issueTab({ issues: ISSUES, plan: PLAN, say: SAY, closedAt: CLOSED }));

  test('counts issues, not lines', () => {
    expect(textsOf(tab)).toContain('Tính đến ngày 05/08/2026 · Lỗi: 1 · Cảnh báo: 2 · Gợi ý: 1');
  });

  test('is an Excel table with its sums, and no row of it is merged or a heading', () => {
    const [table] = tab.tables ?? [];
    expect(table?.area).toEqual({ top: 4, left: 0, bottom: tab.rows.length, right: 9 });
    expect(tab.merges.every(({ bottom }) => bottom < 4)).toBe(true);
    const heads = tab.rows[3]?.cells.map((cell) => cell?.value) ?? [];
    expect(heads.every((head) => typeof head === 'string' && head !== '')).toBe(true);
    expect(new Set(heads).size).toBe(heads.length);
    expect(tab.hiddenColumns).toEqual([9]);
  });

  test('says so when nothing was found, without a table', () => {
    const empty = runThrough(issueTab({ issues: [], plan: PLAN, say: SAY, closedAt: CLOSED }));
    expect(textsOf(empty)).toContain('Không phát hiện vấn đề nào.');
    expect(empty.tables).toEqual([]);
  });

  test('freezes and repeats its header and has one name in every language', () => {
    expect(tab.rows[tab.freezeRows - 1]?.cells[0]?.style).toBe('header');
    expect(tab.print.titleRows).toEqual([tab.freezeRows, tab.freezeRows]);
    const english = runThrough(issueTab({ issues: ISSUES, plan: PLAN, say: createSay('en'), closedAt: CLOSED }));
    expect(english.title).toBe(tab.title);
    expect(english.identity).toBe('issues');
  });

  test('is known as ours by its heads, when its lines were cut out of it', () => {
    for (const language of ['vi', 'en'] as const) {
      const whole = runThrough(issueTab({ issues: ISSUES, plan: PLAN, say: createSay(language), closedAt: CLOSED }));
      const cut = whole.rows.slice(3).map(({ cells }) => cells.slice(0, 9).map((cell) => cell?.value ?? null));
      expect(hasOwnSignature(cut)).toBe(true);
    }
  });
});

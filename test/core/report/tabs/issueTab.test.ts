import { runThrough } from '../../../../src/core/flow/steps';
import type { Issue } from '../../../../src/core/checks/types';
import { issueTab } from '../../../../src/core/report/tabs/issueTab';
import { createSay } from '../../../../src/messages/createSay';
import { day, planOf } from '../../../helpers/rollUps';
import { textsOf } from '../../../helpers/tabs';

const SAY = createSay('vi');
const CLOSED = { date: day('2026-08-05'), hour: 8, minute: 5 };
const PLAN = planOf([], [{}, {}, {}]);

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

const VARIANT = { name: 'P.KHTC', usual: 'P. KHTC' };
const TYPO = { name: '=P. KHT', unit: 'Phòng Kế hoạch - Tài chính' };

const ISSUES: readonly Issue[] = [
  issue({
    code: 'name-variant',
    severity: 'info',
    row: 5,
    column: 3,
    text: 'P.KHTC',
    part: 'P.KHTC',
    suggestion: 'P. KHTC',
    params: VARIANT,
  }),
  issue({ code: 'unreported', severity: 'info', row: 6, column: null, text: '' }),
  issue({
    code: 'name-variant',
    severity: 'info',
    row: 7,
    column: 3,
    text: 'P.KHTC',
    part: 'P.KHTC',
    suggestion: 'P. KHTC',
    params: VARIANT,
  }),
  issue({
    code: 'lead-typo',
    severity: 'warning',
    row: 6,
    text: '=P. KHT',
    part: '=P. KHT',
    suggestion: 'P. KHTC',
    params: TYPO,
  }),
  issue({ row: 7 }),
  issue({ code: 'sheet-hidden', severity: 'warning', row: null, column: null, params: { tasks: 3 } }),
];

describe('the tab "Kiểm tra"', () => {
  const tab = runThrough(issueTab({ issues: ISSUES, plan: PLAN, say: SAY, closedAt: CLOSED }));
  const lines = tab.rows.map(({ cells }) => cells).filter((cells) => cells[1]?.style === 'text-centre');

  test('goes from errors to warnings to hints, hints collapsed to one line a text', () => {
    expect(lines.map((cells) => [cells[0]?.value, cells[1]?.value, cells[4]?.value])).toEqual([
      [1, 'Lỗi', 'C7'],
      [2, 'Cảnh báo', 'C6'],
      [3, 'Cảnh báo', 'Cả trang'],
      [4, 'Gợi ý', 'D5'],
      [5, 'Gợi ý', 'Dòng 6'],
    ]);
    expect(lines[3]?.[2]?.value).toContain('có 2 chỗ như vậy');
    expect(textsOf(tab)).toContain('Lỗi: 1 · Cảnh báo: 2 · Gợi ý: 3');
  });

  test('shows the text of the cell, what it should hold, and jumps to it', () => {
    expect(lines[1]?.slice(3, 7).map((cell) => cell?.value)).toEqual(['Tháng 7', 'C6', '=P. KHT', 'P. KHTC']);
    expect(lines[1]?.[5]).toEqual({ value: '=P. KHT', style: 'text' });
    expect(lines.map((cells) => cells[4]?.link)).toEqual([
      { sheet: 'Tháng 7', row: 7, column: 2 },
      { sheet: 'Tháng 7', row: 6, column: 2 },
      { sheet: 'Tháng 7', row: 1, column: 0 },
      { sheet: 'Tháng 7', row: 5, column: 3 },
      { sheet: 'Tháng 7', row: 6, column: 0 },
    ]);
  });

  test('says so when nothing was found', () => {
    const empty = runThrough(issueTab({ issues: [], plan: PLAN, say: SAY, closedAt: CLOSED }));
    expect(textsOf(empty)).toContain('Không phát hiện vấn đề nào.');
  });

  test('freezes and repeats its header and has one name in every language', () => {
    expect(tab.rows[tab.freezeRows - 1]?.cells[0]?.style).toBe('header');
    expect(tab.print.titleRows).toEqual([tab.freezeRows, tab.freezeRows]);
    const english = runThrough(issueTab({ issues: ISSUES, plan: PLAN, say: createSay('en'), closedAt: CLOSED }));
    expect(english.title).toBe(tab.title);
    expect(english.identity).toBe('issues');
  });
});

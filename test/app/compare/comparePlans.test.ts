/** Two versions of a plan, compared and written as a tab of ours. */
import { changeLines, changeNotes, changeSummary } from '../../../src/app/compare/changeLines';
import { comparePlans, writeChangesTab } from '../../../src/app/compare/comparePlans';
import type { Comparison } from '../../../src/app/compare/comparePlans';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import type { CellValue } from '../../../src/core/grid/grid';
import { cellAt } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, sheetDataOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();
const NOW = { date: { year: 2026, month: 4, day: 2 }, hour: 8, minute: 5 };

type Line = readonly (string | number | null)[];

const HEAD: readonly Line[] = [
  ['KẾ HOẠCH NĂM 2026'],
  [],
  ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
];
const EARLIER: readonly Line[] = [
  [1, 'Lập danh mục tuyến phố cần lát lại vỉa hè', 'P. QLĐT', 'P. KHTC', 'Quý I'],
  [2, 'Khảo sát hệ thống thoát nước', 'P. QLĐT', 'P. KHTC', 'Quý I'],
  [3, 'Xây dựng lịch tiếp công dân', 'Văn phòng', null, 'Tháng 1'],
];
const LATER: readonly Line[] = [
  [1, 'Lập danh mục các tuyến phố cần lát lại vỉa hè', 'P. QLĐT', 'P. KHTC', 'Quý II'],
  [2, 'Xây dựng lịch tiếp công dân', 'Văn phòng', null, 'Tháng 1'],
  [3, '=Kiểm kê cây xanh', 'P. KHTC', null, 'Tháng 5'],
];

async function bookOf(name: string, lines: readonly Line[]): Promise<XlsxWorkbook> {
  const bytes = makeXlsx({ sheets: [{ name: 'Kế hoạch', inside: sheetDataOf([...HEAD, ...lines]) }] });
  return valueOf(await openXlsx(name, bytes, runner));
}

async function compared(
  before = EARLIER,
  after = LATER,
): Promise<{
  readonly book: XlsxWorkbook;
  readonly opened: OpenedPlan;
  readonly found: Comparison['found'];
  readonly comparison: Comparison;
}> {
  const book = await bookOf('KH moi.xlsx', after);
  const opened = valueOf(await openPlan(book, runner));
  const earlier = valueOf(await openPlan(await bookOf('KH cu.xlsx', before), runner));
  const comparison = valueOf(await comparePlans(earlier, opened, runner));
  return { book, opened, found: comparison.found, comparison };
}

describe('a plan and its earlier version', () => {
  it('are told as sentences: counts, then each task with what exactly changed', async () => {
    const { found } = await compared();
    expect(changeSummary(found, say)).toBe(
      'Thêm: 1 · Bỏ: 1 · Đổi thời gian: 1 · Sửa câu chữ: 1 · Đổi số thứ tự: 1; giữ nguyên: 0.',
    );
    expect(changeNotes(found, say)).toEqual(['Ngoài ra có 1 nhiệm vụ chỉ đổi số thứ tự, không nêu ở đây.']);
    const lines = changeLines(found, say);
    expect(lines.map(({ label, place, jump }) => [label, place, jump?.row ?? null])).toEqual([
      ['Đổi thời gian; Sửa câu chữ', 'Dòng 4', 4],
      ['Bỏ', 'Dòng 5', null],
      ['Thêm', 'Dòng 6', 6],
    ]);
    expect(lines[0]?.details).toEqual([
      'Thời gian: Quý I → Quý II',
      'Câu chữ: Lập danh mục [thêm: các] tuyến phố cần lát lại …',
      expect.stringMatching(/^Nhận ra theo câu chữ giống \d\d%/),
    ]);
  });

  it('that are the same are told so', async () => {
    const { found } = await compared(EARLIER, EARLIER);
    expect(changeSummary(found, say)).toBe('Không nhiệm vụ nào thay đổi; 3 nhiệm vụ giữ nguyên.');
    expect(changeLines(found, say)).toEqual([]);
  });

  it('are written as a tab of ours that is no plan, is replaced by the next, and is undone', async () => {
    const { book, opened, comparison } = await compared();
    const job = { port: book, say, now: NOW, runner };
    const written = valueOf(await writeChangesTab(job, comparison));
    expect(written.tabs).toEqual(['Thay đổi kế hoạch']);
    const bytes = await book.save(runner);
    expect(invariantFaults(bytes)).toEqual([]);

    const saved = valueOf(await openXlsx('KH moi.xlsx', bytes, runner));
    const again = valueOf(await openPlan(saved, runner));
    expect(again.plan.tasks.map(({ key }) => key)).toEqual(opened.plan.tasks.map(({ key }) => key));
    const tab = again.grids.sheets.find(({ own }) => own === 'changes');
    if (tab === undefined) throw new Error('no tab');
    const texts = tab.rows.map((row) => row.slice(0, 8).map((cell: CellValue) => cell ?? ''));
    expect(texts[1]?.[0]).toBe('(So với bản trước: KH cu.xlsx; bản này: KH moi.xlsx)');
    expect(texts.slice(-3).map((row) => [row[0], row[1], row[4], row[6], row[7]])).toEqual([
      [1, 'Đổi thời gian; Sửa câu chữ', 'Lập danh mục các tuyến phố cần lát lại vỉa hè', 'Dòng 4', 'Dòng 4'],
      [2, 'Bỏ', 'Khảo sát hệ thống thoát nước', 'Dòng 5', ''],
      [3, 'Thêm', '=Kiểm kê cây xanh', '', 'Dòng 6'],
    ]);
    expect(cellAt(tab, 1, 0)).toBe('THAY ĐỔI CỦA KẾ HOẠCH');

    const second = valueOf(await writeChangesTab({ ...job, port: saved }, { ...comparison, opened: again }));
    expect(second.tabs).toEqual(['Thay đổi kế hoạch']);
    const twice = valueOf(await openPlan(saved, runner));
    expect(twice.grids.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Thay đổi kế hoạch']);

    valueOf(await book.undo(written.entry));
    const back = valueOf(await openPlan(book, runner));
    expect(back.grids.sheets.map(({ name }) => name)).toEqual(['Kế hoạch']);
  });

  it('are told in English too', async () => {
    const { found } = await compared();
    const english = createSay('en');
    expect(changeSummary(found, english)).toBe(
      'Added: 1 · Removed: 1 · Time changed: 1 · Reworded: 1 · Renumbered: 1; unchanged: 0.',
    );
    expect(changeLines(found, english)[0]?.details[0]).toBe('Time: Quý I → Quý II');
  });
});

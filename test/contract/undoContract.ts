/** Stories of the port's contract: after every writing action, undo brings back cell, formula, format and name. */
import type { CellDraft, TabDraft } from '../../src/core/draft/types';
import { cellAt, formatAt } from '../../src/core/grid/grid';
import type { Outcome } from '../../src/core/flow/outcome';
import type { WorkbookPort, WriteReceipt } from '../../src/workbook/port';
import { block, codeOf, read, runner, tab, text, texts, mergesOf } from './portActions';
import type { Open } from './portActions';
import { valueOf } from '../helpers/valueOf';

const TAB = 'TH Tháng 07-2026';
const day = (value: number): CellDraft => ({ value, style: 'date' });
const doubled: CellDraft = { value: 0, formula: 'SUM(A9:A10)', style: 'total-count' };

function standing(word: string, more: Partial<TabDraft> = {}): TabDraft {
  const rows = [
    [{ value: `TỔNG HỢP ${word}`, style: 'title' } as const],
    [text('=1+1'), day(46000), doubled],
    [text('007'), { value: 66.7, style: 'rate' } as const],
  ];
  return { ...tab(TAB, 'summary:2026-07', rows), ...more };
}

const ACTIONS: Readonly<Record<string, (port: WorkbookPort) => Promise<Outcome<WriteReceipt>>>> = {
  'a rewritten tab': (port) => port.putTabs([standing('MỚI', { merges: [], widths: [9] })], texts, runner),
  'a shorter tab': (port) => port.putTabs([standing('', { rows: standing('').rows.slice(0, 1) })], texts, runner),
  'a new tab': (port) => port.putTabs([tab('Kiểm tra', 'issues', [[text('Kết quả')]])], texts, runner),
  'a sheet for the office': (port) =>
    port.putTabs([{ ...tab('Danh mục', 'catalogue', [[text('Mã')]]), kind: 'ordinary' }], texts, runner),
  marks: (port) => port.mark([{ sheet: 'Tháng 7', row: 3, column: 1 }], runner),
  'edited texts and days': (port) =>
    port.editCells(
      [
        { sheet: TAB, row: 2, column: 0, expected: '=1+1', value: '@x' },
        { sheet: TAB, row: 2, column: 1, expected: 46000, value: 46100 },
        { sheet: TAB, row: 3, column: 0, expected: '007', value: null },
        { sheet: TAB, row: 3, column: 1, expected: 66.7, value: 'chưa rõ' },
        { sheet: 'Tháng 7', row: 5, column: 2, expected: '007', value: 8 },
      ],
      runner,
    ),
  'added columns': (port) =>
    port.addColumns(
      [
        {
          sheet: 'Tháng 7',
          header: { first: 2, last: 3 },
          lastRow: 5,
          firstColumn: 3,
          likeColumn: 2,
          columns: [{ header: 'Ngày hoàn thành', holds: 'day' }],
        },
      ],
      null,
      null,
      texts,
      runner,
    ),
  settings: (port) => port.putSettings('{"a":2}', runner),
};

/** What a reader of the workbook can tell: names, kinds, cells, number formats, merged areas, settings, and whether a formula stands. */
async function seen(port: WorkbookPort): Promise<unknown> {
  const { sheets, settings } = await read(port);
  const merges = await mergesOf(
    port,
    sheets.map(({ name }) => name),
  );
  const probe = { sheet: TAB, row: 2, column: 2, expected: 'không có', value: 'x' };
  return {
    settings,
    formula: codeOf(await port.editCells([probe], runner)),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      own: sheet.own,
      visibility: sheet.visibility,
      cells: block(sheet, 12, 8),
      formats: block(sheet, 12, 8).map((row, r) =>
        row.map((_, c) => (typeof cellAt(sheet, r + 1, c) === 'number' ? formatAt(sheet, r + 1, c) : null)),
      ),
      merges: [...(merges.get(sheet.name) ?? [])].map((area) => JSON.stringify(area)).sort(),
    })),
  };
}

export function tellOfUndoAfterEachAction(open: Open): void {
  it.each(Object.entries(ACTIONS))('of %s brings back cell, formula, format and name', async (action, act) => {
    for (const session of ['this', 'an earlier'] as const) {
      const host = await open();
      valueOf(
        await host.port.putTabs(
          [standing('CŨ', { merges: [{ top: 1, left: 0, bottom: 1, right: 2 }] })],
          texts,
          runner,
        ),
      );
      valueOf(await host.port.putSettings('{"a":1}', runner));
      const port = session === 'this' ? host.port : await host.reopen();
      const before = await seen(port);
      expect(before).toMatchObject({ formula: 'cell-formula', settings: '{"a":1}' });
      const { entry } = valueOf(await act(port));
      // Marks are looks alone.
      if (action !== 'marks') expect(await seen(port)).not.toEqual(before);
      valueOf(await port.undo(entry));
      expect(await seen(port)).toEqual(before);
    }
  });
}

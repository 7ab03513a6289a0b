/** Stories of the port's contract: sheets handed to the office, tables and colour scales on our tabs, undo in any order. */
import { cellAt } from '../../src/core/grid/grid';
import type { TabDraft } from '../../src/core/draft/types';
import {
  block,
  codeOf,
  expectUserSheets,
  july,
  names,
  read,
  runner,
  sheetNamed,
  signed,
  tab,
  text,
  texts,
} from './portActions';
import type { Open } from './portActions';
import { valueOf } from '../helpers/valueOf';

/** A plain sheet for the office with texts. */
export function ordinary(title: string, rows: readonly (readonly string[])[]): TabDraft {
  const draft = tab(title, `ordinary:${title}`, []);
  return { ...draft, rows: rows.map((cells) => ({ cells: cells.map(text), height: null })), kind: 'ordinary' };
}

export function tellOfOrdinarySheets(open: Open): void {
  const list = ordinary('Danh mục đơn vị', [
    ['Mã', 'Tên'],
    ['KHTC', 'Phòng Kế hoạch'],
  ]);

  it('are the office’s own from the first moment, and are taken back', async () => {
    const host = await open();
    const receipt = valueOf(await host.port.putTabs([list], texts, runner));
    expect(receipt).toMatchObject({ tabs: ['Danh mục đơn vị'], userCells: 0 });
    for (const port of [host.port, await host.reopen()]) {
      const sheet = sheetNamed(await read(port), 'Danh mục đơn vị');
      expect(sheet.own).toBeNull();
      expect(block(sheet, 2, 2)).toEqual([
        ['Mã', 'Tên'],
        ['KHTC', 'Phòng Kế hoạch'],
      ]);
    }
    valueOf(await host.port.undo(receipt.entry));
    expect(await names(host.port)).toEqual(['Tháng 7', 'Nháp']);
  });

  it('never replace a sheet of the same title, whatever its case', async () => {
    const { port } = await open();
    valueOf(await port.putTabs([list], texts, runner));
    const again = await port.putTabs([{ ...list, title: 'DANH MỤC đơn vị' }], texts, runner);
    expect(again).toMatchObject({ refusal: { code: 'sheet-exists' } });
    expect(await names(port)).toEqual(['Tháng 7', 'Nháp', 'Danh mục đơn vị']);
  });
}

/** A tab with an Excel table, a count on it by its name, and colours by value. */
function withTable(title: string, identity: string, count = 12): TabDraft {
  const area = { top: 2, left: 0, bottom: 4, right: 1 };
  const row = (name: string, number: number): TabDraft['rows'][number] => ({
    cells: [text(name), { value: number, style: 'count' }],
    height: null,
  });
  const sum = { value: count + 3, formula: 'SUM(TienDo_Thu[Số việc])', style: 'total-count' as const };
  return {
    ...tab(title, identity, []),
    rows: signed([
      { cells: [text('Tổng'), sum], height: null },
      { cells: [text('Đơn vị'), text('Số việc')], height: null },
      row('Văn phòng', count),
      row('Thanh tra', 1),
      row('P. KHTC', 2),
    ]),
    tables: [{ name: 'TienDo_Thu', area: { ...area, bottom: 5 } }],
    scales: [
      {
        area: { top: 3, left: 1, bottom: 5, right: 1 },
        points: [
          { value: 0, colour: 'F8696B' },
          { value: 50, colour: 'FFEB84' },
          { value: 100, colour: '63BE7B' },
        ],
      },
    ],
  };
}

export function tellOfJumps(open: Open): void {
  const jump = (value: string, row: number): TabDraft['rows'][number]['cells'][number] => {
    return { value, style: 'link', link: { sheet: 'Tháng 7', row, column: 1 } };
  };
  const long = 'dài '.repeat(70).trim();
  const jumping = (): TabDraft =>
    tab('TH Tháng 07-2026', 'summary:2026-07', [
      [{ value: 'TỔNG HỢP THÁNG 7', style: 'title' }],
      [text('Lập dự toán'), jump('dòng 3', 3)],
      [text('Rà soát'), jump('=trang "Tháng 7", dòng 4', 4)],
      [text('Khác'), jump(long, 5)],
    ]);
  const expected = [
    `B2: dòng 3 → 'Tháng 7'!B3`,
    `B3: =trang "Tháng 7", dòng 4 → 'Tháng 7'!B4`,
    `B4: ${long} → 'Tháng 7'!B5`,
  ];

  it('show their text and lead to their cell, are read as texts, and come back with the tab', async () => {
    const host = await open();
    valueOf(await host.port.putTabs([jumping()], texts, runner));
    expect(await host.jumps()).toEqual(expected);
    for (const port of [host.port, await host.reopen()]) {
      const sheet = sheetNamed(await read(port), 'TH Tháng 07-2026');
      expect(block(sheet, 4, 2).map((cells) => cells[1])).toEqual([null, 'dòng 3', '=trang "Tháng 7", dòng 4', long]);
    }
    const { entry } = valueOf(await host.port.putTabs([july()], texts, runner));
    expect(await host.jumps()).toEqual([]);
    valueOf(await host.port.undo(entry));
    expect(await host.jumps()).toEqual(expected);
    expectUserSheets(await read(host.port));
  });
}

export function tellOfTables(open: Open): void {
  it('stand on our tabs, also on two of them that want one name, and are rewritten in place', async () => {
    const host = await open();
    for (const count of [12, 15]) {
      const drafts = [
        withTable('TH Tháng 07-2026', 'summary:2026-07', count),
        withTable('Bảng năm', 'board:2026', count),
      ];
      expect(valueOf(await host.port.putTabs(drafts, texts, runner)).tabs).toEqual(['TH Tháng 07-2026', 'Bảng năm']);
    }
    for (const port of [host.port, await host.reopen()]) {
      const grids = await read(port);
      expect(grids.sheets.map(({ own }) => own)).toEqual([null, null, 'summary', 'board']);
      for (const name of ['TH Tháng 07-2026', 'Bảng năm']) {
        expect(block(sheetNamed(grids, name), 5, 2)).toEqual([
          ['Tổng', 18],
          ['Đơn vị', 'Số việc'],
          ['Văn phòng', 15],
          ['Thanh tra', 1],
          ['P. KHTC', 2],
        ]);
      }
    }
  });

  it('of the two sheets of a period come and go together with what counts on them', async () => {
    const host = await open();
    const pair = (count: number): TabDraft[] => {
      const list = withTable('DS Tháng 07-2026', 'list:2026-07', count);
      const counted = { value: count + 3, formula: 'SUM(TienDo_Thu[Số việc])', style: 'count' as const };
      const head = { value: `TỔNG HỢP, LẦN ${count}`, style: 'title' as const };
      return [
        tab('TH Tháng 07-2026', 'summary:2026-07', [[head], [text('Tổng số'), counted]]),
        { ...list, kind: 'list' },
      ];
    };
    const stand = async (): Promise<unknown> => {
      const { sheets } = await read(host.port);
      return sheets.filter(({ own }) => own !== null).map((sheet) => [sheet.name, sheet.own, block(sheet, 5, 2)]);
    };
    const first = valueOf(await host.port.putTabs(pair(12), texts, runner));
    expect(first.tabs).toEqual(['TH Tháng 07-2026', 'DS Tháng 07-2026']);
    const before = await stand();
    const second = valueOf(await host.port.putTabs(pair(20), texts, runner));
    expect(await stand()).not.toEqual(before);
    valueOf(await host.port.undo(second.entry));
    expect(await stand()).toEqual(before);
    valueOf(await host.port.undo(first.entry));
    expect(await stand()).toEqual([]);
    expectUserSheets(await read(host.port));
  });

  it('give way to a tab without tables, and come back when that is taken back', async () => {
    const { port } = await open();
    valueOf(await port.putTabs([withTable('TH Tháng 07-2026', 'summary:2026-07')], texts, runner));
    const { entry } = valueOf(await port.putTabs([july()], texts, runner));
    expect(cellAt(sheetNamed(await read(port), 'TH Tháng 07-2026'), 2, 0)).toBe('Văn phòng');
    valueOf(await port.undo(entry));
    expect(cellAt(sheetNamed(await read(port), 'TH Tháng 07-2026'), 1, 1)).toBe(15);
    expectUserSheets(await read(port));
  });
}

export function tellOfUndoInAnyOrder(open: Open): void {
  const edit = { sheet: 'Tháng 7', row: 3, column: 1, expected: 'Lập dự toán', value: 'Lập dự toán năm' };

  it('takes back each of several writes, whichever comes first', async () => {
    for (const order of [
      [0, 1, 2, 3],
      [2, 0, 3, 1],
    ]) {
      const { port } = await open();
      const entries = [
        valueOf(await port.putTabs([july()], texts, runner)).entry,
        valueOf(await port.editCells([edit], runner)).entry,
        valueOf(await port.mark([{ sheet: 'Tháng 7', row: 4, column: 1 }], runner)).entry,
        valueOf(await port.putSettings('{"a":1}', runner)).entry,
      ];
      for (const place of order) valueOf(await port.undo(entries[place] ?? ''));
      const grids = await read(port);
      expect(grids.sheets.map(({ name }) => name)).toEqual(['Tháng 7', 'Nháp']);
      expect('settings' in grids).toBe(false);
      expectUserSheets(grids);
    }
  });

  it('keeps the writes after the one that is taken back', async () => {
    const { port } = await open();
    const first = valueOf(await port.putTabs([july()], texts, runner)).entry;
    valueOf(await port.editCells([edit], runner));
    valueOf(await port.putTabs([tab('Kiểm tra', 'issues', [[text('Kết quả kiểm tra')]])], texts, runner));
    valueOf(await port.putSettings('{"a":1}', runner));
    valueOf(await port.undo(first));
    const grids = await read(port);
    expect(grids.sheets.map(({ name, own }) => [name, own])).toEqual([
      ['Tháng 7', null],
      ['Nháp', null],
      ['Kiểm tra', 'issues'],
    ]);
    expect(cellAt(sheetNamed(grids, 'Tháng 7'), 3, 1)).toBe('Lập dự toán năm');
    expect(grids.settings).toBe('{"a":1}');
    expect(codeOf(await port.undo(first))).toBe('nothing-to-undo');
  });
}

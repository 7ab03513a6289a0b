/**
 * One suite for every adapter of the workbook port: what the engine may count on, whatever program holds the workbook.
 * An adapter's test hands over a way to make a workbook; nothing here knows zip, XML or Office.
 */
import type { CellValue } from '../../src/core/grid/grid';
import { tellOfUndoAfterEachAction } from './undoContract';
import { cellAt, formatAt } from '../../src/core/grid/grid';
import type { CellEdit } from '../../src/workbook/port';
import { tellOfColumns } from './columnsContract';
import { tellOfRows } from './rowsContract';
import { tellOfJumps, tellOfOrdinarySheets, tellOfTables, tellOfUndoInAnyOrder } from './tabsContract';
import {
  block,
  codeOf,
  expectUserSheets,
  hiddenSheet,
  july,
  names,
  planSheet,
  read,
  runner,
  sheetNamed,
  signed,
  sumOfNothing,
  tab,
  text,
  texts,
  mergesOf,
} from './portActions';
import type { ContractHost, ContractSheet, Open } from './portActions';
import { valueOf } from '../helpers/valueOf';

export type { ContractHost, ContractSheet } from './portActions';

export type MakeHost = (sheets: readonly ContractSheet[]) => Promise<ContractHost>;

/** Runs the stories on an adapter. */
export function describePort(name: string, makeHost: MakeHost): void {
  const open = (sheets: readonly ContractSheet[] = [planSheet, hiddenSheet]): Promise<ContractHost> => makeHost(sheets);

  describe(`workbook port: ${name}`, () => {
    it('reads every sheet in tab order, text as text, numbers as numbers, blanks as blanks', async () => {
      const { port } = await open();
      const grids = await read(port);
      expect(grids.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['Tháng 7', 'visible'],
        ['Nháp', 'hidden'],
      ]);
      expectUserSheets(grids);
      expect(cellAt(sheetNamed(grids, 'Tháng 7'), 90, 5)).toBeNull();
    });

    it('gives merged areas, on reading or when asked', async () => {
      const { port } = await open();
      const sheet = sheetNamed(await read(port), 'Tháng 7');
      expect(sheet.merges).toEqual(port.readMerges ? null : planSheet.merges);
      const merges = await mergesOf(port, ['Tháng 7']);
      expect([...merges.keys()]).toEqual(['Tháng 7']);
      expect(merges.get('Tháng 7')).toEqual(planSheet.merges);
    });

    it('adds a tab of ours at the end, and what was written is what is read', async () => {
      const { port } = await open();
      const receipt = valueOf(await port.putTabs([july()], texts, runner));
      expect(receipt).toMatchObject({ tabs: ['TH Tháng 07-2026'], userCells: 0 });
      const grids = await read(port);
      expect(grids.sheets.map((sheet) => sheet.name)).toEqual(['Tháng 7', 'Nháp', 'TH Tháng 07-2026']);
      const sheet = sheetNamed(grids, 'TH Tháng 07-2026');
      expect(sheet.own).toBe('summary');
      expect(block(sheet, 4, 3)).toEqual([
        ['TỔNG HỢP THÁNG 7', null, null],
        ['Văn phòng', 12, 66.7],
        ['=1+1', '+84 24', '00123'],
        ['dòng 1\ndòng 2', null, 'A & B <c> "d"'],
      ]);
      expectUserSheets(grids);
    });

    it('rewrites the tab of the same identity in place and leaves nothing of the old one', async () => {
      const { port } = await open();
      valueOf(await port.putTabs([july(12)], texts, runner));
      valueOf(await port.putTabs([tab('Kiểm tra', 'issues', [[text('Kết quả kiểm tra')]])], texts, runner));
      const shorter = { ...july(15), rows: july(15).rows.slice(0, 2) };
      expect(valueOf(await port.putTabs([shorter], texts, runner)).tabs).toEqual(['TH Tháng 07-2026']);
      const grids = await read(port);
      expect(grids.sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
        ['Tháng 7', null],
        ['Nháp', null],
        ['TH Tháng 07-2026', 'summary'],
        ['Kiểm tra', 'issues'],
      ]);
      expect(block(sheetNamed(grids, 'TH Tháng 07-2026'), 4, 3)).toEqual([
        ['TỔNG HỢP THÁNG 7', null, null],
        ['Văn phòng', 15, 66.7],
        [null, null, null],
        [null, null, null],
      ]);
    });

    it('writes several tabs in one go', async () => {
      const { port } = await open();
      const quarter = { ...july(30), identity: 'summary:2026-Q3', title: 'TH Quý III-2026' };
      const receipt = valueOf(await port.putTabs([july(), quarter], texts, runner));
      expect(receipt.tabs).toEqual(['TH Tháng 07-2026', 'TH Quý III-2026']);
      expect(await names(port)).toEqual(['Tháng 7', 'Nháp', 'TH Tháng 07-2026', 'TH Quý III-2026']);
    });

    it("leaves a user's sheet of the same title alone and takes another title", async () => {
      const users = { name: 'th tháng 07-2026', rows: [['của người dùng']] };
      const { port } = await open([planSheet, hiddenSheet, users]);
      for (let time = 1; time <= 2; time++) {
        expect(valueOf(await port.putTabs([july()], texts, runner)).tabs).toEqual(['TH Tháng 07-2026 (2)']);
        const grids = await read(port);
        expect(grids.sheets).toHaveLength(4);
        expect(block(sheetNamed(grids, users.name), 1, 1)).toEqual([['của người dùng']]);
        expect(sheetNamed(grids, users.name).own).toBeNull();
        expect(sheetNamed(grids, 'TH Tháng 07-2026 (2)').own).toBe('summary');
      }
    });

    it('knows its tab again under another title and in another session', async () => {
      const host = await open();
      valueOf(await host.port.putTabs([july()], texts, runner));
      await host.rename('TH Tháng 07-2026', "Báo cáo 'T7'");
      const port = await host.reopen();
      expect(sheetNamed(await read(port), "Báo cáo 'T7'").own).toBe('summary');
      expect(valueOf(await port.putTabs([july(20)], texts, runner)).tabs).toEqual(["Báo cáo 'T7'"]);
      expect(await names(port)).toEqual(['Tháng 7', 'Nháp', "Báo cáo 'T7'"]);
      expect(cellAt(sheetNamed(await read(port), "Báo cáo 'T7'"), 2, 1)).toBe(20);
    });

    it('takes a new tab back', async () => {
      const { port } = await open();
      const { entry } = valueOf(await port.putTabs([july()], texts, runner));
      valueOf(await port.undo(entry));
      const grids = await read(port);
      expect(grids.sheets.map((sheet) => sheet.name)).toEqual(['Tháng 7', 'Nháp']);
      expectUserSheets(grids);
      expect(codeOf(await port.undo(entry))).toBe('nothing-to-undo');
    });

    it('takes a rewritten tab back to what stood there', async () => {
      const { port } = await open();
      valueOf(await port.putTabs([july(12)], texts, runner));
      const { entry } = valueOf(await port.putTabs([july(15)], texts, runner));
      valueOf(await port.undo(entry));
      expect(cellAt(sheetNamed(await read(port), 'TH Tháng 07-2026'), 2, 1)).toBe(12);
    });

    it('does not take back a write over which another was written', async () => {
      const { port } = await open();
      const first = valueOf(await port.putTabs([july(12)], texts, runner));
      valueOf(await port.putTabs([july(15)], texts, runner));
      expect(codeOf(await port.undo(first.entry))).toBe('changed-since');
      expect(cellAt(sheetNamed(await read(port), 'TH Tháng 07-2026'), 2, 1)).toBe(15);
      expect(codeOf(await port.undo('no-such-entry'))).toBe('nothing-to-undo');
    });

    it('marks cells without touching what they hold, and clears the marks', async () => {
      const { port } = await open();
      const marks = [
        { sheet: 'Tháng 7', row: 3, column: 2 },
        { sheet: 'Tháng 7', row: 4, column: 2 },
      ];
      expect(valueOf(await port.mark(marks, runner))).toMatchObject({ tabs: [], userCells: 2 });
      expectUserSheets(await read(port));
      expect(valueOf(await port.mark([], runner)).userCells).toBe(0);
      expectUserSheets(await read(port));
    });

    it('refuses to mark or to jump where there is no such sheet', async () => {
      const { port } = await open();
      expect(codeOf(await port.mark([{ sheet: 'Không có', row: 1, column: 0 }], runner))).toBe('sheet-missing');
      expect(codeOf(await port.jump('Không có', 1, 0))).toBe('sheet-missing');
      expect(codeOf(await port.jump('Tháng 7', 3, 2))).toBe('ok');
      expect(await names(port)).toEqual(['Tháng 7', 'Nháp']);
    });
  });

  describe(`settings: ${name}`, () => tellOfSettings(open));
  describe(`edits: ${name}`, () => tellOfEdits(open));
  describe(`columns: ${name}`, () => tellOfColumns(open));
  describe(`rows: ${name}`, () => tellOfRows(open));
  describe(`ordinary sheets: ${name}`, () => tellOfOrdinarySheets(open));
  describe(`tables and colours: ${name}`, () => tellOfTables(open));
  describe(`jumps: ${name}`, () => tellOfJumps(open));
  describe(`undo: ${name}`, () => tellOfUndoInAnyOrder(open));
  describe(`undo of each action: ${name}`, () => tellOfUndoAfterEachAction(open));
}

function tellOfSettings(open: Open): void {
  const SETTINGS = '{"version":1,"words":{"đã xong <&> \\"x\\"":"done"}}';

  it('are read as they were written, also in another session, and are no sheet', async () => {
    const host = await open();
    expect('settings' in (await read(host.port))).toBe(false);
    expect(valueOf(await host.port.putSettings(SETTINGS, runner))).toMatchObject({ tabs: [], userCells: 0 });
    expect((await read(host.port)).settings).toBe(SETTINGS);
    const grids = await read(await host.reopen());
    expect(grids.settings).toBe(SETTINGS);
    expect(grids.sheets).toHaveLength(2);
    expectUserSheets(grids);
  });

  it('are replaced, taken away, and each time taken back', async () => {
    const { port } = await open();
    const first = valueOf(await port.putSettings('{"a":1}', runner)).entry;
    const second = valueOf(await port.putSettings('{"a":2}', runner)).entry;
    expect((await read(port)).settings).toBe('{"a":2}');
    expect(codeOf(await port.undo(first))).toBe('changed-since');
    valueOf(await port.undo(second));
    expect((await read(port)).settings).toBe('{"a":1}');
    const none = valueOf(await port.putSettings(null, runner)).entry;
    expect('settings' in (await read(port))).toBe(false);
    valueOf(await port.undo(none));
    expect((await read(port)).settings).toBe('{"a":1}');
    valueOf(await port.undo(first));
    expect('settings' in (await read(port))).toBe(false);
  });
}

function tellOfEdits(open: Open): void {
  const edit = (row: number, column: number, expected: CellValue, value: CellEdit['value']): CellEdit => {
    return { sheet: 'Tháng 7', row, column, expected, value };
  };
  const TEXTS = ['=1+1', '+84 24', '- Phòng', '@x', '01', '3/4', '50%', 'TRUE', "'trích", '#REF!', 'hai\ndòng', ' '];

  it('write text as text whatever it starts with, numbers as numbers, and clear cells', async () => {
    const host = await open();
    const edits = TEXTS.map((value, at) => edit(10 + at, 4, null, value));
    edits.push(edit(3, 0, 1, 7), edit(3, 2, 'P. KHTC', null), edit(4, 1, 'Rà soát hồ sơ', '2'));
    expect(valueOf(await host.port.editCells(edits, runner))).toMatchObject({ tabs: [], userCells: edits.length });
    for (const port of [host.port, await host.reopen()]) {
      const sheet = sheetNamed(await read(port), 'Tháng 7');
      expect(TEXTS.map((_, at) => cellAt(sheet, 10 + at, 4))).toEqual(TEXTS);
      expect(block(sheet, 5, 3)).toEqual([
        ['KẾ HOẠCH THÁNG 7', null, null],
        ['Stt', 'Nội dung', 'Chủ trì'],
        [7, 'Lập dự toán', null],
        [2, '2', 'Văn phòng'],
        [null, '  ', '007'],
      ]);
    }
  });

  it('show a day as a day, and are as before once taken back', async () => {
    const host = await open();
    const day = { ...edit(10, 4, null, null), value: 46036, isDay: true };
    const { entry } = valueOf(await host.port.editCells([day], runner));
    for (const port of [host.port, await host.reopen()]) {
      const sheet = sheetNamed(await read(port), 'Tháng 7');
      expect([cellAt(sheet, 10, 4), formatAt(sheet, 10, 4)]).toEqual([46036, 'dd/mm/yyyy']);
    }
    valueOf(await host.port.undo(entry));
    valueOf(await host.port.editCells([{ ...day, isDay: false }], runner));
    const sheet = sheetNamed(await read(host.port), 'Tháng 7');
    expect([cellAt(sheet, 10, 4), formatAt(sheet, 10, 4)]).toEqual([46036, 'General']);
  });

  it('are taken back to what stood there', async () => {
    const { port } = await open();
    const before = await read(port);
    const { entry } = valueOf(
      await port.editCells([edit(3, 1, 'Lập dự toán', '=x'), edit(4, 0, 2, 'hai'), edit(5, 2, '007', null)], runner),
    );
    valueOf(await port.undo(entry));
    expect(block(sheetNamed(await read(port), 'Tháng 7'), 6, 3)).toEqual(block(sheetNamed(before, 'Tháng 7'), 6, 3));
    expect(codeOf(await port.undo(entry))).toBe('nothing-to-undo');
  });

  it('are all made or none: a cell that changed, a formula, a sheet that is not there', async () => {
    const { port } = await open();
    valueOf(
      await port.putTabs(
        [{ ...july(), rows: signed([{ cells: [text('a'), sumOfNothing], height: null }]) }],
        texts,
        runner,
      ),
    );
    const refusal = async (edits: readonly CellEdit[]): Promise<unknown> => {
      const put = await port.editCells([edit(3, 1, 'Lập dự toán', 'mới'), ...edits], runner);
      return put.ok ? 'ok' : [put.refusal.code, put.refusal.params['sheet'], put.refusal.params['cell']];
    };
    const tabName = 'TH Tháng 07-2026';
    expect(await refusal([edit(4, 1, 'khác', 'x')])).toEqual(['changed-since', 'Tháng 7', 'B4']);
    expect(await refusal([edit(40, 1, 'có', 'x')])).toEqual(['changed-since', 'Tháng 7', 'B40']);
    expect(await refusal([{ ...edit(1, 1, 0, 'x'), sheet: tabName }])).toEqual(['cell-formula', tabName, 'B1']);
    expect(await refusal([{ ...edit(1, 1, 0, 'x'), sheet: 'Không' }])).toEqual(['sheet-missing', 'Không', undefined]);
    expectUserSheets(await read(port));
  });

  it('are taken back in any order while what stands there is still theirs', async () => {
    const { port } = await open();
    const first = valueOf(await port.editCells([edit(3, 1, 'Lập dự toán', 'một')], runner)).entry;
    const other = valueOf(await port.editCells([edit(4, 1, 'Rà soát hồ sơ', 'hai')], runner)).entry;
    const second = valueOf(await port.editCells([edit(3, 1, 'một', 'ba')], runner)).entry;
    expect(codeOf(await port.undo(first))).toBe('changed-since');
    valueOf(await port.undo(other));
    valueOf(await port.undo(second));
    valueOf(await port.undo(first));
    expectUserSheets(await read(port));
  });
}

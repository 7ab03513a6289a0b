import { createSlicedRunner } from '../../../src/app/runner';
import { contents, openOffice, runner, tabOf, TEXTS } from './office';
import { cellAt } from '../../../src/core/grid/grid';

const TRICKY = [
  '=1+1',
  '+84 203 1234',
  '- Phòng Kế hoạch',
  '@ghi chú',
  '01',
  '1-3',
  '3/4',
  '50%',
  'TRUE',
  "'trích",
  '#REF!',
  'Mar 2026',
];

describe('reading', () => {
  test.each([
    [1, 10],
    [1, 400],
    [14, 10],
    [14, 400],
  ])('%i sheets of %i tasks take at most 3 requests and none of them writes', async (sheets, tasks) => {
    const { host, port } = openOffice(sheets, tasks);
    const read = await port.read(runner);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets.map((sheet) => sheet.rows.length)).toEqual(Array(sheets).fill(tasks + 1));
    expect(read.value.sheets[0]?.formats[1]?.[3]).toBe('dd/mm/yyyy');
    expect(host.log.length).toBeLessThanOrEqual(3);
    expect(host.log.map((request) => request.write)).toEqual(host.log.map(() => false));
  });

  test('an error is told from a typed text, and hidden rows and places are kept', async () => {
    const { host, port } = openOffice(1, 3);
    const sheet = host.book.sheet('T1');
    Object.assign(sheet?.cell(7, 5) ?? {}, { value: '#REF!', type: 'Error' });
    Object.assign(sheet?.cell(8, 5) ?? {}, { value: '#REF!', type: 'String' });
    sheet?.hiddenRows.add(2);
    const read = await port.read(runner);
    const grid = read.ok ? read.value.sheets[0] : undefined;
    if (!grid) throw new Error('not read');
    expect(cellAt(grid, 8, 5)).toEqual({ kind: 'error', text: '#REF!' });
    expect(cellAt(grid, 9, 5)).toBe('#REF!');
    expect(grid.hiddenRows).toBe('some');
    expect(grid.merges).toBeNull();
  });

  test('rows with text struck through are told within three requests, wholly or in part', async () => {
    const { host, port } = openOffice(2, 6);
    const struck = (row: number, column: number, value: unknown): void => {
      const cell = host.book.sheet('T2')?.cell(row, column);
      if (cell) cell.style['Font.Strikethrough'] = value;
    };
    struck(2, 1, true);
    // A cell of which only some letters are struck through.
    struck(4, 2, null);
    const read = await port.read(runner);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets.map((sheet) => sheet.struck)).toEqual([undefined, [3, 5]]);
    expect(host.log).toHaveLength(3);
    expect(host.log.some(({ write }) => write)).toBe(false);

    const names = read.value.sheets.map(({ name }) => name);
    const again = await port.read(runner, { sheets: names, merged: names });
    expect(again.ok && again.value.sheets.map((sheet) => sheet.struck)).toEqual([undefined, [3, 5]]);
  });

  test('of a long sheet it is only told that some of its text is struck through', async () => {
    const { host, port } = openOffice(1, 2100);
    const cell = host.book.sheet('T1')?.cell(2000, 1);
    if (cell) cell.style['Font.Strikethrough'] = true;
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets[0]?.struck).toBe('some');
    expect(host.log).toHaveLength(3);
  });

  test('a workbook whose texts are too much for one answer is read in pieces', async () => {
    const { host, port } = openOffice(1, 900);
    for (let row = 1; row <= 900; row += 1)
      Object.assign(host.book.sheet('T1')?.cell(row, 1) ?? {}, { value: 'ă'.repeat(8000) });
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets[0]?.rows[900]?.[0]).toBe(900);
    expect(host.log.length).toBeGreaterThan(3);
  });

  test('a workbook with 50,000 names of former times is read, and our tabs are told by theirs', async () => {
    const { host, port } = openOffice();
    await port.putTabs([tabOf(['a'])], TEXTS, runner);
    const theirs = host.book.sheet('T1');
    if (!theirs) throw new Error('no sheet');
    theirs.name = 'Kế hoạch chung của năm trước';
    for (let at = 0; at < 50_000; at += 1) {
      const area = { top: at, left: 0, bottom: at + 3, right: 9 };
      host.book.names.push({ name: `Vung_du_lieu_cu_${at}`, sheet: theirs, area, visible: false });
    }
    host.log.length = 0;
    const read = await port.read(runner);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets.map(({ own }) => own)).toEqual([null, 'summary']);
    expect(host.log).toHaveLength(3);
    expect(Math.max(...host.log.map(({ answerBytes }) => answerBytes))).toBeLessThan(5_000_000);
  });

  test('a space in the last row of a sheet is named, and no million of rows is asked for', async () => {
    for (const [row, column, cell] of [
      [1_048_575, 2, 'C1048576'],
      [3, 16_383, 'XFD4'],
    ] as const) {
      const { host, port } = openOffice(2, 300);
      Object.assign(host.book.sheet('T2')?.cell(row, column) ?? {}, { value: ' ', type: 'String' });
      expect(await port.read(runner)).toEqual({
        ok: false,
        refusal: { code: 'sheet-too-large', params: { sheet: 'T2', cell } },
      });
      expect(Math.max(...host.log.map(({ answerBytes }) => answerBytes))).toBeLessThan(10_000);
    }
  });

  test('“Dừng” is heard between the requests of a long sheet, and what is read is reported', async () => {
    const { host, port } = openOffice(1, 60_000);
    const abort = new AbortController();
    let clock = 0;
    const sheets: unknown[] = [];
    const sliced = createSlicedRunner({
      onReport: ({ stage, sheet }) => {
        sheets.push([stage, sheet]);
        if (sheets.length === 2) abort.abort();
      },
      signal: abort.signal,
      now: () => (clock += 20),
      pause: () => Promise.resolve(),
    });
    expect(await port.read(sliced)).toMatchObject({ ok: false, refusal: { code: 'cancelled' } });
    expect(sheets).toEqual([
      ['read', 'T1'],
      ['read', 'T1'],
    ]);
    // The lists, the used ranges, and the one piece between the two reports.
    expect(host.log).toHaveLength(3);
  });

  test('a jump is one request on the sheet in front, and on another one is looked at and repeated once', async () => {
    const { host, port } = openOffice(2);
    expect(await port.jump('T1', 3, 2)).toEqual({ ok: true, value: undefined });
    expect([host.book.selected, host.log.length]).toEqual(["'T1'!C3", 1]);
    expect(await port.jump('T2', 4, 1)).toEqual({ ok: true, value: undefined });
    expect([host.book.selected, host.log.length]).toEqual(["'T2'!B4", 3]);
  });

  test('jumping never writes, and a sheet that is gone is refused', async () => {
    const { host, port } = openOffice(2);
    expect(await port.jump('T2', 4, 1)).toEqual({ ok: true, value: undefined });
    expect(host.book.selected).toBe("'T2'!B4");
    expect(host.log.some((request) => request.write)).toBe(false);
    const hidden = host.book.sheet('T1');
    if (hidden) hidden.visibility = 'Hidden';
    expect(await port.jump('T1', 1, 0)).toMatchObject({ ok: false, refusal: { code: 'sheet-missing' } });
    expect(await port.jump('T9', 1, 0)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet-missing', params: { sheet: 'T9' } },
    });
  });
});

describe('writing a tab', () => {
  test.each([10, 400])('%i lines take at most 5 requests', async (lines) => {
    const { host, port } = openOffice();
    const put = await port.putTabs([tabOf(Array.from({ length: lines }, (_, at) => `- Việc ${at}`))], TEXTS, runner);
    expect(put).toMatchObject({ ok: true, value: { tabs: ['TH Tháng 07-2026'], userCells: 0 } });
    expect(host.log.length).toBeLessThanOrEqual(5);
  });

  test('every text stays the text that it is', async () => {
    const { host, port } = openOffice();
    expect(await port.putTabs([tabOf(TRICKY)], TEXTS, runner)).toMatchObject({ ok: true });
    const sheet = host.book.sheet('TH Tháng 07-2026');
    expect(TRICKY.map((_, at) => sheet?.peek(at + 2, 1)?.value)).toEqual(TRICKY);
    expect(TRICKY.map((_, at) => sheet?.peek(at + 2, 1)?.formula)).toEqual(TRICKY.map(() => null));
    expect(sheet?.peek(0, 0)).toMatchObject({ value: '=Tổng hợp tháng 7', formula: null });
    expect(sheet?.peek(2, 3)?.formula).toBe('=LEN(B3)');
    expect(sheet?.peek(2, 2)).toMatchObject({ formula: `=HYPERLINK("#'T1'!B2","T1")`, value: 'T1', format: 'General' });
    expect(sheet?.peek(2, 1)?.style).toMatchObject({
      'Font.Name': 'Times New Roman',
      'Font.Size': 13,
      WrapText: true,
      'Border.EdgeTop': 'Continuous',
    });
    expect(sheet).toMatchObject({
      frozenRows: 2,
      page: {
        Orientation: 'Landscape',
        Zoom: { horizontalFitToPages: 1, verticalFitToPages: 9999 },
        Footer: '&"Times New Roman,Regular"&11Trang &P/&N',
      },
    });
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([3]);
  });

  test('it is rewritten in place, told by its hidden name, and a user’s sheet of that title is left alone', async () => {
    const { host, port } = openOffice();
    host.book.addSheet('th tháng 07-2026').cell(0, 0).value = 'của người dùng';
    const first = await port.putTabs([tabOf(['a', 'b', 'c'])], TEXTS, runner);
    expect(first).toMatchObject({ ok: true, value: { tabs: ['TH Tháng 07-2026 (2)'] } });
    const id = host.book.sheet('TH Tháng 07-2026 (2)')?.id;
    expect(host.book.names).toMatchObject([{ name: '_TienDo.summary.2026_07', visible: false }]);
    host.book.addSheet('Sau');
    expect(await port.putTabs([tabOf(['d'])], TEXTS, runner)).toMatchObject({ ok: true });
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual([
      'T1',
      'th tháng 07-2026',
      'TH Tháng 07-2026 (2)',
      'Sau',
    ]);
    const sheet = host.book.sheets[2];
    expect(sheet?.id).toBe(id);
    expect(sheet?.used(true)).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    expect(host.book.sheets[1]?.peek(0, 0)?.value).toBe('của người dùng');
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets.map((grid) => grid.own)).toEqual([null, null, 'summary', null]);
  });

  test('a sheet of the user’s that our hidden name points to is read as theirs and never written over', async () => {
    const { host, port } = openOffice();
    await port.putTabs([tabOf(['a'])], TEXTS, runner);
    const plan = JSON.stringify(contents(host, 'T1'));
    const [name] = host.book.names;
    const theirs = host.book.sheet('T1');
    if (!name || !theirs) throw new Error('no name');
    name.sheet = theirs;
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets.map((grid) => grid.own)).toEqual([null, null]);
    expect(await port.putTabs([tabOf(['b'])], TEXTS, runner)).toMatchObject({
      ok: true,
      value: { tabs: ['TH Tháng 07-2026 (2)'] },
    });
    expect(JSON.stringify(contents(host, 'T1'))).toBe(plan);
  });

  test('whatever action fails, the tab is whole, absent or marked unfinished, and the plan is untouched', async () => {
    for (const rewrite of [false, true]) {
      const dry = openOffice();
      if (rewrite) await dry.port.putTabs([tabOf(['cũ', 'cũ'])], TEXTS, runner);
      dry.host.failAtAction(1_000_000);
      await dry.port.putTabs([tabOf(['mới'])], TEXTS, runner);
      const actions = dry.host.healed();
      const whole = contents(dry.host, 'TH Tháng 07-2026');
      expect(actions).toBeGreaterThan(60);
      let taken = 0;
      for (let at = 1; at <= actions; at += 1) {
        const { host, port } = openOffice();
        if (rewrite) await port.putTabs([tabOf(['cũ', 'cũ'])], TEXTS, runner);
        const plan = JSON.stringify(contents(host, 'T1'));
        const old = JSON.stringify(contents(host, 'TH Tháng 07-2026'));
        host.failAtAction(at);
        const put = await port.putTabs([tabOf(['mới'])], TEXTS, runner);
        host.healed();
        // Only reading back what was written, and setting up the page, may fail without taking the tab back.
        if (!put.ok) taken += 1;
        if (put.ok) expect([at, contents(host, 'TH Tháng 07-2026')]).toEqual([at, whole]);
        expect(JSON.stringify(contents(host, 'T1'))).toBe(plan);
        const sheet = host.book.sheet('TH Tháng 07-2026');
        const now = JSON.stringify(contents(host, 'TH Tháng 07-2026'));
        const fine =
          !sheet || sheet.peek(0, 0)?.value === TEXTS.unfinished || now === JSON.stringify(whole) || now === old;
        expect({ at, rewrite, fine }).toEqual({ at, rewrite, fine: true });
        // Written again, it is whole.
        expect(await port.putTabs([tabOf(['mới'])], TEXTS, runner)).toMatchObject({ ok: true });
        expect(host.book.sheet('TH Tháng 07-2026')?.peek(0, 0)?.value).toBe('=Tổng hợp tháng 7');
      }
      expect(taken).toBeGreaterThan(60);
    }
  });

  test('what stands in the way is told, and nothing is written', async () => {
    const protect = async (set: (host: ReturnType<typeof openOffice>['host']) => void, before = false) => {
      const { host, port } = openOffice();
      if (before) await port.putTabs([tabOf(['a'])], TEXTS, runner);
      set(host);
      const put = await port.putTabs([tabOf(['b'])], TEXTS, runner);
      return put.ok ? 'ok' : put.refusal.code;
    };
    expect(await protect((host) => (host.book.readOnly = true))).toBe('workbook-read-only');
    expect(await protect((host) => (host.book.structureProtected = true))).toBe('workbook-protected');
    expect(await protect((host) => (host.cellEditing = true))).toBe('cell-editing');
    expect(await protect((host) => (host.book.inFront = false))).toBe('workbook-not-in-front');
    expect(await protect((host) => (host.book.inFront = false), true)).toBe('workbook-not-in-front');
  });

  test('a tab that somebody locked is left as it stands, and a new one is added', async () => {
    const { host, port } = openOffice();
    await port.putTabs([tabOf(['a'])], TEXTS, runner);
    const sheet = host.book.sheet('TH Tháng 07-2026');
    if (!sheet) throw new Error('no tab');
    sheet.isProtected = true;
    const before = JSON.stringify(contents(host, sheet.name));
    const put = await port.putTabs([tabOf(['b'])], TEXTS, runner);
    expect(put).toMatchObject({
      ok: true,
      value: { tabs: ['TH Tháng 07-2026 (2)'], left: [{ sheet: sheet.name, tab: 'TH Tháng 07-2026 (2)', cells: [] }] },
    });
    expect(JSON.stringify(contents(host, sheet.name))).toBe(before);
    // Taken back, the name points to the former tab again: the next run knows it.
    if (put.ok) expect(await port.undo(put.value.entry)).toMatchObject({ ok: true });
    sheet.isProtected = false;
    expect(await port.putTabs([tabOf(['c'])], TEXTS, runner)).toMatchObject({ value: { tabs: [sheet.name] } });
  });
});

describe('what Excel refuses on the way', () => {
  test('without a printer the tab is whole, and that its page is not set up is said', async () => {
    const { host, port } = openOffice();
    host.book.hasPrinter = false;
    const first = await port.putTabs([tabOf(TRICKY)], TEXTS, runner);
    expect(first).toMatchObject({ ok: true, value: { tabs: ['TH Tháng 07-2026'], unprinted: ['TH Tháng 07-2026'] } });
    const whole = contents(host, 'TH Tháng 07-2026');
    const other = openOffice();
    const printed = await other.port.putTabs([tabOf(TRICKY)], TEXTS, runner);
    expect(printed.ok && 'unprinted' in printed.value).toBe(false);
    expect(whole).toEqual(contents(other.host, 'TH Tháng 07-2026'));
    host.install();
    const second = await port.putTabs([tabOf(['mới'])], TEXTS, runner);
    expect(await port.undo(second.ok ? second.value.entry : '')).toEqual({ ok: true, value: undefined });
    expect(contents(host, 'TH Tháng 07-2026')).toEqual(whole);
  });

  test('a tab just added goes again where its hidden name is taken by a colleague, whose name and tab stay', async () => {
    const { host, port } = openOffice();
    host.beforeRequest = () => {
      if (host.log.length !== 1) return;
      host.beforeRequest = null;
      const theirs = host.book.addSheet('TH của bạn');
      Object.assign(theirs.cell(0, 0), { value: 'Chốt', type: 'String' });
      const area = { top: 0, left: 0, bottom: 3, right: 3 };
      host.book.names.push({ name: '_TienDo.summary.2026_07', sheet: theirs, area, visible: false });
    };
    expect(await port.putTabs([tabOf(['a'])], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'tab-just-written', params: { sheet: 'TH Tháng 07-2026' } },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'TH của bạn']);
    expect(host.book.names.map(({ sheet }) => sheet.name)).toEqual(['TH của bạn']);
  });

  test('a sheet that a colleague adds under the title at the same moment stays; ours gets the next title', async () => {
    const { host, port } = openOffice();
    host.beforeRequest = () => {
      if (host.log.length !== 1) return;
      host.beforeRequest = null;
      host.book.addSheet('TH Tháng 07-2026');
    };
    expect(await port.putTabs([tabOf(['a'])], TEXTS, runner)).toMatchObject({
      ok: true,
      value: { tabs: ['TH Tháng 07-2026 (2)'] },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'TH Tháng 07-2026', 'TH Tháng 07-2026 (2)']);
  });

  test('the title of a chart sheet is taken: ours gets the next one, a list of the office’s is refused', async () => {
    const { host, port } = openOffice();
    host.book.chartSheets.push('TH Tháng 07-2026', 'TH Tháng 07-2026 (2)');
    expect(await port.putTabs([tabOf(['a'])], TEXTS, runner)).toMatchObject({
      ok: true,
      value: { tabs: ['TH Tháng 07-2026 (3)'] },
    });
    host.book.chartSheets.push('Danh mục');
    const list = tabOf(['x'], { kind: 'ordinary', identity: 'list', title: 'Danh mục' });
    expect(await port.putTabs([list], TEXTS, runner)).toMatchObject({ ok: false, refusal: { code: 'sheet-exists' } });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'TH Tháng 07-2026 (3)']);
  });

  test('with another workbook in front our tab is not taken for gone, and nothing is written', async () => {
    const { host, port } = openOffice();
    await port.putTabs([tabOf(['a'])], TEXTS, runner);
    const before = contents(host, 'TH Tháng 07-2026');
    for (const comesBack of [false, true]) {
      host.book.inFront = false;
      host.log.length = 0;
      // In front again before anything is written: a second tab would be added.
      host.beforeRequest = () => void (host.book.inFront = comesBack && host.log.length > 0);
      expect(await port.putTabs([tabOf(['b'])], TEXTS, runner)).toMatchObject({
        ok: false,
        refusal: { code: 'workbook-not-in-front' },
      });
    }
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'TH Tháng 07-2026']);
    expect(contents(host, 'TH Tháng 07-2026')).toEqual(before);
  });
});

describe('undo', () => {
  test('a new tab goes; a rewritten one gets back what stood in it', async () => {
    const { host, port } = openOffice();
    const first = await port.putTabs([tabOf(TRICKY)], TEXTS, runner);
    const old = JSON.stringify(contents(host, 'TH Tháng 07-2026'));
    const second = await port.putTabs([tabOf(['mới'])], TEXTS, runner);
    if (!first.ok || !second.ok) throw new Error('not written');
    expect(await port.undo(first.value.entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(await port.undo(second.value.entry)).toEqual({ ok: true, value: undefined });
    expect(JSON.stringify(contents(host, 'TH Tháng 07-2026'))).toBe(old);
    expect(await port.undo(first.value.entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['T1']);
    expect(host.book.names).toEqual([]);
    expect(await port.undo(first.value.entry)).toMatchObject({ ok: false, refusal: { code: 'nothing-to-undo' } });
  });

  test('with another workbook in front a new tab stays ours as it is, and goes afterwards', async () => {
    const { host, port } = openOffice();
    const put = await port.putTabs([tabOf(['a'])], TEXTS, runner);
    if (!put.ok) throw new Error('not written');
    host.book.inFront = false;
    expect(await port.undo(put.value.entry)).toMatchObject({ ok: false, refusal: { code: 'workbook-not-in-front' } });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'TH Tháng 07-2026']);
    expect(host.book.names).toHaveLength(1);
    host.book.inFront = true;
    expect(await port.undo(put.value.entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1']);
    expect(host.book.names).toEqual([]);
  });

  test('a new tab stays ours while the structure of the workbook is protected, and goes afterwards', async () => {
    const { host, port } = openOffice();
    const put = await port.putTabs([tabOf(['a'])], TEXTS, runner);
    if (!put.ok) throw new Error(put.refusal.code);
    const stands = [contents(host, 'TH Tháng 07-2026'), host.book.names.map(({ name, sheet }) => [name, sheet.name])];
    for (const [state, code] of [
      ['structureProtected', 'workbook-protected'],
      ['readOnly', 'workbook-read-only'],
    ] as const) {
      host.book[state] = true;
      expect(await port.undo(put.value.entry)).toMatchObject({ ok: false, refusal: { code } });
      host.book[state] = false;
      const now = [contents(host, 'TH Tháng 07-2026'), host.book.names.map(({ name, sheet }) => [name, sheet.name])];
      expect(now).toEqual(stands);
    }
    expect(await port.undo(put.value.entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.names).toEqual([]);
  });

  test.each(['before', 'middle', 'last', 'lost'] as const)(
    'a new tab whose undo broke off (%s) goes with its name when it is repeated; where only the answer was lost it is gone',
    async (where) => {
      for (const at of [1, 2]) {
        const { host, port } = openOffice();
        const put = await port.putTabs([tabOf(['a'])], TEXTS, runner);
        if (!put.ok) throw new Error(put.refusal.code);
        host.failAtRequest(at, 'GeneralException', where);
        const undone = await port.undo(put.value.entry);
        host.requestsHealed();
        if (where === 'before' || at === 1) expect([at, undone.ok]).toEqual([at, false]);
        if (where === 'lost' && at === 2) expect(undone.ok).toBe(true);
        if (!undone.ok) expect(await port.undo(put.value.entry)).toEqual({ ok: true, value: undefined });
        expect([at, host.book.sheets.length, host.book.names]).toEqual([at, 1, []]);
      }
    },
  );

  test('a tab that was typed into since is kept', async () => {
    const { host, port } = openOffice();
    const put = await port.putTabs([tabOf(['a'])], TEXTS, runner);
    if (!put.ok) throw new Error('not written');
    Object.assign(host.book.sheet('TH Tháng 07-2026')?.cell(9, 1) ?? {}, { value: 'ý kiến', type: 'String' });
    expect(await port.undo(put.value.entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(host.book.sheet('TH Tháng 07-2026')).toBeDefined();
  });
});

describe('marks', () => {
  test('one rule of ours a sheet, replaced by the next, taken back by undo', async () => {
    const { host, port } = openOffice(2);
    const first = await port.mark(
      [
        { sheet: 'T1', row: 3, column: 1 },
        { sheet: 'T1', row: 4, column: 1 },
        { sheet: 'T2', row: 2, column: 0 },
      ],
      runner,
    );
    expect(first).toMatchObject({ ok: true, value: { userCells: 3 } });
    expect(host.book.sheet('T1')?.conditionalFormats).toMatchObject([
      { formula: '=LEN("TIENDO")=6', areas: [{ top: 2, bottom: 3, left: 1, right: 1 }] },
    ]);
    const second = await port.mark([{ sheet: 'T2', row: 5, column: 0 }], runner);
    expect(host.book.sheet('T1')?.conditionalFormats).toEqual([]);
    if (!second.ok) throw new Error('not marked');
    expect(await port.undo(second.value.entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.sheet('T1')?.conditionalFormats).toMatchObject([
      { areas: [{ top: 2, bottom: 3, left: 1, right: 1 }] },
    ]);
    expect(host.book.sheet('T2')?.conditionalFormats).toMatchObject([
      { areas: [{ top: 1, bottom: 1, left: 0, right: 0 }] },
    ]);
  });
});

const FAULTS = ['before', 'middle', 'last', 'lost'] as const;

describe('marks that Excel broke off', () => {
  const marks = [
    { sheet: 'T1', row: 3, column: 1 },
    { sheet: 'T2', row: 2, column: 0 },
  ];
  const more = [
    { sheet: 'T1', row: 5, column: 1 },
    { sheet: 'T2', row: 6, column: 1 },
  ];
  const rules = (host: ReturnType<typeof openOffice>['host']): string =>
    JSON.stringify(['T1', 'T2'].map((name) => host.book.sheet(name)?.conditionalFormats.map(({ areas }) => areas)));

  test.each(FAULTS)('setting them (%s) leaves those that stood, or says so and can be undone', async (where) => {
    /** All is done but for its answer. */
    const isDone = (at: number, forGood: boolean): boolean => where === 'lost' && at === 4 && !forGood;
    for (const forGood of [false, true]) {
      for (let at = 1; at <= 4; at += 1) {
        const { host, port } = openOffice(2);
        await port.mark(marks, runner);
        const before = rules(host);
        host.failAtRequest(at, 'GeneralException', where, forGood);
        const put = await port.mark(more, runner);
        host.requestsHealed();
        expect([at, forGood, put.ok]).toEqual([at, forGood, isDone(at, forGood)]);
        if (put.ok) {
          expect(rules(host)).not.toBe(before);
          expect(await port.undo(put.value.entry)).toEqual({ ok: true, value: undefined });
          expect(rules(host)).toBe(before);
          continue;
        }
        const { entry } = put.refusal.params;
        expect([at, put.refusal.code]).toEqual([at, entry === undefined ? 'host-failed' : 'write-uncertain']);
        if (entry !== undefined) expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
        expect([at, rules(host)]).toEqual([at, before]);
      }
    }
  });

  test.each(FAULTS)('taking them back (%s) can be repeated until it is whole', async (where) => {
    for (let at = 1; at <= 4; at += 1) {
      const { host, port } = openOffice(2);
      await port.mark(marks, runner);
      const before = rules(host);
      const put = await port.mark(more, runner);
      if (!put.ok) throw new Error('not marked');
      host.failAtRequest(at, 'GeneralException', where);
      const undone = await port.undo(put.value.entry);
      host.requestsHealed();
      expect([at, undone.ok]).toEqual([at, where === 'lost' && at === 4]);
      if (!undone.ok) expect(await port.undo(put.value.entry)).toEqual({ ok: true, value: undefined });
      expect([at, rules(host)]).toEqual([at, before]);
    }
  });
});

test('merged areas are read on demand', async () => {
  const { host, port } = openOffice(2);
  host.book.sheet('T1')?.merges.push({ top: 1, bottom: 3, left: 2, right: 2 });
  const merges = await port.readMerges?.(['T1', 'T2', 'T3']);
  expect(merges?.ok === true && [...merges.value]).toEqual([
    ['T1', [{ top: 2, bottom: 4, left: 2, right: 2 }]],
    ['T2', []],
  ]);
});

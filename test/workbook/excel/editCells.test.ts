import type { CellValue } from '../../../src/core/grid/grid';
import type { CellEdit, WorkbookPort } from '../../../src/workbook/port';
import type { ExcelHost } from '../../host/host';
import { contents, openOffice, runner } from './office';

const TEXTS = [
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
  'hai\ndòng',
];

function edit(row: number, column: number, expected: CellValue, value: CellEdit['value'], sheet = 'T1'): CellEdit {
  return { sheet, row, column, expected, value };
}

async function entryOf(port: WorkbookPort, edits: readonly CellEdit[]): Promise<string> {
  const put = await port.editCells(edits, runner);
  if (!put.ok) throw new Error(`${put.refusal.code} ${JSON.stringify(put.refusal.params)}`);
  expect(put.value).toMatchObject({ tabs: [], userCells: edits.length });
  return put.value.entry;
}

function standing(host: ExcelHost, row: number, column: number): unknown[] {
  const cell = host.book.sheet('T1')?.peek(row - 1, column);
  return [cell?.formula ?? cell?.value, cell?.type, cell?.format];
}

describe('editing cells of the plan', () => {
  test('every text stays the text that it is, in whatever format, and the format stays', async () => {
    for (const format of ['General', '@', 'dd/mm/yyyy', '0.0']) {
      const { host, port } = openOffice(1, TEXTS.length);
      const before = contents(host, 'T1');
      for (let row = 2; row < TEXTS.length + 2; row += 1) {
        const cell = host.book.sheet('T1')?.cell(row - 1, 1);
        if (cell) cell.format = format;
      }
      const styled = JSON.stringify(contents(host, 'T1'));
      const entry = await entryOf(
        port,
        TEXTS.map((text, at) => edit(at + 2, 1, `- Lập báo cáo số ${at + 1}`, text)),
      );
      expect(TEXTS.map((_, at) => standing(host, at + 2, 1))).toEqual(TEXTS.map((text) => [text, 'String', format]));
      expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
      expect(JSON.stringify(contents(host, 'T1'))).toBe(styled);
      if (format === 'General') expect(contents(host, 'T1')).toEqual(before);
    }
  });

  test('numbers, days and blanks are written as such, a number in a cell of text format too', async () => {
    const { host, port } = openOffice(1, 4);
    const text = host.book.sheet('T1')?.cell(2, 1);
    if (text) text.format = '@';
    const entry = await entryOf(port, [
      edit(2, 3, 46000, 46100),
      edit(3, 1, '- Lập báo cáo số 2', 12),
      edit(4, 2, 'Phòng Kế hoạch', null),
      edit(20, 6, null, 'mới'),
    ]);
    expect(standing(host, 2, 3)).toEqual([46100, 'Double', 'dd/mm/yyyy']);
    expect(standing(host, 3, 1)).toEqual([12, 'Double', '@']);
    expect(standing(host, 4, 2)).toEqual(['', 'Empty', 'General']);
    expect(standing(host, 20, 6)).toEqual(['mới', 'String', 'General']);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(standing(host, 2, 3)).toEqual([46000, 'Double', 'dd/mm/yyyy']);
    expect(standing(host, 3, 1)).toEqual(['- Lập báo cáo số 2', 'String', '@']);
    expect(standing(host, 4, 2)).toEqual(['Phòng Kế hoạch', 'String', 'General']);
    expect(standing(host, 20, 6)).toEqual(['', 'Empty', 'General']);
  });

  test.each([10, 900])('%i cells scattered over a sheet take 2 requests', async (count) => {
    const { host, port } = openOffice(1, count * 2);
    await entryOf(
      port,
      Array.from({ length: count }, (_, at) => edit(at * 2 + 2, 1, `- Lập báo cáo số ${at * 2 + 1}`, `Việc ${at}`)),
    );
    expect(host.log.length).toBe(2);
  });

  test('cells of several sheets are all written or none', async () => {
    const edits = [
      edit(2, 1, '- Lập báo cáo số 1', 'a'),
      edit(3, 1, '- Lập báo cáo số 2', 'b', 'T2'),
      edit(5, 2, 'Phòng Kế hoạch', 'Văn phòng', 'T2'),
    ];
    const refusal = async (set: (host: ExcelHost) => void, more: readonly CellEdit[] = []): Promise<unknown> => {
      const { host, port } = openOffice(2);
      set(host);
      const before = JSON.stringify(['T1', 'T2'].map((name) => contents(host, name)));
      const put = await port.editCells([...edits, ...more], runner);
      expect(JSON.stringify(['T1', 'T2'].map((name) => contents(host, name)))).toBe(before);
      return put.ok ? 'written' : [put.refusal.code, put.refusal.params['sheet'], put.refusal.params['cell']];
    };
    const cell = (host: ExcelHost, row: number, column: number): object =>
      host.book.sheet('T2')?.cell(row, column) ?? {};
    expect(await refusal((host) => Object.assign(cell(host, 4, 2), { value: 'P. KH' }))).toEqual([
      'changed-since',
      'T2',
      'C5',
    ]);
    expect(
      await refusal((host) =>
        Object.assign(cell(host, 4, 2), { formula: '="Phòng Kế hoạch"', value: 'Phòng Kế hoạch' }),
      ),
    ).toEqual(['cell-formula', 'T2', 'C5']);
    expect(await refusal((host) => Object.assign(host.book.sheet('T2') ?? {}, { isProtected: true }))).toEqual([
      'sheet-protected',
      'T2',
      undefined,
    ]);
    expect(await refusal(() => undefined, [edit(1, 0, null, 'x', 'T3')])).toEqual(['sheet-missing', 'T3', undefined]);
    expect(await refusal((host) => (host.cellEditing = true))).toEqual(['cell-editing', 'T1', undefined]);
    expect(await refusal((host) => (host.book.readOnly = true))).toEqual(['workbook-read-only', undefined, undefined]);
  });

  test('whatever action fails, nothing of it is left, or all stands where only reading it back failed', async () => {
    const edits = [
      edit(2, 1, '- Lập báo cáo số 1', '=a'),
      edit(4, 1, '- Lập báo cáo số 3', 7),
      edit(5, 3, 46003, null),
    ];
    const dry = openOffice();
    dry.host.failAtAction(1_000_000);
    await dry.port.editCells(edits, runner);
    const actions = dry.host.healed();
    const whole = JSON.stringify(contents(dry.host, 'T1'));
    expect(actions).toBeGreaterThan(20);
    let taken = 0;
    for (let at = 1; at <= actions; at += 1) {
      const { host, port } = openOffice();
      const before = JSON.stringify(contents(host, 'T1'));
      host.failAtAction(at);
      const put = await port.editCells(edits, runner);
      host.healed();
      if (!put.ok) taken += 1;
      expect([at, JSON.stringify(contents(host, 'T1'))]).toEqual([at, put.ok ? whole : before]);
    }
    expect(taken).toBeGreaterThan(20);
  });
});

describe('undoing edits', () => {
  test('edits are taken back in any order where each still stands, and a later one is named', async () => {
    const { host, port } = openOffice();
    const first = await entryOf(port, [
      edit(2, 1, '- Lập báo cáo số 1', 'một'),
      edit(3, 1, '- Lập báo cáo số 2', 'hai'),
    ]);
    const other = await entryOf(port, [edit(9, 1, '- Lập báo cáo số 8', 'tám')]);
    const second = await entryOf(port, [edit(3, 1, 'hai', 'hai lần')]);
    expect(await port.undo(first)).toEqual({
      ok: false,
      refusal: { code: 'changed-since', params: { sheet: 'T1', cell: 'B3' } },
    });
    expect(standing(host, 2, 1)[0]).toBe('một');
    expect(await port.undo(second)).toEqual({ ok: true, value: undefined });
    expect(await port.undo(first)).toEqual({ ok: true, value: undefined });
    expect(await port.undo(other)).toEqual({ ok: true, value: undefined });
    expect(contents(host, 'T1')).toEqual(contents(openOffice().host, 'T1'));
  });

  test('a sheet that was renamed is found again; one that is gone is told', async () => {
    const { host, port } = openOffice(2);
    const entry = await entryOf(port, [edit(2, 1, '- Lập báo cáo số 1', 'một')]);
    const gone = await entryOf(port, [edit(2, 1, '- Lập báo cáo số 1', 'một', 'T2')]);
    const [sheet, last] = host.book.sheets;
    if (!sheet || !last) throw new Error('no sheets');
    sheet.name = 'Tháng 1';
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(sheet.peek(1, 1)?.value).toBe('- Lập báo cáo số 1');
    host.book.remove(last);
    expect(await port.undo(gone)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', params: { sheet: 'T2' } },
    });
  });

  test('a format that somebody chose since stays', async () => {
    const { host, port } = openOffice();
    const entry = await entryOf(port, [edit(2, 3, 46000, 46100)]);
    const cell = host.book.sheet('T1')?.cell(1, 3);
    if (cell) cell.format = 'd/m';
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(standing(host, 2, 3)).toEqual([46000, 'Double', 'd/m']);
  });
});

describe('rows that a filter hides', () => {
  const before = ['- Lập báo cáo số 1', '- Lập báo cáo số 2', '- Lập báo cáo số 3', '- Lập báo cáo số 4'];
  const four = (values: readonly CellEdit['value'][], expected: readonly CellValue[] = before): CellEdit[] =>
    values.map((value, at) => edit(at + 2, 1, expected[at] ?? null, value));
  const held = (host: ExcelHost): unknown[] => [1, 2, 3, 4].map((row) => host.book.sheet('T1')?.peek(row, 1)?.value);

  test('each cell gets its own text, the hidden ones too, and all are taken back', async () => {
    for (const values of [
      ['một', 'hai', 'ba', 'bốn'],
      ['như nhau', 'như nhau', 'như nhau', 'như nhau'],
    ]) {
      const { host, port } = openOffice();
      host.book.sheet('T1')?.filterOut(2, 3);
      const entry = await entryOf(port, four(values));
      expect(held(host)).toEqual(values);
      expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
      expect(held(host)).toEqual(before);
    }
  });

  test('a filter that was set after the write does not keep the hidden rows from being taken back', async () => {
    const { host, port } = openOffice();
    const entry = await entryOf(port, four(['một', 'hai', 'ba', 'bốn']));
    host.book.sheet('T1')?.filterOut(2, 3);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(held(host)).toEqual(before);
  });

  test('a filter set between looking and writing is seen by reading back, and all is as it was', async () => {
    const { host, port } = openOffice();
    const sheet = host.book.sheet('T1');
    let looks = 0;
    host.beforeRequest = () => {
      looks += 1;
      if (looks === 2) sheet?.filterOut(2, 3);
    };
    expect(await port.editCells(four(['một', 'hai', 'ba', 'bốn']), runner)).toMatchObject({
      ok: false,
      refusal: { code: 'rows-hidden', params: { sheet: 'T1' } },
    });
    expect(held(host)).toEqual(before);
  });

  test('the same while taking back: each cell is entered once more by itself', async () => {
    const { host, port } = openOffice();
    const entry = await entryOf(port, four(['một', 'hai', 'ba', 'bốn']));
    let looks = 0;
    host.beforeRequest = () => {
      looks += 1;
      if (looks === 2) host.book.sheet('T1')?.filterOut(2, 3);
    };
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(held(host)).toEqual(before);
  });

  test('where nothing can be put back either, the cells to look at are named', async () => {
    const { host, port } = openOffice();
    let looks = 0;
    host.beforeRequest = () => {
      looks += 1;
      if (looks === 2) host.book.sheet('T1')?.filterOut(2, 3);
      if (looks === 3) host.cellEditing = true;
    };
    expect(await port.editCells(four(['một', 'hai', 'ba', 'bốn']), runner)).toMatchObject({
      ok: false,
      refusal: { code: 'cells-uncertain', params: { sheet: 'T1', cell: 'B2, B3, B4, B5' } },
    });
  });
});

test('an undo that Excel broke off can be repeated until it is whole', async () => {
  const edits = [2, 4, 6].map((row) => edit(row, 1, `- Lập báo cáo số ${row - 1}`, 'mới'));
  const dry = openOffice();
  const dryEntry = await entryOf(dry.port, edits);
  dry.host.failAtAction(1_000_000);
  await dry.port.undo(dryEntry);
  const actions = dry.host.healed();
  for (let at = 1; at <= actions; at += 1) {
    const { host, port } = openOffice();
    const before = JSON.stringify(contents(host, 'T1'));
    const entry = await entryOf(port, edits);
    host.failAtAction(at);
    const undone = await port.undo(entry);
    host.healed();
    if (!undone.ok) expect([at, await port.undo(entry)]).toEqual([at, { ok: true, value: undefined }]);
    expect([at, JSON.stringify(contents(host, 'T1'))]).toEqual([at, before]);
  }
});

describe('an undo that Excel broke off', () => {
  const edits = [
    edit(2, 1, '- Lập báo cáo số 1', 'a'),
    edit(4, 1, '- Lập báo cáo số 3', '=b'),
    edit(5, 3, 46003, null),
    edit(6, 1, '- Lập báo cáo số 5', 'c'),
    edit(9, 1, 12, 'd'),
  ];
  /** A number in a cell of text format: its format steps aside while it is entered. */
  function withNumberAsText(): ReturnType<typeof openOffice> {
    const office = openOffice();
    Object.assign(office.host.book.sheet('T1')?.cell(8, 1) ?? {}, { value: 12, type: 'Double', format: '@' });
    return office;
  }

  test.each(['before', 'middle', 'last', 'lost'] as const)(
    'failed (%s) leaves what was written and can be repeated; where only the answer was lost it is done',
    async (where) => {
      for (const at of [1, 2]) {
        const { host, port } = withNumberAsText();
        const before = JSON.stringify(contents(host, 'T1'));
        const entry = await entryOf(port, edits);
        const written = JSON.stringify(contents(host, 'T1'));
        host.failAtRequest(at, 'GeneralException', where);
        const undone = await port.undo(entry);
        host.requestsHealed();
        // The last action of the second request only reads back.
        expect([at, undone.ok]).toEqual([at, at === 2 && (where === 'last' || where === 'lost')]);
        if (!undone.ok) {
          expect([at, JSON.stringify(contents(host, 'T1'))]).toEqual([at, written]);
          expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
        }
        expect(JSON.stringify(contents(host, 'T1'))).toBe(before);
      }
    },
  );

  test.each(['before', 'middle', 'last', 'lost'] as const)(
    'and where what was written cannot be put back either (%s), it names the cells and is whole when repeated',
    async (where) => {
      const { host, port } = withNumberAsText();
      const before = JSON.stringify(contents(host, 'T1'));
      const entry = await entryOf(port, edits);
      host.failAtRequest(2, 'ServiceNotAvailable', where, true);
      const undone = await port.undo(entry);
      host.requestsHealed();
      expect(undone).toMatchObject({ ok: false, refusal: { code: 'cells-uncertain' } });
      expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
      expect(JSON.stringify(contents(host, 'T1'))).toBe(before);
    },
  );
});

describe('a row in which another task stands by now', () => {
  const rowRead = (at: number): CellValue[] => [at, `- Lập báo cáo số ${at}`, 'Phòng Kế hoạch', 45999 + at];
  const fix = (at: number): CellEdit => ({
    ...edit(at + 1, 2, 'Phòng Kế hoạch', 'Phòng Kế hoạch – Tài chính'),
    rowRead: rowRead(at),
  });

  /** What a colleague does by inserting a row (0-based) above others. */
  function insertRow(host: ExcelHost, at: number): void {
    const cells = host.book.sheet('T1')?.cells ?? new Map<number, never>();
    for (const row of [...cells.keys()].sort((one, other) => other - one).filter((each) => each >= at)) {
      const moved = cells.get(row);
      if (moved) cells.set(row + 1, moved);
      cells.delete(row);
    }
  }
  function exchange(host: ExcelHost, one: number, other: number): void {
    const cells = host.book.sheet('T1')?.cells;
    const [first, second] = [cells?.get(one), cells?.get(other)];
    if (first && second) cells?.set(one, second).set(other, first);
  }

  test.each([
    ['a row was inserted above', (host: ExcelHost) => insertRow(host, 2)],
    [
      'a row was deleted above',
      (host: ExcelHost) => host.book.sheet('T1')?.cells.set(3, host.book.sheet('T1')?.cells.get(4) ?? []),
    ],
    ['two rows were exchanged', (host: ExcelHost) => exchange(host, 3, 6)],
  ])('is not written where %s, though it has the same text in the cell', async (_, change) => {
    const { host, port } = openOffice();
    change(host);
    const stands = JSON.stringify(contents(host, 'T1'));
    expect(await port.editCells([fix(1), fix(3)], runner)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', params: { sheet: 'T1', cell: 'A4' } },
    });
    expect(JSON.stringify(contents(host, 'T1'))).toBe(stands);
  });

  test('two equal figures are told apart by their rows', async () => {
    const { host, port } = openOffice();
    for (const row of [2, 3]) Object.assign(host.book.sheet('T1')?.cell(row, 3) ?? {}, { value: 46000 });
    const edits = [{ ...edit(3, 3, 46000, 46100), rowRead: [2, '- Lập báo cáo số 2', 'Phòng Kế hoạch', 46000] }];
    exchange(host, 2, 3);
    expect(await port.editCells(edits, runner)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    exchange(host, 2, 3);
    expect(await port.editCells(edits, runner)).toMatchObject({ ok: true });
  });

  test('a formula beside that gives something else by now does not keep a fix away', async () => {
    const { host, port } = openOffice();
    Object.assign(host.book.sheet('T1')?.cell(1, 0) ?? {}, { value: 99, formula: '=98+1', type: 'Double' });
    expect(await port.editCells([fix(1)], runner)).toMatchObject({ ok: true });
  });

  test('is not changed by taking back either; what was typed into the row since is no other task', async () => {
    const { host, port } = openOffice();
    const entry = await entryOf(port, [fix(1), fix(2), fix(3)]);
    exchange(host, 1, 3);
    expect(await port.undo(entry)).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', params: { sheet: 'T1', cell: 'C2, C4' } },
    });
    exchange(host, 1, 3);
    Object.assign(host.book.sheet('T1')?.cell(1, 3) ?? {}, { value: 46200 });
    const later = await entryOf(port, [edit(3, 1, '- Lập báo cáo số 2', 'Lập báo cáo quý')]);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(standing(host, 2, 2)[0]).toBe('Phòng Kế hoạch');
    expect(await port.undo(later)).toEqual({ ok: true, value: undefined });
  });
});

import type { ColumnsDraft, WorkbookPort } from '../../../src/workbook/port';
import type { ExcelHost } from '../../host/host';
import { faces, filledCells, openOffice, runner, tabOf, TEXTS } from './office';

const draft = (sheet = 'T1', tasks = 10): ColumnsDraft => ({
  sheet,
  header: { first: 1, last: 2 },
  lastRow: tasks + 1,
  firstColumn: 5,
  likeColumn: 1,
  columns: [
    { header: 'Kết quả thực hiện', holds: 'choice' },
    { header: 'Ngày hoàn thành', holds: 'day' },
    { header: '- Nguyên nhân', holds: 'text' },
  ],
});
const list = tabOf(['Hoàn thành', 'Đang thực hiện'], {
  kind: 'ordinary',
  identity: 'choices',
  title: "Kết quả 'mẫu' 1",
});
const choices = { sheet: "Kết quả 'mẫu' 1", column: 1, firstRow: 3, lastRow: 4 };

/** A plan whose second column has looks of its own, row by row, and a cell at the right with a fill. */
function openStyled(sheets = 1, tasks = 10): { host: ExcelHost; port: WorkbookPort } {
  const opened = openOffice(sheets, tasks);
  for (const sheet of opened.host.book.sheets) {
    sheet.columnWidths.set(1, 200);
    sheet.columnWidths.set(6, 31);
    Object.assign(sheet.cell(0, 1).style, {
      'Font.Bold': true,
      'Fill.Color': '#DDEBF7',
      'Border.EdgeTop': 'Continuous',
    });
    for (let row = 2; row <= tasks; row += 1)
      Object.assign(sheet.cell(row, 1).style, { 'Font.Name': 'Times New Roman', 'Border.EdgeBottom': 'Dot' });
    Object.assign(sheet.cell(4, 6).style, { 'Fill.Color': '#FFFF00', 'Border.EdgeLeft': 'Continuous' });
    sheet.cell(4, 6).format = '0.0';
  }
  return opened;
}

function seen(host: ExcelHost): unknown {
  return host.book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: filledCells(host, sheet.name),
    faces: faces(host, sheet.name),
    formats: [sheet.peek(4, 6)?.format, sheet.peek(5, 6)?.format ?? 'General'],
    widths: [0, 1, 5, 6, 7].map((column) => sheet.columnWidths.get(column) ?? 48),
    merges: sheet.merges,
    validations: [...sheet.validations],
  }));
}

const add = (port: WorkbookPort, drafts: readonly ColumnsDraft[]) =>
  port.addColumns(drafts, choices, list, TEXTS, runner);

test('columns look like the one beside, choose from the list, and take days and long texts', async () => {
  const { host, port } = openStyled();
  const added = await add(port, [draft()]);
  expect(added).toMatchObject({ ok: true, value: { tabs: ["Kết quả 'mẫu' 1"], userCells: 33 } });
  const sheet = host.book.sheet('T1');
  if (!sheet) throw new Error('no sheet');
  expect([5, 6, 7].map((column) => sheet.peek(0, column)?.value)).toEqual([
    'Kết quả thực hiện',
    'Ngày hoàn thành',
    '- Nguyên nhân',
  ]);
  expect(sheet.merges).toEqual([5, 6, 7].map((column) => ({ top: 0, bottom: 1, left: column, right: column })));
  expect(sheet.peek(0, 7)?.style).toMatchObject({
    'Font.Bold': true,
    'Fill.Color': '#DDEBF7',
    'Border.EdgeTop': 'Continuous',
  });
  expect(sheet.peek(4, 6)?.style).toMatchObject({
    'Font.Name': 'Times New Roman',
    'Border.EdgeBottom': 'Dot',
    'Border.EdgeLeft': 'None',
  });
  expect(sheet.peek(4, 6)?.style['Fill.Color']).toBeUndefined();
  expect([5, 6, 7].map((column) => sheet.peek(5, column)?.format)).toEqual(['General', 'dd/mm/yyyy', 'General']);
  expect([5, 6, 7].map((column) => sheet.peek(5, column)?.style['WrapText'])).toEqual([false, false, true]);
  expect([5, 6, 7].map((column) => sheet.columnWidths.get(column))).toEqual([200, 200, 200]);
  expect([...sheet.validations.keys()]).toEqual(Array.from({ length: 9 }, (_, at) => `${at + 2} 5`));
  expect(sheet.validations.get('2 5')).toMatchObject({
    type: 'List',
    rule: { list: { inCellDropDown: true, source: "='Kết quả ''mẫu'' 1'!$B$3:$B$4" } },
    alert: { style: 'Warning' },
  });
});

test.each([
  [1, 10],
  [12, 10],
  [1, 900],
])('%i tables of %i rows take few requests, and all is taken back', async (sheets, tasks) => {
  const { host, port } = openStyled(sheets, tasks);
  const before = seen(host);
  const added = await add(
    port,
    Array.from({ length: sheets }, (_, at) => draft(`T${at + 1}`, tasks)),
  );
  if (!added.ok) throw new Error(added.refusal.code);
  expect(host.log.length).toBeLessThanOrEqual(8);
  expect(await port.undo(added.value.entry)).toEqual({ ok: true, value: undefined });
  expect(seen(host)).toEqual(before);
});

test('what was entered since keeps the columns; a list that was changed stays', async () => {
  const { host, port } = openStyled();
  const added = await add(port, [draft()]);
  if (!added.ok) throw new Error(added.refusal.code);
  const cell = host.book.sheet('T1')?.cell(5, 5);
  Object.assign(cell ?? {}, { value: 'Hoàn thành', type: 'String' });
  expect(await port.undo(added.value.entry)).toEqual({
    ok: false,
    refusal: { code: 'changed-since', params: { sheet: 'T1', cell: 'F1:H11' } },
  });
  Object.assign(cell ?? {}, { value: '', type: 'Empty' });
  Object.assign(host.book.sheet("Kết quả 'mẫu' 1")?.cell(4, 1) ?? {}, { value: 'Hủy', type: 'String' });
  expect(await port.undo(added.value.entry)).toEqual({ ok: true, value: undefined });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', "Kết quả 'mẫu' 1"]);
  expect(host.book.sheet('T1')?.peek(0, 5)?.value).toBe('');
});

test('a cell with a rule of the office keeps it', async () => {
  const { host, port } = openStyled();
  const rule = { type: 'Custom', rule: { custom: { formula: '=TRUE' } }, alert: null, ignoreBlanks: true };
  host.book.sheet('T1')?.validations.set('4 5', rule);
  const before = seen(host);
  const added = await add(port, [draft()]);
  if (!added.ok) throw new Error(added.refusal.code);
  expect([...(host.book.sheet('T1')?.validations ?? [])]).toEqual([['4 5', rule]]);
  await port.undo(added.value.entry);
  expect(seen(host)).toEqual(before);
});

test('nothing is written where something stands, where a merged area reaches in, or where a sheet is protected', async () => {
  const refusal = async (set: (host: ExcelHost) => void): Promise<unknown> => {
    const { host, port } = openStyled(2);
    set(host);
    const before = seen(host);
    const added = await add(port, [draft(), draft('T2')]);
    expect(seen(host)).toEqual(before);
    expect(host.book.sheets).toHaveLength(2);
    return added.ok ? 'added' : [added.refusal.code, added.refusal.params['sheet'], added.refusal.params['area']];
  };
  const sheet = (host: ExcelHost) => host.book.sheet('T2');
  expect(await refusal((host) => Object.assign(sheet(host)?.cell(7, 7) ?? {}, { value: 'x', type: 'String' }))).toEqual(
    ['cells-not-blank', 'T2', 'F1:H11'],
  );
  expect(
    await refusal((host) => Object.assign(sheet(host)?.cell(7, 7) ?? {}, { formula: '=""', type: 'String' })),
  ).toEqual(['cells-not-blank', 'T2', 'F1:H11']);
  expect(await refusal((host) => sheet(host)?.merges.push({ top: 5, bottom: 5, left: 0, right: 9 }))).toEqual([
    'cells-not-blank',
    'T2',
    'F1:H11',
  ]);
  expect(await refusal((host) => Object.assign(sheet(host) ?? {}, { isProtected: true }))).toEqual([
    'sheet-protected',
    'T2',
    undefined,
  ]);
});

test('whatever action fails, nothing of it is left', async () => {
  const dry = openStyled();
  const before = seen(dry.host);
  dry.host.failAtAction(1_000_000);
  await add(dry.port, [draft()]);
  const actions = dry.host.healed();
  const whole = seen(dry.host);
  expect(actions).toBeGreaterThan(150);
  for (let at = 1; at <= actions; at += 5) {
    const { host, port } = openStyled();
    host.failAtAction(at);
    const added = await add(port, [draft()]);
    host.healed();
    // Setting up the page of the list, or asking for merged areas at once, may fail without taking all back.
    expect([at, seen(host)]).toEqual([at, added.ok ? whole : before]);
  }
});

test('a white fill where the columns go is there again when they are taken back, and no fill stays none', async () => {
  const { host, port } = openStyled();
  const sheet = host.book.sheet('T1');
  Object.assign(sheet?.cell(0, 5).style ?? {}, { 'Fill.Color': '#FFFFFF' });
  Object.assign(sheet?.cell(5, 7).style ?? {}, { 'Fill.Color': '#FFFFFF' });
  const before = seen(host);
  const added = await add(port, [draft()]);
  if (!added.ok) throw new Error(added.refusal.code);
  expect(sheet?.peek(0, 5)?.style['Fill.Color']).toBe('#DDEBF7');
  expect(await port.undo(added.value.entry)).toEqual({ ok: true, value: undefined });
  expect(seen(host)).toEqual(before);
});

test('beside an Excel table no columns are added, and it is said what to do; one with a gap between is no hindrance', async () => {
  for (const [right, code] of [
    [4, 'table-beside'],
    [3, true],
  ] as const) {
    const { host, port } = openStyled();
    const area = { top: 0, left: 0, bottom: 10, right };
    host.book
      .sheet('T1')
      ?.tables.push({ id: 't', name: 'KeHoach', area, style: '', bandedRows: true, filterButton: true });
    const before = seen(host);
    const added = await add(port, [draft()]);
    expect(added.ok || added.refusal.code).toBe(code);
    if (added.ok) expect(await port.undo(added.value.entry)).toEqual({ ok: true, value: undefined });
    expect(seen(host)).toEqual(before);
    expect(host.book.sheet('T1')?.tables.map((table) => table.area)).toEqual([area]);
  }
});

test('a merged area that begins left of the columns or above them is seen, also among many others', async () => {
  for (const merge of [
    { top: 5, bottom: 5, left: 2, right: 6 },
    { top: 0, bottom: 3, left: 7, right: 9 },
  ]) {
    for (const others of [0, 700]) {
      const { host, port } = openStyled(1, 1500);
      const sheet = host.book.sheet('T1');
      for (let at = 0; at < others; at += 1)
        sheet?.merges.push({ top: 10 + at * 2, bottom: 11 + at * 2, left: 3, right: 3 });
      sheet?.merges.push(merge);
      const tall = { ...draft('T1', 1500), header: { first: 2, last: 3 } };
      expect(await add(port, [tall])).toMatchObject({ ok: false, refusal: { code: 'cells-not-blank' } });
      sheet?.merges.pop();
      expect(await add(port, [tall])).toMatchObject({ ok: true });
    }
  }
});

describe('rows that a filter hides', () => {
  test('no columns are added, and a sentence asks for the filter to be cleared', async () => {
    const { host, port } = openStyled();
    host.book.sheet('T1')?.filterOut(4, 5);
    const before = seen(host);
    expect(await add(port, [draft()])).toEqual({
      ok: false,
      refusal: { code: 'rows-hidden', params: { sheet: 'T1' } },
    });
    expect(seen(host)).toEqual(before);
  });

  test('columns are not taken away while rows of them are hidden, and are afterwards', async () => {
    const { host, port } = openStyled();
    const before = seen(host);
    const added = await add(port, [draft()]);
    if (!added.ok) throw new Error(added.refusal.code);
    const sheet = host.book.sheet('T1');
    sheet?.filterOut(4, 5);
    expect(await port.undo(added.value.entry)).toMatchObject({ ok: false, refusal: { code: 'rows-hidden' } });
    sheet?.filteredRows.clear();
    sheet?.hiddenRows.clear();
    expect(await port.undo(added.value.entry)).toEqual({ ok: true, value: undefined });
    expect(seen(host)).toEqual(before);
  });

  test('a filter that was set after looking is seen by reading back, and the columns go again', async () => {
    const { host, port } = openStyled();
    const before = filledCells(host, 'T1');
    let requests = 0;
    host.beforeRequest = () => {
      requests += 1;
      if (requests === 6) host.book.sheet('T1')?.filterOut(4, 5);
    };
    expect(await add(port, [draft()])).toMatchObject({ ok: false, refusal: { code: 'host-failed' } });
    expect(host.book.sheets).toHaveLength(1);
    expect(filledCells(host, 'T1')).toEqual(before);
  });
});

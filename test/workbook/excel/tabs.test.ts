/** Tabs with tables, colour scales and charts, ordinary sheets, and what undo gives back. */
import { SHADES } from '../../../src/core/draft/shades';
import type { TabDraft } from '../../../src/core/draft/types';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import type { HostSheet } from '../../host/cells';
import type { ExcelHost } from '../../host/host';
import { cell, faces, filledCells, openOffice, runner, tabOf, TEXTS } from './office';

const TITLE = 'TH Tháng 07-2026';

/** A tab whose head counts on a table below it, with a colour scale and a chart. */
function tabled(lines: number, more: Partial<TabDraft> = {}): TabDraft {
  const last = lines + 4;
  return tabOf([], {
    rows: [
      { cells: [cell('Bảng việc', 'title')], height: 30 },
      {
        cells: [cell('Số việc', 'text'), cell(lines, 'count', { formula: 'COUNTA(TienDo_2026_07[Việc])' })],
        height: null,
      },
      { cells: [cell('Chốt lúc 08 giờ 05 ngày 02/07/2026')], height: null },
      { cells: [cell('Việc', 'header'), cell('Tỷ lệ', 'header')], height: null },
      ...Array.from({ length: lines }, (_, at) => ({
        cells: [cell(`- Việc ${at}`), cell(at, 'rate', { formula: 'LEN(TienDo_2026_07[[#This Row],[Việc]])' })],
        height: null,
      })),
    ],
    merges: [{ top: 1, bottom: 1, left: 0, right: 1 }],
    hiddenColumns: [],
    widths: [40, 10],
    tables: [{ name: 'TienDo_2026_07', area: { top: 4, left: 0, bottom: last, right: 1 } }],
    scales: [
      {
        area: { top: 5, left: 1, bottom: last, right: 1 },
        points: [
          { value: 0, colour: 'F8696B' },
          { value: 50, colour: 'FFEB84' },
          { value: 100, colour: '63BE7B' },
        ],
      },
    ],
    charts: [
      {
        title: 'Tiến độ',
        categories: { top: 5, left: 0, bottom: last, right: 0 },
        series: [
          { name: 'Tỷ lệ', values: { top: 5, left: 1, bottom: last, right: 1 }, shade: SHADES.done },
          { name: 'Quá hạn', values: { top: 5, left: 1, bottom: last, right: 1 }, shade: SHADES.overdue },
        ],
        anchor: { top: 2, left: 3, bottom: 12, right: 9 },
      },
    ],
    ...more,
  });
}

async function put(port: WorkbookPort, ...drafts: TabDraft[]): Promise<string> {
  const written = await port.putTabs(drafts, TEXTS, runner);
  if (!written.ok) throw new Error(`${written.refusal.code} ${JSON.stringify(written.refusal.params)}`);
  return written.value.entry;
}

/** All that can be seen of a sheet. */
function whole(host: ExcelHost, name = TITLE): Readonly<Record<string, unknown>> | null {
  const sheet = host.book.sheet(name);
  if (!sheet) return null;
  return {
    contents: filledCells(host, name),
    faces: faces(host, name),
    merges: sheet.merges,
    tables: sheet.tables.map(({ name: table, area }) => [table, area]),
    scales: sheet.conditionalFormats.map(({ type, areas, criteria }) => [type, areas, criteria]),
    hidden: [...sheet.hiddenColumns],
    widths: [...sheet.columnWidths],
    printArea: sheet.page['PrintArea'],
  };
}

describe('a tab with a table', () => {
  test('the table stands before the formulas that name it, with scale and chart, in 2 requests', async () => {
    const { host, port } = openOffice();
    await put(port, tabled(3));
    const sheet = host.book.sheet(TITLE);
    expect(sheet?.tables).toMatchObject([
      {
        name: 'TienDo_2026_07',
        area: { top: 3, left: 0, bottom: 6, right: 1 },
        style: 'TableStyleLight1',
        filterButton: true,
      },
    ]);
    expect(sheet?.peek(1, 1)?.formula).toBe('=COUNTA(TienDo_2026_07[Việc])');
    expect(sheet?.peek(4, 1)?.formula).toBe('=LEN(TienDo_2026_07[[#This Row],[Việc]])');
    expect(sheet?.conditionalFormats).toMatchObject([
      {
        type: 'ColorScale',
        areas: [{ top: 4, left: 1, bottom: 6, right: 1 }],
        criteria: {
          minimum: { type: 'Number', formula: '0', color: '#F8696B' },
          midpoint: { type: 'Number', formula: '50', color: '#FFEB84' },
          maximum: { type: 'Number', formula: '100', color: '#63BE7B' },
        },
      },
    ]);
    expect(sheet?.charts).toMatchObject([{ name: 'TienDo 1', reversed: true, labelSpacing: null, legend: 'Bottom' }]);
    expect(sheet?.charts[0]?.letters).toEqual({ name: 'Times New Roman', size: 12.5 });
    // Dark parts have light figures and no line.
    expect(sheet?.charts[0]?.series).toMatchObject([
      { colour: '#12355B', line: {}, labels: { format: '#,##0;;', colour: '#FFFFFF' } },
      { colour: '#FFFFFF', line: { colour: '#B00020', weight: 2 }, labels: { format: '#,##0;;' } },
    ]);
    expect(host.log.length).toBe(2);
  });

  test('it is replaced in place, larger or smaller, and a chart and a table of a person stay', async () => {
    const { host, port } = openOffice();
    await put(port, tabled(5));
    const sheet = host.book.sheet(TITLE);
    sheet?.charts.push({
      id: 'p',
      name: 'Chart 7',
      type: 'Line',
      title: '',
      series: [],
      position: null,
      reversed: false,
      labelSpacing: null,
      legend: 'Right',
      letters: {},
    });
    sheet?.tables.push({
      id: 't',
      name: 'Riêng',
      area: { top: 0, left: 8, bottom: 3, right: 9 },
      style: '',
      bandedRows: true,
      filterButton: true,
    });
    host.log.length = 0;
    for (const lines of [2, 9]) {
      await put(port, tabled(lines));
      expect(sheet?.tables.map(({ name, area }) => [name, area.bottom])).toEqual([
        ['Riêng', 3],
        ['TienDo_2026_07', lines + 3],
      ]);
      expect(sheet?.conditionalFormats).toHaveLength(1);
      expect(sheet?.charts.map(({ name }) => name)).toEqual(['Chart 7', 'TienDo 1']);
    }
    expect(host.log.length).toBe(6);
  });

  test('a name that something else has is not taken, and the formulas follow', async () => {
    const { host, port } = openOffice();
    host.book.sheet('T1')?.tables.push({
      id: 't',
      name: 'tiendo_2026_07',
      area: { top: 90, left: 0, bottom: 93, right: 1 },
      style: '',
      bandedRows: true,
      filterButton: true,
    });
    await put(port, tabled(2));
    const sheet = host.book.sheet(TITLE);
    expect(sheet?.tables.map(({ name }) => name)).toEqual(['TienDo_2026_07_2']);
    expect(sheet?.peek(1, 1)?.formula).toBe('=COUNTA(TienDo_2026_07_2[Việc])');
    await put(port, tabled(4));
    expect(sheet?.tables.map(({ name }) => name)).toEqual(['TienDo_2026_07_2']);
  });

  test('what it was is given back: cells, table, scale, chart, looks', async () => {
    const { host, port } = openOffice();
    await put(port, tabled(5));
    const before = whole(host);
    const charts = JSON.stringify(host.book.sheet(TITLE)?.charts.map(({ series, name }) => [name, series]));
    const entry = await put(port, tabOf(['một']));
    expect(host.book.sheet(TITLE)?.tables).toEqual([]);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(whole(host)).toEqual(before);
    expect(JSON.stringify(host.book.sheet(TITLE)?.charts.map(({ series, name }) => [name, series]))).toBe(charts);
  });
});

describe('a tab on which people put what is no cell', () => {
  const THINGS: Readonly<Record<string, (sheet: HostSheet) => void>> = {
    'a comment': ({ comments }) => void comments.push({ id: 'c', row: 40, column: 2, text: 'Chờ ý kiến' }),
    'a picture': ({ shapes }) => void shapes.push({ id: 's', name: 'Con dấu', type: 'Image' }),
    'a shape': ({ shapes }) => void shapes.push({ id: 's', name: 'Hộp chữ', type: 'GeometricShape' }),
    'a list of choices': ({ validations }) =>
      void validations.set('2 1', { type: 'List', rule: {}, alert: {}, ignoreBlanks: true }),
  };

  test.each(Object.entries(THINGS))('with %s it is left as it stands, and the new tab has its name', async (_, add) => {
    const { host, port } = openOffice();
    await put(port, tabled(3));
    const sheet = host.book.sheet(TITLE);
    if (!sheet) throw new Error('not written');
    add(sheet);
    const before = whole(host);
    const written = await createExcelWorkbook().putTabs([tabled(5)], TEXTS, runner);
    expect(written).toMatchObject({
      ok: true,
      value: { tabs: [`${TITLE} (2)`], left: [{ sheet: TITLE, tab: `${TITLE} (2)`, cells: [] }] },
    });
    expect(whole(host)).toEqual(before);
    expect(host.book.names.map(({ sheet: { name } }) => name)).toEqual([`${TITLE} (2)`]);
  });

  test('a chart, which is told as a shape of no known kind, is no reason', async () => {
    const { host, port } = openOffice();
    await put(port, tabled(3));
    host.book.sheet(TITLE)?.shapes.push({ id: 's', name: 'TienDo 1', type: 'Unsupported' });
    const written = await port.putTabs([tabled(5)], TEXTS, runner);
    expect(written).toMatchObject({ ok: true, value: { tabs: [TITLE] } });
  });
});

describe('a tab that somebody filters', () => {
  /** Filters the list of the tab, or the sheet beside it. */
  const filtered = async (filter: (sheet: HostSheet) => void) => {
    const { host, port } = openOffice();
    await put(port, tabled(6));
    const sheet = host.book.sheet(TITLE);
    if (!sheet) throw new Error('not written');
    return { host, port, sheet, filter: () => filter(sheet) };
  };
  test.each<[string, (sheet: HostSheet) => void]>([
    ['by its list', (sheet) => sheet.filterOut(5, 6)],
    ['by a filter of the sheet', (sheet) => sheet.filterOut(1, 2)],
  ])('%s is written over whole, and taken back whole, filtered again or not', async (_, filter) => {
    const { host, port, sheet, filter: set } = await filtered(filter);
    const before = whole(host);
    set();
    const entry = await put(port, tabled(9));
    const plain = openOffice();
    await put(plain.port, tabled(9));
    expect(filledCells(host, TITLE)).toEqual(filledCells(plain.host, TITLE));
    host.install();
    filter(sheet);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(whole(host)).toEqual(before);
  });
});

describe('a tab of an earlier session', () => {
  test('is rewritten in 4 requests and given back with its looks, links and table as they stood', async () => {
    const { host, port } = openOffice();
    const draft = tabled(6);
    await put(port, {
      ...draft,
      rows: draft.rows.map((row, at) =>
        at === 2
          ? { ...row, cells: [cell('Kế hoạch', 'link', { link: { sheet: 'T1', row: 2, column: 1 } }), ...row.cells] }
          : row,
      ),
    });
    const sheet = host.book.sheet(TITLE);
    if (!sheet) throw new Error('not written');
    sheet.cell(5, 0).style['Fill.Color'] = '#FF0000';
    sheet.cell(5, 0).style['Font.Bold'] = true;
    sheet.cell(6, 0).style['Fill.Color'] = '#FFFFFF';
    sheet.columnWidths.set(0, 123);
    // As the command line writes a jump: a link of its own, the cell's text as it is.
    sheet.cell(7, 0).link = { documentReference: "'T1'!B3", screenTip: '' };
    const before = whole(host);
    const later = createExcelWorkbook();
    host.log.length = 0;
    const entry = await put(later, tabOf(['một', 'hai']));
    expect(host.log.length).toBe(4);
    expect(whole(host)).not.toEqual(before);
    Object.assign(sheet.cell(30, 12), { value: 'ghi bên cạnh', type: 'String' });
    expect(await later.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(sheet.peek(30, 12)?.value).toBe('ghi bên cạnh');
    sheet.cells.delete(30);
    expect(whole(host)).toEqual(before);
    expect(sheet.peek(2, 0)?.formula).toBe(`=HYPERLINK("#'T1'!B2","Kế hoạch")`);
    expect(sheet.peek(7, 0)?.link?.documentReference).toBe("'T1'!B3");
  });

  test('more lines than one answer can tell the looks of: the rest look like the last line read', async () => {
    const { host, port } = openOffice();
    await put(port, tabOf(Array.from({ length: 2500 }, (_, at) => `Việc ${at}`)));
    const before = whole(host);
    const later = createExcelWorkbook();
    host.log.length = 0;
    const entry = await put(later, tabOf(['một']));
    expect(host.log.length).toBe(4);
    expect(await later.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(whole(host)).toEqual(before);
  });
});

describe('several tabs at once', () => {
  const quarter = tabOf(['quý'], { identity: 'summary:2026-Q3', title: 'TH Quý III-2026' });

  test('are all there or none', async () => {
    const { host, port } = openOffice();
    await put(port, tabOf(['cũ']));
    const before = whole(host);
    host.book.addSheet('Danh mục');
    const list = tabOf(['x'], { kind: 'ordinary', identity: 'list', title: 'danh mục' });
    expect(await port.putTabs([tabOf(['mới']), quarter, list], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet-exists', params: { sheet: 'danh mục' } },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', TITLE, 'Danh mục']);
    expect(whole(host)).toEqual(before);
    expect(host.book.names).toHaveLength(1);
  });

  test('are undone whatever the order, while each is still as written', async () => {
    const { host, port } = openOffice();
    const first = await put(port, tabOf(['một']));
    const other = await put(port, quarter);
    const board = await put(port, tabOf(['năm'], { identity: 'board:2026', kind: 'board', title: 'Bảng năm 2026' }));
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets.map(({ own }) => own)).toEqual([null, 'summary', 'summary', 'board']);
    for (const entry of [first, board, other]) expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1']);
    expect(host.book.names).toEqual([]);
  });

  test('what was typed since where the former tab stood keeps it from being given back', async () => {
    const { host, port } = openOffice();
    await put(port, tabOf(['một', 'hai', 'ba']));
    const entry = await put(port, tabOf(['mới']));
    Object.assign(host.book.sheet(TITLE)?.cell(4, 1) ?? {}, { value: 'ý kiến', type: 'String' });
    expect(await port.undo(entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    expect(host.book.sheet(TITLE)?.peek(4, 1)?.value).toBe('ý kiến');
  });

  test('an undo that Excel broke off can be finished', async () => {
    const dry = openOffice();
    await put(dry.port, tabled(3));
    const before = whole(dry.host);
    const entry = await put(dry.port, tabOf(['mới']));
    dry.host.failAtAction(1_000_000);
    await dry.port.undo(entry);
    const actions = dry.host.healed();
    const { printArea } = before ?? {};
    for (let at = 1; at <= actions; at += 7) {
      const { host, port } = openOffice();
      await put(port, tabled(3));
      const second = await put(port, tabOf(['mới']));
      host.failAtAction(at);
      const undone = await port.undo(second);
      host.healed();
      // Only setting up the page, which comes last, may fail without a word: all else is back.
      if (!undone.ok) expect(await port.undo(second)).toEqual({ ok: true, value: undefined });
      expect([at, undone.ok ? { ...whole(host), printArea } : whole(host)]).toEqual([at, before]);
    }
  });
});

describe('an ordinary sheet', () => {
  const list = tabOf(['Phòng Kế hoạch', '=1'], { kind: 'ordinary', identity: 'catalogue', title: 'Danh mục đơn vị' });

  test('has no hidden name, is nobody’s tab, and is taken back while it is as written', async () => {
    const { host, port } = openOffice();
    const entry = await put(port, list);
    expect(host.book.names).toEqual([]);
    const read = await port.read(runner);
    expect(read.ok && read.value.sheets.map(({ name, own }) => [name, own])).toEqual([
      ['T1', null],
      ['Danh mục đơn vị', null],
    ]);
    expect(await port.putTabs([list], TEXTS, runner)).toMatchObject({ ok: false, refusal: { code: 'sheet-exists' } });
    Object.assign(host.book.sheet('Danh mục đơn vị')?.cell(9, 1) ?? {}, { value: 'thêm', type: 'String' });
    expect(await port.undo(entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    host.book.sheet('Danh mục đơn vị')?.cells.delete(9);
    expect(await port.undo(entry)).toEqual({ ok: true, value: undefined });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1']);
  });

  test('whatever action fails, it is whole or absent', async () => {
    const dry = openOffice();
    dry.host.failAtAction(1_000_000);
    await put(dry.port, list);
    const actions = dry.host.healed();
    for (let at = 1; at <= actions; at += 3) {
      const { host, port } = openOffice();
      host.failAtAction(at);
      const written = await port.putTabs([list], TEXTS, runner);
      const names = written.ok ? ['T1', 'Danh mục đơn vị'] : ['T1'];
      expect([at, host.book.sheets.map(({ name }) => name)]).toEqual([at, names]);
      if (written.ok) expect(filledCells(host, 'Danh mục đơn vị')).toEqual(filledCells(dry.host, 'Danh mục đơn vị'));
    }
  });

  test('left unfinished by a session that Excel broke off, it is mended by the next', async () => {
    const whole = openOffice();
    await put(whole.port, list);
    const { host, port } = openOffice();
    // The first request looks, the second writes.
    host.failAtRequest(2, 'ServiceNotAvailable', 'middle', true);
    expect(await port.putTabs([list], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'write-uncertain', params: { sheet: 'Danh mục đơn vị' } },
    });
    host.requestsHealed();
    expect(host.book.sheet('Danh mục đơn vị')?.peek(0, 0)?.value).toBe(TEXTS.unfinished);
    const next = createExcelWorkbook();
    await put(next, list);
    expect(filledCells(host, 'Danh mục đơn vị')).toEqual(filledCells(whole.host, 'Danh mục đơn vị'));
  });

  test('left unfinished and written into since, it stays, and a sentence says what to do', async () => {
    const { host, port } = openOffice();
    host.failAtRequest(2, 'ServiceNotAvailable', 'middle', true);
    await port.putTabs([list], TEXTS, runner);
    host.requestsHealed();
    Object.assign(host.book.sheet('Danh mục đơn vị')?.cell(9, 1) ?? {}, { value: 'ghi chú', type: 'String' });
    const stands = filledCells(host, 'Danh mục đơn vị');
    expect(await createExcelWorkbook().putTabs([list], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'sheet-unfinished', params: { sheet: 'Danh mục đơn vị' } },
    });
    expect(filledCells(host, 'Danh mục đơn vị')).toEqual(stands);
  });
});

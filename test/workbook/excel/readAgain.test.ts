/**
 * A workbook that is read again for a write: in one request where its cells are where they were, and whatever changed
 * meanwhile is seen.
 */
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { wrapSettings } from '../../../src/workbook/settingsXml';
import type { HostSheet } from '../../host/cells';
import type { ExcelHost } from '../../host/host';
import { valueOf } from '../../helpers/valueOf';
import { openOffice, runner, tabOf, TEXTS } from './office';

const AGAIN = { sheets: ['T1', 'T2'], merged: ['T1', 'T2'] };

const sheetIn = (host: ExcelHost, name: string): HostSheet => {
  const sheet = host.book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const type = (host: ExcelHost, row: number, column: number, value: string | number): void =>
  void Object.assign(sheetIn(host, 'T1').cell(row, column), {
    value,
    type: typeof value === 'number' ? 'Double' : 'String',
  });

/** Reads twice; between the two somebody does something. Returns what was read, with the requests of the second reading. */
async function readTwice(
  happens: (host: ExcelHost) => void,
  again = AGAIN,
): Promise<{ port: WorkbookPort; host: ExcelHost; grids: WorkbookGrids; requests: number }> {
  const { host, port } = openOffice(2);
  valueOf(await port.read(runner));
  happens(host);
  host.log.length = 0;
  const grids = valueOf(await port.read(runner, again));
  return { host, port, grids, requests: host.log.length };
}

/** What another session reads, step by step. */
async function plainly(): Promise<WorkbookGrids> {
  return valueOf(await createExcelWorkbook().read(runner));
}
const bare = ({ sheets, ...book }: WorkbookGrids): unknown => ({
  ...book,
  sheets: sheets.map((sheet) => ({ ...sheet, merges: null })),
});

const CHANGES: readonly (readonly [string, number, (host: ExcelHost) => void])[] = [
  ['nothing', 1, () => undefined],
  ['a text is changed', 1, (host) => type(host, 3, 1, 'Đồng nghiệp sửa')],
  ['rows are merged', 1, (host) => sheetIn(host, 'T1').merges.push({ top: 2, bottom: 3, left: 2, right: 2 })],
  ['rows are filtered', 1, (host) => sheetIn(host, 'T1').filterOut(2, 3)],
  ['a sheet is hidden', 1, (host) => void (sheetIn(host, 'T2').visibility = 'Hidden')],
  ['a line is added below', 2, (host) => type(host, 11, 1, 'Việc phát sinh')],
  ['a note is typed far to the right', 2, (host) => type(host, 2, 40, 'ghi bên cạnh')],
  ['the last line is taken away', 2, (host) => void sheetIn(host, 'T1').cells.delete(10)],
  ['a sheet is emptied', 2, (host) => sheetIn(host, 'T2').cells.clear()],
  ['a sheet is renamed', 3, (host) => void (sheetIn(host, 'T2').name = "Kế hoạch '26")],
  ['a sheet is added', 3, (host) => void host.book.addSheet('Mới')],
  ['a sheet is deleted', 3, (host) => host.book.remove(sheetIn(host, 'T2'))],
  ['sheets change places', 3, (host) => void host.book.sheets.reverse()],
  [
    'settings come from a colleague',
    2,
    (host) => void host.book.xmlParts.push({ id: host.book.newId(), xml: wrapSettings('{"version":1}') }),
  ],
  [
    'another program keeps a part',
    1,
    (host) => void host.book.xmlParts.push({ id: host.book.newId(), xml: '<a xmlns="urn:x"/>' }),
  ],
];

test.each(CHANGES)('%s: read in %i requests, and as it stands', async (_, requests, happens) => {
  const read = await readTwice(happens);
  expect(bare(read.grids)).toEqual(bare(await plainly()));
  expect(read.requests).toBe(requests);
});

test('merged areas are told in the one request, those of other sheets are not asked for', async () => {
  const area = { top: 2, bottom: 3, left: 2, right: 2 };
  const { grids } = await readTwice((host) => sheetIn(host, 'T1').merges.push(area), {
    ...AGAIN,
    merged: ['T1'],
  });
  expect(grids.sheets.map(({ merges }) => merges)).toEqual([[{ ...area, top: 3, bottom: 4 }], null]);
});

test('text that is struck through meanwhile is told with its rows', async () => {
  const { grids, requests } = await readTwice((host) => {
    sheetIn(host, 'T1').cell(4, 1).style['Font.Strikethrough'] = true;
  });
  expect(grids.sheets.map(({ struck }) => struck)).toEqual([[5], undefined]);
  expect(requests).toBe(2);
});

test.each(['ResponsePayloadSizeLimitExceeded', 'GeneralException', 'InvalidOperation'])(
  'where Excel cannot answer all at once (%s), it is asked step by step',
  async (code) => {
    const { host, port } = openOffice(2);
    valueOf(await port.read(runner));
    host.failAtPlace('Range.getMergedAreasOrNullObject', code, 1);
    const grids = valueOf(await port.read(runner, AGAIN));
    host.healed();
    expect(bare(grids)).toEqual(bare(await plainly()));
  },
);

test('a name of ours that a colleague has added since is looked at', async () => {
  const { host, port } = openOffice(2);
  valueOf(await port.read(runner));
  valueOf(await createExcelWorkbook().putTabs([tabOf(['của đồng nghiệp'])], TEXTS, runner));
  const sheets = ['T1', 'T2', 'TH Tháng 07-2026'];
  const grids = valueOf(await port.read(runner, { sheets, merged: ['T1'] }));
  expect(grids.sheets.map(({ own }) => own)).toEqual([null, null, 'summary']);
  expect(await port.putTabs([tabOf(['một'])], TEXTS, runner)).toMatchObject({
    ok: true,
    value: { tabs: ['TH Tháng 07-2026'] },
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(sheets);
});

describe('what the reading told is used for one write only', () => {
  test('a second write looks by itself', async () => {
    const { host, port } = await readTwice(() => undefined);
    valueOf(await port.putTabs([tabOf(['một'])], TEXTS, runner));
    host.book.addSheet('Bảng năm 2026');
    const board = tabOf(['x'], { identity: 'board:2026', kind: 'board', title: 'Bảng năm 2026' });
    expect(valueOf(await port.putTabs([board], TEXTS, runner)).tabs).toEqual(['Bảng năm 2026 (2)']);
  });

  test('it is of no use after any other work', async () => {
    const { host, port } = await readTwice(() => undefined);
    valueOf(await port.jump('T1', 1, 0));
    host.book.addSheet('TH Tháng 07-2026');
    expect(valueOf(await port.putTabs([tabOf(['một'])], TEXTS, runner)).tabs).toEqual(['TH Tháng 07-2026 (2)']);
    // It was looked for before anything was written.
    expect(host.log.at(-2)?.body.Actions.some(({ Name }) => Name === 'Merge')).toBe(false);
  });

  test.each([
    ['read-only', (host: ExcelHost) => void (host.book.readOnly = true), 'workbook-read-only'],
    ['locked', (host: ExcelHost) => void (host.book.structureProtected = true), 'workbook-protected'],
  ])('a workbook that is %s is refused before anything is written', async (_, happens, code) => {
    const { host, port } = await readTwice(happens);
    expect(await port.putTabs([tabOf(['một'])], TEXTS, runner)).toMatchObject({ ok: false, refusal: { code } });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2']);
  });

  test('locked between reading and writing it is refused with the same reason, and nothing is left', async () => {
    const { host, port } = await readTwice(() => undefined);
    host.book.structureProtected = true;
    expect(await port.putTabs([tabOf(['một'])], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'workbook-protected' },
    });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2']);
    expect(host.book.names).toEqual([]);
  });
});

describe('a new tab that is written by one request', () => {
  test.each(['before', 'middle', 'last', 'lost'] as const)(
    'Excel fails %s: whole and told with its entry, or not there at all',
    async (where) => {
      const { host, port } = await readTwice(() => undefined);
      host.failAtRequest(1, 'ServiceNotAvailable', where);
      const put = await port.putTabs([tabOf(['một', 'hai'])], TEXTS, runner);
      host.requestsHealed();
      if (!put.ok) {
        expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2']);
        expect(host.book.names).toEqual([]);
        return;
      }
      expect(where).toMatch(/last|lost/);
      expect(sheetIn(host, 'TH Tháng 07-2026').peek(0, 0)?.value).toBe('=Tổng hợp tháng 7');
      valueOf(await port.undo(put.value.entry));
      expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2']);
    },
  );

  test('without a printer it is whole, and its page is said not to be set up', async () => {
    const { host, port } = await readTwice(() => undefined);
    host.failAtPlace('PageLayout.paperSize', 'GeneralException');
    const put = valueOf(await port.putTabs([tabOf(['một'])], TEXTS, runner));
    host.healed();
    expect(put.unprinted).toEqual(['TH Tháng 07-2026']);
    expect(sheetIn(host, 'TH Tháng 07-2026').peek(0, 0)?.value).toBe('=Tổng hợp tháng 7');
  });
});

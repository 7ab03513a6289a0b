/** A tab recreated through @microsoft/office-js-helpers: its requests on Microsoft's library and the emulated Excel. */
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { TabDraft } from '../../../src/core/draft/types';
import type { WorkbookPort } from '../../../src/workbook/port';
import type { ExcelHost } from '../../host/host';
import { faces, filledCells, openOffice, runner, tabOf, TEXTS } from './office';

let mockLoads = 0;
jest.mock('@microsoft/office-js-helpers', () => {
  mockLoads += 1;
  return jest.requireActual<object>('@microsoft/office-js-helpers');
});

test('the helpers are not there until a tab is made anew', async () => {
  const { port } = await opened();
  await port.read(runner);
  expect(mockLoads).toBe(0);
  expect(await recreate(port)).toMatchObject({ ok: true });
  expect(mockLoads).toBe(1);
});

const TITLE = 'TH Tháng 07-2026';

async function opened(): Promise<{ host: ExcelHost; port: WorkbookPort }> {
  const { host, port } = openOffice(2);
  await port.putTabs([tabOf(['cũ', 'cũ hơn'])], TEXTS, runner);
  Object.assign(host.book.sheet(TITLE)?.cell(20, 7) ?? {}, { value: 'ghi tay', type: 'String' });
  Object.assign(host.book.sheet(TITLE)?.cell(20, 7).style ?? {}, { 'Fill.Color': '#FFFF00' });
  host.log.length = 0;
  return { host, port };
}

async function recreate(port: WorkbookPort, draft: TabDraft = tabOf(['mới'])) {
  const made = await port.recreateTabs?.([draft], TEXTS, runner);
  if (made === undefined) throw new Error('this port cannot');
  return made;
}

/** Everything that the host holds of sheets, as text. */
function bytes(host: ExcelHost, names: readonly string[]): string {
  return JSON.stringify(
    names.map((name) => host.book.sheet(name)),
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value),
  );
}

function whole(host: ExcelHost): unknown {
  const sheet = host.book.sheet(TITLE);
  return [filledCells(host, TITLE), faces(host, TITLE), sheet?.merges, [...(sheet?.hiddenColumns ?? [])]];
}

test('makes a filtered tab anew whole, and gives it back whole', async () => {
  const { host, port } = await opened();
  const before = whole(host);
  const plain = await opened();
  await recreate(plain.port, tabOf(['a', 'b', 'c']));
  host.install();
  host.book.sheet(TITLE)?.filterOut(2, 3);
  const made = await recreate(port, tabOf(['a', 'b', 'c']));
  expect(filledCells(host, TITLE)).toEqual(filledCells(plain.host, TITLE));
  expect(await port.undo(made.ok ? made.value.entry : '')).toEqual({ ok: true, value: undefined });
  expect(whole(host)).toEqual(before);
});

test('clears the sheet of our tab, never deletes one, and touches no other', async () => {
  const { host, port } = await opened();
  const others = bytes(host, ['T1', 'T2']);
  const [id, place] = [host.book.sheet(TITLE)?.id, host.book.sheets.findIndex(({ name }) => name === TITLE)];
  expect(await recreate(port)).toMatchObject({ ok: true, value: { tabs: [TITLE], userCells: 0 } });
  const called = host.log.flatMap(({ body }) => body.Actions.map(({ Name }) => Name));
  const paths = host.log.flatMap(({ body }) => Object.values(body.ObjectPaths).map(({ Name }) => Name));
  expect(called).toContain('Clear');
  expect([...called, ...paths]).not.toContain('Delete');
  expect(bytes(host, ['T1', 'T2'])).toBe(others);
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['T1', 'T2', TITLE]);
  const sheet = host.book.sheets[place];
  expect(sheet?.id).toBe(id);
  expect(sheet?.used(true)).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
  expect(sheet?.peek(0, 0)?.value).toBe('=Tổng hợp tháng 7');
});

test.each(['this session', 'an earlier session'])(
  'undo brings the tab of %s back, with what stood beside it',
  async (whose) => {
    const { host, port } = await opened();
    const session = whose === 'this session' ? port : createExcelWorkbook();
    const before = whole(host);
    const others = bytes(host, ['T1', 'T2']);
    const made = await recreate(session);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(await session.undo(made.value.entry)).toEqual({ ok: true, value: undefined });
    expect(whole(host)).toEqual(before);
    expect(bytes(host, ['T1', 'T2'])).toBe(others);
  },
);

test('undo is refused when somebody wrote into it since', async () => {
  const { host, port } = await opened();
  const made = await recreate(port);
  if (!made.ok) throw new Error(made.refusal.code);
  Object.assign(host.book.sheet(TITLE)?.cell(9, 9) ?? {}, { value: 'mới ghi', type: 'String' });
  expect(await port.undo(made.value.entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
});

test('a sheet of the office with the same title, and a draft that is no tab of ours, are left alone', async () => {
  const { host, port } = openOffice(2);
  Object.assign(host.book.addSheet(TITLE).cell(0, 0), { value: 'của cơ quan', type: 'String' });
  const before = bytes(host, ['T1', 'T2', TITLE]);
  for (const draft of [
    tabOf(['mới']),
    tabOf(['mới'], { kind: 'ordinary' }),
    tabOf(['mới'], { identity: 'board:2026' }),
    tabOf(['mới'], { identity: 'T1' }),
  ])
    expect(await recreate(port, draft)).toMatchObject({ ok: false, refusal: { code: 'sheet-missing' } });
  expect(bytes(host, ['T1', 'T2', TITLE])).toBe(before);
  expect(host.log.filter(({ body }) => body.Actions.some(({ Name }) => Name === 'Clear'))).toEqual([]);
});

test('whatever action fails, the former tab is given back', async () => {
  const dry = await opened();
  const before = whole(dry.host);
  dry.host.failAtAction(1_000_000);
  await recreate(dry.port);
  const actions = dry.host.healed();
  const made = whole(dry.host);
  let back = 0;
  for (let at = 1; at <= actions; at += 9) {
    const { host, port } = await opened();
    host.failAtAction(at);
    const put = await recreate(port);
    host.healed();
    // Only reading back what was written, and setting up the page, may fail without giving the former tab back.
    if (!put.ok) back += 1;
    expect([at, whole(host)]).toEqual([at, put.ok ? made : before]);
  }
  expect(back).toBeGreaterThan(15);
});

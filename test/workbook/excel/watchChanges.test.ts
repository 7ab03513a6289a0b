import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { watchChanges } from '../../../src/workbook/excel/watchChanges';
import { openOffice, runner } from './office';

interface Change {
  readonly worksheetId: string;
  readonly address: string;
  readonly triggerSource?: string;
}

/** A stand-in for the few members of the library that watching uses. */
function fakeExcel(refuses = false) {
  const handlers: ((event: Change) => Promise<void>)[] = [];
  const asked: string[] = [];
  const context = {
    sync: () => (refuses ? Promise.reject(new Error('not here')) : Promise.resolve()),
    workbook: {
      worksheets: {
        onChanged: {
          add(handler: (event: Change) => Promise<void>) {
            handlers.push(handler);
            return { context, remove: () => handlers.splice(handlers.indexOf(handler), 1) };
          },
        },
        getItemOrNullObject(id: string) {
          asked.push(id);
          return { load: () => undefined, isNullObject: id === 'gone', name: `Trang ${id}` };
        },
      },
    },
  };
  const run = (...given: unknown[]) => (given.at(-1) as (given: typeof context) => Promise<unknown>)(context);
  Object.assign(globalThis, { Excel: { run } });
  return { asked, handlers, raise: (event: Change) => Promise.all(handlers.map((handler) => handler(event))) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('watching what people change', () => {
  // Other test files of the same run need the library that stood there.
  const globals = globalThis as { Excel?: unknown };
  let library: unknown;
  beforeAll(() => {
    library = globals.Excel;
  });
  afterEach(() => {
    globals.Excel = library;
  });

  it('names the sheet and counts the cells, and asks for a name once', async () => {
    const excel = fakeExcel();
    const seen: [string, number][] = [];
    watchChanges((sheet, cells) => seen.push([sheet, cells]));
    await settled();
    for (const address of ['C4', 'A1:B3', 'B2,D4:D6', '5:5']) await excel.raise({ worksheetId: '1', address });
    expect(seen).toEqual([
      ['Trang 1', 1],
      ['Trang 1', 6],
      ['Trang 1', 4],
      ['Trang 1', 1],
    ]);
    expect(excel.asked).toEqual(['1']);
  });

  it('leaves out what this add-in did, and sheets that are gone', async () => {
    const excel = fakeExcel();
    const seen: unknown[] = [];
    watchChanges((sheet) => seen.push(sheet));
    await settled();
    await excel.raise({ worksheetId: '1', address: 'C4', triggerSource: 'ThisLocalAddin' });
    await excel.raise({ worksheetId: 'gone', address: 'C4' });
    expect(seen).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const excel = fakeExcel();
    const seen: unknown[] = [];
    const stop = watchChanges((sheet) => seen.push(sheet));
    await settled();
    const [handler] = excel.handlers;
    stop();
    await settled();
    expect(excel.handlers).toEqual([]);
    await handler?.({ worksheetId: '1', address: 'C4' });
    expect(seen).toEqual([]);
  });

  it('is no failure where Excel does not allow it', async () => {
    fakeExcel(true);
    const stop = watchChanges(() => undefined);
    await settled();
    expect(stop).not.toThrow();
  });
});

describe('the port in Excel', () => {
  it('reads, jumps and waits for changes without a loss of what Ctrl+Z takes back; it watches from its first write on', async () => {
    const { host, port } = openOffice(2);
    host.ctrlZ = ['gõ vào ô C4'];
    const stop = port.watch?.(() => undefined);
    await port.read(runner);
    await port.jump('T2', 4, 1);
    await settled();
    expect([host.ctrlZ, host.registrations]).toEqual([['gõ vào ô C4'], 0]);
    const edits = [{ sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: 'x' }];
    expect(await port.editCells(edits, runner)).toMatchObject({ ok: true });
    await settled();
    expect([host.ctrlZ, host.registrations]).toEqual([[], 1]);
    await port.putSettings('{}', runner);
    stop?.();
    expect(host.registrations).toBe(1);
  });

  it('never watches where it was told to stop before its first write', async () => {
    const { host, port } = openOffice();
    port.watch?.(() => undefined)();
    await port.putSettings('{}', runner);
    await settled();
    expect(host.registrations).toBe(0);
  });

  it.each([1.9, 1.2, 1.25])('promises nothing of Ctrl+Z, whatever Excel it is (ExcelApi %p)', (version) => {
    const { host } = openOffice();
    host.excelApi = version;
    expect(createExcelWorkbook().capabilities).not.toHaveProperty('nativeUndo');
  });
});

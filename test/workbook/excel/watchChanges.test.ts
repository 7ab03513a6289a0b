import { watchChanges } from '../../../src/workbook/excel/watchChanges';

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

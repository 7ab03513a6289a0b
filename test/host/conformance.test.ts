/** The emulated Excel answers as Excel is known to answer. */
import { HostWorkbook } from './cells';
import { PAIRS as READ_PAIRS } from './conformance';
import { WRITE_PAIRS } from './conformanceOfWrites';
import { ExcelHost } from './host';

const PAIRS = [...READ_PAIRS, ...WRITE_PAIRS];

function opened(): ExcelHost {
  const book = new HostWorkbook();
  const sheet = book.addSheet('Data');
  for (const [row, cells] of [
    ['Name', 'Qty'],
    ['Ann', 3],
    ['Bob', 5],
  ].entries()) {
    for (const [column, value] of cells.entries()) {
      Object.assign(sheet.cell(row, column), { value, type: typeof value === 'string' ? 'String' : 'Double' });
    }
  }
  return new ExcelHost(book);
}

test('at least fifty pairs are known, each with its source', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(50);
  expect(PAIRS.filter((pair) => !/^(H|F B\.|#|VBA)/.test(pair.source))).toEqual([]);
});

test.each(PAIRS.map((pair) => [`${pair.source}: ${pair.says}`, pair] as const))('%s', async (_, pair) => {
  const host = opened();
  pair.given?.(host);
  host.install();
  const answer: unknown = await Excel.run((context) =>
    pair.script(context, context.workbook.worksheets.getItem('Data')),
  ).catch((error: unknown) => (error as { code?: string }).code ?? error);
  expect(answer).toEqual(pair.answer);
});

describe('what the library itself sends as a write, so that it belongs into actions that write (F B.8)', () => {
  const ask: Readonly<Record<string, readonly [boolean, (range: Excel.Range) => unknown]>> = {
    'looks of cells': [true, (range) => range.getCellProperties({ format: { wrapText: true } })],
    'heights of rows': [true, (range) => range.getRowProperties({ rowHidden: true })],
    'merged areas': [true, (range) => range.getMergedAreasOrNullObject().load('address')],
    tables: [false, (range) => range.getTables(false).load('items/name')],
    rules: [false, (range) => range.dataValidation.load('type')],
    cells: [false, (range) => range.load('formulas,numberFormat,valueTypes')],
  };
  test.each(Object.entries(ask))('%s', async (_, [write, question]) => {
    const host = opened();
    host.install();
    await Excel.run(async (context) => {
      question(context.workbook.worksheets.getItem('Data').getRange('A1:B2'));
      await context.sync();
    });
    expect(host.log.map((request) => request.write)).toEqual([write]);
  });
});

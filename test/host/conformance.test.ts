/** The emulated Excel answers as Excel is known to answer. */
import { HostWorkbook } from './cells';
import { PAIRS } from './conformance';
import { ExcelHost } from './host';

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

test('at least forty pairs are known, each with its source', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(40);
  expect(PAIRS.filter((pair) => !/^(H|F B\.|#)/.test(pair.source))).toEqual([]);
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

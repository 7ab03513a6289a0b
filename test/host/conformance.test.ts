/** The emulated Excel answers as Excel is known to answer. */
import { HostWorkbook } from './cells';
import { createStraightRunner } from '../../src/app/runner';
import { runSelfTest } from '../../src/workbook/excel/selfTest/runSelfTest';
import { PAIRS, PROBES_HERE } from './conformance';
import { ExcelHost } from './host';

/** A new workbook as Excel opens it. */
function blank(): ExcelHost {
  const book = new HostWorkbook();
  book.addSheet('Sheet1');
  return new ExcelHost(book);
}

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

test('at least ninety answers are known, each with its source', () => {
  const all = [...PAIRS, ...PROBES_HERE];
  expect(all.length).toBeGreaterThanOrEqual(90);
  expect(all.filter(({ source }) => !/^(H|F [A-Z]\.|#|VBA|learn\.microsoft\.com)/.test(source))).toEqual([]);
});

test.each(PROBES_HERE.map((probe) => [`${probe.source}: ${probe.code.replaceAll('-', ' ')}`, probe] as const))(
  'the self-test: %s',
  async (_, probe) => {
    blank().install();
    const report = await runSelfTest(createStraightRunner(), [probe]);
    expect(report).toMatchObject({ end: { kind: 'all' }, left: [] });
    expect(report?.results.map(({ answered }) => answered)).toEqual(report?.results.map(({ expected }) => expected));
    expect(report?.results).toMatchObject([{ code: probe.code, verdict: 'relied-on' }]);
  },
);

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

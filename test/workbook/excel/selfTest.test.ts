/** The self-test in the emulated Excel: what differs is named with its assumption and place, and nothing of it is left. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { refused } from '../../../src/core/flow/outcome';
import type { Runner } from '../../../src/core/flow/runner';
import { PLACES } from '../../../src/workbook/excel/selfTest/places';
import { OWN_PREFIX } from '../../../src/workbook/excel/selfTest/probe';
import type { Probe } from '../../../src/workbook/excel/selfTest/probe';
import { PROBES } from '../../../src/workbook/excel/selfTest/probes';
import { runSelfTest } from '../../../src/workbook/excel/selfTest/runSelfTest';
import { isBlankNow } from '../../../src/workbook/excel/selfTest/isBlank';
import type { ProbeResult, SelfTestReport } from '../../../src/workbook/selfTestReport';
import { HostWorkbook } from '../../host/cells';
import { PROBES_HERE } from '../../host/conformance';
import { ExcelHost } from '../../host/host';
import { openOffice, runner } from './office';

/** Those that enter megabytes take their time; one of each kind is enough where all are asked. */
const LARGE = /over-5-mb|as-many-/;
const QUICK = PROBES_HERE.filter(({ code }) => !LARGE.test(code));

/** A new workbook as Excel opens it. */
function openBlank(): ExcelHost {
  const book = new HostWorkbook();
  book.addSheet('Sheet1');
  const host = new ExcelHost(book);
  host.install();
  return host;
}

async function run(probes: readonly Probe[], by: Runner = runner): Promise<SelfTestReport> {
  const report = await runSelfTest(by, probes);
  if (report === null) throw new Error('The workbook is blank');
  return report;
}

/** The probe of a code, with something else about the host while it is asked, and only then. */
function meanwhile(probe: Probe, before: () => void, after: () => void): Probe {
  return {
    ...probe,
    ask: async (context, data) => {
      before();
      try {
        return await probe.ask(context, data);
      } finally {
        after();
      }
    },
  };
}

function differing({ results }: SelfTestReport): readonly ProbeResult[] {
  return results.filter(({ verdict }) => verdict === 'different');
}

/** Nothing of the self-test is in the workbook. */
function expectTidy(host: ExcelHost): void {
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect([...(host.book.sheets[0]?.cells ?? [])]).toEqual([]);
  expect([host.book.names, host.book.xmlParts]).toEqual([[], []]);
  expect(host.book.active?.name).toBe('Sheet1');
}

/** What every value of an answer becomes when Excel answers otherwise; names of objects stay. */
function otherwise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherwise);
  if (typeof value === 'string') return `${value}~`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'there';
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, one]) => [
      key,
      /^(Id|_Id|_ReferenceId)$/.test(key) ? one : otherwise(one),
    ]),
  );
}

describe('in an Excel that answers as we rely on', () => {
  test('all is asked, nothing differs, and nothing is left', async () => {
    const host = openBlank();
    const report = await run(QUICK);
    expect(report).toMatchObject({ apiSet: '1.14', end: { kind: 'all' }, left: [] });
    expect(report.results.filter(({ verdict }) => verdict !== 'relied-on')).toEqual([]);
    expect(report.results.map(({ code }) => code)).toEqual(QUICK.map(({ code }) => code));
    expectTidy(host);
  });

  test('every assumption has a question, a name used once, and places that are there', () => {
    expect(new Set(PROBES.map(({ code }) => code)).size).toBe(PROBES.length);
    expect(Object.keys(PLACES).sort()).toEqual([...new Set(PROBES.map(({ assumption }) => assumption))].sort());
    const missing = Object.values(PLACES)
      .flat()
      .filter((place) => !existsSync(path.join(__dirname, '..', '..', '..', 'src', place)));
    expect(missing).toEqual([]);
  });

  test('an older Excel is not asked what it cannot know', async () => {
    const host = openBlank();
    host.excelApi = 1.9;
    const report = await run(PROBES.filter(({ needs }) => needs !== undefined));
    expect(report.apiSet).toBe('1.9');
    expect(new Set(report.results.map(({ verdict }) => verdict))).toEqual(new Set(['unasked']));
  });
});

describe('in an Excel that answers one question otherwise', () => {
  type Deviation = readonly [begin: (host: ExcelHost) => void, end: (host: ExcelHost) => void];
  const DEVIATIONS: Readonly<Record<string, Deviation>> = {
    'an error that Excel has not been seen to answer': [
      (host) => host.failAtAction(1, 'SomethingElse'),
      (host) => void host.healed(),
    ],
    'other values': [(host) => (host.alter = otherwise), (host) => (host.alter = null)],
    'no request at all': [(host) => (host.cellEditing = true), (host) => (host.cellEditing = false)],
  };

  test.each(PROBES_HERE.map((probe) => [probe.code.replaceAll('-', ' '), probe] as const))('%s', async (_, probe) => {
    const verdicts = new Set<string>();
    for (const [begin, end] of Object.values(DEVIATIONS)) {
      const host = openBlank();
      const deviating = meanwhile(
        probe,
        () => begin(host),
        () => end(host),
      );
      const report = await run([deviating]);
      const [result] = report.results;
      expect(result).toMatchObject({
        code: probe.code,
        assumption: probe.assumption,
        places: PLACES[probe.assumption],
      });
      if (result?.verdict !== 'relied-on') expect(result?.answered).not.toBe(result?.expected);
      expect(report.left).toEqual([]);
      expectTidy(host);
      verdicts.add(result?.verdict ?? '');
    }
    // What the code does not rely on is told as harmless, and never as a fault.
    expect([...verdicts]).toContain(probe.harmless === 'any' ? 'harmless' : 'different');
    if (probe.harmless === 'any') expect([...verdicts]).not.toContain('different');
  });

  test('only that one is named among all', async () => {
    const host = openBlank();
    const probes = QUICK.map((probe) =>
      probe.code === 'null-leaves-a-cell'
        ? meanwhile(
            probe,
            () => (host.alter = otherwise),
            () => (host.alter = null),
          )
        : probe,
    );
    expect(differing(await run(probes))).toMatchObject([
      {
        code: 'null-leaves-a-cell',
        assumption: 'null-leaves',
        places: ['workbook/excel/userCells.ts', 'workbook/excel/tables.ts'],
        expected: '[["Ann",9]]',
        answered: '[["Ann~",10]]',
      },
    ]);
  });
});

describe('in an Excel that does what others are reported to do', () => {
  const verdicts = (report: SelfTestReport): [string, string][] =>
    report.results
      .filter(({ verdict }) => verdict !== 'relied-on')
      .map(({ code, verdict }): [string, string] => [code, verdict]);

  test('settings that are lost without an error are named, and nothing else', async () => {
    const host = openBlank();
    host.book.keepsXmlParts = false;
    const report = await run(QUICK);
    expect(new Set(differing(report).map(({ assumption }) => assumption))).toEqual(new Set(['settings-kept']));
    expect(differing(report)[0]?.places[0]).toBe('workbook/excel/settings.ts');
    expectTidy(host);
  });

  test('no printer is told, and does no harm', async () => {
    const host = openBlank();
    host.book.hasPrinter = false;
    expect(verdicts(await run(QUICK))).toEqual([['a-page-is-set-up', 'harmless']]);
  });

  test('arrays that go into hidden rows as well are told, and do no harm', async () => {
    const host = openBlank();
    const probes = QUICK.filter(({ code }) => /filtered/.test(code));
    // Rows are hidden as by hand.
    host.beforeRequest = () => host.book.sheets.forEach(({ filteredRows }) => filteredRows.clear());
    expect(verdicts(await run(probes))).toEqual([['an-array-over-filtered-rows', 'harmless']]);
  });
});

describe('where it may not or cannot go on', () => {
  test('in a workbook of the office nothing is asked and nothing is added', async () => {
    const { host } = openOffice(2);
    host.log.length = 0;
    expect(await isBlankNow()).toBe(false);
    expect(await runSelfTest(runner, QUICK)).toBeNull();
    expect(host.log.filter(({ write }) => write)).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['T1', 'T2']);
  });

  test.each<readonly [string, (host: ExcelHost) => void]>([
    ['a value', (host) => Object.assign(host.book.sheets[0]?.cell(4, 4) ?? {}, { value: 1, type: 'Double' })],
    ['a look', (host) => Object.assign(host.book.sheets[0]?.cell(4, 4).style ?? {}, { 'Font.Bold': true })],
    ['a second sheet', (host) => void host.book.addSheet('Sheet2')],
    [
      'a name',
      (host) => {
        const [sheet] = host.book.sheets;
        if (sheet)
          host.book.names.push({ name: 'x', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, visible: false });
      },
    ],
  ])('a workbook is not blank that has %s', async (_, fill) => {
    const host = openBlank();
    expect(await isBlankNow()).toBe(true);
    fill(host);
    expect(await isBlankNow()).toBe(false);
  });

  test('stopped, it tells what it has seen and leaves nothing', async () => {
    const host = openBlank();
    let stopped = false;
    const stoppable: Runner = {
      run: (steps) => (stopped ? Promise.resolve(refused('cancelled')) : runner.run(steps)),
    };
    const probes = QUICK.slice(0, 6).map((probe, at) =>
      at === 3
        ? meanwhile(
            probe,
            () => undefined,
            () => (stopped = true),
          )
        : probe,
    );
    const report = await run(probes, stoppable);
    expect(report).toMatchObject({ end: { kind: 'stopped' }, left: [] });
    expect(report.results).toHaveLength(4);
    expectTidy(host);
  });

  test('while a cell is being edited it is not offered; begun in the middle, it ends and says so', async () => {
    const host = openBlank();
    host.cellEditing = true;
    expect(await isBlankNow()).toBe(false);
    host.cellEditing = false;
    const [first, second, third] = QUICK;
    if (!first || !second || !third) throw new Error('There are more questions');
    const edited = meanwhile(
      second,
      () => undefined,
      () => (host.cellEditing = true),
    );
    const report = await run([first, edited, third]);
    expect(report.end).toEqual({ kind: 'failed', detail: 'InvalidOperationInCellEditMode' });
    expect(report.results).toHaveLength(2);
    // Excel does not tell what is left: that something may be is said.
    expect(report.left).toEqual([OWN_PREFIX]);
    host.cellEditing = false;
  });

  test('a sheet that Excel does not remove at once ends it, and is removed at the end', async () => {
    const host = openBlank();
    host.failAtPlace('Worksheet.delete', 'AccessDenied', 1);
    const report = await run(QUICK.slice(0, 3));
    expect(report.end).toEqual({ kind: 'failed', detail: 'ItemAlreadyExists WorksheetCollection.add' });
    expect(report.left).toEqual([]);
    expectTidy(host);
  });

  test('a sheet that Excel never removes is named', async () => {
    const host = openBlank();
    host.failAtPlace('Worksheet.delete', 'AccessDenied');
    const report = await run(QUICK.slice(0, 3));
    expect(report.left).toEqual([`${OWN_PREFIX}Data`]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', `${OWN_PREFIX}Data`]);
  });

  test('in a workbook of a protected structure it ends and says why', async () => {
    const host = openBlank();
    host.book.structureProtected = true;
    expect(await run(QUICK)).toMatchObject({
      end: { kind: 'failed', detail: 'AccessDenied WorksheetCollection.add' },
      results: [],
      left: [],
    });
  });

  test('a sheet that somebody adds meanwhile is named and stays', async () => {
    const host = openBlank();
    const [first] = QUICK;
    if (!first) throw new Error('There are more questions');
    const visited = meanwhile(
      first,
      () => undefined,
      () => void host.book.addSheet('Ghi chú'),
    );
    const report = await run([visited]);
    expect(report.left).toEqual(['Ghi chú']);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Ghi chú']);
  });

  test('no sheet but its own is written to', async () => {
    const host = openBlank();
    const sheet = host.book.sheets[0];
    const touched: unknown[] = [];
    if (!sheet) throw new Error('There is a sheet');
    const cell = sheet.cell.bind(sheet);
    sheet.cell = (row, column) => {
      touched.push([row, column]);
      return cell(row, column);
    };
    await run(QUICK);
    expect(touched).toEqual([]);
    expect([sheet.page, sheet.charts, sheet.tables, sheet.isProtected]).toEqual([{}, [], [], false]);
  });
});

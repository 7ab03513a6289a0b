import { refusalSentence } from '../../../src/app/sentences';
import type { Outcome, RefusalCode } from '../../../src/core/flow/outcome';
import { SHADES } from '../../../src/core/draft/shades';
import type { TabDraft } from '../../../src/core/draft/types';
import { createSay } from '../../../src/messages/createSay';
import type { WorkbookPort } from '../../../src/workbook/port';
import { problemDetails } from '../../../src/pane/actions/frame';
import { openOffice, runner, tabOf, TEXTS } from './office';

/** Every code of Microsoft's list and of `Excel.ErrorCodes`, with the refusal that it means whatever was asked. */
const CODES: Readonly<Record<string, RefusalCode>> = {
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'host-busy',
  ApiNotAvailable: 'host-too-old',
  ApiNotFound: 'host-too-old',
  BadPassword: 'host-failed',
  'Client Error': 'host-failed',
  Conflict: 'host-busy',
  ContentLengthRequired: 'host-failed',
  DirtySupportingFormula: 'host-failed',
  EmptyChartSeries: 'host-failed',
  FilteredRangeConflict: 'host-filtered',
  FormulaLengthExceedsLimit: 'host-failed',
  GeneralException: 'host-failed',
  HostRestartNeeded: 'host-failed',
  InactiveWorkbook: 'workbook-not-in-front',
  InsertDeleteConflict: 'host-failed',
  InvalidArgument: 'host-failed',
  InvalidBinding: 'host-failed',
  InvalidOperation: 'host-failed',
  InvalidOperationInCellEditMode: 'cell-editing',
  InvalidReference: 'host-failed',
  InvalidRequest: 'host-failed',
  InvalidSelection: 'host-failed',
  ItemAlreadyExists: 'host-failed',
  ItemNotFound: 'sheet-missing',
  MemoryLimitReached: 'host-memory',
  MergedRangeConflict: 'host-overlap',
  NonBlankCellOffSheet: 'host-failed',
  NotImplemented: 'host-too-old',
  OpenWorkbookLinksBlocked: 'host-failed',
  OperationCellsExceedLimit: 'host-too-large',
  PivotTableRangeConflict: 'host-overlap',
  PowerQueryRefreshResourceChallenge: 'host-failed',
  RangeExceedsLimit: 'host-too-large',
  RangeImageExceedsLimit: 'host-failed',
  RefreshWorkbookLinksBlocked: 'host-failed',
  RequestAborted: 'host-busy',
  RequestPayloadSizeLimitExceeded: 'host-too-large',
  ResponsePayloadSizeLimitExceeded: 'host-too-large',
  ServiceNotAvailable: 'host-busy',
  Unauthenticated: 'host-denied',
  UnsupportedFeature: 'host-failed',
  UnsupportedFillType: 'host-failed',
  UnsupportedOperation: 'host-failed',
  UnsupportedSheet: 'host-sheet-kind',
  SomethingNew: 'host-failed',
};

const ACTIONS: Readonly<Record<string, (port: WorkbookPort) => Promise<Outcome<unknown>>>> = {
  reading: (port) => port.read(runner),
  writing: (port) => port.putTabs([tabOf(['a', 'b'])], TEXTS, runner),
  marking: (port) => port.mark([{ sheet: 'T1', row: 2, column: 1 }], runner),
  editing: (port) =>
    port.editCells([{ sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: 'x' }], runner),
  'adding columns': (port) =>
    port.addColumns(
      [
        {
          sheet: 'T1',
          header: { first: 1, last: 1 },
          lastRow: 4,
          firstColumn: 4,
          likeColumn: 1,
          columns: [{ header: 'Kết quả', holds: 'choice' }],
        },
      ],
      null,
      null,
      TEXTS,
      runner,
    ),
  'keeping settings': (port) => port.putSettings('{}', runner),
  'making a tab anew': (port) =>
    port.recreateTabs?.([tabOf(['a'])], TEXTS, runner) ?? Promise.reject(new Error('cannot')),
  jumping: (port) => port.jump('T1', 2, 1),
};

describe('every answer of Excel that is an error has its one sentence', () => {
  it.each(Object.keys(ACTIONS).flatMap((action) => Object.keys(CODES).map((code) => [action, code] as const)))(
    'while %s: %s',
    async (action, code) => {
      const { host, port } = openOffice(1, 3);
      host.failAtAction(1, code);
      const refusedWith = await ACTIONS[action]?.(port);
      if (refusedWith === undefined || refusedWith.ok) throw new Error('Excel was made to fail');
      for (const language of ['vi', 'en'] as const) {
        const sentence = refusalSentence(refusedWith.refusal, createSay(language));
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toContain('“”');
      }
    },
  );
});

test('no code of the library is left out of the list', () => {
  openOffice();
  const known = Object.values(Excel.ErrorCodes as unknown as Readonly<Record<string, string>>);
  expect(known.length).toBeGreaterThan(20);
  expect(known.filter((code) => !(code in CODES))).toEqual([]);
});

describe('an error is told by its code and by what was asked', () => {
  it.each(Object.entries(CODES))('%s', async (code, refusal) => {
    const { host, port } = openOffice(1, 3);
    host.failAtPlace('Range.formulas', code, 1);
    const written = await port.editCells(
      [{ sheet: 'T1', row: 2, column: 1, expected: '- Lập báo cáo số 1', value: 'x' }],
      runner,
    );
    if (written.ok) throw new Error('Excel was made to fail');
    expect(written.refusal.code).toBe(refusal);
    expect(written.refusal.params.detail).toBe(`${code} Range.formulas`);
  });

  it('a general error is “not in front” only where another workbook in front makes it', async () => {
    for (const [place, act, code] of [
      ['WorksheetCollection.add', 'writing', 'workbook-not-in-front'],
      ['Range.select', 'jumping', 'workbook-not-in-front'],
      ['Worksheet.activate', 'jumping', 'workbook-not-in-front'],
      ['WorksheetFreezePanes.freezeRows', 'writing', 'workbook-not-in-front'],
      ['NamedItemCollection.add', 'writing', 'host-failed'],
      ['ChartCollection.add', 'writing', 'host-failed'],
      ['Range.merge', 'writing', 'host-failed'],
    ] as const) {
      const { host, port } = openOffice(1, 3);
      host.failAtPlace(place);
      const draft = tabOf(['a', 'b'], place === 'ChartCollection.add' ? { charts: [CHART] } : {});
      const refusedWith = await (act === 'writing' ? port.putTabs([draft], TEXTS, runner) : port.jump('T1', 2, 1));
      host.healed();
      expect([place, refusedWith.ok || refusedWith.refusal.code]).toEqual([place, code]);
      expect(refusedWith.ok || refusedWith.refusal.params.detail).toBe(`GeneralException ${place}`);
    }
  });

  it('a denial while reading is no protected structure; one while a sheet is added is', async () => {
    const { host, port } = openOffice(1, 3);
    host.failAtPlace('Range', 'AccessDenied');
    expect(await port.read(runner)).toMatchObject({ ok: false, refusal: { code: 'host-denied' } });
    host.failAtPlace('WorksheetCollection.add', 'AccessDenied');
    expect(await port.putTabs([tabOf(['a'])], TEXTS, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'workbook-protected' },
    });
  });

  it('what is copied for support holds code and place, and nothing of the cells', async () => {
    const { host, port } = openOffice(1, 3);
    host.failAtPlace('Range.formulas', 'InvalidArgument', 1);
    const draft = tabOf(['nội dung kín']);
    const written = await port.putTabs([draft], TEXTS, runner);
    if (written.ok) throw new Error('Excel was made to fail');
    const details = problemDetails({ kind: 'refusal', refusal: written.refusal }, 'Excel 16.0');
    expect(details).toContain('host-failed: InvalidArgument Range.formulas');
    expect(details).not.toContain('kín');
  });
});

const CHART: TabDraft['charts'][number] = {
  title: 'Tiến độ',
  categories: { top: 3, left: 0, bottom: 4, right: 0 },
  series: [{ name: 'Số', values: { top: 3, left: 3, bottom: 4, right: 3 }, shade: SHADES.done }],
  anchor: { top: 2, left: 5, bottom: 12, right: 9 },
};

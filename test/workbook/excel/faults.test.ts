/**
 * Every request of every writing action fails: before its first action, in the middle, at its last action, or with the
 * answer lost; once, or Excel stays dead until the action has given up. Afterwards all is as before, or what may be written
 * is said and its entry takes it back.
 */
import type { Outcome } from '../../../src/core/flow/outcome';
import type { WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import type { ExcelHost, FaultPlace } from '../../host/host';
import { faces, filledCells, openOffice, runner, tabOf, TEXTS } from './office';

const CODES = [
  'GeneralException',
  'AccessDenied',
  'ServiceNotAvailable',
  'RequestAborted',
  'InvalidOperation',
] as const;
const PLACES: readonly FaultPlace[] = ['before', 'middle', 'last', 'lost'];
/** All of it: `TIENDO_FAULTS_ALL=1`; else each place of each request with one code, another one each time. */
const ALL = process.env['TIENDO_FAULTS_ALL'] === '1';

interface Office {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
}

interface WritingAction {
  readonly says: string;
  /** What was written before, by the same session. */
  readonly given?: (port: WorkbookPort) => Promise<unknown>;
  readonly act: (port: WorkbookPort) => Promise<Outcome<WriteReceipt>>;
}

const list = tabOf(['Hoàn thành', 'Đang làm'], { kind: 'ordinary', identity: 'choices', title: 'Danh sách mẫu' });
const second = tabOf(['b'], { identity: 'summary:2026-08', title: 'TH Tháng 08-2026' });

const ACTIONS: readonly WritingAction[] = [
  {
    says: 'fixing several cells',
    act: (port) =>
      port.editCells(
        [2, 4, 5].map((row) => ({
          sheet: 'T1',
          row,
          column: 1,
          expected: `- Lập báo cáo số ${row - 1}`,
          value: row === 4 ? '=Báo cáo' : `Báo cáo ${row}`,
        })),
        runner,
      ),
  },
  { says: 'marking cells', act: (port) => port.mark([{ sheet: 'T1', row: 3, column: 1 }], runner) },
  {
    says: 'marking other cells',
    given: (port) => port.mark([{ sheet: 'T1', row: 3, column: 1 }], runner),
    act: (port) =>
      port.mark(
        [
          { sheet: 'T1', row: 5, column: 1 },
          { sheet: 'T2', row: 2, column: 2 },
        ],
        runner,
      ),
  },
  { says: 'writing a new tab', act: (port) => port.putTabs([tabOf(['a'])], TEXTS, runner) },
  {
    says: 'writing a tab again',
    given: (port) => port.putTabs([tabOf(['cũ', 'cũ'])], TEXTS, runner),
    act: (port) => port.putTabs([tabOf(['mới'])], TEXTS, runner),
  },
  { says: 'writing two tabs', act: (port) => port.putTabs([tabOf(['a']), second], TEXTS, runner) },
  { says: 'writing a list', act: (port) => port.putTabs([list], TEXTS, runner) },
  {
    says: 'adding columns with their list',
    act: (port) =>
      port.addColumns(
        [
          {
            sheet: 'T1',
            header: { first: 1, last: 1 },
            lastRow: 11,
            firstColumn: 4,
            likeColumn: 1,
            columns: [
              { header: 'Kết quả', holds: 'choice' },
              { header: 'Ngày xong', holds: 'day' },
            ],
          },
        ],
        { sheet: 'Danh sách mẫu', column: 1, firstRow: 3, lastRow: 4 },
        list,
        TEXTS,
        runner,
      ),
  },
];

/** All that people can see of the workbook, and our names. */
function seen(host: ExcelHost): string {
  const { book } = host;
  const sheets = book.sheets.map((sheet) => [
    sheet.name,
    filledCells(host, sheet.name),
    faces(host, sheet.name),
    sheet.merges,
    [...sheet.validations],
    sheet.conditionalFormats.map(({ areas }) => areas),
    sheet.tables.map(({ name }) => name),
  ]);
  return JSON.stringify([sheets, book.names.map(({ name, sheet }) => [name, sheet.name])]);
}

async function opened({ given }: WritingAction): Promise<Office> {
  const office = openOffice(2);
  await given?.(office.port);
  return office;
}

async function written(action: WritingAction, port: WorkbookPort): Promise<WriteReceipt> {
  const put = await action.act(port);
  if (!put.ok) throw new Error(put.refusal.code);
  return put.value;
}

async function requestsOf(work: () => Promise<unknown>, host: ExcelHost): Promise<number> {
  host.failAtRequest(Infinity, '', 'before');
  await work();
  return host.requestsHealed();
}

interface Fault {
  readonly at: number;
  readonly where: FaultPlace;
  readonly code: string;
  readonly forGood: boolean;
}

function* faultsOf(requests: number): Generator<Fault> {
  let turn = 0;
  for (let at = 1; at <= requests; at += 1) {
    for (const where of PLACES) {
      for (const forGood of [false, true]) {
        const codes = ALL ? CODES : [CODES[turn++ % CODES.length] ?? CODES[0]];
        for (const code of codes) yield { at, where, code, forGood };
      }
    }
  }
}

describe.each(ACTIONS.map((action) => [action.says, action] as const))('%s', (_, action) => {
  test('whatever request fails, all is as before, or what may be written is said and its entry takes it back', async () => {
    const dry = await opened(action);
    const requests = await requestsOf(() => action.act(dry.port), dry.host);
    for (const fault of faultsOf(requests)) {
      const { host, port } = await opened(action);
      const before = seen(host);
      host.failAtRequest(fault.at, fault.code, fault.where, fault.forGood);
      const put = await action.act(port);
      host.requestsHealed();
      // Only setting up a page, and asking for merged areas at once, may fail without taking all back.
      if (put.ok) continue;
      const { code, params } = put.refusal;
      // Where Excel fails once, all is put back at once.
      expect([fault, params.entry !== undefined && !fault.forGood]).toEqual([fault, false]);
      if (params.entry !== undefined) {
        expect([fault, ['write-uncertain', 'cells-uncertain'].includes(code)]).toEqual([fault, true]);
        expect([fault, await port.undo(params.entry)]).toEqual([fault, { ok: true, value: undefined }]);
      }
      expect([fault, code, seen(host)]).toEqual([fault, code, before]);
    }
  });

  test('whatever request of its undo fails, it can be repeated until all is as before', async () => {
    const dry = await opened(action);
    const { entry } = await written(action, dry.port);
    const requests = await requestsOf(() => dry.port.undo(entry), dry.host);
    for (const fault of faultsOf(requests)) {
      const { host, port } = await opened(action);
      const before = seen(host);
      const receipt = await written(action, port);
      host.failAtRequest(fault.at, fault.code, fault.where, fault.forGood);
      const undone = await port.undo(receipt.entry);
      host.requestsHealed();
      if (!undone.ok) expect([fault, await port.undo(receipt.entry)]).toEqual([fault, { ok: true, value: undefined }]);
      expect([fault, seen(host)]).toEqual([fault, before]);
    }
  });
});

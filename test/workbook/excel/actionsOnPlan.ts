/** Writing actions on a small plan of an office: how one is opened, done and told. */
import { checkPlan } from '../../../src/app/check/check';
import { decide } from '../../../src/app/decisions/decide';
import type { Decision } from '../../../src/app/decisions/decide';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import type { UndoStep } from '../../../src/app/write/undo';
import { writeCells } from '../../../src/app/write/writeCells';
import type { Issue } from '../../../src/core/checks/types';
import { done, refused } from '../../../src/core/flow/outcome';
import type { Outcome } from '../../../src/core/flow/outcome';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import { createExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { CellEdit, WorkbookPort, WriteReceipt } from '../../../src/workbook/port';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { hostFromGrids } from '../../host/fixtures';
import type { ExcelHost } from '../../host/host';
import { runner } from './office';
import { valueOf } from '../../helpers/valueOf';

export interface Office {
  readonly host: ExcelHost;
  readonly port: WorkbookPort;
  /** The plan as it was read before anything failed; null where an action needs none. */
  readonly opened: OpenedPlan | null;
}

export interface WritingAction {
  readonly says: string;
  /** The sheet that it is about: of the office's, or a tab of ours. */
  readonly sheet: string;
  /** Another one that it writes. */
  readonly alsoSheet?: string;
  /** Content of the task that it puts a row in for. */
  readonly adds?: string;
  /** What people typed into a tab of ours is listed by the caller before. */
  readonly callerLists: boolean;
  /**
   * The requests, counted from 0, in which the library that clears a sheet finds it and does so, and the one after them, the look
   * before behind: what is typed in between is not seen (docs/excel.md).
   */
  readonly blindAt?: readonly number[];
  /** Opens the workbook, with what was written before by the same session. */
  readonly open: () => Promise<Office>;
  /** Returns how it is undone. */
  readonly act: (office: Office) => Promise<Outcome<readonly UndoStep[]>>;
}

export const say = createSay('vi');
export const AS_OF = { year: 2026, month: 4, day: 2 };
export const NOW = { date: AS_OF, hour: 8, minute: 5 };
export const REQUEST = {
  period: { kind: 'month', year: 2026, from: 3, to: 3 },
  asOf: AS_OF,
  calendar: 'calendar',
} as const;

/** The sheet of tasks of the office's plan. */
export const PLAN_SHEET = 'Kế hoạch 2026';
export const PLAN = sheetOf(PLAN_SHEET, [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['Stt', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Kết quả'],
  [1, 'Lát lại vỉa hè hai tuyến phố chính', 'P. QLĐT', 'Văn phòng', 'Tháng 3', 'Hoàn thành'],
  [2, 'Thay đèn đường ở khu chợ', 'P. QLĐT', 'Phòng Kho quỹ', 'Tháng 2', 'Đang thực hiện'],
  [3, 'Nạo vét mương thoát nước', 'TT ƯDCN', 'P. QLĐT', 'Tháng 3', 'xem lại'],
  [4, 'Kiểm kê kho vật tư', 'P. KHTC', 'Văn phong Sở', 'Tháng 3', 'Hoàn thành'],
  [5, 'Đối chiếu công nợ quý trước', 'Văn phong Sở', 'P. KHTC', 'Tháng 3', null],
  [6, 'Làm thẻ cho người mới', 'Văn phong Sở', null, 'Tháng 5', null],
]);
const AGENDA = sheetOf('Họp', [
  ['NỘI DUNG HỌP LÃNH ĐẠO NĂM 2026'],
  ['TT', 'Nội dung'],
  [1, 'Tiến độ lát lại vỉa hè (Phòng Quản lý đô thị báo cáo trong tháng 3)'],
  [2, 'Kết quả kiểm kê (Văn phòng báo cáo trong tháng 4)'],
]);

export const steps = (outcome: Outcome<WriteReceipt>): Outcome<readonly UndoStep[]> =>
  outcome.ok ? done([{ entry: outcome.value.entry }]) : outcome;

/** A result whose receipt is missing where the workbook is another one by now: nothing was written. */
export const stepsOf = (outcome: Outcome<{ readonly receipt: WriteReceipt | null }>): Outcome<readonly UndoStep[]> => {
  if (!outcome.ok) return outcome;
  const { receipt } = outcome.value;
  return receipt === null ? refused('changed-since') : done([{ entry: receipt.entry }]);
};

export interface Reading {
  readonly port: WorkbookPort;
  readonly opened: OpenedPlan;
}

export type Act = (reading: Reading) => Promise<Outcome<readonly UndoStep[]>>;

/** An action on a plan that was read. */
export function onPlan(
  says: string,
  sheet: string,
  act: Act,
  { given, sheets = [PLAN, CATALOGUE_SHEET, AGENDA] }: { readonly given?: Act; readonly sheets?: SheetGrid[] } = {},
): WritingAction {
  const open = async (): Promise<Office> => {
    const host = hostFromGrids(workbookOf(...sheets));
    host.install();
    const port = createExcelWorkbook();
    const opened = valueOf(await openPlan(port, runner));
    if (given === undefined) return { host, port, opened };
    valueOf(await given({ port, opened }));
    return { host, port, opened: valueOf(await openPlan(port, runner)) };
  };
  return {
    says,
    sheet,
    callerLists: false,
    open,
    act: ({ port, opened }) =>
      opened === null ? Promise.reject(new Error('no plan was read')) : act({ port, opened }),
  };
}

/** Writes a tab new, and writes it again. */
export function tabTwice(says: string, sheet: string, act: Act): WritingAction[] {
  return [onPlan(`writing ${says}`, sheet, act), onPlan(`writing ${says} again`, sheet, act, { given: act })];
}

export const job = (port: WorkbookPort) => ({ port, say, now: NOW, runner });
export const issuesOf = async (opened: OpenedPlan): Promise<readonly Issue[]> =>
  valueOf(await checkPlan(opened, AS_OF, runner)).issues;

export const decision =
  (made: (issues: readonly Issue[]) => Decision): Act =>
  async ({ port, opened }) => {
    const decided = await decide(port, opened.stored, made(await issuesOf(opened)), runner);
    return decided.ok ? done(decided.value.steps) : decided;
  };
export const cells =
  (edits: (opened: OpenedPlan) => Outcome<readonly CellEdit[]>): Act =>
  async ({ port, opened }) => {
    const written = await writeCells(port, opened, valueOf(edits(opened)), runner);
    return written.ok ? done(written.value.steps) : written;
  };

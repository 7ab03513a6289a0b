/** A plan as it lies before the person who puts it right: read, checked, with what can be fixed. */
import { tasksByKey } from '../../../src/app/check/cards';
import type { TasksByKey } from '../../../src/app/check/cards';
import { checkPlan } from '../../../src/app/check/check';
import { fixesOf } from '../../../src/app/check/fix';
import type { Fixes } from '../../../src/app/check/fix';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import type { Issue } from '../../../src/core/checks/types';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from '../../helpers/planVerbs';
import { valueOf } from '../../helpers/valueOf';

export const runner = createStraightRunner();
export const TODAY = { year: 2026, month: 4, day: 20 };
export const HEADER = [
  'Stt',
  'Nội dung',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Kết quả thực hiện',
  'Ngày hoàn thành',
  'Giải trình',
];

/** The day 20/03/2026 as Excel counts it. */
export const MARCH_20 = 46101;

/** A sheet of a month; each task without its number. */
export function month(
  number: number,
  tasks: readonly (readonly CellValue[])[],
  parts: Partial<SheetGrid> = {},
): SheetGrid {
  const rows = [
    [`KẾ HOẠCH CÔNG TÁC THÁNG ${number} NĂM 2026`],
    HEADER,
    ...tasks.map((task, index) => [index + 1, ...task]),
  ];
  return { ...sheetOf(`Tháng ${number}`, rows), ...parts };
}

export interface Desk {
  readonly port: FakePort;
  readonly opened: OpenedPlan;
  readonly issues: readonly Issue[];
  readonly fixes: Fixes;
  readonly tasks: TasksByKey;
  /** The only issue of a code, in a row if given. */
  only(code: Issue['code'], row?: number): Issue;
}

/** Reads and checks a workbook of these sheets and the catalogue of an office that builds roads. */
export async function deskOf(...sheets: readonly SheetGrid[]): Promise<Desk> {
  return deskAt(fakePort(workbookOf(...sheets, CATALOGUE_SHEET)));
}

/** Reads and checks a workbook as it is now. */
export async function deskAt(port: FakePort): Promise<Desk> {
  const opened = valueOf(await openPlan(port, runner));
  const { issues } = valueOf(await checkPlan(opened, TODAY, runner));
  return {
    port,
    opened,
    issues,
    fixes: fixesOf(opened, issues),
    tasks: tasksByKey(opened.plan),
    only(code, row) {
      const found = issues.filter((issue) => issue.code === code && (row === undefined || issue.row === row));
      const [first] = found;
      if (first === undefined || found.length > 1) {
        const all = issues.map((issue) => `${issue.code} ${issue.sheet} ${issue.row}`).join(', ');
        throw new Error(`${found.length} of ${code} among ${all}`);
      }
      return first;
    },
  };
}

/** A name that is put right is written as the plan mostly writes it: nothing new is to be put right afterwards. */
import type { CellValue, WorkbookGrids } from '../../../src/core/grid/grid';
import type { IssueCode } from '../../../src/core/checks/codes';
import { casePlan } from '../../helpers/casePlan';
import { issuesOf } from '../../helpers/planOf';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const CORRECTED: readonly IssueCode[] = ['lead-typo', 'coordinating-typo'];
/** A cell with several errors is put right one by one. */
const ROUNDS = 6;

/** The workbook with every error of some codes put right as suggested, one a cell and round. */
function corrected(workbook: WorkbookGrids, codes: readonly IssueCode[]): WorkbookGrids {
  let grids = workbook;
  for (let round = 0; round < ROUNDS; round++) {
    const plan = planOf(grids);
    const fixes = new Map<string, string>();
    for (const { sheet, row, column, suggestion } of codes.flatMap((code) => issuesOf(code, plan)))
      if (suggestion !== null) fixes.set(`${sheet}!${row ?? 0}!${column ?? 0}`, suggestion);
    if (fixes.size === 0) break;
    grids = {
      ...grids,
      sheets: grids.sheets.map((sheet) => ({ ...sheet, rows: rowsWith(sheet.name, sheet.rows, fixes) })),
    };
  }
  return grids;
}

function rowsWith(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  fixes: ReadonlyMap<string, string>,
): CellValue[][] {
  const written = rows.map((row) => [...row]);
  for (const [place, text] of fixes) {
    const [name, row, column] = place.split('!');
    const cells = written[Number(row) - 1];
    if (name === sheet && cells !== undefined) cells[Number(column)] = text;
  }
  return written;
}

function variantsOf(workbook: WorkbookGrids): string[] {
  return issuesOf('name-variant', planOf(workbook)).map(({ sheet, row, part }) => `${sheet}!${row ?? ''} ${part}`);
}

const USUAL = 'P.KHTC';
const WRONG = 'Phòng Kế hoạch - Tài chíh';

/** A plan that mostly writes another spelling than its catalogue, and misspells the name oftener still. */
function slipped(usual: readonly string[] = Array<string>(4).fill(USUAL)): WorkbookGrids {
  const names = [...usual, ...Array<string>(6).fill(WRONG)];
  const rows = names.map((name, index) => [index + 1, `Đo mực nước trạm ${index + 1}`, name, 'Văn phòng', 'Tháng 3']);
  const plan = sheetOf('Kế hoạch', [
    ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
    ['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
    ...rows,
  ]);
  return workbookOf(plan, CATALOGUE_SHEET);
}

describe('names put right', () => {
  it('are written as the plan mostly writes them, not as the catalogue does', () => {
    const issues = issuesOf('lead-typo', planOf(slipped()));
    expect(issues.map(({ suggestion }) => suggestion)).toEqual(Array<string>(6).fill(USUAL));
  });

  it.each([
    ['typing errors of a plan with a spelling of its own', () => slipped(), CORRECTED],
    ['typing errors of a plan with many', () => casePlan('plan-slips').grids, CORRECTED],
    ['typing errors and variants', () => casePlan('plan-slips').grids, [...CORRECTED, 'name-variant']],
  ] as const)('leave nothing new to put right: %s', (_, made, codes) => {
    const before = made();
    const after = corrected(before, codes);
    expect(
      CORRECTED.flatMap((code) => issuesOf(code, planOf(after))).filter(({ suggestion }) => suggestion !== null),
    ).toEqual([]);
    expect(variantsOf(after).filter((told) => !variantsOf(before).includes(told))).toEqual([]);
  });
});

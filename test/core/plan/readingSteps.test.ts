/** Reading a plan in steps: how far it is, which sheet it is at, and what it refuses. */
import type { StepReport } from '../../../src/core/flow/steps';
import { readPlan } from '../../../src/core/plan/readPlan';
import type { ReadOptions } from '../../../src/core/plan/readPlan';
import type { WorkbookGrids } from '../../../src/core/grid/grid';
import { sampleSheet } from '../../helpers/samplePlan';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];

/** A sheet of so many tasks. */
function many(name: string, tasks: number): ReturnType<typeof sheetOf> {
  return sheetOf(name, [
    HEADER,
    ...Array.from({ length: tasks }, (_, at) => [at + 1, `Việc thứ ${at + 1}`, 'VP', 'Tháng 3']),
  ]);
}

/** Every report on the way, and what came out. */
function steps(workbook: WorkbookGrids, options: ReadOptions = {}): { reports: StepReport[]; outcome: unknown } {
  const reading = readPlan(workbook, options);
  const reports: StepReport[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done === true) return { reports, outcome: step.value };
    reports.push(step.value);
  }
}

describe('reading in steps', () => {
  const { reports } = steps(workbookOf(many('Quý I-2026', 1200), many('Quý II-2026', 1200), CATALOGUE_SHEET));

  /** Behind the last sheet that was looked at, the catalogue, tasks are built. */
  const building = reports.slice(reports.map(({ sheet }) => sheet).lastIndexOf(CATALOGUE_SHEET.name) + 1);

  it('tells how far it is: to the end, and never back once the rows are found', () => {
    expect(reports.every(({ stage, done }) => stage === 'read' && done >= 0 && done <= 1)).toBe(true);
    // A look at the dates of a sheet reports the share at which building begins.
    const told = building.map(({ done }) => done).filter((done, at) => at === 0 || done > 0.3);
    expect(told.every((done, at) => at === 0 || done >= (told[at - 1] ?? 0))).toBe(true);
    expect(told[0]).toBeCloseTo(0.3, 5);
    expect(told.at(-1)).toBeCloseTo(1, 5);
    expect(told.length).toBeGreaterThan(2400 / 250);
  });

  it('names the sheet that it is at', () => {
    expect([...new Set(reports.map(({ sheet }) => sheet))]).toEqual(['Quý I-2026', 'Quý II-2026', 'Danh mục đơn vị']);
  });

  it('stands half-way when the first of two equal sheets is built', () => {
    expect(building.find(({ sheet }) => sheet === 'Quý II-2026')?.done).toBeCloseTo(0.3 + 0.7 / 2, 5);
  });
});

test('A refusal names the file, and the sheet asked for beside those that are there', () => {
  expect(steps(workbookOf(sheetOf('Bảng giá', [['Mã', 'Đơn giá']]))).outcome).toEqual({
    ok: false,
    refusal: { code: 'plan-none', params: { file: 'ke-hoach.xlsx' } },
  });
  expect(
    steps(workbookOf(sampleSheet('Kế hoạch'), CATALOGUE_SHEET), { sheets: ['Kế hoạch', 'Quý I'] }).outcome,
  ).toEqual({
    ok: false,
    refusal: {
      code: 'plan-sheet-unknown',
      params: { file: 'ke-hoach.xlsx', sheet: 'Quý I', sheets: 'Kế hoạch, Danh mục đơn vị' },
    },
  });
});

describe('the year of a workbook', () => {
  const yearOf = (...sheets: readonly ReturnType<typeof sheetOf>[]): number =>
    planOf(workbookOf(...sheets, CATALOGUE_SHEET)).year;

  it('is that of most tasks of the sheets that may count, not of most sheets', () => {
    expect(yearOf(many('Tháng 1-2025', 2), many('Tháng 2-2025', 2), many('Tháng 1-2026', 5))).toBe(2026);
    expect(yearOf(many('Tháng 1-2025', 5), many('Tháng 1-2026', 2))).toBe(2025);
    const hidden = { ...many('Tháng 1-2025', 9), visibility: 'hidden' as const };
    expect(yearOf(hidden, many('Tháng 1-2026', 2))).toBe(2026);
    expect(yearOf(hidden)).toBe(2025);
  });

  it('is that of an agenda where there is nothing else', () => {
    const agenda = sheetOf('Họp 2026', [
      ['Stt', 'Nội dung'],
      [1, 'Đề án chợ (Văn phòng báo cáo trong tháng 2)'],
      [2, 'Đề án bến xe (Văn phòng báo cáo trong tháng 3)'],
    ]);
    expect(yearOf(agenda)).toBe(2026);
  });
});

test('A catalogue given wins over that of the workbook', () => {
  const given = {
    sheet: 'Danh mục',
    units: [{ code: 'HC', name: 'Phòng Hành chính', short: ['VP'], kind: 'Phòng', source: 'catalogue' as const }],
    conflicts: [],
  };
  const plan = planOf(workbookOf(many('Tháng 1-2026', 1), CATALOGUE_SHEET), { catalogue: given });
  expect(plan.tasks[0]?.lead.units).toEqual(['HC']);
  expect(plan.catalogue).toBe(given);
});

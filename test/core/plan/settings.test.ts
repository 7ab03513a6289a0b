/** What an office corrected by hand wins over what was found. */
import type { CellValue } from '../../../src/core/grid/grid';
import { findOverlaps } from '../../../src/core/plan/sheetOverlap';
import { NO_SETTINGS } from '../../../src/core/plan/settings';
import type { PlanSettings } from '../../../src/core/plan/settings';
import type { Plan } from '../../../src/core/plan/types';
import { CATALOGUE_SHEET, planOf, refusalOf, sheetOf, workbookOf } from '../../helpers/planVerbs';
import type { SheetParts } from '../../helpers/planVerbs';

const HEADER = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Kết quả thực hiện', 'Ghi chú'];

function decided(parts: Partial<PlanSettings>): PlanSettings {
  return { ...NO_SETTINGS, ...parts };
}

function read(rows: readonly (readonly CellValue[])[], settings: Partial<PlanSettings>, parts: SheetParts = {}): Plan {
  return planOf(workbookOf(sheetOf('Tháng 3-2026', rows, parts), CATALOGUE_SHEET), { settings: decided(settings) });
}

const columnsOf = (plan: Plan): unknown =>
  plan.sheets[0]?.columns.map(({ meaning, column, reason }) => [meaning, column, reason]);

describe('columns corrected by hand', () => {
  const rows = [
    HEADER,
    [1, 'Lát lại vỉa hè', 'P. QLĐT', 'Văn phòng', 'Đang làm', 'Đã hoàn thành'],
    [2, 'Sửa nhà để xe', 'VP', 'P. KHTC', 'Đang làm', 'Chưa làm'],
  ];

  it('win over the header, and say so', () => {
    const plan = read(rows, { columns: { 'Tháng 3-2026': { 4: 'product', 5: 'result' } } });
    expect(columnsOf(plan)).toEqual([
      ['number', 0, 'header'],
      ['content', 1, 'header'],
      ['lead', 2, 'header'],
      ['coordinating', 3, 'header'],
      ['product', 4, 'setting'],
      ['result', 5, 'setting'],
    ]);
    expect(plan.sheets[0]?.columns.at(-1)?.header).toBe('Ghi chú');
    expect(plan.tasks.map(({ product, progress }) => [product, progress.state])).toEqual([
      ['Đang làm', 'done'],
      ['Đang làm', 'not-started'],
    ]);
  });

  it('take a meaning from the column that had it', () => {
    const plan = read(rows, { columns: { 'Tháng 3-2026': { 3: 'lead', 2: 'coordinating' } } });
    expect(plan.tasks.map(({ lead, coordinating }) => [lead.units, coordinating.units])).toEqual([
      [['VP'], ['QLDT']],
      [['KHTC'], ['VP']],
    ]);
  });

  it('leave a column unread with "none", so that another may take its meaning', () => {
    const two = [
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Tình hình thực hiện', 'Trạng thái'],
      [1, 'Lát lại vỉa hè', 'P. QLĐT', 'Đã hoàn thành', 'Đang làm'],
    ];
    const plan = read(two, { columns: { 'Tháng 3-2026': { 3: 'none' } } });
    expect(columnsOf(plan)).toContainEqual(['result', 4, 'header']);
    expect(plan.tasks[0]?.progress.state).toBe('in-progress');
  });

  it('are of one sheet only', () => {
    expect(columnsOf(read(rows, { columns: { 'Tháng 4-2026': { 4: 'none' } } }))).toEqual(columnsOf(read(rows, {})));
  });

  it('make a plan of a sheet whose header nobody knows', () => {
    const strange = [
      ['BẢNG PHÂN CÔNG'],
      ['Mục', 'Phải làm gì', 'Ai lo'],
      ['a', 'Lát lại vỉa hè', 'P. QLĐT'],
      ['b', 'Sửa nhà để xe', 'VP'],
    ];
    const workbook = workbookOf(sheetOf('Tháng 3-2026', strange), CATALOGUE_SHEET);
    expect(refusalOf(workbook)).toBe('plan-none');
    const plan = read(strange, { columns: { 'Tháng 3-2026': { 1: 'content', 2: 'lead' } } });
    expect(plan.sheets[0]).toMatchObject({ kind: 'plan', headerRow: 2, counted: true });
    expect(plan.tasks.map(({ row, content, lead }) => [row, content, lead.units])).toEqual([
      [3, 'Lát lại vỉa hè', ['QLDT']],
      [4, 'Sửa nhà để xe', ['VP']],
    ]);
  });

  it('make a plan of a sheet without a header, from its first row on', () => {
    const bare = [
      [1, 'Lát lại vỉa hè', 'P. QLĐT'],
      [2, 'Sửa nhà để xe', 'VP'],
    ];
    const plan = read(bare, { columns: { 'Tháng 3-2026': { 0: 'number', 1: 'content', 2: 'lead' } } });
    expect(plan.sheets[0]).toMatchObject({ kind: 'plan', headerRow: null });
    expect(plan.tasks.map(({ row, number, due }) => [row, number, due.months])).toEqual([
      [1, '1', [3]],
      [2, '2', [3]],
    ]);
  });
});

describe('sheets decided by hand', () => {
  const rows = [HEADER, [1, 'Lát lại vỉa hè', 'P. QLĐT']];
  const countedIn = (settings: Partial<PlanSettings>, sheets?: readonly string[]): unknown =>
    planOf(
      workbookOf(
        sheetOf('Tháng 3-2026', rows),
        sheetOf('Tháng 3-2026 (2)', rows),
        sheetOf('Nháp tháng 4-2026', rows, { visibility: 'hidden' }),
        sheetOf('Tháng 12-2025', rows),
        CATALOGUE_SHEET,
      ),
      { year: 2026, settings: decided(settings), ...(sheets === undefined ? {} : { sheets }) },
    )
      .sheets.filter((sheet) => sheet.counted)
      .map((sheet) => sheet.name);

  it('are counted or skipped whatever the rules say', () => {
    expect(countedIn({})).toEqual(['Tháng 3-2026', 'Tháng 3-2026 (2)']);
    expect(countedIn({ sheets: { 'Tháng 3-2026 (2)': 'skipped', 'Nháp tháng 4-2026': 'counted' } })).toEqual([
      'Tháng 3-2026',
      'Nháp tháng 4-2026',
    ]);
    expect(countedIn({ sheets: { 'Tháng 12-2025': 'counted' } })).toContain('Tháng 12-2025');
  });

  it('give way to the sheets asked for in this run', () => {
    expect(countedIn({ sheets: { 'Tháng 3-2026': 'skipped' } }, ['Tháng 3-2026'])).toEqual(['Tháng 3-2026']);
  });

  it('end an overlap of two sheets', () => {
    const workbook = workbookOf(sheetOf('Tháng 3-2026', rows), sheetOf('Tháng 3-2026 (2)', rows), CATALOGUE_SHEET);
    const overlaps = (settings: PlanSettings): number => findOverlaps(planOf(workbook, { settings })).length;
    expect(overlaps(NO_SETTINGS)).toBe(1);
    expect(overlaps(decided({ sheets: { 'Tháng 3-2026 (2)': 'skipped' } }))).toBe(0);
  });

  it('are found under any name', () => {
    const workbook = workbookOf(sheetOf('constructor', rows), CATALOGUE_SHEET);
    expect(planOf(workbook, { year: 2026, settings: NO_SETTINGS }).sheets[0]?.counted).toBe(true);
  });
});

describe('bands corrected by hand', () => {
  const rows = [
    HEADER,
    ['I', 'Đợt ra quân mùa khô'],
    [1, 'Lát lại vỉa hè', 'P. QLĐT'],
    ['II', 'QUÝ II'],
    [2, 'Sửa nhà để xe', 'VP'],
  ];
  const months = (settings: Partial<PlanSettings>): unknown =>
    planOf(workbookOf(sheetOf('Kế hoạch 2026', rows), CATALOGUE_SHEET), { settings: decided(settings) }).tasks.map(
      ({ band, due }) => [band, due.months],
    );

  it('give their rows the time they are said to be', () => {
    expect(months({})).toEqual([
      [null, []],
      ['QUÝ II', [4, 5, 6]],
    ]);
    expect(months({ bands: { 'đợt ra quân mùa khô': 'Quý I', 'quý ii': 'Tháng 5' } })).toEqual([
      ['Đợt ra quân mùa khô', [1, 2, 3]],
      ['QUÝ II', [5]],
    ]);
  });

  it('are no bands where they are said to be none', () => {
    expect(months({ bands: { 'quý ii': '' } })).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  it('stay as they are where the correction is no time', () => {
    expect(months({ bands: { 'quý ii': 'mùa mưa' } })).toEqual(months({}));
  });
});

describe('words of the office', () => {
  const states = (results: readonly CellValue[], settings: Partial<PlanSettings>): unknown =>
    read(
      [HEADER, ...results.map((result, at) => [at + 1, `Việc thứ ${at + 1} của quý`, 'VP', null, result])],
      settings,
    ).tasks.map(({ progress }) => [progress.state, progress.remarks.length]);

  it('take part like those of the house, the longest first', () => {
    const results = ['OK', 'ok, gửi ngày mai', 'Okla', 'Đã nghiệm thu đợt 1', 'Đã nghiệm thu'];
    expect(
      states(results, { words: { ok: 'done', 'đã nghiệm thu': 'done', 'đã nghiệm thu đợt': 'in-progress' } }),
    ).toEqual([
      ['done', 0],
      ['in-progress', 0],
      ['unclear', 1],
      ['in-progress', 0],
      ['done', 0],
    ]);
  });

  it('win over the same word of the house', () => {
    expect(states(['Đạt'], { words: { đạt: 'in-progress' } })).toEqual([['in-progress', 0]]);
  });

  it('map a whole text to a state, and only that text', () => {
    const results = ['Công văn số 15/SXD-VP', 'Công  văn số 15/SXD-VP\n', 'Công văn số 16/SXD-VP', 'Đang chờ ký'];
    expect(states(results, { results: { 'công văn số 15/sxd-vp': 'done', 'đang chờ ký': 'not-started' } })).toEqual([
      ['done', 0],
      ['done', 0],
      ['unclear', 1],
      ['not-started', 0],
    ]);
  });
});

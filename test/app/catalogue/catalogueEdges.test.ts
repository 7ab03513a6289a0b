/** The catalogue where a person's choice does not fit what stands in the sheet, or the sheet is written in its own way. */
import { aliasEdits, mergeEdits, splitEdits, unitEdits } from '../../../src/app/catalogue/changeCatalogue';
import { knownKinds } from '../../../src/app/catalogue/proposeCatalogue';
import { unknownNames } from '../../../src/app/catalogue/unknownNames';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { createStraightRunner } from '../../../src/app/runner';
import type { Outcome, Refusal } from '../../../src/core/flow/outcome';
import type { CellValue, SheetGrid } from '../../../src/core/grid/grid';
import { createSay } from '../../../src/messages/createSay';
import type { CellEdit } from '../../../src/workbook/port';
import { fakePort } from '../../helpers/fakePort';
import { month, sheet } from '../../pane/planGrids';

const say = createSay('vi');
const HEADER = ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp'];
const UNITS: readonly (readonly CellValue[])[] = [
  ['VP', 'Văn phòng Sở', 'VP; VP Sở', 'Phòng'],
  ['KT', 'Phòng Kế toán', 'P. KT', 'Phòng'],
  ['DX', 'Đội xe', null, null],
];
const TASKS = month(1, [['Kiểm kê tài sản', 'Phòng Kế toán', 'Văn phòng Sở', null, null]]);

const catalogue = (rows = UNITS, header = HEADER): SheetGrid => sheet('Danh mục đơn vị', [header, ...rows]);

async function opened(...sheets: readonly SheetGrid[]): Promise<OpenedPlan> {
  const port = fakePort({ name: 'Kế hoạch.xlsx', sheets });
  const read = await openPlan(port, createStraightRunner());
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The cells that would be written: row, column, text. */
function cells(outcome: Outcome<readonly CellEdit[]>): unknown[] {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.map(({ row, column, value }) => [row, column, value]);
}

const refusalOf = (outcome: Outcome<unknown>): Refusal | null => (outcome.ok ? null : outcome.refusal);
const NONE: Refusal = { code: 'catalogue-none', params: { file: 'Kế hoạch.xlsx' } };

describe('what is not in the catalogue', () => {
  it('is neither given a name, nor merged, nor split', async () => {
    const plan = await opened(TASKS, catalogue());
    expect(refusalOf(aliasEdits(plan, 'Kho', 'XX', say))).toEqual(NONE);
    expect(refusalOf(mergeEdits(plan, 'XX', ['KT'], say))).toEqual(NONE);
    expect(refusalOf(mergeEdits(plan, 'KT', ['XX'], say))).toEqual(NONE);
    expect(refusalOf(mergeEdits(plan, 'KT', ['KT'], say))).toEqual(NONE);
    expect(refusalOf(splitEdits(plan, 'XX', 'VP', say))).toEqual(NONE);
    expect(refusalOf(splitEdits(plan, 'KT', 'VP', say))).toEqual(NONE);
  });

  it('has nothing to change where the workbook has no catalogue', async () => {
    const plan = await opened(TASKS);
    expect(refusalOf(unitEdits(plan, { name: 'Kho', kind: '', met: 'Kho' }))).toEqual(NONE);
    expect(refusalOf(mergeEdits(plan, 'KT', ['VP'], say))).toEqual(NONE);
    expect(refusalOf(splitEdits(plan, 'VP', 'VP Sở', say))).toEqual(NONE);
  });

  it('merging and splitting ask for the column of abbreviations, a new unit does not', async () => {
    const rows = [
      ['VP', 'Văn phòng Sở', 'Phòng'],
      ['KT', 'Phòng Kế toán', 'Phòng'],
    ];
    const plan = await opened(TASKS, catalogue(rows, ['Mã', 'Tên đơn vị', 'Cấp']));
    const missing = {
      code: 'catalogue-column-missing',
      params: { sheet: 'Danh mục đơn vị', column: 'Tên viết tắt' },
    };
    expect(refusalOf(mergeEdits(plan, 'KT', ['VP'], say))).toEqual(missing);
    expect(refusalOf(splitEdits(plan, 'VP', 'VP Sở', say))).toEqual(missing);
    expect(cells(unitEdits(plan, { name: 'Kho lưu trữ', kind: 'Tổ', met: 'Kho' }))).toEqual([
      [4, 0, 'KLT'],
      [4, 1, 'Kho lưu trữ'],
      [4, 2, 'Tổ'],
    ]);
  });
});

describe('a new unit', () => {
  it('leaves cells blank that nobody filled in, and has no abbreviation that is its own name', async () => {
    const plan = await opened(TASKS, catalogue());
    expect(cells(unitEdits(plan, { name: ' Kho  lưu trữ', kind: '  ', met: 'KHO LƯU TRỮ' }))).toEqual([
      [5, 0, 'KLT'],
      [5, 1, 'Kho lưu trữ'],
    ]);
  });

  it('is refused when the spelling that was met belongs to another unit already', async () => {
    const plan = await opened(TASKS, catalogue());
    expect(refusalOf(unitEdits(plan, { name: 'Phòng Tài vụ', kind: '', met: 'p. kt' }))).toEqual({
      code: 'catalogue-name-taken',
      params: { name: 'p. kt', unit: 'Phòng Kế toán' },
    });
  });

  it('has a code that no other unit has', async () => {
    const plan = await opened(TASKS, catalogue([...UNITS, ['KLT', 'Kho lương thực', null, 'Tổ']]));
    const [code] = cells(unitEdits(plan, { name: 'Kho lưu trữ', kind: '', met: 'Kho lưu trữ' }));
    expect(code).not.toEqual([6, 0, 'KLT']);
  });
});

describe('the cell of abbreviations', () => {
  it('gets a further one behind what stands there, whatever separator was left at its end', async () => {
    for (const [stands, then] of [
      [null, 'Đội xe con'],
      ['ĐX; ', 'ĐX; Đội xe con'],
      ['ĐX;\n', 'ĐX; Đội xe con'],
      [12, '12; Đội xe con'],
    ] as const) {
      const rows = UNITS.map((row) => (row[0] === 'DX' ? ['DX', 'Đội xe', stands, null] : row));
      const plan = await opened(TASKS, catalogue(rows));
      expect(cells(aliasEdits(plan, 'Đội  xe con', 'DX', say))).toEqual([[4, 2, then]]);
    }
  });

  it('is written once for each spelling when units are merged', async () => {
    const rows = UNITS.map((row) => (row[0] === 'DX' ? ['DX', 'PHÒNG KẾ TOÁN 2', 'p. kt; Tổ xe', 'Tổ'] : row));
    const plan = await opened(TASKS, catalogue(rows));
    expect(cells(mergeEdits(plan, 'KT', ['DX'], say))).toEqual([
      [3, 2, 'P. KT; PHÒNG KẾ TOÁN 2; Tổ xe'],
      [4, 0, null],
      [4, 1, null],
      [4, 2, null],
      [4, 3, null],
    ]);
  });

  it('is blank when its only abbreviation becomes a unit', async () => {
    const plan = await opened(TASKS, catalogue());
    expect(cells(splitEdits(plan, 'KT', 'P.  KT', say))).toEqual([
      [3, 2, null],
      [5, 0, expect.any(String)],
      [5, 1, 'P. KT'],
      [5, 3, 'Phòng'],
    ]);
  });

  it('keeps the others when one of several lines becomes a unit', async () => {
    const rows = UNITS.map((row) => (row[0] === 'VP' ? ['VP', 'Văn phòng Sở', 'VP\nVP Sở;; Tổ in', 'Phòng'] : row));
    const plan = await opened(TASKS, catalogue(rows));
    expect(cells(splitEdits(plan, 'VP', 'VP Sở', say))).toEqual([
      [2, 2, 'VP; Tổ in'],
      [5, 0, expect.any(String)],
      [5, 1, 'VP Sở'],
      [5, 3, 'Phòng'],
    ]);
  });
});

describe('the levels to choose from', () => {
  it('are those of the catalogue, each once; without one of them those of a proposal', async () => {
    const rows = [...UNITS, ['TT', 'Trung tâm Lưu trữ', null, 'Đơn vị trực thuộc']];
    expect(knownKinds(await opened(TASKS, catalogue(rows)))).toEqual(['Phòng', 'Đơn vị trực thuộc']);
    const bare = UNITS.map(([code = null, name = null, short = null]) => [code, name, short, null]);
    expect(knownKinds(await opened(TASKS, catalogue(bare)))).toEqual(knownKinds(await opened(TASKS)));
  });
});

describe('names that the catalogue does not know', () => {
  it('come by the number of lead cells, then of other cells, then by place', async () => {
    const plan = await opened(
      month(1, [
        ['Việc một', 'Phòng Kế toán', 'Kho Hà Khẩu', null, null],
        ['Việc hai', 'Phòng Kế toán', 'Bến Thuận An', null, null],
        ['Việc ba', 'Phòng Kế toán', 'Bến Thuận An', null, null],
        ['Việc bốn', 'Trạm Cửa Lục', 'Văn phòng Sở', null, null],
        ['Việc năm', 'Ban Đồng Dọc', 'Văn phòng Sở', null, null],
        ['Việc sáu', 'ban đồng dọc', 'Ban Đồng Dọc', null, null],
      ]),
      catalogue(),
    );
    expect(
      unknownNames(plan).map(({ name, leads, others, first: { row, column } }) => [name, leads, others, row, column]),
    ).toEqual([
      ['Ban Đồng Dọc', 2, 1, 8, 2],
      ['Trạm Cửa Lục', 1, 0, 7, 2],
      ['Bến Thuận An', 0, 2, 5, 3],
      ['Kho Hà Khẩu', 0, 1, 4, 3],
    ]);
  });

  it('of sheets that do not count are left out', async () => {
    const hidden = { ...month(1, [['Việc một', 'Trạm Cửa Lục', null, null, null]]), visibility: 'hidden' as const };
    const plan = await opened(hidden, month(2, [['Việc hai', 'Phòng Kế toán', null, null, null]]), catalogue());
    expect(unknownNames(plan)).toEqual([]);
  });

  it('are likened to the unit that is written most like them, by name or abbreviation, and to none that is far off', async () => {
    const plan = await opened(
      month(1, [
        ['Việc một', 'Phòng Kế toan tài vụ', null, null, null],
        ['Việc hai', 'VP Sở mới', null, null, null],
        ['Việc ba', 'Trạm Cửa Lục', null, null, null],
      ]),
      catalogue(),
    );
    const names = unknownNames(plan);
    expect(Object.fromEntries(names.map(({ name, near }) => [name, near]))).toEqual({
      'Phòng Kế toan tài vụ': ['KT'],
      'VP Sở mới': ['VP'],
      'Trạm Cửa Lục': [],
    });
    // None of them is only mistyped: none may stand chosen beforehand.
    expect(names.map(({ slipOf }) => slipOf)).toEqual([null, null, null]);
  });
});

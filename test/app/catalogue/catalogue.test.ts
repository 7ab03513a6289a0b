import { aliasEdits, mergeEdits, splitEdits, unitEdits } from '../../../src/app/catalogue/changeCatalogue';
import { catalogueToCreate, createCatalogue } from '../../../src/app/catalogue/createCatalogue';
import { knownKinds, proposeFirstCatalogue } from '../../../src/app/catalogue/proposeCatalogue';
import { unknownNames } from '../../../src/app/catalogue/unknownNames';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { writeCells } from '../../../src/app/write/writeCells';
import { createStraightRunner } from '../../../src/app/runner';
import type { SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { readCatalogue } from '../../../src/core/units/readCatalogue';
import { createSay } from '../../../src/messages/createSay';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { month, sheet } from '../../pane/planGrids';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();

async function opened(port: FakePort): Promise<OpenedPlan> {
  return valueOf(await openPlan(port, runner));
}

const CATALOGUE = sheet('Danh mục đơn vị', [
  ['Sở Nội vụ'],
  ['Mã', 'Tên đơn vị', 'Tên viết tắt', 'Cấp', 'Ghi chú'],
  ['VP', 'Văn phòng Sở', 'VP; VP Sở', 'Phòng'],
  ['TC', 'Phòng Tổ chức', null, 'Phòng', 'tách năm 2024'],
  ['KT', 'Phòng Kế toán', 'P. KT', 'Phòng'],
]);

const TASKS = month(1, [
  ['Lập danh sách cán bộ đi học', 'Phòng Tổ chức cán bộ', 'Văn phòng Sở', null, null],
  ['Kiểm kê tài sản', 'Phòng Kế toán', 'Trung tâm Lưu trữ', null, null],
  ['Báo cáo quyết toán', 'Phòng Kế toán (P/h Đội xe)', 'Văn phòng Sở', null, null],
  ['Chuẩn bị họp đầu năm', 'Phòng Tổ chức cán bộ', 'Trung tâm Lưu trữ', null, null],
]);

function book(...sheets: readonly SheetGrid[]): WorkbookGrids {
  return { name: 'Kế hoạch.xlsx', sheets };
}

describe('a workbook without a catalogue', () => {
  test('gets the sheet of what was ticked, and knows every ticked unit from then on', async () => {
    const port = fakePort(book(TASKS));
    const before = await opened(port);
    const proposals = proposeFirstCatalogue(before);
    expect(proposals.map(({ name, leads, taken }) => [name, leads, taken])).toEqual([
      ['Phòng Tổ chức cán bộ', true, true],
      ['Phòng Kế toán', true, true],
      ['Văn phòng Sở', false, true],
      ['Trung tâm Lưu trữ', false, true],
    ]);
    expect(catalogueToCreate(before, proposals, say)).toEqual({ sheet: 'Danh mục đơn vị', units: 4 });
    const { receipt } = valueOf(await createCatalogue({ port, say, runner }, before, proposals));
    expect(receipt).toMatchObject({ tabs: ['Danh mục đơn vị'], userCells: 0 });
    expect(port.grids.sheets.map(({ name, own }) => [name, own])).toEqual([
      ['Tháng 1', null],
      ['Danh mục đơn vị', null],
    ]);
    const after = await opened(port);
    expect(after.plan.catalogue?.units.map(({ name, kind }) => [name, kind])).toEqual([
      ['Phòng Tổ chức cán bộ', 'Phòng'],
      ['Phòng Kế toán', 'Phòng'],
      ['Văn phòng Sở', 'Phòng'],
      ['Trung tâm Lưu trữ', 'Đơn vị trực thuộc'],
    ]);
    expect(unknownNames(after).map(({ name }) => name)).toEqual(['Đội xe']);
  });

  test('leaves a sheet of the user’s that has the name already alone', async () => {
    const port = fakePort(book(TASKS, sheet('danh mục đơn vị', [['Ghi chép']])));
    const before = await opened(port);
    expect(catalogueToCreate(before, proposeFirstCatalogue(before), say).sheet).toBe('Danh mục đơn vị (2)');
  });

  test('the levels to choose from are those of the proposal', async () => {
    expect(knownKinds(await opened(fakePort(book(TASKS))))).toContain('Đơn vị trực thuộc');
    expect(knownKinds(await opened(fakePort(book(TASKS, CATALOGUE))))).toEqual(['Phòng']);
  });

  test('has no unknown names and nothing to change', async () => {
    const none = await opened(fakePort(book(TASKS)));
    expect(unknownNames(none)).toEqual([]);
    expect(aliasEdits(none, 'Đội xe', 'KT', say)).toMatchObject({ ok: false, refusal: { code: 'catalogue-none' } });
  });
});

describe('a name that the catalogue does not know', () => {
  test('is listed once with its cells, leads first, and the unit that is written most like it', async () => {
    const names = unknownNames(await opened(fakePort(book(TASKS, CATALOGUE))));
    expect(
      names.map(({ name, leads, others, first, near, slipOf }) => [
        name,
        [leads, others, first.row, first.column],
        near,
        slipOf,
      ]),
    ).toEqual([
      ['Phòng Tổ chức cán bộ', [2, 0, 4, 2], ['TC'], null],
      ['Trung tâm Lưu trữ', [0, 2, 5, 3], [], null],
      ['Đội xe', [0, 1, 6, 2], [], null],
    ]);
  });

  test('becomes an abbreviation by one cell, and is known when the plan is read again', async () => {
    const port = fakePort(book(TASKS, CATALOGUE));
    const before = await opened(port);
    const edits = valueOf(aliasEdits(before, 'Phòng Tổ chức cán bộ', 'TC', say));
    expect(edits).toEqual([
      { sheet: 'Danh mục đơn vị', row: 4, column: 2, expected: null, value: 'Phòng Tổ chức cán bộ' },
    ]);
    valueOf(await writeCells(port, before, edits, runner));
    const after = await opened(port);
    expect(after.plan.tasks.map(({ lead }) => lead.units)).toEqual([['TC'], ['KT'], ['KT'], ['TC']]);
    expect(unknownNames(after).map(({ name }) => name)).toEqual(['Trung tâm Lưu trữ', 'Đội xe']);
  });

  test('stands behind the abbreviations that there are', async () => {
    const edits = valueOf(aliasEdits(await opened(fakePort(book(TASKS, CATALOGUE))), 'Đội xe', 'VP', say));
    expect(edits.map(({ expected, value: text }) => [expected, text])).toEqual([['VP; VP Sở', 'VP; VP Sở; Đội xe']]);
  });

  test('becomes a unit in the first blank row, with a code of its own', async () => {
    const port = fakePort(book(TASKS, { ...CATALOGUE, rows: [...CATALOGUE.rows, [], ['Người lập biểu']] }));
    const edits = valueOf(
      unitEdits(await opened(port), {
        name: 'Trung tâm Lưu trữ lịch sử',
        kind: ' Đơn vị trực thuộc ',
        met: 'Trung tâm Lưu trữ',
      }),
    );
    expect(edits.map(({ row, column, value: text }) => [row, column, text])).toEqual([
      [8, 0, 'TTLTLS'],
      [8, 1, 'Trung tâm Lưu trữ lịch sử'],
      [8, 2, 'Trung tâm Lưu trữ'],
      [8, 3, 'Đơn vị trực thuộc'],
    ]);
  });

  test('is not given to a second unit', async () => {
    const plan = await opened(fakePort(book(TASKS, CATALOGUE)));
    for (const outcome of [
      aliasEdits(plan, 'vp sở', 'KT', say),
      unitEdits(plan, { name: 'VP Sở', kind: '', met: 'VP Sở' }),
    ]) {
      expect(outcome).toMatchObject({
        ok: false,
        refusal: { code: 'catalogue-name-taken', params: { unit: 'Văn phòng Sở' } },
      });
    }
  });

  test('asks for the column of abbreviations where the sheet has none', async () => {
    const plan = await opened(
      fakePort(
        book(
          TASKS,
          sheet('Danh mục đơn vị', [
            ['Mã', 'Tên đơn vị', 'Cấp'],
            ['KT', 'Phòng Kế toán', 'Phòng'],
          ]),
        ),
      ),
    );
    expect(aliasEdits(plan, 'Đội xe', 'KT', say)).toMatchObject({
      ok: false,
      refusal: { code: 'catalogue-column-missing', params: { sheet: 'Danh mục đơn vị', column: 'Tên viết tắt' } },
    });
  });

  test('is not written over what somebody else typed meanwhile', async () => {
    const port = fakePort(book(TASKS, CATALOGUE));
    const before = await opened(port);
    const edits = valueOf(aliasEdits(before, 'Đội xe', 'VP', say));
    const typed = {
      ...CATALOGUE,
      rows: CATALOGUE.rows.map((row) => (row[0] === 'VP' ? ['VP', 'Văn phòng Sở', 'VP; VPS', 'Phòng'] : row)),
    };
    port.grids = book(TASKS, typed);
    expect(await writeCells(port, before, edits, runner)).toMatchObject({
      ok: false,
      refusal: { code: 'cell-changed' },
    });
    expect(port.grids).toEqual(book(TASKS, typed));
  });
});

describe('units of the catalogue', () => {
  test('merged: one has all spellings, the cells of the other are clear, the rest of its row stays', async () => {
    const port = fakePort(book(TASKS, CATALOGUE));
    const before = await opened(port);
    valueOf(await writeCells(port, before, valueOf(mergeEdits(before, 'KT', ['TC'], say)), runner));
    const after = port.grids.sheets[1] ?? CATALOGUE;
    expect(after.rows.slice(2)).toEqual([
      ['VP', 'Văn phòng Sở', 'VP; VP Sở', 'Phòng'],
      [null, null, null, null, 'tách năm 2024'],
      ['KT', 'Phòng Kế toán', 'P. KT; Phòng Tổ chức', 'Phòng'],
    ]);
    expect(readCatalogue(after).units.map(({ code, short }) => [code, short])).toEqual([
      ['VP', ['VP', 'VP Sở']],
      ['KT', ['P. KT', 'Phòng Tổ chức']],
    ]);
  });

  test('split: an abbreviation becomes a unit of the same level', async () => {
    const port = fakePort(book(TASKS, CATALOGUE));
    const before = await opened(port);
    valueOf(await writeCells(port, before, valueOf(splitEdits(before, 'VP', 'vp sở', say)), runner));
    expect(
      readCatalogue(port.grids.sheets[1] ?? CATALOGUE).units.map(({ name, short, kind }) => [name, short, kind]),
    ).toEqual([
      ['Văn phòng Sở', ['VP'], 'Phòng'],
      ['Phòng Tổ chức', [], 'Phòng'],
      ['Phòng Kế toán', ['P. KT'], 'Phòng'],
      ['vp sở', [], 'Phòng'],
    ]);
  });

  test('an abbreviation that is not there is not split', async () => {
    const plan = await opened(fakePort(book(TASKS, CATALOGUE)));
    expect(splitEdits(plan, 'VP', 'P. KT', say).ok).toBe(false);
    expect(mergeEdits(plan, 'VP', ['VP'], say).ok).toBe(false);
  });
});

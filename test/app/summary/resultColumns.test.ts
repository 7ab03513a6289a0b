import { addResultColumns, offerResultColumns } from '../../../src/app/summary/resultColumns';
import { openPlan } from '../../../src/app/open/openPlan';
import type { OpenedPlan } from '../../../src/app/open/openPlan';
import { decide } from '../../../src/app/decisions/decide';
import { correctColumn } from '../../../src/app/decisions/planDecisions';
import { createStraightRunner } from '../../../src/app/runner';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../../src/core/grid/grid';
import { RESULT_COLUMNS } from '../../../src/core/plan/resultColumns';
import { readWord } from '../../../src/core/progress/readWord';
import { RESULT_CHOICES } from '../../../src/core/report/tabs/choicesTab';
import { createSay } from '../../../src/messages/createSay';
import type { ChoicesRange, ColumnsDraft, WorkbookPort } from '../../../src/workbook/port';
import type { TabDraft } from '../../../src/core/draft/types';
import { fakePort } from '../../helpers/fakePort';
import type { FakePort } from '../../helpers/fakePort';
import { sheet } from '../../pane/planGrids';
import { valueOf } from '../../helpers/valueOf';

const say = createSay('vi');
const runner = createStraightRunner();

const opened = async (port: WorkbookPort): Promise<OpenedPlan> => valueOf(await openPlan(port, runner));

function book(...sheets: readonly SheetGrid[]): WorkbookGrids {
  return { name: 'Kế hoạch.xlsx', sheets };
}

const HEADER: readonly CellValue[] = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Ghi chú'];

function plan(name: string, notes: readonly CellValue[], parts: Partial<SheetGrid> = {}): SheetGrid {
  const tasks = notes.map((note, index) => [index + 1, `Việc số ${String(index + 1)}`, 'Văn phòng Sở', note]);
  return sheet(name, [[`KẾ HOẠCH CÔNG TÁC ${name.toUpperCase()} NĂM 2026`], [], HEADER, ...tasks], parts);
}

/** Writes added columns as an adapter does: headers, and nothing below. */
function addingPort(
  grids: WorkbookGrids,
  capabilities = {},
): FakePort & { added: { drafts: readonly ColumnsDraft[]; choices: ChoicesRange | null; list: TabDraft | null }[] } {
  const port = fakePort(grids, capabilities);
  const added: { drafts: readonly ColumnsDraft[]; choices: ChoicesRange | null; list: TabDraft | null }[] = [];
  const addColumns = port.addColumns.bind(port);
  return Object.assign(port, {
    added,
    addColumns: (...given: Parameters<WorkbookPort['addColumns']>) => {
      const [drafts, choices, list] = given;
      added.push({ drafts, choices, list });
      return addColumns(...given);
    },
  });
}

describe('a plan without a column for results', () => {
  test('is offered five columns at the right of each table, and has them when they are added', async () => {
    const port = addingPort(book(plan('Tháng 1', [null, null]), plan('Tháng 2', [null])));
    const before = await opened(port);
    const offer = offerResultColumns(before, say);
    expect(offer.tables.map(({ sheet: name, area, cells }) => [name, area, cells])).toEqual([
      ['Tháng 1', 'E3:I5', 15],
      ['Tháng 2', 'E3:I4', 10],
    ]);
    expect(offer.choices).toEqual({ sheet: 'Danh mục kết quả', standing: false });
    expect(offer.notes).toEqual([]);

    const added = valueOf(await addResultColumns({ port, say, runner }, before, offer.tables));
    expect(added.changed).toBeNull();
    expect(added.receipt).not.toBeNull();
    expect(port.added[0]?.drafts[0]).toEqual({
      sheet: 'Tháng 1',
      header: { first: 3, last: 3 },
      lastRow: 5,
      firstColumn: 4,
      likeColumn: 3,
      rowsRead: { column: 1, values: ['Nội dung', 'Việc số 1', 'Việc số 2'] },
      columns: [
        { header: 'Kết quả thực hiện', holds: 'choice' },
        { header: 'Ngày hoàn thành', holds: 'day' },
        { header: 'Nguyên nhân khách quan', holds: 'text' },
        { header: 'Nguyên nhân chủ quan', holds: 'text' },
        { header: 'Hướng khắc phục', holds: 'text' },
      ],
    });
    const after = await opened(port);
    expect(after.plan.sheets[0]?.columns.map(({ meaning }) => meaning)).toEqual([
      'number',
      'content',
      'lead',
      'note',
      ...RESULT_COLUMNS,
    ]);
    expect(offerResultColumns(after, say).tables).toEqual([]);
  });

  test('gets its drop-down words from a sheet of its own, each of which is read as what it says', async () => {
    const port = addingPort(book(plan('Tháng 1', [null])));
    const before = await opened(port);
    await addResultColumns({ port, say, runner }, before, offerResultColumns(before, say).tables);
    const { choices, list } = port.added[0] ?? { choices: null, list: null };
    expect(list).toMatchObject({ kind: 'ordinary', title: 'Danh mục kết quả' });
    const words = list?.rows
      .slice((choices?.firstRow ?? 0) - 1, choices?.lastRow)
      .map(({ cells }) => cells[choices?.column ?? 0]?.value);
    expect(words?.map((word) => readWord(String(word))?.state)).toEqual([...RESULT_CHOICES]);
    expect(choices?.sheet).toBe('Danh mục kết quả');
  });

  test('takes the words of a list that stands there already, the office’s own ones too', async () => {
    const list = sheet('Danh mục kết quả', [
      ['Danh sách dùng chung'],
      [],
      ['Stt', 'Kết quả'],
      [1, 'Hoàn thành'],
      [2, 'Đang làm'],
      [3, 'Trình ký'],
    ]);
    const port = addingPort(book(plan('Tháng 1', [null]), list));
    const before = await opened(port);
    const offer = offerResultColumns(before, say);
    expect(offer.choices).toEqual({ sheet: 'Danh mục kết quả', standing: true });
    await addResultColumns({ port, say, runner }, before, offer.tables);
    expect(port.added[0]).toMatchObject({
      choices: { sheet: 'Danh mục kết quả', column: 1, firstRow: 4, lastRow: 6 },
      list: null,
    });
  });

  test('makes another list where a sheet of that name holds something else', async () => {
    const before = await opened(fakePort(book(plan('Tháng 1', [null]), sheet('Danh mục kết quả', [['Ghi chép']]))));
    expect(offerResultColumns(before, say).choices).toEqual({ sheet: 'Danh mục kết quả (2)', standing: false });
  });

  test('leaves what stands at the right of the table alone', async () => {
    const grid = plan('Tháng 1', [null, null]);
    const rows = grid.rows.map((row, index) => (index === 3 ? [...row, 'xem lại'] : row));
    const port = fakePort(book({ ...grid, rows, merges: [{ top: 3, left: 6, bottom: 3, right: 7 }] }));
    const [table] = offerResultColumns(await opened(port), say).tables;
    expect(table?.area).toBe('I3:M5');
  });

  test('is offered only what it lacks, and no causes where one column has them all', async () => {
    const header = [...HEADER, 'Nguyên nhân, giải trình'];
    const grid = sheet('Tháng 1', [['KẾ HOẠCH THÁNG 1 NĂM 2026'], header, [1, 'Kiểm kê', 'Văn phòng Sở', null, null]]);
    const [table] = offerResultColumns(await opened(fakePort(book(grid))), say).tables;
    expect(table?.table.lacking).toEqual(['result', 'completed']);
  });

  test('waits for a second look when the merged areas of Excel say something else', async () => {
    const port = addingPort(book(plan('Tháng 1', [null, null], { merges: null })), { asksMerges: true });
    const before = await opened(port);
    const offer = offerResultColumns(before, say);
    port.readMerges = () =>
      Promise.resolve({ ok: true, value: new Map([['Tháng 1', [{ top: 3, left: 3, bottom: 3, right: 4 }]]]) });
    const { receipt, changed } = valueOf(await addResultColumns({ port, say, runner }, before, offer.tables));
    expect(receipt).toBeNull();
    if (!changed) throw new Error('Nothing to look at again');
    expect(offerResultColumns(changed, say).tables[0]?.area).toBe('F3:J5');
    expect(port.added).toEqual([]);
  });

  test('a plan with results is offered nothing', async () => {
    const grid = sheet('Tháng 1', [
      ['KẾ HOẠCH THÁNG 1 NĂM 2026'],
      ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Kết quả thực hiện'],
      [1, 'Kiểm kê', 'Văn phòng Sở', null],
    ]);
    expect(offerResultColumns(await opened(fakePort(book(grid))), say)).toMatchObject({ tables: [], notes: [] });
  });
});

describe('results typed into the notes', () => {
  const notes = [
    'kinh phí',
    'phòng họp A',
    'Hoàn thành ngày 12/01',
    'Đang thực hiện',
    'mời báo chí',
    'xe 16 chỗ',
    'Chưa thực hiện',
    'hai đợt',
  ];

  test('are proposed as the column of results; taking them writes nothing into the plan', async () => {
    const port = fakePort(book(plan('Tháng 1', notes), plan('Tháng 2', notes)));
    const before = await opened(port);
    const offer = offerResultColumns(before, say);
    expect(offer.notes).toEqual([
      {
        sheets: ['Tháng 1', 'Tháng 2'],
        column: 3,
        header: 'Ghi chú',
        states: 6,
        example: 'Hoàn thành ngày 12/01',
      },
    ]);
    const { sheets = [], column = -1 } = offer.notes[0] ?? {};
    valueOf(await decide(port, before.stored, correctColumn(sheets, column, 'result'), runner));
    expect(port.calls).toEqual(['read', 'putSettings']);
    const after = await opened(port);
    const states = after.plan.tasks.map(({ progress }) => progress.state).filter((state) => state !== 'unclear');
    expect(states).toEqual(['done', 'in-progress', 'not-started', 'done', 'in-progress', 'not-started']);
    expect(offerResultColumns(after, say)).toMatchObject({ tables: [], notes: [] });
  });

  test('one odd remark is none', async () => {
    const odd = ['kinh phí', 'phòng A', 'xe', 'mời báo chí', 'hai đợt', 'Chưa rõ kinh phí'];
    expect(offerResultColumns(await opened(fakePort(book(plan('Tháng 1', odd)))), say).notes).toEqual([]);
  });
});

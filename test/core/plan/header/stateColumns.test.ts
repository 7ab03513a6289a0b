/** One column for each state: a mark says the state that heads its column, whatever lies above it. */
import type { CellValue, MergedArea } from '../../../../src/core/grid/grid';
import type { Plan } from '../../../../src/core/plan/types';
import { caseTable } from '../../../helpers/caseTable';
import { CATALOGUE_SHEET, planOf, sheetOf, workbookOf } from '../../../helpers/planVerbs';

const GROUPS = caseTable('headers.md', 'Cột đánh dấu', ['Các cột', 'Dấu ở từng cột nghĩa là']);

const STATES: Readonly<Record<string, string>> = {
  done: 'hoàn thành',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  ongoing: 'thường xuyên',
  deferred: 'lùi',
  cancelled: 'hủy',
  unclear: 'không rõ',
};

const FIRST = ['Stt', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'];

/** Lays out columns such as "A > B", equal heads side by side written once and merged. */
function headerOf(columns: readonly string[]): { lines: CellValue[][]; merges: MergedArea[] } {
  const paths = columns.map((column) => column.split(' > '));
  const depth = Math.max(...paths.map((path) => path.length));
  const merges: MergedArea[] = [];
  const lines = Array.from({ length: depth }, (_, at): CellValue[] => {
    const head = (column: number): string | undefined => paths[column]?.slice(0, at + 1).join(' > ');
    return paths.map((path, column) => {
      const isRepeated = path[at + 1] !== undefined && column > 0 && head(column) === head(column - 1);
      if (isRepeated || path[at] === undefined) return null;
      let right = column;
      while (path[at + 1] !== undefined && head(right + 1) === head(column)) right += 1;
      if (right > column) {
        merges.push({ top: at + 1, bottom: at + 1, left: FIRST.length + column, right: FIRST.length + right });
      }
      return path[at];
    });
  });
  return { lines: lines.map((line, at) => [...FIRST.map((head) => (at === 0 ? head : null)), ...line]), merges };
}

/** Reads a plan whose tasks have these cells in the columns of marks. */
function read(columns: readonly string[], tasks: readonly (readonly CellValue[])[], isMergeKnown: boolean): Plan {
  const { lines, merges } = headerOf(columns);
  const rows = tasks.map((cells, at) => [at + 1, `Duy tu tuyến ${at + 1}`, 'P. QLĐT', 'Tháng 3', ...cells]);
  const sheet = sheetOf('Kế hoạch 2026', [...lines, ...rows], { merges: isMergeKnown ? merges : null });
  return planOf(workbookOf(sheet, CATALOGUE_SHEET), { year: 2026 });
}

/** Puts a mark into each column in turn. */
function marksOf(columns: readonly string[], mark: CellValue): readonly (readonly CellValue[])[] {
  return columns.map((_, marked) => columns.map((__, column) => (column === marked ? mark : null)));
}

describe.each([
  ['whose merged cells are known', true],
  ['whose merged cells are not known', false],
])('in a sheet %s', (_, isMergeKnown) => {
  test.each(GROUPS)('Marks below "$Các cột" mean: $Dấu ở từng cột nghĩa là', (line) => {
    const columns = line['Các cột'].split('; ');
    for (const mark of ['x', true, 1]) {
      const { tasks } = read(columns, marksOf(columns, mark), isMergeKnown);
      const said = tasks.map(({ progress }) => {
        const state = STATES[progress.state] ?? progress.state;
        return state === 'hoàn thành' && progress.lateWord ? `${state} muộn` : state;
      });
      expect(said.join('; ')).toBe(line['Dấu ở từng cột nghĩa là']);
    }
  });
});

describe('columns of marks', () => {
  const columns = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
  const stateOf = (...cells: readonly CellValue[]) => read(columns, [cells], true).tasks[0]?.progress;

  it('hold words like any other column of results', () => {
    expect(stateOf(null, 'Chưa thực hiện', null)?.state).toBe('not-started');
    expect(stateOf('Đang trình ký', null, null)?.state).toBe('in-progress');
  });

  it('say what is unclear: two marks of one task', () => {
    expect(stateOf('x', null, 'x')).toMatchObject({
      state: 'unclear',
      remarks: [{ kind: 'progress-unread', part: 'x; x' }],
    });
  });

  it('hold for all rows that a merged mark covers', () => {
    const rows = [
      [...FIRST, 'Hoàn thành', 'Chưa hoàn thành'],
      [1, 'Duy tu tuyến 1', 'VP', 'Tháng 3', null, 'x'],
      [2, 'Duy tu tuyến 2', 'VP', 'Tháng 3', null, null],
    ];
    const merges = [{ top: 2, bottom: 3, left: 5, right: 5 }];
    const { tasks } = planOf(workbookOf(sheetOf('Kế hoạch 2026', rows, { merges }), CATALOGUE_SHEET), { year: 2026 });
    expect(tasks.map(({ progress }) => progress.state)).toEqual(['in-progress', 'in-progress']);
  });

  it('say nothing where none of them is marked', () => {
    expect(stateOf(null, null, null)?.state).toBe('unreported');
  });

  it('stand beside a column of results, which is named first', () => {
    const plan = read(['Đã hoàn thành', 'Chưa hoàn thành', 'Kết quả thực hiện'], [['x', null, 'Tờ trình 5']], true);
    const [sheet] = plan.sheets;
    expect(sheet?.columns.find(({ meaning }) => meaning === 'result')?.header).toBe('Kết quả thực hiện');
    expect(sheet?.further?.map(({ header, mark }) => [header, mark?.state])).toEqual([
      ['Đã hoàn thành', 'done'],
      ['Chưa hoàn thành', 'in-progress'],
    ]);
  });

  it('are none for want of a doubtful heading of another column: the last period filled still tells the state', () => {
    const plan = read(['Kết quả 6 tháng', 'Kết quả năm', 'Lý do chưa hoàn thành'], [['Đang làm', 'Xong', 'Mưa']], true);
    expect(plan.tasks.map(({ progress }) => progress.state)).toEqual(['done']);
    expect(plan.sheets[0]?.columns.find(({ meaning }) => meaning === 'result')?.header).toBe('Kết quả năm');
  });

  it.each([
    'Hoàn thành (Có/Không)',
    'Kết quả đạt được',
    'Hoàn thành xuất sắc',
    'Kết quả (x: đã xong; để trống: chưa xong)',
  ])('may be one only, "%s": a mark in it says done', (head) => {
    expect(read([head], [['x'], [null], ['X']], true).tasks.map(({ progress }) => progress.state)).toEqual([
      'done',
      'unreported',
      'done',
    ]);
  });
});

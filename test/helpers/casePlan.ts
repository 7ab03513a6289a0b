/** Made-up plans in `test/cases`, written as Markdown tables: the sheets, and what a careful reader read in them by hand. */
import { columnIndex, columnLetters } from '../../src/core/grid/address';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { dateToSerial } from '../../src/core/time/date';
import { caseTable } from './caseTable';
import { sheetOf, workbookOf } from './planVerbs';
import type { TrueTask } from './expectedPlan';

/** An issue that must be reported: where, which, and what about. */
export type TrueIssue = readonly [sheet: string, cell: string, code: string, part: string, sentence: string];

export interface CasePlan {
  readonly grids: WorkbookGrids;
  readonly tasks: readonly TrueTask[];
  readonly issues: readonly TrueIssue[];
}

/** A line of a table by the words of its heading. */
type Line = Readonly<Record<string, string>>;

/** What a file holds: its sheets with their last columns, and in what a task is judged besides its place, number and content. */
interface CaseFile {
  readonly sheets: Readonly<Record<string, string>>;
  readonly judged: readonly string[];
}

const FILES = {
  'plan-months': {
    sheets: { 'Danh mục đơn vị': 'D', 'Kế hoạch 2026': 'I' },
    judged: ['Lĩnh vực', 'Chủ trì', 'Phối hợp', 'Ô phối hợp gộp', 'Tháng', 'Kết quả', 'Ngày hoàn thành'],
  },
  'plan-quarters': {
    sheets: { 'Nhiệm vụ trọng tâm': 'H', 'Nội dung họp': 'B' },
    judged: [
      ...['Sản phẩm', 'Người chỉ đạo', 'Chủ trì', 'Phối hợp', 'Ô phối hợp gộp', 'Tháng', 'Theo sự kiện', 'Kết quả'],
    ],
  },
  'plan-slips': {
    sheets: {
      'Danh mục đơn vị': 'D',
      'Kế hoạch 2026': 'L',
      'Tháng 7': 'C',
      'Tháng 7 (2)': 'C',
      'Nháp (ẩn)': 'C',
      'Thang 8': 'B',
    },
    judged: ['Chủ trì', 'Phối hợp', 'Tháng', 'Kết quả', 'Theo sự kiện', 'Ngày hoàn thành'],
  },
} as const satisfies Readonly<Record<string, CaseFile>>;

export type CasePlanName = keyof typeof FILES;

/** Reads a plan of `test/cases`. */
export function casePlan(name: CasePlanName): CasePlan {
  const { sheets, judged }: CaseFile = FILES[name];
  const file = `${name}.md`;
  const grids = Object.entries(sheets).map(([sheet, last]) => {
    const letters = Array.from({ length: (columnIndex(last) ?? 0) + 1 }, (_, column) => columnLetters(column));
    return sheetFrom(sheet, caseTable(file, `Trang ${sheet}`, ['Dòng', ...letters]));
  });
  const tasks = caseTable(file, 'Nhiệm vụ đọc được', ['Trang', 'Dòng', 'Số', 'Nội dung', ...judged]);
  const issues = caseTable(file, 'Lỗi phải báo', ['Trang', 'Ô', 'Mã', 'Phần bị báo', 'Câu báo']);
  return {
    grids: workbookOf(...grids),
    tasks: tasks.map(taskFrom),
    issues: issues.map((line) => [line['Trang'], line['Ô'], line['Mã'], line['Phần bị báo'], line['Câu báo']]),
  };
}

/** Reads a cell as written in a case: `[20/02/2026]` is a date, `[60%]` a percentage, digits alone a number,
 * `#REF!` an error, `=A1` a formula without a value, everything else (`'2026` too) text. */
export function cellFrom(text: string): { readonly value: CellValue; readonly format?: string } {
  if (text === '' || text === '^') return { value: null };
  const [, day, month, year] = /^\[(\d+)\/(\d+)\/(\d+)\]$/.exec(text) ?? [];
  if (day !== undefined) {
    return {
      value: dateToSerial({ year: Number(year), month: Number(month), day: Number(day) }),
      format: 'dd/mm/yyyy',
    };
  }
  const percent = /^\[(\d+)%\]$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, format: '0%' };
  if (/^#[A-Z/0]+[!?]$/.test(text)) return { value: { kind: 'error', text } };
  if (text.startsWith('=')) return { value: { kind: 'uncached', formula: text.slice(1) } };
  return { value: /^\d+$/.test(text) ? Number(text) : text.replace(/^'/, '') };
}

function sheetFrom(name: string, lines: readonly Line[]): SheetGrid {
  const rows: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const merges: MergedArea[] = [];
  for (const { Dòng: place = '', ...cells } of lines) {
    const row = Number(place);
    while (rows.length < row) {
      rows.push([]);
      formats.push([]);
    }
    for (const [letter, text] of Object.entries(cells)) {
      const column = columnIndex(letter) ?? 0;
      const { value, format } = cellFrom(text);
      (rows[row - 1] ?? [])[column] = value;
      (formats[row - 1] ?? [])[column] = format;
      if (text !== '^') continue;
      const above = merges.findIndex((area) => area.left === column && area.bottom === row - 1);
      const top = merges[above]?.top ?? row - 1;
      if (above >= 0) merges.splice(above, 1);
      merges.push({ top, left: column, bottom: row, right: column });
    }
  }
  const visibility = name.endsWith('(ẩn)') ? 'hidden' : 'visible';
  return sheetOf(name, rows, { formats, merges, visibility });
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(', ').filter((piece) => piece !== '');
}

function taskFrom(line: Line): TrueTask {
  const whole = (head: string): string | null | undefined => {
    const text = line[head];
    return text === undefined ? undefined : text === '' ? null : text;
  };
  const [field, director, product] = [whole('Lĩnh vực'), whole('Người chỉ đạo'), whole('Sản phẩm')];
  return {
    sheet: line['Trang'] ?? '',
    row: Number(line['Dòng']),
    number: line['Số'] ?? '',
    content: line['Nội dung'] ?? '',
    ...(field === undefined ? {} : { field }),
    ...(director === undefined ? {} : { director }),
    ...(product === undefined ? {} : { product }),
    lead: listOf(line['Chủ trì']),
    coord: listOf(line['Phối hợp']),
    coordMerged: line['Ô phối hợp gộp'] === 'có',
    months: listOf(line['Tháng']).map(Number),
    event: line['Theo sự kiện'] === 'có',
    progress: { state: line['Kết quả'] ?? '', on: whole('Ngày hoàn thành') ?? null },
  };
}

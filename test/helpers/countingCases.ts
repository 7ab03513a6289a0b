/** The counting cases of `test/cases/counting.md`: read, set as workbooks, and their figures as the engine names them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { readTable } from './caseTable';
import type { TableRow } from './caseTable';
import { CATALOGUE_SHEET, sheetOf, workbookOf } from './planVerbs';

/** What is asked of one plan: the heading above it, its number of the counting rules, and its tables. */
export interface CountingCase {
  readonly rule: number;
  readonly title: string;
  /** Empty where a case is about calendars only. */
  readonly tasks: readonly TableRow[];
  readonly questions: readonly TableRow[];
}

const FILE = path.join(__dirname, '..', 'cases', 'counting.md');

/** Returns all cases of the file, in its order. Throws where a row has too many or too few cells or a case no table. */
export function countingCases(): readonly CountingCase[] {
  const cases: CountingCase[] = [];
  const sections = readFileSync(FILE, 'utf8').split(/^## (?=\d+\.)/m);
  for (const section of sections.slice(1)) {
    for (const part of section.split(/^### /m).slice(1)) {
      const title = part.slice(0, part.indexOf('\n')).trim();
      const tables = tablesOf(part, title);
      const questions = tables.at(-1);
      if (questions === undefined || tables.length > 2) throw new Error(`"${title}" has ${tables.length} tables`);
      cases.push({
        rule: parseInt(section, 10),
        title,
        tasks: tables.length === 2 ? (tables[0] ?? []) : [],
        questions,
      });
    }
  }
  return cases;
}

function tablesOf(part: string, title: string): readonly (readonly TableRow[])[] {
  return part
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 0)
    .map((lines) => readTable(lines, `counting.md, "${title}"`).rows);
}

/** Titles of the task table → headers of the plan; the other columns of the table say where and how often a row stands. */
const HEADERS: Readonly<Record<string, string>> = {
  'Nội dung': 'Nội dung công việc',
  'Lĩnh vực': 'Lĩnh vực',
  'Chủ trì': 'Đơn vị chủ trì',
  'Phối hợp': 'Đơn vị phối hợp',
  'Người chỉ đạo': 'Người chỉ đạo',
  'Thời gian': 'Thời gian thực hiện',
  'Kết quả': 'Kết quả thực hiện',
  'Tỷ lệ': 'Tỷ lệ hoàn thành (%)',
  'Ngày hoàn thành': 'Ngày hoàn thành',
};
const PLACES = ['Trang', 'Dải', 'Số lượng'];
const ONLY_SHEET = 'Kế hoạch 2026';
const HIDDEN = ' (trang ẩn)';
const MERGED = / \(ô gộp (\d+) dòng\)$/;

/** Sets the tasks of a case as a workbook: a sheet for each name, bands as rows of their own, and the catalogue. */
export function workbookOfCase({ tasks }: CountingCase): WorkbookGrids {
  const names = [...new Set(tasks.map((task) => task['Trang'] ?? ONLY_SHEET))];
  const sheets = names.map((name) =>
    sheetOfTasks(
      name,
      tasks.filter((task) => (task['Trang'] ?? ONLY_SHEET) === name),
    ),
  );
  return workbookOf(...sheets, CATALOGUE_SHEET);
}

function sheetOfTasks(name: string, tasks: readonly TableRow[]): SheetGrid {
  const columns = Object.keys(tasks[0] ?? {}).filter((column) => !PLACES.includes(column));
  const headers = columns.map((column) => {
    const header = HEADERS[column];
    if (header === undefined) throw new Error(`no such column: ${column}`);
    return header;
  });
  const rows: CellValue[][] = [[titleOf(name)], [], ['TT', ...headers]];
  const merges: MergedArea[] = [];
  let band = '';
  let number = 0;
  for (const task of tasks) {
    const label = task['Dải'] ?? '';
    if (label !== band) rows.push([label]);
    band = label;
    for (let copy = 1; copy <= Number(task['Số lượng'] ?? '1'); copy += 1) {
      const values = columns.map((column, index): CellValue => {
        const text = task[column] ?? '';
        const merged = Number(MERGED.exec(text)?.[1] ?? 0);
        const row = rows.length + 1;
        if (merged > 1) merges.push({ top: row, bottom: row + merged - 1, left: index + 1, right: index + 1 });
        const several = column === 'Nội dung' && task['Số lượng'] !== undefined && task['Số lượng'] !== '1';
        return text === '' ? null : text.replace(MERGED, '') + (several ? ` ${copy}` : '');
      });
      number += 1;
      rows.push([number, ...values]);
    }
  }
  return sheetOf(name.replace(HIDDEN, ''), rows, {
    visibility: name.endsWith(HIDDEN) ? 'hidden' : 'visible',
    merges,
  });
}

function titleOf(name: string): string {
  const month = /^Tháng (\d+)/.exec(name)?.[1];
  const year = /20\d\d/.exec(name)?.[0] ?? '2026';
  return month === undefined ? `KẾ HOẠCH CÔNG TÁC NĂM ${year}` : `KẾ HOẠCH CÔNG TÁC THÁNG ${month} NĂM ${year}`;
}

/** Returns the code of a period as people write it: "Quý I/2026" is `2026-Q1`. */
export function periodCodeOf(words: string): string {
  const year = /20\d\d$/.exec(words)?.[0] ?? '';
  const month = /^Tháng (\d+)\//.exec(words)?.[1];
  if (month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const quarter = /^Quý (I{1,3}|IV)\//.exec(words)?.[1];
  if (quarter !== undefined) return `${year}-Q${['I', 'II', 'III', 'IV'].indexOf(quarter) + 1}`;
  const rest: Readonly<Record<string, string>> = {
    '6 tháng đầu năm': '-H1',
    '6 tháng cuối năm': '-H2',
    '9 tháng năm': '-9M',
    Năm: '',
  };
  const code = rest[words.replace(/ 20\d\d$/, '')];
  if (code === undefined) throw new Error(`no period: ${words}`);
  return `${year}${code}`;
}

/** Returns `2026-03-31` for `31/03/2026`. */
export function isoDayOf(typed: string): string {
  const [, date, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(typed) ?? [];
  if (year === undefined) throw new Error(`no day: ${typed}`);
  return `${year}-${month}-${date}`;
}

/** Words of the table "Phải ra" → names of the command line's contract. */
const NAMES: Readonly<Record<string, string>> = {
  'tổng số': 'total',
  'hoàn thành đúng hạn': 'onTime',
  'hoàn thành quá hạn': 'late',
  'chưa ghi ngày': 'undated',
  'đang thực hiện': 'inProgress',
  'chưa thực hiện': 'notStarted',
  'chưa hoàn thành quá hạn': 'overdue',
  lùi: 'deferred',
  'thường xuyên': 'ongoing',
  hủy: 'cancelled',
  'chưa báo cáo': 'unreported',
  'chưa rõ nội dung': 'unclear',
  'tồn kỳ trước': 'carriedOver',
  'tồn đã xong': 'carriedDone',
  'không trùng': 'distinct',
  'không trùng đã hoàn thành': 'distinctCompleted',
  'phối hợp': 'coordinating',
  'tỷ lệ': 'rate',
  'tỷ lệ đến hạn': 'rateDue',
};

export type Figures = Readonly<Record<string, number | null>>;

/** Returns every figure of a row of "Phải ra": those named, those that follow from them, and 0 for the others. */
export function figuresOf(words: string): Figures {
  const named: Record<string, number | null> = {};
  if (words !== 'không có nhiệm vụ') {
    for (const part of words.split(/, (?=\p{L})/u)) {
      const [, phrase = '', value = ''] = /^(.+) (\S+)$/.exec(part) ?? [];
      const name = NAMES[phrase];
      if (name === undefined || name in named) throw new Error(`not understood: ${part}`);
      named[name] = value === '–' ? null : Number(value.replace('%', '').replace(',', '.'));
    }
  }
  const number = (name: string): number => named[name] ?? 0;
  const completed = number('onTime') + number('late');
  const open = ['ongoing', 'deferred', 'overdue', 'inProgress', 'notStarted'].map(number);
  const classes = open.reduce((sum, each) => sum + each, completed);
  if (classes !== number('total')) throw new Error(`the classes add up to ${classes}: ${words}`);
  const zeros = Object.fromEntries(Object.values(NAMES).map((name) => [name, 0]));
  return {
    ...zeros,
    completed,
    distinct: number('total'),
    distinctCompleted: completed,
    rate: share(completed, number('total') - number('ongoing')),
    rateDue: share(completed, completed + number('overdue')),
    ...named,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}

/**
 * The roll-up of many books as the sheets of a workbook of its own: a table by department, a table by department and unit
 * that can be filtered, and every file with what became of it.
 */
import type { Named, Say } from '../../../messages/say';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import type { BooksRollUp, Department, DepartmentRow, DepartmentSource } from '../../rollup/books/types';
import type { Counts } from '../../rollup/types';
import { foldCase } from '../../text/fold';
import { vietnameseDate } from '../../time/date';
import type { CalendarDate, Period } from '../../time/types';
import { fittedRow, formulaCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { fullWidthRow } from '../../draft/reportTab';
import { withHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TableDraft, TabDraft } from '../../draft/types';
import { COUNT_COLUMNS } from '../annex/countColumns';
import type { CountFigure } from '../annex/countColumns';
import { rateFormula } from '../annex/formulas';
import { NO_RATE, rateStyle } from '../text/figures';
import { headline } from '../text/headline';
import { periodName } from '../text/periodName';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import { unitRowName } from '../text/unitNames';

/** What became of a file, as the last sheet shows it. */
export interface FileLine {
  readonly file: string;
  readonly fate: Named<'books.fate.*'>;
  readonly department: string | null;
  readonly from: DepartmentSource | null;
  readonly tasks: number | null;
  /** Why it was not counted, or what of it was not read. */
  readonly notes: readonly string[];
}

export interface BooksTabsInput {
  readonly rollUp: BooksRollUp;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly files: readonly FileLine[];
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

const FIGURE_WIDTH = 9;
const TABLE_NAME = 'TienDo_TheoPhong';

/** Returns the three sheets, the table by department first. The same input gives the same drafts. */
export function booksTabs(input: BooksTabsInput): readonly TabDraft[] {
  return [departmentsTab(input), unitsTab(input), filesTab(input)];
}

/** Returns the names of departments as they are shown: those of one name have the body above them beside it. */
export function departmentNames(departments: readonly Department[], say: Say): readonly string[] {
  const often = new Map<string, number>();
  for (const { name } of departments) often.set(foldCase(name), (often.get(foldCase(name)) ?? 0) + 1);
  return departments.map(({ name, above }) =>
    above !== null && (often.get(foldCase(name)) ?? 0) > 1 ? say('books.department-below', { name, above }) : name,
  );
}

function departmentsTab(input: BooksTabsInput): TabDraft {
  const { rollUp, period, asOf, say } = input;
  const sheet = new BookSheet(input, 'departments', [5, 40, 7, ...COUNT_COLUMNS.map(() => FIGURE_WIDTH)]);
  sheet.line(headline({ ...rollUp, period, asOf }, say), 'headline');
  sheet.header([
    say('report.column.number'),
    ...(['department', 'books'] as const).map(bookColumn(say)),
    ...figureTitles(say),
  ]);
  const names = departmentNames(
    rollUp.departments.map(({ department }) => department),
    say,
  );
  const first = sheet.next;
  for (const [index, { books, counts }] of rollUp.departments.entries()) {
    const lead = [numberCell(index + 1, 'count'), textCell(names[index] ?? ''), numberCell(books, 'count')];
    sheet.row([...lead, ...figureCells(counts, sheet.next, lead.length, say)]);
  }
  sheet.row(totalCells(rollUp, first, sheet.next, say));
  for (const note of tableNotes(input)) sheet.line(note, 'note');
  return sheet.draft();
}

function unitsTab(input: BooksTabsInput): TabDraft {
  const { rollUp, say } = input;
  const lead = ['department', 'unit', 'kind'].length + 1;
  const sheet = new BookSheet(input, 'units', [5, 30, 30, 12, ...COUNT_COLUMNS.map(() => FIGURE_WIDTH), 9]);
  sheet.header([
    say('report.column.number'),
    say('books.column.department'),
    say('report.column.unit'),
    say('books.column.kind'),
    ...figureTitles(say),
    say('report.column.coordinating'),
  ]);
  const header = sheet.next - 1;
  const names = departmentNames(
    rollUp.departments.map(({ department }) => department),
    say,
  );
  let number = 0;
  for (const [index, { rows }] of rollUp.departments.entries()) {
    for (const row of rows) {
      number += 1;
      sheet.row([
        numberCell(number, 'count'),
        textCell(names[index] ?? ''),
        textCell(unitRowName(row, say)),
        textCell(row.kind, 'text-centre'),
        ...figureCells(row.counts, sheet.next, lead, say),
        numberCell(row.coordinating, 'count'),
      ]);
    }
  }
  if (number > 0) sheet.table({ name: TABLE_NAME, area: sheet.areaFrom(header) });
  return sheet.draft();
}

function filesTab(input: BooksTabsInput): TabDraft {
  const { files, say } = input;
  const sheet = new BookSheet(input, 'files', [5, 40, 30, 20, 12, 16, 70]);
  const columns = ['file', 'department', 'from', 'tasks', 'fate', 'note'] as const;
  sheet.header([say('report.column.number'), ...columns.map(bookColumn(say))]);
  for (const [index, { file, fate, department, from, tasks, notes }] of files.entries()) {
    sheet.row([
      numberCell(index + 1, 'count'),
      textCell(file),
      textCell(department),
      textCell(from === null ? null : say(`books.from.${from}`)),
      numberCell(tasks, 'count'),
      textCell(say(`books.fate.${fate}`), fate === 'not-counted' ? 'line-missing' : 'text'),
      textCell(notes.join('\n')),
    ]);
  }
  return sheet.draft();
}

function bookColumn(say: Say): (column: Named<'books.column.*'>) => string {
  return (column) => say(`books.column.${column}`);
}

function figureTitles(say: Say): readonly string[] {
  return COUNT_COLUMNS.map(({ figure }) => say(`report.column.${figure}`));
}

/** Counts as values, for the tasks are in other workbooks; rates as formulas on the counts beside them. */
function figureCells(counts: Counts, row: number, first: number, say: Say): CellDraft[] {
  return COUNT_COLUMNS.map(({ figure, kind }) =>
    kind === 'rate'
      ? formulaCell(rateOf(figure, row, first), counts[figure] ?? NO_RATE, rateStyle('row', say))
      : numberCell(counts[figure], 'count'),
  );
}

function totalCells({ total, books }: BooksRollUp, first: number, row: number, say: Say): CellDraft[] {
  const lead = [textCell(null, 'total-text'), textCell(say('report.total'), 'total-text')];
  const sumOf = (column: number, value: number): CellDraft =>
    first === row
      ? numberCell(value, 'total-count')
      : formulaCell(`SUM(${cellAddress(first, column)}:${cellAddress(row - 1, column)})`, value, 'total-count');
  return [
    ...lead,
    sumOf(2, books),
    ...COUNT_COLUMNS.map(({ figure, kind }, index) =>
      kind === 'rate'
        ? formulaCell(rateOf(figure, row, 3), total[figure] ?? NO_RATE, rateStyle('total', say))
        : sumOf(3 + index, total[figure] ?? 0),
    ),
  ];
}

/** @param first column (0-based) of the first figure */
function rateOf(figure: CountFigure, row: number, first: number): string {
  const cell = (name: CountFigure): string =>
    cellAddress(row, first + COUNT_COLUMNS.findIndex((column) => column.figure === name));
  const done = `${cell('onTime')}+${cell('late')}`;
  return figure === 'rate'
    ? rateFormula(done, `${cell('total')}-${cell('ongoing')}`)
    : rateFormula(done, `${done}+${cell('overdue')}`);
}

function tableNotes({ rollUp, files, say }: BooksTabsInput): readonly string[] {
  const tab = say('books.tab.files');
  const refused = files.filter(({ fate }) => fate === 'not-counted').length;
  const named = rollUp.departments.filter(({ department }) => department.from === 'file').length;
  const led = (row: DepartmentRow): number => row.rows.reduce((sum, { counts }) => sum + counts.total, 0);
  const several = rollUp.departments.some((row) => led(row) > row.counts.total);
  return [
    ...(refused > 0 ? [say('books.note.refused', { count: refused, tab })] : []),
    ...(named > 0 ? [say('books.note.file-names', { count: named, tab })] : []),
    ...(several ? [say('books.note.several-leads', { tab: say('books.tab.units') })] : []),
  ];
}

/** One of the sheets while it is filled: its title, the day and the moment of closing stand above its table. */
class BookSheet {
  private readonly rows: RowDraft[] = [];
  private readonly merges: MergedArea[] = [];
  private readonly tables: TableDraft[] = [];
  private head = 0;

  constructor(
    private readonly input: BooksTabsInput,
    private readonly of: Named<'books.tab.*'>,
    private readonly widths: readonly number[],
  ) {
    const { period, asOf, rollUp, files, say, closedAt } = input;
    this.line(say(`books.title.${of}`, { period: periodName(period, say).toUpperCase() }), 'title');
    const refused = files.filter(({ fate }) => fate === 'not-counted').length;
    this.line(say('books.subtitle', { asOf: vietnameseDate(asOf), counted: rollUp.books, refused }), 'subtitle');
    this.line(closedAtText(closedAt, say), 'subtitle');
  }

  /** 1-based. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** A line over the whole width. */
  line(text: string, style: StyleName): void {
    this.rows.push(fullWidthRow(text, style, this.widths));
    this.merges.push(rowArea(this.rows.length, 0, this.widths.length - 1));
  }

  header(titles: readonly string[]): void {
    this.row(titles.map((title) => textCell(title, 'header')));
    this.head = this.rows.length;
  }

  row(cells: readonly CellDraft[]): void {
    this.rows.push(fittedRow(cells));
  }

  areaFrom(top: number): MergedArea {
    return { top, left: 0, bottom: this.rows.length, right: this.widths.length - 1 };
  }

  table(table: TableDraft): void {
    this.tables.push(table);
  }

  draft(): TabDraft {
    const { say } = this.input;
    const { head, of, widths, merges, tables } = this;
    return {
      identity: `books:${of}`,
      kind: 'ordinary',
      title: say(`books.tab.${of}`),
      rows: withHeights(this.rows, widths),
      widths,
      hiddenColumns: [],
      merges,
      freezeRows: head,
      print: {
        landscape: true,
        titleRows: [head, head],
        breaks: [],
        columns: [0, widths.length - 1],
        footer: say('report.footer'),
      },
      charts: [],
      tables,
      titleCell: { row: 1, column: 0 },
    };
  }
}

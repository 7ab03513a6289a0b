/** The year board: departments down, months across, in each cell what is done of what is to be done, shaded by how much that is. */
import type { Say } from '../../../messages/say';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import { hasSeveralLeads } from '../../rollup/severalLeads';
import type { Counts, RollUp } from '../../rollup/types';
import { compareDates, lastDayOfMonth, vietnameseDate } from '../../time/date';
import { fittedRow, formulaCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { rateFormula } from '../annex/formulas';
import { NO_RATE, rateStyle } from '../text/figures';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { rowHeight, withHeights } from '../../draft/rowHeights';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { unitRowId, unitRowName } from '../text/unitNames';

export interface BoardInput {
  /** The months of one year, all counted for the same day, in order. */
  readonly months: readonly RollUp[];
  /** The whole year, counted for that day: its rows are the rows of the board. */
  readonly year: RollUp;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

/** Columns (0-based): running number, name, then the months and the figures of the year. */
const FIRST_MONTH = 2;
/** Columns of the year, right of the months. */
const YEAR_COLUMNS = ['due', 'completed', 'overdue', 'rate'] as const;
const WIDTHS = { number: 5, name: 28, month: 7.4, year: 9.5 } as const;

/** Shades from light to dark, each with the rate (per cent) that it begins at. */
const STEPS = [
  ['step-1', 0],
  ['step-2', 50],
  ['step-3', 80],
  ['step-4', 100],
] as const satisfies readonly (readonly [StyleName, number])[];

/** A row of the board: what each month and the year count for it. */
interface BoardRow {
  readonly name: string;
  readonly months: readonly (Counts | null)[];
  readonly year: Counts;
  readonly isTotal: boolean;
}

/**
 * Makes the board. A month has its shade once it is over on the day of the board: before, little done says nothing. The rate
 * of the year is that of what was due, a formula on the figures beside it with the engine's own as cached value; nothing to
 * do shows nothing. The same input gives the same draft.
 */
export function boardTab(input: BoardInput): TabDraft {
  const { months, year, say, closedAt } = input;
  const last = FIRST_MONTH + months.length + YEAR_COLUMNS.length - 1;
  const widths = [
    WIDTHS.number,
    WIDTHS.name,
    ...months.map(() => WIDTHS.month),
    ...YEAR_COLUMNS.map(() => WIDTHS.year),
  ];
  const rows: RowDraft[] = [];
  const merges: MergedArea[] = [];
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, widths));
    merges.push(rowArea(rows.length, 0, last));
  };
  const code = String(year.period.year);

  fullWidth(say('report.board.title', { year: code }), 'title');
  fullWidth(say('report.board.subtitle', { asOf: vietnameseDate(year.asOf) }), 'subtitle');
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  const legend = legendCells(say);
  // Its merged cells are one line.
  rows.push({ cells: legend.cells, height: rowHeight([textCell(null)], [WIDTHS.name]) });
  merges.push(...legend.spans.map(([left, right]) => rowArea(rows.length, left, right)));
  rows.push(fittedRow(headerCells(months, say)));
  const header = rows.length;
  const { shown, idle } = boardRows(input);
  const isOver = months.map((month) => hasEnded(month, year));
  for (const [index, row] of shown.entries()) {
    rows.push(
      fittedRow([
        ...rowHead(row, index),
        ...monthCells(row, isOver),
        ...yearCells(row, rows.length + 1, { months, say }),
      ]),
    );
  }
  if (idle.length > 0) {
    fullWidth(say('report.board.idle', { units: idle.map(({ name }) => name).join('; ') }), 'note');
  }
  fullWidth(say('report.board.note'), 'note');
  if (hasSeveralLeads(year)) fullWidth(say('report.note.joint'), 'note');

  const tab = { identity: `board:${code}`, kind: 'board', title: say('report.tab.board', { year: code }) } as const;
  return reportTab({ ...tab, rows: withHeights(rows, widths), widths, merges, head: [header, header], last }, say);
}

/** Rows of the year with what each month counts for them, the total last, and apart those that have nothing to do all year. */
function boardRows({ months, year, say }: BoardInput): {
  readonly shown: readonly BoardRow[];
  readonly idle: readonly BoardRow[];
} {
  const known = months.map((rollUp) => new Map(rollUp.rows.map((row) => [unitRowId(row), row])));
  const rows = year.rows.map((row) => ({
    name: unitRowName(row, say),
    months: known.map((month) => month.get(unitRowId(row))?.counts ?? null),
    year: row.counts,
    isTotal: false,
  }));
  const total = {
    name: say('report.total'),
    months: months.map((month) => month.total),
    year: year.total,
    isTotal: true,
  };
  const isIdle = (row: BoardRow): boolean =>
    row.year.total === 0 && row.months.every((counts) => (counts?.total ?? 0) === 0);
  return { shown: [...rows.filter((row) => !isIdle(row)), total], idle: rows.filter(isIdle) };
}

function headerCells(months: readonly RollUp[], say: Say): CellDraft[] {
  return [
    say('report.column.number'),
    say('report.column.unit'),
    ...months.map(({ period }) => say('report.month', { month: String(period.from) })),
    ...YEAR_COLUMNS.map((column) => say(`report.board.column.${column}`)),
  ].map((text) => textCell(text, 'header'));
}

/** The shades with what they mean, each over three columns of months. */
function legendCells(say: Say): {
  readonly cells: (CellDraft | null)[];
  readonly spans: (readonly [number, number])[];
} {
  // Begun in the narrow column of numbers, the words have room before the shades; they are no wider in any language.
  const cells: (CellDraft | null)[] = [textCell(say('report.board.legend'), 'plain'), null];
  const spans: (readonly [number, number])[] = [];
  for (const [index, [style, from]] of STEPS.entries()) {
    const to = STEPS[index + 1]?.[1];
    const text =
      to === undefined
        ? say('report.board.step.all')
        : say('report.board.step', { from: String(from), to: String(to) });
    spans.push([cells.length, cells.length + 2]);
    cells.push(textCell(text, style), textCell(null, style), textCell(null, style));
  }
  return { cells, spans };
}

function rowHead({ name, isTotal }: BoardRow, index: number): CellDraft[] {
  return isTotal
    ? [textCell(null, 'total-text'), textCell(name, 'total-text')]
    : [numberCell(index + 1, 'count'), textCell(name)];
}

function monthCells({ months }: BoardRow, isOver: readonly boolean[]): CellDraft[] {
  return months.map((counts, month) => {
    const due = dueOf(counts);
    if (counts === null || due === 0) return textCell(null, 'step-0');
    return textCell(`${counts.completed}/${due}`, isOver[month] === true ? stepOf(counts.completed, due) : 'step-0');
  });
}

/** Compared as whole numbers: 99.96 % is not all. */
function stepOf(completed: number, due: number): StyleName {
  let step: StyleName = 'step-1';
  for (const [style, from] of STEPS) if (100 * completed >= from * due) step = style;
  return step;
}

function yearCells(
  { year, isTotal }: BoardRow,
  row: number,
  { months, say }: { readonly months: readonly RollUp[]; readonly say: Say },
): CellDraft[] {
  const count = isTotal ? 'total-count' : 'count';
  const rate = rateStyle(isTotal ? 'total' : 'row', say);
  const column = (name: (typeof YEAR_COLUMNS)[number]): string =>
    cellAddress(row, FIRST_MONTH + months.length + YEAR_COLUMNS.indexOf(name));
  const shown = (figure: number): CellDraft => numberCell(figure === 0 ? null : figure, count);
  const completed = column('completed');
  const formula = rateFormula(completed, `${completed}+${column('overdue')}`);
  return [
    shown(dueOf(year)),
    shown(year.completed),
    shown(year.overdue),
    formulaCell(formula, year.rateDue ?? NO_RATE, rate),
  ];
}

/** What is to be done: ongoing work is never done with. */
function dueOf(counts: Counts | null): number {
  return counts === null ? 0 : counts.total - counts.ongoing;
}

function hasEnded({ period }: RollUp, { asOf }: RollUp): boolean {
  return compareDates(lastDayOfMonth(period.year, period.to), asOf) <= 0;
}

/** The figures of a year that units and persons are judged by: on time, late, overdue, put off, for the year and by quarter. */
import type { Say } from '../../../messages/say';
import { formulaCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { MARGIN_CHARACTERS } from '../../draft/columnWidth';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { withHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import { ratePercent } from '../../rollup/rate';
import { hasSeveralLeads } from '../../rollup/severalLeads';
import type { Counts, RollUp } from '../../rollup/types';
import { foldCase } from '../../text/fold';
import { vietnameseDate } from '../../time/date';
import { PERSON_KIND } from '../../units/personKind';
import { rateFormula } from '../annex/formulas';
import { NO_RATE, rateStyle } from '../text/figures';
import { quarterNumeral } from '../text/periodName';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import { unitRowId, unitRowName } from '../text/unitNames';

export interface EvaluationInput {
  /** The four quarters of one year, all counted for the same day, in order. */
  readonly quarters: readonly RollUp[];
  /** The whole year, counted for that day: its rows are the rows of the tab. */
  readonly year: RollUp;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

/** Figures of the year whose sum is the total. */
const CLASSES = ['onTime', 'late', 'overdue', 'deferred', 'open', 'ongoing'] as const;
type YearClass = (typeof CLASSES)[number];
/** Figures of each quarter. */
const OF_QUARTER = ['onTime', 'late', 'overdue', 'deferred'] as const;
type QuarterFigure = (typeof OF_QUARTER)[number];
/** Figures that people are judged by: zeros of theirs say something too. */
const ALWAYS: ReadonlySet<string> = new Set(['onTime', 'late', 'overdue']);
/** Columns (0-based): running number, name, total, classes, rate, then the quarters. */
const TOTAL = 2;
const FIRST_CLASS = TOTAL + 1;
/**
 * Characters, so few that letters print at 10.5 points or more. Of the year each figure is as wide as the longest word of its
 * head; the quarters have short heads, which the note explains. Names have the room of columns that are left out, up to
 * `widestName`.
 */
const WIDTHS = {
  number: 4.5,
  name: 26.5,
  widestName: 48,
  year: { total: 6, onTime: 6.2, late: 6.6, overdue: 6.2, deferred: 5, open: 6.2, ongoing: 9, rate: 6.6 },
  quarter: 4.6,
} as const;

/** A row: what the year and each quarter count for it. */
interface EvaluationRow {
  readonly name: string;
  readonly year: Counts;
  readonly quarters: readonly (Counts | null)[];
}

type Section = 'units' | 'persons' | 'directors';

/** The columns of a quarter: its number ("III"), the first column (0-based) and its figures in order. */
interface QuarterColumns {
  /** Among the four (0-based). */
  readonly index: number;
  readonly quarter: string;
  readonly first: number;
  readonly figures: readonly QuarterFigure[];
}

/** Which columns the tab has, and where. */
interface Columns {
  readonly classes: readonly YearClass[];
  readonly rate: number;
  readonly quarters: readonly QuarterColumns[];
  /** Numbers of the quarters ("III") that have no figure at all, and no column. */
  readonly without: readonly string[];
  readonly last: number;
}

/**
 * Makes the tab. Units first, then persons who lead, then the leadership by what they oversee; headings only where there
 * is more than one of these. Columns without any figure are left out, quarters without any are named below. The total and
 * the rate are formulas on the figures beside them, with the engine's own as cached values. Nobody is ranked. The same input
 * gives the same draft.
 */
export function evaluationTab(input: EvaluationInput): TabDraft {
  const { quarters, year, say, closedAt } = input;
  const columns = columnsOf(input);
  const { last } = columns;
  const widths = widthsOf(columns, quarters.length);
  const rows: RowDraft[] = [];
  const merges: MergedArea[] = [];
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, widths));
    merges.push(rowArea(rows.length, 0, last));
  };
  const code = String(year.period.year);

  fullWidth(say('report.evaluation.title', { year: code }), 'title');
  fullWidth(say('report.board.subtitle', { asOf: vietnameseDate(year.asOf) }), 'subtitle');
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  const header = rows.length + 1;
  const sections = sectionsOf(input);
  rows.push(
    { cells: groupHeads(columns, sections, say), height: null },
    { cells: figureHeads(columns, say), height: null },
  );
  merges.push(
    { top: header, left: 0, bottom: header + 1, right: 0 },
    { top: header, left: 1, bottom: header + 1, right: 1 },
    rowArea(header, TOTAL, columns.rate),
    ...columns.quarters.map(({ first, figures }) => rowArea(header, first, first + figures.length - 1)),
  );
  for (const [section, own] of sections) {
    if (sections.length > 1) fullWidth(say(`report.evaluation.section.${section}`), 'section');
    for (const [index, row] of own.entries()) {
      const cells = [
        numberCell(index + 1, 'count'),
        textCell(row.name),
        ...figuresOf(row, rows.length + 1, columns, { isTotal: false, say }),
      ];
      rows.push({ cells, height: null });
    }
  }
  const total = { name: '', year: year.total, quarters: quarters.map((quarter) => quarter.total) };
  const head = [textCell(null, 'total-text'), textCell(say('report.total'), 'total-text')];
  rows.push({ cells: [...head, ...figuresOf(total, rows.length + 1, columns, { isTotal: true, say })], height: null });
  if (columns.quarters.length > 0) fullWidth(say('report.evaluation.short'), 'note');
  if (columns.without.length > 0)
    fullWidth(say('report.evaluation.without', { quarters: columns.without.join(', ') }), 'note');
  fullWidth(say('report.evaluation.note'), 'note');
  if (hasSeveralLeads(year)) fullWidth(say('report.note.joint'), 'note');

  const title = say('report.tab.evaluation', { year: code });
  const tab = { identity: `evaluation:${code}`, kind: 'evaluation', title } as const;
  const titleRows = [header, header + 1] as const;
  return reportTab({ ...tab, rows: withHeights(rows, widths), widths, merges, head: titleRows, last }, say);
}

/** Rows that have something to do, by what they are about; a section without any is left out. */
function sectionsOf({
  quarters,
  year,
  say,
}: EvaluationInput): readonly (readonly [Section, readonly EvaluationRow[]])[] {
  const byUnit = quarters.map((quarter) => new Map(quarter.rows.map((row) => [unitRowId(row), row.counts])));
  const byDirector = quarters.map(
    (quarter) => new Map(quarter.directors.map((row) => [foldCase(row.name), row.counts])),
  );
  const unitRows = year.rows.map((row) => ({
    isPerson: foldCase(row.kind) === PERSON_KIND,
    name: unitRowName(row, say),
    year: row.counts,
    quarters: byUnit.map((quarter) => quarter.get(unitRowId(row)) ?? null),
  }));
  const directors = year.directors.map(({ name, counts }) => ({
    name,
    year: counts,
    quarters: byDirector.map((quarter) => quarter.get(foldCase(name)) ?? null),
  }));
  const isBusy = (row: EvaluationRow): boolean => row.year.total > 0;
  const sections: readonly (readonly [Section, readonly EvaluationRow[]])[] = [
    ['units', unitRows.filter((row) => !row.isPerson && isBusy(row))],
    ['persons', unitRows.filter((row) => row.isPerson && isBusy(row))],
    ['directors', directors.filter(isBusy)],
  ];
  return sections.filter(([, rows]) => rows.length > 0);
}

/** A column that says nothing in any row is left out: what is zero in the total is zero everywhere. */
function columnsOf({ quarters, year }: EvaluationInput): Columns {
  const total = classCounts(year.total);
  const classes = CLASSES.filter((name) => ALWAYS.has(name) || total[name] > 0);
  const rate = FIRST_CLASS + classes.length;
  const own: QuarterColumns[] = [];
  const without: string[] = [];
  let next = rate + 1;
  for (const [index, { period, total: counts }] of quarters.entries()) {
    const quarter = quarterNumeral(period);
    if (OF_QUARTER.every((name) => counts[name] === 0)) {
      without.push(quarter);
      continue;
    }
    const figures = OF_QUARTER.filter((name) => ALWAYS.has(name) || counts[name] > 0);
    own.push({ index, quarter, first: next, figures });
    next += figures.length;
  }
  return { classes, rate, quarters: own, without, last: next - 1 };
}

/** Widths in characters, those of all columns together never more than with every column. */
function widthsOf({ classes, rate, last }: Columns, quarters: number): readonly number[] {
  const ofQuarters = last - rate;
  const free = roomOf(CLASSES, quarters * OF_QUARTER.length) - roomOf(classes, ofQuarters);
  return [
    WIDTHS.number,
    Math.min(WIDTHS.name + free, WIDTHS.widestName),
    WIDTHS.year.total,
    ...classes.map((name) => WIDTHS.year[name]),
    WIDTHS.year.rate,
    ...Array.from({ length: ofQuarters }, () => WIDTHS.quarter),
  ];
}

/** Characters that columns of the year and so many of quarters take with their margins. */
function roomOf(classes: readonly YearClass[], ofQuarters: number): number {
  const ofYear = classes.reduce((sum, name) => sum + WIDTHS.year[name], 0);
  return ofYear + ofQuarters * WIDTHS.quarter + (classes.length + ofQuarters) * MARGIN_CHARACTERS;
}

function groupHeads(
  { rate, quarters }: Columns,
  sections: readonly (readonly [Section, readonly EvaluationRow[]])[],
  say: Say,
): CellDraft[] {
  const hasPersons = sections.some(([section]) => section === 'persons');
  const head = (text: string | null): CellDraft => textCell(text, 'header');
  return [
    head(say('report.column.number')),
    head(say(hasPersons ? 'report.evaluation.column.name.persons' : 'report.evaluation.column.name')),
    head(say('report.evaluation.column.year')),
    ...Array.from({ length: rate - TOTAL }, () => head(null)),
    ...quarters.flatMap(({ quarter, figures }) =>
      figures.map((_, at) => head(at === 0 ? say('report.evaluation.column.quarter', { quarter }) : null)),
    ),
  ];
}

function figureHeads({ classes, quarters }: Columns, say: Say): CellDraft[] {
  const ofYear = ['total', ...classes, 'rate'] as const;
  return [
    textCell(null, 'header'),
    textCell(null, 'header'),
    ...ofYear.map((name) => textCell(say(`report.evaluation.column.${name}`), 'header')),
    ...quarters.flatMap(({ figures }) =>
      figures.map((name) => textCell(say(`report.evaluation.short.${name}`), 'header')),
    ),
  ];
}

function classCounts(year: Counts): Readonly<Record<YearClass, number>> {
  return { ...year, open: year.inProgress + year.notStarted };
}

/** The figures of a row, zeros left blank. */
function figuresOf(
  { year, quarters }: EvaluationRow,
  row: number,
  columns: Columns,
  { isTotal, say }: { readonly isTotal: boolean; readonly say: Say },
): CellDraft[] {
  const count = isTotal ? 'total-count' : 'count';
  const rate = rateStyle(isTotal ? 'total' : 'row', say);
  const shown = (figure: number): CellDraft => numberCell(figure === 0 ? null : figure, count);
  const column = (name: YearClass): string => cellAddress(row, FIRST_CLASS + columns.classes.indexOf(name));
  const classes = classCounts(year);
  const onTime = column('onTime');
  const due = `${onTime}+${column('late')}+${column('overdue')}`;
  const share = ratePercent(year.onTime, year.onTime + year.late + year.overdue);
  return [
    formulaCell(columns.classes.map(column).join('+'), year.total, count),
    ...columns.classes.map((name) => shown(classes[name])),
    formulaCell(rateFormula(onTime, due), share ?? NO_RATE, rate),
    ...columns.quarters.flatMap(({ index, figures }) => figures.map((name) => shown(quarters[index]?.[name] ?? 0))),
  ];
}

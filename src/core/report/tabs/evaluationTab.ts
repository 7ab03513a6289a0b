/** The figures of a year that units and persons are judged by: on time, late, overdue, put off, for the year and by quarter. */
import type { Say } from '../../../messages/say';
import { formulaCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { withHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import { ratePercent } from '../../rollup/rate';
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
/** Figures of each quarter. */
const OF_QUARTER = ['onTime', 'late', 'overdue', 'deferred'] as const;
const YEAR_FIGURES = ['total', ...CLASSES, 'rate'] as const;
/** Columns (0-based): running number, name, total, classes, rate, then the quarters. */
const TOTAL = 2;
const FIRST_CLASS = TOTAL + 1;
const RATE = FIRST_CLASS + CLASSES.length;
const FIRST_QUARTER = RATE + 1;
/**
 * Characters, so few that letters print at 10.5 points or more. Of the year each figure is as wide as the longest word of its
 * head; the quarters have short heads, which the note explains.
 */
const WIDTHS = {
  number: 4.5,
  name: 26.5,
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

/**
 * Makes the tab. Units first, then persons who lead, then the leadership by what they oversee; headings only where there
 * is more than one of these. The total and the rate are formulas on the figures beside them, with the engine's own as
 * cached values. Nobody is ranked. The same input gives the same draft.
 */
export function evaluationTab(input: EvaluationInput): TabDraft {
  const { quarters, year, say, closedAt } = input;
  const last = FIRST_QUARTER + quarters.length * OF_QUARTER.length - 1;
  const widths = [
    WIDTHS.number,
    WIDTHS.name,
    ...YEAR_FIGURES.map((name) => WIDTHS.year[name]),
    ...Array.from({ length: last + 1 - FIRST_QUARTER }, () => WIDTHS.quarter),
  ];
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
  rows.push({ cells: groupHeads(quarters, say), height: null }, { cells: figureHeads(quarters, say), height: null });
  merges.push(
    { top: header, left: 0, bottom: header + 1, right: 0 },
    { top: header, left: 1, bottom: header + 1, right: 1 },
    rowArea(header, TOTAL, RATE),
    ...quarters.map((_, index) => rowArea(header, quarterColumn(index), quarterColumn(index + 1) - 1)),
  );
  const sections = sectionsOf(input);
  for (const [section, own] of sections) {
    if (sections.length > 1) fullWidth(say(`report.evaluation.section.${section}`), 'section');
    for (const [index, row] of own.entries()) {
      const cells = [
        numberCell(index + 1, 'count'),
        textCell(row.name),
        ...figures(row, rows.length + 1, { isTotal: false, say }),
      ];
      rows.push({ cells, height: null });
    }
  }
  const total = { name: '', year: year.total, quarters: quarters.map((quarter) => quarter.total) };
  const head = [textCell(null, 'total-text'), textCell(say('report.total'), 'total-text')];
  rows.push({ cells: [...head, ...figures(total, rows.length + 1, { isTotal: true, say })], height: null });
  fullWidth(say('report.evaluation.short'), 'note');
  fullWidth(say('report.evaluation.note'), 'note');

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

function quarterColumn(index: number): number {
  return FIRST_QUARTER + index * OF_QUARTER.length;
}

function groupHeads(quarters: readonly RollUp[], say: Say): CellDraft[] {
  const head = (text: string | null): CellDraft => textCell(text, 'header');
  return [
    head(say('report.column.number')),
    head(say('report.evaluation.column.name')),
    head(say('report.evaluation.column.year')),
    ...Array.from({ length: RATE - TOTAL }, () => head(null)),
    ...quarters.flatMap(({ period }) => [
      head(say('report.evaluation.column.quarter', { quarter: quarterNumeral(period) })),
      ...OF_QUARTER.slice(1).map(() => head(null)),
    ]),
  ];
}

function figureHeads(quarters: readonly RollUp[], say: Say): CellDraft[] {
  return [
    textCell(null, 'header'),
    textCell(null, 'header'),
    ...YEAR_FIGURES.map((name) => textCell(say(`report.evaluation.column.${name}`), 'header')),
    ...quarters.flatMap(() => OF_QUARTER.map((name) => textCell(say(`report.evaluation.short.${name}`), 'header'))),
  ];
}

/** The figures of a row, zeros left blank. */
function figures(
  { year, quarters }: EvaluationRow,
  row: number,
  { isTotal, say }: { readonly isTotal: boolean; readonly say: Say },
): CellDraft[] {
  const count = isTotal ? 'total-count' : 'count';
  const rate = rateStyle(isTotal ? 'total' : 'row', say);
  const shown = (figure: number): CellDraft => numberCell(figure === 0 ? null : figure, count);
  const column = (name: (typeof CLASSES)[number]): string => cellAddress(row, FIRST_CLASS + CLASSES.indexOf(name));
  const classes = { ...year, open: year.inProgress + year.notStarted };
  const onTime = column('onTime');
  const due = `${onTime}+${column('late')}+${column('overdue')}`;
  const share = ratePercent(year.onTime, year.onTime + year.late + year.overdue);
  return [
    formulaCell(CLASSES.map(column).join('+'), year.total, count),
    ...CLASSES.map((name) => shown(classes[name])),
    formulaCell(rateFormula(onTime, due), share ?? NO_RATE, rate),
    ...quarters.flatMap((counts) => OF_QUARTER.map((name) => shown(counts?.[name] ?? 0))),
  ];
}

/** The year board: departments down, months across, the rate of each with a colour, and the counts that the rates are made of. */
import type { Say } from '../../../messages/say';
import { cellAddress } from '../../grid/address';
import type { Counts, RollUp, UnitRow } from '../../rollup/types';
import { compareDates, vietnameseDate } from '../../time/date';
import { fittedRow, formulaCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { rateFormula } from '../annex/formulas';
import { NO_RATE } from '../text/figures';
import { LINE_HEIGHT, TITLE_HEIGHT, reportTab } from '../../draft/reportTab';
import { withHeights } from '../../draft/rowHeights';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import type { CellDraft, RowDraft, ScaleDraft, StyleName, TabDraft } from '../../draft/types';
import { unitRowId, unitRowName } from '../text/unitNames';

export interface BoardInput {
  /** The months of one year, all counted for the same day, in order. */
  readonly months: readonly RollUp[];
  /** The whole year, counted for that day: its rows are the rows of the board. */
  readonly year: RollUp;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

/** Columns (0-based): running number, name, then the months and the year. */
const FIRST_MONTH = 2;
/** Letters that fit into a line over the whole width. */
const FULL_LINE_LETTERS = 130;

/** Red below, yellow in the middle, green at the top; light enough to read black figures on. */
const COLOURS: ScaleDraft['points'] = [
  { value: 0, colour: 'F8696B' },
  { value: 50, colour: 'FFEB84' },
  { value: 100, colour: '63BE7B' },
];

type Table = 'rate' | 'due' | 'completed';

/** A row of the board: what each period of it counts. */
interface BoardRow {
  readonly name: string;
  readonly periods: readonly (Counts | null)[];
  readonly total: boolean;
}

/**
 * Makes the board. A rate is a formula on the two tables of counts below it, with the engine's figure as cached value; a
 * month that has not begun on the day has none yet. The same input gives the same draft.
 */
export function boardTab(input: BoardInput): TabDraft {
  const { months, year, say, closedAt } = input;
  const periods = [...months, year];
  const last = FIRST_MONTH + periods.length - 1;
  const board = boardRows(input);
  const rows: RowDraft[] = [];
  const merges: ReturnType<typeof rowArea>[] = [];
  const fullWidth = (text: string, style: StyleName, height: number): void => {
    rows.push({ cells: [textCell(text, style)], height: height * Math.ceil(text.length / FULL_LINE_LETTERS) });
    merges.push(rowArea(rows.length, 0, last));
  };
  const code = String(year.period.year);

  fullWidth(say('report.board.title', { year: code }), 'title', TITLE_HEIGHT);
  fullWidth(say('report.board.subtitle', { asOf: vietnameseDate(year.asOf) }), 'subtitle', LINE_HEIGHT);
  fullWidth(closedAtText(closedAt, say), 'subtitle', LINE_HEIGHT);
  rows.push(fittedRow([]));

  // Each table takes a heading, a header, its rows and a blank row; the rates, written first, name the counts below.
  const height = board.length + 3;
  const firstRow = { rate: rows.length + 3, due: rows.length + 3 + height, completed: rows.length + 3 + 2 * height };
  const header = rows.length + 2;
  for (const table of ['rate', 'due', 'completed'] as const) {
    fullWidth(say(`report.board.${table}`), 'section', LINE_HEIGHT);
    rows.push(fittedRow(headerCells(periods, say)));
    for (const [index, row] of board.entries()) {
      rows.push(
        fittedRow([
          row.total ? textCell(null, 'total-text') : numberCell(index + 1, 'count'),
          textCell(row.name, row.total ? 'total-text' : 'text'),
          ...row.periods.map((counts, at) => {
            const place = (other: Table): string => cellAddress(firstRow[other] + index, FIRST_MONTH + at);
            return figureCell(table, counts, place, hasBegun(periods[at], year), row.total);
          }),
        ]),
      );
    }
    rows.push(fittedRow([]));
  }
  fullWidth(say('report.board.note'), 'note', LINE_HEIGHT);

  const widths = [5, 40, ...months.map(() => 8.5), 10];
  return reportTab(
    {
      identity: `board:${code}`,
      kind: 'board',
      title: say('report.tab.board', { year: code }),
      rows: withHeights(rows, widths),
      widths,
      merges,
      head: [header, header],
      last,
      breaks: [firstRow.due - 2],
      scales: [
        {
          area: { top: firstRow.rate, left: FIRST_MONTH, bottom: firstRow.rate + board.length - 1, right: last },
          points: COLOURS,
        },
      ],
    },
    say,
  );
}

/** Rows of the year with what each month counts for them; the total last. */
function boardRows({ months, year, say }: BoardInput): readonly BoardRow[] {
  const byId = (rollUp: RollUp): ReadonlyMap<string, UnitRow> =>
    new Map(rollUp.rows.map((row) => [unitRowId(row), row]));
  const known = [...months, year].map(byId);
  const rows = year.rows.map((row) => ({
    name: unitRowName(row, say),
    periods: known.map((period) => period.get(unitRowId(row))?.counts ?? null),
    total: false,
  }));
  const total = { name: say('report.total'), periods: [...months, year].map((period) => period.total), total: true };
  return [...rows, total];
}

function headerCells(periods: readonly RollUp[], say: Say): CellDraft[] {
  return [
    textCell(say('report.column.number'), 'header'),
    textCell(say('report.column.unit'), 'header'),
    ...periods.map(({ period }) =>
      textCell(
        period.kind === 'year'
          ? say('report.board.year', { year: String(period.year) })
          : say('report.month', { month: String(period.from) }),
        'header',
      ),
    ),
  ];
}

function hasBegun(period: RollUp | undefined, { asOf }: RollUp): boolean {
  if (period === undefined) return false;
  const { year, from } = period.period;
  return compareDates({ year, month: from, day: 1 }, asOf) <= 0;
}

function figureCell(
  table: Table,
  counts: Counts | null,
  place: (table: Table) => string,
  begun: boolean,
  total: boolean,
): CellDraft {
  const [count, rate] = total ? (['total-count', 'total-rate'] as const) : (['count', 'rate'] as const);
  if (table === 'due') return numberCell(counts === null ? 0 : counts.total - counts.ongoing, count);
  if (table === 'completed') return numberCell(counts?.completed ?? 0, count);
  if (!begun) return textCell(null, rate);
  return formulaCell(rateFormula(place('completed'), place('due')), counts?.rate ?? NO_RATE, rate);
}

/** Figures beside the main table: different contents, carried work that was finished, and coordination. */
import type { Say } from '../../../messages/say';
import { isIdle } from '../../rollup/isIdle';
import type { RollUp, UnitRow } from '../../rollup/types';
import { columnLetters } from '../../grid/address';
import { numberCell, textCell } from '../../draft/cells';
import { COLUMN, FIGURE_COLUMNS, LINE_HEIGHT } from '../../draft/layout';
import { SECTION_HEIGHT } from '../../draft/tabRows';
import type { Span, TabRows } from '../../draft/tabRows';
import type { CellDraft } from '../../draft/types';
import { AnnexCounts } from '../annex/formulas';
import type { AnnexTable } from '../annex/formulas';
import { NO_RATE, countText } from '../text/figures';
import type { BesideColumn, CountContext } from './countTable';
import { unitRowId, unitRowNames } from '../text/unitNames';

/** A figure of the table; the distinct ones have no formula, for no column of the list tells them. */
type Figure = 'distinct' | 'distinctCompleted' | 'carriedDone' | 'coordinating';

/** Returns the figures that the table needs; none where all that they say stands in the main table already. */
export function supplementFigures({ rows, coordinatingRows, total }: RollUp): readonly Figure[] {
  const repeats = [total, ...rows.map(({ counts }) => counts)].some(({ distinct, total: all }) => distinct !== all);
  const helps = coordinatingRows.length > 0 || rows.some(({ coordinating }) => (coordinating ?? 0) > 0);
  // Beside what is carried over, which ends the main table.
  return [
    ...(total.carriedOver > 0 ? (['carriedDone'] as const) : []),
    ...(repeats ? (['distinct', 'distinctCompleted'] as const) : []),
    ...(helps ? (['coordinating'] as const) : []),
  ];
}

/** Returns the figures as columns right of the last one of a table; null where it has no room for all of them. */
export function besideColumns(
  rollUp: RollUp,
  { annex, places, say }: Pick<CountContext, 'annex' | 'places' | 'say'>,
): readonly BesideColumn[] | null {
  const figures = supplementFigures(rollUp);
  const free = FIGURE_COLUMNS.filter((column) => column > places.last);
  if (figures.length === 0 || figures.length > free.length) return null;
  const rows = new Map(rollUp.rows.map((row) => [unitRowId(row), { ...row.counts, coordinating: row.coordinating }]));
  const hasIdleHelpers = rollUp.rows.some(({ counts, coordinating }) => isIdle(counts) && (coordinating ?? 0) > 0);
  return figures.map((figure, index) => ({
    column: free[index] ?? 0,
    head: textCell(say(`report.column.${figure}`), 'header'),
    row: (id, name, at) => figureCell(annex, figure, rows.get(id)?.[figure] ?? null, { name, at }),
    // Units that lead nothing may coordinate: the note below names them with their numbers.
    folded: textCell(figure === 'coordinating' && hasIdleHelpers ? null : NO_RATE, 'text-centre'),
    total: totalCell(annex, figure, rollUp),
  }));
}

/** Returns what a reader is to know of the figures for different contents; none where there are none. */
export function distinctNotes(rollUp: RollUp, say: Say): readonly string[] {
  return supplementFigures(rollUp).includes('distinct') ? [say('report.note.distinct')] : [];
}

/** Returns what is to be said of coordinating work whose figures stand in the table per unit. */
export function supplementNotes(rollUp: RollUp, isShown: (row: UnitRow) => boolean, say: Say): readonly string[] {
  const figures = supplementFigures(rollUp);
  const others = otherCoordinating(rollUp, isShown, (text) => text.length <= TWO_LINES, say);
  return [
    ...(figures.includes('coordinating') ? [say('report.note.coordinating-apart')] : []),
    ...(others === null ? [] : [others]),
  ];
}

/**
 * Returns units that coordinate and have no row with figures of their own, with their numbers, in one text: those that help most
 * as far as it fits, the others counted. Null for none.
 */
function otherCoordinating(
  rollUp: RollUp,
  isShown: (row: UnitRow) => boolean,
  fits: (text: string) => boolean,
  say: Say,
): string | null {
  const idle = rollUp.rows.filter((row) => !isShown(row) && (row.coordinating ?? 0) > 0);
  const names = unitRowNames(rollUp, say);
  const others = [
    ...idle.map((row) => ({ name: names[rollUp.rows.indexOf(row)] ?? row.name, coordinating: row.coordinating ?? 0 })),
    ...rollUp.coordinatingRows,
  ];
  if (others.length === 0) return null;
  const separator = say('report.list.common-separator');
  const texts = others
    .sort((one, other) => other.coordinating - one.coordinating)
    .map(({ name, coordinating }) => say('report.list.group', { unit: name, count: countText(coordinating, say) }));
  const noteOf = (named: number): string => {
    const units = texts.slice(0, named).join(separator);
    const more = texts.length - named;
    return more === 0
      ? say('report.note.coordinating', { units })
      : say('report.note.coordinating.more', { units, count: countText(more, say) });
  };
  let named = texts.length;
  while (named > 1 && !fits(noteOf(named))) named -= 1;
  return noteOf(named);
}

/** Letters of two lines over the whole width, about. */
const TWO_LINES = 300;

function figureCell(
  annex: AnnexTable,
  figure: Figure,
  value: number | null,
  { name, at }: { readonly name: string; readonly at: number },
): CellDraft {
  if (value === null) return textCell(null, 'figure');
  const by = { cell: `$${columnLetters(COLUMN.name)}${at}`, name };
  const counts = new AnnexCounts(annex, { table: 'unit', by });
  const formula =
    figure === 'carriedDone'
      ? counts.carriedDone()
      : figure === 'coordinating' && annex.has('coordinating-units')
        ? counts.coordinating(by)
        : null;
  return annex.cell(formula, value, 'figure');
}

/** Coordination is no sum: a task has several that help. */
function totalCell(annex: AnnexTable, figure: Figure, { total }: RollUp): CellDraft {
  if (figure === 'coordinating') return textCell(null, 'total-text');
  const counts = new AnnexCounts(annex, { table: 'total' });
  return annex.cell(figure === 'carriedDone' ? counts.carriedDone() : null, total[figure], 'total-figure');
}

/** Rows that stand on one page with the head. */
const LEAST_ROWS = 3;
/** Columns that a figure is merged over: its head is low then, and the names beside it are wide. */
const FIGURE_SLOTS = 2;
/** Lines that the note below it may have where the page has room. */
const MOST_LINES = 2;

/**
 * Adds the table under its heading: rows of the main table that have a figure here, then the total; units that only
 * coordinate are named below.
 */
export function addSupplementTable(tab: TabRows, heading: string, rollUp: RollUp, annex: AnnexTable, say: Say): void {
  const figures = supplementFigures(rollUp);
  const slots = FIGURE_COLUMNS.slice(-figures.length * FIGURE_SLOTS);
  const end = (slots[0] ?? 0) - 1 === COLUMN.key ? COLUMN.key - 1 : (slots[0] ?? 0) - 1;
  const spans = (number: CellDraft, name: CellDraft, of: (figure: Figure) => CellDraft): readonly Span[] => [
    { from: COLUMN.number, to: COLUMN.number, cell: number },
    { from: COLUMN.name, to: end, cell: name },
    ...figures.map((figure, index) => ({
      from: slots[index * FIGURE_SLOTS] ?? 0,
      to: slots[index * FIGURE_SLOTS + FIGURE_SLOTS - 1] ?? 0,
      cell: of(figure),
    })),
  ];
  const header = spans(
    textCell(say('report.column.number'), 'header'),
    textCell(say('report.column.unit'), 'header'),
    (figure) => textCell(say(`report.column.${figure}`), 'header'),
  );
  const names = unitRowNames(rollUp, say);
  const rows = rollUp.rows.flatMap((row, index) => {
    const values = { ...row.counts, coordinating: row.coordinating };
    if (figures.every((figure) => (values[figure] ?? 0) === 0)) return [];
    return [{ id: unitRowId(row), name: names[index] ?? row.name, values }];
  });
  const others = (lines: number): string | null =>
    otherCoordinating(
      rollUp,
      () => true,
      (text) => tab.fullWidthHeight(text, 'note') <= lines * LINE_HEIGHT,
      say,
    );
  // With its notes, which else would stand on a page alone.
  const notes = (others(1) === null ? 0 : MOST_LINES * LINE_HEIGHT) + LINE_HEIGHT;
  const room = tab.spansHeight(header) + (rows.length + 1) * LINE_HEIGHT + notes;
  const least = SECTION_HEIGHT + tab.spansHeight(header) + LEAST_ROWS * LINE_HEIGHT;
  tab.sectionOfTable(heading, 'supplement', { room: SECTION_HEIGHT + room, least });
  tab.addSpans(header, { part: 'header', id: 'supplement' });
  for (const [index, { id, name, values }] of rows.entries()) {
    tab.keepUnderHead(
      tab.spansHeight(spans(textCell(null), textCell(name), () => textCell(null))),
      header,
      'supplement',
    );
    const at = tab.next;
    tab.addSpans(
      spans(numberCell(index + 1, 'count'), textCell(name), (figure) =>
        figureCell(annex, figure, values[figure] ?? null, { name, at }),
      ),
      { part: 'supplement', id, open: [COLUMN.number] },
      { header },
    );
  }
  tab.addSpans(
    spans(textCell(null, 'total-text'), textCell(say('report.total'), 'total-text'), (figure) =>
      totalCell(annex, figure, rollUp),
    ),
    { part: 'total', id: 'supplement', open: [COLUMN.number] },
    { header },
  );
  const free = Math.floor(tab.room / LINE_HEIGHT) - 1;
  const told = others(free < 1 ? MOST_LINES : Math.min(free, MOST_LINES));
  if (told !== null) tab.fullWidth(told, 'note', { part: 'note', id: 'supplement coordinating' });
}

/** Use case: columns for results in a plan that has none, at the right of its tables; or its notes read as results. */
import { columnLetters } from '../../core/grid/address';
import { cellAt, isBlank } from '../../core/grid/grid';
import type { SheetGrid } from '../../core/grid/grid';
import { findResultColumns } from '../../core/plan/resultColumns';
import type { NotesWithResults, ResultColumn, TableWithoutResults } from '../../core/plan/resultColumns';
import { readWord } from '../../core/progress/readWord';
import { done } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Say } from '../../messages/say';
import type { ChoicesRange, ColumnDraft, ColumnsDraft, WriteReceipt } from '../../workbook/port';
import { freeSheetName } from '../../core/grid/sheetName';
import { reopenForWriting } from '../open/openPlan';
import type { OpenedPlan } from '../open/openPlan';
import type { Job } from '../job';

/** A table as the person sees it before anything is written. */
export interface OfferedTable {
  readonly sheet: string;
  /** Cells that will be written, such as `F4:J60`. */
  readonly area: string;
  readonly cells: number;
  readonly table: TableWithoutResults;
}

/** A column of notes that holds results, in one or more sheets. */
export interface OfferedNotes {
  readonly sheets: readonly string[];
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  /** Number of cells that say how far a task is, and the first of them. */
  readonly states: number;
  readonly example: string;
}

/** What can be done for a plan that records no results. */
export interface ResultColumnsOffer {
  readonly tables: readonly OfferedTable[];
  /** Notes that hold results, those under one header in one column together. */
  readonly notes: readonly OfferedNotes[];
  /** The sheet whose words the drop-down lists offer; `standing` when it is there already. */
  readonly choices: { readonly sheet: string; readonly standing: boolean };
}

/** What adding columns did. */
export interface AddedColumns {
  /** Null when nothing was written because `changed` must be seen first. */
  readonly receipt: WriteReceipt | null;
  /** The workbook as it is now, when the places of the columns are others than those shown. */
  readonly changed: OpenedPlan | null;
}

const HOLDS: Readonly<Record<ResultColumn, ColumnDraft['holds']>> = {
  result: 'choice',
  completed: 'day',
  objective: 'text',
  subjective: 'text',
  remedy: 'text',
};

/** Looks where columns for results could stand; nothing is offered where every counted sheet has some. Never writes. */
export function offerResultColumns(opened: OpenedPlan, say: Say): ResultColumnsOffer {
  const { tables, notes } = findResultColumns(opened.grids, opened.plan, opened.stored.settings.plan);
  const standing = standingChoices(opened, say);
  return {
    tables: tables.map((table) => ({ sheet: table.sheet, ...extent(table), table })),
    notes: together(notes),
    choices:
      standing === null
        ? {
            sheet: freeSheetName(
              say('columns.list'),
              opened.grids.sheets.map(({ name }) => name),
            ),
            standing: false,
          }
        : { sheet: standing.sheet, standing: true },
  };
}

/**
 * Adds the columns to the tables chosen, as one write. In Excel the workbook is read once more with its merged areas first:
 * where the columns would stand elsewhere than shown, nothing is written and `changed` holds what is there now.
 * Refuses as the adapter refuses (`cells-not-blank`, `sheet-protected`, …).
 */
export async function addResultColumns(
  { port, say, runner }: Omit<Job, 'now'>,
  opened: OpenedPlan,
  tables: readonly OfferedTable[],
): Promise<Outcome<AddedColumns>> {
  const reopened = await reopenForWriting(port, runner, opened);
  if (!reopened.ok) return reopened;
  const offer = offerResultColumns(reopened.value, say);
  const chosen = offer.tables.filter(({ sheet }) => tables.some((table) => table.sheet === sheet));
  if (JSON.stringify(chosen) !== JSON.stringify(tables)) return done({ receipt: null, changed: reopened.value });
  const { CHOICES_PLACE, choicesTab } = await import('../drafts');
  const standing = standingChoices(reopened.value, say);
  const list = standing === null ? choicesTab(offer.choices.sheet, say) : null;
  const choices = standing ?? { sheet: offer.choices.sheet, ...CHOICES_PLACE };
  const drafts = chosen.map(({ table }) => withRows(columnsDraft(table, say), reopened.value));
  const written = await port.addColumns(drafts, choices, list, { unfinished: say('report.unfinished') }, runner);
  return written.ok ? done({ receipt: written.value, changed: null }) : written;
}

function together(notes: readonly NotesWithResults[]): OfferedNotes[] {
  const groups = new Map<string, OfferedNotes>();
  for (const { sheet, column, header, states, example } of notes) {
    const key = `${String(column)}\n${header}`;
    const group = groups.get(key) ?? { sheets: [], column, header, states: 0, example };
    groups.set(key, { ...group, sheets: [...group.sheets, sheet], states: group.states + states });
  }
  return [...groups.values()];
}

function columnsDraft({ lacking, ...place }: TableWithoutResults, say: Say): ColumnsDraft {
  const columns = lacking.map((meaning) => ({ header: say(`columns.header.${meaning}`), holds: HOLDS[meaning] }));
  return { ...place, columns };
}

/** Adds what was read in the column of texts that fills most of the table, so that the columns stand beside their rows. */
function withRows(draft: ColumnsDraft, { grids, plan }: OpenedPlan): ColumnsDraft {
  const grid = grids.sheets.find(({ name }) => name === draft.sheet);
  const { columns = [] } = plan.sheets.find(({ name }) => name === draft.sheet) ?? {};
  const column = columns.find(({ meaning }) => meaning === 'content')?.column;
  if (grid === undefined || column === undefined) return draft;
  const rows = Array.from({ length: draft.lastRow - draft.header.first + 1 }, (_, at) => draft.header.first + at);
  return { ...draft, rowsRead: { column, values: rows.map((row) => cellAt(grid, row, column)) } };
}

function extent({ header, lastRow, firstColumn, lacking }: TableWithoutResults): { area: string; cells: number } {
  const [left, right] = [firstColumn, firstColumn + lacking.length - 1].map((column) => columnLetters(column));
  return {
    area: `${left ?? ''}${String(header.first)}:${right ?? ''}${String(lastRow)}`,
    cells: (lastRow - header.first + 1) * lacking.length,
  };
}

/** Words of results in a sheet of the list's name: the first column in which two or more stand one below the other. */
function standingChoices({ grids }: OpenedPlan, say: Say): ChoicesRange | null {
  const wanted = say('columns.list').toLowerCase();
  const grid = grids.sheets.find(({ name, own }) => own === null && name.toLowerCase() === wanted);
  if (grid === undefined) return null;
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const range = choicesIn(grid, column);
    if (range !== null) return range;
  }
  return null;
}

/** The first run of filled cells below each other that begins with a word of results and holds two at least. */
function choicesIn(grid: SheetGrid, column: number): ChoicesRange | null {
  const at = (row: number): string => {
    const value = grid.rows[row - 1]?.[column] ?? null;
    return typeof value === 'string' && !isBlank(value) ? value : '';
  };
  for (let row = 1; row <= grid.rows.length; row += 1) {
    if (at(row) === '' || at(row).length > LONGEST_CHOICE || readWord(at(row)) === null) continue;
    let last = row;
    while (at(last + 1) !== '') last += 1;
    if (last > row) return { sheet: grid.name, column, firstRow: row, lastRow: last };
    row = last;
  }
  return null;
}

/** A longer text explains and is no choice. */
const LONGEST_CHOICE = 40;

/** Excel tables of a tab of ours. Formulas that name a table are entered once it stands. */
import type { TabDraft } from '../../core/draft/types';
import { areaAddress } from './bands';

/** A table as it stood. */
export interface StandingTable {
  readonly name: string;
  /** Address of header and data, without the sheet. */
  readonly address: string;
}

/** A table that was taken off its cells; `range` holds its address after the sync. */
export interface DissolvedTable {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Plain lines; the formatting of the cells is ours. */
const STYLE = 'TableStyleLight1';

/**
 * Returns the draft with table names that nothing else in the workbook has: where one is taken, "_2", "_3" … is added, in
 * the formulas too. @param taken names of tables and workbook names, those of our own former tables left out
 */
export function withFreeTableNames(draft: TabDraft, taken: readonly string[]): TabDraft {
  const { tables } = draft;
  if (tables === undefined || tables.length === 0) return draft;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  const free = tables.map((table) => {
    let name = table.name;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    used.add(name.toLowerCase());
    if (name !== table.name) renamed.set(table.name, name);
    return { ...table, name };
  });
  return renamed.size === 0 ? draft : { ...withTableNames(draft, renamed), tables: free };
}

/** Returns a draft whose formulas call tables by other names. */
export function withTableNames(draft: TabDraft, renamed: ReadonlyMap<string, string>): TabDraft {
  if ([...renamed].every(([wanted, name]) => wanted === name)) return draft;
  const rows = draft.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell?.formula === undefined ? cell : { ...cell, formula: renamedIn(cell.formula, renamed) },
    ),
  }));
  return { ...draft, rows };
}

/** Returns a formula with other table names, its texts in quotes left as they are. */
function renamedIn(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(/"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (found, name: string | undefined) =>
    name === undefined ? found : (renamed.get(name) ?? found),
  );
}

/** Returns true if an entry is a formula with a structured reference. */
export function namesTable(entry: unknown, tables: readonly { readonly name: string }[]): boolean {
  if (typeof entry !== 'string' || !entry.startsWith('=')) return false;
  const folded = entry.toLowerCase();
  return tables.some(({ name }) => folded.includes(`${name.toLowerCase()}[`));
}

/** The library cuts longer arrays itself, at seven actions a piece where three are enough. */
const CELLS_A_PIECE = 1_500;

/**
 * Queues a block from A1, its number formats before its entries, and the tables on it: entries that name no table, then the
 * tables, then the rest.
 * @param entries all rows of one length; null leaves a cell as it is, in the formats too. Blank cells at the end of rows are
 * left out where that makes pieces fewer: they were cleared before.
 */
export function queueEntries(
  sheet: Excel.Worksheet,
  formats: readonly (readonly (string | null)[])[],
  entries: readonly (readonly unknown[])[],
  tables: readonly StandingTable[],
): void {
  const naming = (entry: unknown): boolean => tables.length > 0 && namesTable(entry, tables);
  const isBlank = (r: number, c: number): boolean =>
    (entries[r]?.[c] ?? '') === '' && (formats[r]?.[c] ?? GENERAL) === GENERAL;
  queuePieces(sheet, entries, isBlank, (range, from, to, width) => {
    range.numberFormat = formats.slice(from, to).map((row) => row.slice(0, width));
    range.formulas = entries
      .slice(from, to)
      .map((row) => row.slice(0, width).map((entry) => (naming(entry) ? null : entry)));
  });
  for (const { name, address } of tables) {
    const table = sheet.tables.add(address, true);
    table.name = name;
    table.style = STYLE;
    table.showBandedRows = false;
  }
  const named = entries.map((row) => row.map((entry) => (naming(entry) ? entry : null)));
  const isNamed = named.map((row) => row.some((entry) => entry !== null));
  const [first, last] = [isNamed.indexOf(true), isNamed.lastIndexOf(true)];
  if (first < 0) return;
  queuePieces(
    sheet,
    named.slice(first, last + 1),
    (r, c) => named[first + r]?.[c] === null,
    (range, from, to, width) =>
      (range.formulas = named.slice(first + from, first + to).map((row) => row.slice(0, width))),
    first,
  );
}

const GENERAL = 'General';

/**
 * Hands each piece of a block to be written, with its rows (0-based, the end not among them) and its width: as many rows as
 * the widest of them lets it hold.
 */
function queuePieces(
  sheet: Excel.Worksheet,
  rows: readonly (readonly unknown[])[],
  isBlank: (row: number, column: number) => boolean,
  queue: (range: Excel.Range, from: number, to: number, width: number) => void,
  top = 0,
): void {
  const widths = rows.map((row, r) => {
    let width = row.length;
    while (width > 1 && isBlank(r, width - 1)) width -= 1;
    return width;
  });
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    let width = widths[from] ?? 1;
    while (to < rows.length && (to + 1 - from) * Math.max(width, widths[to] ?? 1) <= CELLS_A_PIECE) {
      width = Math.max(width, widths[to] ?? 1);
      to += 1;
    }
    queue(sheet.getRangeByIndexes(top + from, 0, to - from, width).untrack(), from, to, width);
    from = to;
  }
}

/** Returns the tables of a draft as they are to stand. */
export function tablesOf(draft: TabDraft): StandingTable[] {
  return (draft.tables ?? []).map(({ name, area }) => ({ name, address: areaAddress(area) }));
}

/** Queues the end of tables whose cells are cleared afterwards; returns their ranges, with addresses after the sync. */
export function dissolveTables(tables: readonly Excel.Table[]): DissolvedTable[] {
  const once = [...new Map(tables.map((table) => [table.name, table])).values()];
  return once.map((table) => {
    const range = table.getRange();
    range.load('address');
    table.convertToRange();
    return { name: table.name, range };
  });
}

/** Returns an address without its sheet. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Cells that people typed on tabs of ours, as the command line names them: each with its place and its whole text. */
import type { HandEdit } from '../app/summary/summarise';
import { cellAddress } from '../core/grid/address';
import type { Say } from '../messages/say';
import type { LeftTab } from '../workbook/port';

/** A cell that was changed by hand and is written over. */
export interface ListedCell {
  readonly sheet: string;
  /** Such as `K12`; of an inserted row its first cell with a text. */
  readonly cell: string;
  readonly text: string;
  /** What stands there instead; null for nothing. */
  readonly willBe: string | null;
}

export function listedEdits(edits: readonly HandEdit[]): readonly ListedCell[] {
  return edits.map(({ sheet, row, column, stands, willBe }) => ({
    sheet,
    cell: cellAddress(row, column),
    text: String(stands ?? ''),
    willBe: willBe === null ? null : String(willBe),
  }));
}

/** One line for all cells of a sheet, and one for each of them; none where there is none. */
export function overwrittenLines(cells: readonly ListedCell[], say: Say): string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const here = cells.filter((cell) => cell.sheet === sheet);
    return [
      say('cli.overwritten', { count: here.length, tabs: sheet }),
      ...here.map(({ cell, text }) => say('cli.listed-cell', { cell, text: onOneLine(text) })),
    ];
  });
}

/** What was left as it stood, each tab with the cells that are why. */
export function leftTabLines(left: readonly LeftTab[], say: Say): string[] {
  return left.flatMap(({ sheet, tab, cells }) => [
    say('summary.left', { sheet, tab }),
    ...cells.map(({ row, column, text }) =>
      say('cli.listed-cell', { cell: cellAddress(row, column), text: onOneLine(text) }),
    ),
  ]);
}

export function leftTabsJson(left: readonly LeftTab[]): readonly unknown[] {
  return left.map(({ sheet, tab, cells }) => ({
    sheet,
    tab,
    cells: cells.map(({ row, column, text }) => ({ cell: cellAddress(row, column), text })),
  }));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

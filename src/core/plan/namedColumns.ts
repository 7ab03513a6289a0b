/** Columns named by hand for one run, before anything is read: they win over what the workbook remembers and what is found. */
import type { SheetGrid } from '../grid/grid';
import { findHeader, findNearHeader } from './header/findHeader';
import { decidedFor } from './settings';
import type { CorrectedColumns, PlanSettings } from './settings';
import type { ColumnMeaning } from './types';

/** What a column (0-based) stands for: on one sheet, or on every sheet that has a header (`sheet` null). */
export interface NamedColumn {
  readonly sheet: string | null;
  readonly column: number;
  readonly meaning: ColumnMeaning | 'none';
}

/**
 * Returns the settings with these columns. One named for no sheet holds for the sheets in which a header is seen, and for
 * all of them where none is.
 */
export function withNamedColumns(
  settings: PlanSettings,
  sheets: readonly SheetGrid[],
  named: readonly NamedColumn[],
): PlanSettings {
  if (named.length === 0) return settings;
  const headed = sheets.filter((sheet) => sheet.own === null && hasHeader(sheet)).map(({ name }) => name);
  const anywhere = headed.length === 0 ? sheets.map(({ name }) => name) : headed;
  const columns = sheets.map(({ name }): readonly [string, CorrectedColumns] => {
    const own = named.filter(({ sheet }) => (sheet === null ? anywhere.includes(name) : sheet === name));
    const meanings = new Set(own.map(({ meaning }) => meaning));
    const kept = Object.entries(decidedFor(settings.columns, name) ?? {}).filter(
      ([, meaning]) => !meanings.has(meaning),
    );
    return [
      name,
      Object.fromEntries([...kept, ...own.map(({ column, meaning }) => [String(column), meaning] as const)]),
    ];
  });
  return {
    ...settings,
    columns: { ...settings.columns, ...Object.fromEntries(columns.filter(([, own]) => Object.keys(own).length > 0)) },
  };
}

/** A row with so many known headings is taken for a header. */
const FEWEST = 2;

function hasHeader(sheet: SheetGrid): boolean {
  return findHeader(sheet) !== null || findNearHeader(sheet, FEWEST) !== null;
}

/** Which rows of the tables a task belongs to: small numbers that the annex carries and the formulas count by. */
import type { Task } from '../plan/types';
import type { RollUp } from './types';
import { foldCase } from '../text/fold';
import type { CellNames } from '../units/types';
import { COLLECTIVE_KIND } from './unitRows';

/** Indexes are 1-based positions in the tables of a roll-up. */
export interface RowIndexes {
  /** Rows of the table per unit that the task counts under, in the order of the lead cell; empty when it has none. */
  leads(task: Task): readonly number[];
  field(task: Task): number | null;
  director(task: Task): number | null;
  /** Rows of the units that coordinate; those without a row in the table follow after its last one. */
  coordinating(task: Task): readonly number[];
}

/** Makes the look-up for a roll-up (counting rules 8, 9 and 10). */
export function rowIndexes(rollUp: RollUp): RowIndexes {
  const units = new Map<string, number>();
  const collectives = new Map<string, number>();
  const coordinating = new Map<string, number>();
  let nobody: number | null = null;
  for (const [index, row] of rollUp.rows.entries()) {
    if (row.unit === null) nobody = index + 1;
    else if (row.kind === COLLECTIVE_KIND && row.coordinating === null) collectives.set(foldCase(row.unit), index + 1);
    else {
      units.set(row.unit, index + 1);
      coordinating.set(row.unit, index + 1);
    }
  }
  for (const [index, { unit }] of rollUp.coordinatingRows.entries()) {
    coordinating.set(unit, rollUp.rows.length + index + 1);
  }
  const fields = nameIndex(rollUp.fields);
  const directors = nameIndex(rollUp.directors);
  const leadRows = oncePerCell((lead) => {
    const rows = [
      ...lead.units.map((unit) => units.get(unit)),
      ...lead.collectives.map((collective) => collectives.get(foldCase(collective))),
    ].filter((row) => row !== undefined);
    if (rows.length > 0) return [...new Set(rows)];
    return nobody === null ? [] : [nobody];
  });
  const coordinatingRows = oncePerCell(({ units: named }) => [
    ...new Set(named.map((unit) => coordinating.get(unit)).filter((row) => row !== undefined)),
  ]);
  return {
    leads: ({ lead }) => leadRows(lead),
    field: (task) => (task.field === null ? null : fields(task.field)),
    director: (task) => (task.director === null ? null : directors(task.director)),
    coordinating: (task) => coordinatingRows(task.coordinating),
  };
}

/** Equal cells of a plan share one reading: its rows are looked up once. */
function oncePerCell(rowsOf: (names: CellNames) => readonly number[]): (names: CellNames) => readonly number[] {
  const known = new Map<CellNames, readonly number[]>();
  return (names) => {
    let rows = known.get(names);
    if (rows === undefined) known.set(names, (rows = rowsOf(names)));
    return rows;
  };
}

/** Makes the look-up of a name among rows; each text is folded once. */
function nameIndex(rows: readonly { readonly name: string }[]): (name: string) => number | null {
  const byFolded = new Map(rows.map(({ name }, index) => [foldCase(name), index + 1]));
  const byText = new Map<string, number | null>();
  return (name) => {
    let index = byText.get(name);
    if (index === undefined) byText.set(name, (index = byFolded.get(foldCase(name)) ?? null));
    return index;
  };
}

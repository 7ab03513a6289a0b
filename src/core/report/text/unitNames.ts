/** Names of units as our tabs show them. */
import type { Say } from '../../../messages/say';
import type { Plan, Task } from '../../plan/types';
import type { RollUp, UnitRow } from '../../rollup/types';
import type { CellNames } from '../../units/types';
import { fold, foldCase } from '../../text/fold';

/** Returns the name of a row of the table per unit; tasks without a readable lead have a row that says so. */
export function unitRowName(row: Pick<UnitRow, 'unit' | 'name'>, say: Say): string {
  return row.unit === null ? say('report.no-lead') : row.name;
}

/**
 * Returns the names of the rows of the table per unit, no two of them equal for a program that counts by them: a collective
 * that is called like a unit has its kind with it, any other a number.
 */
export function unitRowNames({ rows }: Pick<RollUp, 'rows'>, say: Say): readonly string[] {
  const used = new Set<string>();
  return rows.map((row) => {
    const plain = fold(unitRowName(row, say));
    const named = used.has(foldCase(plain)) && row.kind !== '' ? `${plain} (${row.kind})` : plain;
    let name = named;
    for (let number = 2; used.has(foldCase(name)); number += 1) name = `${named} (${number})`;
    used.add(foldCase(name));
    return name;
  });
}

/** Returns what tells a row of the table per unit from the others: the unit's code, or the folded name of a collective. */
export function unitRowId(row: Pick<UnitRow, 'unit' | 'coordinating'>): string {
  if (row.unit === null) return '';
  return row.coordinating === null ? `${COLLECTIVE_SIGN}${row.unit}` : row.unit;
}

/** Comes before the name of a collective: a unit may be called the same. */
const COLLECTIVE_SIGN = '*';

/** Returns the names of a cell of a task's units, as a list in one text. */
export type CellNaming = (task: Task) => string;

/** Makes a function that names the leads of a task: units, collectives and unread pieces; says so when there are none. */
export function leadNaming(plan: Plan, say: Say): CellNaming {
  const nobody = say('report.no-lead');
  return namingOf(unitNamesOf(plan), (task) => task.lead, nobody);
}

/** Makes a function that gives the names of the leads of a task one by one, as `leadNaming` joins them. */
export function leadNames(plan: Plan, say: Say): (task: Task) => readonly string[] {
  const nobody = [say('report.no-lead')];
  const names = unitNamesOf(plan);
  return ({ lead }) => {
    const all = namesIn(lead, names);
    return all.length === 0 ? nobody : [...new Set(all)];
  };
}

/** The same with units by the first abbreviation of the catalogue, where it has one. */
export function shortLeadNaming(plan: Plan, say: Say): CellNaming {
  const names = new Map(plan.units.map(({ unit }) => [unit.code, unit.short[0] ?? unit.name]));
  return namingOf(names, (task) => task.lead, say('report.no-lead'));
}

/** Makes a function that names the coordinating units of a task the same way; empty when there are none. */
export function coordinatingNaming(plan: Plan): CellNaming {
  return namingOf(unitNamesOf(plan), (task) => task.coordinating, '');
}

function namingOf(names: ReadonlyMap<string, string>, cell: (task: Task) => CellNames, nothing: string): CellNaming {
  // Equal cells share one reading: each is put into words once.
  const known = new Map<CellNames, string>();
  return (task) => {
    const read = cell(task);
    let text = known.get(read);
    if (text === undefined) {
      const all = namesIn(read, names);
      known.set(read, (text = all.length === 0 ? nothing : all.join('; ')));
    }
    return text;
  };
}

function unitNamesOf(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.units.map(({ unit }) => [unit.code, unit.name]));
}

function namesIn({ units, collectives, unknown }: CellNames, names: ReadonlyMap<string, string>): string[] {
  return [...units.map((unit) => names.get(unit) ?? unit), ...collectives, ...unknown].map(fold);
}

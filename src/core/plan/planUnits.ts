/** Puts together the units of a plan with the spellings they were met under. */
import type { Unit } from '../units/types';
import type { CellNames } from '../units/types';
import type { PlanUnit, Task } from './types';

/**
 * Gives the units in plan order: first mention as lead, then other mentions, then the rest of those known. A cell that
 * is merged over several rows counts once.
 */
export function orderUnits(units: readonly Unit[], tasks: readonly Task[], agenda: readonly Task[]): PlanUnit[] {
  const spellings = new Map<string, Map<string, number>>();
  const leads = new Set<string>();
  const others = new Set<string>();
  const count = (names: CellNames): void => {
    for (const { unit, text } of names.matches) {
      let texts = spellings.get(unit);
      if (texts === undefined) {
        texts = new Map<string, number>();
        spellings.set(unit, texts);
      }
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  };
  for (const task of [...tasks, ...agenda]) {
    for (const unit of task.lead.units) leads.add(unit);
    for (const unit of task.coordinating.units) others.add(unit);
  }
  for (const task of tasks.length > 0 ? tasks : agenda) {
    if (ownsCell(task, 'lead')) count(task.lead);
    if (ownsCell(task, 'coordinating') || task.coordinatingInLead !== null) count(task.coordinating);
  }
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const order = new Set([...leads, ...others, ...known.keys()]);
  const result: PlanUnit[] = [];
  for (const code of order) {
    const unit = known.get(code);
    if (unit === undefined) continue;
    const texts = [...(spellings.get(code) ?? [])].sort((a, b) => b[1] - a[1]);
    result.push({ unit, spellings: texts });
  }
  return result;
}

/** A task owns a cell unless it is the lower part of a merged one. */
function ownsCell(task: Task, meaning: 'lead' | 'coordinating'): boolean {
  const place = task.cells[meaning];
  return place === undefined || place.row >= task.row;
}

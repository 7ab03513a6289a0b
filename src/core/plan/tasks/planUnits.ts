/** Puts together the units of a plan with the spellings they were met under. */
import type { CellNames, Unit } from '../../units/types';
import type { PlanUnit, Task } from '../types';

/** Takes the tasks of a plan one by one and returns its units at the end. */
export interface UnitTally {
  /** Takes a task; of an agenda's items only the mentions count, its spellings do not, unless there are no other tasks. */
  add(task: Task, agenda: boolean): void;
  /**
   * Returns the units in plan order: first mention as lead, then other mentions, then the rest of those known. A cell that
   * is merged over several rows counts once.
   */
  units(): PlanUnit[];
}

/** Starts a tally over the units of the catalogue, or those put together from the plan. */
export function createUnitTally(known: readonly Unit[]): UnitTally {
  const leads = { plan: new Set<string>(), agenda: new Set<string>() };
  const others = { plan: new Set<string>(), agenda: new Set<string>() };
  const spellings = { plan: new Map<CellNames, number>(), agenda: new Map<CellNames, number>() };
  let planTasks = 0;
  return {
    add(task, agenda) {
      const source = agenda ? 'agenda' : 'plan';
      if (!agenda) planTasks += 1;
      for (const unit of task.lead.units) leads[source].add(unit);
      for (const unit of task.coordinating.units) others[source].add(unit);
      const count = spellings[source];
      if (ownsCell(task, 'lead')) count.set(task.lead, (count.get(task.lead) ?? 0) + 1);
      if (ownsCell(task, 'coordinating') || task.coordinatingInLead !== null) {
        count.set(task.coordinating, (count.get(task.coordinating) ?? 0) + 1);
      }
    },
    units() {
      const texts = countSpellings(planTasks > 0 ? spellings.plan : spellings.agenda);
      const byCode = new Map(known.map((unit) => [unit.code, unit]));
      const order = new Set([...leads.plan, ...leads.agenda, ...others.plan, ...others.agenda, ...byCode.keys()]);
      const units: PlanUnit[] = [];
      for (const code of order) {
        const unit = byCode.get(code);
        if (unit === undefined) continue;
        units.push({ unit, spellings: [...(texts.get(code) ?? [])].sort((a, b) => b[1] - a[1]) });
      }
      return units;
    },
  };
}

/** Counts the pieces of cells; equal cells share one reading, so that there are few of them. */
function countSpellings(cells: ReadonlyMap<CellNames, number>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const [{ matches }, count] of cells) {
    for (const { unit, text } of matches) {
      let texts = spellings.get(unit);
      if (texts === undefined) {
        texts = new Map<string, number>();
        spellings.set(unit, texts);
      }
      texts.set(text, (texts.get(text) ?? 0) + count);
    }
  }
  return spellings;
}

/** A task owns a cell unless it is the lower part of a merged one. */
function ownsCell(task: Task, meaning: 'lead' | 'coordinating'): boolean {
  const place = task.cells[meaning];
  return place === undefined || place.row >= task.row;
}

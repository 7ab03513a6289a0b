/** A task of a plan as it is matched. */
import type { Plan, Task } from '../plan/types';
import { foldCase } from '../text/fold';
import type { MatchItem } from './types';

/**
 * Makes a function that gives tasks of a plan as they are matched with those of another plan: leads by their names, for two
 * plans may have given them other codes. Keys made by the reader are left out: they hold no more than content, lead and
 * months, and an ordinal that shifts when an equal task is taken out. Months are seen from the plan's year. Texts that tasks share are folded once.
 */
export function taskItems(plan: Plan): (task: Task) => MatchItem {
  const names = new Map(plan.units.map(({ unit }) => [unit.code, unit.name]));
  const folded = remembered(foldCase);
  const leads = remembered(({ units, collectives, unknown }: Task['lead']) =>
    foldCase([...units.map((code) => names.get(code) ?? code).sort(), ...collectives, ...unknown].join('; ')),
  );
  const months = remembered(({ ym, text }: Task['due']) =>
    ym.length > 0 ? ym.map(({ year, month }) => (year - plan.year) * 12 + month).join(' ') : foldCase(text),
  );
  return (task) => ({
    key: null,
    content: task.content,
    lead: leads(task.lead),
    months: months(task.due),
    field: folded(task.field ?? ''),
    place: folded(`${task.sheet} ${task.band ?? ''}`),
    rest: folded([task.coordinating.text, task.product ?? '', task.director ?? ''].join(' ')),
    number: task.number ?? '',
  });
}

function remembered<Value>(textOf: (value: Value) => string): (value: Value) => string {
  const known = new Map<Value, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) known.set(value, (text = textOf(value)));
    return text;
  };
}

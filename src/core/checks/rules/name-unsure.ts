import { cutDoubts } from '../../units/cutDoubts';
import type { CellNames } from '../../units/types';
import { atCell } from '../finding';
import { visitEach } from '../taskIteration';
import { PAUSE } from '../types';
import type { CheckRule } from '../types';

/**
 * Without a catalogue: names of which the plan does not tell whether they are one unit or two ("Đoàn Thanh niên - Hội Sinh
 * viên"). They count as they were read. Said once for a text, where it is met first.
 */
export const rule: CheckRule<'name-unsure'> = {
  code: 'name-unsure',
  *find(context, tell) {
    const { plan, tasks } = context;
    if (plan.catalogue !== null) return;
    const counts = new Map<CellNames, number>();
    const halves = new Set<CellNames>();
    yield* visitEach(tasks, ({ lead, coordinating, coordinatingInLead }) => {
      for (const names of [lead, coordinating, coordinatingInLead])
        if (names !== null) counts.set(names, (counts.get(names) ?? 0) + 1);
      if (coordinatingInLead !== null) halves.add(coordinatingInLead);
    });
    const cells = [...counts].map(([names, count]) => ({ names, count, half: halves.has(names) }));
    const units = plan.units.map(({ unit }) => unit);
    const work = cutDoubts(units, cells);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield PAUSE;
    const doubts = [...step.value.values()];
    if (doubts.length === 0) return;
    const told = new Set<string>();
    yield* visitEach(tasks, (task) => {
      for (const { kind, text, cell } of doubts) {
        const inLead = task.lead === cell || task.coordinatingInLead === cell;
        if ((!inLead && task.coordinating !== cell) || told.has(text)) continue;
        told.add(text);
        const params = { name: text, units: kind === 'joined' ? 1 : 2 };
        tell(atCell(context, task, inLead ? 'lead' : 'coordinating', { part: text, params }));
      }
    });
  },
};

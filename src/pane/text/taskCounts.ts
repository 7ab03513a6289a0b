import type { OpenedPlan } from '../../app/open/openPlan';

/** Returns the number of tasks (or items of an agenda) by sheet name. */
export function tasksBySheet({ plan }: OpenedPlan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sheet } of [...plan.tasks, ...plan.agenda]) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return counts;
}

/** Returns the number of tasks in the sheets that count: those that are checked and summarised. */
export function countedTasks(opened: OpenedPlan): number {
  const counts = tasksBySheet(opened);
  return opened.plan.sheets
    .filter(({ counted }) => counted)
    .reduce((sum, { name }) => sum + (counts.get(name) ?? 0), 0);
}

import type { OpenedPlan } from '../open/openPlan';

/** Counts the names of units that were recognised in spite of a typing error: in sheets that count, and in agendas. */
export function mistypedNames({ plan }: Pick<OpenedPlan, 'plan'>): number {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = [...plan.tasks.filter(({ sheet }) => counted.has(sheet)), ...plan.agenda];
  return tasks.reduce(
    (sum, { lead, coordinating }) =>
      sum + [...lead.matches, ...coordinating.matches].filter(({ how }) => how === 'typo').length,
    0,
  );
}

/** Whether a plan has begun to record results. */
import type { OpenedPlan } from '../open/openPlan';

/**
 * Returns true where no task of the counted sheets has any result: then nothing can be told of what was done, and every
 * number but that of the tasks would only say so.
 */
export function isWithoutResults({ plan }: Pick<OpenedPlan, 'plan'>): boolean {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = plan.tasks.filter(({ sheet }) => counted.has(sheet));
  return tasks.length > 0 && tasks.every(({ progress }) => progress.state === 'unreported');
}

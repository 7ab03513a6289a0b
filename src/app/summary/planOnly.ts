/** Whether a plan has begun to record results. */
import { STATE_COLUMNS } from '../../core/plan/reportColumns';
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

const RESULT_COLUMNS: ReadonlySet<string> = new Set(STATE_COLUMNS);

/** Returns true where some counted sheet has a column in which results are typed. */
export function hasResultColumns({ plan }: Pick<OpenedPlan, 'plan'>): boolean {
  const counted = plan.sheets.filter((sheet) => sheet.counted);
  return counted.some(({ columns }) => columns.some(({ meaning }) => RESULT_COLUMNS.has(meaning)));
}

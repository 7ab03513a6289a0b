/** A copy of the plan in which somebody reported: its rows are matched as those of two versions of a plan are. */
import type { Steps } from '../flow/steps';
import { matchItems } from '../matching/matchItems';
import { taskItems } from '../matching/taskItem';
import type { Plan, Task } from '../plan/types';
import type { FormRow, ReturnedForm } from './types';

/**
 * Gives the forms with the task of each row that is one of the plan's; forms that are no copy of a plan stay as they are. Between
 * equals nothing is guessed.
 * @param copy the plan that the file holds
 */
export function* matchCopy(forms: readonly ReturnedForm[], copy: Plan, plan: Plan): Steps<readonly ReturnedForm[]> {
  const itemOf = taskItems(plan);
  const ofCopy = taskItems(copy);
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const tasks = plan.tasks.filter(({ sheet }) => counted.has(sheet));
  const { matches } = yield* matchItems(tasks.map(itemOf), copy.tasks.map(ofCopy));
  const found = new Map<string, NonNullable<FormRow['found']>>();
  for (const { before, after, likeness } of matches) {
    const [task, row] = [tasks[before], copy.tasks[after]];
    if (task !== undefined && row !== undefined)
      found.set(placeOf(row), { key: task.key, share: Math.floor(100 * likeness) });
  }
  return forms.map((form) => {
    if (form.isPlan !== true) return form;
    return {
      ...form,
      rows: form.rows.map((row) => {
        const known = found.get(placeOf({ sheet: form.sheet, row: row.row }));
        return known === undefined ? row : { ...row, found: known };
      }),
    };
  });
}

function placeOf({ sheet, row }: Pick<Task, 'sheet' | 'row'>): string {
  return `${sheet}\n${String(row)}`;
}

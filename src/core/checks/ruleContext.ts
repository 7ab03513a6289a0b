import { foldCase } from '../text/fold';
import type { PlanUnit, Task } from '../plan/types';
import type { CheckContext, RuleContext } from './types';

/** Makes what rules look at: the counted plan sheets with their tasks (agenda, catalogue and our own tabs are never checked as plans). */
export function createRuleContext({ plan, asOf }: CheckContext): RuleContext {
  const sheets = plan.sheets.filter((sheet) => sheet.kind === 'plan' && sheet.counted);
  const tasksOf = new Map<string, Task[]>(sheets.map((sheet) => [sheet.name, []]));
  const tasks: Task[] = [];
  // Tasks stand sheet by sheet: the list at hand is nearly always that of the task before.
  let sheet: string | null = null;
  let ofSheet: Task[] | undefined;
  for (const task of plan.tasks) {
    if (task.sheet !== sheet) {
      sheet = task.sheet;
      ofSheet = tasksOf.get(sheet);
    }
    if (!ofSheet) continue;
    ofSheet.push(task);
    tasks.push(task);
  }
  const units = new Map<string, PlanUnit>(plan.units.map((each) => [each.unit.code, each]));
  const sheetsByName = new Map(plan.sheets.map((each) => [each.name, each]));
  const folded = new Map<string, string>();
  const foldedOf = (text: string): string => {
    let kept = folded.get(text);
    if (kept === undefined) folded.set(text, (kept = foldCase(text)));
    return kept;
  };
  return { plan, asOf, sheets, tasks, tasksOf, foldedOf, units, sheetsByName };
}

import { foldCase } from '../text/fold';
import type { PlanUnit, Task } from '../plan/types';
import type { CheckContext, RuleContext } from './types';

/** Makes what rules look at: the counted plan sheets with their tasks (agenda, catalogue and our own tabs are never checked as plans). */
export function createRuleContext({ plan, asOf }: CheckContext): RuleContext {
  const sheets = plan.sheets.filter((sheet) => sheet.kind === 'plan' && sheet.counted);
  const tasksOf = new Map<string, Task[]>(sheets.map((sheet) => [sheet.name, []]));
  const tasks: Task[] = [];
  for (const task of plan.tasks) {
    const ofSheet = tasksOf.get(task.sheet);
    if (!ofSheet) continue;
    ofSheet.push(task);
    tasks.push(task);
  }
  const units = new Map<string, PlanUnit>(plan.units.map((each) => [each.unit.code, each]));
  const folded = new Map<string, string>();
  const foldedOf = (text: string): string => {
    let kept = folded.get(text);
    if (kept === undefined) folded.set(text, (kept = foldCase(text)));
    return kept;
  };
  return { plan, asOf, sheets, tasks, tasksOf, contentOf: numberContents(), foldedOf, units };
}

/** Numbers contents as they are met: small numbers are cheaper to group by than long texts. */
function numberContents(): (task: Task) => number {
  const byText = new Map<string, number>();
  const byFolded = new Map<string, number>([['', 0]]);
  return ({ content }) => {
    let number = byText.get(content);
    if (number === undefined) {
      const folded = foldCase(content);
      number = byFolded.get(folded);
      if (number === undefined) byFolded.set(folded, (number = byFolded.size));
      byText.set(content, number);
    }
    return number;
  };
}

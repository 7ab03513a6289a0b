/** What was found, as the lines of the tab "Kiểm tra": by phòng, one line a task and matter, so that it can be cut up and sent. */
import type { Issue, Severity } from '../../checks/types';
import type { Plan, Task } from '../../plan/types';
import { fold } from '../../text/fold';

/** One line: a matter of one task under one of its leads; of hints that say the same, all under one lead. */
export interface IssueLine {
  /** The lead as people know it; null for what is about no task. */
  readonly unit: string | null;
  /** The task; of several hints the first one's; null for what is about no task. */
  readonly task: Task | null;
  /** Issues of one code, at least one, in their given order. */
  readonly issues: readonly Issue[];
}

/** Lines of a unit by what their issues have in common. */
type Lines = Map<string, { readonly task: Task | null; readonly issues: Issue[] }>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Returns the lines: first what is about no task (hints of it last of all), then unit by unit in the order of the workbook, units that it does not
 * know in the order of their first issue; within a unit errors, warnings, hints, each in their given order. An issue of a
 * task with several leads stands under each of them.
 * @param leadsOf names of the leads of a task, at least one
 */
export function issueLines(
  issues: readonly Issue[],
  plan: Plan,
  leadsOf: (task: Task) => readonly string[],
): readonly IssueLine[] {
  const tasks = new Map([...plan.agenda, ...plan.tasks].map((task) => [task.key, task]));
  const units = new Map<string | null, Lines>([[null, newLines()]]);
  for (const { unit } of plan.units) units.set(fold(unit.name), newLines());
  for (const severity of SEVERITIES) {
    for (const issue of issues) {
      if (issue.severity !== severity) continue;
      const task = (issue.task === null ? undefined : tasks.get(issue.task)) ?? null;
      for (const unit of task === null ? [null] : leadsOf(task)) addTo(units, unit, task, issue);
    }
  }
  const lines = [...units].flatMap(([unit, own]) => [...own.values()].map((line): IssueLine => ({ unit, ...line })));
  const isLast = ({ unit, issues: [first] }: IssueLine): boolean => unit === null && first?.severity === 'info';
  return [...lines.filter((line) => !isLast(line)), ...lines.filter(isLast)];
}

function addTo(units: Map<string | null, Lines>, unit: string | null, task: Task | null, issue: Issue): void {
  let lines = units.get(unit);
  if (lines === undefined) units.set(unit, (lines = newLines()));
  const matter = matterOf(issue, task);
  const line = lines.get(matter);
  if (line === undefined) lines.set(matter, { task, issues: [issue] });
  else line.issues.push(issue);
}

function newLines(): Lines {
  return new Map();
}

/** Hints are collapsed by what they say; errors and warnings are one matter only within a task, or a row. */
function matterOf({ code, severity, sheet, row, column, text, part }: Issue, task: Task | null): string {
  if (severity === 'info') return JSON.stringify([code, text, part]);
  return JSON.stringify(task === null ? [code, sheet, row, column, part] : [code, task.key]);
}

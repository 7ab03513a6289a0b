/** Which issues are shown: by period, lead, code, what can be fixed at once, and words searched for. */
import type { IssueCode } from '../../core/checks/codes';
import type { Issue } from '../../core/checks/types';
import { inSlices } from '../../core/flow/inSlices';
import type { StepReport, Steps } from '../../core/flow/steps';
import type { Plan, Task } from '../../core/plan/types';
import { foldCase, foldMarks } from '../../core/text/fold';
import type { OpenedPlan } from '../open/openPlan';
import { CODES_IN_ORDER } from './blocks';
import type { TasksByKey } from './cards';
import type { Fixes } from './fix';
import { bearsOn } from './inPeriod';
import type { FiguresWanted } from './inPeriod';

/** Issues looked at between two pauses. */
const ISSUES_PER_SLICE = 200;

/** Which of the issues are shown; null, false and an empty text leave nothing out. */
export interface IssueFilter {
  /** Only what bears on the figures of a period. */
  readonly period: FiguresWanted | null;
  /** Code of a unit that leads. */
  readonly unit: string | null;
  readonly code: IssueCode | null;
  /** Only issues of which the program knows what the cell should hold. */
  readonly fixable: boolean;
  readonly search: string;
}

export const NO_FILTER: IssueFilter = { period: null, unit: null, code: null, fixable: false, search: '' };

/** Returns true if a filter leaves anything out. */
export function isFiltering({ period, unit, code, fixable, search }: IssueFilter): boolean {
  return period !== null || unit !== null || code !== null || fixable || search.trim() !== '';
}

/** What a filter looks into. */
export interface Filterable {
  readonly opened: OpenedPlan;
  readonly fixes: Fixes;
}

/** Returns the issues that pass a filter, in their given order. */
export function* filteredIssues(
  issues: readonly Issue[],
  filter: IssueFilter,
  { opened, fixes }: Filterable,
  tasks: TasksByKey,
): Steps<readonly Issue[]> {
  if (!isFiltering(filter)) return issues;
  const { period, unit, code, fixable } = filter;
  const bears = period === null ? null : bearsOn(opened, period);
  const holds = searching(filter.search, opened.plan);
  const taskOf = ({ task }: Issue): Task | null => (task === null ? null : (tasks.get(task) ?? null));
  const passes = (issue: Issue): boolean =>
    (code === null || issue.code === code) &&
    (bears === null || bears(issue)) &&
    (unit === null || taskOf(issue)?.lead.units.includes(unit) === true) &&
    (!fixable || (issue.suggestion !== null && fixes.one(issue) !== null)) &&
    holds(issue, taskOf(issue));
  const found: Issue[] = [];
  const report = (index: number): StepReport => ({ stage: 'check', done: index / issues.length });
  yield* inSlices(issues, ISSUES_PER_SLICE, report, (issue) => {
    if (passes(issue)) found.push(issue);
  });
  return found;
}

/**
 * Returns the tasks that hold all the words searched for, in the order of the plan and then of the agenda, be anything
 * wrong with them or not; none where no word is searched for.
 */
export function* tasksHolding(search: string, plan: Plan): Steps<readonly Task[]> {
  const sought = soughtIn(search, plan);
  if (sought === null) return [];
  const all = [...plan.tasks, ...plan.agenda];
  const found: Task[] = [];
  const report = (index: number): StepReport => ({ stage: 'check', done: index / all.length });
  yield* inSlices(all, ISSUES_PER_SLICE, report, (task) => {
    if (holdsAll(sought.textOf(task), sought.words)) found.push(task);
  });
  return found;
}

/** What is searched for, and how texts are folded to be compared with it. */
interface Sought {
  readonly words: readonly string[];
  readonly folding: (text: string) => string;
  /** The text of a task, folded: its number, its content, and everybody named in it. */
  readonly textOf: (task: Task) => string;
}

/** Reads what is searched for; null for no word. Words typed without diacritics find words with them. */
function soughtIn(search: string, plan: Plan): Sought | null {
  const words = foldCase(search)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const isPlain = words.every((word) => foldMarks(word) === word);
  const folding = isPlain ? foldMarks : foldCase;
  const names = new Map(plan.units.map(({ unit }) => [unit.code, [unit.name, ...unit.short].join(' ')]));
  const known = isPlain ? PLAIN : MARKED;
  const textOf = (task: Task): string => {
    let text = known.get(task);
    if (text === undefined) {
      const { number, content, lead, coordinating, director } = task;
      const units = [...lead.units, ...coordinating.units].map((code) => names.get(code) ?? '');
      text = folding([number ?? '', content, lead.text, coordinating.text, director ?? '', ...units].join(' '));
      known.set(task, text);
    }
    return text;
  };
  return { words, folding, textOf };
}

/** Makes the question whether an issue or its task holds all the words searched for. */
function searching(search: string, plan: Plan): (issue: Issue, task: Task | null) => boolean {
  const sought = soughtIn(search, plan);
  if (sought === null) return () => true;
  const { words, folding, textOf } = sought;
  return ({ text, part, sheet }, task) => {
    if (task === null) return holdsAll(folding(`${sheet} ${text} ${part}`), words);
    const ofTask = textOf(task);
    if (holdsAll(ofTask, words)) return true;
    // Names and contents stand in the task's own text already.
    const isKnown = text === '' || text === task.lead.text || text === task.coordinating.text || text === task.content;
    return !isKnown && holdsAll(`${ofTask} ${folding(text)}`, words);
  };
}

/** Texts of tasks folded for searching, with and without diacritics: folded once, however often people type. */
const MARKED = new WeakMap<Task, string>();
const PLAIN = new WeakMap<Task, string>();

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** What can be chosen among, with the number of issues that there are without any filter. */
export interface Facets {
  /** Units that lead tasks with issues, in the order of the plan. */
  readonly units: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** Codes in the order in which they are shown. */
  readonly codes: readonly { readonly code: IssueCode; readonly count: number }[];
  /** Months of the plan's year (1-based) that tasks are due in. */
  readonly months: readonly number[];
}

/** Counts what issues can be chosen by. */
export function facetsOf(issues: readonly Issue[], plan: Plan, tasks: TasksByKey): Facets {
  const units = new Map<string, number>();
  const codes = new Map<IssueCode, number>();
  for (const { code, task: key } of issues) {
    codes.set(code, (codes.get(code) ?? 0) + 1);
    const task = key === null ? undefined : tasks.get(key);
    for (const unit of task?.lead.units ?? []) units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  const months = new Set(plan.tasks.flatMap(({ due }) => due.months));
  return {
    units: plan.units.flatMap(({ unit: { code, name } }) => {
      const count = units.get(code);
      return count === undefined ? [] : [{ code, name, count }];
    }),
    codes: CODES_IN_ORDER.flatMap((code) => {
      const count = codes.get(code);
      return count === undefined ? [] : [{ code, count }];
    }),
    months: [...months].sort((a, b) => a - b),
  };
}

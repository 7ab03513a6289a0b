/** What a check found, made ready for its list, and which of it is shown: in slices, for plans have thousands of issues. */
import type { Issue } from '../../core/checks/types';
import type { Steps } from '../../core/flow/steps';
import type { Task } from '../../core/plan/types';
import type { Checked } from '../decisions/ignore';
import type { OpenedPlan } from '../open/openPlan';
import { ignoredCards, issueCards, tasksByKey } from './cards';
import type { CardBlock, CardGroup, TasksByKey } from './cards';
import { facetsOf, filteredIssues, tasksHolding } from './filter';
import type { Facets, IssueFilter } from './filter';
import { fixesOf } from './fix';
import type { Fixes } from './fix';

/** What a check found, with what its list needs to know. */
export interface IssueDesk {
  /** The plan that was checked. */
  readonly opened: OpenedPlan;
  /** To be looked at. */
  readonly issues: readonly Issue[];
  /** Put out of sight by the office. */
  readonly ignored: readonly Issue[];
  readonly fixes: Fixes;
  readonly tasks: TasksByKey;
  readonly facets: Facets;
}

/** What a filter leaves of the issues, as people deal with them. */
export interface ShownIssues {
  /** Tasks of the whole plan that hold the words searched for, but for those that stand in what is to be decided or added. */
  readonly tasks: readonly Task[];
  readonly issues: readonly Issue[];
  readonly blocks: readonly CardBlock[];
  readonly ignored: readonly CardGroup[];
  /** Names with typing errors that can be fixed. */
  readonly slips: readonly Issue[];
}

/** Makes what was found ready for its list. */
export function* issueDesk(opened: OpenedPlan, { issues, ignored }: Checked): Steps<IssueDesk> {
  const fixes = fixesOf(opened, issues);
  yield { stage: 'check', done: 1 };
  const tasks = tasksByKey(opened.plan);
  yield { stage: 'check', done: 1 };
  return { opened, issues, ignored, fixes, tasks, facets: facetsOf(issues, opened.plan, tasks) };
}

/** Lays out what a filter leaves. */
export function* shownIssues(desk: IssueDesk, filter: IssueFilter): Steps<ShownIssues> {
  const { opened, tasks, fixes } = desk;
  const issues = yield* filteredIssues(desk.issues, filter, desk, tasks);
  const ignored = yield* filteredIssues(desk.ignored, filter, desk, tasks);
  const blocks = yield* issueCards(issues, tasks, opened.plan);
  const told = new Set(
    blocks.flatMap(({ block, issues: own }) => (block === 'style' ? [] : own.map(({ task }) => task))),
  );
  const holding = yield* tasksHolding(filter.search, opened.plan);
  return {
    tasks: holding.filter(({ key }) => !told.has(key)),
    issues,
    blocks,
    ignored: yield* ignoredCards(ignored, tasks),
    slips: issues.filter((issue) => isSlip(issue) && fixes.one(issue) !== null),
  };
}

function isSlip({ code }: Issue): boolean {
  return code === 'lead-typo' || code === 'coordinating-typo';
}

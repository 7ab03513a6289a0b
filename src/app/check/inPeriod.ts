/** Which issues bear on the figures of a period. */
import type { IssueCode } from '../../core/checks/codes';
import type { Issue } from '../../core/checks/types';
import type { Steps } from '../../core/flow/steps';
import type { Task } from '../../core/plan/types';
import { carryOver } from '../../core/rollup/carried';
import { belongsTo } from '../../core/rollup/inPeriod';
import type { CalendarDate, Period } from '../../core/time/types';
import type { OpenedPlan } from '../open/openPlan';
import { blocksIn } from './blocks';
import { issueCards } from './cards';
import type { TasksByKey } from './cards';

/** A period and the day at which states are judged, as a summary is asked for. */
export interface FiguresWanted {
  readonly period: Period;
  readonly asOf: CalendarDate;
}

/** Once these are put right the task may belong to any period. */
const OF_ANY_PERIOD: readonly IssueCode[] = ['due-missing', 'due-invalid', 'band-unread', 'due-partly-read'];

/**
 * Makes the question whether an issue bears on the figures of a period: its task belongs to it or is carried over into it,
 * its time is not known, or it hangs on no task (a sheet, a row that may be none).
 */
export function bearsOn(
  { plan }: Pick<OpenedPlan, 'plan'>,
  { period, asOf }: FiguresWanted,
): (issue: Issue) => boolean {
  const tasks = new Map(plan.tasks.map((task) => [task.key, task]));
  const known = new Map<string, boolean>();
  const isInside = (task: Task): boolean =>
    belongsTo(task, period, plan.year, plan.years) || carryOver(task, period, asOf, plan.year) !== null;
  return ({ code, task: key }) => {
    if (key === null || OF_ANY_PERIOD.includes(code)) return true;
    let inside = known.get(key);
    if (inside === undefined) {
      const task = tasks.get(key);
      inside = task === undefined || isInside(task);
      known.set(key, inside);
    }
    return inside;
  };
}

/** What stands open before the figures of a period can be relied on. */
export interface OpenDecisions {
  /** Things to decide, as the list of issues counts them: one wording, wherever it stands, is one. */
  readonly things: number;
  /** Issues of severity "error". */
  readonly errors: number;
  /** Results that are not understood. */
  readonly unread: number;
  /** Other issues on which figures hang (names counted by a typing error, dates, doubtful rows …). */
  readonly others: number;
  /** Different tasks that any of them are about. */
  readonly tasks: number;
}

/** Counts what is to be decided before the figures of a period can be relied on. Issues that the office ignores are not among those given. */
export function* openDecisions(
  opened: OpenedPlan,
  issues: readonly Issue[],
  tasks: TasksByKey,
  wanted: FiguresWanted,
): Steps<OpenDecisions> {
  const bears = bearsOn(opened, wanted);
  const blockOf = blocksIn(opened.plan);
  const open = issues.filter((issue) => blockOf(issue) === 'decide' && bears(issue));
  const blocks = yield* issueCards(open, tasks, opened.plan);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const unread = open.filter(({ code }) => code === 'progress-unread').length;
  return {
    things: blocks.reduce((sum, { things }) => sum + things, 0),
    errors,
    unread,
    others: open.length - errors - unread,
    tasks: new Set(open.map(({ task }) => task).filter((task) => task !== null)).size,
  };
}

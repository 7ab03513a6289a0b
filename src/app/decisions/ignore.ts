/** Issues that the office put out of sight: which they are, and the decisions that put them there or bring them back. */
import type { Issue } from '../../core/checks/types';
import { foldCase } from '../../core/text/fold';
import { isoDate } from '../../core/time/date';
import type { CalendarDate } from '../../core/time/types';
import type { SettingsChange } from '../settings/changeSettings';
import type { Decision } from './decide';
import type { IgnoredIssue, Settings } from '../settings/document';

/** Issues parted by what was decided about them. */
export interface Checked {
  /** To be looked at, in the order of the checks. */
  readonly issues: readonly Issue[];
  /** Put out of sight by the office. */
  readonly ignored: readonly Issue[];
}

/** Parts issues into those to be looked at and those that the workbook says to ignore. */
export function partIgnored(issues: readonly Issue[], { ignored }: Settings): Checked {
  if (ignored.length === 0) return { issues, ignored: [] };
  const known = new Set(ignored.map(identityOf));
  // Few issues share code and task with a decision: only those are looked at closely.
  const near = new Set(ignored.map(({ code, task, sheet }) => nearnessOf(code, task, sheet)));
  const parted: Record<keyof Checked, Issue[]> = { issues: [], ignored: [] };
  for (const issue of issues) {
    const isIgnored =
      near.has(nearnessOf(issue.code, issue.task, issue.sheet)) && known.has(identityOf(decisionOn(issue, '')));
    parted[isIgnored ? 'ignored' : 'issues'].push(issue);
  }
  return parted;
}

/**
 * The decision to ignore issues, remembered by task.
 * @param today the day that is noted with them
 */
export function ignoring(issues: readonly Issue[], today: CalendarDate): Decision {
  const decisions = issues.map((issue) => decisionOn(issue, isoDate(today)));
  return { change: adding(decisions), revert: (before) => removing(without(decisions, before.ignored)) };
}

/** The decision to look at ignored issues again. */
export function restoring(issues: readonly Issue[]): Decision {
  const decisions = issues.map((issue) => decisionOn(issue, ''));
  return {
    change: removing(decisions),
    revert: (before) => adding(before.ignored.filter((each) => without([each], decisions).length === 0)),
  };
}

const adding =
  (decisions: readonly IgnoredIssue[]): SettingsChange =>
  (settings) => ({ ...settings, ignored: [...settings.ignored, ...without(decisions, settings.ignored)] });

const removing =
  (decisions: readonly IgnoredIssue[]): SettingsChange =>
  (settings) => ({ ...settings, ignored: without(settings.ignored, decisions) });

/** Returns the decisions whose issue is not among others, each issue once. */
function without(decisions: readonly IgnoredIssue[], others: readonly IgnoredIssue[]): readonly IgnoredIssue[] {
  const known = new Set(others.map(identityOf));
  return decisions.filter((decision) => {
    const identity = identityOf(decision);
    const isNew = !known.has(identity);
    known.add(identity);
    return isNew;
  });
}

function decisionOn({ code, task, sheet, part }: Issue, when: string): IgnoredIssue {
  return { code, task, sheet, part: foldCase(part), when };
}

const nearnessOf = (code: string, task: string | null, sheet: string): string => `${code}\n${task ?? sheet}`;

/** A task is the same in whatever sheet it stands; what hangs on no task hangs on its sheet. */
function identityOf({ code, task, sheet, part }: IgnoredIssue): string {
  return JSON.stringify(task === null ? [code, null, sheet, part] : [code, task, part]);
}

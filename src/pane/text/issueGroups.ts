/** Issues as the list shows them: by severity, then by code, in the order of the plan. */
import type { Issue, Severity } from '../../core/checks/types';

/** One line of the list: an issue, and the others that read the same (infos only). */
export interface IssueLine {
  readonly issue: Issue;
  /** All issues of the line, the one shown first. */
  readonly all: readonly Issue[];
}

export interface IssueGroup {
  readonly code: Issue['code'];
  /** Number of issues, not of lines. */
  readonly count: number;
  readonly lines: readonly IssueLine[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly IssueGroup[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts issues by severity, under the names that the sentences use. */
export function countSeverities(issues: readonly Issue[]): { errors: number; warnings: number; infos: number } {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

/** Groups issues; infos of one code with the same text become one line. Severities without an issue are left out. */
export function groupIssues(issues: readonly Issue[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = issues.filter((issue) => issue.severity === severity);
    if (ofSeverity.length === 0) return [];
    const byCode = new Map<Issue['code'], Issue[]>();
    for (const issue of ofSeverity) {
      const list = byCode.get(issue.code);
      if (list) list.push(issue);
      else byCode.set(issue.code, [issue]);
    }
    const groups = [...byCode].map(([code, list]) => ({
      code,
      count: list.length,
      lines: severity === 'info' ? mergeSame(list) : list.map((issue) => ({ issue, all: [issue] })),
    }));
    return [{ severity, count: ofSeverity.length, groups }];
  });
}

function mergeSame(issues: readonly Issue[]): IssueLine[] {
  const lines = new Map<string, { issue: Issue; all: Issue[] }>();
  for (const issue of issues) {
    const key = issue.text === '' ? `${issue.sheet}\n${issue.part}` : issue.text;
    const line = lines.get(key);
    if (line) line.all.push(issue);
    else lines.set(key, { issue, all: [issue] });
  }
  return [...lines.values()];
}

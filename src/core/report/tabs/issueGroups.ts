/** Issues in the order in which people go through them: errors, warnings, then hints collapsed to one line a text. */
import type { Issue, Severity } from '../../checks/types';

/** One line of an issue list. */
export interface IssueLine {
  /** The issue, or the first of those that the line stands for. */
  readonly issue: Issue;
  /** How many issues the line stands for. */
  readonly count: number;
}

export interface IssueGroup {
  readonly severity: Severity;
  /** Issues, not lines. */
  readonly count: number;
  readonly lines: readonly IssueLine[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Groups issues by severity in their given order; hints with the same code and text become one line. Empty groups are left out. */
export function issueGroups(issues: readonly Issue[]): readonly IssueGroup[] {
  return ORDER.flatMap((severity) => {
    const own = issues.filter((issue) => issue.severity === severity);
    if (own.length === 0) return [];
    return [{ severity, count: own.length, lines: severity === 'info' ? collapsed(own) : own.map(single) }];
  });
}

function single(issue: Issue): IssueLine {
  return { issue, count: 1 };
}

function collapsed(issues: readonly Issue[]): IssueLine[] {
  const lines = new Map<string, { issue: Issue; count: number }>();
  for (const issue of issues) {
    const key = `${issue.code}\n${issue.text}\n${issue.part}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { issue, count: 1 });
    else line.count += 1;
  }
  return [...lines.values()];
}

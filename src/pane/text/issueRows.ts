/** The list of issues as rows, one under the other: what is open decides which there are. */
import type { Issue, Severity } from '../../core/checks/types';
import { groupIssues } from './issueGroups';
import type { IssueGroup, IssueLine, SeverityGroup } from './issueGroups';

/** A part of the list that can be opened and closed. */
export type Part = Severity | 'ignored';

export type IssueRow =
  | { readonly kind: 'part'; readonly key: string; readonly part: Part; readonly count: number; readonly open: boolean }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly part: Part;
      readonly group: IssueGroup;
      readonly open: boolean;
    }
  | { readonly kind: 'line'; readonly key: string; readonly part: Part; readonly line: IssueLine };

/** Groups this small are open at first. */
const SMALL = 5;

/** Returns true if a part or group (by its row's key) is open; undefined where nobody has opened or closed it. */
export type OpenChoices = ReadonlyMap<string, boolean>;

/** Issues grouped for the list; made once for each check. */
export interface GroupedIssues {
  readonly severities: readonly SeverityGroup[];
  readonly ignored: readonly SeverityGroup[];
}

/** Groups issues to be looked at and ignored ones. */
export function groupedIssues(issues: readonly Issue[], ignored: readonly Issue[]): GroupedIssues {
  return { severities: groupIssues(issues), ignored: groupIssues(ignored) };
}

/** Returns the rows of the list: errors and warnings are open at first, hints and ignored ones closed. */
export function issueRows({ severities, ignored }: GroupedIssues, choices: OpenChoices): readonly IssueRow[] {
  const rows: IssueRow[] = [];
  for (const { severity, count, groups } of severities) {
    addPart(rows, choices, severity, count, groups, severity !== 'info');
  }
  const count = ignored.reduce((sum, each) => sum + each.count, 0);
  if (count > 0) {
    const groups = ignored.flatMap((each) => each.groups);
    addPart(rows, choices, 'ignored', count, groups, false);
  }
  return rows;
}

function addPart(
  rows: IssueRow[],
  choices: OpenChoices,
  part: Part,
  count: number,
  groups: readonly IssueGroup[],
  openAtFirst: boolean,
): void {
  const open = choices.get(part) ?? openAtFirst;
  rows.push({ kind: 'part', key: part, part, count, open });
  if (!open) return;
  for (const [index, group] of groups.entries()) {
    const key = `${part}\n${group.code}`;
    const groupOpen = choices.get(key) ?? (index === 0 || group.lines.length <= SMALL);
    rows.push({ kind: 'group', key, part, group, open: groupOpen });
    if (!groupOpen) continue;
    const seen = new Map<string, number>();
    for (const line of group.lines) {
      const { sheet, row, column, part: piece } = line.issue;
      const place = `${key}\n${sheet}\n${row ?? ''}\n${column ?? ''}\n${piece}`;
      const before = seen.get(place) ?? 0;
      seen.set(place, before + 1);
      rows.push({ kind: 'line', key: `${place}\n${before}`, part, line });
    }
  }
}

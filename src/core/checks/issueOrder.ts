import type { Plan } from '../plan/types';
import type { Steps } from '../flow/steps';
import { ISSUE_CODES } from './codes';
import type { Issue } from './types';

/** Rows sorted between two pauses. */
const ROWS_PER_STEP = 500;

const codeOrder = new Map(ISSUE_CODES.map((code, index) => [code, index]));

/**
 * Puts issues in order: by tab, row (whole sheet first), column (whole row first), order of the table of codes, and piece.
 * They are laid by sheet and row as they come, so that only the few of one row are compared with each other.
 */
export class IssueSorter {
  private readonly sheetOrder: ReadonlyMap<string, number>;
  /** By order of the sheet, then by row; issues of sheets that the plan does not have stand last. */
  private readonly sheets: Map<number, Issue[]>[];

  constructor(plan: Plan) {
    this.sheetOrder = new Map(plan.sheets.map((sheet, index) => [sheet.name, index]));
    this.sheets = Array.from({ length: plan.sheets.length + 1 }, () => new Map<number, Issue[]>());
  }

  add(issue: Issue): void {
    const rows = this.sheets[this.sheetOrder.get(issue.sheet) ?? this.sheets.length - 1];
    const row = issue.row ?? 0;
    const issues = rows?.get(row);
    if (issues) issues.push(issue);
    else rows?.set(row, [issue]);
  }

  /** Gives all issues in order. */
  *sorted(): Steps<readonly Issue[]> {
    const sorted: Issue[] = [];
    for (const rows of this.sheets) {
      yield { stage: 'check', done: 1 };
      const inOrder = [...rows.keys()].sort((a, b) => a - b);
      for (const [index, row] of inOrder.entries()) {
        const issues = rows.get(row) ?? [];
        if (issues.length > 1) issues.sort(compareInRow);
        for (const issue of issues) sorted.push(issue);
        if (index % ROWS_PER_STEP === 0) yield { stage: 'check', done: 1 };
      }
    }
    return sorted;
  }
}

function compareInRow(a: Issue, b: Issue): number {
  const columns = (a.column ?? -1) - (b.column ?? -1);
  if (columns !== 0) return columns;
  const codes = (codeOrder.get(a.code) ?? 0) - (codeOrder.get(b.code) ?? 0);
  if (codes !== 0) return codes;
  return a.part < b.part ? -1 : a.part > b.part ? 1 : 0;
}

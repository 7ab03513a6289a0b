import type { Plan } from '../plan/types';
import type { Steps } from '../flow/steps';
import { ISSUE_CODES } from './codes';
import type { Issue } from './types';

/** Rows sorted between two pauses. */
const ROWS_PER_STEP = 500;

const codeOrder = new Map(ISSUE_CODES.map((code, index) => [code, index]));

/** The issues of one sheet by row (0 for the whole sheet). */
type RowsOfSheet = Map<number, Issue[]>;

/**
 * Puts issues in order: by tab, row (whole sheet first), column (whole row first), order of the table of codes, and piece.
 * They are laid by sheet and row as they come, so that only the few of one row are compared with each other. Of issues
 * with one code about one piece of one cell only the first is kept: several tasks may share the cell.
 */
export class IssueSorter {
  /** In tab order; sheets that the plan does not have stand last. */
  private readonly sheets: Map<string, RowsOfSheet>;
  /** The sheet of the issue before, which most issues share. */
  private sheet: string | null = null;
  private rows: RowsOfSheet = new Map();

  constructor(plan: Plan) {
    this.sheets = new Map(plan.sheets.map(({ name }) => [name, new Map<number, Issue[]>()]));
  }

  add(issue: Issue): void {
    if (issue.sheet !== this.sheet) this.turnTo(issue.sheet);
    const row = issue.row ?? 0;
    const issues = this.rows.get(row);
    if (issues) issues.push(issue);
    else this.rows.set(row, [issue]);
  }

  private turnTo(sheet: string): void {
    this.sheet = sheet;
    const rows = this.sheets.get(sheet);
    if (rows) this.rows = rows;
    else this.sheets.set(sheet, (this.rows = new Map<number, Issue[]>()));
  }

  /** Returns all issues in order. */
  *sorted(): Steps<readonly Issue[]> {
    const sorted: Issue[] = [];
    for (const rows of this.sheets.values()) {
      const inOrder = Uint32Array.from(rows.keys()).sort();
      for (let start = 0; start < inOrder.length; start += ROWS_PER_STEP) {
        yield { stage: 'check', done: 1 };
        for (const row of inOrder.subarray(start, start + ROWS_PER_STEP)) addRow(rows.get(row) ?? [], sorted);
      }
    }
    return sorted;
  }
}

/** Adds the issues of one row in order. (Equal ones stay in the order in which they came, so the first stands first.) */
function addRow(issues: Issue[], sorted: Issue[]): void {
  if (issues.length > 1) issues.sort(compareInRow);
  let before: Issue | null = null;
  for (const issue of issues) {
    const isRepeated =
      before !== null && issue.column !== null && issue.row !== null && compareInRow(before, issue) === 0;
    if (!isRepeated) sorted.push(issue);
    before = issue;
  }
}

function compareInRow(a: Issue, b: Issue): number {
  const columns = (a.column ?? -1) - (b.column ?? -1);
  if (columns !== 0) return columns;
  const codes = (codeOrder.get(a.code) ?? 0) - (codeOrder.get(b.code) ?? 0);
  if (codes !== 0) return codes;
  return a.part < b.part ? -1 : a.part > b.part ? 1 : 0;
}

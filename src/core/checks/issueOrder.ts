import type { Plan } from '../plan/types';
import type { Steps } from '../flow/steps';
import { ISSUE_CODES } from './codes';
import type { Issue } from './types';

/** Issues sorted between two pauses. */
const ISSUES_PER_STEP = 1000;

const codeOrder = new Map(ISSUE_CODES.map((code, index) => [code, index]));

/**
 * Puts issues in order: by tab, row (whole sheet first), column (whole row first), order of the table of codes, and piece.
 * They are laid by sheet as they come and counted by row, so that only the few of one row are compared with each other. Of
 * issues with one code about one piece of one cell only the first is kept: several tasks may share the cell.
 */
export class IssueSorter {
  /** In tab order; sheets that the plan does not have stand last. */
  private readonly sheets: Map<string, Issue[]>;
  /** The sheet of the issue before, which most issues share. */
  private sheet: string | null = null;
  private issues: Issue[] = [];

  constructor(plan: Plan) {
    this.sheets = new Map(plan.sheets.map(({ name }) => [name, []]));
  }

  add(issue: Issue): void {
    if (issue.sheet !== this.sheet) this.turnTo(issue.sheet);
    this.issues.push(issue);
  }

  private turnTo(sheet: string): void {
    this.sheet = sheet;
    const issues = this.sheets.get(sheet);
    if (issues) this.issues = issues;
    else this.sheets.set(sheet, (this.issues = []));
  }

  /** Returns all issues in order. */
  *sorted(): Steps<readonly Issue[]> {
    const sorted: Issue[] = [];
    for (const issues of this.sheets.values()) {
      const byRow = inRows(issues);
      let start = 0;
      while (start < byRow.length) {
        yield { stage: 'check', done: 1 };
        start = addRows(byRow, start, sorted);
      }
    }
    return sorted;
  }
}

/** 1-based; 0 for the whole sheet. */
const rowOf = (issue: Issue): number => issue.row ?? 0;

/** Returns the issues of a sheet by row, those of one row in the order in which they came: each is put where its row begins. */
function inRows(issues: readonly Issue[]): readonly Issue[] {
  const last = issues.reduce((most, issue) => Math.max(most, rowOf(issue)), 0);
  const places = new Uint32Array(last + 2);
  for (const issue of issues) places[rowOf(issue) + 1] = (places[rowOf(issue) + 1] ?? 0) + 1;
  for (let row = 1; row < places.length; row += 1) places[row] = (places[row] ?? 0) + (places[row - 1] ?? 0);
  const byRow = [...issues];
  for (const issue of issues) {
    const place = places[rowOf(issue)] ?? 0;
    byRow[place] = issue;
    places[rowOf(issue)] = place + 1;
  }
  return byRow;
}

/** Adds the issues of the rows of one step in order; returns where the next step begins. */
function addRows(byRow: readonly Issue[], from: number, sorted: Issue[]): number {
  let start = from;
  while (start < byRow.length && start < from + ISSUES_PER_STEP) {
    let end = start + 1;
    while (end < byRow.length && rowOf(byRow[end] as Issue) === rowOf(byRow[start] as Issue)) end += 1;
    if (end === start + 1) sorted.push(byRow[start] as Issue);
    else addRow(byRow.slice(start, end), sorted);
    start = end;
  }
  return start;
}

/** Adds the issues of one row in order. (Equal ones stay in the order in which they came, so the first stands first.) */
function addRow(issues: Issue[], sorted: Issue[]): void {
  issues.sort(compareInRow);
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

/** The tab "Kiểm tra": what was found in the plan, each with a jump to its cell. */
import type { Say } from '../../../messages/say';
import type { Issue } from '../../checks/types';
import type { Steps } from '../../flow/steps';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import type { Plan } from '../../plan/types';
import { fittedRow, linkCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { figureText } from '../text/figures';
import { issueGroups } from './issueGroups';
import type { IssueLine } from './issueGroups';
import { issueSentence } from '../text/issueSentence';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import { LINE_HEIGHT, TITLE_HEIGHT, reportTab } from '../../draft/reportTab';
import { fitHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, TabDraft } from '../../draft/types';

export interface IssueTabInput {
  /** In any order; they are grouped by severity and keep their order within it. */
  readonly issues: readonly Issue[];
  readonly plan: Plan;
  readonly say: Say;
  readonly closedAt: ClosingTime;
}

const COLUMNS = ['number', 'severity', 'what', 'sheet', 'cell', 'cell-text', 'suggestion'] as const;
const WIDTHS: readonly number[] = [5, 11, 58, 18, 9, 40, 34];
const LAST = COLUMNS.length - 1;
const HEADER_ROW = 4;
/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

/** Makes the tab. The same input gives the same draft; only `closedAt` tells one run from the next. */
export function* issueTab({ issues, say, closedAt }: IssueTabInput): Steps<TabDraft> {
  const groups = issueGroups(issues);
  const merges: MergedArea[] = [];
  const rows: RowDraft[] = [];
  const fullWidth = (cell: CellDraft, height: number): void => {
    rows.push({ cells: [cell], height });
    merges.push(rowArea(rows.length, 0, LAST));
  };

  fullWidth(textCell(say('report.issues.title'), 'title'), TITLE_HEIGHT);
  fullWidth(textCell(closedAtText(closedAt, say), 'subtitle'), LINE_HEIGHT);
  fullWidth(textCell(countsText(issues, say), 'headline'), LINE_HEIGHT);
  rows.push(fittedRow(COLUMNS.map((name) => textCell(say(`report.column.${name}`), 'header'))));
  let number = 0;
  for (const { severity, count, lines } of groups) {
    fullWidth(textCell(say(`report.issues.group.${severity}`, { count }), 'section'), LINE_HEIGHT);
    for (const line of lines) {
      if (number % LINES_PER_STEP === 0) yield { stage: 'write', done: number / issues.length };
      number += 1;
      rows.push(fittedRow(issueCells(number, line, say)));
    }
  }
  if (groups.length === 0) fullWidth(textCell(say('report.issues.none'), 'headline'), LINE_HEIGHT);

  const filled = yield* fitHeights(rows, WIDTHS);
  const head = [HEADER_ROW, HEADER_ROW] as const;
  const tab = { identity: 'issues', kind: 'issues', title: say('report.tab.issues') } as const;
  return reportTab({ ...tab, rows: filled, widths: WIDTHS, merges, head, last: LAST }, say);
}

function countsText(issues: readonly Issue[], say: Say): string {
  const of = (severity: Issue['severity']): string =>
    figureText(issues.filter((issue) => issue.severity === severity).length, say);
  return say('report.issues.counts', { error: of('error'), warning: of('warning'), info: of('info') });
}

function issueCells(number: number, { issue, count }: IssueLine, say: Say): CellDraft[] {
  const sentence = issueSentence(issue, say);
  return [
    numberCell(number, 'count'),
    textCell(say(`report.severity.${issue.severity}`), 'text-centre'),
    textCell(count === 1 ? sentence : say('report.issues.times', { sentence, count })),
    textCell(issue.sheet),
    placeCell(issue, say),
    textCell(issue.text),
    textCell(issue.suggestion),
  ];
}

/** Jumps to the cell; for an issue about a row or a sheet to its first cell, for one without a sheet nowhere. */
function placeCell({ sheet, row, column }: Issue, say: Say): CellDraft {
  if (sheet === '') return textCell(null);
  const text =
    row === null
      ? say('report.issues.whole-sheet')
      : column === null
        ? say('report.issues.row', { row: String(row) })
        : cellAddress(row, column);
  return linkCell(text, sheet, row ?? 1, column ?? 0);
}

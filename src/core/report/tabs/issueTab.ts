/** The tab "Kiểm tra": what is to be put right, by phòng, one line a task and matter, an Excel table that can be filtered. */
import type { Say } from '../../../messages/say';
import type { Issue } from '../../checks/types';
import type { Steps } from '../../flow/steps';
import { cellAddress } from '../../grid/address';
import type { MergedArea } from '../../grid/grid';
import type { Plan, Task } from '../../plan/types';
import { fittedRow, linkCell, numberCell, rowArea, textCell } from '../../draft/cells';
import { vietnameseDate } from '../../time/date';
import { figureText } from '../text/figures';
import { issueLines } from './issueLines';
import type { IssueLine } from './issueLines';
import { issueSentence } from '../text/issueSentence';
import { closedAtText } from '../text/titleBlock';
import type { ClosingTime } from '../text/titleBlock';
import { leadNames } from '../text/unitNames';
import { fullWidthRow, reportTab } from '../../draft/reportTab';
import { lowestColumns } from '../../draft/lowestColumns';
import { fitHeights } from '../../draft/rowHeights';
import type { CellDraft, RowDraft, StyleName, TabDraft } from '../../draft/types';
import { joinedEdits } from '../../text/joinedEdits';
import type { CalendarDate } from '../../time/types';

export interface IssueTabInput {
  /** In any order; they are put in order by phòng and severity and keep their order within. */
  readonly issues: readonly Issue[];
  readonly plan: Plan;
  readonly say: Say;
  readonly closedAt: ClosingTime;
  /** The day that the plan was checked as of; missing for that of `closedAt`. */
  readonly asOf?: CalendarDate;
}

const COLUMNS = ['number', 'unit', 'task-number', 'task', 'due', 'what', 'cell', 'suggestion', 'severity'] as const;
type Column = (typeof COLUMNS)[number];
type Printed = Exclude<Column, 'severity'>;
/** Right of what is printed: it is for filters, and lines stand in its order within a phòng. */
const SEVERITY_WIDTH = 10.5;
/** Characters of the printed columns together, at which letters print at 10.5 points or more. */
const WHOLE_WIDTH = 162;
/** Widths that a column may have, in characters; the task gets what they leave. What is best hangs on how long texts are. */
const CHOICES: Readonly<Record<Exclude<Printed, 'task' | 'cell'>, readonly number[]>> = {
  number: [4.5],
  unit: [12, 14, 17, 20, 24, 28],
  'task-number': [5.5],
  due: [12, 16],
  what: [30, 36, 40, 44, 48, 52],
  suggestion: [14, 17, 20, 24],
};
/** Characters of the column of places: that of the longest, for LibreOffice breaks no link; a longer one wraps in Excel. */
const CELL_WIDTHS = { least: 9, most: 22 } as const;
/** Lines that tell how long texts are. */
const LINES_TRIED = 120;
const LAST = COLUMNS.length - 1;
const PRINTED = LAST - 1;
const HEADER_ROW = 4;
const TABLE_NAME = 'TienDo_KiemTra';
/** Letters of a task's content: about two lines. */
const MOST_LETTERS = 72;
/** Places named in one cell. */
const MOST_PLACES = 6;
/** Lines added between two pauses. */
const LINES_PER_STEP = 250;

/** Makes the tab. The same input gives the same draft; only `closedAt` tells one run from the next. */
export function* issueTab({ issues, plan, say, closedAt, asOf = closedAt.date }: IssueTabInput): Steps<TabDraft> {
  const lines = issueLines(issues, plan, leadNames(plan, say));
  const merges: MergedArea[] = [];
  const rows: RowDraft[] = [];
  const fullWidth = (text: string, style: StyleName): void => {
    rows.push(fullWidthRow(text, style, [WHOLE_WIDTH]));
    merges.push(rowArea(rows.length, 0, PRINTED));
  };

  fullWidth(say('report.issues.title'), 'title');
  fullWidth(closedAtText(closedAt, say), 'subtitle');
  fullWidth(countsText(issues, { lines: lines.length, asOf }, say), 'headline');
  rows.push(fittedRow(COLUMNS.map((name) => textCell(say(`report.issues.column.${name}`), 'header'))));
  const namesSheets = new Set(issues.map(({ sheet }) => sheet)).size > 1;
  const context: LineContext = { namesSheets, suggestionOf: wholeSuggestions(issues), say };
  for (const [index, line] of lines.entries()) {
    if (index % LINES_PER_STEP === 0) yield { stage: 'write', done: index / lines.length };
    rows.push(fittedRow(lineCells(index + 1, line, context)));
  }
  const table = { top: HEADER_ROW, left: 0, bottom: rows.length, right: LAST };
  if (lines.length === 0) fullWidth(say('report.issues.none'), 'headline');

  const widths = yield* columnWidths(rows.slice(HEADER_ROW - 1, table.bottom));
  const filled = yield* fitHeights(rows, widths);
  const head = [HEADER_ROW, HEADER_ROW] as const;
  const tab = { identity: 'issues', kind: 'issues', title: say('report.tab.issues') } as const;
  const tables = lines.length === 0 ? [] : [{ name: TABLE_NAME, area: table }];
  return reportTab({ ...tab, rows: filled, widths, merges, head, last: LAST, printed: PRINTED, tables }, say);
}

/** Chooses the widths at which the lines are lowest in all, the head among them. */
function* columnWidths(rows: readonly RowDraft[]): Steps<readonly number[]> {
  const step = Math.ceil(rows.length / LINES_TRIED);
  const tried = rows.filter((_, index) => index % step === 0);
  const cell = COLUMNS.indexOf('cell');
  const places = rows.slice(1).map(({ cells }) => String(cells[cell]?.value ?? ''));
  const longest = Math.max(...places.map((text) => text.length), 0);
  const ofCells = Math.min(Math.max(longest + 1, CELL_WIDTHS.least), CELL_WIDTHS.most);
  const printed = COLUMNS.filter((name): name is Printed => name !== 'severity');
  return [
    ...(yield* lowestColumns(printed, 'task', { ...CHOICES, cell: [ofCells] }, WHOLE_WIDTH, tried)),
    SEVERITY_WIDTH,
  ];
}

function countsText(
  issues: readonly Issue[],
  { lines, asOf }: { readonly lines: number; readonly asOf: CalendarDate },
  say: Say,
): string {
  const of = (severity: Issue['severity']): string =>
    figureText(issues.filter((issue) => issue.severity === severity).length, say);
  const counts = {
    asOf: vietnameseDate(asOf),
    ...{ error: of('error'), warning: of('warning'), info: of('info') },
  };
  // Several findings share a line, and one of a task with two leads has two.
  return lines === issues.length
    ? say('report.issues.counts', counts)
    : say('report.issues.counts.lines', { ...counts, lines: figureText(lines, say) });
}

/** What all lines have in common. */
interface LineContext {
  /** Whether places are on more than one sheet and must name it. */
  readonly namesSheets: boolean;
  readonly suggestionOf: (issue: Issue) => string | null;
  readonly say: Say;
}

/**
 * Makes the function that returns what the cell of an issue should hold: with what is suggested for its other pieces as well,
 * or a line would undo what the line above it says; its own where the two cannot be told together. Null where nothing is
 * suggested.
 */
function wholeSuggestions(issues: readonly Issue[]): (issue: Issue) => string | null {
  const ofCells = new Map<string, string[]>();
  const cellOf = ({ sheet, row, column, text }: Issue): string => JSON.stringify([sheet, row, column, text]);
  for (const issue of issues) {
    if (issue.suggestion === null) continue;
    const cell = cellOf(issue);
    const own = ofCells.get(cell) ?? [];
    ofCells.set(cell, own);
    own.push(issue.suggestion);
  }
  return (issue) => {
    if (issue.suggestion === null) return null;
    return joinedEdits(issue.text, ofCells.get(cellOf(issue)) ?? []) ?? issue.suggestion;
  };
}

function lineCells(number: number, line: IssueLine, context: LineContext): CellDraft[] {
  const { say } = context;
  const { unit, task, issues } = line;
  const [issue] = issues;
  const places = placesOf(issues, context);
  return [
    numberCell(number, 'line-count'),
    textCell(unit ?? say('report.issues.no-task'), 'line'),
    textCell(task?.number ?? null, 'line-centre'),
    textCell(task === null ? null : shortened(task.content), 'line'),
    textCell(task === null ? null : dueText(task), 'line-centre'),
    textCell([whatText(line, say), ...furtherPlaces(places, say)].join('\n'), 'line'),
    placeCell(issue, places),
    textCell(suggestionText(issues, context), 'line'),
    textCell(issue === undefined ? null : say(`report.severity.${issue.severity}`), 'line-centre'),
  ];
}

/** The time as typed for the task; one that its sheet gives is a title, and its last day says more. */
function dueText({ due }: Task): string {
  if (due.text !== '' && due.from !== 'sheet') return due.text;
  return due.deadline === null ? '' : vietnameseDate(due.deadline);
}

/** Enough of a content to know the task by; the jump leads to the whole. */
function shortened(content: string): string {
  if (content.length <= MOST_LETTERS) return content;
  const end = content.lastIndexOf(' ', MOST_LETTERS);
  return `${content.slice(0, end > 0 ? end : MOST_LETTERS)} …`;
}

/** Hints that say the same are one sentence; the others of a task a sentence each. Errors say that they are some, on paper too. */
function whatText({ issues }: IssueLine, say: Say): string {
  const told = issues[0]?.severity === 'info' ? issues.slice(0, 1) : issues;
  const texts = [...new Set(told.map((issue) => issueSentence(issue, say)))].join('\n');
  return issues[0]?.severity === 'error' ? say('report.issues.error', { text: texts }) : texts;
}

/** What the cells should hold; which of them where that differs. */
function suggestionText(issues: readonly Issue[], { suggestionOf, namesSheets, say }: LineContext): string {
  const firstWith = new Map<string, Issue>();
  for (const issue of issues) {
    const text = suggestionOf(issue);
    if (text !== null && !firstWith.has(text)) firstWith.set(text, issue);
  }
  const told = [...firstWith];
  if (told.length < 2) return told.map(([text]) => text).join('');
  return told
    .map(([text, issue]) => say('report.issues.suggestion', { place: placeText(issue, namesSheets, say), text }))
    .join('\n');
}

/** The places of a line, each once, in their order. */
function placesOf(issues: readonly Issue[], { namesSheets, say }: LineContext): readonly string[] {
  const placed = issues.filter(({ sheet }) => sheet !== '');
  return [...new Set(placed.map((issue) => placeText(issue, namesSheets, say)))];
}

/** Places are one line: LibreOffice breaks no link. Those that have no room there are told beside. */
function isShort(places: readonly string[]): boolean {
  return places.length < 2 || places.join(', ').length < CELL_WIDTHS.least;
}

/** Names the places, or the first where they are many, and jumps to the first; an issue without a sheet has none. */
function placeCell(first: Issue | undefined, places: readonly string[]): CellDraft {
  if (first === undefined || first.sheet === '') return textCell(null, 'line');
  const text = isShort(places) ? places.join(', ') : (places[0] ?? '');
  return linkCell(text, first.sheet, first.row ?? 1, first.column ?? 0);
}

/** Tells the places for which the cell of places has no room. */
function furtherPlaces(places: readonly string[], say: Say): readonly string[] {
  if (isShort(places)) return [];
  const named = places.slice(1, MOST_PLACES).join(', ');
  const more = places.length - MOST_PLACES;
  return [
    more > 0
      ? say('report.issues.further-more', { places: named, more: String(more) })
      : say('report.issues.further', { places: named }),
  ];
}

function placeText({ sheet, row, column }: Issue, namesSheets: boolean, say: Say): string {
  if (row === null) return namesSheets ? sheet : say('report.issues.whole-sheet');
  const cell = column === null ? say('report.issues.row', { row: String(row) }) : cellAddress(row, column);
  return namesSheets ? say('report.issues.place', { sheet, cell }) : cell;
}

/** Where an issue stands: makes findings from a task and the meaning of one of its cells. */
import { columnLetters } from '../grid/address';
import type { ColumnMeaning, PlanColumn, PlanSheet, Task } from '../plan/types';
import type { IssueCode } from './codes';
import type { ParamsOf } from './issueParams';
import type { Finding, RuleContext } from './types';

/** What a rule says about a cell; `text` only where the task does not hold the cell's text. */
export interface CellFinding<Code extends IssueCode> {
  readonly part: string;
  readonly text?: string;
  readonly suggestion?: string | null;
  readonly params: ParamsOf<Code>;
}

/** Returns true if a sheet has a column of one of the meanings. */
export function hasColumn(sheet: PlanSheet, ...meanings: readonly ColumnMeaning[]): boolean {
  const isMeant = ({ meaning }: PlanColumn): boolean => meanings.includes(meaning);
  return sheet.columns.some(isMeant) || (sheet.further?.some(isMeant) ?? false);
}

/** Returns the first of the meanings for which a sheet has a column; null when it has none. */
export function firstColumn(sheet: PlanSheet | undefined, meanings: readonly ColumnMeaning[]): ColumnMeaning | null {
  return meanings.find((meaning) => sheet !== undefined && hasColumn(sheet, meaning)) ?? null;
}

/** Makes a finding at the cell of a task that has the meaning: its own cell, else the crossing of its row and that column. */
export function atCell<Code extends IssueCode>(
  context: RuleContext,
  task: Task,
  meaning: ColumnMeaning,
  found: CellFinding<Code>,
): Finding<Code> {
  const cell = task.cells[meaning];
  return {
    sheet: task.sheet,
    row: cell ? cell.row : task.row,
    column: cell ? cell.column : columnOf(context.sheetsByName.get(task.sheet), meaning),
    text: found.text ?? cellText(task, meaning) ?? found.part,
    part: found.part,
    suggestion: found.suggestion ?? null,
    params: found.params,
    task: task.key,
  };
}

function columnOf(sheet: PlanSheet | undefined, meaning: ColumnMeaning): number | null {
  const isMeant = (column: PlanColumn): boolean => column.meaning === meaning;
  return (sheet?.columns.find(isMeant) ?? sheet?.further?.find(isMeant))?.column ?? null;
}

/** Returns the header above a cell of a task, as typed; the letters of its column where there is none. */
export function headerOf(context: RuleContext, task: Task, meaning: ColumnMeaning): string {
  const sheet = context.sheetsByName.get(task.sheet);
  const column = task.cells[meaning]?.column ?? columnOf(sheet, meaning);
  if (column === null) return '';
  const isThere = (each: PlanColumn): boolean => each.column === column;
  const header = (sheet?.columns.find(isThere) ?? sheet?.further?.find(isThere))?.header ?? '';
  return header === '' ? columnLetters(column) : header;
}

/** Makes a finding about a task's row that belongs to no single cell. */
export function atRow<Code extends IssueCode>(task: Task, found: CellFinding<Code>): Finding<Code> {
  return {
    sheet: task.sheet,
    row: task.row,
    column: null,
    text: found.text ?? '',
    part: found.part,
    suggestion: found.suggestion ?? null,
    params: found.params,
    task: task.key,
  };
}

/** Makes a finding about a column (0-based) of a sheet, at its heading. */
export function atHeading<Code extends IssueCode>(
  { name, headerRow }: PlanSheet,
  { column, header }: { readonly column: number; readonly header: string },
  params: ParamsOf<Code>,
): Finding<Code> {
  return { sheet: name, row: headerRow, column, text: header, part: header, suggestion: null, params, task: null };
}

/** Makes a finding about a whole sheet. */
export function atSheet<Code extends IssueCode>(sheet: string, params: ParamsOf<Code>): Finding<Code> {
  return { sheet, row: null, column: null, text: '', part: sheet, suggestion: null, params, task: null };
}

/** The text of a task's cell as far as the task holds it; null for cells of which it keeps only what was read. */
function cellText(task: Task, meaning: ColumnMeaning): string | null {
  switch (meaning) {
    case 'number':
      return task.number ?? '';
    case 'content':
      return task.content;
    case 'lead':
      return task.lead.text;
    case 'coordinating':
      return task.coordinating.text;
    case 'due':
      return task.due.from === 'cell' ? task.due.text : null;
    case 'product':
      return task.product ?? '';
    case 'director':
      return task.director ?? '';
    case 'field':
      return task.field ?? '';
    case 'note':
      return task.note ?? '';
    default:
      return null;
  }
}

/** What a person may type or choose in an issue itself, and the cell that it is written into. */
import type { IssueCode } from '../../core/checks/codes';
import { isIssueOf } from '../../core/checks/types';
import type { Issue } from '../../core/checks/types';
import { formatAt } from '../../core/grid/grid';
import { isDayFormat, isPercentFormat } from '../../core/grid/numberFormat';
import { CAUSE_COLUMNS } from '../../core/plan/reportColumns';
import type { ColumnMeaning, PlanColumn, Task } from '../../core/plan/types';
import { fold } from '../../core/text/fold';
import { dateToSerial, serialToDate, vietnameseDate } from '../../core/time/date';
import { readDateText } from '../../core/time/readDateText';
import { replacePiece, unitSpelling } from '../../core/units/spelling';
import type { OpenedPlan } from '../open/openPlan';
import type { Fix } from './fix';
import { placeOf } from './placeOf';
import type { IssueCell } from './placeOf';

/** A day, a percentage, the state of a task, a lead, or words (a cause, a time, coordinating units). */
export type AnswerKind = 'day' | 'percent' | 'state' | 'lead' | 'cause' | 'time' | 'coordinating';

/** What can be answered in an issue. */
export interface Question {
  readonly kind: AnswerKind;
  readonly cell: IssueCell;
  /** What the cell shows now; empty for a blank one. */
  readonly from: string;
  /** The piece of it that an answer takes the place of; null for the whole cell. */
  readonly piece: string | null;
  /** Year of a day typed without one. */
  readonly year: number;
  /** How the cell holds a percentage: as a share of 1, as a figure, or as a text with its sign. */
  readonly measure: 'share' | 'figure' | 'text';
}

/** What is asked, by code; the column that the issue is about must have one of the meanings. */
const ASKED: { readonly [Code in IssueCode]?: readonly AnswerKind[] } = {
  'lead-missing': ['lead'],
  'lead-unknown': ['lead'],
  'lead-collective': ['lead'],
  'lead-unusual': ['lead'],
  'name-similar': ['lead'],
  'due-missing': ['time'],
  'due-invalid': ['time'],
  'due-outside-year': ['time'],
  'due-partly-read': ['time'],
  'progress-invalid': ['day', 'percent', 'state'],
  'percent-status-conflict': ['state', 'percent'],
  'date-status-conflict': ['state', 'day'],
  'completed-in-future': ['day'],
  'completed-too-early': ['day'],
  'done-without-date': ['day'],
  unreported: ['state', 'day'],
  'late-without-explanation': ['cause'],
  'overdue-without-explanation': ['cause'],
  'cancelled-without-reason': ['cause'],
  'coordinating-missing': ['coordinating'],
};

const COLUMNS: Readonly<Record<AnswerKind, readonly ColumnMeaning[]>> = {
  day: ['completed'],
  percent: ['percent'],
  state: ['result'],
  lead: ['lead'],
  cause: CAUSE_COLUMNS,
  time: ['due'],
  coordinating: ['coordinating'],
};

/** What else settles an issue, in another cell of the task's row. */
const ALSO_ASKED: { readonly [Code in IssueCode]?: AnswerKind } = {
  'overdue-without-explanation': 'state',
  'completed-in-future': 'state',
};

/**
 * Returns what can be answered in an issue; nothing where only a person at the cell itself can (it stands for several rows,
 * holds an error or a formula without a value, or its column takes marks).
 */
export function questionsOf(opened: OpenedPlan, issue: Issue, task: Task | null): readonly Question[] {
  const kinds = ASKED[issue.code];
  // The whole cell would take the coordinating units written into it along.
  const takesMore = issue.code === 'lead-unusual' && task !== null && task.coordinatingInLead !== null;
  if (kinds === undefined || takesMore) return [];
  const own = questionAt(opened, issue, placeOf(opened.grids, issue), kinds);
  const also = ALSO_ASKED[issue.code];
  const other =
    also === undefined || task === null ? null : questionAt(opened, issue, otherCell(opened, task, also), [also]);
  return [own, other].filter((question) => question !== null);
}

function questionAt(
  opened: OpenedPlan,
  issue: Issue,
  cell: IssueCell | null,
  kinds: readonly AnswerKind[],
): Question | null {
  if (cell === null || (cell.area !== null && cell.area.bottom > cell.area.top)) return null;
  const column = columnOf(opened, cell);
  const kind = column && kinds.find((each) => COLUMNS[each].includes(column.meaning));
  if (!kind || column.mark !== undefined) return null;
  const from = shownText(opened, cell);
  if (from === null) return null;
  return { kind, cell, from, piece: pieceOf(issue, from), year: opened.plan.year, measure: measureOf(opened, cell) };
}

/**
 * Returns the question for the day of completion that goes with a state told of a task; null where the plan has no column for
 * it, or where its cell holds something.
 */
export function dayBeside(opened: OpenedPlan, task: Task | null): Question | null {
  const cell = task === null ? null : otherCell(opened, task, 'day');
  if (cell === null || (cell.area !== null && cell.area.bottom > cell.area.top)) return null;
  const column = columnOf(opened, cell);
  if (column === null || column.mark !== undefined || shownText(opened, cell) !== '') return null;
  return { kind: 'day', cell, from: '', piece: null, year: opened.plan.year, measure: 'text' };
}

function measureOf({ grids }: OpenedPlan, { sheet: name, row, column, value }: IssueCell): Question['measure'] {
  const sheet = grids.sheets.find((each) => each.name === name);
  if (sheet && isPercentFormat(formatAt(sheet, row, column))) return 'share';
  return typeof value === 'number' ? 'figure' : 'text';
}

/** The cell of a task that takes an answer, in the first column that does. */
function otherCell({ plan, grids }: OpenedPlan, { sheet: name, row, cells }: Task, kind: AnswerKind): IssueCell | null {
  const sheet = plan.sheets.find((each) => each.name === name);
  const column = sheet?.columns.find(({ meaning }) => COLUMNS[kind].includes(meaning));
  if (column === undefined) return null;
  const place = cells[column.meaning] ?? { row, column: column.column };
  return placeOf(grids, { sheet: name, ...place });
}

function columnOf({ plan }: OpenedPlan, { sheet: name, column }: IssueCell): PlanColumn | null {
  const sheet = plan.sheets.find((each) => each.name === name);
  return [...(sheet?.columns ?? []), ...(sheet?.further ?? [])].find((each) => each.column === column) ?? null;
}

/** What a cell shows, as far as that can be told; null for an error, a formula without a value, a logical value. */
function shownText({ grids }: OpenedPlan, { sheet: name, row, column, value }: IssueCell): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value !== 'number') return null;
  const sheet = grids.sheets.find((each) => each.name === name);
  const format = sheet ? formatAt(sheet, row, column) : '';
  if (isPercentFormat(format)) return percentText(value * 100);
  const day = isDayFormat(format) ? serialToDate(Math.floor(value)) : null;
  return day === null ? String(value) : vietnameseDate(day);
}

/** Issues about one name, which may stand among others in its cell. */
const OF_ONE_NAME: readonly IssueCode[] = ['lead-unknown', 'lead-collective', 'name-similar'];

/** One name among others is replaced alone; a lead that is only unusual is the whole cell. */
function pieceOf({ code, part }: Issue, from: string): string | null {
  if (!OF_ONE_NAME.includes(code)) return null;
  return part === '' || fold(part) === fold(from) ? null : part;
}

/**
 * Returns what an answer would write, for a look before it is taken; null for one that says nothing: a blank one, a day that
 * cannot be read ("3/4/23" and "3/4" can), a percentage that is none from 0 to 100 ("40", "40%", "37,5 %" are), or what the
 * cell holds already.
 */
export function fixOfAnswer(question: Question, typed: string): Fix | null {
  const { kind, cell, from, piece, year } = question;
  const { sheet, row, column, value } = cell;
  const edit = { sheet, row, column, expected: value };
  const answer = typed.normalize('NFC').trim();
  if (answer === '') return null;
  if (kind === 'day') {
    const read = readDateText(answer, year);
    if (!read.ok) return null;
    const serial = dateToSerial(read.date);
    if (value === serial) return null;
    return { from, to: vietnameseDate(read.date), edits: [{ ...edit, value: serial, isDay: true }] };
  }
  if (kind === 'percent') {
    const percent = readPercentText(answer);
    const written = percent === null ? null : percentValue(percent, question);
    if (percent === null || written === null || written === value) return null;
    return { from, to: percentText(percent), edits: [{ ...edit, value: written }] };
  }
  const to = piece === null ? answer : replacePiece(from, piece, answer);
  return to === from ? null : { from, to, edits: [{ ...edit, value: to }] };
}

/** Reads a percentage as people type it, with or without its sign; null for anything that is none from 0 to 100. */
function readPercentText(text: string): number | null {
  const [, digits] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/u.exec(text) ?? [];
  const percent = digits === undefined ? NaN : Number(digits.replace(',', '.'));
  return percent >= 0 && percent <= 100 ? percent : null;
}

/** What the cell should hold for a percentage: in the way of its column, and never a figure that would be read as another one. */
function percentValue(percent: number, { measure }: Question): number | string {
  if (measure === 'share') return Math.round(percent * 100) / 10_000;
  // Up to 1 a plain figure is read as a share of 1.
  return measure === 'figure' && (percent === 0 || percent > 1) ? percent : percentText(percent);
}

function percentText(percent: number): string {
  return `${String(Math.round(percent * 100) / 100).replace('.', ',')}%`;
}

/** A unit that may lead, as it is written in the plan. */
export interface LeadChoice {
  readonly code: string;
  readonly name: string;
  /** What is written into the cell. */
  readonly spelling: string;
}

/** Returns the units that may be chosen as lead: the one suggested first, or the one that a name is near to, then in the order of the plan. */
export function leadChoices({ plan }: OpenedPlan, issue: Issue): readonly LeadChoice[] {
  const near = isIssueOf(issue, 'name-similar') ? issue.params.other : null;
  const choices = plan.units.map(({ unit }) => ({
    code: unit.code,
    name: unit.name,
    spelling: unitSpelling(unit),
  }));
  const isSuggested = ({ name, spelling }: LeadChoice): boolean => spelling === issue.suggestion || name === near;
  return [...choices.filter(isSuggested), ...choices.filter((choice) => !isSuggested(choice))];
}

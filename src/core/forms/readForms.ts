/** Reads forms that came back, whoever saved them: rows sorted, filtered, deleted or added, columns moved, looks lost. */
import { cellAt, formatAt, isBlank } from '../grid/grid';
import type { CellValue, MergedArea, SheetGrid, WorkbookGrids } from '../grid/grid';
import { hasOwnSignature } from '../grid/ownSignature';
import { readHeader } from '../plan/header/headerMeaning';
import { shownText } from '../progress/shownText';
import { answerMark, readReminderAnswers } from '../report/readBack/reminderAnswers';
import { serialToDate, vietnameseDate } from '../time/date';
import { formColumnOf } from './formHeaders';
import type { FormColumnMeaning } from './formHeaders';
import { readFormHead, readRowMark, readTaskCode } from './formMark';
import { ANSWER_FIELDS } from './types';
import type { AnswerField, FormHead, FormRow, ReturnedForm, RowMark, TypedAnswer } from './types';

/** Rows in which the header is looked for. */
const HEADER_ROWS = 60;

/** A header of a form: where it stands, and what its columns hold. */
interface FormHeader {
  /** 1-based. */
  readonly row: number;
  readonly columns: ReadonlyMap<FormColumnMeaning, number>;
  /** By 0-based column: the header of columns that are none of a form's, as typed. */
  readonly others: ReadonlyMap<number, string>;
}

/** Returns the forms of a workbook, hidden sheets too; empty where it holds none. Answers in our tab of reminders are a form as well. */
export function readForms(grids: WorkbookGrids): readonly ReturnedForm[] {
  return grids.sheets.flatMap((sheet): readonly ReturnedForm[] => {
    const rows = readSheet(sheet);
    const form = rows === null ? null : { file: grids.name, sheet: sheet.name, ...rows };
    const reminders = readReminders(sheet);
    const answered =
      reminders.length === 0 ? [] : [{ file: grids.name, sheet: sheet.name, head: null, rows: reminders }];
    return form === null ? answered : [form];
  });
}

function readSheet(sheet: SheetGrid): Pick<ReturnedForm, 'head' | 'rows' | 'isPlan'> | null {
  const marks = new Map<number, RowMark>();
  let head: FormHead | null = null;
  for (const [index, cells] of sheet.rows.entries()) {
    for (const value of cells) {
      if (typeof value !== 'string' || !value.startsWith('~form')) continue;
      head ??= readFormHead(value);
      const mark = readRowMark(value);
      if (mark !== null) marks.set(index + 1, mark);
    }
  }
  // A tab of ours, or a copy of one, has the heads of a form too and is none.
  if (marks.size === 0 && head === null && (sheet.own !== null || hasOwnSignature(sheet.rows))) return null;
  const header = findHeader(sheet, marks);
  if (header === null) return null;
  const rows: FormRow[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (row === header.row) continue;
    const read = readRow(sheet, row, header, { mark: marks.get(row) ?? null, isForm: marks.size > 0 });
    if (read === null) continue;
    // A sort may have taken the header along; titles stand above it too.
    const isTask = read.mark !== null || read.code !== null;
    if (isTask || (row > header.row && isOfForm(read, marks.size > 0))) rows.push(read);
  }
  if (rows.length === 0 && head === null) return null;
  const isOwn = head !== null || rows.some(({ mark, code }) => mark !== null || code !== null);
  if (isOwn || ![...header.others.values()].some(namesLead)) return { head, rows };
  const reported = rows.filter(({ answers }) => Object.keys(answers).length > 0);
  return { head, rows: reported.map((row) => ({ ...row, others: [] })), isPlan: true };
}

/** Forms have no column of leads, for each is one unit's; plans have. */
function namesLead(header: string): boolean {
  const reading = readHeader('', header);
  return reading !== null && (reading.meaning === 'lead' || reading.faces.includes('lead'));
}

/** A row with something that somebody typed. */
function isOfForm({ content, answers, others }: FormRow, withMarks: boolean): boolean {
  if (Object.keys(answers).length > 0 || others.length > 0) return true;
  // Where the other rows have a mark, one without was added.
  return withMarks && content !== '';
}

/** The row with the most heads of a form: at least a column for answers, and contents or marks that tell what they are about. */
function findHeader(sheet: SheetGrid, marks: ReadonlyMap<number, RowMark>): FormHeader | null {
  let best: FormHeader | null = null;
  for (let row = 1; row <= Math.min(sheet.rows.length, HEADER_ROWS); row += 1) {
    if (marks.has(row)) continue;
    const columns = new Map<FormColumnMeaning, number>();
    const others = new Map<number, string>();
    for (const [column, value] of (sheet.rows[row - 1] ?? []).entries()) {
      if (typeof value !== 'string' || value.trim() === '') continue;
      const meaning = formColumnOf(value);
      if (meaning === null || (meaning !== 'known' && columns.has(meaning))) others.set(column, value.trim());
      else columns.set(meaning, column);
    }
    const asks = ANSWER_FIELDS.some((field) => columns.has(field));
    const tells = columns.has('content') || columns.has('code') || marks.size > 0;
    if (asks && tells && columns.size > (best?.columns.size ?? 0)) best = { row, columns, others };
  }
  return best;
}

interface RowOf {
  readonly mark: RowMark | null;
  /** Merged cells of a plan are its own. */
  readonly isForm: boolean;
}

function readRow(
  sheet: SheetGrid,
  row: number,
  { columns, others }: FormHeader,
  { mark, isForm }: RowOf,
): FormRow | null {
  const cells = sheet.rows[row - 1] ?? [];
  if (cells.every((value) => isBlank(value))) return null;
  const at = (meaning: FormColumnMeaning): CellValue => {
    const column = columns.get(meaning);
    return column === undefined ? null : cellAt(sheet, row, column);
  };
  const shown = (column: number | undefined): string =>
    column === undefined ? '' : shownText(cellAt(sheet, row, column), formatAt(sheet, row, column));
  const answers: { [Field in AnswerField]?: TypedAnswer } = {};
  let isMerged = false;
  for (const field of ANSWER_FIELDS) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const merge = isForm ? mergeOver(sheet, row, column) : undefined;
    const from = merge?.top ?? row;
    const [value, format] = [cellAt(sheet, from, column), formatAt(sheet, from, column)];
    if (shownText(value, format) === '') continue;
    answers[field] = { value, format, column };
    isMerged ||= merge !== undefined;
  }
  const content = at('content');
  return {
    row,
    mark,
    code: readTaskCode(at('code')),
    content: typeof content === 'string' || typeof content === 'number' ? String(content).trim() : '',
    deadline: dayText(at('deadline')),
    reported: columns.has('reported') ? shown(columns.get('reported')) : null,
    answers,
    ...(isMerged ? { isMerged } : {}),
    others: [...others].flatMap(([column, header]) => {
      const text = shown(column);
      return text === '' ? [] : [{ header, text }];
    }),
  };
}

/** The merged cell over several rows that a cell is of. */
function mergeOver({ merges }: SheetGrid, row: number, column: number): MergedArea | undefined {
  return (merges ?? []).find(({ top, left, bottom }) => top < bottom && row >= top && row <= bottom && column === left);
}

/** A day as our forms show it, whatever a program made of its look. */
function dayText(value: CellValue): string {
  if (typeof value === 'number') {
    const date = serialToDate(value);
    return date === null ? '' : vietnameseDate(date);
  }
  const [, day, month, year] = typeof value === 'string' ? (TYPED_DAY.exec(value.trim()) ?? []) : [];
  return day === undefined || month === undefined || year === undefined
    ? ''
    : `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
}

const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** What units wrote into our tab of reminders is a result as typed. */
function readReminders(sheet: SheetGrid): readonly FormRow[] {
  const answers = readReminderAnswers(sheet);
  if (answers.size === 0) return [];
  return sheet.rows.flatMap((cells, index): FormRow[] => {
    const column = cells.findIndex((value) => typeof value === 'string' && answers.has(value));
    const text = cells[column];
    const typed = typeof text === 'string' ? answers.get(text) : undefined;
    if (typeof text !== 'string' || typed === undefined) return [];
    const [key = '', unit = ''] = text.slice(answerMark('', '').length - 1).split('|');
    return [
      {
        row: index + 1,
        mark: { key, period: '', before: '', role: 'lead', unit },
        code: null,
        content: '',
        deadline: '',
        reported: null,
        answers: { result: { value: typed, format: 'General', column: column - 1 } },
        others: [],
      },
    ];
  });
}

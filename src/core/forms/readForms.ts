/** Reads forms that came back, whoever saved them: rows sorted, filtered, deleted or added, columns moved, looks lost. */
import type { SheetGrid, WorkbookGrids } from '../grid/grid';
import { hasOwnSignature } from '../grid/ownSignature';
import { readHeader } from '../plan/header/headerMeaning';
import { answerMark, readReminderAnswers } from '../report/readBack/reminderAnswers';
import { asidesOf, isOwnForm, sheetAside } from './asides';
import { formColumnOf } from './formHeaders';
import type { FormColumnMeaning } from './formHeaders';
import { readFormHead, readRowMark } from './formMark';
import type { FormTitles } from './formTitle';
import { readFormRow } from './readFormRow';
import type { FormHeader } from './readFormRow';
import { ANSWER_FIELDS } from './types';
import type { Aside, FormHead, FormRow, ReturnedForm, RowMark } from './types';

/** Rows in which the header is looked for. */
const HEADER_ROWS = 60;

/**
 * Returns the forms of a workbook, hidden sheets too; empty where it holds none. Answers in our tab of reminders are a form as
 * well. Words on other sheets in sight are asides of the first form.
 * @param titles how forms call themselves in sight; null where only their cells count
 */
export function readForms(grids: WorkbookGrids, titles: FormTitles | null): readonly ReturnedForm[] {
  const others: Aside[] = [];
  const forms = grids.sheets.flatMap((sheet): readonly ReturnedForm[] => {
    const read = readSheet(sheet, titles);
    if (read !== null) return [{ file: grids.name, sheet: sheet.name, ...read }];
    const reminders = readReminders(sheet);
    if (reminders.length > 0) return [{ file: grids.name, sheet: sheet.name, head: null, rows: reminders }];
    others.push(...sheetAside(sheet));
    return [];
  });
  const [first, ...rest] = forms;
  if (others.length === 0 || first === undefined || !forms.some(isOwnForm)) return forms;
  return [{ ...first, asides: [...(first.asides ?? []), ...others] }, ...rest];
}

function readSheet(sheet: SheetGrid, titles: FormTitles | null): Omit<ReturnedForm, 'file' | 'sheet'> | null {
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
  const all: FormRow[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    if (row === header.row) continue;
    const read = readFormRow(sheet, row, header, { mark: marks.get(row) ?? null, isForm: marks.size > 0 });
    if (read !== null) all.push(read);
  }
  const isKeyed = all.some(hasKey);
  const title = titles?.titleOf(sheet) ?? null;
  const isOurs = isKeyed || head !== null || title !== null;
  // A sort may have taken the header along; titles stand above it too.
  const isTask = (row: FormRow): boolean =>
    hasKey(row) || (row.row > header.row && (isFilled(row) || (isOurs && row.content !== '')));
  const last = all.reduce((found, row) => (hasKey(row) ? row.row : found), header.row);
  const { asides, signed } = isOurs
    ? asidesOf(
        all,
        { isTask, header: header.row, last, isOwnText: title === null ? null : (titles?.isOwn ?? null) },
        sheet.name,
      )
    : { asides: [], signed: new Set<FormRow>() };
  const rows = all.filter((row) => isTask(row) && !signed.has(row));
  if (rows.length === 0 && head === null) return null;
  if (head === null && !isKeyed && [...header.others.values()].some(namesLead)) {
    const reported = rows.filter(({ answers }) => Object.keys(answers).length > 0);
    return { head, rows: reported.map((row) => ({ ...row, informs: [], others: [] })), isPlan: true };
  }
  return {
    head,
    rows,
    ...(head === null && title !== null ? { told: title } : {}),
    ...(asides.length > 0 ? { asides } : {}),
  };
}

function hasKey({ mark, code }: FormRow): boolean {
  return mark !== null || code !== null;
}

/** Forms have no column of leads, for each is one unit's; plans have. */
function namesLead(header: string): boolean {
  const reading = readHeader('', header);
  return reading !== null && (reading.meaning === 'lead' || reading.faces.includes('lead'));
}

/** A row with something that somebody typed where answers, or remarks in columns of their own, stand. */
function isFilled({ answers, others }: FormRow): boolean {
  return Object.keys(answers).length > 0 || others.some(({ isBeside }) => isBeside !== true);
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
      if (meaning === null || columns.has(meaning)) others.set(column, value.trim());
      else columns.set(meaning, column);
    }
    const asks = ANSWER_FIELDS.some((field) => columns.has(field));
    const tells = columns.has('content') || columns.has('code') || marks.size > 0;
    if (asks && tells && columns.size > (best?.columns.size ?? 0)) best = { row, columns, others };
  }
  return best;
}

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
        informs: [],
        others: [],
      },
    ];
  });
}

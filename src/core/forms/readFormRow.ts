/** Reads one row of a returned form. */
import { cellAt, formatAt, isBlank } from '../grid/grid';
import type { CellValue, MergedArea, SheetGrid } from '../grid/grid';
import { columnLetters } from '../grid/address';
import { shownText } from '../progress/shownText';
import { serialToDate, vietnameseDate } from '../time/date';
import type { FormColumnMeaning } from './formHeaders';
import { readTaskCode } from './formMark';
import { ANSWER_FIELDS, INFORM_COLUMNS } from './types';
import type { AnswerField, FormRow, OtherCell, RowMark, TypedAnswer } from './types';

/** A header of a form: where it stands, and what its columns hold. */
export interface FormHeader {
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly columns: ReadonlyMap<FormColumnMeaning, number>;
  /** By 0-based column: the header of columns that are none of a form's, as typed. */
  readonly others: ReadonlyMap<number, string>;
}

interface RowOf {
  readonly mark: RowMark | null;
  /** Merged cells of a plan are its own. */
  readonly isForm: boolean;
}

/** Returns what a row (1-based) holds; null for a blank one. Hidden text of ours is none of it but for the mark. */
export function readFormRow(
  sheet: SheetGrid,
  row: number,
  header: FormHeader,
  { mark, isForm }: RowOf,
): FormRow | null {
  const { columns } = header;
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
  const code = readTaskCode(at('code'));
  return {
    row,
    mark,
    code,
    content:
      typeof content === 'string' || typeof content === 'number'
        ? String(content).trim()
        : shown(columns.get('content')),
    deadline: dayText(at('deadline')),
    reported: columns.has('reported') ? shown(columns.get('reported')) : null,
    answers,
    ...(isMerged ? { isMerged } : {}),
    informs: INFORM_COLUMNS.flatMap((column) => {
      const place = columns.get(column);
      const text = column === 'code' && code !== null ? '' : shown(place);
      return text === '' || place === undefined ? [] : [{ column, header: headerText(sheet, header, place), text }];
    }),
    others: othersOf(sheet, row, header),
  };
}

function headerText(sheet: SheetGrid, { row }: FormHeader, column: number): string {
  const value = cellAt(sheet, row, column);
  return typeof value === 'string' ? value.trim() : '';
}

/** Cells below heads that are none of a form's, and cells below none at all. */
function othersOf(sheet: SheetGrid, row: number, { columns, others }: FormHeader): readonly OtherCell[] {
  const known = new Set(columns.values());
  return (sheet.rows[row - 1] ?? []).flatMap((value, column): readonly OtherCell[] => {
    if (known.has(column) || (typeof value === 'string' && value.startsWith(HIDDEN_SIGN))) return [];
    const text = shownText(value, formatAt(sheet, row, column));
    if (text === '') return [];
    const header = others.get(column);
    return [header === undefined ? { header: columnLetters(column), text, isBeside: true } : { header, text }];
  });
}

/** Begins every hidden text that a form has of us. */
const HIDDEN_SIGN = '~form';

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

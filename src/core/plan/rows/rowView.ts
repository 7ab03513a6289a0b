/** A row inside its table: its number, content and label, and what stands beside them. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { formatAt } from '../../grid/grid';
import { datePartsOf } from '../../grid/numberFormat';
import { serialToDate } from '../../time/date';
import { countFilled, firstFilled, isFilled, textOf } from '../cellText';
import type { ColumnMeaning } from '../types';
import { isFigure } from './figures';

export interface RowView {
  /** 1-based. */
  readonly row: number;
  /** The cells of the table, without those at its right. */
  readonly cells: readonly CellValue[];
  readonly filled: number;
  /** First filled column (0-based). */
  readonly first: number;
  /** The number cell as typed. */
  readonly numberText: string;
  /** The number cell if it numbers a row ("2.1", "IV", "-"); else ''. */
  readonly number: string;
  /** The number cell if it does not: a label, an abbreviation. */
  readonly mark: string;
  readonly content: string;
  /** What names the row: a mark or lone text in the number column, else the content, else its first text. */
  readonly label: string;
  /** Where it stands (0-based). */
  readonly labelColumn: number;
  /** How many cells are filled besides number and content. */
  readonly beside: number;
  /** The lead cell is filled. */
  readonly hasLead: boolean;
  /** The lead cell holds something other than figures. */
  readonly named: boolean;
  /** How many cells besides label and number are figures. */
  readonly figures: number;
  /** Nothing but figures stands beside label and number. */
  readonly onlyFigures: boolean;
}

/** Digits with letters before or steps behind ("2.1", "NV4", "A.1.1", "3a"), Roman numerals, one letter, a bullet. */
const NUMBERING =
  /^[([]?(?:\p{L}{0,4}[.-]?\d{1,4}(?:[.\-/]\d{1,4}){0,6}\.?\p{L}?|[IVXLC]{1,6}(?:\.\d{1,3})*|[^\P{L}xokXOK](?:\.\d{1,3})*|[-–—+*•])[.,):\]/]*$/u;

/** Returns true if the text of a number cell numbers a row. */
export function isNumbering(text: string): boolean {
  return text.length <= 24 && NUMBERING.test(text);
}

/** What a view needs of the sheet: the columns by meaning, and the last column of the table (0-based). */
export interface ViewPlaces {
  readonly columnOf: ReadonlyMap<ColumnMeaning, number>;
  readonly lastColumn: number;
  /** The leads of the sheet are figures themselves. */
  readonly figuresLead: boolean;
}

/** Looks at a row (1-based); null where no cell of the table is filled. */
export function viewRow(
  sheet: SheetGrid,
  row: number,
  { columnOf, lastColumn, figuresLead }: ViewPlaces,
): RowView | null {
  const all = sheet.rows[row - 1];
  if (all === undefined) return null;
  const cells = all.length > lastColumn + 1 ? all.slice(0, lastColumn + 1) : all;
  const first = firstFilled(cells);
  if (first === -1) return null;
  const at = (meaning: ColumnMeaning): CellValue => cells[columnOf.get(meaning) ?? -1] ?? null;
  const numberText = textOf(at('number'));
  const number = isNumbering(numberText) ? numberText : '';
  const content = textOf(at('content'));
  const [numberColumn, contentColumn] = [columnOf.get('number') ?? first, columnOf.get('content') ?? first];
  const hasMark = numberText !== '' && (number === '' || content === '');
  const labelColumn = hasMark ? numberColumn : content !== '' ? contentColumn : first;
  const filled = countFilled(cells);
  let beside = filled;
  if (numberText !== '') beside -= 1;
  if (isFilled(at('content'))) beside -= 1;
  let [figures, others] = [0, 0];
  for (const [column, value] of cells.entries()) {
    if (column === labelColumn || column === (columnOf.get('number') ?? -1) || !isFilled(value)) continue;
    if (isFigure(value)) figures += 1;
    else others += 1;
  }
  const lead = at('lead');
  const hasLead = isFilled(lead);
  return {
    row,
    cells,
    filled,
    first,
    numberText,
    number,
    mark: number === '' ? numberText : '',
    content,
    labelColumn,
    label: labelText(sheet, row, labelColumn, cells[labelColumn] ?? null),
    beside,
    hasLead,
    named: hasLead && (figuresLead || !isFigure(lead)),
    figures,
    onlyFigures: others === 0,
  };
}

/** A label as shown: a date whose format shows no day is a month. */
function labelText(sheet: SheetGrid, row: number, column: number, value: CellValue): string {
  if (typeof value !== 'number') return textOf(value);
  const { day, month } = datePartsOf(formatAt(sheet, row, column));
  const date = month && !day ? serialToDate(value) : null;
  return date === null ? String(value) : `Tháng ${date.month}/${date.year}`;
}

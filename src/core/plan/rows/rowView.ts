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
  /^[([]?(?:\p{L}{0,4}[.-]?\d{1,4}(?:[.\-/]\d{1,4}){0,6}\.?\p{L}?|[IVXLC]{1,6}(?:\.\d{1,3})*|(?![xokXOK])\p{L}(?:\.\d{1,3})*|[-–—+*•])[.,):\]/]*$/u;

/** Returns true if the text of a number cell numbers a row. */
export function isNumbering(text: string): boolean {
  return isFewDigits(text) || (text.length <= 24 && NUMBERING.test(text));
}

/** As nearly all numbers are: asked several times for every row. */
function isFewDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) < ZERO || text.charCodeAt(at) > NINE) return false;
  return text.length > 0 && text.length <= 4;
}

const [ZERO, NINE] = [0x30, 0x39];

/** What a view needs of the sheet: the columns by meaning, and the last column of the table (0-based). */
export interface ViewPlaces {
  readonly columnOf: ReadonlyMap<ColumnMeaning, number>;
  readonly lastColumn: number;
  /** The leads of the sheet are figures themselves. */
  readonly figuresLead: boolean;
}

/** Looks at a row (1-based); null where no cell of the table is filled. */
export function viewRow(sheet: SheetGrid, row: number, places: ViewPlaces): RowView | null {
  const all = sheet.rows[row - 1];
  if (all === undefined) return null;
  const { lastColumn } = places;
  const cells = all.length > lastColumn + 1 ? all.slice(0, lastColumn + 1) : all;
  const first = firstFilled(cells);
  return first === -1 ? null : new SheetRow(sheet, row, cells, first, places);
}

/** What is asked of few rows only is worked out when it is asked: a plan has a hundred thousand rows. */
class SheetRow implements RowView {
  readonly filled: number;
  readonly numberText: string;
  readonly number: string;
  readonly mark: string;
  readonly content: string;
  readonly labelColumn: number;
  readonly beside: number;
  readonly hasLead: boolean;
  readonly named: boolean;

  constructor(
    private readonly sheet: SheetGrid,
    readonly row: number,
    readonly cells: readonly CellValue[],
    readonly first: number,
    private readonly places: ViewPlaces,
  ) {
    const { columnOf, figuresLead } = places;
    const numberColumn = columnOf.get('number') ?? -1;
    const contentColumn = columnOf.get('content') ?? -1;
    const contentCell = cells[contentColumn] ?? null;
    this.numberText = textOf(cells[numberColumn] ?? null);
    this.number = isNumbering(this.numberText) ? this.numberText : '';
    this.mark = this.number === '' ? this.numberText : '';
    this.content = textOf(contentCell);
    const hasMark = this.numberText !== '' && (this.number === '' || this.content === '');
    this.labelColumn = hasMark ? numberColumn : this.content !== '' ? contentColumn : first;
    this.filled = countFilled(cells);
    this.beside = this.filled - (this.numberText === '' ? 0 : 1) - (isFilled(contentCell) ? 1 : 0);
    const lead = cells[columnOf.get('lead') ?? -1] ?? null;
    this.hasLead = isFilled(lead);
    this.named = this.hasLead && (figuresLead || !isFigure(lead));
  }

  get label(): string {
    return labelText(this.sheet, this.row, this.labelColumn, this.cells[this.labelColumn] ?? null);
  }

  get figures(): number {
    return this.countBeside(isFigure);
  }

  get onlyFigures(): boolean {
    return this.countBeside((value) => !isFigure(value)) === 0;
  }

  /** Returns how many filled cells besides label and number are of a kind. */
  private countBeside(isMeant: (value: CellValue) => boolean): number {
    const number = this.places.columnOf.get('number') ?? -1;
    const isMeantBeside = (value: CellValue, column: number): boolean =>
      column !== this.labelColumn && column !== number && isFilled(value) && isMeant(value);
    return this.cells.filter(isMeantBeside).length;
  }
}

/** A label as shown: a date whose format shows no day is a month. */
function labelText(sheet: SheetGrid, row: number, column: number, value: CellValue): string {
  if (typeof value !== 'number') return textOf(value);
  const { day, month } = datePartsOf(formatAt(sheet, row, column));
  const date = month && !day ? serialToDate(value) : null;
  return date === null ? String(value) : `Tháng ${date.month}/${date.year}`;
}

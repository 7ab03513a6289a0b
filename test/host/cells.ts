/** The workbook that the emulated Excel holds: sheets, cells and looks as plain data, for the tests to look at. */
import type { Entered } from './entry';
import { HostError } from './hostObject';

export interface HostCell {
  value: string | number | boolean;
  type: Entered['type'];
  formula: string | null;
  format: string;
  link: { documentReference: string; screenTip: string } | null;
  /** Looks by path, such as `Font.Bold`. */
  style: Record<string, unknown>;
}

/** An area; rows and columns 0-based, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface HostConditionalFormat {
  id: string;
  type: string;
  formula: string;
  areas: Area[];
  style: Record<string, unknown>;
  /** Of a colour scale. */
  criteria: unknown;
}

export interface HostTable {
  id: string;
  name: string;
  /** Header and data. */
  area: Area;
  style: string;
  bandedRows: boolean;
  filterButton: boolean;
}

export interface HostValidation {
  type: string;
  rule: unknown;
  alert: unknown;
  ignoreBlanks: boolean;
}

/** A comment; row and column 0-based. */
export interface HostComment {
  id: string;
  row: number;
  column: number;
  text: string;
}

export interface HostShape {
  id: string;
  name: string;
  /** As `Excel.ShapeType`; what Excel's interface does not know, such as a chart, is `Unsupported`. */
  type: string;
}

export interface HostSeries {
  name: string;
  values: Area | null;
  categories: Area | null;
  colour: string | null;
  /** Colour, style and points of the line around its parts, as far as they were set. */
  line: { colour?: string; style?: string; weight?: number };
  /** Figures on its parts; null for none. */
  labels: { format?: string; position?: string; colour?: string; bold?: boolean } | null;
}

export interface HostChart {
  id: string;
  name: string;
  type: string;
  title: string;
  series: HostSeries[];
  position: readonly [string, string] | null;
  reversed: boolean;
  /** Rows between two labels of the category axis; null for as many as the program thinks fit. */
  labelSpacing: number | null;
  legend: string;
  /** What was set of its letters. */
  letters: { name?: string; size?: number };
}

export class HostSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  showGridlines = true;
  readonly cells = new Map<number, HostCell[]>();
  merges: Area[] = [];
  /** Rows that nobody sees, whatever hides them. */
  readonly hiddenRows = new Set<number>();
  /** Those of them that a filter hides; they take no part in the writing of an array. */
  readonly filteredRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  conditionalFormats: HostConditionalFormat[] = [];
  charts: HostChart[] = [];
  tables: HostTable[] = [];
  /** Rules by place, `row column`, 0-based. */
  readonly validations = new Map<string, HostValidation>();
  /** Areas of formulas that are entered as one (Ctrl+Shift+Enter): none of their rows can be moved alone. */
  arrays: Area[] = [];
  /** How often rows were put in or taken out. */
  rowMoves = 0;
  comments: HostComment[] = [];
  shapes: HostShape[] = [];
  frozenRows = 0;
  breaks: number[] = [];
  readonly page: Record<string, unknown> = {};

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Hides rows (0-based) as a filter does. */
  filterOut(...rows: readonly number[]): void {
    for (const row of rows) {
      this.hiddenRows.add(row);
      this.filteredRows.add(row);
    }
  }

  /** Shows rows (0-based) that a filter hid. */
  showAgain(rows: readonly number[]): void {
    for (const row of rows) {
      this.hiddenRows.delete(row);
      this.filteredRows.delete(row);
    }
  }

  /** The cell at a 0-based place, if there is anything. */
  peek(row: number, column: number): HostCell | undefined {
    return this.cells.get(row)?.[column];
  }

  /** The cell at a 0-based place, made if it is not there. */
  cell(row: number, column: number): HostCell {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = []));
    return (cells[column] ??= { value: '', type: 'Empty', formula: null, format: 'General', link: null, style: {} });
  }

  /** The used area of the sheet, or within an area; with formats unless `valuesOnly`; null where nothing is. */
  used(valuesOnly: boolean, within: Area | null = null): Area | null {
    let area: Area | null = null;
    for (const [row, cells] of this.cells) {
      if (within !== null && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of (cells as (HostCell | undefined)[]).entries()) {
        if (!cell || (within !== null && (column < within.left || column > within.right))) continue;
        const counts = cell.type !== 'Empty' || cell.formula !== null || (!valuesOnly && hasLooks(cell));
        if (!counts) continue;
        if (!area) area = { top: row, bottom: row, left: column, right: column };
        area.top = Math.min(area.top, row);
        area.bottom = Math.max(area.bottom, row);
        area.left = Math.min(area.left, column);
        area.right = Math.max(area.right, column);
      }
    }
    return area;
  }
}

function hasLooks(cell: HostCell): boolean {
  return cell.format !== 'General' || Object.keys(cell.style).length > 0;
}

export interface HostName {
  name: string;
  sheet: HostSheet;
  area: Area;
  visible: boolean;
}

export interface HostXmlPart {
  id: string;
  xml: string;
}

/** A workbook in Excel's memory. */
export class HostWorkbook {
  sheets: HostSheet[] = [];
  names: HostName[] = [];
  xmlParts: HostXmlPart[] = [];
  active: HostSheet | null = null;
  selected: string | null = null;
  /** The sheet that was in front when the request at hand came: on another one a selection does not hold (#5118). */
  inFrontBefore: HostSheet | null = null;
  readOnly = false;
  structureProtected = false;
  /** Whether its window has the focus; else some calls fail. */
  inFront = true;
  /** Whether it can set up pages; without a printer or its driver it cannot. */
  hasPrinter = true;
  /** Whether it keeps custom XML parts; Excel for Mac is reported to lose them without a word (#6091). */
  keepsXmlParts = true;
  /** What a row that is put in looks like: as the one above, as Excel does by itself (VBA Range.Insert), or plain. */
  newRows: 'above' | 'plain' = 'above';
  /** Texts that are copied and not yet pasted: a row that is put in gets them, as in VBA (Range.Insert while CutCopyMode is on). */
  copied: readonly string[] = [];
  /** Titles of chart sheets: no worksheets, but their titles are taken. */
  chartSheets: string[] = [];
  private lastId = 0;

  constructor(public fileName = 'Ke hoach.xlsx') {}

  addSheet(name: string): HostSheet {
    this.checkName(name, null);
    const sheet = new HostSheet(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-${String(this.lastId).padStart(4, '0')}-000000000000}`;
  }

  sheet(key: string): HostSheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === folded);
  }

  checkName(name: string, except: HostSheet | null): void {
    const bad = name.trim() === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name);
    if (bad || name.toLowerCase() === 'history') {
      throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
    }
    const other = this.sheet(name);
    const isChart = this.chartSheets.some((title) => title.toLowerCase() === name.toLowerCase());
    if (isChart || (other && other !== except)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
  }

  remove(sheet: HostSheet): void {
    if (this.sheets.filter((other) => other.visibility === 'Visible' && other !== sheet).length === 0) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
  }
}

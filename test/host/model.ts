/** The part of Excel's object model that the add-in uses. Anything else fails loudly. */
import type { Area, HostCell, HostChart, HostName, HostSeries, HostSheet, HostWorkbook } from './cells';
import { enter } from './entry';
import { ADDRESS_LENGTH, formatArea, LAST_COLUMN, LAST_ROW, parseArea, quoted } from './address';
import { ConditionalFormatsObject, FormatObject } from './formats';
import type { Surface } from './formats';
import { HostCollection, HostError, HostObject, notImplemented } from './hostObject';
import { cellProperties, columnProperties, rowProperties } from './looks';
import { setCellProperties, setColumnProperties, setRowProperties } from './settable';
import { checkTableNames, growTables, TablesObject } from './tables';
import type { TableSurroundings } from './tables';
import { CommentsObject, ShapesObject } from './comments';
import { copyFormats, putRowIn, takeRowOut } from './rows';
import { DataValidationObject } from './validation';
import { XmlPartsObject } from './xmlParts';

/** Calculates a formula of a cell (0-based place); null for "this host does not calculate": the cell shows 0. */
export type Calculate = (
  formula: string,
  sheet: HostSheet,
  row: number,
  column: number,
) => string | number | boolean | null;

/** The workbook at hand and how it calculates. */
export interface Desk {
  readonly book: HostWorkbook;
  calculate: Calculate;
}

const DENIED = 'You cannot perform the requested operation.';
const NOT_FOUND = "The requested resource doesn't exist.";
const INVALID = 'The argument is invalid or missing or has an incorrect format.';
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new HostError('ItemNotFound', NOT_FOUND);
  return value;
}

function needFocus(book: HostWorkbook, code = 'GeneralException'): void {
  if (!book.inFront) throw new HostError(code, 'There was an internal error while processing the request.');
}

function guardStructure(book: HostWorkbook): void {
  if (book.readOnly || book.structureProtected) throw new HostError('AccessDenied', DENIED);
}

function guardSheet(desk: Desk, sheet: HostSheet): void {
  if (desk.book.readOnly || sheet.isProtected) throw new HostError('AccessDenied', DENIED);
}

export class WorkbookObject extends HostObject {
  readonly typeName = 'Workbook';
  constructor(private readonly desk: Desk) {
    super();
  }
  get Name(): string {
    return this.desk.book.fileName;
  }
  get ReadOnly(): boolean {
    return this.desk.book.readOnly;
  }
  GetActiveCell(): HostObject {
    const { top, left } = this.selection();
    // Of a selection of several cells the first one is the active one.
    return new RangeObject(this.desk, found(this.desk.book.active), { top, left, bottom: top, right: left });
  }
  GetSelectedRange(): HostObject {
    return new RangeObject(this.desk, found(this.desk.book.active), this.selection());
  }
  private selection(): Area {
    const { book } = this.desk;
    needFocus(book, 'InvalidSelection');
    const [, name = '', address = 'A1'] = /^(.*)!([^!]+)$/.exec(book.selected ?? '') ?? [];
    return parseArea(name === quoted(found(book.active).name) ? address : 'A1');
  }
  get Protection(): HostObject {
    const { book } = this.desk;
    return new ProtectionObject('WorkbookProtection', () => book.structureProtected);
  }
  get Worksheets(): HostObject {
    return new WorksheetsObject(this.desk);
  }
  get Names(): HostObject {
    return new NamesObject(this.desk);
  }
  get Comments(): HostObject {
    return comments(this.desk, () => this.desk.book.sheets);
  }
  get Tables(): HostObject {
    return new TablesObject(surroundings(this.desk), () => this.desk.book.sheets);
  }
  get CustomXmlParts(): HostObject {
    return new XmlPartsObject(this.desk.book);
  }
}

class ProtectionObject extends HostObject {
  constructor(
    readonly typeName: string,
    private readonly state: () => boolean,
    private readonly set: (value: boolean) => void = () => notImplemented(`${this.typeName}.protect()`),
  ) {
    super();
  }
  get Protected(): boolean {
    return this.state();
  }
  Protect(): void {
    this.set(true);
  }
}

class WorksheetsObject extends HostCollection {
  readonly typeName = 'WorksheetCollection';
  constructor(private readonly desk: Desk) {
    super();
  }
  items(): readonly HostObject[] {
    return this.desk.book.sheets.map((sheet) => new SheetObject(this.desk, sheet));
  }
  GetItem(key: string): HostObject {
    return new SheetObject(this.desk, found(this.desk.book.sheet(key)));
  }
  GetItemOrNullObject(key: string): HostObject | null {
    const sheet = this.desk.book.sheet(key);
    return sheet ? new SheetObject(this.desk, sheet) : null;
  }
  GetCount(): number {
    return this.desk.book.sheets.length;
  }
  GetFirst(): HostObject {
    return new SheetObject(this.desk, found(this.desk.book.sheets[0]));
  }
  GetActiveWorksheet(): HostObject {
    return new SheetObject(this.desk, found(this.desk.book.active));
  }
  Add(name?: string | null): HostObject {
    guardStructure(this.desk.book);
    needFocus(this.desk.book);
    let number = this.desk.book.sheets.length + 1;
    while (this.desk.book.sheet(`Sheet${number}`)) number += 1;
    return new SheetObject(this.desk, this.desk.book.addSheet(name ?? `Sheet${number}`));
  }
}

class SheetObject extends HostObject {
  readonly typeName = 'Worksheet';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: string) {
    guardStructure(this.desk.book);
    this.desk.book.checkName(value, this.sheet);
    this.sheet.name = value;
  }
  get Position(): number {
    return this.desk.book.sheets.indexOf(this.sheet);
  }
  set Position(value: number) {
    guardStructure(this.desk.book);
    const { sheets } = this.desk.book;
    if (value < 0 || value >= sheets.length) throw new HostError('InvalidArgument', INVALID);
    sheets.splice(value, 0, ...sheets.splice(sheets.indexOf(this.sheet), 1));
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(value: boolean) {
    needFocus(this.desk.book);
    this.sheet.showGridlines = value;
  }
  get Protection(): HostObject {
    return new ProtectionObject(
      'WorksheetProtection',
      () => this.sheet.isProtected,
      (value) => (this.sheet.isProtected = value),
    );
  }
  get FreezePanes(): HostObject {
    return new FreezePanesObject(this.desk, this.sheet);
  }
  get AutoFilter(): HostObject {
    return new AutoFilterObject(this.desk, this.sheet);
  }
  get PageLayout(): HostObject {
    return new PageLayoutObject(this.desk, this.sheet);
  }
  get HorizontalPageBreaks(): HostObject {
    return new PageBreaksObject(this.desk, this.sheet);
  }
  get Charts(): HostObject {
    return new ChartsObject(this.desk, this.sheet);
  }
  get Tables(): HostObject {
    return new TablesObject(surroundings(this.desk), () => [this.sheet]);
  }
  get Comments(): HostObject {
    return comments(this.desk, () => [this.sheet]);
  }
  get Shapes(): HostObject {
    return new ShapesObject(this.desk.book, this.sheet);
  }
  Activate(): void {
    needFocus(this.desk.book);
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    this.desk.book.active = this.sheet;
  }
  Delete(): void {
    guardStructure(this.desk.book);
    needFocus(this.desk.book, 'InvalidSelection');
    this.desk.book.remove(this.sheet);
  }
  GetRange(address?: string | null): HostObject {
    return this.range(address ? parseArea(address) : { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return this.range({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
  }
  GetRanges(address: string): HostObject {
    if (address.length > ADDRESS_LENGTH) throw new HostError('InvalidArgument', INVALID);
    return new RangeAreasObject(this.desk, this.sheet, address.split(',').map(parseArea));
  }
  GetUsedRange(valuesOnly?: boolean | null): HostObject {
    return this.range(this.sheet.used(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): HostObject | null {
    const area = this.sheet.used(valuesOnly === true);
    return area ? this.range(area) : null;
  }
  private range(area: Area): HostObject {
    return new RangeObject(this.desk, this.sheet, area);
  }
}

function comments(desk: Desk, sheets: () => readonly HostSheet[]): HostObject {
  return new CommentsObject(
    desk.book,
    sheets,
    (cell) => {
      if (!(cell instanceof RangeObject)) throw new HostError('InvalidArgument', INVALID);
      return { sheet: cell.sheet, row: cell.area.top, column: cell.area.left };
    },
    (sheet, row, column) => new RangeObject(desk, sheet, { top: row, bottom: row, left: column, right: column }),
  );
}

function surroundings(desk: Desk): TableSurroundings {
  return {
    book: desk.book,
    guard: (sheet) => guardSheet(desk, sheet),
    rangeOf: (sheet, area) => new RangeObject(desk, sheet, area),
    isRange: (value): value is RangeObject => value instanceof RangeObject,
    filterOf: (sheet) => new AutoFilterObject(desk, sheet),
  };
}

class RangeObject extends HostObject {
  readonly typeName = 'Range';
  constructor(
    private readonly desk: Desk,
    readonly sheet: HostSheet,
    readonly area: Area,
  ) {
    super();
    this.rowMoves = sheet.rowMoves;
  }
  private readonly rowMoves: number;
  private get surface(): Surface {
    this.requireUnmoved();
    return { sheet: this.sheet, areas: [this.area], guard: () => guardSheet(this.desk, this.sheet) };
  }
  /** Excel moves a range along with its rows; nothing of ours may rely on that. */
  private requireUnmoved(): void {
    if (this.rowMoves !== this.sheet.rowMoves) notImplemented('a range that was named before rows moved');
  }
  private get unbounded(): boolean {
    return this.area.bottom === LAST_ROW || this.area.right === LAST_COLUMN;
  }
  private get rows(): number[] {
    return Array.from({ length: this.unbounded ? 0 : this.RowCount }, (_, at) => this.area.top + at);
  }
  private grid<Value>(value: (row: number, column: number) => Value): Value[][] | null {
    if (this.unbounded) return null;
    this.requireUnmoved();
    const { top, left } = this.area;
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (__, c) => value(top + r, left + c)),
    );
  }
  get Address(): string {
    return `${quoted(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get Worksheet(): HostObject {
    return new SheetObject(this.desk, this.sheet);
  }
  get Format(): HostObject {
    return new FormatObject(this.surface);
  }
  get ConditionalFormats(): HostObject {
    return conditionalFormats(this.desk, this.surface);
  }
  get DataValidation(): HostObject {
    return new DataValidationObject(this.sheet, this.area, () => guardSheet(this.desk, this.sheet));
  }
  get Values(): unknown {
    return this.grid((row, column) => this.sheet.peek(row, column)?.value ?? '');
  }
  set Values(given: unknown) {
    this.write(given);
  }
  get Formulas(): unknown {
    return this.grid((row, column) => {
      const cell = this.sheet.peek(row, column);
      return cell?.formula ?? cell?.value ?? '';
    });
  }
  set Formulas(given: unknown) {
    this.write(given);
  }
  get ValueTypes(): unknown {
    return this.grid((row, column) => this.sheet.peek(row, column)?.type ?? 'Empty');
  }
  get Text(): unknown {
    return this.grid((row, column) => String(this.sheet.peek(row, column)?.value ?? ''));
  }
  get NumberFormat(): unknown {
    return this.grid((row, column) => this.sheet.peek(row, column)?.format ?? 'General');
  }
  set NumberFormat(given: unknown) {
    guardSheet(this.desk, this.sheet);
    this.each(given, (row, column, value) => {
      if (typeof value === 'string') this.sheet.cell(row, column).format = value;
    });
  }
  get RowHidden(): boolean | null {
    let hidden = 0;
    for (let row = this.area.top; row <= this.area.bottom; row += 1) if (this.sheet.hiddenRows.has(row)) hidden += 1;
    return hidden === 0 ? false : hidden === this.RowCount ? true : null;
  }
  set RowHidden(value: boolean | null) {
    guardSheet(this.desk, this.sheet);
    if (value !== true) notImplemented('showing rows by Range.rowHidden');
    for (const row of this.rows) this.sheet.hiddenRows.add(row);
  }
  get ColumnHidden(): boolean {
    return this.sheet.hiddenColumns.has(this.area.left);
  }
  set ColumnHidden(value: boolean) {
    guardSheet(this.desk, this.sheet);
    for (let column = this.area.left; column <= this.area.right && column < 1000; column += 1) {
      if (value) this.sheet.hiddenColumns.add(column);
      else this.sheet.hiddenColumns.delete(column);
    }
  }
  get Hyperlink(): unknown {
    return this.sheet.peek(this.area.top, this.area.left)?.link ?? null;
  }
  set Hyperlink(given: unknown) {
    guardSheet(this.desk, this.sheet);
    const link = given as { documentReference?: string; textToDisplay?: string; screenTip?: string };
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        const cell = this.sheet.cell(row, column);
        cell.link = { documentReference: link.documentReference ?? '', screenTip: link.screenTip ?? '' };
        if (link.textToDisplay !== undefined)
          Object.assign(cell, { value: link.textToDisplay, type: 'String', formula: null });
        // Excel gives the cell its own style "Hyperlink".
        cell.style['Font.Color'] = '#0563C1';
        cell.style['Font.Underline'] = 'Single';
      }
    }
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean | null): HostObject | null {
    const used = this.sheet.used(valuesOnly === true, this.area);
    return used ? this.part(used) : null;
  }
  GetRow(row: number): HostObject {
    return this.part({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetCell(row: number, column: number): HostObject {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.part({ top, bottom: top, left, right: left });
  }
  GetEntireRow(): HostObject {
    return this.part({ ...this.area, left: 0, right: LAST_COLUMN });
  }
  GetTables(fullyContained?: boolean | null): HostObject {
    const { top, left, bottom, right } = this.area;
    return new TablesObject(
      surroundings(this.desk),
      () => [this.sheet],
      'TableScopedCollection',
      ({ area }) =>
        fullyContained === true
          ? area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right
          : area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left,
    );
  }
  GetCellProperties(wanted: Parameters<typeof cellProperties>[2]): unknown {
    return cellProperties(this.sheet, this.area, wanted);
  }
  GetRowProperties(): unknown {
    return rowProperties(this.sheet, this.area);
  }
  GetColumnProperties(): unknown {
    return columnProperties(this.sheet, this.area);
  }
  SetCellProperties(given: unknown): void {
    setCellProperties(this.sheet, this.area, this.surface.guard, given);
  }
  SetRowProperties(given: unknown): void {
    setRowProperties(this.sheet, this.area, this.surface.guard, given);
  }
  SetColumnProperties(given: unknown): void {
    setColumnProperties(this.sheet, this.area, this.surface.guard, given);
  }
  GetEntireColumn(): HostObject {
    return this.part({ ...this.area, top: 0, bottom: LAST_ROW });
  }
  GetBoundingRect(other: RangeObject | null): HostObject | null {
    if (other === null) return null;
    const one = this.area;
    const two = other.area;
    return this.part({
      top: Math.min(one.top, two.top),
      left: Math.min(one.left, two.left),
      bottom: Math.max(one.bottom, two.bottom),
      right: Math.max(one.right, two.right),
    });
  }
  Insert(shift: string): HostObject {
    guardSheet(this.desk, this.sheet);
    if (shift !== 'Down') notImplemented(`Range.insert('${shift}')`);
    putRowIn(this.desk.book, this.sheet, this.wholeRow());
    return this.part({ ...this.area });
  }
  Delete(shift: string): void {
    guardSheet(this.desk, this.sheet);
    if (shift !== 'Up') notImplemented(`Range.delete('${shift}')`);
    takeRowOut(this.desk.book, this.sheet, this.wholeRow());
  }
  private wholeRow(): number {
    this.requireUnmoved();
    const { top, bottom, left, right } = this.area;
    if (top !== bottom || left !== 0 || right !== LAST_COLUMN) notImplemented('moving other cells than one whole row');
    return top;
  }
  CopyFrom(source: unknown, type?: string | null): void {
    guardSheet(this.desk, this.sheet);
    const { area } = this;
    if (!(source instanceof RangeObject) || type !== 'Formats') notImplemented('Range.copyFrom() otherwise');
    const isRow = source.sheet === this.sheet && source.RowCount === 1 && this.RowCount === 1;
    if (!isRow || source.area.left !== area.left || source.area.right !== area.right)
      notImplemented('Range.copyFrom() of other cells than those above or below');
    copyFormats(this.sheet, source.area, area.top);
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new HostError('InvalidArgument', WRONG_SIZE);
  }
  Clear(applyTo?: string | null): void {
    guardSheet(this.desk, this.sheet);
    for (const [row, cells] of this.sheet.cells) {
      if (row < this.area.top || row > this.area.bottom) continue;
      for (const [column, cell] of (cells as (HostCell | undefined)[]).entries()) {
        if (!cell || column < this.area.left || column > this.area.right) continue;
        if (applyTo === 'Hyperlinks') {
          cell.link = null;
          continue;
        }
        if (applyTo !== 'Formats') Object.assign(cell, { value: '', type: 'Empty', formula: null, link: null });
        if (applyTo !== 'Contents') Object.assign(cell, { format: 'General', style: {} });
      }
    }
    if (applyTo !== 'Contents' && applyTo !== 'Hyperlinks') this.Unmerge();
    if (applyTo === 'Contents' || applyTo === 'Hyperlinks' || applyTo === 'Formats') return;
    // All of it: what hangs on the cells goes too (not verified).
    const isKept = ({ row, column }: { row: number; column: number }): boolean =>
      row < this.area.top || row > this.area.bottom || column < this.area.left || column > this.area.right;
    this.sheet.comments = this.sheet.comments.filter(isKept);
    for (const place of [...this.sheet.validations.keys()]) {
      const [row = 0, column = 0] = place.split(' ').map(Number);
      if (!isKept({ row, column })) this.sheet.validations.delete(place);
    }
  }
  Merge(across?: boolean | null): void {
    guardSheet(this.desk, this.sheet);
    const { top, left, bottom, right } = this.area;
    if (across === true && bottom > top) {
      for (const row of this.rows)
        new RangeObject(this.desk, this.sheet, { ...this.area, top: row, bottom: row }).Merge();
      return;
    }
    const inTable = this.sheet.tables.some(
      ({ area }) => area.bottom >= top && area.top <= bottom && area.right >= left && area.left <= right,
    );
    if (inTable) throw new HostError('InvalidOperation', 'This operation is not allowed in a table.');
    this.Unmerge();
    this.sheet.merges.push({ ...this.area });
    this.grid((row, column) => {
      if (row !== this.area.top || column !== this.area.left)
        Object.assign(this.sheet.cell(row, column), { value: '', type: 'Empty', formula: null });
    });
  }
  Unmerge(): void {
    guardSheet(this.desk, this.sheet);
    const { top, left, bottom, right } = this.area;
    this.sheet.merges = this.sheet.merges.filter(
      (area) => area.bottom < top || area.top > bottom || area.right < left || area.left > right,
    );
  }
  GetMergedAreasOrNullObject(): HostObject | null {
    const { top, left, bottom, right } = this.area;
    // Only those that begin inside: one that reaches in from the left or from above is not told (#3611).
    const areas = this.sheet.merges.filter(
      (area) => area.top >= top && area.top <= bottom && area.left >= left && area.left <= right,
    );
    if (areas.length > 512) throw new HostError('InvalidOperation', 'The range has too many merged areas.');
    return areas.length === 0 ? null : new RangeAreasObject(this.desk, this.sheet, areas);
  }
  Select(): void {
    const { book } = this.desk;
    needFocus(book);
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    book.active = this.sheet;
    // Where the sheet comes to the front only now, the selection that it had before stays.
    if (book.inFrontBefore === this.sheet) book.selected = this.Address;
  }
  private part(area: Area): HostObject {
    return new RangeObject(this.desk, this.sheet, area);
  }
  private write(given: unknown): void {
    guardSheet(this.desk, this.sheet);
    this.each(given, (row, column, raw) => {
      if (raw === null || raw === undefined) return;
      const cell = this.sheet.cell(row, column);
      const entered = enter(raw, cell.format);
      if (entered.formula !== null) checkTableNames(this.desk.book, entered.formula);
      cell.formula = entered.formula;
      cell.value = entered.value;
      cell.type = entered.type;
      if (entered.type !== 'Empty') growTables(this.sheet, row, column);
      if (entered.format !== null && cell.format === 'General') cell.format = entered.format;
      if (entered.formula === null) return;
      const result = shownJump(entered.formula) ?? this.desk.calculate(entered.formula, this.sheet, row, column) ?? 0;
      cell.value = result;
      cell.type = typeof result === 'string' ? 'String' : typeof result === 'boolean' ? 'Boolean' : 'Double';
    });
  }
  private each(given: unknown, use: (row: number, column: number, value: unknown) => void): void {
    if (Array.isArray(given)) {
      const rows = given as unknown[][];
      if (rows.length !== this.RowCount || rows.some((row) => row.length !== this.ColumnCount))
        throw new HostError('InvalidArgument', WRONG_SIZE);
    } else if (this.unbounded) throw new HostError('InvalidArgument', INVALID);
    // Where a filter hides one of several rows, the first line of an array goes into every row that is seen.
    const filtered = this.RowCount > 1 && this.rows.some((row) => this.sheet.filteredRows.has(row));
    this.grid((row, column) => {
      if (filtered && Array.isArray(given) && this.sheet.filteredRows.has(row)) return;
      const line = filtered ? 0 : row - this.area.top;
      use(row, column, Array.isArray(given) ? (given as unknown[][])[line]?.[column - this.area.left] : given);
    });
  }
}

/** What a formula of a jump shows; null for any other formula. */
function shownJump(formula: string): string | null {
  const [, text] = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula) ?? [];
  return text?.replace(/""/g, '"') ?? null;
}

class RangeAreasObject extends HostObject {
  readonly typeName = 'RangeAreas';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
    private readonly areas: readonly Area[],
  ) {
    super();
  }
  private get surface(): Surface {
    return { sheet: this.sheet, areas: this.areas, guard: () => guardSheet(this.desk, this.sheet) };
  }
  get Address(): string {
    return this.areas.map((area) => `${quoted(this.sheet.name)}!${formatArea(area)}`).join(',');
  }
  get Areas(): HostObject {
    return new RangesObject(this.areas.map((area) => new RangeObject(this.desk, this.sheet, area)));
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get Format(): HostObject {
    return new FormatObject(this.surface);
  }
  get ConditionalFormats(): HostObject {
    return conditionalFormats(this.desk, this.surface);
  }
}

class RangesObject extends HostCollection {
  readonly typeName = 'RangeCollection';
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  items(): readonly HostObject[] {
    return this.ranges;
  }
}

function conditionalFormats(desk: Desk, surface: Surface): HostObject {
  return new ConditionalFormatsObject(
    surface,
    () => desk.book.newId(),
    (areas) => new RangeAreasObject(desk, surface.sheet, areas),
  );
}

class NamesObject extends HostCollection {
  readonly typeName = 'NamedItemCollection';
  constructor(private readonly desk: Desk) {
    super();
  }
  private find(name: string): HostName | undefined {
    return this.desk.book.names.find((item) => item.name.toLowerCase() === name.toLowerCase());
  }
  items(): readonly HostObject[] {
    return this.desk.book.names.map((name) => new NameObject(this.desk, name));
  }
  GetCount(): number {
    return this.desk.book.names.length;
  }
  GetItem(name: string): HostObject {
    return new NameObject(this.desk, found(this.find(name)));
  }
  GetItemOrNullObject(name: string): HostObject | null {
    const item = this.find(name);
    return item ? new NameObject(this.desk, item) : null;
  }
  Add(name: string, reference: unknown): HostObject {
    if (this.desk.book.readOnly) throw new HostError('AccessDenied', DENIED);
    if (!(reference instanceof RangeObject) || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
      throw new HostError('InvalidArgument', INVALID);
    if (this.find(name))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    const item: HostName = { name, sheet: reference.sheet, area: reference.area, visible: true };
    this.desk.book.names.push(item);
    return new NameObject(this.desk, item);
  }
}

class NameObject extends HostObject {
  readonly typeName = 'NamedItem';
  constructor(
    private readonly desk: Desk,
    private readonly item: HostName,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.item.name };
  }
  get Name(): string {
    return this.item.name;
  }
  /** Nothing while another workbook is in front. */
  get Type(): string | null {
    return this.desk.book.inFront ? 'Range' : null;
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(value: boolean) {
    this.item.visible = value;
  }
  get Formula(): string {
    return `=${quoted(this.item.sheet.name)}!${formatArea(this.item.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  }
  set Formula(value: string) {
    const match = /^='?(.+?)'?!(.+)$/.exec(value);
    this.item.sheet = found(this.desk.book.sheet((match?.[1] ?? '').replace(/''/g, "'")));
    this.item.area = parseArea(match?.[2] ?? '');
  }
  GetRangeOrNullObject(): HostObject | null {
    if (!this.desk.book.inFront) return null;
    return new RangeObject(this.desk, this.item.sheet, this.item.area);
  }
  Delete(): void {
    this.desk.book.names = this.desk.book.names.filter((other) => other !== this.item);
  }
}

class FreezePanesObject extends HostObject {
  readonly typeName = 'WorksheetFreezePanes';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  FreezeRows(rows: number): void {
    needFocus(this.desk.book);
    this.sheet.frozenRows = rows;
  }
  Unfreeze(): void {
    needFocus(this.desk.book);
    this.sheet.frozenRows = 0;
  }
}

/** The filter of a sheet's own, or of a table. */
class AutoFilterObject extends HostObject {
  readonly typeName = 'AutoFilter';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  /** Shows the rows whose cell in a column is one of some values, and hides the others below the header. */
  Apply(range: unknown, column?: number | null, criteria?: { filterOn?: string; values?: unknown[] } | null): void {
    guardSheet(this.desk, this.sheet);
    if (!(range instanceof RangeObject) || criteria?.filterOn !== 'Values')
      notImplemented('AutoFilter.apply() otherwise');
    const { top, bottom, left } = range.area;
    for (let row = top + 1; row <= bottom; row += 1) {
      const value = String(this.sheet.peek(row, left + (column ?? 0))?.value ?? '');
      if (criteria.values?.includes(value) !== true) this.sheet.filterOut(row);
    }
  }
  private get rows(): number[] {
    const { tables, filteredRows } = this.sheet;
    return [...filteredRows].filter((row) => !tables.some(({ area }) => row > area.top && row <= area.bottom));
  }
  get IsDataFiltered(): boolean {
    return this.rows.length > 0;
  }
  ClearCriteria(): void {
    guardSheet(this.desk, this.sheet);
    this.sheet.showAgain(this.rows);
  }
}

class PageBreaksObject extends HostCollection {
  readonly typeName = 'PageBreakCollection';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  items(): readonly HostObject[] {
    return [];
  }
  Add(address: string): HostObject {
    guardSheet(this.desk, this.sheet);
    this.sheet.breaks.push(parseArea(address).top + 1);
    return new PageBreakObject();
  }
  RemovePageBreaks(): void {
    guardSheet(this.desk, this.sheet);
    this.sheet.breaks = [];
  }
}

class PageBreakObject extends HostObject {
  readonly typeName = 'PageBreak';
}

class PageLayoutObject extends HostObject {
  readonly typeName = 'PageLayout';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  private set(key: string, value: unknown): void {
    guardSheet(this.desk, this.sheet);
    if (!this.desk.book.hasPrinter) throw new HostError('GeneralException');
    this.sheet.page[key] = value;
  }
  get Orientation(): unknown {
    return this.sheet.page['Orientation'] ?? 'Portrait';
  }
  set Orientation(value: unknown) {
    this.set('Orientation', value);
  }
  get PaperSize(): unknown {
    return this.sheet.page['PaperSize'] ?? null;
  }
  set PaperSize(value: unknown) {
    this.set('PaperSize', value);
  }
  get LeftMargin(): unknown {
    return this.sheet.page['LeftMargin'] ?? 0;
  }
  set LeftMargin(value: unknown) {
    this.set('LeftMargin', value);
  }
  get RightMargin(): unknown {
    return this.sheet.page['RightMargin'] ?? 0;
  }
  set RightMargin(value: unknown) {
    this.set('RightMargin', value);
  }
  get TopMargin(): unknown {
    return this.sheet.page['TopMargin'] ?? 0;
  }
  set TopMargin(value: unknown) {
    this.set('TopMargin', value);
  }
  get BottomMargin(): unknown {
    return this.sheet.page['BottomMargin'] ?? 0;
  }
  set BottomMargin(value: unknown) {
    this.set('BottomMargin', value);
  }
  get HeaderMargin(): unknown {
    return this.sheet.page['HeaderMargin'] ?? 0;
  }
  set HeaderMargin(value: unknown) {
    this.set('HeaderMargin', value);
  }
  get FooterMargin(): unknown {
    return this.sheet.page['FooterMargin'] ?? 0;
  }
  set FooterMargin(value: unknown) {
    this.set('FooterMargin', value);
  }
  get Zoom(): unknown {
    return this.sheet.page['Zoom'] ?? { scale: 100 };
  }
  set Zoom(value: unknown) {
    this.set('Zoom', value);
  }
  get CenterHorizontally(): unknown {
    return this.sheet.page['CenterHorizontally'] ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.set('CenterHorizontally', value);
  }
  get HeadersFooters(): HostObject {
    return new HeadersFootersObject('HeaderFooterGroup', (value) => this.set('Footer', value));
  }
  GetPrintAreaOrNullObject(): HostObject | null {
    const address = this.sheet.page['PrintArea'];
    return typeof address === 'string' ? new RangeAreasObject(this.desk, this.sheet, [parseArea(address)]) : null;
  }
  SetPrintArea(address: string): void {
    this.set('PrintArea', address);
  }
  /** Margins that are not given stay as they are. */
  SetPrintMargins(unit: string, margins: Readonly<Record<string, number | undefined>>): void {
    if (unit !== 'Points') notImplemented(`margins in ${unit}`);
    const known = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
    for (const [side, value] of Object.entries(margins)) {
      if (!known.includes(side)) throw new HostError('InvalidArgument', INVALID);
      this.set(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`, value);
    }
  }
  SetPrintTitleRows(address: string): void {
    this.set('TitleRows', address);
  }
}

class HeadersFootersObject extends HostObject {
  constructor(
    readonly typeName: string,
    private readonly write: (value: unknown) => void,
  ) {
    super();
  }
  get DefaultForAllPages(): HostObject {
    return new HeadersFootersObject('HeaderFooter', this.write);
  }
  get CenterFooter(): unknown {
    return null;
  }
  set CenterFooter(value: unknown) {
    this.write(value);
  }
}

class ChartsObject extends HostCollection {
  readonly typeName = 'ChartCollection';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
  ) {
    super();
  }
  items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.desk, this.sheet, chart));
  }
  GetCount(): number {
    return this.sheet.charts.length;
  }
  GetItem(key: string): HostObject {
    return new ChartObject(
      this.desk,
      this.sheet,
      found(this.sheet.charts.find((chart) => chart.id === key || chart.name === key)),
    );
  }
  Add(type: string, source: unknown): HostObject {
    guardSheet(this.desk, this.sheet);
    if (!(source instanceof RangeObject)) throw new HostError('InvalidArgument', INVALID);
    // Excel guesses series from the source: here one a column.
    const series = Array.from({ length: source.ColumnCount }, (_, at): HostSeries => ({
      name: `Series${at + 1}`,
      values: { ...source.area, left: source.area.left + at, right: source.area.left + at },
      categories: null,
      colour: null,
      line: {},
      labels: null,
    }));
    const id = this.desk.book.newId();
    const chart: HostChart = {
      id,
      name: `Chart ${this.sheet.charts.length + 1}`,
      type,
      title: '',
      series,
      position: null,
      reversed: false,
      labelSpacing: null,
      legend: 'Right',
      letters: {},
    };
    this.sheet.charts.push(chart);
    return new ChartObject(this.desk, this.sheet, chart);
  }
}

class ChartObject extends HostObject {
  readonly typeName = 'Chart';
  constructor(
    private readonly desk: Desk,
    private readonly sheet: HostSheet,
    private readonly chart: HostChart,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: string) {
    guardSheet(this.desk, this.sheet);
    this.chart.name = value;
  }
  get Title(): HostObject {
    return new ChartTitleObject(this.chart);
  }
  get Series(): HostObject {
    return new ChartSeriesObject(this.chart);
  }
  get Axes(): HostObject {
    return new ChartAxesObject(this.chart);
  }
  get Legend(): HostObject {
    return new ChartLegendObject(this.chart);
  }
  get Format(): HostObject {
    return new ChartFormatObject(this.chart);
  }
  get DataLabels(): HostObject {
    return new ChartLabelsObject(this.chart);
  }
  SetPosition(from: unknown, to?: unknown): void {
    const name = (place: unknown): string => (place instanceof RangeObject ? formatArea(place.area) : String(place));
    this.chart.position = [name(from), name(to)];
  }
  Delete(): void {
    guardSheet(this.desk, this.sheet);
    this.sheet.charts = this.sheet.charts.filter((other) => other !== this.chart);
  }
}

/** The labels of all series that the chart has by now. */
class ChartLabelsObject extends HostObject {
  readonly typeName = 'ChartDataLabels';
  constructor(private readonly chart: HostChart) {
    super();
  }
  set ShowValue(value: boolean) {
    for (const series of this.chart.series) series.labels = value ? (series.labels ?? {}) : null;
  }
  set NumberFormat(value: string) {
    for (const { labels } of this.chart.series) {
      if (labels === null) throw new HostError('InvalidOperation', 'This operation is not permitted.');
      labels.format = value;
    }
  }
}

class ChartFormatObject extends HostObject {
  readonly typeName = 'ChartAreaFormat';
  constructor(private readonly chart: HostChart) {
    super();
  }
  get Font(): HostObject {
    return new ChartLettersObject(this.chart);
  }
}

class ChartLettersObject extends HostObject {
  readonly typeName = 'ChartFont';
  constructor(private readonly chart: HostChart) {
    super();
  }
  set Name(value: string) {
    this.chart.letters.name = value;
  }
  set Size(value: number) {
    this.chart.letters.size = value;
  }
}

class ChartTitleObject extends HostObject {
  readonly typeName = 'ChartTitle';
  constructor(private readonly chart: HostChart) {
    super();
  }
  get Text(): string {
    return this.chart.title;
  }
  set Text(value: string) {
    this.chart.title = value;
  }
}

class ChartAxesObject extends HostObject {
  readonly typeName = 'ChartAxes';
  constructor(private readonly chart: HostChart) {
    super();
  }
  get CategoryAxis(): HostObject {
    return new ChartAxisObject(this.chart);
  }
}

class ChartAxisObject extends HostObject {
  readonly typeName = 'ChartAxis';
  constructor(private readonly chart: HostChart) {
    super();
  }
  set ReversePlotOrder(value: boolean) {
    this.chart.reversed = value;
  }
  set TickLabelSpacing(value: number) {
    this.chart.labelSpacing = value;
  }
}

class ChartLegendObject extends HostObject {
  readonly typeName = 'ChartLegend';
  constructor(private readonly chart: HostChart) {
    super();
  }
  set Position(value: string) {
    this.chart.legend = value;
  }
}

class ChartSeriesObject extends HostCollection {
  readonly typeName = 'ChartSeriesCollection';
  constructor(private readonly chart: HostChart) {
    super();
  }
  items(): readonly HostObject[] {
    return this.chart.series.map((series) => new SeriesObject(series));
  }
  GetItemAt(index: number): HostObject {
    return new SeriesObject(found(this.chart.series[index]));
  }
  Add(name?: string): HostObject {
    const series: HostSeries = {
      name: name ?? '',
      values: null,
      categories: null,
      colour: null,
      line: {},
      labels: null,
    };
    this.chart.series.push(series);
    return new SeriesObject(series);
  }
}

class SeriesObject extends HostObject {
  readonly typeName = 'ChartSeries';
  constructor(private readonly series: HostSeries) {
    super();
  }
  get Name(): string {
    return this.series.name;
  }
  set Name(value: string) {
    this.series.name = value;
  }
  get Format(): HostObject {
    return new SeriesFormatObject(this.series);
  }
  get HasDataLabels(): boolean {
    return this.series.labels !== null;
  }
  set HasDataLabels(value: boolean) {
    this.series.labels = value ? (this.series.labels ?? {}) : null;
  }
  get DataLabels(): HostObject {
    return new SeriesLabelsObject(this.labels);
  }
  /** Excel fails where labels are formatted that a series does not have. */
  private get labels(): NonNullable<HostSeries['labels']> {
    if (this.series.labels === null) throw new HostError('InvalidOperation', 'This operation is not permitted.');
    return this.series.labels;
  }
  SetValues(range: RangeObject): void {
    this.series.values = range.area;
  }
  SetXAxisValues(range: RangeObject): void {
    this.series.categories = range.area;
  }
}

class SeriesFormatObject extends HostObject {
  readonly typeName = 'ChartSeriesFormat';
  constructor(private readonly series: HostSeries) {
    super();
  }
  get Fill(): HostObject {
    return new SeriesFillObject(this.series);
  }
  get Line(): HostObject {
    return new SeriesLineObject(this.series.line);
  }
}

class SeriesLineObject extends HostObject {
  readonly typeName = 'ChartLineFormat';
  constructor(private readonly line: HostSeries['line']) {
    super();
  }
  set Color(value: string) {
    this.line.colour = value;
  }
  set LineStyle(value: string) {
    this.line.style = value;
  }
  set Weight(value: number) {
    this.line.weight = value;
  }
}

class SeriesLabelsObject extends HostObject {
  readonly typeName = 'ChartDataLabels';
  constructor(private readonly labels: NonNullable<HostSeries['labels']>) {
    super();
  }
  set NumberFormat(value: string) {
    this.labels.format = value;
  }
  set Position(value: string) {
    this.labels.position = value;
  }
  get Format(): HostObject {
    return new LabelsFormatObject(this.labels);
  }
}

class LabelsFormatObject extends HostObject {
  readonly typeName = 'ChartDataLabelFormat';
  constructor(private readonly labels: NonNullable<HostSeries['labels']>) {
    super();
  }
  get Font(): HostObject {
    return new LabelsFontObject(this.labels);
  }
}

class LabelsFontObject extends HostObject {
  readonly typeName = 'ChartFont';
  constructor(private readonly labels: NonNullable<HostSeries['labels']>) {
    super();
  }
  set Bold(value: boolean) {
    this.labels.bold = value;
  }
  set Color(value: string) {
    this.labels.colour = value;
  }
}

class SeriesFillObject extends HostObject {
  readonly typeName = 'ChartFill';
  constructor(private readonly series: HostSeries) {
    super();
  }
  SetSolidColor(colour: string): void {
    this.series.colour = colour;
  }
}

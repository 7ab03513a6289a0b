/** Excel tables on sheets. */
import { parseArea } from './address';
import type { Area, HostSheet, HostTable, HostWorkbook } from './cells';
import { HostCollection, HostError, HostObject } from './hostObject';

const INVALID = 'The argument is invalid or missing or has an incorrect format.';
const NOT_FOUND = "The requested resource doesn't exist.";

/** What tables need of the workbook around them. */
export interface TableSurroundings {
  readonly book: HostWorkbook;
  guard(sheet: HostSheet): void;
  rangeOf(sheet: HostSheet, area: Area): HostObject & { readonly sheet: HostSheet; readonly area: Area };
  isRange(value: unknown): value is { readonly sheet: HostSheet; readonly area: Area };
  filterOf(sheet: HostSheet): HostObject;
}

type Kind = 'TableCollection' | 'TableScopedCollection';

export class TablesObject extends HostCollection {
  constructor(
    private readonly around: TableSurroundings,
    private readonly sheets: () => readonly HostSheet[],
    readonly typeName: Kind = 'TableCollection',
    private readonly among: (table: HostTable) => boolean = () => true,
  ) {
    super();
  }
  private get tables(): { sheet: HostSheet; table: HostTable }[] {
    return this.sheets().flatMap((sheet) => sheet.tables.filter(this.among).map((table) => ({ sheet, table })));
  }
  items(): readonly HostObject[] {
    return this.tables.map(({ sheet, table }) => new TableObject(this.around, sheet, table));
  }
  GetItem(key: string): HostObject {
    const found = this.tables.find(({ table }) => table.id === key || same(table.name, key));
    if (!found) throw new HostError('ItemNotFound', NOT_FOUND);
    return new TableObject(this.around, found.sheet, found.table);
  }
  Add(address: unknown, hasHeaders: boolean): HostObject {
    const [own] = this.sheets();
    const sheet = this.around.isRange(address) ? address.sheet : own;
    if (!sheet || !hasHeaders) throw new HostError('InvalidArgument', INVALID);
    this.around.guard(sheet);
    const area = this.around.isRange(address) ? address.area : parseArea(String(address));
    if (sheet.tables.some((table) => overlap(table.area, area)))
      throw new HostError('InvalidArgument', "A table can't overlap another table.");
    if (sheet.merges.some((merge) => overlap(merge, area))) throw new HostError('InvalidArgument', INVALID);
    const headers: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(area.top, column);
      // Excel makes a header of what is none.
      if (cell.type === 'Empty') Object.assign(cell, { value: `Column${column - area.left + 1}`, type: 'String' });
      let text = String(cell.value);
      for (let number = 2; headers.includes(text.toLowerCase()); number += 1) text = `${String(cell.value)}${number}`;
      Object.assign(cell, { value: text, type: 'String', formula: null });
      headers.push(text.toLowerCase());
    }
    const number = 1 + this.around.book.sheets.reduce((sum, each) => sum + each.tables.length, 0);
    const table: HostTable = {
      id: this.around.book.newId(),
      name: `Table${number}`,
      area,
      style: 'TableStyleMedium2',
      bandedRows: true,
      filterButton: true,
    };
    sheet.tables.push(table);
    return new TableObject(this.around, sheet, table);
  }
}

class TableObject extends HostObject {
  readonly typeName = 'Table';
  constructor(
    private readonly around: TableSurroundings,
    private readonly sheet: HostSheet,
    private readonly table: HostTable,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.table.id };
  }
  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: string) {
    this.around.guard(this.sheet);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(value) || /^[a-z]{1,3}\d+$/i.test(value))
      throw new HostError('InvalidArgument', INVALID);
    const { book } = this.around;
    const others = [
      ...book.sheets.flatMap(({ tables }) => tables.filter((other) => other !== this.table)),
      ...book.names,
    ];
    if (others.some(({ name }) => same(name, value))) throw new HostError('InvalidArgument', INVALID);
    this.table.name = value;
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: string) {
    this.around.guard(this.sheet);
    this.table.style = value;
  }
  get ShowBandedRows(): boolean {
    return this.table.bandedRows;
  }
  set ShowBandedRows(value: boolean) {
    this.around.guard(this.sheet);
    this.table.bandedRows = value;
  }
  get ShowFilterButton(): boolean {
    return this.table.filterButton;
  }
  set ShowFilterButton(value: boolean) {
    this.around.guard(this.sheet);
    this.table.filterButton = value;
  }
  get AutoFilter(): HostObject {
    return this.around.filterOf(this.sheet);
  }
  GetRange(): HostObject {
    return this.around.rangeOf(this.sheet, this.table.area);
  }
  ClearFilters(): void {
    if (!this.around.book.inFront) throw new HostError('GeneralException');
    this.around.guard(this.sheet);
    const { area } = this.table;
    this.sheet.showAgain([...this.sheet.filteredRows].filter((row) => row > area.top && row <= area.bottom));
  }
  ConvertToRange(): HostObject {
    this.around.guard(this.sheet);
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.table);
    // Excel turns what names the table into plain addresses; here it is enough that it names it no longer.
    for (const sheet of this.around.book.sheets) {
      for (const cells of sheet.cells.values()) {
        for (const cell of cells as ((typeof cells)[number] | undefined)[])
          if (cell && cell.formula !== null) cell.formula = unnamed(cell.formula, this.table.name);
      }
    }
    return this.around.rangeOf(this.sheet, this.table.area);
  }
}

function unnamed(formula: string, name: string): string {
  return formula.replace(/"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)(?=\[)/gu, (found, table: string | undefined) =>
    table !== undefined && same(table, name) ? '$A$1' : found,
  );
}

/** Excel takes what is entered right beside or below a table into it, and makes a header where there is none (#2097). */
export function growTables(sheet: HostSheet, row: number, column: number): void {
  for (const { area } of sheet.tables) {
    const beside = column === area.right + 1 && row >= area.top && row <= area.bottom;
    const below = row === area.bottom + 1 && column >= area.left && column <= area.right;
    if (below) area.bottom += 1;
    if (!beside) continue;
    area.right += 1;
    const header = sheet.cell(area.top, area.right);
    if (header.type === 'Empty') Object.assign(header, { value: 'Column1', type: 'String' });
  }
}

/** Refuses a formula that names a table which is not there, as Excel does. */
export function checkTableNames(book: HostWorkbook, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, name = ''] of bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)) {
    if (!book.sheets.some(({ tables }) => tables.some((table) => same(table.name, name))))
      throw new HostError('InvalidArgument', INVALID);
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

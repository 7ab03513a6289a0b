/** A sheet of the emulated Excel while people change it: names and tables follow, as Excel makes them. */
import type { Area, HostCell, HostSheet, HostWorkbook } from '../host/cells';
import type { ChangedSheet } from './tabChanges';

type Cells = (HostCell | undefined)[];

export class ChangedHostSheet implements ChangedSheet {
  constructor(
    private readonly book: HostWorkbook,
    private readonly sheet: HostSheet,
  ) {}

  get rows(): number {
    return Math.max(0, ...[...this.sheet.cells].flatMap(([row, cells]) => (isUsed(cells) ? [row + 1] : [])));
  }

  textAt(row: number, column: number): string {
    return String(this.sheet.peek(row, column)?.value ?? '');
  }

  typeIn(row: number, column: number, text: string): void {
    Object.assign(this.sheet.cell(row, column), { value: text, type: 'String', formula: null });
  }

  insertRow(row: number): void {
    this.moveRows((at) => (at >= row ? at + 1 : at));
    this.moveAreas((area) => grown(area, 'top', 'bottom', row));
  }

  deleteRow(row: number): void {
    this.moveRows((at) => (at === row ? null : at > row ? at - 1 : at));
    this.moveAreas((area) => shrunk(area, 'top', 'bottom', row));
  }

  copyRow(from: number, to: number): void {
    const cells = (this.sheet.cells.get(from) ?? []) as Cells;
    this.sheet.cells.set(to, Array.from(cells, (cell) => cell && { ...cell }) as HostCell[]);
  }

  swapRows(one: number, other: number): void {
    this.moveRows((at) => (at === one ? other : at === other ? one : at));
  }

  insertColumn(column: number): void {
    for (const cells of this.sheet.cells.values())
      if (cells.length > column) (cells as Cells).splice(column, 0, undefined);
    this.moveAreas((area) => grown(area, 'left', 'right', column));
  }

  deleteColumn(column: number): void {
    for (const cells of this.sheet.cells.values()) cells.splice(column, 1);
    this.moveAreas((area) => shrunk(area, 'left', 'right', column));
  }

  clearRows(from: number, to: number): void {
    for (let row = from; row < to; row += 1) this.sheet.cells.delete(row);
  }

  private moveRows(moved: (row: number) => number | null): void {
    const rows = [...this.sheet.cells];
    this.sheet.cells.clear();
    for (const [row, cells] of rows) {
      const to = moved(row);
      if (to !== null) this.sheet.cells.set(to, cells);
    }
  }

  private moveAreas(moved: (area: Area) => Area): void {
    for (const name of this.book.names) if (name.sheet === this.sheet) name.area = moved(name.area);
    for (const table of this.sheet.tables) table.area = moved(table.area);
    this.sheet.merges = this.sheet.merges.map(moved);
  }
}

function isUsed(cells: readonly (HostCell | undefined)[]): boolean {
  return cells.some((cell) => cell !== undefined && cell.type !== 'Empty');
}

function grown(area: Area, first: 'top' | 'left', last: 'bottom' | 'right', at: number): Area {
  return {
    ...area,
    [first]: area[first] >= at ? area[first] + 1 : area[first],
    [last]: area[last] >= at ? area[last] + 1 : area[last],
  };
}

function shrunk(area: Area, first: 'top' | 'left', last: 'bottom' | 'right', at: number): Area {
  return {
    ...area,
    [first]: area[first] > at ? area[first] - 1 : area[first],
    [last]: area[last] >= at && area[last] > area[first] ? area[last] - 1 : area[last],
  };
}

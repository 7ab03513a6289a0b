/**
 * Whole rows that are put in and taken out, and all that moves with them as Excel moves it: cells, formulas of every sheet,
 * names, merged areas, rules, tables, heights, hidden rows, comments, charts, page breaks, what is printed. One row at a time.
 */
import { filledFormula, movedReference, withReferences } from '../../src/core/grid/formulaReferences';
import { formatArea, LAST_COLUMN, LAST_ROW, parseArea } from './address';
import type { Area, HostCell, HostSheet, HostWorkbook } from './cells';
import { HostError } from './hostObject';

/** Where rows (0-based) and references to them go; null where they go away. */
interface Movement {
  row(row: number): number | null;
  area(area: Area): Area | null;
  reference(text: string): string;
}

const CONFLICT = 'The insert or delete operation attempted resulted in a conflict.';

/** Puts a row in: the row (0-based) and all below it move down. */
export function putRowIn(book: HostWorkbook, sheet: HostSheet, row: number): void {
  const crossed = sheet.tables.filter(({ area }) => area.top < row && row <= area.bottom);
  const isCut = sheet.arrays.some(({ top, bottom }) => top < row && row <= bottom);
  const isFull = (sheet.cells.get(LAST_ROW) as (HostCell | undefined)[] | undefined)?.some(
    (cell) => cell !== undefined && cell.type !== 'Empty',
  );
  // With two tables side by side, cells of one would be pushed by the other.
  if (isCut || crossed.length > 1 || isFull === true) throw new HostError('InsertDeleteConflict', CONFLICT);
  const calculated = crossed.flatMap(({ area }) => calculatedColumns(sheet, area));
  move(book, sheet, {
    row: (at) => (at >= row ? at + 1 : at),
    area: (area) => {
      if (area.bottom === LAST_ROW) return area;
      return {
        ...area,
        top: area.top >= row ? area.top + 1 : area.top,
        bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
      };
    },
    reference: (text) => movedReference(text, row + 1),
  });
  if (book.newRows === 'above' && row > 0) lookLike(sheet, row - 1, row);
  for (const [place, validation] of [...sheet.validations]) {
    const [at = 0, column = 0] = place.split(' ').map(Number);
    // Only inside an area; what ends in the row above is not known to go on.
    if (at === row - 1 && sheet.validations.has(`${row + 1} ${column}`))
      sheet.validations.set(`${row} ${column}`, validation);
  }
  for (const [column, text] of book.copied.entries())
    Object.assign(sheet.cell(row, column), { value: text, type: 'String', formula: null });
  for (const column of calculated) {
    const formula = sheet.peek(row - 1, column)?.formula ?? null;
    const filled = formula === null ? null : filledFormula(formula, 1, 0);
    if (filled !== null) Object.assign(sheet.cell(row, column), { formula: filled, value: 0, type: 'Double' });
  }
}

/** Takes a row (0-based) out: all below it move up. */
export function takeRowOut(book: HostWorkbook, sheet: HostSheet, row: number): void {
  if (sheet.arrays.some(({ top, bottom }) => top <= row && row <= bottom && top < bottom))
    throw new HostError('InsertDeleteConflict', CONFLICT);
  move(book, sheet, {
    row: (at) => (at === row ? null : at > row ? at - 1 : at),
    area: (area) => {
      if (area.bottom === LAST_ROW) return area;
      if (area.top === row && area.bottom === row) return null;
      return {
        ...area,
        top: area.top > row ? area.top - 1 : area.top,
        bottom: area.bottom >= row ? area.bottom - 1 : area.bottom,
      };
    },
    reference: (text) => shrunkReference(text, row + 1),
  });
}

/** A reference once a row (1-based) is gone. */
function shrunkReference(text: string, gone: number): string {
  const ends = text.split(':');
  const rows = ends.map((end) => Number(/\d+$/.exec(end)?.[0]));
  if (rows.every((row) => row === gone)) return '#REF!';
  return ends
    .map((end, at) => {
      const row = rows[at] ?? 0;
      const isMoved = at === 0 ? row > gone : row >= gone;
      return isMoved ? end.replace(/\d+$/, String(row - 1)) : end;
    })
    .join(':');
}

function move(book: HostWorkbook, sheet: HostSheet, movement: Movement): void {
  const movedArea = (area: Area): Area[] => {
    const to = movement.area(area);
    return to === null ? [] : [to];
  };
  const rows = [...sheet.cells];
  sheet.cells.clear();
  for (const [row, cells] of rows) {
    const to = movement.row(row);
    if (to !== null) sheet.cells.set(to, cells);
  }
  for (const each of book.sheets) moveFormulas(each, sheet, movement);
  for (const name of book.names) if (name.sheet === sheet) name.area = movement.area(name.area) ?? name.area;
  sheet.merges = sheet.merges.flatMap(movedArea).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  sheet.arrays = sheet.arrays.flatMap(movedArea);
  for (const table of sheet.tables) table.area = movement.area(table.area) ?? table.area;
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap(movedArea);
    format.formula = movedFormula(format.formula, true, sheet, movement);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  const validations = [...sheet.validations];
  sheet.validations.clear();
  for (const [place, validation] of validations) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const to = movement.row(row);
    if (to !== null) sheet.validations.set(`${to} ${column}`, validation);
  }
  moveMarks(sheet.hiddenRows, movement);
  moveMarks(sheet.filteredRows, movement);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const to = movement.row(row);
    if (to !== null) sheet.rowHeights.set(to, height);
  }
  sheet.comments = sheet.comments.flatMap((comment) => {
    const row = movement.row(comment.row);
    return row === null ? [] : [{ ...comment, row }];
  });
  // A break stands before a row that is told 1-based.
  sheet.breaks = sheet.breaks.flatMap((row) => {
    const to = movement.row(row - 1);
    return to === null ? [] : [to + 1];
  });
  for (const key of ['PrintArea', 'TitleRows']) {
    const address = sheet.page[key];
    if (typeof address === 'string')
      sheet.page[key] = formatArea(movement.area(parseArea(address)) ?? parseArea(address));
  }
  for (const chart of sheet.charts) {
    if (chart.position !== null) {
      const [from, to] = chart.position.map((address) => {
        const area = parseArea(address);
        return formatArea(movement.area(area) ?? area);
      });
      if (from !== undefined && to !== undefined) chart.position = [from, to];
    }
    for (const series of chart.series) {
      series.values = series.values && movement.area(series.values);
      series.categories = series.categories && movement.area(series.categories);
    }
  }
  sheet.rowMoves += 1;
}

function moveMarks(rows: Set<number>, movement: Movement): void {
  const before = [...rows];
  rows.clear();
  for (const row of before) {
    const to = movement.row(row);
    if (to !== null) rows.add(to);
  }
}

function moveFormulas(each: HostSheet, moved: HostSheet, movement: Movement): void {
  for (const cells of each.cells.values()) {
    for (const cell of cells as (HostCell | undefined)[]) {
      if (cell && cell.formula !== null) cell.formula = movedFormula(cell.formula, each === moved, moved, movement);
    }
  }
}

function movedFormula(formula: string, isOfSheet: boolean, { name }: HostSheet, movement: Movement): string {
  return withReferences(formula, ({ text, sheet }) => {
    const isOf = sheet === null ? isOfSheet : sheet.toLowerCase() === name.toLowerCase();
    return isOf ? movement.reference(text) : text;
  });
}

/** Columns of a table whose cells are all worked out. */
function calculatedColumns(sheet: HostSheet, { top, bottom, left, right }: Area): number[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const rows = Array.from({ length: bottom - top }, (_, at) => top + 1 + at);
  return columns.filter((column) => rows.every((row) => (sheet.peek(row, column)?.formula ?? null) !== null));
}

/** Gives a row (0-based) the formats of another one, rules by value among them. */
function lookLike(sheet: HostSheet, from: number, to: number): void {
  const cells = (sheet.cells.get(from) ?? []) as (HostCell | undefined)[];
  for (const [column, cell] of cells.entries()) {
    if (!cell || (cell.format === 'General' && Object.keys(cell.style).length === 0)) continue;
    Object.assign(sheet.cell(to, column), { format: cell.format, style: { ...cell.style } });
  }
  const height = sheet.rowHeights.get(from);
  if (height !== undefined) sheet.rowHeights.set(to, height);
  spreadRules(sheet, { top: from, bottom: from, left: 0, right: LAST_COLUMN }, to);
}

/** Copies the formats of cells of one row to another one: looks, number formats, merged areas, rules by value; no contents. */
export function copyFormats(sheet: HostSheet, source: Area, to: number): void {
  for (let column = source.left; column <= source.right; column += 1) {
    const cell = sheet.peek(source.top, column);
    Object.assign(sheet.cell(to, column), { format: cell?.format ?? 'General', style: { ...cell?.style } });
  }
  const isOf = ({ top, bottom, left, right }: Area): boolean =>
    top === source.top && bottom === source.top && left >= source.left && right <= source.right;
  sheet.merges = sheet.merges.filter(({ top, bottom }) => top !== to || bottom !== to);
  sheet.merges.push(...sheet.merges.filter(isOf).map((area) => ({ ...area, top: to, bottom: to })));
  spreadRules(sheet, source, to);
}

function spreadRules(sheet: HostSheet, source: Area, to: number): void {
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((area) => {
      const covers = area.top <= source.top && source.top <= area.bottom;
      return covers && area.bottom === to - 1 ? { ...area, bottom: to } : area;
    });
  }
}

/** Cells as people see them: what is read never holds characters that show nothing. */
import type { CellValue, SheetGrid } from '../grid/grid';
import { holdsUnseen, withoutUnseen } from '../text/unseen';
import type { Steps } from '../flow/steps';

type Row = readonly CellValue[];

/** Rows looked at between two pauses. */
const ROWS_PER_STEP = 5000;

/**
 * Returns a sheet whose texts are without characters that show nothing (`withoutUnseen`), at the same places; the sheet
 * itself where there are none, and for a tab of ours. Everything that reads cells takes its sheet from here; what is shown
 * or written compares with the cells as they are.
 */
export function* seenSheet(sheet: SheetGrid): Steps<SheetGrid> {
  if (sheet.own !== null) return sheet;
  const changed = new Map<number, Row>();
  for (let start = 0; start < sheet.rows.length; start += ROWS_PER_STEP) {
    lookThrough(sheet.rows, start, changed);
    yield { stage: 'read', done: 0, sheet: sheet.name };
  }
  return changed.size === 0 ? sheet : { ...sheet, rows: sheet.rows.map((row, index) => changed.get(index) ?? row) };
}

/** Puts the rows of one step that hold such characters into `changed`, by index, without them. */
function lookThrough(rows: readonly Row[], start: number, changed: Map<number, Row>): void {
  const end = Math.min(start + ROWS_PER_STEP, rows.length);
  for (let index = start; index < end; index += 1) {
    const row = rows[index];
    if (row?.some(isUnclean) === true) changed.set(index, row.map(cleaned));
  }
}

function isUnclean(value: CellValue): boolean {
  return typeof value === 'string' && holdsUnseen(value);
}

function cleaned(value: CellValue): CellValue {
  return typeof value === 'string' ? withoutUnseen(value) : value;
}

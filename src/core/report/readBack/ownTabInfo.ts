/** What a summary tab of ours says about itself, written into its key column and read back from the grid. */
import { cellAt } from '../../grid/grid';
import { MACHINE_PREFIX } from '../../grid/ownSignature';
import type { CellValue, SheetGrid } from '../../grid/grid';
import type { CellDraft } from '../../draft/types';
import { formulaCell, textCell } from '../../draft/cells';
import { PLACE_SIGN, findMachineLine, knownPlaces } from '../../draft/columnPlaces';
import type { MachinePlace } from '../../draft/columnPlaces';
import { columnLetters } from '../../grid/address';
import { COLUMN, LAST_COLUMN, PLACES, REMARK_PLACE } from '../../draft/layout';
import { readMachineLine } from '../../draft/machineLine';
import { markIn } from '../../draft/rowMarks';
import type { ReadMark } from '../../draft/rowMarks';

export interface OwnTabInfo {
  /** Period code, such as `2023-Q3`. */
  readonly period: string;
  /** ISO day that the tab was counted for. */
  readonly asOf: string;
  /** `planFingerprint` of the plan that it was counted from. */
  readonly fingerprint: string;
  /** Remarks of the office ("Ý kiến chỉ đạo") by task key; blank ones are left out. */
  readonly remarks: ReadonlyMap<string, string>;
}

/**
 * Returns the cells of the first row: the machine line in the key column and, far right, where every column and the remark
 * column stand, as formulas, which follow when somebody inserts or deletes columns.
 * @param remark column of remarks (0-based)
 */
export function metadataRow(line: string, remark: number): (CellDraft | null)[] {
  const row: (CellDraft | null)[] = Array.from({ length: LAST_COLUMN + 1 }, () => null);
  row[COLUMN.key] = textCell(line, 'faint');
  const columns = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => column);
  const places = columns.map((column) => `IFERROR(COLUMN(${columnLetters(column)}1),0)`).join(`&"${PLACE_SIGN}"&`);
  row[PLACES] = formulaCell(places, columns.map((column) => column + 1).join(PLACE_SIGN), 'working');
  row[REMARK_PLACE] = formulaCell(`COLUMN(${columnLetters(remark)}1)`, remark + 1, 'working');
  return row;
}

/** Between a task's key and the number of its line, for the second line of a task and those after it. */
export const LINE_SIGN = '#';
const LINE_NUMBER = /#\d+$/;
/** Parts whose rows hold no remark on a task; the id of all others is the task's key. */
const PARTS_WITHOUT_REMARKS: ReadonlySet<string> = new Set([
  'head',
  'section',
  'header',
  'note',
  'none',
  'unit',
  'field',
  'director',
  'total',
  'supplement',
  'month',
  'changes',
  'follow-up',
  'indicators',
  'figures',
  'longest',
  'causes',
  'group',
  'chart',
]);

/** Returns the key of the task that a marked row may hold a remark on; null for other rows. */
export function taskKeyOf({ part, id }: Pick<ReadMark, 'part' | 'id'>): string | null {
  return PARTS_WITHOUT_REMARKS.has(part) || id === '' ? null : id.replace(LINE_NUMBER, '');
}

/**
 * Reads what a tab of ours says about itself; null when no machine line of a known form is left in it. Rows may have been
 * sorted, inserted or deleted and columns inserted: the machine line is looked for everywhere and stands in the key
 * column, a copy of it in every header. Several remarks for one task are kept, one under the other.
 */
export function readOwnTab(grid: SheetGrid): OwnTabInfo | null {
  const line = readOwnLine(grid);
  if (line === null) return null;
  const { place, remark, ...told } = line;
  return { ...told, remarks: readRemarks(grid, place.column, remarkColumn(grid, place, remark)) };
}

/** Returns the code of the period that a tab of ours is of, without a look at its rows; null where `readOwnTab` returns null. */
export function ownTabPeriod(grid: SheetGrid): string | null {
  return readOwnLine(grid)?.period ?? null;
}

interface OwnLine extends Omit<OwnTabInfo, 'remarks'> {
  readonly place: MachinePlace;
  readonly remark: number;
}

/** Reads what `readOwnTab` does but for the remarks, which stand in all rows, and where the machine line stands. */
export function readOwnLine(grid: SheetGrid): OwnLine | null {
  const place = findMachineLine(grid);
  if (place === null) return null;
  const { period, asOf, fingerprint, remark } = readMachineLine(place.line);
  return period === null || asOf === null || fingerprint === null ? null : { period, asOf, fingerprint, remark, place };
}

/** Without the places of all columns a pointer tells this one, else the distance to the key column as written. */
function remarkColumn(grid: SheetGrid, { row, column }: MachinePlace, written: number): number {
  const places = knownPlaces(grid);
  if (places !== null) return places(written) ?? NO_COLUMN;
  const pointer = (grid.rows[row - 1] ?? []).slice(column + 1).find((value) => typeof value === 'number');
  return typeof pointer === 'number' && Number.isInteger(pointer) && pointer > 0
    ? pointer - 1
    : column + written - COLUMN.key;
}

/** Where nothing stands. */
const NO_COLUMN = -1;

function readRemarks(grid: SheetGrid, keyColumn: number, column: number): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  for (const [index, row] of grid.rows.entries()) {
    const mark = markIn(row);
    // Before there were marks, the key stood in its column alone.
    const written = row[keyColumn] ?? null;
    const bare = typeof written === 'string' && written !== '' && !written.startsWith(MACHINE_PREFIX) ? written : null;
    const key = mark === null ? bare : taskKeyOf(mark);
    if (key === null) continue;
    const text = remarkText(cellAt(grid, index + 1, column));
    if (text === '') continue;
    const before = remarks.get(key);
    if (before === undefined) remarks.set(key, text);
    else if (!before.split('\n').includes(text)) remarks.set(key, `${before}\n${text}`);
  }
  return remarks;
}

function remarkText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? '' : String(value).trim();
}

/** "Vai trò" beside "Đơn vị", a row for each unit: the column that says who leads and who coordinates. */
import type { CellValue, SheetGrid } from '../../grid/grid';
import { textOf } from '../cellText';
import type { Header, HeaderCell } from './findHeader';
import { headerKey } from './headerKey';

/** What a unit does in a task. */
export type Role = 'lead' | 'coordinating';

const ROLE_HEAD = /^(?:vai tro|role|roles)\b/;
/** "Chủ trì/Phối hợp" heads units as well: only roles below it make it such a column. */
const BOTH_HEAD = /^(?:don vi )?(?:chu tri|ct)(?: hay| hoac)? (?:phoi hop|ph)$/;
const LEADING: ReadonlySet<string> = new Set([
  ...['chu tri', 'ct', 'don vi chu tri', 'co quan chu tri', 'dau moi', 'chu tri thuc hien', 'lead', 'leading'],
]);
const COORDINATING: ReadonlySet<string> = new Set([
  ...[
    'phoi hop',
    'ph',
    'p h',
    'don vi phoi hop',
    'co quan phoi hop',
    'phoi hop thuc hien',
    'cung thuc hien',
    'tham gia',
  ],
  ...['ho tro', 'support', 'supporting', 'coordinating'],
]);
/** Fewer cells prove nothing. */
const FEW = 2;
const LONGEST = 30;
/** Below a heading that says something else as well, so many of the cells are roles. */
const SHARE = 0.9;

/** Returns the role that a cell names as a whole; null for any other text. */
export function readRole(value: CellValue): Role | null {
  const text = textOf(value);
  if (text === '' || text.length > LONGEST) return null;
  const key = headerKey(text);
  return LEADING.has(key) ? 'lead' : COORDINATING.has(key) ? 'coordinating' : null;
}

/** Returns the heading of a column of roles; null where most cells of every column so headed hold something else. */
export function roleHeading(sheet: SheetGrid, { cells, last }: Header): HeaderCell | null {
  const isMeant = ({ column, text }: HeaderCell): boolean => {
    const key = headerKey(text);
    if (!ROLE_HEAD.test(key) && !BOTH_HEAD.test(key)) return false;
    const below = sheet.rows.slice(last).map((row) => row[column] ?? null);
    const filled = downTo(below, (value) => readRole(value) !== null).filter((value) => textOf(value) !== '');
    const roles = filled.filter((value) => readRole(value) !== null).length;
    return roles >= FEW && roles * (ROLE_HEAD.test(key) ? 2 : 1) >= filled.length * SHARE;
  };
  return cells.find(isMeant) ?? null;
}

/** Returns true if every row that names a unit says its role, down to the last one that says any, and one of them leads. */
export function isClear(sheet: SheetGrid, { last }: Header, lead: number, role: number): boolean {
  const rows = sheet.rows.slice(last).map((row) => ({
    named: textOf(row[lead] ?? null) !== '',
    role: readRole(row[role] ?? null),
  }));
  const told = downTo(rows, (row) => row.role !== null).filter(({ named }) => named);
  return told.every((row) => row.role !== null) && told.some((row) => row.role === 'lead');
}

/** Returns the items down to the last one that is meant: what stands below is no row of the table. */
function downTo<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  while (end > 0 && !isMeant(items[end - 1] as Item)) end -= 1;
  return items.slice(0, end);
}

import { cellAt, isBlank, type CellValue, type SheetGrid } from '../grid/grid';
import { fold, foldCase, foldMarks } from '../text/fold';
import { CATALOGUE_HEADERS, CATALOGUE_SHEET_HINT } from './catalogueHeaders';
import type { Catalogue, CatalogueColumn, CatalogueConflict, Unit } from './types';

interface CatalogueHeader {
  /** 1-based row. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<CatalogueColumn, number>>>;
}

/** How far down a header may stand below titles. */
const HEADER_ROWS = 15;

/**
 * Returns true if a sheet is a catalogue of units: a header row that names a column of unit names and a column of
 * abbreviations or of codes with levels, in any order, below any titles. The sheet's name is a hint only.
 */
export function isCatalogueSheet(sheet: SheetGrid): boolean {
  return findHeader(sheet) !== null;
}

/**
 * Reads a catalogue sheet (Mã · Tên đơn vị · Tên viết tắt, separated by ";" · Cấp). A row without a code takes its name
 * as code, a row without a name its code as name; a code met twice is one unit with all its spellings. One name or
 * abbreviation with two units is a conflict, kept with the later row's place; the earlier unit keeps the spelling.
 * `layout` tells where the entries stand.
 */
export function readCatalogue(sheet: SheetGrid): Catalogue {
  const header = findHeader(sheet);
  if (!header) return { sheet: sheet.name, units: [], conflicts: [] };
  const units = new Map<string, Unit>();
  const owners = new Map<string, string>();
  const conflicts: CatalogueConflict[] = [];
  const rows = new Map<string, number[]>();
  let lastRow = header.row;
  for (let row = header.row + 1; row <= sheet.rows.length; row++) {
    const text = (meaning: CatalogueColumn): string => {
      const column = header.columns[meaning];
      return column === undefined ? '' : cellText(cellAt(sheet, row, column));
    };
    const name = fold(text('name')) || fold(text('code'));
    if (name === '') continue;
    const code = fold(text('code')) || name;
    rows.set(code, [...(rows.get(code) ?? []), row]);
    lastRow = row;
    const before = units.get(code);
    const spellings: { readonly text: string; readonly meaning: CatalogueColumn }[] = [
      { text: name, meaning: 'name' },
      ...splitShort(text('short')).map((short) => ({ text: short, meaning: 'short' as const })),
    ];
    const own: typeof spellings = [];
    for (const spelling of spellings) {
      const key = foldCase(spelling.text);
      const owner = owners.get(key);
      if (owner === undefined || owner === code) {
        owners.set(key, code);
        own.push(spelling);
      } else {
        const column = header.columns[spelling.meaning] ?? header.columns.code ?? 0;
        conflicts.push({ text: spelling.text, codes: [owner, code], row, column });
        if (spelling.meaning === 'name') own.push(spelling);
      }
    }
    const short = own.filter((spelling) => spelling.meaning === 'short').map((spelling) => spelling.text);
    if (!before) {
      units.set(code, { code, name, short: unique(short, name), kind: fold(text('kind')), source: 'catalogue' });
      continue;
    }
    const extra = foldCase(name) === foldCase(before.name) ? short : [name, ...short];
    units.set(code, { ...before, short: unique([...before.short, ...extra], before.name) });
  }
  const layout = { headerRow: header.row, columns: header.columns, rows, nextRow: firstBlankRow(sheet, lastRow + 1) };
  return { sheet: sheet.name, units: [...units.values()], conflicts, layout };
}

/** The first row from `row` on in which nothing stands: notes below the entries are no place for one. */
function firstBlankRow(sheet: SheetGrid, row: number): number {
  let blank = row;
  while ((sheet.rows[blank - 1] ?? []).some((value) => !isBlank(value))) blank++;
  return blank;
}

function findHeader(sheet: SheetGrid): CatalogueHeader | null {
  const hinted = CATALOGUE_SHEET_HINT.test(foldMarks(sheet.name));
  for (let row = 1; row <= Math.min(HEADER_ROWS, sheet.rows.length); row++) {
    const columns: Partial<Record<CatalogueColumn, number>> = {};
    (sheet.rows[row - 1] ?? []).forEach((value, column) => {
      const meaning = headerMeaning(cellText(value));
      if (meaning && columns[meaning] === undefined) columns[meaning] = column;
    });
    const { code, name, short, kind } = columns;
    if (name === undefined) continue;
    const sure = short !== undefined || (code !== undefined && kind !== undefined);
    if (sure || (hinted && (code !== undefined || kind !== undefined))) return { row, columns };
  }
  return null;
}

/** A longer text is no heading. */
const LONGEST_HEADING = 1000;

function headerMeaning(text: string): CatalogueColumn | null {
  if (text.length > LONGEST_HEADING) return null;
  const words = foldMarks(text)
    .replace(/\(.*?\)|[:.*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return null;
  for (const meaning of Object.keys(CATALOGUE_HEADERS) as CatalogueColumn[]) {
    if ((CATALOGUE_HEADERS[meaning] as readonly string[]).includes(words)) return meaning;
  }
  return words.startsWith('ten viet tat') || words.startsWith('viet tat') ? 'short' : null;
}

function cellText(value: CellValue): string {
  if (isBlank(value)) return '';
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function splitShort(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((short) => fold(short))
    .filter((short) => short !== '');
}

/** Spellings without repeats, and without the name itself. */
function unique(spellings: readonly string[], name: string): string[] {
  const seen = new Set([foldCase(name)]);
  return spellings.filter((spelling) => {
    const key = foldCase(spelling);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

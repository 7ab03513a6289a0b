/** Excel tables: those that stand in the workbook, and those of our tabs. */
import type { MergedArea } from '../../../core/grid/grid';
import type { TableDraft, TabDraft } from '../../../core/draft/types';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import type { WorkbookModel } from '../read/workbookModel';
import { attributeOf, parseXml } from '../xml/elements';
import { encodeText } from '../xml/text';
import { areaOf, rangeOf } from './areas';

export const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface StandingTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly area: MergedArea | null;
  readonly headerRows: number;
}

/** A table of a tab as it will stand: id and name are no other table's and no name of the workbook. */
export interface PlacedTable {
  readonly draft: TableDraft;
  readonly id: number;
  readonly name: string;
}

/** Returns the header cells of a sheet's tables: their texts are the names of the table's columns too. */
export function tableHeaders(opc: OpcPackage, sheet: string): MergedArea[] {
  return tablesOf(opc, sheet).flatMap(({ area, headerRows }) =>
    area && headerRows > 0 ? [{ ...area, bottom: area.top + headerRows - 1 }] : [],
  );
}

/**
 * Returns each table of a draft an id and a name; a name that is taken gets `_2`, `_3` …
 * @param sheet the tab's own part, whose tables are about to be replaced
 * @param placed tables of other drafts of the same write
 */
export function placeTables(
  opc: OpcPackage,
  model: WorkbookModel,
  draft: TabDraft,
  sheet: string,
  placed: readonly PlacedTable[] = [],
): PlacedTable[] {
  const wanted = draft.tables ?? [];
  if (wanted.length === 0) return [];
  const others = model.sheets.flatMap(({ part }) => (part === null || part === sheet ? [] : tablesOf(opc, part)));
  const own = tablesOf(opc, sheet);
  const names = new Set([...others, ...model.names, ...placed].map(({ name }) => name.toLowerCase()));
  const ids = new Set([...others, ...placed].map(({ id }) => id));
  return wanted.map((table) => {
    const kept = own.find(({ name, id }) => name === table.name && !ids.has(id))?.id;
    let id = kept ?? 1;
    while (ids.has(id)) id += 1;
    ids.add(id);
    let name = table.name;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${table.name}_${number}`;
    names.add(name.toLowerCase());
    return { draft: table, id, name };
  });
}

/** Returns a table part. Its columns are named by the header cells. */
export function tableXml({ draft: { area }, id, name }: PlacedTable, { rows }: TabDraft): string {
  const ref = rangeOf(area);
  const header = rows[area.top - 1]?.cells ?? [];
  const names = new Set<string>();
  const columns: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = header[column]?.value;
    if (typeof text !== 'string' || text === '' || names.has(text.toLowerCase())) {
      throw new Error(`a table whose header cell ${column} in row ${area.top} is no name of its own`);
    }
    names.add(text.toLowerCase());
    columns.push(`<tableColumn id="${columns.length + 1}" name="${columnName(text)}"/>`);
  }
  const looks = '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${looks}</table>`;
}

/** Returns a draft whose formulas name the tables as they are called in this workbook, in the form that files hold. */
export function withTableNames(draft: TabDraft, tables: readonly PlacedTable[]): TabDraft {
  if (tables.length === 0) return draft;
  const names = new Map(tables.map(({ draft: { name: wanted }, name }) => [wanted.toLowerCase(), name]));
  const rename = (formula: string): string =>
    outsideTexts(formula, (piece) =>
      piece.replace(/([\p{L}_][\p{L}\p{N}_.]*)\[(@?)/gu, (whole, table: string, thisRow: string, at: number) => {
        const name = names.get(table.toLowerCase());
        if (name === undefined) return whole;
        if (thisRow === '') return `${name}[`;
        // `[@Tên]` is short for what a file spells out.
        return piece[at + whole.length] === '[' ? `${name}[[#This Row],` : `${name}[[#This Row],[`;
      }),
    );
  const rows = draft.rows.map((row) => {
    if (!row.cells.some((cell) => cell?.formula?.includes('[') === true)) return row;
    const cells = row.cells.map((cell) =>
      cell?.formula?.includes('[') === true ? { ...cell, formula: closed(rename(cell.formula)) } : cell,
    );
    return { ...row, cells };
  });
  return { ...draft, rows };
}

/** `[[#This Row],[Tên]` left open by the short form gets its second bracket. */
function closed(formula: string): string {
  return outsideTexts(formula, (piece) =>
    piece.replace(/\[\[#This Row\],\[((?:[^[\]']|'.)*)\](?!\])/g, '[[#This Row],[$1]]'),
  );
}

/** Changes what stands outside the texts in quotes of a formula. */
function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}

function columnName(text: string): string {
  return encodeText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r\n?|\n/g, '_x000a_'));
}

function tablesOf(opc: OpcPackage, sheet: string): StandingTable[] {
  return relationshipsOf(opc, sheet)
    .filter(({ kind, external, target }) => kind === 'table' && !external && opc.has(target))
    .map(({ target }) => {
      const document = parseXml(target, opc.textOf(target));
      const value = (name: string): string | null => attributeOf(document, document.root, name);
      return {
        part: target,
        id: Number(value('id')),
        name: value('displayName') ?? value('name') ?? '',
        area: areaOf(value('ref') ?? ''),
        headerRows: Number(value('headerRowCount') ?? 1),
      };
    });
}

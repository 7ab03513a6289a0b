/** Writes cells of the user's sheets: that one element changes, its style stays, and nothing else in the sheet moves. */
import { cellAddress } from '../../../core/grid/address';
import { sameValue } from '../../../core/grid/grid';
import { DAY_FORMAT, isDayFormat } from '../../../core/grid/numberFormat';
import type { CellValue, MergedArea } from '../../../core/grid/grid';
import { RefusalError, completed } from '../../refusalError';
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { CellEdit } from '../../port';
import type { OpcPackage } from '../opc/opcPackage';
import { CellScanner, DAYS_TO_1900 } from '../read/cellScanner';
import { GridCells } from '../read/gridCells';
import type { ReadContext } from '../read/gridCells';
import { readContext } from '../read/readWorkbook';
import { readWorkbookModel } from '../read/workbookModel';
import type { XmlDocument } from '../xml/elements';
import { childNamed } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeCellText } from '../xml/text';
import { areaOf, isInside } from './areas';
import { askForCalculation } from './calculation';
import { parseSheetFrame } from './marks';
import { attributeIn, cellOpening, cellSpans, emptyStyle, holdsFormula, putCells, rowSpans } from './sheetCells';
import type { CellSpan, RowSpan } from './sheetCells';
import { StyleSheetEdit } from './styleSheet';
import { requireEditable, unlockedStyles } from './protection';
import { tableHeaders } from './tableParts';

/** Excel's own limit. */
const LONGEST_TEXT = 32_767;

interface SheetEdits {
  readonly name: string;
  readonly part: string;
  readonly edits: readonly CellEdit[];
}

/**
 * Writes cells, all or none, and returns their number.
 * Refuses with `sheet-missing`, `sheet-protected`, `cell-formula` and `changed-since` (params sheet, cell).
 */
export async function editCells(opc: OpcPackage, edits: readonly CellEdit[], runner: Runner): Promise<number> {
  const wanted = [...new Map(edits.map((edit) => [`${edit.row} ${edit.column} ${edit.sheet}`, edit])).values()];
  if (wanted.length === 0) return 0;
  const model = readWorkbookModel(opc);
  const sheets = [...new Set(wanted.map(({ sheet }) => sheet))].map((name): SheetEdits => {
    const part = model.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null) throw new RefusalError({ code: 'sheet-missing', params: { sheet: name } });
    return { name, part, edits: wanted.filter(({ sheet }) => sheet === name) };
  });
  const context = await readContext(opc, runner);
  const styles = edits.some(({ isDay }) => isDay === true) ? new StyleSheetEdit(opc) : null;
  for (const sheet of sheets) completed(await runner.run(editSheet(opc, sheet, context, styles)));
  styles?.save();
  askForCalculation(opc);
  return wanted.length;
}

/** @param styles where a day is among the edits */
function* editSheet(
  opc: OpcPackage,
  { name, part, edits }: SheetEdits,
  context: ReadContext,
  styles: StyleSheetEdit | null,
): Steps<void> {
  const document = parseSheetFrame(part, opc.textOf(part));
  yield { stage: 'write', done: 0, sheet: name };
  const fixed = [...formulaAreas(document), ...tableHeaders(opc, part)];
  const unlocked = unlockedStyles(opc, document);
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const rows = new Map<number, Map<number, string>>();
  const take = (edit: CellEdit, row: RowSpan | null, cell: CellSpan | null, value: CellValue): void => {
    const style = cell ? Number(attributeIn(cell.attributes, 's') ?? 0) : emptyStyle(document, row, edit.column);
    const params = { sheet: name, cell: cellAddress(edit.row, edit.column) };
    requireEditable(unlocked, style, name);
    if (cell && holdsFormula(cell, document.root.prefix)) throw new RefusalError({ code: 'cell-formula', params });
    if (fixed.some((area) => isInside(area, edit))) throw new RefusalError({ code: 'cell-formula', params });
    if (!sameValue(value, edit.expected)) throw new RefusalError({ code: 'changed-since', params });
    const cells = rows.get(edit.row) ?? new Map<number, string>();
    rows.set(edit.row, cells.set(edit.column, cellXml(edit, style, context, styles)));
  };

  for (const row of rowSpans(document)) {
    const here = byRow.get(row.row);
    if (!here) continue;
    byRow.delete(row.row);
    const values = valuesOf(document, row, context);
    const cells = cellSpans(document, row);
    for (const edit of here) {
      const cell = cells.find(({ column }) => column === edit.column) ?? null;
      take(edit, row, cell, values[edit.column] ?? null);
    }
  }
  for (const edit of [...byRow.values()].flat()) take(edit, null, null, null);
  yield { stage: 'write', done: 0.5, sheet: name };
  const edit = new XmlEdit(document);
  putCells(edit, rows);
  opc.put(part, edit.apply());
  yield { stage: 'write', done: 1, sheet: name };
}

/** Returns the values of one row as reading gives them. */
export function valuesOf(
  { text, root, part }: XmlDocument,
  row: RowSpan,
  context: ReadContext,
): readonly (CellValue | undefined)[] {
  if (row.selfClosed) return [];
  // One row is read as if it were alone.
  const cells = new GridCells(part, context, row.row - 1);
  const scanner = new CellScanner(root.prefix, part, context, cells);
  scanner.scan(`<${root.prefix}row r="${row.row}">${text.slice(row.openEnd, row.end)}`);
  return cells.rows()[0] ?? [];
}

/** Areas whose cells belong to one formula: arrays, spilled ones included, and data tables. */
function formulaAreas({ text, root }: XmlDocument): MergedArea[] {
  const data = childNamed(root, 'sheetData');
  if (!data) return [];
  const found = text
    .slice(data.openEnd, data.closeStart)
    .matchAll(new RegExp(`<${root.prefix}f\\s([^>]*\\bt=["'](?:array|dataTable)["'][^>]*)>`, 'g'));
  return [...found].flatMap(([, attributes = '']) => areaOf(attributeIn(attributes, 'ref') ?? '') ?? []);
}

/** Returns the element of a cell (without its namespace prefix) as it stands after an edit. */
export function cellXml(
  { row, column, value, isDay }: CellEdit,
  standing: number,
  context: ReadContext,
  styles: StyleSheetEdit | null,
): string {
  const format = context.formats[standing];
  const showsNone = isDay === true && !isDayFormat(format?.code ?? 'General');
  const style = showsNone && styles ? styles.derivedStyle(standing, { format: DAY_FORMAT, wrap: false }) : standing;
  const open = cellOpening(row, column, style);
  if (value === null || value === '') return style === 0 ? '' : `${open}/>`;
  if (typeof value === 'string') return `${open}${textXml(value)}</c>`;
  if (!Number.isFinite(value)) return `${open}/>`;
  const isCounted1904 = context.date1904 && (showsNone || format?.isDay === true);
  return `${open}><v>${isCounted1904 ? value - DAYS_TO_1900 : value}</v></c>`;
}

/** The rest of a cell that holds text, up to its closing tag. */
export function textXml(text: string): string {
  return ` t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text.slice(0, LONGEST_TEXT))}</t></is>`;
}

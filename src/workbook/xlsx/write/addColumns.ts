/** Adds columns at the right of tables of the user's: headers, looks of a column that stands there, drop-down lists. */
import { RefusalError } from '../../refusalError';
import type { Steps } from '../../../core/flow/steps';
import { isBlank } from '../../../core/grid/grid';
import { DAY_FORMAT } from '../../../core/grid/numberFormat';
import type { MergedArea } from '../../../core/grid/grid';
import type { ChoicesRange, ColumnsDraft } from '../../port';
import type { OpcPackage } from '../opc/opcPackage';
import type { ReadContext } from '../read/gridCells';
import { readWorkbookModel } from '../read/workbookModel';
import { attributeOf, attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { areaOf, overlap, rangeOf } from './areas';
import { putChoices } from './choiceLists';
import { copyWidth } from './columnWidths';
import { textXml, valuesOf } from './editCells';
import { parseSheetFrame } from './marks';
import { requireEditable, unlockedStyles } from './protection';
import { WORKSHEET_ORDER } from './schemaOrder';
import { attributeIn, cellOpening, cellSpans, emptyStyle, holdsFormula, putCells, rowSpans } from './sheetCells';
import type { RowSpan } from './sheetCells';
import { StyleSheetEdit } from './styleSheet';

/** A style that no sheet has, to ask whether a protected sheet may be written at all. */
const ANY_CELL = -1;

/**
 * Adds columns and returns the number of cells that they take.
 * Refuses with `sheet-missing`, `sheet-protected` and `cells-not-blank` (params sheet, area).
 */
export function* addColumns(
  opc: OpcPackage,
  drafts: readonly ColumnsDraft[],
  choices: ChoicesRange | null,
  context: ReadContext,
): Steps<number> {
  const model = readWorkbookModel(opc);
  const styles = new StyleSheetEdit(opc);
  let cells = 0;
  for (const name of new Set(drafts.map(({ sheet }) => sheet))) {
    const part = model.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null) throw new RefusalError({ code: 'sheet-missing', params: { sheet: name } });
    yield { stage: 'write', done: 0, sheet: name };
    const document = parseSheetFrame(part, opc.textOf(part));
    requireEditable(unlockedStyles(opc, document), ANY_CELL, name);
    const here = drafts.filter(({ sheet }) => sheet === name);
    for (const draft of here) requireBlank(document, draft, context);
    const edit = new XmlEdit(document);
    putCells(edit, newCells(document, here, styles));
    putMerges(edit, here);
    for (const { likeColumn, firstColumn, columns } of here) copyWidth(edit, likeColumn, firstColumn, columns.length);
    const lists = here.flatMap(choiceAreas);
    if (choices && lists.length > 0) putChoices(edit, lists, choices);
    opc.put(part, edit.apply());
    for (const draft of here) cells += (draft.lastRow - draft.header.first + 1) * draft.columns.length;
    yield { stage: 'write', done: 1, sheet: name };
  }
  styles.save();
  return cells;
}

function takenArea({ header, lastRow, firstColumn, columns }: ColumnsDraft): MergedArea {
  return { top: header.first, left: firstColumn, bottom: lastRow, right: firstColumn + columns.length - 1 };
}

function choiceAreas({ header, lastRow, firstColumn, columns }: ColumnsDraft): MergedArea[] {
  if (lastRow <= header.last) return [];
  return columns.flatMap(({ holds }, index) => {
    const column = firstColumn + index;
    return holds === 'choice' ? [{ top: header.last + 1, left: column, bottom: lastRow, right: column }] : [];
  });
}

function requireBlank(document: XmlDocument, draft: ColumnsDraft, context: ReadContext): void {
  const area = takenArea(draft);
  const taken = (): never => {
    throw new RefusalError({ code: 'cells-not-blank', params: { sheet: draft.sheet, area: rangeOf(area) } });
  };
  if (mergesOf(document).some((merged) => overlap(merged, area))) taken();
  for (const row of rowsOf(document, draft)) {
    const here = (column: number): boolean => area.left <= column && column <= area.right;
    const cells = cellSpans(document, row).filter(({ column, inside }) => here(column) && inside !== '');
    if (cells.length === 0) continue;
    // A formula that gives an empty text is something of the user's too.
    if (cells.some((cell) => holdsFormula(cell, document.root.prefix))) taken();
    const values = valuesOf(document, row, context);
    if (cells.some(({ column }) => !isBlank(values[column] ?? null))) taken();
  }
}

function newCells(
  document: XmlDocument,
  drafts: readonly ColumnsDraft[],
  styles: StyleSheetEdit,
): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, xml: string): void => {
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, xml));
  };
  for (const draft of drafts) {
    const { header, firstColumn, columns } = draft;
    const looks = looksOf(document, draft);
    for (let row = header.first; row <= header.last; row++) {
      columns.forEach((column, index) => {
        const open = cellOpening(
          row,
          firstColumn + index,
          looks.get(row) ?? emptyStyle(document, null, firstColumn + index),
        );
        put(row, firstColumn + index, row === header.first ? `${open}${textXml(column.header)}</c>` : `${open}/>`);
      });
    }
    for (const [row, look] of looks) {
      if (row <= header.last) continue;
      columns.forEach(({ holds }, index) => {
        const style = styles.derivedStyle(look, {
          format: holds === 'day' ? DAY_FORMAT : null,
          wrap: holds === 'text',
        });
        put(row, firstColumn + index, `${cellOpening(row, firstColumn + index, style)}/>`);
      });
    }
  }
  return rows;
}

/** The styles of the column that the new ones look like, by row; rows that are not in the sheet have none. */
function looksOf(document: XmlDocument, draft: ColumnsDraft): Map<number, number> {
  const looks = new Map<number, number>();
  for (const row of rowsOf(document, draft)) {
    const cell = cellSpans(document, row).find(({ column }) => column === draft.likeColumn);
    looks.set(
      row.row,
      cell ? Number(attributeIn(cell.attributes, 's') ?? 0) : emptyStyle(document, row, draft.likeColumn),
    );
  }
  return looks;
}

function* rowsOf(document: XmlDocument, { header, lastRow }: ColumnsDraft): Generator<RowSpan, void, void> {
  for (const row of rowSpans(document)) {
    if (row.row > lastRow) return;
    if (row.row >= header.first) yield row;
  }
}

function mergesOf(document: XmlDocument): MergedArea[] {
  const list = childNamed(document.root, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : []).flatMap(
    (element) => areaOf(attributeOf(document, element, 'ref') ?? '') ?? [],
  );
}

/** Merges each header down over the lines of its table's header. */
function putMerges(edit: XmlEdit, drafts: readonly ColumnsDraft[]): void {
  const { document } = edit;
  const { root } = document;
  const { prefix } = root;
  const refs = drafts
    .filter(({ header }) => header.last > header.first)
    .flatMap(({ header, firstColumn, columns }) =>
      columns.map((_, index) => {
        const column = firstColumn + index;
        return `<${prefix}mergeCell ref="${rangeOf({ top: header.first, left: column, bottom: header.last, right: column })}"/>`;
      }),
    );
  if (refs.length === 0) return;
  const list = childNamed(root, 'mergeCells');
  if (!list) {
    const tag = `${prefix}mergeCells`;
    edit.insertInOrder(root, 'mergeCells', WORKSHEET_ORDER, `<${tag} count="${refs.length}">${refs.join('')}</${tag}>`);
    return;
  }
  const count = attributesOf(document, list).find(({ name }) => name === 'count');
  if (count) edit.replace(count.valueStart, count.valueEnd, String(Number(count.value) + refs.length));
  edit.append(list, refs.join(''));
}

/** Writes a tab of ours as a sheet part: inline strings, so that the user's shared strings stay untouched. */
import { cellAddress, columnLetters, quoteSheetName } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import type { CellDraft, PrintDraft, StyleName, TabDraft } from '../../../core/report/types';
import type { Steps } from '../../../core/work/steps';
import { encodeCellText, encodeText } from '../xml/text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROWS_A_STEP = 200;
/** Excel's own limits. */
const LONGEST_TEXT = 32_767;
const MOST_LINKS = 65_530;
const LAST_COLUMN = 16_383;
const A4 = 9;

/**
 * Gives the sheet's text.
 * @param style index of the cell style of a look
 * @param drawing relationship id of the drawing with the charts; null for none
 */
export function* sheetXml(draft: TabDraft, style: (name: StyleName) => number, drawing: string | null): Steps<string> {
  const rows: string[] = [];
  for (const [index, row] of draft.rows.entries()) {
    const cells = row.cells.map((cell, column) => (cell ? cellXml(cell, index + 1, column, style) : '')).join('');
    const height = row.height === null ? '' : ` ht="${row.height}" customHeight="1"`;
    if (cells !== '' || height !== '') rows.push(`<row r="${index + 1}"${height}>${cells}</row>`);
    if (index % ROWS_A_STEP === 0) yield { stage: 'write', done: index / draft.rows.length, sheet: draft.title };
  }
  const widest = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  const last = cellAddress(Math.max(1, draft.rows.length), widest - 1);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    viewXml(draft.freezeRows),
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    columnsXml(draft),
    `<sheetData>${rows.join('')}</sheetData>`,
    mergesXml(draft.merges),
    linksXml(draft),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    printXml(draft.print),
    drawing === null ? '' : `<drawing r:id="${drawing}"/>`,
    '</worksheet>',
  ].join('');
}

/** Gives the area that is printed, absolute and with the sheet's name. */
export function printArea(sheet: string, { print, rows }: TabDraft): string {
  const [first, last] = print.columns;
  const end = Math.max(1, rows.length);
  return `${quoteSheetName(sheet)}!$${columnLetters(first)}$1:$${columnLetters(last)}$${end}`;
}

function cellXml(cell: CellDraft, row: number, column: number, style: (name: StyleName) => number): string {
  const open = `<c r="${cellAddress(row, column)}" s="${style(cell.style)}"`;
  const { value, formula } = cell;
  if (formula !== undefined) return `${open}${cachedXml(encodeText(formula), value)}</c>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `${open}><v>${value}</v></c>` : `${open}/>`;
  if (value === null || value === '') return `${open}/>`;
  const text = encodeCellText(value.slice(0, LONGEST_TEXT));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function cachedXml(formula: string, value: CellDraft['value']): string {
  const f = `<f>${formula}</f>`;
  if (typeof value === 'boolean') return ` t="b">${f}<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `>${f}<v>${value}</v>` : `>${f}`;
  return value === null ? `>${f}` : ` t="str">${f}<v>${encodeCellText(value)}</v>`;
}

function viewXml(freezeRows: number): string {
  if (freezeRows <= 0) return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const cell = `A${freezeRows + 1}`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${freezeRows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, hiddenColumns }: TabDraft): string {
  const hidden = new Set(hiddenColumns);
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  if (count <= 0) return '';
  const columns = Array.from({ length: count }, (_, column) => {
    const hide = hidden.has(column) ? ' hidden="1"' : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${widths[column] ?? 9.14}"${hide} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml(merges: readonly MergedArea[]): string {
  const areas = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (areas.length === 0) return '';
  const refs = areas.map((area) => `<mergeCell ref="${rangeOf(area)}"/>`);
  return `<mergeCells count="${areas.length}">${refs.join('')}</mergeCells>`;
}

/** Gives an area as an address such as `A1:C3`. */
export function rangeOf({ top, left, bottom, right }: MergedArea): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

function linksXml({ rows }: TabDraft): string {
  const links = rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const location = `${quoteSheetName(cell.link.sheet)}!${cellAddress(cell.link.row, cell.link.column)}`;
      return [`<hyperlink ref="${cellAddress(index + 1, column)}" location="${encodeText(location)}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>`;
}

function printXml({ landscape, footer, breaks }: PrintDraft): string {
  const setup = `<pageSetup paperSize="${A4}" fitToHeight="0" orientation="${landscape ? 'landscape' : 'portrait'}"/>`;
  const foot = footer === '' ? '' : `<headerFooter><oddFooter>${encodeText(footer)}</oddFooter></headerFooter>`;
  const rows = [...new Set(breaks)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return setup + foot;
  const marks = rows.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `${setup}${foot}<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${marks}</rowBreaks>`;
}

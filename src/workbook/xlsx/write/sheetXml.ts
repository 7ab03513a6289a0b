/** Writes a tab of ours as a sheet part: inline strings, so that the user's shared strings stay untouched. */
import { MARGINS, fittedPages } from '../../../core/draft/pageFlow';
import { cellAddress, columnLetters, quoteSheetName } from '../../../core/grid/address';
import type { MergedArea } from '../../../core/grid/grid';
import type {
  CellDraft,
  PrintDraft,
  RowDraft,
  ScaleDraft,
  SentSheet,
  StyleName,
  TabDraft,
} from '../../../core/draft/types';
import { FOOTER_FONT } from '../../../core/draft/styles';
import { encodeCellText, encodeText } from '../xml/text';
import type { NewPiece } from '../zip/pack';
import { rangeOf } from './areas';
import { NOTHING_BESIDE } from './besideCells';
import type { BesideCells } from './besideCells';
import { fileWidth } from './digitWidth';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Characters of a piece, about: a few milliseconds of work. */
const PIECE_LENGTH = 49_152;
/** Excel's own limits. */
const LONGEST_TEXT = 32_767;
/** Longer texts are contents, most of which stand in one place only. */
const LONGEST_KEPT = 40;
const MOST_LINKS = 65_530;
const LAST_COLUMN = 16_383;
const A4 = 9;
/** Characters of a column that no draft gives a width. */
const DEFAULT_WIDTH = 8.43;
/** Text that a reader of XML might trim or fold. */
const OUTER_SPACE = /^\s|\s$|[\t\n]| {2}/;
const SPACE = ' xml:space="preserve"';

/** The looks of a file, as its sheets refer to them. */
export interface SheetStyles {
  cellStyle(name: StyleName): number;
  /** Pixels of a digit in the Normal style. */
  readonly digit: number;
}

/** Relationship ids of the parts below a sheet. */
export interface SheetRelations {
  /** The drawing with the charts; null for none. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/**
 * Returns the sheet piece by piece.
 * @param beside what stays in the cells right of the draft's and below them
 * @param styles what the file's style sheet gives: the index of the cell style of a look, and pixels of a digit
 */
export function* sheetPieces(
  draft: TabDraft,
  styles: SheetStyles,
  { drawing, tables }: SheetRelations,
  beside: BesideCells = NOTHING_BESIDE,
): Generator<NewPiece, void, void> {
  const { title, rows } = draft;
  const encoder = new TextEncoder();
  const cells = new CellWriter((name) => styles.cellStyle(name));
  const piece = (text: string, row: number): NewPiece => ({
    bytes: encoder.encode(text),
    report: { stage: 'write', done: row / Math.max(1, rows.length), sheet: title },
  });
  let text = `${headXml(draft, styles.digit, beside)}<sheetData>`;
  let row = 0;
  for (const each of rows) {
    row += 1;
    text += cells.row(each, row, beside.rows.get(row)?.cells ?? '');
    if (text.length < PIECE_LENGTH) continue;
    yield piece(text, row);
    text = '';
  }
  for (const [number, { attributes, cells: own }] of beside.rows) {
    if (number > rows.length) text += `<row r="${number}"${attributes}>${own}</row>`;
  }
  const sent = draft.sent === undefined ? NOT_SENT : sentXml(draft.sent);
  text += `</sheetData>${sent.rules}${mergesXml([...draft.merges, ...beside.merges])}${scalesXml(draft.scales ?? [])}${sent.choices}`;
  for (const each of cells.links()) {
    text += each;
    if (text.length < PIECE_LENGTH) continue;
    yield piece(text, row);
    text = '';
  }
  const { side, top, bottom, header, footer } = MARGINS;
  const inches = (points: number): string => String(points / 72);
  const margins = `<pageMargins left="${inches(side)}" right="${inches(side)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(header)}" footer="${inches(footer)}"/>`;
  const charts = drawing === null ? '' : `<drawing r:id="${drawing}"/>`;
  yield piece(
    `${text}${margins}${printXml(draft.print)}${textNumbersXml(draft)}${charts}${tablesXml(tables)}</worksheet>`,
    row,
  );
}

function headXml(draft: TabDraft, digit: number, { last: beside, columns }: BesideCells): string {
  const widest = draft.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const last = cellAddress(Math.max(1, draft.rows.length, beside?.row ?? 0), Math.max(widest - 1, beside?.column ?? 0));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    viewXml(draft),
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    columnsXml(draft, digit, columns),
  ].join('');
}

/** Returns all cells of a draft as an area, absolute and with the sheet's name: what our hidden name gives. */
export function wholeArea(sheet: string, { rows, titleCell }: TabDraft): string {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), titleCell.column + 1);
  const end = Math.max(rows.length, titleCell.row);
  return `${quoteSheetName(sheet)}!$A$1:$${columnLetters(widest - 1)}$${end}`;
}

/** Returns the area that is printed, absolute and with the sheet's name. */
export function printArea(sheet: string, { print, rows }: TabDraft): string {
  const [first, last] = print.columns;
  const end = Math.max(1, rows.length);
  return `${quoteSheetName(sheet)}!$${columnLetters(first)}$1:$${columnLetters(last)}$${end}`;
}

/** Writes rows: the hot loop of writing, so what recurs from cell to cell is made once. */
class CellWriter {
  /** `<c r="A` and so on, by column. */
  private readonly openings: string[] = [];
  /** `" s="3"` and so on. */
  private readonly looks = new Map<StyleName, string>();
  private readonly sheets = new Map<string, string>();
  private readonly inlines = new Map<string, string>();
  private readonly linked: string[] = [];

  constructor(private readonly style: (name: StyleName) => number) {}

  /** @param beside cells that stand right of the row's own */
  row({ cells, height }: RowDraft, row: number, beside: string): string {
    const number = String(row);
    let text = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) text += this.cell(cell, number, column);
    }
    text += beside;
    if (height !== null) return `<row r="${number}" ht="${height}" customHeight="1">${text}</row>`;
    return text === '' ? '' : `<row r="${number}">${text}</row>`;
  }

  /** The jumps of the cells written. */
  *links(): Generator<string, void, void> {
    if (this.linked.length === 0) return;
    yield '<hyperlinks>';
    yield* this.linked;
    yield '</hyperlinks>';
  }

  private cell({ value, formula, link, style }: CellDraft, row: string, column: number): string {
    if (link && this.linked.length < MOST_LINKS) this.addLink(link, row, column);
    const open = this.opening(column) + row + this.look(style);
    if (formula !== undefined) return `${open}${cachedXml(encodeText(formula), value)}</c>`;
    if (typeof value === 'string') {
      if (value === '') return `${open}/>`;
      return open + this.inlined(value);
    }
    if (typeof value === 'number') return Number.isFinite(value) ? `${open}><v>${value}</v></c>` : `${open}/>`;
    return value === null ? `${open}/>` : `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  }

  /** The rest of a cell with a text: short ones come again and again. */
  private inlined(value: string): string {
    if (value.length > LONGEST_KEPT) return inlineXml(value);
    let xml = this.inlines.get(value);
    if (xml === undefined) this.inlines.set(value, (xml = inlineXml(value)));
    return xml;
  }

  private opening(column: number): string {
    return (this.openings[column] ??= `<c r="${columnLetters(column)}`);
  }

  private look(name: StyleName): string {
    let look = this.looks.get(name);
    if (look === undefined) this.looks.set(name, (look = `" s="${this.style(name)}"`));
    return look;
  }

  private addLink(link: NonNullable<CellDraft['link']>, row: string, column: number): void {
    let sheet = this.sheets.get(link.sheet);
    if (sheet === undefined) this.sheets.set(link.sheet, (sheet = encodeText(quoteSheetName(link.sheet))));
    const place = `${sheet}!${cellAddress(link.row, link.column)}`;
    this.linked.push(`<hyperlink ref="${columnLetters(column)}${row}" location="${place}"/>`);
  }
}

function inlineXml(value: string): string {
  const text = encodeCellText(value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value);
  return ` t="inlineStr"><is><t${OUTER_SPACE.test(text) ? SPACE : ''}>${text}</t></is></c>`;
}

function cachedXml(formula: string, value: CellDraft['value']): string {
  const f = `<f>${formula}</f>`;
  if (typeof value === 'boolean') return ` t="b">${f}<v>${value ? 1 : 0}</v>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `>${f}<v>${value}</v>` : `>${f}`;
  return value === null ? `>${f}` : ` t="str">${f}<v>${encodeCellText(value)}</v>`;
}

/** An ordinary sheet is worked in: it shows its grid lines. */
function viewXml({ freezeRows, kind }: TabDraft): string {
  const lines = kind === 'ordinary' ? '' : ' showGridLines="0"';
  if (freezeRows <= 0) return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  const cell = `A${freezeRows + 1}`;
  return `<sheetViews><sheetView${lines} workbookViewId="0"><pane ySplit="${freezeRows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, hiddenColumns }: TabDraft, digit: number, beside: string): string {
  const hidden = new Set(hiddenColumns);
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  if (count <= 0) return beside === '' ? '' : `<cols>${beside}</cols>`;
  const columns = Array.from({ length: count }, (_, column) => {
    const hide = hidden.has(column) ? ' hidden="1"' : '';
    const width = fileWidth(widths[column] ?? DEFAULT_WIDTH, digit);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${hide} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}${beside}</cols>`;
}

function mergesXml(merges: readonly MergedArea[]): string {
  const areas = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (areas.length === 0) return '';
  const refs = areas.map((area) => `<mergeCell ref="${rangeOf(area)}"/>`);
  return `<mergeCells count="${areas.length}">${refs.join('')}</mergeCells>`;
}

function scalesXml(scales: readonly ScaleDraft[]): string {
  return scales
    .map(({ area, points }, index) => {
      const values = points.map(({ value }) => `<cfvo type="num" val="${value}"/>`).join('');
      const colours = points.map(({ colour }) => `<color rgb="FF${colour}"/>`).join('');
      const rule = `<cfRule type="colorScale" priority="${index + 1}"><colorScale>${values}${colours}</colorScale></cfRule>`;
      return `<conditionalFormatting sqref="${rangeOf(area)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

const NOT_SENT = { rules: '', choices: '' };

/** A value of 0 permits. Excel sorts cells only that are not locked, whatever is permitted here; LibreOffice and WPS do as told. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';

function sentXml({ filter, choices }: SentSheet): { readonly rules: string; readonly choices: string } {
  const lists = choices.map(
    ({ area, words }) =>
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${rangeOf(area)}"><formula1>${encodeText(`"${words.join(',')}"`)}</formula1></dataValidation>`,
  );
  const rules = `${PROTECTION}<autoFilter ref="${rangeOf(filter)}"/>`;
  if (lists.length === 0) return { rules, choices: '' };
  return { rules, choices: `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` };
}

/** Numbers of the plan are texts here ("7", "13/14"): Excel need not mark each with a green corner. */
function textNumbersXml({ kind, rows }: TabDraft): string {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (kind === 'ordinary' || widest === 0) return '';
  const area = rangeOf({ top: 1, left: 0, bottom: rows.length, right: widest - 1 });
  return `<ignoredErrors><ignoredError sqref="${area}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`;
}

function tablesXml(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

function printXml({ landscape, footer, breaks }: PrintDraft): string {
  const setup = `<pageSetup paperSize="${A4}" fitToHeight="${fittedPages(breaks)}" orientation="${landscape ? 'landscape' : 'portrait'}"/>`;
  const foot =
    footer === '' ? '' : `<headerFooter><oddFooter>${encodeText(FOOTER_FONT + footer)}</oddFooter></headerFooter>`;
  const rows = [...new Set(breaks)].filter((row) => row > 1).sort((a, b) => a - b);
  if (rows.length === 0) return setup + foot;
  const marks = rows.map((row) => `<brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`).join('');
  return `${setup}${foot}<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${marks}</rowBreaks>`;
}

/** A .xlsx package from rows of cells: the few parts that Excel needs, in a fixed order and with a fixed time. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FONT = '<name val="Times New Roman"/><family val="1"/>';
/** Styles in the order of their indexes: font, border, horizontal and vertical place, number format, fill. */
const STYLES = {
  default: { font: 0 },
  left: { font: 0 },
  'left-bold': { font: 1 },
  title: { font: 3, horizontal: 'center', vertical: 'center' },
  subtitle: { font: 2, horizontal: 'center' },
  header: { font: 1, border: 1, horizontal: 'center', vertical: 'center', wrap: true, fill: 2 },
  band: { font: 1, border: 1, horizontal: 'center', vertical: 'center' },
  field: { font: 1, border: 1, vertical: 'center', wrap: true },
  'field-number': { font: 1, border: 1, horizontal: 'center', vertical: 'center' },
  group: { font: 2, border: 1, vertical: 'center', wrap: true },
  cell: { font: 0, border: 1, vertical: 'center', wrap: true },
  centre: { font: 0, border: 1, horizontal: 'center', vertical: 'center' },
  date: { font: 0, border: 1, horizontal: 'center', vertical: 'center', format: 164 },
  percent: { font: 0, border: 1, vertical: 'center', format: 9 },
  sign: { font: 1, horizontal: 'center' },
};
const STYLE_NAMES = Object.keys(STYLES);

/** Returns the bytes of a workbook. A sheet: `name`, `rows`, `merges`, `widths`, `headerRow`, `landscape`. */
export function workbookBytes(sheets) {
  const strings = new SharedStrings();
  const sheetParts = sheets.map((sheet) => sheetXml(sheet, strings));
  const parts = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(sheetParts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]);
  // Zip times are local times without a zone; a struct of the same local time gives the same bytes everywhere.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2026, 0, 5, 8, 0, 0) });
}

class SharedStrings {
  indexes = new Map();
  uses = 0;

  index(text) {
    this.uses += 1;
    if (!this.indexes.has(text)) this.indexes.set(text, this.indexes.size);
    return this.indexes.get(text);
  }

  xml() {
    const items = [...this.indexes.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

function sheetXml({ rows, merges, widths, headerRow, landscape }, strings) {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((cells, index) => {
    const inner = cells.map((cell, column) => cellXml(cell, index + 1, column, strings)).join('');
    return inner === '' ? '' : `<row r="${index + 1}">${inner}</row>`;
  });
  const areas = merges.map(
    ([top, left, bottom, right]) => `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`,
  );
  const last = address(rows.length, widths.length - 1);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="16.5"/><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>`,
    areas.length === 0 ? '' : `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`,
    '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

function cellXml(cell, row, column, strings) {
  if (cell === null) return '';
  const { value, style } = cell;
  const start = `<c r="${address(row, column)}" s="${STYLE_NAMES.indexOf(style)}"`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${strings.index(value)}</v></c>`;
}

function workbookXml(sheets) {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(
    ({ name, headerRow }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escaped(name)}'!$${headerRow}:$${headerRow}</definedName>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
}

function stylesXml() {
  const fonts = ['<sz val="13"/>', '<b/><sz val="13"/>', '<i/><sz val="13"/>', '<b/><sz val="14"/>'];
  const line = (side) => `<${side} style="thin"><color auto="1"/></${side}>`;
  const formats = STYLE_NAMES.map((name) => {
    const { font, border = 0, horizontal, vertical, wrap, format = 0, fill = 0 } = STYLES[name];
    const places = [
      horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
      vertical === undefined ? '' : ` vertical="${vertical}"`,
      wrap ? ' wrapText="1"' : '',
    ].join('');
    const alignment = places === '' ? '/>' : ` applyAlignment="1"><alignment${places}/></xf>`;
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment}`;
  });
  return [
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`,
    `<fonts count="${fonts.length}">${fonts.map((font) => `<font>${font}${FONT}</font>`).join('')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

function contentTypes(sheetCount) {
  const type = (part, kind) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    type(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${sheets.join('')}${type('xl/styles.xml', 'styles')}${type('xl/sharedStrings.xml', 'sharedStrings')}</Types>`;
}

function relationships(targets) {
  const list = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function address(row, column) {
  return String.fromCharCode(65 + column) + String(row);
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

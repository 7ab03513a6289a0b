/** Makes small .xlsx files of our own for tests; any part can be replaced or added. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from './zipped';

export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface MadeSheet {
  readonly name: string;
  /** What stands inside the `worksheet` element. */
  readonly inside: string;
  readonly state?: string;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  /** Insides of `si` elements. */
  readonly strings?: readonly string[];
  /** The whole styles part. */
  readonly styles?: string;
  /** What stands in the workbook element before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** Prefix of the spreadsheet namespace with colon, such as `x:`; texts above must use it too. */
  readonly prefix?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** Returns the parts of a workbook by name. */
export function partsOf(book: MadeBook): Record<string, string> {
  const p = book.prefix ?? '';
  const ns = `xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="${MAIN_NS}"`;
  const type = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL_NS}/${kind}" Target="${target}"/>`;
  const sheetParts = book.sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const parts: Record<string, string> = {};
  const strings = book.strings ? type('xl/sharedStrings.xml', 'sharedStrings') : '';
  const styles = book.styles === undefined ? '' : type('xl/styles.xml', 'styles');
  parts['[Content_Types].xml'] =
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${sheetParts.map((part) => type(part, 'worksheet')).join('')}${strings}${styles}</Types>`;
  parts['_rels/.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE_REL_NS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`;
  const sheets = book.sheets.map(
    ({ name, state }, index) =>
      `<${p}sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  parts['xl/workbook.xml'] =
    `${HEAD}<${p}workbook ${ns} xmlns:r="${REL_NS}">${book.before ?? ''}<${p}sheets>${sheets.join('')}</${p}sheets>${book.after ?? ''}</${p}workbook>`;
  const related = sheetParts.map((part, index) => relation(`rId${index + 1}`, 'worksheet', part.slice(3)));
  if (book.strings) related.push(relation('rId901', 'sharedStrings', 'sharedStrings.xml'));
  if (book.styles !== undefined) related.push(relation('rId902', 'styles', 'styles.xml'));
  parts['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE_REL_NS}">${related.join('')}</Relationships>`;
  book.sheets.forEach(({ inside }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<${p}worksheet ${ns} xmlns:r="${REL_NS}">${inside}</${p}worksheet>`;
  });
  if (book.strings) {
    const items = book.strings.map((inside) => `<${p}si>${inside}</${p}si>`).join('');
    parts['xl/sharedStrings.xml'] =
      `${HEAD}<${p}sst ${ns} count="${book.strings.length}" uniqueCount="${book.strings.length}">${items}</${p}sst>`;
  }
  if (book.styles !== undefined) parts['xl/styles.xml'] = book.styles;
  return { ...parts, ...book.parts };
}

/** Zips parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipped(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? strToU8(content) : content,
    })),
  );
}

/** Makes a workbook. */
export function makeXlsx(book: MadeBook): Uint8Array {
  return zipOf(partsOf(book));
}

/** Returns the text parts of a package by name. */
export function textParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

/** Returns the rows of a sheet as `sheetData` with inline strings; null is no cell. */
export function sheetDataOf(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const cell = (value: string | number | boolean | null, row: number, column: number): string => {
    if (value === null) return '';
    const r = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${r}" t="b"><v>${value ? 1 : 0}</v></c>`;
    return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  };
  const lines = rows.map(
    (cells, index) =>
      `<row r="${index + 1}">${cells.map((value, column) => cell(value, index + 1, column)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

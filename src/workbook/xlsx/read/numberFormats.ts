/** Number format codes by cell style, which of them show a day, and which styles strike their text through. */
import { isDateFormat } from '../../../core/grid/numberFormat';
import type { OpcPackage } from '../opc/opcPackage';
import { attributeOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';

/** Codes that files name by number only, in en-US form (ECMA-376 part 1, 18.8.30); 14 and 22 follow the reader's own settings. */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??' },
  ...{ 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM' },
  ...{ 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)' },
  ...{ 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0' },
  ...{ 48: '##0.0E+0', 49: '@' },
};

/** What a cell's style says about its number. */
export interface NumberFormat {
  /** Undefined for `General`. */
  readonly code: string | undefined;
  readonly isDay: boolean;
}

/** What is read of the styles of cells. */
export interface CellStyles {
  /** By the index of the style. */
  readonly formats: readonly NumberFormat[];
  /** Indexes of the styles whose text is struck through; missing for none. */
  readonly struckStyles?: ReadonlySet<number>;
}

const GENERAL: NumberFormat = { code: undefined, isDay: false };

/** Reads the styles of cells. */
export function readCellStyles(opc: OpcPackage, part: string | null): CellStyles {
  if (part === null) return { formats: [] };
  const document = parseXml(part, opc.textOf(part));
  const codeOf = formatCodes(document);
  const known = new Map<number, NumberFormat>();
  const list = childNamed(document.root, 'cellXfs');
  const styles = list ? childrenNamed(list, 'xf') : [];
  const formats = styles.map((style) => {
    const id = Number(attributeOf(document, style, 'numFmtId') ?? 0);
    const format = known.get(id) ?? formatOf(codeOf(id));
    known.set(id, format);
    return format;
  });
  const fonts = struckFonts(document);
  const isStruck = (style: XmlElement): boolean => fonts.has(Number(attributeOf(document, style, 'fontId') ?? 0));
  const struck = fonts.size === 0 ? [] : styles.flatMap((style, index) => (isStruck(style) ? [index] : []));
  return struck.length === 0 ? { formats } : { formats, struckStyles: new Set(struck) };
}

/** Indexes of the fonts that strike their text through. */
function struckFonts(document: XmlDocument): ReadonlySet<number> {
  const list = childNamed(document.root, 'fonts');
  const struck = new Set<number>();
  for (const [index, font] of (list ? childrenNamed(list, 'font') : []).entries()) {
    const strike = childNamed(font, 'strike');
    if (strike && !['0', 'false'].includes(attributeOf(document, strike, 'val') ?? '')) struck.add(index);
  }
  return struck;
}

/** Returns what gives the code of a format by its number; undefined for `General` and for numbers that nothing explains. */
export function formatCodes(styles: XmlDocument): (id: number) => string | undefined {
  const codes = new Map<number, string>();
  const formats = childNamed(styles.root, 'numFmts');
  for (const format of formats ? childrenNamed(formats, 'numFmt') : []) {
    codes.set(Number(attributeOf(styles, format, 'numFmtId')), attributeOf(styles, format, 'formatCode') ?? '');
  }
  return (id) => codes.get(id) ?? BUILT_IN[id];
}

function formatOf(code: string | undefined): NumberFormat {
  return code === undefined || code.toLowerCase() === 'general' ? GENERAL : { code, isDay: isDateFormat(code) };
}

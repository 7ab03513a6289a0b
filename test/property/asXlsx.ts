/** A generated workbook as a file: texts typed plainly, or in pieces of several fonts, with fonts and fills on their cells. */
import { cellAddress } from '../../src/core/grid/address';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { MAIN_NS, escapeXml, makeXlsx } from '../helpers/makeXlsx';

/** How the file says what the grids hold. */
export interface Typing {
  /** Texts are shared, in pieces of two fonts where they are long enough. */
  readonly pieces: boolean;
  /** Cells have fonts and fills, another in every column. */
  readonly fonts: boolean;
}

const FONTS = 3;

/** Returns the bytes of a file with these sheets. */
export function asXlsx({ sheets }: WorkbookGrids, { pieces, fonts }: Typing): Uint8Array {
  const formats = [...new Set(sheets.flatMap((sheet) => sheet.formats.flatMap((codes) => [...(codes ?? [])])))];
  const codes = ['General', ...formats.filter((code) => code !== undefined)];
  const strings: string[] = [];
  const textCell = (place: string, style: number, text: string): string => {
    const kept = `xml:space="preserve"`;
    if (!pieces) return `<c r="${place}" s="${style}" t="inlineStr"><is><t ${kept}>${escapeXml(text)}</t></is></c>`;
    const at = Math.ceil(text.length / 2);
    const piece = (part: string, more: string): string =>
      `<r><rPr>${more}<sz val="12"/></rPr><t ${kept}>${escapeXml(part)}</t></r>`;
    strings.push(piece(text.slice(0, at), '<b/>') + piece(text.slice(at), '<i/>'));
    return `<c r="${place}" s="${style}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const cell = (value: CellValue, code: string | undefined, row: number, column: number): string => {
    const style = Math.max(0, codes.indexOf(code ?? 'General')) * FONTS + (fonts ? column % FONTS : 0);
    const place = cellAddress(row, column);
    if (typeof value === 'string') return textCell(place, style, value);
    if (typeof value === 'boolean') return `<c r="${place}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
    return fonts ? `<c r="${place}" s="${style}"/>` : '';
  };
  const inside = (sheet: SheetGrid): string => {
    const rows = sheet.rows.map((cells, index) => {
      const made = cells.map((value, column) => cell(value, sheet.formats[index]?.[column], index + 1, column));
      return `<row r="${index + 1}">${made.join('')}</row>`;
    });
    const merges = (sheet.merges ?? []).map(
      ({ top, left, bottom, right }) => `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`,
    );
    const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
    return `<sheetData>${rows.join('')}</sheetData>${merged}`;
  };
  const made = sheets.map((sheet) => ({
    name: sheet.name,
    inside: inside(sheet),
    ...(sheet.visibility === 'visible' ? {} : { state: sheet.visibility }),
  }));
  return makeXlsx({ sheets: made, styles: stylesOf(codes), ...(pieces ? { strings } : {}) });
}

/** Styles: every format in every font. */
function stylesOf(codes: readonly string[]): string {
  const own = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`);
  const cells = codes.flatMap((_, index) =>
    Array.from(
      { length: FONTS },
      (__, font) =>
        `<xf numFmtId="${index === 0 ? 0 : 200 + index}" fontId="${font}" fillId="${font}" borderId="0" xfId="0"/>`,
    ),
  );
  return `<styleSheet xmlns="${MAIN_NS}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font><font><strike/><sz val="9"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}

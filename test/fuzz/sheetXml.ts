/** Rows as a sheet's XML, as Excel writes them: what XML cannot hold is one of its escapes. */
import type { CellValue } from '../../src/core/grid/grid';
import { cellAddress } from '../../src/core/grid/address';
import { escapeXml } from '../helpers/makeXlsx';

const NOT_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns the `sheetData` of rows. */
export function sheetXml(rows: readonly (readonly CellValue[])[]): string {
  const lines = rows.map((cells, index) => {
    const made = cells.map((value, column) => cellXml(cellAddress(index + 1, column), value));
    return `<row r="${index + 1}">${made.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

function cellXml(place: string, value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `<c r="${place}" t="e"><v>#REF!</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapedText(value)}</t></is></c>`;
}

function escapedText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeXml(
    literal.replace(
      NOT_XML,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    ),
  );
}

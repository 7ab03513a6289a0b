/** Rows and columns of a sheet in sight that somebody hid: they go along with the sheet, and whoever gets the copy can show them. */
import { columnIndex } from '../../../core/grid/address';
import { attributeIn } from '../write/sheetCells';
import { parseSheetFrame } from '../write/marks';
import { childNamed } from '../xml/elements';
import { withoutCdata } from '../xml/text';
import { hiddenColumns } from './ownColumns';

/** An attribute that hides a row. */
const HIDDEN = /(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/;

/** Returns true if a sheet holds anything in a hidden row or column. `text` is that of its part. */
export function hasHiddenCells(part: string, text: string): boolean {
  const sheet = parseSheetFrame(part, withoutCdata(text));
  const data = childNamed(sheet.root, 'sheetData');
  if (!data || data.selfClosed) return false;
  const p = sheet.root.prefix;
  const isHidden = hiddenColumns(sheet);
  const pieces = new RegExp(`<${p}row(?=[\\s>])([^>]*)>|<${p}c(?=\\s)([^>]*[^>/])>(?=<${p}(?:f|v|is)[\\s>/])`, 'g');
  let isRowHidden = false;
  for (const [, row, cell] of sheet.text.slice(data.openEnd, data.closeStart).matchAll(pieces)) {
    if (row !== undefined) isRowHidden = HIDDEN.test(row);
    else if (isRowHidden || isHidden(columnOf(cell ?? ''))) return true;
  }
  return false;
}

/** The column (0-based) of a cell by its attributes; -1 where it does not tell. */
function columnOf(attributes: string): number {
  const [letters = ''] = /^[A-Z]+/.exec(attributeIn(attributes, 'r') ?? '') ?? [];
  return columnIndex(letters) ?? -1;
}

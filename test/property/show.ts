/** Shows a workbook as small tables of text, so that a person sees in a failure what was read wrong. */
import { columnLetters } from '../../src/core/grid/address';
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';

const WIDEST = 26;
/** Always the same here, and long. */
const CATALOGUE = 'Danh mục đơn vị';

/** Returns the sheets but the catalogue as tables: letters above, rows beside, ^ for a cell merged with the one above. */
export function shownBook({ sheets }: WorkbookGrids): string {
  return sheets
    .filter(({ name }) => name !== CATALOGUE)
    .map(shownSheet)
    .join('\n');
}

function shownSheet(sheet: SheetGrid): string {
  const width = Math.max(1, ...sheet.rows.map((cells) => cells.length));
  const merged = new Set(
    (sheet.merges ?? []).flatMap(({ top, bottom, left }) =>
      Array.from({ length: bottom - top }, (_, index) => `${top + 1 + index} ${left}`),
    ),
  );
  const lines = [
    ['', ...Array.from({ length: width }, (_, column) => columnLetters(column))],
    ...sheet.rows.map((cells, index) => [
      String(index + 1),
      ...Array.from({ length: width }, (_, column) =>
        merged.has(`${index + 1} ${column}`) ? '^' : shownCell(cells[column] ?? null, sheet.formats[index]?.[column]),
      ),
    ]),
  ];
  const widths = Array.from({ length: width + 1 }, (_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  const rows = lines.map((cells) =>
    cells
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  return [`Sheet "${sheet.name}"${sheet.visibility === 'visible' ? '' : ` (${sheet.visibility})`}`, ...rows].join('\n');
}

function shownCell(value: CellValue, format: string | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return format === undefined ? String(value) : `${value} [${format}]`;
  if (typeof value === 'object') return value.kind === 'error' ? value.text : `=${value.formula}`;
  const text = String(value)
    .replace(/\n/g, '⏎')
    .replace(/[\u200b\u2060\ufeff]/g, '·')
    .replace(/\u00a0/g, '␣');
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

/** Changes of a workbook that change no figure: how it is laid out, typed and formatted, not what it says. */
import type { CellValue, SheetGrid, WorkbookGrids } from '../../src/core/grid/grid';
import { withBlankRows, withTexts } from '../helpers/randomSheetChanges';
import { LEGENDS } from './dirt';
import type { BookSpec, TaskSpec } from './spec';
import { CAUSES, NOTES, UNITS } from './office';
import { RESULTS } from './results';
import { TIMES } from './times';
import { typeset } from './typeset';

/** A change; `numbers` choose what it changes. */
export interface Change {
  readonly id: string;
  /** What it starts from, where that is not the whole spec. */
  readonly base?: (spec: BookSpec) => BookSpec;
  readonly apply: (spec: BookSpec, numbers: readonly number[]) => WorkbookGrids;
}

/** Rows that share no cell may stand anywhere. */
function unshared(spec: BookSpec): BookSpec {
  return { ...spec, tasks: spec.tasks.map((task) => ({ ...task, shares: [] })) };
}

function whole(spec: BookSpec): BookSpec {
  return { ...spec, tasks: spec.tasks.map((task) => ({ ...task, cut: 'no' })) };
}

const CATALOGUE = 'Danh mục đơn vị';

/** No cell is blank but the lower ones of merged cells. */
function filled(spec: BookSpec): BookSpec {
  const [always] = RESULTS.filter(({ id }) => id === 'progress: Hoàn thành');
  const [month] = TIMES;
  const tasks = spec.tasks.map((task): TaskSpec => ({
    ...task,
    note: NOTES[0] ?? '',
    cause: CAUSES[0] ?? '',
    time: month ?? task.time,
    lead: { ...task.lead, odd: task.lead.odd === 'blank' ? null : task.lead.odd },
    beside: { ...task.beside, units: task.beside.units.length === 0 ? UNITS.slice(0, 1) : task.beside.units },
    result: always ?? task.result,
    finished: { month: task.resultMonth, day: 5, text: false },
    // A blank result is none, and of coordinating cells it takes one alone in its field to be taken for merged.
    shares: task.shares.filter((shared) => shared === 'lead' || shared === 'due'),
    cut: 'no',
  }));
  const shape = spec.shape.endsWith('matrix') || spec.shape === 'days' ? 'free' : spec.shape;
  return { ...spec, shape, results: spec.results === 'states' ? 'text' : spec.results, tasks };
}

/** A change of the layout: the workbook is written again. */
function laidOut(id: string, parts: (spec: BookSpec, numbers: readonly number[]) => Partial<BookSpec>): Change {
  return { id: `figures: ${id}`, apply: (spec, numbers) => typeset({ ...spec, ...parts(spec, numbers) }).grids };
}

type SheetChange = (sheet: SheetGrid, numbers: readonly number[], headerRows: ReadonlySet<number>) => SheetGrid;

/** A change of the sheets of the plan as they are written. */
function retyped(id: string, change: SheetChange): Change {
  return {
    id: `figures: ${id}`,
    apply: (spec, numbers) => {
      const { grids } = typeset(spec);
      return changed(grids, (sheet) => change(sheet, numbers, headerRowsOf(sheet)));
    },
  };
}

/** Changes the sheets of a workbook, its catalogue left alone. */
export function changed({ name, sheets }: WorkbookGrids, change: (sheet: SheetGrid) => SheetGrid): WorkbookGrids {
  return { name, sheets: sheets.map((sheet) => (sheet.name === CATALOGUE ? sheet : change(sheet))) };
}

/** The rows of the header, both of its lines, and of its repetitions: 1-based. */
export function headerRowsOf({ rows, merges }: SheetGrid): Set<number> {
  const first = rows.findIndex((cells) => cells.some((value) => typeof value === 'string' && LEAD.test(value)));
  const text = rows[first]?.find((value) => typeof value === 'string' && LEAD.test(value));
  const lines = new Set(
    rows.flatMap((cells, index) => (text !== undefined && cells.includes(text) ? [index + 1] : [])),
  );
  for (const { top, bottom } of merges ?? []) if (lines.has(top) || lines.has(bottom)) lines.add(top).add(bottom);
  return lines;
}

const LEAD = /^(?:.*chủ\s+trì.*|.*đầu mối.*)$/iu;

/** Changes texts, one in so many of them where `every` is above 1. */
function texts(rewrite: (text: string) => string, every = 1): SheetChange {
  let count = 0;
  return (sheet) => withTexts(sheet, (text) => ((count += 1) % every === 0 ? rewrite(text) : text));
}

/** Merged cells taken apart, with their value in every row. */
export function repeatedValues(sheet: SheetGrid): SheetGrid {
  const rows = sheet.rows.map((cells) => [...cells]);
  const formats = sheet.rows.map((_, index) => [...(sheet.formats[index] ?? [])]);
  const header = headerRowsOf(sheet);
  const left = (sheet.merges ?? []).filter((area) => header.has(area.top));
  for (const { top, bottom, left: column } of sheet.merges ?? []) {
    if (header.has(top)) continue;
    for (let row = top; row < bottom; row += 1) {
      const cells = rows[row];
      if (cells === undefined) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = sheet.rows[top - 1]?.[column] ?? null;
      (formats[row] ?? [])[column] = sheet.formats[top - 1]?.[column];
    }
  }
  return { ...sheet, rows, formats, merges: left };
}

/** Other formats of the same numbers: of days, of shares, of plain numbers. */
function otherFormats(sheet: SheetGrid, [first = 0]: readonly number[]): SheetGrid {
  const day = ['dd/mm/yyyy;@', 'd-mmm-yy', '[$-42A]dd/mm/yyyy', 'yyyy-mm-dd', 'mm-dd-yy'][first % 5];
  const other = (code: string | undefined, value: CellValue): string | undefined => {
    if (typeof value !== 'number') return code;
    if (code === '0%') return '0.0%';
    return code === undefined ? '0' : /dd|d\//.test(code) ? day : code;
  };
  const formats = sheet.rows.map((cells, index) =>
    cells.map((value, column) => other(sheet.formats[index]?.[column], value)),
  );
  return { ...sheet, formats };
}

/** Changes that are made on any sheet, ours or not. */
export const RETYPINGS: readonly { readonly id: string; readonly change: SheetChange }[] = [
  { id: 'formats of numbers and days', change: otherFormats },
  { id: 'letters and marks apart (NFD)', change: texts((text) => text.normalize('NFD')) },
  { id: 'some cells in NFD', change: texts((text) => text.normalize('NFD'), 3) },
  { id: 'zero-width space behind a text', change: texts((text) => `${text}\u200b`, 2) },
  { id: 'byte order mark before a text', change: texts((text) => `\ufeff${text}`, 2) },
  { id: 'word joiner behind a text', change: texts((text) => `${text}\u2060`) },
  { id: 'zero-width space behind a space', change: texts((text) => text.replace(/ /g, ' \u200b'), 2) },
  { id: 'zero-width space within a word', change: texts((text) => text.replace(/(\p{L})(\p{L})/u, '$1\u200b$2'), 2) },
  { id: 'zero-width joiner behind a text', change: texts((text) => `${text}\u200d`, 2) },
  { id: 'soft hyphen within a word', change: texts((text) => text.replace(/(\p{L})(\p{L})/u, '$1\u00ad$2'), 2) },
  { id: 'left-to-right mark before a text', change: texts((text) => `\u200e${text}`, 2) },
  { id: 'no-break spaces', change: texts((text) => text.replace(/ /g, '\u00a0')) },
  { id: 'spaces around and between', change: texts((text) => `  ${text.replace(/ /g, '  ')} `) },
  { id: 'tabs behind a text', change: texts((text) => `${text}\t`) },
  {
    id: 'headers in capitals',
    change: (sheet, _, header) => withTexts(sheet, (text, row) => (header.has(row) ? text.toUpperCase() : text)),
  },
  {
    id: 'headers in small letters',
    change: (sheet, _, header) => withTexts(sheet, (text, row) => (header.has(row) ? text.toLowerCase() : text)),
  },
  {
    id: 'headers with a line break',
    change: (sheet, _, header) => withTexts(sheet, (text, row) => (header.has(row) ? text.replace(' ', '\n') : text)),
  },
  { id: 'some rows hidden', change: (sheet) => ({ ...sheet, hiddenRows: 2 }) },
  { id: 'blank rows below', change: (sheet) => ({ ...sheet, rows: [...sheet.rows, [], [' '], [null, '']] }) },
];

/** All changes of a workbook that was generated. */
export const CHANGES: readonly Change[] = [
  laidOut('columns in another order', (_, numbers) => ({ order: numbers })),
  laidOut('a blank column in front', () => ({ blankFirst: true })),
  { ...laidOut('over two sheets', ({ tasks }) => ({ split: Math.ceil(tasks.length / 2) })), base: unshared },
  { ...laidOut('tasks in another order', ({ tasks }) => ({ tasks: [...tasks].reverse() })), base: unshared },
  laidOut('header of two lines', () => ({ twoLines: true })),
  laidOut('band in the content column', () => ({ bandPlace: 'content' })),
  laidOut('numbers with a dot', ({ numbers }) => ({ numbers: numbers === 'none' ? numbers : 'dot' })),
  laidOut('other sheets beside', () => ({ others: ['cover', 'hidden copy', 'letter', 'agenda', 'indicators'] })),
  laidOut('a legend beside', ({ dirt }, [first = 0]) => ({
    dirt: { ...dirt, legend: LEGENDS[first % LEGENDS.length] ?? null },
  })),
  laidOut('a row of column numbers', ({ dirt }) => ({ dirt: { ...dirt, columnNumbers: 'brackets' } })),
  { ...laidOut('headers repeated', ({ dirt }) => ({ dirt: { ...dirt, headers: [1, 2, 4] } })), base: unshared },
  {
    id: 'figures: blank rows',
    base: whole,
    apply: (spec, numbers) => {
      const { grids, tasks } = typeset(spec);
      return changed(grids, (sheet) => {
        const rows = tasks.filter((task) => task.sheet === sheet.name).map(({ row }) => row);
        return withBlankRows(
          sheet,
          rows.filter((_, index) => (numbers[index] ?? 0) % 3 === 0),
        );
      });
    },
  },
  {
    // While checking, Excel does not tell what is merged: a blank below a filled cell of the same group is taken for it.
    id: 'figures: merged cells that cannot be asked for',
    base: filled,
    apply: (spec) => changed(typeset(spec).grids, (sheet) => ({ ...sheet, merges: null })),
  },
  { id: 'figures: merged cells repeated', apply: (spec) => changed(typeset(spec).grids, repeatedValues) },
  {
    id: 'figures: sheets in another order',
    apply: (spec) => {
      const { grids } = typeset(spec);
      return { ...grids, sheets: [...grids.sheets].reverse() };
    },
  },
  ...RETYPINGS.map(({ id, change }) => retyped(id, change)),
];

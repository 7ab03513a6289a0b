/** A sheet of a written package as lines: set-up, looks, tables, charts, then row by row a line for every cell. */
import { SSF } from 'xlsx';
import { namesOfLooks } from './cellLooks';
import type { Look } from './cellLooks';
import { brief, child, children, within } from './xmlTree';
import type { Package, XmlNode } from './xmlTree';
import { cut, hash, listed, quoted } from './words';

/** Number formats as another program reads them; its types leave them out. */
const numberFormats = SSF as { format(code: string, value: number): string };

/** What of the book a sheet's lines need. */
export interface BookContext {
  readonly opc: Package;
  readonly strings: readonly string[];
  readonly looks: readonly Look[];
  readonly differences: readonly string[];
}

export interface SheetOptions {
  /** Rows of cells beyond this one are written as one line each, with a hash of what was left out. */
  readonly wholeRows?: number;
  /** Looks of the sheet that it will be compared with, so that both call a look the same. */
  readonly looksBeside?: readonly Look[];
  /** Every cell's line has its whole address; else only the column below its row, so that rows put in above change little. */
  readonly wholeAddresses?: boolean;
}

export interface RenderedSheet {
  readonly lines: readonly string[];
  /** Every text that a person may see in it, whole. */
  readonly texts: readonly string[];
}

/** What has a place in a sheet's lines already; any other element is written as it is, so that nothing new goes unseen. */
const KNOWN = new Set([
  'sheetData',
  'cols',
  'mergeCells',
  'hyperlinks',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'tableParts',
  'rowBreaks',
]);

interface Cell {
  readonly address: string;
  readonly column: string;
  readonly look: Look | undefined;
  readonly shown: string;
  readonly text: string | null;
  readonly formula: string | null;
  readonly link: string | null;
}

/** Renders a sheet's part. */
export function renderSheet(
  part: string,
  context: BookContext,
  { wholeRows = Infinity, looksBeside = [], wholeAddresses = false }: SheetOptions,
): RenderedSheet {
  const sheet = context.opc.tree(part);
  if (!sheet) throw new Error(`No part ${part}`);
  const links = linksOf(sheet);
  const rows = children(child(sheet, 'sheetData'), 'row').map((row) => ({
    number: Number(row.attributes['r']),
    row,
    cells: children(row, 'c').map((cell) => readCell(cell, context, links)),
  }));
  const used = looksIn(sheet, context);
  const nameOf = namesOfLooks([...used, ...looksBeside]);
  const legend = used.map((look) => `  ${nameOf(look)}: ${look.meaning}`);
  const hidden = hiddenColumns(sheet);
  const seen = rows.filter(({ row }) => row.attributes['hidden'] !== '1').flatMap(({ cells }) => cells);
  const texts = seen.flatMap(({ text, column }) => (text === null || hidden.has(column) ? [] : [text]));
  const charts = chartsOf(part, sheet, context.opc);
  const lines = [
    ...sheet.children.filter(({ name }) => !KNOWN.has(name)).map(brief),
    ...columnsOf(sheet),
    ...listed(
      'merged',
      children(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    ),
    ...listed(
      'page breaks above rows',
      within(sheet, 'brk').map(({ attributes }) => String(Number(attributes['id']) + 1)),
      20,
    ),
    ...children(sheet, 'conditionalFormatting').flatMap((rules) => conditionsOf(rules, context.differences)),
    ...children(child(sheet, 'dataValidations'), 'dataValidation').map((rule) => `choice: ${brief(rule)}`),
    ...tablesOf(part, sheet, context.opc),
    ...charts.flatMap(({ lines: each }) => each),
    'looks:',
    ...legend.sort((a, b) => (a < b ? -1 : 1)),
    'cells:',
    ...rowLines(rows, nameOf, wholeRows, wholeAddresses),
  ];
  return { lines, texts: [...texts, ...charts.flatMap(({ texts: each }) => each)] };
}

/** Returns the looks of a sheet's cells, each once. */
export function looksIn(sheet: XmlNode, { looks }: BookContext): readonly Look[] {
  const byMeaning = new Map<string, Look>();
  for (const row of children(child(sheet, 'sheetData'), 'row')) {
    for (const { attributes } of children(row, 'c')) {
      const look = looks[Number(attributes['s'] ?? 0)];
      if (look) byMeaning.set(look.meaning, look);
    }
  }
  return [...byMeaning.values()];
}

function rowLines(
  rows: readonly { readonly number: number; readonly row: XmlNode; readonly cells: readonly Cell[] }[],
  nameOf: (look: Look) => string,
  wholeRows: number,
  wholeAddresses: boolean,
): string[] {
  const lines: string[] = [];
  let above = new Map<string, string>();
  for (const { number, row, cells } of rows) {
    const formulas = new Map<string, string>();
    const written = withBlanksTogether(cells).map((cell) => {
      const relative = cell.formula === null ? null : relativeTo(number, cell.formula);
      if (relative !== null) formulas.set(cell.column, relative);
      const same = relative !== null && above.get(cell.column) === relative;
      const formula = cell.formula === null ? [] : [same ? '=(as above)' : `=${cut(cell.formula)}`];
      const link = cell.link === null ? [] : [`→ ${cell.link}`];
      const place = wholeAddresses ? cell.address : cell.address.replace(/\d+/g, '');
      return [`  ${place}`, cell.look ? nameOf(cell.look) : 'plain', cell.shown, ...formula, ...link]
        .join('  ')
        .trimEnd();
    });
    above = formulas;
    const setUp = Object.entries(row.attributes)
      .filter(([key]) => !['r', 'spans', 'customHeight', 's', 'customFormat'].includes(key))
      .map(([key, value]) => ` ${key}=${value}`);
    if (number <= wholeRows) lines.push(`row ${number}${setUp.join('')}`, ...written);
    else {
      const first = cells.filter(({ shown }) => shown !== '').slice(0, 2);
      lines.push(
        `row ${number}${setUp.join('')} #${hash(written.join('\n'))}  ${first.map(({ shown }) => shown).join('  ')}`,
      );
    }
  }
  if (rows.some(({ number }) => number > wholeRows))
    lines.push(`(rows beyond ${wholeRows}: height, a hash of all their cells, and the first two)`);
  return lines;
}

/** Cells without contents and of one look, side by side, as one. */
function withBlanksTogether(cells: readonly Cell[]): Cell[] {
  const together: Cell[] = [];
  for (const cell of cells) {
    const last = together.at(-1);
    const isBlank = (each: Cell | undefined): boolean =>
      each?.shown === '' && each.formula === null && each.link === null;
    if (last && isBlank(last) && isBlank(cell) && last.look?.meaning === cell.look?.meaning)
      together[together.length - 1] = { ...last, address: `${last.address.split(':')[0] ?? ''}:${cell.address}` };
    else together.push(cell);
  }
  return together;
}

function readCell(cell: XmlNode, { strings, looks }: BookContext, links: ReadonlyMap<string, string>): Cell {
  const { r: address = '', s = '0', t = 'n' } = cell.attributes;
  const look = looks[Number(s)];
  const raw = child(cell, 'v')?.text ?? '';
  const inline = child(cell, 'is');
  const text =
    inline !== undefined
      ? within(inline, 't')
          .map((each) => each.text)
          .join('')
      : t === 's'
        ? (strings[Number(raw)] ?? '?')
        : t === 'str'
          ? raw
          : null;
  const formula = child(cell, 'f');
  const extra = Object.entries(formula?.attributes ?? {}).map(([key, value]) => `{${key}=${value}}`);
  return {
    address,
    column: address.replace(/\d+/, ''),
    look,
    shown: text !== null ? quoted(text) : t === 'n' ? numberShown(raw, look) : `${t}:${raw}`,
    text,
    formula: formula === undefined ? null : [formula.text, ...extra].join(' '),
    link: links.get(address) ?? null,
  };
}

/** A number as it stands in the file, and as its format shows it where that is something else. */
function numberShown(raw: string, look: Look | undefined): string {
  if (raw === '') return '';
  const shown = numberFormats.format(look?.numberFormat ?? 'General', Number(raw));
  return shown === raw ? raw : `${raw} (${shown})`;
}

/** A formula with its rows counted from its own, so that one filled down reads the same in every row. */
function relativeTo(row: number, formula: string): string {
  return formula.replace(
    /(?<![\p{L}\d_.])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_([])/gu,
    (_, column: string, digits: string) => {
      return `${column}[${Number(digits) - row}]`;
    },
  );
}

function linksOf(sheet: XmlNode): ReadonlyMap<string, string> {
  return new Map(
    within(sheet, 'hyperlink').map(({ attributes: { ref = '', ...rest } }) => [
      ref,
      rest['location'] ?? JSON.stringify(rest),
    ]),
  );
}

function columnsOf(sheet: XmlNode): string[] {
  const widths = children(child(sheet, 'cols'), 'col').map(({ attributes: a }) => {
    const [first, last] = [letters(Number(a['min'])), letters(Number(a['max']))];
    const hidden = a['hidden'] === '1' ? ' hidden' : '';
    return `${first === last ? first : `${first}–${last}`} ${Number(Number(a['width']).toFixed(2))}${hidden}`;
  });
  return listed('column widths', widths, 10);
}

function hiddenColumns(sheet: XmlNode): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { attributes: a } of children(child(sheet, 'cols'), 'col')) {
    if (a['hidden'] !== '1') continue;
    for (let column = Number(a['min']); column <= Number(a['max']); column += 1) hidden.add(letters(column));
  }
  return hidden;
}

/** Letters of a 1-based column. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

function conditionsOf(rules: XmlNode, differences: readonly string[]): string[] {
  const looks = children(rules, 'cfRule').map((rule) => {
    const difference = rule.attributes['dxfId'];
    return `${brief(rule)}${difference === undefined ? '' : ` = ${differences[Number(difference)] ?? '?'}`}`;
  });
  return [
    ...listed('condition on', (rules.attributes['sqref'] ?? '').split(' '), 12),
    ...looks.map((look) => `  ${look}`),
  ];
}

function tablesOf(part: string, sheet: XmlNode, opc: Package): string[] {
  return within(sheet, 'tablePart').flatMap(({ attributes }) => {
    const table = opc.tree(opc.target(part, attributes['id'] ?? ''));
    if (!table) throw new Error('A table without its part');
    const { displayName = '', ref = '' } = table.attributes;
    const style = child(table, 'tableStyleInfo');
    return [
      `table ${displayName} ${ref}${child(table, 'autoFilter') ? ' with filter' : ''}${style ? ` ${brief(style)}` : ''}`,
      ...within(table, 'tableColumn').map(
        (column) =>
          `  ${quoted(column.attributes['name'] ?? '')}${column.children.map((each) => ` ${brief(each)}`).join('')}`,
      ),
    ];
  });
}

function chartsOf(part: string, sheet: XmlNode, opc: Package): RenderedSheet[] {
  const drawing = child(sheet, 'drawing')?.attributes['id'];
  if (drawing === undefined) return [];
  const drawingPart = opc.target(part, drawing);
  const anchors = opc.tree(drawingPart)?.children ?? [];
  return anchors.map((anchor, index) => {
    const corner = (name: string): string => {
      const place = (what: string): number => Number(child(child(anchor, name), what)?.text);
      return `${letters(place('col') + 1)}${place('row') + 1}`;
    };
    const described = within(anchor, 'cNvPr')[0]?.attributes['descr'] ?? '';
    const [frame] = within(anchor, 'chart');
    const chart = opc.tree(opc.target(drawingPart, frame?.attributes['id'] ?? ''));
    if (!chart) throw new Error('A chart without its part');
    return chartLines(chart, `chart ${index + 1} from ${corner('from')} to ${corner('to')}`, described);
  });
}

function chartLines(chart: XmlNode, place: string, described: string): RenderedSheet {
  const titles = within(chart, 'title').map((title) =>
    within(title, 't')
      .map(({ text }) => text)
      .join(''),
  );
  const plot = within(chart, 'plotArea')[0];
  const kinds = (plot?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const series = kinds.flatMap((kind) => children(kind, 'ser'));
  const nameOf = (each: XmlNode): string =>
    within(child(each, 'tx') ?? each, 'v')
      .map(({ text }) => text)
      .join('');
  const rangeOf = (each: XmlNode, what: string): string => {
    const from = child(each, what);
    const points = from ? within(from, 'pt').map((point) => within(point, 'v')[0]?.text ?? '') : [];
    return `${
      from
        ? within(from, 'f')
            .map(({ text }) => text)
            .join('')
        : '–'
    } [${cut(points.join(' | '))}]`;
  };
  return {
    lines: [
      `${place}, described ${quoted(described)}`,
      ...titles.map((title) => `  title ${quoted(title)}`),
      ...kinds.map((kind) => `  ${brief({ ...kind, children: kind.children.filter(({ name }) => name !== 'ser') })}`),
      ...series.flatMap((each) => [
        `  series ${quoted(nameOf(each))} ${within(each, 'srgbClr')
          .map(({ attributes }) => attributes['val'])
          .join(' ')}`,
        `    values ${rangeOf(each, 'val')}`,
        `    categories ${rangeOf(each, 'cat')}`,
      ]),
    ],
    texts: [described, ...titles, ...series.map(nameOf)],
  };
}

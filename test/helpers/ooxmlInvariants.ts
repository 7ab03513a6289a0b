/**
 * Rules of a workbook that Microsoft's validator does not look at and Excel does: faults after which Excel repairs or
 * refuses a file. Reads with another parser than the product's.
 */
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { textParts } from './makeXlsx';

interface Node {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Returns every fault found, as text; none for a sound workbook. */
export function invariantFaults(bytes: Uint8Array): string[] {
  const parts = textParts(bytes);
  const faults: string[] = packageFaults(parts);
  const workbookPart = 'xl/workbook.xml';
  const workbook = parse(parts[workbookPart] ?? '');
  const related = targetsOf(parts, workbookPart);
  const partNamed = (kind: string): Node | null => {
    const found = [...related.values()].find((each) => each.kind === kind);
    return found ? parse(parts[found.target] ?? '') : null;
  };
  const styles = partNamed('styles');
  const dxfs = styles ? all(styles, 'dxf').length : 0;
  const cellStyles = styles ? (first(styles, 'cellXfs')?.children.length ?? 0) : 0;
  const items = partNamed('sharedStrings')?.children.filter(({ local }) => local === 'si') ?? [];
  const strings = items.length;
  const tables: Node[] = [];
  if (styles) faults.push(...countFaults(styles, 'styles'));
  const sheets = first(workbook, 'sheets')?.children ?? [];
  const formulas = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const { name = '', sheetId = '' } = sheet.attributes;
    const relation = related.get(sheet.attributes['r:id'] ?? '');
    if (relation?.kind !== 'worksheet') continue;
    const root = parse(parts[relation.target] ?? '');
    faults.push(...countFaults(root, name), ...rowFaults(root, name), ...mergeFaults(root, name));
    for (const cell of all(root, 'c')) {
      const value = first(cell, 'v')?.text ?? '';
      if (cell.attributes['t'] === 's' && Number(value) >= strings) faults.push(`${name}: shared string ${value}`);
      if (Number(cell.attributes['s'] ?? 0) >= Math.max(1, cellStyles))
        faults.push(`${name}: style of ${cell.attributes['r'] ?? ''}`);
    }
    for (const { kind, target } of targetsOf(parts, relation.target).values()) {
      if (kind !== 'table') continue;
      const table = parse(parts[target] ?? '');
      tables.push(table);
      faults.push(...headerFaults(table, root, items, name));
    }
    for (const rule of all(root, 'cfRule')) {
      const id = rule.attributes['dxfId'];
      if (id !== undefined && Number(id) >= dxfs) faults.push(`${name}: dxfId ${id}`);
    }
    const withFormula = all(root, 'c').filter((cell) => first(cell, 'f') !== null);
    formulas.set(sheetId, new Set(withFormula.map((cell) => cell.attributes['r'] ?? '')));
    const texts = [...all(root, 'f'), ...all(root, 'formula')].map(({ text }) => text).filter((text) => text !== '');
    faults.push(...texts.filter((text) => !isFormula(text)).map((text) => `${name}: formula ${text}`));
  }
  for (const name of all(workbook, 'definedName')) {
    const local = name.attributes['localSheetId'];
    if (local !== undefined && Number(local) >= sheets.length) faults.push(`localSheetId ${local}`);
    if (!isFormula(name.text)) faults.push(`name ${name.attributes['name'] ?? ''}: ${name.text}`);
  }
  faults.push(...tableFaults(tables, all(workbook, 'definedName')));
  let sheetId = '';
  for (const entry of partNamed('calcChain')?.children ?? []) {
    sheetId = entry.attributes['i'] ?? sheetId;
    const cell = entry.attributes['r'] ?? '';
    if (formulas.get(sheetId)?.has(cell) !== true) faults.push(`calcChain: ${cell} of sheet ${sheetId}`);
  }
  return faults;
}

/** Kinds of relationships of which a workbook has one at most. */
const ONCE = ['styles', 'sharedStrings', 'theme', 'calcChain', 'vbaProject'];
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Every part has a type, every type a part, and every relationship a target (ECMA-376 part 2, 6.2.4 and 6.5). */
function packageFaults(parts: Readonly<Record<string, string>>): string[] {
  const names = new Set(Object.keys(parts).map((name) => name.toLowerCase()));
  const types = parse(parts['[Content_Types].xml'] ?? '');
  const defaults = new Map(
    types.children
      .filter(({ local }) => local === 'Default')
      .map(({ attributes }) => [attributes['Extension']?.toLowerCase(), attributes['ContentType'] ?? '']),
  );
  const overrides = types.children.filter(({ local }) => local === 'Override').map(({ attributes }) => attributes);
  const typeOf = (part: string): string | undefined =>
    overrides.find(({ PartName }) => PartName?.slice(1).toLowerCase() === part.toLowerCase())?.['ContentType'] ??
    defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
  const faults = Object.keys(parts)
    .filter((part) => part !== '[Content_Types].xml')
    .filter((part) => (part.endsWith('.rels') ? typeOf(part) !== RELATIONSHIPS_TYPE : typeOf(part) === undefined))
    .map((part) => `content type of ${part}`);
  faults.push(
    ...overrides
      .filter(({ PartName }) => !names.has(PartName?.slice(1).toLowerCase() ?? ''))
      .map(({ PartName }) => `type of a part that is not there: ${PartName ?? ''}`),
  );
  for (const part of Object.keys(parts).filter((each) => !each.endsWith('.rels'))) {
    const related = targetsOf(parts, part);
    for (const { target, external } of related.values())
      if (!external && !names.has(decodeURI(target).toLowerCase())) faults.push(`${part} points to ${target}`);
    for (const kind of ONCE)
      if ([...related.values()].filter((each) => each.kind === kind).length > 1) faults.push(`${part}: two ${kind}`);
    const text = parts[part] ?? '';
    if (!text.startsWith('<')) continue;
    for (const [, id = ''] of text.matchAll(/\br:(?:id|embed|link|pict)="([^"]+)"/g))
      if (!related.has(id)) faults.push(`${part}: no relationship ${id}`);
  }
  return faults;
}

/** A table's id and name are no other table's, and its name is no name of the workbook. */
function tableFaults(tables: readonly Node[], names: readonly Node[]): string[] {
  const taken = new Set(names.map(({ attributes }) => attributes['name']?.toLowerCase()));
  const ids = new Set<string | undefined>();
  return tables.flatMap(({ attributes: { id, displayName = '' } }) => {
    const twice = taken.has(displayName.toLowerCase()) || ids.has(id);
    taken.add(displayName.toLowerCase());
    ids.add(id);
    return twice ? [`table ${displayName} ${id ?? ''}`] : [];
  });
}

/** The columns of a table are named by the texts of its header cells. */
function headerFaults(table: Node, sheet: Node, strings: readonly Node[], where: string): string[] {
  if (table.attributes['headerRowCount'] === '0') return [];
  const [, left = '', row = ''] = /^([A-Z]+)(\d+)/.exec(table.attributes['ref'] ?? '') ?? [];
  const cells = all(sheet, 'c').filter(({ attributes }) => (attributes['r'] ?? '').replace(/^[A-Z]+/, '') === row);
  const from = cells.findIndex(({ attributes }) => attributes['r'] === left + row);
  return all(table, 'tableColumn').flatMap(({ attributes: { name = '' } }, index) => {
    const cell = cells[from + index];
    const shared = cell?.attributes['t'] === 's' ? strings[Number(first(cell, 'v')?.text)] : cell;
    const text = (shared ? all(shared, 't') : []).map((each) => each.text).join('');
    const spelled = name.replace(/_x000a_/gi, '\n');
    return from !== -1 && text === spelled ? [] : [`${where}: column ${name} of table`];
  });
}

const COUNTED = [
  ...['mergeCells', 'rowBreaks', 'colBreaks', 'dataValidations', 'numFmts', 'fonts', 'fills', 'borders'],
  ...['cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableParts'],
];

function countFaults(root: Node, where: string): string[] {
  return root.children
    .filter(({ local, attributes }) => COUNTED.includes(local) && attributes['count'] !== undefined)
    .filter(({ attributes, children }) => Number(attributes['count']) !== children.length)
    .map(({ local }) => `${where}: count of ${local}`);
}

function rowFaults(root: Node, where: string): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const row of first(root, 'sheetData')?.children ?? []) {
    const number = Number(row.attributes['r'] ?? last + 1);
    if (number <= last) faults.push(`${where}: row ${number} after ${last}`);
    last = number;
    let lastColumn = 0;
    for (const { attributes } of row.children.filter(({ local }) => local === 'c')) {
      const match = /^([A-Z]+)(\d+)$/.exec(attributes['r'] ?? '');
      const column = Array.from(match?.[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (column <= lastColumn || Number(match?.[2]) !== number)
        faults.push(`${where}: cell ${attributes['r'] ?? '?'}`);
      lastColumn = column;
    }
  }
  return faults;
}

function mergeFaults(root: Node, where: string): string[] {
  const areas = all(root, 'mergeCell').map(({ attributes }) => {
    const [from = '', to = from] = (attributes['ref'] ?? '').split(':');
    const [a, b] = [from, to].map((cell) => {
      const match = /^([A-Z]+)(\d+)$/.exec(cell);
      const column = Array.from(match?.[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return { row: Number(match?.[2]), column };
    });
    return { ref: attributes['ref'] ?? '', a: a ?? { row: 0, column: 0 }, b: b ?? { row: 0, column: 0 } };
  });
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter(
        (other) =>
          one.a.row <= other.b.row &&
          other.a.row <= one.b.row &&
          one.a.column <= other.b.column &&
          other.a.column <= one.b.column,
      )
      .map((other) => `${where}: merges ${one.ref} and ${other.ref}`),
  );
}

/** Returns true if a formula can be read: quotes and brackets close, and every operator has its operands. */
function isFormula(formula: string): boolean {
  const plain = formula
    .replace(/"(?:[^"]|"")*"/g, 'S')
    .replace(/'(?:[^']|'')+'!/g, '')
    .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, 'X');
  if (/["']/.test(plain)) return false;
  let depth = 0;
  for (const letter of plain) {
    if (letter === '(' || letter === '{') depth++;
    if (letter === ')' || letter === '}') depth--;
    if (depth < 0) return false;
  }
  if (depth !== 0 || plain.trim() === '') return false;
  return !/[-+*/^&=<>(,]\s*[*/^&)]|[-+*/^&=<>(,]\s*$|^\s*[*/^&=<>,]/.test(
    plain.replace(/\(\s*\)/g, 'X').replace(/,\s*\)/g, ')'),
  );
}

function targetsOf(
  parts: Readonly<Record<string, string>>,
  part: string,
): Map<string, { kind: string; target: string; external: boolean }> {
  const rels = parse(parts[`${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`] ?? '<none/>');
  return new Map(
    rels.children.map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const resolved = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(part), target);
      const kind = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      const external = attributes['TargetMode'] === 'External';
      return [attributes['Id'] ?? '', { kind, external, target: (external ? target : resolved).split('#')[0] ?? '' }];
    }),
  );
}

/** Parts by their text, the last ones used: most parts of a workbook stay as they are from one test to the next. */
const parsed = new Map<string, Node>();
const REMEMBERED = 60;
/** Longer texts are of tests that measure, and would keep too much. */
const LONGEST_REMEMBERED = 400_000;

function parse(text: string): Node {
  const node = parsed.get(text) ?? parseAnew(text);
  if (text.length > LONGEST_REMEMBERED) return node;
  parsed.delete(text);
  parsed.set(text, node);
  if (parsed.size > REMEMBERED) parsed.delete(parsed.keys().next().value ?? '');
  return node;
}

function parseAnew(text: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const top: Node = { local: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [top];
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const node: Node = { local, attributes: values, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (piece) => {
    const node = open.at(-1);
    if (node) node.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return top.children[0] ?? top;
}

function first(node: Node, local: string): Node | null {
  return node.children.find((child) => child.local === local) ?? null;
}

/** Every element of a name below a node, in the order of the document. */
function all(node: Node, local: string, found: Node[] = []): Node[] {
  for (const child of node.children) {
    if (child.local === local) found.push(child);
    if (child.children.length > 0) all(child, local, found);
  }
  return found;
}

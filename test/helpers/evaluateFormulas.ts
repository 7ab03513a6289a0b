/**
 * A small evaluator for the formulas that our tabs hold, written from what Excel does and not from the code that makes
 * them. Knows COUNTIFS, IF, IFERROR, ROUND, COLUMN, + - * /, &, =, numbers, texts, cells and ranges of
 * the same tab and columns of its tables (`Table[Column]`); throws on
 * anything else, so that a new form cannot pass unseen.
 */
import { columnIndex, parseCellAddress } from '../../src/core/grid/address';
import type { TabDraft } from '../../src/core/draft/types';

type Scalar = string | number | boolean | null;

/** A formula of a tab with the value that it shows and the value that it evaluates to. */
export interface CheckedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: Scalar;
  readonly evaluated: Scalar;
}

/** Evaluates every formula of a tab. */
export function evaluateFormulas(tab: TabDraft): CheckedFormula[] {
  const checked: CheckedFormula[] = [];
  for (const [index, { cells }] of tab.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula === undefined) continue;
      const evaluated = new Evaluation(tab, cell.formula).result();
      checked.push({ row: index + 1, column, formula: cell.formula, shown: cell.value, evaluated });
    }
  }
  return checked;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|([A-Za-z_]\w*\[[^[\]]+\])|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([A-Z]+)(?=\()|([-+*/=(),&]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'reference' | 'name' | 'sign';
  readonly text: string;
}

class Evaluation {
  private readonly tokens: Token[];
  private at = 0;

  constructor(
    private readonly tab: TabDraft,
    private readonly formula: string,
  ) {
    this.tokens = tokensOf(formula);
  }

  result(): Scalar {
    const value = this.comparison();
    if (this.at !== this.tokens.length) throw new Error(`Left over in ${this.formula}`);
    return value;
  }

  private comparison(): Scalar {
    const left = this.joined();
    if (!this.accept('=')) return left;
    return left === this.joined();
  }

  private joined(): Scalar {
    let value = this.sum();
    while (this.accept('&')) value = `${String(value)}${String(this.sum())}`;
    return value;
  }

  private sum(): Scalar {
    let value = this.product();
    for (;;) {
      if (this.accept('+')) value = asNumber(value) + asNumber(this.product());
      else if (this.accept('-')) value = asNumber(value) - asNumber(this.product());
      else return value;
    }
  }

  private product(): Scalar {
    let value = this.operand();
    for (;;) {
      if (this.accept('*')) value = asNumber(value) * asNumber(this.operand());
      else if (this.accept('/')) value = divide(asNumber(value), asNumber(this.operand()));
      else return value;
    }
  }

  private operand(): Scalar {
    const token = this.take();
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'reference') return this.cell(token.text);
    if (token.kind === 'name') return this.call(token.text);
    if (token.text !== '(') throw new Error(`Unexpected ${token.text} in ${this.formula}`);
    const value = this.comparison();
    this.expect(')');
    return value;
  }

  private call(name: string): Scalar {
    this.expect('(');
    if (name === 'IF') return this.choose();
    if (name === 'COUNTIFS') return this.countIfs();
    if (name === 'COLUMN') {
      const place = parseCellAddress(this.take('reference').text);
      this.expect(')');
      return (place?.column ?? NaN) + 1;
    }
    if (name === 'IFERROR') {
      const value = this.comparison();
      this.expect(',');
      const instead = this.comparison();
      this.expect(')');
      return typeof value === 'number' && Number.isNaN(value) ? instead : value;
    }
    if (name === 'ROUND') {
      const value = asNumber(this.comparison());
      this.expect(',');
      const digits = asNumber(this.comparison());
      this.expect(')');
      return roundLikeExcel(value, digits);
    }
    throw new Error(`Unknown function ${name} in ${this.formula}`);
  }

  /** Both branches are read; a division by zero in the branch not taken is no error, as in Excel. */
  private choose(): Scalar {
    const condition = this.comparison();
    this.expect(',');
    const yes = this.comparison();
    this.expect(',');
    const no = this.comparison();
    this.expect(')');
    if (typeof condition !== 'boolean') throw new Error(`No condition in ${this.formula}`);
    return condition ? yes : no;
  }

  private countIfs(): number {
    const conditions: { range: Scalar[]; criterion: Scalar }[] = [];
    do {
      const range = this.accepts('column')
        ? this.tableColumn(this.take().text)
        : this.range(this.take('reference').text);
      this.expect(',');
      const criterion = this.take();
      if (criterion.kind !== 'number' && criterion.kind !== 'text') throw new Error(`No criterion: ${criterion.text}`);
      conditions.push({ range, criterion: criterion.kind === 'number' ? Number(criterion.text) : criterion.text });
    } while (this.accept(','));
    this.expect(')');
    const length = conditions[0]?.range.length ?? 0;
    if (conditions.some(({ range }) => range.length !== length)) throw new Error(`Unequal ranges in ${this.formula}`);
    let count = 0;
    for (let index = 0; index < length; index += 1) {
      if (conditions.every(({ range, criterion }) => meets(range[index] ?? null, criterion))) count += 1;
    }
    return count;
  }

  /** The data cells of a table's column, found by the text of its header as Excel finds it: without regard to case. */
  private tableColumn(reference: string): Scalar[] {
    const [, name = '', column = ''] = /^(\w+)\[([^[\]]+)\]$/.exec(reference) ?? [];
    const table = this.tab.tables?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table === undefined) throw new Error(`No table ${name}`);
    const { top, left, bottom, right } = table.area;
    if (bottom <= top || bottom > this.tab.rows.length) throw new Error(`No rows in ${name}`);
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const found = columns.filter((at) => String(this.valueAt(top, at)).toLowerCase() === column.toLowerCase());
    if (found.length !== 1) throw new Error(`${found.length} columns ${reference}`);
    return Array.from({ length: bottom - top }, (_, index) => this.valueAt(top + 1 + index, found[0] ?? NaN));
  }

  private accepts(kind: Token['kind']): boolean {
    return this.tokens[this.at]?.kind === kind;
  }

  private cell(reference: string): Scalar {
    const place = parseCellAddress(reference);
    if (place === null) throw new Error(`No single cell: ${reference}`);
    return this.valueAt(place.row, place.column);
  }

  private range(reference: string): Scalar[] {
    const match = /^\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference);
    if (!match || match[1] !== match[3]) throw new Error(`No absolute range of one column: ${reference}`);
    const column = columnIndex(match[1] ?? '') ?? NaN;
    const [first, last] = [Number(match[2]), Number(match[4])];
    if (last < first || last > this.tab.rows.length) throw new Error(`Range beyond the tab: ${reference}`);
    return Array.from({ length: last - first + 1 }, (_, index) => this.valueAt(first + index, column));
  }

  private valueAt(row: number, column: number): Scalar {
    const cell = this.tab.rows[row - 1]?.cells[column] ?? null;
    if (cell === null) return null;
    return cell.formula === undefined ? cell.value : new Evaluation(this.tab, cell.formula).result();
  }

  private take(kind?: Token['kind']): Token {
    const token = this.tokens[this.at];
    if (token === undefined || (kind !== undefined && token.kind !== kind)) {
      throw new Error(`Expected ${kind ?? 'more'} in ${this.formula}`);
    }
    this.at += 1;
    return token;
  }

  private accept(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) throw new Error(`Expected ${sign} in ${this.formula}`);
  }
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`Cannot read ${formula}`);
    const [, number, text, column, reference, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (reference !== undefined) tokens.push({ kind: 'reference', text: reference });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** A criterion of COUNTIFS: equal numbers, equal texts without regard to case, `>n` (numbers only), `*` as any letters. */
function meets(value: Scalar, criterion: Scalar): boolean {
  if (typeof criterion === 'number') return value === criterion;
  if (typeof criterion !== 'string') throw new Error('Unknown criterion');
  const greater = /^>(\d+)$/.exec(criterion);
  if (greater) return typeof value === 'number' && value > Number(greater[1]);
  if (/^[<>=]/.test(criterion) || criterion.includes('?') || criterion.includes('~')) {
    throw new Error(`Unknown criterion ${criterion}`);
  }
  if (typeof value !== 'string') return false;
  const pattern = criterion
    .split('*')
    .map((part) => part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`, 'isu').test(value);
}

function asNumber(value: Scalar): number {
  // A blank cell counts as nothing.
  if (value === null) return 0;
  if (typeof value !== 'number') throw new Error(`No number: ${String(value)}`);
  return value;
}

function divide(part: number, whole: number): number {
  return whole === 0 ? NaN : part / whole;
}

/** Excel rounds the 15 digits that it shows, halves away from zero. */
function roundLikeExcel(value: number, digits: number): number {
  if (Number.isNaN(value)) return value;
  const shown = Number(value.toPrecision(15));
  const moved = Number(`${shown}e${digits}`);
  return Number(`${Math.sign(moved) * Math.round(Math.abs(moved))}e${-digits}`);
}

/**
 * A small evaluator for the formulas that our tabs hold, written from what Excel does and not from the code that makes
 * them. Knows COUNTIFS, SUMPRODUCT, SUM, ISNUMBER, FIND, DATE, IF, IFERROR, ROUND, COLUMN, + - * /, &, comparisons, numbers,
 * texts, cells and ranges of the same tab and columns of tables (`Table[Column]`), also of other tabs; throws on anything
 * else, so that a new form cannot pass unseen.
 */
import { columnIndex, parseCellAddress } from '../../src/core/grid/address';
import { dateToSerial } from '../../src/core/time/date';
import type { TabDraft } from '../../src/core/draft/types';

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly Scalar[];

/** A formula of a tab with the value that it shows and the value that it evaluates to. */
export interface CheckedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: Scalar;
  readonly evaluated: Scalar;
}

/** Evaluates every formula of a tab. @param others tabs whose tables its formulas may name */
export function evaluateFormulas(tab: TabDraft, others: readonly TabDraft[] = []): CheckedFormula[] {
  const checked: CheckedFormula[] = [];
  for (const [index, { cells }] of tab.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.formula === undefined) continue;
      const evaluated = new Evaluation(tab, others, cell.formula).result();
      checked.push({ row: index + 1, column, formula: cell.formula, shown: cell.value, evaluated });
    }
  }
  return checked;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"]|"")*")|([A-Za-z_]\w*\[[^[\]]+\])|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([A-Z]+)(?=\()|(<>|>=|<=|[-+*/=<>(),&]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'reference' | 'name' | 'sign';
  readonly text: string;
}

const COMPARISONS = ['=', '<>', '>=', '<=', '<', '>'] as const;

class Evaluation {
  private readonly tokens: Token[];
  private at = 0;

  constructor(
    private readonly tab: TabDraft,
    private readonly others: readonly TabDraft[],
    private readonly formula: string,
  ) {
    this.tokens = tokensOf(formula);
  }

  result(): Scalar {
    const value = this.scalar();
    if (this.at !== this.tokens.length) throw new Error(`Left over in ${this.formula}`);
    return value;
  }

  private scalar(): Scalar {
    const value = this.comparison();
    if (isArray(value)) throw new Error(`More than one value in ${this.formula}`);
    return value;
  }

  private comparison(): Value {
    const left = this.joined();
    const sign = COMPARISONS.find((each) => this.accept(each));
    return sign === undefined ? left : each(left, this.joined(), (one, other) => compare(one, sign, other));
  }

  private joined(): Value {
    let value = this.sum();
    while (this.accept('&')) value = each(value, this.sum(), (one, other) => `${textOf(one)}${textOf(other)}`);
    return value;
  }

  private sum(): Value {
    let value = this.product();
    for (;;) {
      if (this.accept('+')) value = each(value, this.product(), (one, other) => asNumber(one) + asNumber(other));
      else if (this.accept('-')) value = each(value, this.product(), (one, other) => asNumber(one) - asNumber(other));
      else return value;
    }
  }

  private product(): Value {
    let value = this.operand();
    for (;;) {
      if (this.accept('*')) value = each(value, this.operand(), (one, other) => asNumber(one) * asNumber(other));
      else if (this.accept('/'))
        value = each(value, this.operand(), (one, other) => divide(asNumber(one), asNumber(other)));
      else return value;
    }
  }

  private operand(): Value {
    const token = this.take();
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.kind === 'column') return this.tableColumn(token.text);
    if (token.kind === 'reference') return token.text.includes(':') ? this.range(token.text) : this.cell(token.text);
    if (token.kind === 'name') return this.call(token.text);
    if (token.text !== '(') throw new Error(`Unexpected ${token.text} in ${this.formula}`);
    const value = this.comparison();
    this.expect(')');
    return value;
  }

  private call(name: string): Value {
    this.expect('(');
    if (name === 'IF') return this.choose();
    if (name === 'COUNTIFS') return this.countIfs();
    if (name === 'COLUMN') {
      const place = parseCellAddress(this.take('reference').text);
      this.expect(')');
      return (place?.column ?? NaN) + 1;
    }
    const values = [this.comparison()];
    while (this.accept(',')) values.push(this.comparison());
    this.expect(')');
    const [first = null, second = null, third = null] = values;
    const given = (count: number): void => {
      if (values.length !== count) throw new Error(`${name} of ${values.length} in ${this.formula}`);
    };
    switch (name) {
      case 'AND':
        if (!values.every((value) => typeof value === 'boolean')) throw new Error(`No condition in ${this.formula}`);
        return values.every(Boolean);
      case 'IFERROR':
        given(2);
        return typeof first === 'number' && Number.isNaN(first) ? second : first;
      case 'ROUND':
        given(2);
        return roundLikeExcel(asNumber(single(first)), asNumber(single(second)));
      case 'SUM':
      case 'SUMPRODUCT': {
        given(1);
        const all = isArray(first) ? first : [first];
        // Neither counts what is no number, a logical value by itself among them.
        return all.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
      }
      case 'ISNUMBER':
        given(1);
        return each(first, null, (value) => typeof value === 'number' && !Number.isNaN(value));
      case 'FIND':
        given(2);
        return each(first, second, (part, text) => {
          const place = textOf(text).indexOf(textOf(part));
          return place === -1 ? NaN : place + 1;
        });
      case 'DATE': {
        given(3);
        const [year, month, day] = [first, second, third].map((value) => asNumber(single(value)));
        const months = (year ?? 0) * 12 + (month ?? 1) - 1;
        return dateToSerial({ year: Math.floor(months / 12), month: (months % 12) + 1, day: day ?? 1 });
      }
      default:
        throw new Error(`Unknown function ${name} in ${this.formula}`);
    }
  }

  /** Both branches are read; a division by zero in the branch not taken is no error, as in Excel. */
  private choose(): Scalar {
    const condition = this.scalar();
    this.expect(',');
    const yes = this.scalar();
    this.expect(',');
    const no = this.scalar();
    this.expect(')');
    if (typeof condition !== 'boolean') throw new Error(`No condition in ${this.formula}`);
    return condition ? yes : no;
  }

  private countIfs(): number {
    const conditions: { range: readonly Scalar[]; criterion: Scalar }[] = [];
    do {
      const range = this.operand();
      if (!isArray(range)) throw new Error(`No range in ${this.formula}`);
      this.expect(',');
      conditions.push({ range, criterion: this.scalar() });
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
    for (const tab of [this.tab, ...this.others]) {
      const table = tab.tables?.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (table === undefined) continue;
      const { top, left, bottom, right } = table.area;
      if (bottom <= top || bottom > tab.rows.length) throw new Error(`No rows in ${name}`);
      const valueAt = (row: number, at: number): Scalar => new Evaluation(tab, this.others, '0').valueAt(row, at);
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      const found = columns.filter((at) => String(valueAt(top, at)).toLowerCase() === column.toLowerCase());
      if (found.length !== 1) throw new Error(`${found.length} columns ${reference}`);
      return Array.from({ length: bottom - top }, (_, index) => valueAt(top + 1 + index, found[0] ?? NaN));
    }
    throw new Error(`No table ${name}`);
  }

  private cell(reference: string): Scalar {
    const place = parseCellAddress(reference.replace(/\$/g, ''));
    if (place === null) throw new Error(`No single cell: ${reference}`);
    return this.valueAt(place.row, place.column);
  }

  private range(reference: string): Scalar[] {
    const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference);
    if (!match || match[1] !== match[3]) throw new Error(`No range of one column: ${reference}`);
    const column = columnIndex(match[1] ?? '') ?? NaN;
    const [first, last] = [Number(match[2]), Number(match[4])];
    if (last < first || last > this.tab.rows.length) throw new Error(`Range beyond the tab: ${reference}`);
    return Array.from({ length: last - first + 1 }, (_, index) => this.valueAt(first + index, column));
  }

  valueAt(row: number, column: number): Scalar {
    const cell = this.tab.rows[row - 1]?.cells[column] ?? null;
    if (cell === null) return null;
    return cell.formula === undefined ? cell.value : new Evaluation(this.tab, this.others, cell.formula).result();
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

function isArray(value: Value): value is readonly Scalar[] {
  return Array.isArray(value);
}

function single(value: Value): Scalar {
  if (isArray(value)) throw new Error('More than one value');
  return value;
}

/** Works two values out, cell by cell where one is a column. */
function each(one: Value, other: Value, work: (one: Scalar, other: Scalar) => Scalar): Value {
  if (!isArray(one) && !isArray(other)) return work(one, other);
  const length = isArray(one) ? one.length : isArray(other) ? other.length : 0;
  if (isArray(one) && isArray(other) && one.length !== other.length) throw new Error('Columns of unequal length');
  const at = (value: Value, index: number): Scalar => (isArray(value) ? (value[index] ?? null) : value);
  return Array.from({ length }, (_, index) => work(at(one, index), at(other, index)));
}

/** Texts are equal without regard to case; a blank is equal to an empty text; a text is more than any number. */
function compare(one: Scalar, sign: (typeof COMPARISONS)[number], other: Scalar): boolean {
  const isText = typeof one === 'string' || typeof other === 'string';
  if (sign === '=' || sign === '<>') {
    const same = isText ? textOf(one).toLowerCase() === textOf(other).toLowerCase() : (one ?? 0) === (other ?? 0);
    return same === (sign === '=');
  }
  const [left, right] = [typeof one === 'string' ? Infinity : asNumber(one), asNumber(other)];
  if (sign === '<') return left < right;
  if (sign === '>') return left > right;
  return sign === '<=' ? left <= right : left >= right;
}

function textOf(value: Scalar): string {
  return value === null ? '' : String(value);
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`Cannot read ${formula}`);
    const [, number, text, column, reference, name, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replace(/""/g, '"') });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (reference !== undefined) tokens.push({ kind: 'reference', text: reference });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** A criterion of COUNTIFS: equal numbers, equal texts without regard to case, `<>text`, `>=n` and `<n` (numbers only). */
function meets(value: Scalar, criterion: Scalar): boolean {
  if (typeof criterion === 'number') return value === criterion;
  if (typeof criterion !== 'string') throw new Error('Unknown criterion');
  const bound = /^(>=|<)(\d+)$/.exec(criterion);
  if (bound)
    return typeof value === 'number' && (bound[1] === '<' ? value < Number(bound[2]) : value >= Number(bound[2]));
  const other = /^<>(.+)$/s.exec(criterion);
  const text = other?.[1] ?? criterion;
  // What COUNTIFS takes for a sign, or does not take at all, must not be handed to it.
  if (/^[<>=]|[*?~]/.test(text) || text.length > 255) throw new Error(`Unknown criterion ${criterion}`);
  return (textOf(value).toLowerCase() === text.toLowerCase()) === (other === null);
}

function asNumber(value: Scalar): number {
  // A blank cell counts as nothing, a logical value as one or none.
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'number') throw new Error(`No number: ${value}`);
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

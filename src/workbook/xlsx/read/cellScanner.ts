/** Scans rows and cells out of pieces of a sheet's text: the hot loop of reading. */
import type { CellValue } from '../../../core/grid/grid';
import { refuse } from '../refuse';
import type { NumberFormat } from './numberFormats';
import { cellText, isStruckRun, richText } from './sharedStrings';
import { isoDaySerial } from './isoDay';

/** What a scanner knows of the workbook; plain data. */
export interface ScanContext {
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
  /** Styles whose text is struck through; missing for none. */
  readonly struckStyles?: ReadonlySet<number>;
}

/** Takes the cells that a scanner finds, row by row. Rows are 1-based, columns 0-based. */
export interface CellSink {
  /** Takes a cell with a value of its own. */
  put(row: number, column: number, value: CellValue, style: number): void;
  /** Takes a cell with a shared string, by its index; false where there is none. */
  putShared(row: number, column: number, index: number): boolean;
}

/** Days between the two date systems. */
export const DAYS_TO_1900 = 1462;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Whole numbers of so many digits are exact. */
const MOST_EXACT_DIGITS = 15;
const [SPACE, QUOTE, EQUALS, CLOSE] = [32, 34, 61, 62];
const [LETTER_C, LETTER_R, LETTER_S, LETTER_T] = [99, 114, 115, 116];
const ROW_NUMBER = ' r="';

export class CellScanner {
  finished = false;
  /** Numbers of the rows that are hidden, whether or not they have cells. */
  readonly hidden: number[] = [];
  /** Numbers of the rows in which a cell's style, or a run of its own text, is struck through. */
  readonly struck = new Set<number>();
  private readonly struckStyles: ReadonlySet<number> | null;
  private readonly sharedFormulas = new Map<string, string>();
  private row = 0;
  private column = -1;
  private readonly cellOpen: string;
  private readonly cellClose: string;
  private readonly rowOpen: string;
  private readonly rowClose: string;
  private readonly valueOpen: string;
  private readonly valueClose: string;
  private readonly formulaOpen: string;
  private readonly formulaThenValue: string;
  private readonly dataClose: string;

  constructor(
    private readonly prefix: string,
    private readonly part: string,
    private readonly context: ScanContext,
    private readonly cells: CellSink,
  ) {
    this.struckStyles = context.struckStyles ?? null;
    this.cellOpen = `<${prefix}c`;
    this.cellClose = `</${prefix}c>`;
    this.rowOpen = `<${prefix}row`;
    this.rowClose = `</${prefix}row>`;
    this.valueOpen = `<${prefix}v>`;
    this.valueClose = `</${prefix}v>`;
    this.formulaOpen = `<${prefix}f>`;
    this.formulaThenValue = `</${prefix}f><${prefix}v>`;
    this.dataClose = `</${prefix}sheetData`;
  }

  /** Reads as many whole elements as the text holds; returns how far it came. The rest must come again with more text behind it. */
  scan(text: string): number {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) return at;
      const plainEnd = this.prefix === '' ? this.plainCell(text, start) : -1;
      if (plainEnd !== -1) {
        at = plainEnd;
        continue;
      }
      const aside = asideAt(text, start);
      if (aside !== null) {
        const end = text.indexOf(aside, start);
        if (end === -1) return start;
        at = end + aside.length;
        continue;
      }
      const openEnd = text.indexOf('>', start);
      if (openEnd === -1) return start;
      const afterCell = text.charCodeAt(start + this.cellOpen.length);
      if (isNameEnd(afterCell) && text.startsWith(this.cellOpen, start)) {
        if (text.charCodeAt(openEnd - 1) === 47) {
          this.openCell(text, start, openEnd);
          at = openEnd + 1;
          continue;
        }
        const end = text.indexOf(this.cellClose, openEnd);
        if (end === -1) return start;
        this.cell(text, start, openEnd, end);
        at = end + this.cellClose.length;
      } else if (text.startsWith(this.rowClose, start)) at = openEnd + 1;
      else if (text.startsWith(this.rowOpen, start) && isNameEnd(text.charCodeAt(start + this.rowOpen.length))) {
        if (!this.plainRow(text, start + this.rowOpen.length, openEnd))
          this.openRow(text.slice(start + this.rowOpen.length, openEnd));
        at = openEnd + 1;
      } else if (text.startsWith(this.dataClose, start)) {
        this.finished = true;
        return start;
      } else if (text.startsWith(`<${this.prefix}extLst`, start)) {
        const close = `</${this.prefix}extLst>`;
        const end = text.indexOf(close, openEnd);
        if (end === -1) return start;
        at = end + close.length;
      } else refuse('file-damaged', this.part);
    }
  }

  /** Reads the tag of a row as nearly all programs write it: its number first, and not hidden. False, with nothing done, for any other. */
  private plainRow(text: string, from: number, to: number): boolean {
    if (!text.startsWith(ROW_NUMBER, from)) return false;
    const start = from + ROW_NUMBER.length;
    const end = text.indexOf('"', start);
    const row = end < to ? digits(text, start, end) : Number.NaN;
    if (!(row >= 1 && row <= MOST_ROWS) || text.slice(end, to).includes('hidden')) return false;
    this.row = row;
    this.column = -1;
    return true;
  }

  private openRow(attributes: string): void {
    const given = /(?:^|\s)r\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
    this.row = given === undefined ? this.row + 1 : Number(given);
    if (this.row < 1 || this.row > MOST_ROWS) refuse('file-damaged', this.part);
    this.column = -1;
    if (/(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/.test(attributes)) this.hidden.push(this.row);
  }

  /**
   * Reads a cell as nearly all programs write nearly all of them – address, style, and a whole number that is its value
   * or the index of a shared string – and returns where it ends; -1, with nothing done, for any other.
   */
  private plainCell(text: string, start: number): number {
    if (text.charCodeAt(start + 1) !== LETTER_C || text.charCodeAt(start + 2) !== SPACE) return -1;
    let at = start + 3;
    let column = -1;
    let style = 0;
    let shared = false;
    for (;;) {
      const name = text.charCodeAt(at);
      if (text.charCodeAt(at + 1) !== EQUALS || text.charCodeAt(at + 2) !== QUOTE) return -1;
      at += 3;
      if (name === LETTER_R && column === -1) {
        const from = at;
        let letters = 0;
        let letter = text.charCodeAt(at);
        for (; letter >= 65 && letter <= 90; letter = text.charCodeAt(++at)) letters = letters * 26 + letter - 64;
        if (at === from || at - from > 3) return -1;
        let row = 0;
        for (; letter >= 48 && letter <= 57; letter = text.charCodeAt(++at)) row = row * 10 + letter - 48;
        if (row !== this.row || row === 0 || letter !== QUOTE) return -1;
        column = letters - 1;
      } else if (name === LETTER_S && text.charCodeAt(at) !== QUOTE) {
        let digit = text.charCodeAt(at);
        style = 0;
        for (; digit >= 48 && digit <= 57; digit = text.charCodeAt(++at)) style = style * 10 + digit - 48;
        if (digit !== QUOTE) return -1;
      } else if (name === LETTER_T && text.charCodeAt(at) === LETTER_S && text.charCodeAt(at + 1) === QUOTE) {
        shared = true;
        at += 1;
      } else return -1;
      at += 1;
      const next = text.charCodeAt(at);
      if (next !== SPACE && next !== CLOSE) return -1;
      at += 1;
      if (next === CLOSE) break;
    }
    if (column === -1 || column >= MOST_COLUMNS || !text.startsWith('<v>', at)) return -1;
    at += 3;
    const from = at;
    let value = 0;
    let digit = text.charCodeAt(at);
    for (; digit >= 48 && digit <= 57; digit = text.charCodeAt(++at)) value = value * 10 + digit - 48;
    if (at === from || at - from > MOST_EXACT_DIGITS || !text.startsWith('</v></c>', at)) return -1;
    if (!shared) this.cells.put(this.row, column, this.numberOf(value, style), style);
    else if (!this.cells.putShared(this.row, column, value)) return -1;
    if (this.struckStyles?.has(style) === true) this.struck.add(this.row);
    this.column = column;
    return at + 8;
  }

  /** Reads a cell's tag: moves to its column, gives its type and style. */
  private openCell(text: string, start: number, openEnd: number): { type: string; style: number } {
    let column = -1;
    let style = 0;
    let type = '';
    let at = start + this.cellOpen.length;
    while (at < openEnd) {
      const letter = text.charCodeAt(at);
      if (letter <= 32) {
        at++;
        continue;
      }
      if (letter === 47) break;
      const equals = text.indexOf('=', at);
      if (equals === -1 || equals > openEnd) refuse('file-damaged', this.part);
      // Blanks may stand on both sides of the equals sign.
      let nameEnd = equals;
      while (text.charCodeAt(nameEnd - 1) <= 32) nameEnd--;
      let from = equals + 1;
      while (text.charCodeAt(from) <= 32) from++;
      const quote = text[from];
      if (quote !== '"' && quote !== "'") refuse('file-damaged', this.part);
      from += 1;
      const end = text.indexOf(quote, from);
      if (end === -1 || end > openEnd) refuse('file-damaged', this.part);
      if (nameEnd - at === 1) {
        if (letter === 114) column = this.address(text, from, end);
        else if (letter === 115) style = digits(text, from, end);
        else if (letter === 116) type = text.slice(from, end);
      }
      at = end + 1;
    }
    this.column = column === -1 ? this.column + 1 : column;
    if (this.column >= MOST_COLUMNS || this.row === 0) refuse('file-damaged', this.part);
    return { type, style };
  }

  /** Reads an address; its row must be the row it stands in. */
  private address(text: string, from: number, to: number): number {
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = text.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + (letter - 64);
    }
    if (at === from || at - from > 3 || digits(text, at, to) !== this.row) refuse('file-damaged', this.part);
    return column - 1;
  }

  private cell(text: string, start: number, openEnd: number, end: number): void {
    const { type, style } = this.openCell(text, start, openEnd);
    const inside = openEnd + 1;
    if (inside === end) return;
    const valueStart = inside + this.valueOpen.length;
    const valueEnd = end - this.valueClose.length;
    if (
      valueEnd > valueStart &&
      text.startsWith(this.valueOpen, inside) &&
      text.startsWith(this.valueClose, valueEnd)
    ) {
      this.putTyped(type, text.slice(valueStart, valueEnd), style);
    } else this.fullCell(type, style, text.slice(inside, end));
  }

  /** A cell with more than a value: a formula, an inline string, or an empty value. */
  private fullCell(type: string, style: number, inside: string): void {
    if (inside.startsWith(this.formulaOpen) && inside.endsWith(this.valueClose)) {
      const valueStart = inside.indexOf(this.formulaThenValue);
      const from = valueStart + this.formulaThenValue.length;
      const to = inside.length - this.valueClose.length;
      if (valueStart !== -1 && from < to) {
        this.putTyped(type, inside.slice(from, to), style);
        return;
      }
    }
    if (type === 'inlineStr') {
      const is = this.child(inside, 'is');
      if (is !== null) {
        if (isStruckRun(is.text)) this.struck.add(this.row);
        this.put(richText(is.text, this.prefix, this.part), style);
        return;
      }
    }
    const value = this.child(inside, 'v');
    const formula = this.child(inside, 'f');
    const text = formula ? this.formula(formula.attributes, formula.text) : null;
    if (value !== null && (value.text !== '' || type === 'str')) {
      if (value.text.includes('<')) refuse('file-damaged', this.part);
      this.putTyped(type, value.text, style);
    } else if (text !== null) this.put({ kind: 'uncached', formula: text }, style);
  }

  private child(inside: string, local: string): { attributes: string; text: string } | null {
    const name = this.prefix + local;
    const start = inside.search(new RegExp(`<${name}(?=[\\s/>])`));
    if (start === -1) return null;
    const openEnd = inside.indexOf('>', start);
    if (openEnd === -1) refuse('file-damaged', this.part);
    if (inside[openEnd - 1] === '/')
      return { attributes: inside.slice(start + name.length + 1, openEnd - 1), text: '' };
    const end = inside.indexOf(`</${name}>`, openEnd);
    if (end === -1) refuse('file-damaged', this.part);
    return { attributes: inside.slice(start + name.length + 1, openEnd), text: inside.slice(openEnd + 1, end) };
  }

  /** Returns a formula's text; one that shares another's gives that one's, as written there. */
  private formula(attributes: string, raw: string): string {
    const text = cellText(raw, this.part);
    const index = /(?:^|\s)si\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
    if (index === undefined) return text;
    if (text !== '') this.sharedFormulas.set(index, text);
    return this.sharedFormulas.get(index) ?? text;
  }

  private putTyped(type: string, raw: string, style: number): void {
    if (type !== 's') {
      this.put(this.value(type, raw, style), style);
      return;
    }
    if (this.struckStyles?.has(style) === true) this.struck.add(this.row);
    if (!this.cells.putShared(this.row, this.column, digits(raw, 0, raw.length))) refuse('file-damaged', this.part);
  }

  private put(value: CellValue, style: number): void {
    if (this.struckStyles?.has(style) === true) this.struck.add(this.row);
    this.cells.put(this.row, this.column, value, style);
  }

  private value(type: string, raw: string, style: number): CellValue {
    switch (type) {
      case '':
      case 'n': {
        const number = Number(raw);
        if (!Number.isFinite(number) || raw.trim() === '') refuse('file-damaged', this.part);
        return this.numberOf(number, style);
      }
      case 'str':
      case 'inlineStr':
        return cellText(raw, this.part);
      case 'b':
        return raw === '1' || raw === 'true';
      case 'e':
        return { kind: 'error', text: cellText(raw, this.part) };
      case 'd':
        return isoDaySerial(raw) ?? cellText(raw, this.part);
      default:
        return refuse('file-damaged', this.part);
    }
  }

  /** Turns days of the 1904 system into those of the 1900 system. */
  private numberOf(number: number, style: number): number {
    return this.context.date1904 && this.context.formats[style]?.isDay === true ? number + DAYS_TO_1900 : number;
  }
}

/** How a comment or an instruction to another program ends; null where none begins. What may be one yet has no end yet. */
function asideAt(text: string, start: number): string | null {
  const next = text.charCodeAt(start + 1);
  if (next === 63) return '?>';
  return next === 33 && '<!--'.startsWith(text.slice(start, start + 4)) ? '-->' : null;
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === 62 || code === 47;
}

/** Reads digits; NaN if there is anything else. */
function digits(text: string, from: number, to: number): number {
  if (from >= to) return Number.NaN;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

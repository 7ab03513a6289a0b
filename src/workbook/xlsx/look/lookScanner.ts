/** Scans the styles of cells and the heights of rows out of pieces of a sheet's text; values are not looked at. */
import type { RowScanner } from '../read/readSheet';

const PIXELS_A_POINT = 96 / 72;
/** Beyond, a place is no cell of Excel's. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

/** What is told of a row in its tag. */
const HEIGHT = /\sht\s*=\s*["']([\d.]+)["']/;
const HIDDEN = /\shidden\s*=\s*["'](?:1|true)["']/;
const NUMBER = /\sr\s*=\s*["'](\d+)["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
const OWN_STYLE = /\scustomFormat\s*=\s*["'](?:1|true)["']/;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]{1,3})\d+["']/;

export class LookScanner implements RowScanner {
  finished = false;
  readonly hidden: number[] = [];
  /** As `SheetLook` has them. */
  readonly cells: (string | undefined)[] = [];
  readonly heights: (number | undefined)[] = [];
  readonly rowStyles = new Map<number, number>();
  /** Rows of the same styles share one text: a sheet has few different ones. */
  private readonly known = new Map<string, string>();
  private row = 0;
  private column = -1;
  private styles: number[] = [];
  private readonly cellName: string;
  private readonly rowName: string;
  private readonly end: string;

  constructor(prefix: string) {
    this.cellName = `${prefix}c`;
    this.rowName = `${prefix}row`;
    this.end = `</${prefix}sheetData`;
  }

  scan(text: string): number {
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) return text.length;
      if (this.opens(text, start, this.cellName)) {
        const end = text.indexOf('>', start);
        if (end === -1) return start;
        this.cell(text.slice(start, end));
        at = end + 1;
      } else if (this.opens(text, start, this.rowName)) {
        const end = text.indexOf('>', start);
        if (end === -1) return start;
        this.openRow(text.slice(start, end));
        at = end + 1;
      } else if (text.startsWith(this.end, start)) {
        this.closeRow();
        this.finished = true;
        return start;
      } else {
        // A tag that the end of the piece cuts is read when it is whole.
        if (text.length - start < this.end.length) return start;
        at = start + 1;
      }
    }
  }

  private opens(text: string, start: number, name: string): boolean {
    if (!text.startsWith(name, start + 1)) return false;
    const next = text.charCodeAt(start + 1 + name.length);
    // NaN at the end of a piece: the tag is cut, and `scan` finds no end for it.
    return Number.isNaN(next) || next <= 32 || next === 62 || next === 47;
  }

  private openRow(tag: string): void {
    this.closeRow();
    const given = NUMBER.exec(tag)?.[1];
    this.row = given === undefined ? this.row + 1 : Number(given);
    if (this.row < 1 || this.row > MOST_ROWS) return;
    this.column = -1;
    const height = Number(HEIGHT.exec(tag)?.[1] ?? Number.NaN);
    if (height >= 0) this.heights[this.row - 1] = height * PIXELS_A_POINT;
    if (HIDDEN.test(tag)) this.hidden.push(this.row);
    const style = STYLE.exec(tag)?.[1];
    if (style !== undefined && OWN_STYLE.test(tag)) this.rowStyles.set(this.row, Number(style));
  }

  private closeRow(): void {
    if (this.styles.length === 0) return;
    const text = String.fromCharCode(...this.styles.map((style) => style));
    let shared = this.known.get(text);
    if (shared === undefined) this.known.set(text, (shared = text));
    if (this.row >= 1 && this.row <= MOST_ROWS) this.cells[this.row - 1] = shared;
    this.styles = [];
  }

  private cell(tag: string): void {
    const letters = ADDRESS.exec(tag)?.[1];
    this.column = letters === undefined ? this.column + 1 : columnOf(letters);
    if (this.column >= MOST_COLUMNS) return;
    while (this.styles.length < this.column) this.styles.push(0);
    this.styles[this.column] = Number(STYLE.exec(tag)?.[1] ?? 0) + 1;
  }
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

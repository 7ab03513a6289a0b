/** Reads one sheet's cells in one pass over pieces of its text. */
import type { CellValue, MergedArea } from '../../../core/grid/grid';
import { areaOf } from '../write/areas';
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { attributeOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { CellScanner } from './cellScanner';
import { GridCells } from './gridCells';
import type { ReadContext } from './gridCells';
import { textPieces } from './textPieces';
import { completed } from '../../refusalError';

export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: number;
  /** Rows with text that is struck through; missing for none. */
  readonly struck?: readonly number[];
  /** The sheet's text without its rows, for what stands around them. */
  readonly frame: XmlDocument;
}

/** Reads a sheet. Refuses with `file-damaged`, `file-dtd`, `file-encoding` or `file-too-large`. */
export async function readSheet(
  opc: OpcPackage,
  part: string,
  name: string,
  context: ReadContext,
  runner: Runner,
): Promise<SheetCells> {
  const cells = new GridCells(part, context);
  const sheet = new SheetPieces(part, name, (prefix) => new CellScanner(prefix, part, context, cells));
  for await (const { text, done } of textPieces(opc.piecesOf(part), part, 'row'))
    completed(await runner.run(sheet.take(text, done)));
  return sheetCells(part, cells, sheet.finished());
}

/** What stands around the cells of a sheet. */
export interface SheetAround {
  /** The sheet's text without its rows. */
  readonly frameText: string;
  /** Numbers of the rows that are hidden, whether or not they have cells. */
  readonly hidden: readonly number[];
  /** Numbers of the rows in which a cell's style, or a run of its own text, is struck through. */
  readonly struck: ReadonlySet<number>;
}

/** Puts a sheet together. Refuses with `file-damaged` or `file-dtd`. */
export function sheetCells(part: string, cells: GridCells, { frameText, hidden, struck }: SheetAround): SheetCells {
  const frame = parseXml(part, frameText);
  if (frame.root.local !== 'worksheet') refuse('file-damaged', part);
  const rows = cells.rows();
  const struckRows = [...new Set([...struck, ...cells.struck])].sort((one, other) => one - other);
  return {
    rows,
    formats: cells.formats,
    merges: mergesOf(frame),
    hiddenRows: hidden.filter((row) => row <= rows.length).length,
    ...(struckRows.length === 0 ? {} : { struck: struckRows }),
    frame,
  };
}

/** Scans rows out of pieces of a sheet's text. */
export interface RowScanner {
  readonly finished: boolean;
  /** Numbers of the rows that are hidden. */
  readonly hidden: readonly number[];
  /** Numbers of the rows in which a cell's style, or a run of its own text, is struck through. */
  readonly struck?: ReadonlySet<number>;
  /** Reads as many whole elements as the text holds; returns how far it came. */
  scan(text: string): number;
}

/** Takes a sheet's text piece by piece: what stands before its rows, the rows, and what stands behind them. */
export class SheetPieces {
  private buffer = '';
  private head: string | null = null;
  private scanner: RowScanner | null = null;
  private inRows = false;
  /** The buffer is of no use before it is so long: what was tried in vain is not tried again for every piece. */
  private enough = 0;
  private readonly tail: string[] = [];

  constructor(
    private readonly part: string,
    private readonly name: string,
    /** @param prefix of the sheet's elements, with its colon */
    private readonly scannerFor: (prefix: string) => RowScanner,
  ) {}

  *take(text: string, done: number): Steps<void> {
    this.buffer += text;
    if (this.buffer.length >= this.enough || done === 1) {
      this.read();
      this.enough = 2 * this.buffer.length;
    }
    yield { stage: 'read', done, sheet: this.name };
  }

  private read(): void {
    if (this.head === null) {
      const opening = openingOfRows(this.buffer);
      if (opening) {
        this.head = this.buffer.slice(0, opening.end);
        this.buffer = this.buffer.slice(opening.end);
        this.inRows = !opening.selfClosed;
        this.scanner = this.inRows ? this.scannerFor(opening.prefix) : null;
      }
    }
    if (this.inRows && this.scanner) {
      this.buffer = this.buffer.slice(this.scanner.scan(this.buffer));
      this.inRows = !this.scanner.finished;
    }
    if (this.head !== null && !this.inRows) {
      this.tail.push(this.buffer);
      this.buffer = '';
    }
  }

  /** Returns what stands around the cells when all text was taken. Refuses with `file-damaged` when the rows have no end. */
  finished(): SheetAround {
    if (this.inRows) refuse('file-damaged', this.part);
    return {
      frameText: this.head === null ? this.buffer : this.head + this.tail.join(''),
      hidden: this.scanner?.hidden ?? [],
      struck: this.scanner?.struck ?? new Set(),
    };
  }
}

/** Finds the opening tag of the rows. Only the head of a sheet stands before it, so a plain search will do. */
function openingOfRows(buffer: string): { end: number; prefix: string; selfClosed: boolean } | null {
  // What a comment holds is no tag; one whose end has not come yet reaches to the end.
  const text = buffer.includes('<!--')
    ? buffer.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length))
    : buffer;
  const match = /<((?:[^\s<>/:!?]+:)?)sheetData(?:\s[^<>]*)?>|<((?:[^\s<>/:!?]+:)?)sheetData\s*\/>/.exec(text);
  if (!match) return null;
  const selfClosed = match[0].endsWith('/>');
  return { end: match.index + match[0].length, prefix: match[1] ?? match[2] ?? '', selfClosed };
}

function mergesOf(frame: XmlDocument): MergedArea[] {
  const list = childNamed(frame.root, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : []).flatMap((element) => {
    const area = areaOf(attributeOf(frame, element, 'ref') ?? '');
    return area ? [area] : [];
  });
}

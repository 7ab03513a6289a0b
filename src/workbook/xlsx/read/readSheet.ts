/** Reads one sheet's cells in one pass over pieces of its text. */
import type { CellValue, MergedArea } from '../../../core/grid/grid';
import { parseCellAddress } from '../../../core/grid/address';
import type { StepReport } from '../../../core/work/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { attributeOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { CellScanner } from './cellScanner';
import type { ReadContext } from './cellScanner';
import { textPieces } from './textPieces';

export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: number;
  /** The sheet's text without its rows, for what stands around them. */
  readonly frame: XmlDocument;
}

/** Reads a sheet. Refuses with `file-damaged`, `file-dtd`, `file-encoding` or `file-too-large`. */
export function* readSheet(
  opc: OpcPackage,
  part: string,
  name: string,
  context: ReadContext,
): Generator<StepReport, SheetCells, void> {
  let buffer = '';
  let head: string | null = null;
  let scanner: CellScanner | null = null;
  let inRows = false;
  const tail: string[] = [];
  for (const { text, done } of textPieces(opc, part)) {
    buffer += text;
    if (head === null) {
      const opening = openingOfRows(buffer);
      if (opening) {
        head = buffer.slice(0, opening.end);
        buffer = buffer.slice(opening.end);
        inRows = !opening.selfClosed;
        scanner = inRows ? new CellScanner(opening.prefix, part, context) : null;
      }
    }
    if (inRows && scanner) {
      buffer = buffer.slice(scanner.scan(buffer));
      inRows = !scanner.finished;
    }
    if (head !== null && !inRows) {
      tail.push(buffer);
      buffer = '';
    }
    yield { stage: 'read', done, sheet: name };
  }
  if (inRows) refuse('file-damaged', part);
  const frame = parseXml(part, (head ?? '') + tail.join('') + (head === null ? buffer : ''));
  if (frame.root.local !== 'worksheet') refuse('file-damaged', part);
  return {
    rows: scanner?.grid() ?? [],
    formats: scanner?.formats ?? [],
    merges: mergesOf(frame),
    hiddenRows: scanner?.hiddenRows() ?? 0,
    frame,
  };
}

/** Finds the opening tag of the rows. Only the head of a sheet stands before it, so a plain search will do. */
function openingOfRows(text: string): { end: number; prefix: string; selfClosed: boolean } | null {
  const match = /<((?:[^\s<>/:!?]+:)?)sheetData(?:\s[^<>]*)?>|<((?:[^\s<>/:!?]+:)?)sheetData\s*\/>/.exec(text);
  if (!match) return null;
  const selfClosed = match[0].endsWith('/>');
  return { end: match.index + match[0].length, prefix: match[1] ?? match[2] ?? '', selfClosed };
}

function mergesOf(frame: XmlDocument): MergedArea[] {
  const list = childNamed(frame.root, 'mergeCells');
  return (list ? childrenNamed(list, 'mergeCell') : []).flatMap((element) => {
    const [from = '', to = from] = (attributeOf(frame, element, 'ref') ?? '').split(':');
    const first = parseCellAddress(from);
    const last = parseCellAddress(to);
    return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
  });
}

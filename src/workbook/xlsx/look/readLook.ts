/** Reads how one sheet of a package looks. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { CellLook, SheetLook } from '../../sheetLook';
import { completed } from '../../refusalError';
import type { OpcPackage } from '../opc/opcPackage';
import { SheetPieces } from '../read/readSheet';
import { textPieces } from '../read/textPieces';
import { readWorkbookModel } from '../read/workbookModel';
import { digitPixels } from '../write/digitWidth';
import { parseXml } from '../xml/elements';
import { readCellLooks } from './cellLooks';
import { readFloating } from './floating';
import { LookScanner } from './lookScanner';
import { readFrame } from './sheetFrame';

/** Pixels of a digit where a file has no styles: Calibri 11. */
const USUAL_DIGIT = 7;
/** Rows looked at between two pauses. */
const ROWS_PER_STEP = 5000;

/** Returns how a sheet looks; null for a sheet without cells, and where there is none of this name. Refuses as reading it refuses. */
export async function readLook(opc: OpcPackage, name: string, runner: Runner): Promise<SheetLook | null> {
  const model = readWorkbookModel(opc);
  const part = model.sheets.find((sheet) => sheet.name === name)?.part ?? null;
  if (part === null) return null;
  const styleSheet = model.styles === null ? null : parseXml(model.styles, opc.textOf(model.styles));
  const styles = readCellLooks(opc, model.part, styleSheet);
  const scanners: LookScanner[] = [];
  const pieces = new SheetPieces(part, name, (prefix) => {
    const scanner = new LookScanner(prefix);
    scanners.push(scanner);
    return scanner;
  });
  for await (const { text, done } of textPieces(opc.piecesOf(part), part, 'row'))
    completed(await runner.run(pieces.take(text, done)));
  const { frameText } = pieces.finished();
  const { cells = [], heights = [], rowStyles = new Map<number, number>(), hidden = [] } = scanners[0] ?? {};
  return {
    styles,
    cells,
    heights,
    rowStyles,
    hiddenRows: new Set(hidden),
    ...readFrame(parseXml(part, frameText), styleSheet ? digitPixels(styleSheet) : USUAL_DIGIT),
    floating: readFloating(opc, part),
    dressed: completed(await runner.run(dressedArea(cells, styles, name))),
  };
}

function* dressedArea(
  cells: readonly (string | undefined)[],
  styles: readonly CellLook[],
  sheet: string,
): Steps<SheetLook['dressed']> {
  const isDressed = styles.map(({ fill, lines }) => fill !== null || Object.keys(lines).length > 0);
  /** By styles of a row: its last column with a line or a fill. */
  const known = new Map<string, number>();
  let [bottom, right] = [-1, -1];
  for (let row = 1; row <= cells.length; row++) {
    if (row % ROWS_PER_STEP === 0) yield { stage: 'read', done: row / cells.length, sheet };
    const styled = cells[row - 1];
    if (styled === undefined) continue;
    let last = known.get(styled);
    if (last === undefined) {
      last = styled.length - 1;
      while (last >= 0 && isDressed[styled.charCodeAt(last) - 1] !== true) last--;
      known.set(styled, last);
    }
    if (last >= 0) bottom = row;
    right = Math.max(right, last);
  }
  return { bottom, right };
}

/** Reads how one sheet of a package looks. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { CellLook, SheetLook } from '../../sheetLook';
import { completed } from '../../refusalError';
import type { OpcPackage } from '../opc/opcPackage';
import { SheetPieces } from '../read/readSheet';
import { textPieces } from '../read/textPieces';
import { readWorkbookModel } from '../read/workbookModel';
import type { WorkbookModel } from '../read/workbookModel';
import { digitPixels } from '../write/digitWidth';
import { parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { readCellLooks } from './cellLooks';
import { colourReader } from './colours';
import { readFloating } from './floating';
import { LookScanner } from './lookScanner';
import { readRichTexts } from './richTexts';
import { readFrame } from './sheetFrame';

/** Pixels of a digit where a file has no styles: Calibri 11. */
const USUAL_DIGIT = 7;
/** Rows looked at between two pauses. */
const ROWS_PER_STEP = 5000;

/**
 * Returns how a sheet looks; null for a sheet without cells, and where there is none of this name. Refuses as reading it
 * refuses.
 * @param options.plain each of its texts is known to be of one look
 */
export async function readLook(
  opc: OpcPackage,
  name: string,
  runner: Runner,
  { plain = false }: { readonly plain?: boolean } = {},
): Promise<SheetLook | null> {
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
    rich: plain ? new Map() : await richTextsOf(opc, model, styleSheet, runner),
    dressed: completed(await runner.run(dressedArea(cells, styles, name))),
  };
}

/** Of each workbook as it was opened: what is written into it later is plain. */
const richTexts = new WeakMap<OpcPackage, ReturnType<typeof readRichTexts>>();

function richTextsOf(
  opc: OpcPackage,
  model: WorkbookModel,
  styles: XmlDocument | null,
  runner: Runner,
): ReturnType<typeof readRichTexts> {
  let texts = richTexts.get(opc);
  if (texts === undefined) {
    texts = readRichTexts(opc, model.sharedStrings, colourReader(opc, model.part, styles), runner);
    richTexts.set(opc, texts);
    // What was stopped is read anew.
    texts.catch(() => richTexts.delete(opc));
  }
  return texts;
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

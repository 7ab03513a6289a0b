/** Reads every sheet of the package into grids. */
import type { OwnTab, SheetGrid, WorkbookGrids } from '../../../core/grid/grid';
import { hasOwnSignature } from '../../../core/grid/ownSignature';
import type { Runner } from '../../../core/flow/runner';
import type { OpcPackage } from '../opc/opcPackage';
import { readSettings } from '../settingsPart';
import { holdsMarks } from '../write/marks';
import type { ReadContext } from './cellScanner';
import { readNumberFormats } from './numberFormats';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './readSheet';
import { namedAsOwn, readWorkbookModel } from './workbookModel';
import type { WorkbookModel } from './workbookModel';

/** What a read gives: the grids, and which sheet parts were seen to hold marks of ours. */
export interface ReadResult {
  readonly grids: WorkbookGrids;
  readonly marked: ReadonlySet<string>;
}

/** Reads the workbook; sheets without cells (charts) are left out. Refuses as its parts are refused. */
export async function readWorkbook(opc: OpcPackage, name: string, runner: Runner): Promise<ReadResult> {
  const model = readWorkbookModel(opc);
  const named = namedAsOwn(model);
  for (const part of [model.sharedStrings, nextPart(model, 0)]) if (part !== null) opc.readAhead(part);
  const context = await readContext(opc, runner);
  const sheets: SheetGrid[] = [];
  const marked = new Set<string>();
  for (const [place, sheet] of model.sheets.entries()) {
    if (sheet.part === null) continue;
    const next = nextPart(model, place + 1);
    if (next !== null) opc.readAhead(next);
    const { frame, ...cells } = await readSheet(opc, sheet.part, sheet.name, context, runner);
    if (holdsMarks(frame)) marked.add(sheet.part);
    const kind = named.get(place) ?? null;
    const own = kind !== null && hasOwnSignature(cells.rows) ? kind : null;
    sheets.push({ name: sheet.name, visibility: sheet.visibility, ...cells, own });
  }
  const settings = readSettings(opc, model.part);
  return { grids: { name, sheets, ...(settings === null ? {} : { settings }) }, marked };
}

/** Returns which sheets (by place) are tabs of ours: a hidden name of ours points to them, and their cells are ours. */
export async function ownTabs(opc: OpcPackage, runner: Runner): Promise<ReadonlyMap<number, OwnTab>> {
  const model = readWorkbookModel(opc);
  const named = namedAsOwn(model);
  if (named.size === 0) return named;
  const context = await readContext(opc, runner);
  const own = new Map<number, OwnTab>();
  for (const [place, kind] of named) {
    const sheet = model.sheets[place];
    if (sheet === undefined || sheet.part === null) continue;
    const { rows } = await readSheet(opc, sheet.part, sheet.name, context, runner);
    if (hasOwnSignature(rows)) own.set(place, kind);
  }
  return own;
}

/** Returns the part of the first sheet with cells from a place (0-based) on; null when there is none. */
function nextPart({ sheets }: WorkbookModel, from: number): string | null {
  return sheets.slice(from).find(({ part }) => part !== null)?.part ?? null;
}

/** Reads what the cells of all sheets share. */
export async function readContext(opc: OpcPackage, runner: Runner): Promise<ReadContext> {
  const { sharedStrings, styles, date1904 } = readWorkbookModel(opc);
  return {
    strings: await readSharedStrings(opc, sharedStrings, runner),
    formats: readNumberFormats(opc, styles),
    date1904,
    interned: new Map(),
  };
}

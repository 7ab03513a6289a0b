/** Reads merged areas. The library marks this request as a write, so it belongs into actions that write anyway. */
import type { MergedArea } from '../../core/grid/grid';
import { areaAddress } from './bands';
import { hostErrorCode } from './hostErrors';

/** Returns sheet name → merged areas; sheets that are not there, or have more areas than Excel gives (512), are missing. */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly MergedArea[]>> {
  try {
    return await readAtOnce(context, sheets);
  } catch (error) {
    const code = hostErrorCode(error);
    if (code === null || code === 'InvalidOperationInCellEditMode') throw error;
    if (sheets.length < 2) return new Map();
    // One sheet with too many areas fails the whole request: halve until it stands alone.
    const middle = Math.ceil(sheets.length / 2);
    const first = await readMerges(context, sheets.slice(0, middle));
    return new Map([...first, ...(await readMerges(context, sheets.slice(middle)))]);
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly MergedArea[]>> {
  const told = askMerges(context, names);
  await context.sync();
  return told();
}

/** Queues the question for the merged areas of sheets; the function given back tells them after the sync, as `readMerges`. */
function askMerges(
  context: Excel.RequestContext,
  names: readonly string[],
): () => ReadonlyMap<string, readonly MergedArea[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name, sheet, told: askMergesOf(sheet.getUsedRangeOrNullObject(false)) };
  });
  return () => {
    const found = new Map<string, readonly MergedArea[]>();
    for (const { name, sheet, told } of asked) if (!sheet.isNullObject) found.set(name, told());
    return found;
  };
}

/** The areas one by one: an address of all of them would be cut at 8,192 characters without a word. */
const AREAS = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((name) => `areas/items/${name}`).join(',');

/** Queues the question for the merged areas that begin in a range; the function given back tells them after the sync. */
export function askMergesOf(range: Excel.Range): () => readonly MergedArea[] {
  const areas = range.getMergedAreasOrNullObject();
  areas.load(AREAS);
  return () => (areas.isNullObject ? [] : areas.areas.items.map(areaOf));
}

function areaOf(range: Excel.Range): MergedArea {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, bottom: rowIndex + rowCount, left: columnIndex, right: columnIndex + columnCount - 1 };
}

/** A part of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: MergedArea;
}

/**
 * Returns for each area of sheets that are there whether a merged area touches it. Excel tells only merged areas that begin
 * in what it is asked for, so that everything above and left of the area is asked for too.
 */
export async function touchMerges(
  context: Excel.RequestContext,
  places: readonly SheetArea[],
): Promise<readonly boolean[]> {
  const rows = places.map(({ sheet, area }) => ({ sheet, area: { ...area, top: 1, left: 0 } }));
  const merges = await mergesWithin(context, rows);
  return places.map(({ area }, at) => merges[at]?.some((merge) => overlap(merge, area)) === true);
}

/**
 * Returns for each area of sheets that are there the merged areas that begin in it. One request; where one area has more
 * merged areas than Excel tells, halves of it.
 */
export async function mergesWithin(
  context: Excel.RequestContext,
  places: readonly SheetArea[],
): Promise<MergedArea[][]> {
  try {
    const asked = places.map(({ sheet, area }) => {
      const areas = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).getMergedAreasOrNullObject();
      areas.load(`areaCount,${AREAS}`);
      return areas;
    });
    await context.sync();
    return asked.map((areas) => (areas.isNullObject ? [] : areas.areas.items.map(areaOf)));
  } catch (error) {
    const code = hostErrorCode(error);
    const [only] = places;
    if (code === null || code === 'InvalidOperationInCellEditMode' || only === undefined) throw error;
    if (places.length > 1) {
      const middle = Math.ceil(places.length / 2);
      const first = await mergesWithin(context, places.slice(0, middle));
      return [...first, ...(await mergesWithin(context, places.slice(middle)))];
    }
    const { sheet, area } = only;
    if (area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    const upper = await mergesWithin(context, [{ sheet, area: { ...area, bottom: middle } }]);
    const lower = await mergesWithin(context, [{ sheet, area: { ...area, top: middle + 1 } }]);
    return [[...upper, ...lower].flat()];
  }
}

function overlap(one: MergedArea, other: MergedArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

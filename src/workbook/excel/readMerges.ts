/** Reads merged areas. The library marks this request as a write, so it belongs into actions that write anyway. */
import type { MergedArea } from '../../core/grid/grid';
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
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    const areas = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
    areas.load('areaCount');
    // The areas one by one: an address of all of them would be cut at 8,192 characters without a word.
    areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { name, sheet, areas };
  });
  await context.sync();
  const found = new Map<string, readonly MergedArea[]>();
  for (const { name, sheet, areas } of asked) {
    if (sheet.isNullObject) continue;
    found.set(name, areas.isNullObject ? [] : areas.areas.items.map(areaOf));
  }
  return found;
}

function areaOf(range: Excel.Range): MergedArea {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex + 1, bottom: rowIndex + rowCount, left: columnIndex, right: columnIndex + columnCount - 1 };
}

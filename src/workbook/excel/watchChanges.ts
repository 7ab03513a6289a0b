/**
 * Tells when people change cells. Registering on the collection of sheets is sent as a read, yet Excel may empty its list of
 * what Ctrl+Z takes back (#2543): call it only once something was written.
 */

import { columnIndex } from '../../core/grid/address';

/** What an event says; `triggerSource` only in newer versions of Excel. */
type Change = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address'> & { readonly triggerSource?: string };

/**
 * Watches every sheet until the function given back is called. Where Excel does not let us, nothing is told: the plan is
 * compared whenever it is read anyway.
 * @param changed sheet name, and how many cells; changes made by an add-in itself are left out where Excel tells them apart
 */
export function watchChanges(changed: (sheet: string, cells: number) => void): () => void {
  let stopped = false;
  const names = new Map<string, string>();
  const registered = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event: Change) => {
      if (stopped || event.triggerSource === 'ThisLocalAddin') return;
      const name = names.get(event.worksheetId) ?? (await nameOf(event.worksheetId).catch(() => null));
      if (name === null) return;
      names.set(event.worksheetId, name);
      changed(name, cellsIn(event.address));
    });
    await context.sync();
    return handler;
  }).catch(() => null);
  return () => {
    stopped = true;
    void registered.then((handler) => {
      if (!handler) return;
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  };
}

async function nameOf(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/** How many cells an address such as `C4`, `A1:B3` or `A1,C3:C5` names; a whole row or column counts as one. */
function cellsIn(address: string): number {
  return address.split(',').reduce((sum, area) => {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(area) ?? [];
    if (left === undefined || right === undefined) return sum + 1;
    const [from, to] = [columnIndex(left) ?? 0, columnIndex(right) ?? 0];
    return sum + (Math.abs(Number(bottom) - Number(top)) + 1) * (Math.abs(to - from) + 1);
  }, 0);
}

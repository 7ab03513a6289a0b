/** What the self-test makes in the workbook: a sheet for each question. Everything goes again, whatever happens. */
import { DATA, OTHER_NAMESPACE, own, OWN_NAMESPACE, OWN_PREFIX } from './probe';

/** Adds the sheet that a question begins with; returns its id. */
export async function layOut(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.add(own('Data'));
  sheet.getRange('A1:B3').values = DATA.map((row) => [...row]);
  sheet.load('id');
  await context.sync();
  return sheet.id;
}

/** Removes every sheet, name and XML part that the self-test calls its own; nothing else is looked into. */
export async function removeOwn(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names, customXmlParts } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  const parts = [OWN_NAMESPACE, OTHER_NAMESPACE].map((namespace) => customXmlParts.getByNamespace(namespace));
  for (const list of parts) list.load('items/id');
  await context.sync();
  // Names first: those on a sheet that goes would point nowhere.
  const ownParts = parts.flatMap(({ items }) => items);
  const things = [...names.items.filter(isOwn), ...ownParts, ...worksheets.items.filter(isOwn)];
  if (things.length === 0) return;
  for (const thing of things) thing.delete();
  await context.sync();
}

/** Returns id and title of every sheet. */
export async function sheetsOf(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

/** Puts the first sheet of some back in front. */
export async function show(context: Excel.RequestContext, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    context.workbook.worksheets.getItem(id).activate();
    break;
  }
  await context.sync();
}

function isOwn({ name }: { readonly name: string }): boolean {
  return name.toLowerCase().startsWith(OWN_PREFIX.toLowerCase());
}

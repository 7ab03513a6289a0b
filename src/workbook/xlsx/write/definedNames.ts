/** Workbook names: putting ours among the user's, each in its place. */
import type { DefinedName, WorkbookModel } from '../read/workbookModel';
import { childNamed } from '../xml/elements';
import type { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { WORKBOOK_ORDER } from './schemaOrder';

/** A name as it shall stand; `refersTo` null takes it away. */
export interface WantedName {
  readonly name: string;
  readonly localSheet: number | null;
  readonly refersTo: string | null;
  readonly hidden: boolean;
}

/** Puts names into an edit of the workbook part: those that stand are rewritten where they stand, new ones come last. */
export function putNames(edit: XmlEdit, model: WorkbookModel, wanted: readonly WantedName[]): void {
  const { root } = model.document;
  const added: string[] = [];
  for (const name of wanted) {
    const standing = model.names.filter((each) => isSame(each, name));
    const xml = name.refersTo === null ? '' : nameXml(root.prefix, name, name.refersTo);
    const [first, ...doubles] = standing;
    if (first) edit.replace(first.element.start, first.element.end, xml);
    else if (xml !== '') added.push(xml);
    for (const double of doubles) edit.remove(double.element);
  }
  if (added.length === 0) return;
  const list = childNamed(root, 'definedNames');
  if (list) edit.append(list, added.join(''));
  else {
    const tag = `${root.prefix}definedNames`;
    edit.insertInOrder(root, 'definedNames', WORKBOOK_ORDER, `<${tag}>${added.join('')}</${tag}>`);
  }
}

function isSame(standing: DefinedName, wanted: WantedName): boolean {
  return standing.localSheet === wanted.localSheet && standing.name.toLowerCase() === wanted.name.toLowerCase();
}

function nameXml(prefix: string, { name, localSheet, hidden }: WantedName, refersTo: string): string {
  const local = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const hide = hidden ? ' hidden="1"' : '';
  return `<${prefix}definedName name="${encodeText(name)}"${local}${hide}>${encodeText(refersTo)}</${prefix}definedName>`;
}

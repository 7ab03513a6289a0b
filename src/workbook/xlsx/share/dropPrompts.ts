/** Takes out of a copy what people wrote for those who type into a cell: the words of rules of input, with names and telephones. */
import type { OpcPackage } from '../opc/opcPackage';
import { parseSheetFrame } from '../write/marks';
import { attributesOf } from '../xml/elements';
import type { XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';

/** Words shown beside the cell and after a wrong entry (ECMA-376 part 1, 18.3.1.32), and that they are shown at all. */
const WORDS: ReadonlySet<string> = new Set(['prompt', 'promptTitle', 'error', 'errorTitle']);
const SHOWN = 'showInputMessage';

/** Removes them from all rules of a sheet, those of later Excels too; the rules stay. @returns whether there were any */
export function dropPrompts(opc: OpcPackage, part: string): boolean {
  const text = opc.textOf(part);
  if (!/<(?:[\w.-]+:)?dataValidation[\s>/]/.test(text)) return false;
  const sheet = parseSheetFrame(part, withoutCdata(text));
  const edit = new XmlEdit(sheet);
  let had = false;
  const look = (element: XmlElement): void => {
    if (element.local === 'dataValidation') {
      const attributes = attributesOf(sheet, element);
      const words = attributes.filter(({ name }) => WORDS.has(name));
      for (const { name } of words) edit.removeAttribute(element, name);
      if (words.length > 0 && attributes.some(({ name }) => name === SHOWN)) edit.removeAttribute(element, SHOWN);
      had = had || words.length > 0;
    }
    for (const child of element.children) look(child);
  };
  for (const child of sheet.root.children) if (/^(?:dataValidations|extLst)$/.test(child.local)) look(child);
  if (had) opc.put(part, edit.apply());
  return had;
}

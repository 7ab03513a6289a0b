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
  const rules = sheet.root.children.filter(({ local }) => PLACES.test(local)).flatMap(rulesIn);
  const worded = rules.filter((rule) => attributesOf(sheet, rule).some(({ name }) => WORDS.has(name)));
  for (const rule of worded)
    for (const { name } of attributesOf(sheet, rule))
      if (WORDS.has(name) || name === SHOWN) edit.removeAttribute(rule, name);
  if (worded.length > 0) opc.put(part, edit.apply());
  return worded.length > 0;
}

/** Elements of a sheet that hold rules. */
const PLACES = /^(?:dataValidations|extLst)$/;

function rulesIn(element: XmlElement): readonly XmlElement[] {
  return element.local === 'dataValidation' ? [element] : element.children.flatMap(rulesIn);
}

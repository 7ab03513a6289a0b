/** Formulas of the user's own keep the results they were saved with until they are worked out again. */
import type { OpcPackage } from '../opc/opcPackage';
import { isTrue, readWorkbookModel } from '../read/workbookModel';
import { attributeOf, attributesOf, childNamed } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { WORKBOOK_ORDER } from './schemaOrder';

/** Asks the program that opens the file next to work every formula out, where the workbook has formulas. */
export function askForCalculation(opc: OpcPackage): void {
  const { part, document, calcChain } = readWorkbookModel(opc);
  // A workbook without a chain was saved by a program whose results Excel works out again by itself.
  if (calcChain === null) return;
  const { root } = document;
  const edit = new XmlEdit(document);
  const settings = childNamed(root, 'calcPr');
  if (!settings) {
    edit.insertInOrder(root, 'calcPr', WORKBOOK_ORDER, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  } else {
    if (isTrue(attributeOf(document, settings, 'fullCalcOnLoad'))) return;
    const standing = attributesOf(document, settings).find(({ name }) => name === 'fullCalcOnLoad');
    if (standing) edit.replace(standing.valueStart, standing.valueEnd, '1');
    else edit.insert(settings.start + 1 + settings.name.length, ' fullCalcOnLoad="1"');
  }
  opc.put(part, edit.apply());
}

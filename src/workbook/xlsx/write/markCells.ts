/** Marks cells of the user's sheets, or clears marks. */
import type { Steps } from '../../../core/flow/steps';
import type { Mark } from '../../port';
import type { OpcPackage } from '../opc/opcPackage';
import { readWorkbookModel } from '../read/workbookModel';
import { RefusalError } from '../../refusalError';
import { holdsMarks, MARK_DXF, parseSheetFrame, withMarks } from './marks';
import { StyleSheetEdit } from './styleSheet';

/**
 * Replaces all marks of ours by those given and returns the number of cells marked.
 * @param known sheet parts known to hold marks, null when nobody has looked yet
 * Refuses with `sheet-missing`.
 */
export function* markCells(opc: OpcPackage, marks: readonly Mark[], known: ReadonlySet<string> | null): Steps<number> {
  const model = readWorkbookModel(opc);
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = bySheet.get(mark.sheet);
    if (list) list.push(mark);
    else bySheet.set(mark.sheet, [mark]);
  }
  for (const name of bySheet.keys()) {
    if (!model.sheets.some((sheet) => sheet.name === name && sheet.part !== null)) {
      throw new RefusalError({ code: 'sheet-missing', params: { sheet: name } });
    }
  }
  const dxfId = marks.length > 0 ? markStyle(opc) : 0;
  for (const { name, part } of model.sheets) {
    const wanted = bySheet.get(name) ?? [];
    if (part === null || (wanted.length === 0 && known !== null && !known.has(part))) continue;
    const sheet = parseSheetFrame(part, opc.textOf(part));
    yield { stage: 'write', done: 0, sheet: name };
    if (wanted.length === 0 && !holdsMarks(sheet)) continue;
    opc.put(part, withMarks(sheet, wanted, dxfId));
    yield { stage: 'write', done: 1, sheet: name };
  }
  return marks.length;
}

function markStyle(opc: OpcPackage): number {
  const styles = new StyleSheetEdit(opc);
  const id = styles.differential(MARK_DXF);
  styles.save();
  return id;
}

/** Protected sheets: a file could be written past the protection, but the office has said that it shall not be. */
import { RefusalError } from '../../refusalError';
import type { OpcPackage } from '../opc/opcPackage';
import { isTrue, readWorkbookModel } from '../read/workbookModel';
import { attributeOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';

/** Returns the cell styles (by index) that may be typed into on a protected sheet; null where the sheet is not protected. */
export function unlockedStyles(opc: OpcPackage, sheet: XmlDocument): ReadonlySet<number> | null {
  const protection = childNamed(sheet.root, 'sheetProtection');
  if (!protection || !isTrue(attributeOf(sheet, protection, 'sheet'))) return null;
  const { styles } = readWorkbookModel(opc);
  if (styles === null) return new Set();
  const document = parseXml(styles, opc.textOf(styles));
  const list = childNamed(document.root, 'cellXfs');
  const unlocked = new Set<number>();
  (list ? childrenNamed(list, 'xf') : []).forEach((style, index) => {
    const locked = childNamed(style, 'protection');
    if (locked && /^(?:0|false)$/.test(attributeOf(document, locked, 'locked') ?? '')) unlocked.add(index);
  });
  return unlocked;
}

/** Passes if a cell of a style may be written. Refuses with `sheet-protected`. */
export function requireEditable(unlocked: ReadonlySet<number> | null, style: number, sheet: string): void {
  if (unlocked !== null && !unlocked.has(style)) throw new RefusalError({ code: 'sheet-protected', params: { sheet } });
}

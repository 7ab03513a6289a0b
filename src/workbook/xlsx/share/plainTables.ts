/** Excel tables whose cells hold results only. */
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';

/** Returns a table's text without the formulas of its columns and of its totals. */
export function withPlainTables(table: XmlDocument): string {
  const edit = new XmlEdit(table);
  const columns = childNamed(table.root, 'tableColumns');
  for (const column of columns ? childrenNamed(columns, 'tableColumn') : []) {
    for (const child of column.children) {
      if (/^(?:calculatedColumnFormula|totalsRowFormula)$/.test(child.local)) edit.remove(child);
    }
    for (const { name, valueStart, valueEnd } of attributesOf(table, column)) {
      // The attribute goes with its name, from the blank before it to its closing quote.
      if (name !== 'totalsRowFunction') continue;
      const start = table.text.lastIndexOf(name, valueStart);
      edit.replace(start - 1, valueEnd + 1, '');
    }
  }
  return edit.apply();
}

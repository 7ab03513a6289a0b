/** Marks: one conditional-format rule of ours on a sheet, over the user's own looks, taken away without a trace. */
import { columnLetters } from '../../../core/grid/address';
import type { Mark } from '../../port';
import { attributesOf, attributeOf, childrenNamed, parseXml, textOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { WORKSHEET_ORDER } from './schemaOrder';

/** Always true, and tells our rule from the user's even after Excel has saved the file again. */
const TAG = 'LEN("TIENDO")=6';
/** The looks of a mark: a differential format of ours in the user's styles. */
export const MARK_DXF =
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';

/** Returns true if a sheet holds marks of ours; its rows need not be in the text. */
export function holdsMarks(sheet: XmlDocument): boolean {
  return ownRules(sheet).length > 0;
}

/** Parses a sheet without looking into its rows. */
export function parseSheetFrame(part: string, text: string): XmlDocument {
  return parseXml(part, text, new Set(['sheetData']));
}

/**
 * Returns the sheet's text with marks on the cells named and no other marks of ours; an empty list only clears.
 * @param dxfId index of `MARK_DXF` in the styles
 */
export function withMarks(sheet: XmlDocument, marks: readonly Mark[], dxfId: number): string {
  const edit = new XmlEdit(sheet);
  for (const { block, rule } of ownRules(sheet))
    edit.remove(childrenNamed(block, 'cfRule').length === 1 ? block : rule);
  if (marks.length > 0) {
    const { prefix } = sheet.root;
    const priority = freeTopPriority(sheet, edit);
    const formula = TAG.replace(/"/g, '&quot;');
    const rule = `<${prefix}cfRule type="expression" dxfId="${dxfId}" priority="${priority}"><${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`;
    edit.insertInOrder(
      sheet.root,
      'conditionalFormatting',
      WORKSHEET_ORDER,
      `<${prefix}conditionalFormatting sqref="${ranges(marks)}">${rule}</${prefix}conditionalFormatting>`,
    );
  }
  return edit.apply();
}

function ownRules(sheet: XmlDocument): { block: XmlElement; rule: XmlElement }[] {
  return childrenNamed(sheet.root, 'conditionalFormatting').flatMap((block) =>
    childrenNamed(block, 'cfRule')
      .filter((rule) => childrenNamed(rule, 'formula').some((formula) => isTag(textOf(sheet, formula))))
      .map((rule) => ({ block, rule })),
  );
}

function isTag(formula: string): boolean {
  return formula.replace(/\s/g, '').toUpperCase() === TAG;
}

/**
 * Returns priority 1, moving the user's rules one down where one stands there. Where a pivot table counts on the numbers
 * of its rules they stay, and ours comes last.
 */
function freeTopPriority(sheet: XmlDocument, edit: XmlEdit): number {
  const own = new Set(ownRules(sheet).map(({ rule }) => rule));
  const rules = allRules(sheet.root).filter((rule) => !own.has(rule));
  const priorities = rules.flatMap((rule) => attributesOf(sheet, rule).filter(({ name }) => name === 'priority'));
  const numbers = priorities.map(({ value }) => Number(value)).filter((value) => Number.isInteger(value));
  if (!numbers.some((number) => number <= 1)) return 1;
  if (rules.some((rule) => /^(1|true)$/.test(attributeOf(sheet, rule, 'pivot') ?? ''))) return Math.max(...numbers) + 1;
  for (const { value, valueStart, valueEnd } of priorities)
    edit.replace(valueStart, valueEnd, String(Number(value) + 1));
  return 1;
}

/** Rules of the sheet, those of newer Excel in its extensions included: they share one numbering. */
function allRules(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.local === 'cfRule' ? [child] : allRules(child)));
}

/** Writes cells as ranges, runs in a column as one. */
function ranges(marks: readonly Mark[]): string {
  const cells = [...marks].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: { column: number; from: number; to: number }[] = [];
  for (const { column, row } of cells) {
    const last = found.at(-1);
    if (last?.column === column && row <= last.to + 1) last.to = row;
    else found.push({ column, from: row, to: row });
  }
  return found
    .map(({ column, from, to }) => {
      const letters = columnLetters(column);
      return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
    })
    .join(' ');
}

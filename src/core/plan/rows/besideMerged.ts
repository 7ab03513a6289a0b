/** Rows without a lead of their own, beside one that is merged over them: tasks of their own, or lines of one. */
import { textOf } from '../cellText';
import type { PlanRow } from './planRow';
import type { PlanTable } from './planTable';
import { itemMark } from './rowLabels';
import type { RowView } from './rowView';

/** Returns true for a content of its own, without number and lead, beside a lead that is merged over it. */
export function isHeld(table: PlanTable, above: PlanRow | null, view: RowView): boolean {
  const { row, content, numberText, hasLead } = view;
  if (content === '' || numberText !== '' || hasLead) return false;
  if (table.merges.known) return table.mergedAbove(row, 'lead');
  return above !== null && (isGroupedByLead(table) || isNextItem(table, above, content));
}

/** Where nobody could ask for merged cells, and no column holds numbers: rows stand under a lead at their left. */
function isGroupedByLead({ bandPlaces: { lead, content }, columnOf }: PlanTable): boolean {
  return !columnOf.has('number') && lead >= 0 && lead < content;
}

/** There, "2. …" below "1. …", "- …" below "- …" is the next item. */
function isNextItem(table: PlanTable, above: PlanRow, content: string): boolean {
  const mark = table.columnOf.has('number') ? null : itemMark(content);
  return mark !== null && itemMark(table.contentOf(above)) === mark;
}

/** Returns true if a row (1-based) beside merged cells numbers itself; a bullet does where nothing else numbers rows. */
export function isItem(table: PlanTable, above: PlanRow | null, row: number, content: string): boolean {
  const bullet = itemMark(content) === 'bullet' && table.columnOf.has('number');
  return isItemOfMerged(table, above, row, content) && !bullet;
}

/** Returns true if a content beside merged cells begins as that of the first row under them does, with a number or a bullet. */
export function isItemOfMerged(table: PlanTable, above: PlanRow | null, row: number, content: string): boolean {
  const mark = itemMark(content);
  if (mark === null) return false;
  const area = table.merges.areaAt(row, table.bandPlaces.lead);
  const top = area === undefined ? null : (table.sheet.rows[area.top - 1]?.[table.bandPlaces.content] ?? null);
  const first = area === undefined && above !== null ? table.contentOf(above) : textOf(top);
  return itemMark(first) === mark;
}

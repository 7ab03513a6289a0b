/**
 * Hand edits on which figures of the report hang: a state, a unit or a period changed in the list of tasks. They are told,
 * but the new list says what the plan says: with them, a count would differ from the sentence above it, and in a file from
 * the list below it until a program works the formulas out again.
 */
import { markIn } from '../../draft/rowMarks';
import type { SummaryTabs, TabDraft } from '../../draft/types';
import type { HandEdit } from './handEdits';

/**
 * Returns a test for edits of the standing list that the report counts on, and for cells of the report that show something else
 * because of them: formulas worked out again, which nobody typed and which would stay as values beside the new list.
 * @param tabs the new tabs of the period
 * @param list name of the standing list; undefined where none stands
 * @param found all edits of both sheets
 */
export function countedEdits(
  { report, list }: SummaryTabs,
  sheet: string | undefined,
  found: readonly HandEdit[],
): (edit: HandEdit) => boolean {
  const [table] = list.tables ?? [];
  if (table === undefined || sheet === undefined) return () => false;
  const named = new Set<string>();
  const formulas = new Set(report.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));
  for (const formula of formulas)
    for (const [, name = '', head = ''] of formula.matchAll(/([\p{L}\p{N}_.]+)\[([^\]]+)\]/gu))
      if (name === table.name) named.add(head);
  const heads = list.rows[table.area.top - 1]?.cells ?? [];
  const isCountedOn = (edit: HandEdit): boolean =>
    edit.sheet === sheet &&
    edit.rowKey !== null &&
    edit.wholeRow === null &&
    named.has(String(heads[edit.ownColumn]?.value ?? ''));
  if (!found.some(isCountedOn)) return () => false;
  const calculated = calculatedCells(report);
  return (edit) =>
    isCountedOn(edit) ||
    (edit.sheet !== sheet && edit.wholeRow === null && calculated.has(`${edit.rowKey} ${edit.ownColumn}`));
}

/** Cells of a tab with a formula, by row and column. */
function calculatedCells({ rows }: TabDraft): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ cells }) => {
      const key = markIn(cells.map((cell) => cell?.value ?? null))?.rowKey;
      return key === undefined
        ? []
        : cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [`${key} ${column}`]));
    }),
  );
}

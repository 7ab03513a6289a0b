/**
 * Hand edits on which figures of the report hang: a state, a unit or a period changed in the list of tasks. They are told,
 * but the new list says what the plan says: with them, a count would differ from the sentence above it, and in a file from
 * the list below it until a program works the formulas out again.
 */
import type { SummaryTabs } from '../../draft/types';
import type { HandEdit } from './handEdits';

/**
 * Returns a test for edits of the standing list that the report counts on.
 * @param tabs the new tabs of the period
 * @param list name of the standing list; undefined where none stands
 */
export function countedEdits({ report, list }: SummaryTabs, sheet: string | undefined): (edit: HandEdit) => boolean {
  const [table] = list.tables ?? [];
  if (table === undefined || sheet === undefined) return () => false;
  const named = new Set<string>();
  const formulas = new Set(report.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));
  for (const formula of formulas)
    for (const [, name = '', head = ''] of formula.matchAll(/([\p{L}\p{N}_.]+)\[([^\]]+)\]/gu))
      if (name === table.name) named.add(head);
  const heads = list.rows[table.area.top - 1]?.cells ?? [];
  return (edit) =>
    edit.sheet === sheet &&
    edit.rowKey !== null &&
    edit.wholeRow === null &&
    named.has(String(heads[edit.ownColumn]?.value ?? ''));
}

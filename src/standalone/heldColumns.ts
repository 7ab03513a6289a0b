import type { PlanSheet } from '../core/plan/types';

/** What tells people which task a row is. */
const TELLING: readonly string[] = ['content', 'lead'];

/** Returns how many columns, from A, a jump should keep in sight, by sheet name: up to the content and the lead of its tasks. */
export function heldColumns(sheets: readonly PlanSheet[]): ReadonlyMap<string, number> {
  return new Map(
    sheets.map(({ name, columns }) => [
      name,
      Math.max(0, ...columns.filter(({ meaning }) => TELLING.includes(meaning)).map(({ column }) => column + 1)),
    ]),
  );
}

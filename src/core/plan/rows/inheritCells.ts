/** Blank cells under a filled one, where nobody could ask which cells are merged. */
import type { PlanRow } from './planRow';
import type { CellPlace, ColumnMeaning } from '../types';

/** Columns in which blanks under a filled cell of the same group are taken as merged. */
const TAKEN_AS_MERGED: readonly ColumnMeaning[] = ['lead', 'due', 'field', 'director'];

/**
 * Fills in what merged cells would give, for a sheet whose merged areas are not known: blanks under a filled cell within
 * a band or group, and a coordinating cell that is the only one of its field and stands at its first task.
 */
export function inheritUnknownMerges(drafts: readonly PlanRow[]): void {
  const above = new Map<ColumnMeaning, CellPlace>();
  let group = -1;
  let field: PlanRow[] = [];
  for (const draft of drafts) {
    if (draft.group !== group) above.clear();
    group = draft.group;
    for (const meaning of TAKEN_AS_MERGED) {
      const own = draft.places[meaning];
      const from = above.get(meaning);
      // The first mark in a time matrix is no cell that holds for the rows below.
      if (meaning === 'due' && draft.matrix !== null) above.delete(meaning);
      else if (own !== undefined) above.set(meaning, own);
      else if (from !== undefined) draft.places[meaning] = from;
    }
    if (field[0]?.fieldGroup !== draft.fieldGroup) {
      spreadCoordinating(field);
      field = [];
    }
    field.push(draft);
  }
  spreadCoordinating(field);
}

/** What a group row says holds for the tasks of its group whose own cells are blank. */
const HANDED_DOWN: readonly ColumnMeaning[] = ['lead', 'due', 'director'];

/** Hands lead, time and director of group rows (rows that are no tasks) down to the tasks below them. */
export function inheritFromGroups(drafts: readonly PlanRow[]): void {
  let head: PlanRow | null = null;
  for (const draft of drafts) {
    if (!draft.isTask) {
      head = draft;
      continue;
    }
    if (head === null || head.group !== draft.group) continue;
    for (const meaning of HANDED_DOWN) {
      const place = head.places[meaning];
      if (place !== undefined && draft.places[meaning] === undefined) draft.places[meaning] = place;
    }
  }
}

function spreadCoordinating(drafts: readonly PlanRow[]): void {
  const place = drafts[0]?.places.coordinating;
  if (place === undefined || drafts.length < 2) return;
  if (drafts.slice(1).some((draft) => draft.places.coordinating !== undefined)) return;
  for (const draft of drafts) {
    draft.places.coordinating = place;
    draft.coordinatingMerged = true;
  }
}

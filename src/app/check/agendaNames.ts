/**
 * Names with typing errors in an agenda. They stand in the content of an item, of which the plan keeps less than its cell holds;
 * here the cell itself tells what it should hold.
 */
import { isIssueOf } from '../../core/checks/types';
import type { Issue } from '../../core/checks/types';
import type { Plan } from '../../core/plan/types';
import { editDistance } from '../../core/text/editDistance';
import { foldCase } from '../../core/text/fold';
import { replacePiece, unitSpelling } from '../../core/units/spelling';
import type { OpenedPlan } from '../open/openPlan';
import { placeOf } from './placeOf';

/** Gives issues about names in an agenda the text of their cell, and what it should hold where that can be told. */
export function withAgendaNames(
  issues: readonly Issue[],
  { grids, plan }: Pick<OpenedPlan, 'grids' | 'plan'>,
): readonly Issue[] {
  const agendas = new Set(plan.sheets.filter(({ kind }) => kind === 'agenda').map(({ name }) => name));
  if (agendas.size === 0) return issues;
  return issues.map((issue) => {
    if (!isIssueOf(issue, 'lead-typo') || !agendas.has(issue.sheet)) return issue;
    const cell = placeOf(grids, issue)?.value;
    // A piece that stands there twice may be meant at either place.
    if (typeof cell !== 'string' || foldCase(cell).split(foldCase(issue.part)).length !== 2) return issue;
    const name = nearestSpelling(issue.part, String(issue.params.unit), plan);
    const suggestion = replacePiece(cell, issue.part, name);
    return suggestion === cell ? issue : { ...issue, text: cell, suggestion };
  });
}

/** In a sentence a name is put right in the form in which it was written: in full, or as an abbreviation. */
function nearestSpelling(typed: string, preferred: string, { units }: Plan): string {
  const unit = units.find((each) => unitSpelling(each.unit) === preferred)?.unit;
  let [nearest, least] = [preferred, Infinity];
  for (const spelling of unit === undefined ? [] : [unit.name, ...unit.short]) {
    const distance = editDistance(foldCase(spelling), foldCase(typed), spelling.length + typed.length);
    if (distance < least) [nearest, least] = [spelling, distance];
  }
  return nearest;
}

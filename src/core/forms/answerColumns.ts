/** Which answers a plan has room for: its columns for results and causes, sheet by sheet. */
import { RESULT_COLUMNS } from '../plan/resultColumns';
import type { Plan, PlanSheet } from '../plan/types';
import { ANSWER_FIELDS, PROGRESS_FIELDS } from './types';
import type { AnswerField } from './types';

/** 0-based column of each field that a sheet has room for. */
export type AnswerColumns = ReadonlyMap<AnswerField, number>;

/** Returns the columns of a plan sheet that answers go into. A column whose header is a state takes marks, no words. */
export function answerColumnsOf(sheet: PlanSheet): AnswerColumns {
  const columns = new Map<AnswerField, number>();
  for (const field of ANSWER_FIELDS) {
    const found = sheet.columns.find(({ meaning, mark }) => meaning === field && mark === undefined);
    if (found !== undefined) columns.set(field, found.column);
  }
  return columns;
}

/** Returns true if a sheet records no results at all: columns for them can be added (`findResultColumns`). */
export function recordsNoResults(sheet: PlanSheet): boolean {
  return ![...answerColumnsOf(sheet).keys()].some((field) => PROGRESS_FIELDS.has(field));
}

/** Makes a look-up of the fields that a form can ask for on a sheet, by its name: of one without results those that can be added. */
export function askedFieldsOf(plan: Plan): (sheet: string) => ReadonlySet<AnswerField> {
  const bySheet = new Map(
    plan.sheets.map((sheet): [string, ReadonlySet<AnswerField>] => {
      const own = [...answerColumnsOf(sheet).keys()];
      const withCause = own.some((field) => !PROGRESS_FIELDS.has(field));
      const added = RESULT_COLUMNS.filter((field) => PROGRESS_FIELDS.has(field) || !withCause);
      return [sheet.name, new Set(recordsNoResults(sheet) ? [...own, ...added] : own)];
    }),
  );
  return (sheet) => bySheet.get(sheet) ?? new Set();
}

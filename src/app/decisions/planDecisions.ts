/** What a person may decide about how the plan is read. A decision of `null` takes an earlier one back. */
import { foldCase } from '../../core/text/fold';
import type { CorrectedColumns, PlanSettings } from '../../core/plan/settings';
import type { ColumnMeaning } from '../../core/plan/types';
import type { ProgressState } from '../../core/progress/types';
import type { SettingsChange } from '../settings/changeSettings';
import type { Decision } from './decide';
import { entriesOf, withEntries } from './decide';

export type { CorrectedColumns } from '../../core/plan/settings';

const ofPlan =
  (change: (plan: PlanSettings) => PlanSettings): SettingsChange =>
  (settings) => ({ ...settings, plan: change(settings.plan) });

/** Says which state a result text means, wherever it stands. */
export function mapResult(text: string, state: ProgressState | null): Decision {
  const name = foldCase(text);
  const set = (value: ProgressState | undefined) =>
    ofPlan((plan) => ({ ...plan, results: withEntries(plan.results, [[name, value]]) }));
  return {
    change: set(state ?? undefined),
    revert: ({ plan }) => set(entriesOf(plan.results, [name])[0]?.[1]),
  };
}

/** Says whether sheets count. */
export function countSheets(sheets: readonly string[], choice: 'counted' | 'skipped' | null): Decision {
  return {
    change: ofPlan((plan) => ({
      ...plan,
      sheets: withEntries(
        plan.sheets,
        sheets.map((sheet) => [sheet, choice ?? undefined]),
      ),
    })),
    revert: (before) => {
      const entries = entriesOf(before.plan.sheets, sheets);
      return ofPlan((plan) => ({ ...plan, sheets: withEntries(plan.sheets, entries) }));
    },
  };
}

/** Says what a column (0-based) of some sheets stands for; `none` for nothing. */
export function correctColumn(
  sheets: readonly string[],
  column: number,
  meaning: ColumnMeaning | 'none' | null,
): Decision {
  return {
    change: ofPlan((plan) => ({
      ...plan,
      columns: withEntries(
        plan.columns,
        entriesOf(plan.columns, sheets).map(([sheet, known]) => [sheet, corrected(known ?? {}, column, meaning)]),
      ),
    })),
    revert: (before) => {
      const entries = entriesOf(before.plan.columns, sheets);
      return ofPlan((plan) => ({ ...plan, columns: withEntries(plan.columns, entries) }));
    },
  };
}

/**
 * Says where the table of some sheets is: what heads its content column, and what its columns (0-based) stand for. Columns
 * that are not named are as they are found.
 */
export function nameTable(sheets: readonly string[], columns: CorrectedColumns, heading: string): Decision {
  const set = (
    named: Iterable<readonly [string, CorrectedColumns | undefined]>,
    headed: Iterable<readonly [string, string | undefined]>,
  ) =>
    ofPlan(({ headings: before = {}, ...plan }) => {
      const headings = withEntries(before, headed);
      return {
        ...plan,
        columns: withEntries(plan.columns, named),
        // Where nothing is left, nothing is written: such a workbook is like one in which nothing was decided.
        ...(Object.keys(headings).length === 0 ? {} : { headings }),
      };
    });
  return {
    change: set(
      sheets.map((sheet) => [sheet, columns]),
      sheets.map((sheet) => [sheet, foldCase(heading)]),
    ),
    revert: ({ plan }) => set(entriesOf(plan.columns, sheets), entriesOf(plan.headings ?? {}, sheets)),
  };
}

/** Returns the corrections of a sheet after one more; undefined when none is left. A meaning belongs to one column only. */
function corrected(
  known: CorrectedColumns,
  column: number,
  meaning: ColumnMeaning | 'none' | null,
): CorrectedColumns | undefined {
  const others = Object.entries(known).filter(
    ([place, other]) => Number(place) !== column && (meaning === null || meaning === 'none' || other !== meaning),
  );
  const all = meaning === null ? others : [...others, [String(column), meaning] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

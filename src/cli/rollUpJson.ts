/** A roll-up as the command line's contract gives it to programs. */
import { isoDate, periodCode } from '../app/period';
import type { Counts, NamedRow, RollUp, UnitRow } from '../core/rollup/types';
import type { LeftTab } from '../workbook/port';
import { leftTabsJson } from './listedCells';
import type { ListedCell } from './listedCells';

/** What a run wrote into the workbook; empty without an output file. */
export interface WrittenByRun {
  /** Names of the tabs written. */
  readonly tabs: readonly string[];
  /** Cells changed by hand that are written over. */
  readonly handEdits: readonly ListedCell[];
  readonly left: readonly LeftTab[];
  /** Tabs of `--also` that the workbook has nothing for, and why. */
  readonly notWritten: readonly { readonly tab: string; readonly reason: string }[];
}

/** Returns the value of `summarise --json`. */
export function rollUpJson(
  rollUp: RollUp,
  headline: string,
  { tabs, handEdits, left, notWritten }: WrittenByRun,
): object {
  return {
    period: periodCode(rollUp.period),
    window: rollUp.window.map(isoDate),
    asOf: isoDate(rollUp.asOf),
    headline,
    remaining: rollUp.remaining,
    rows: rollUp.rows.map(unitRowJson),
    coordinatingRows: rollUp.coordinatingRows,
    fields: rollUp.fields.map(namedRowJson),
    directors: rollUp.directors.map(namedRowJson),
    total: countsJson(rollUp.total),
    tabs,
    handEdits,
    leftTabs: leftTabsJson(left),
    notWritten,
  };
}

/** A row of the table per unit; a row that is no unit has no `coordinating`. */
export function unitRowJson({ unit, name, kind, counts, coordinating }: UnitRow): object {
  return { unit, name, kind, ...countsJson(counts), ...(coordinating === null ? {} : { coordinating }) };
}

function namedRowJson({ name, counts }: NamedRow): unknown {
  return { name, ...countsJson(counts) };
}

/** The numbers of a row in the contract's order. */
export function countsJson(counts: Counts): Counts {
  const { total, completed, onTime, late, undated, inProgress, notStarted, overdue, deferred, ongoing, cancelled } =
    counts;
  const { unreported, unclear, carriedOver, carriedDone, rate, rateDue, distinct, distinctCompleted } = counts;
  return {
    total,
    completed,
    onTime,
    late,
    undated,
    inProgress,
    notStarted,
    overdue,
    deferred,
    ongoing,
    cancelled,
    unreported,
    unclear,
    carriedOver,
    carriedDone,
    rate,
    rateDue,
    distinct,
    distinctCompleted,
  };
}

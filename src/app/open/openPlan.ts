/** Use case: read the workbook and find the plan in it. Never writes. */
import type { MergedArea, WorkbookGrids } from '../../core/grid/grid';
import type { ReadOptions } from '../../core/plan/readPlan';
import type { Plan } from '../../core/plan/types';
import { isSamePlan, planFingerprint } from '../../core/plan/fingerprint';
import { readOwnLine } from '../../core/report/readBack/ownTabInfo';
import { readSettings } from '../settings/readSettings';
import type { StoredSettings } from '../settings/readSettings';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookPort } from '../../workbook/port';

export type { NamedColumn } from '../../core/plan/namedColumns';

export type OpenOptions = ReadOptions;

/** A summary of ours that stands in the workbook. */
export interface StandingSummary {
  readonly sheet: string;
  /** Period code, such as `2023-Q3`. */
  readonly period: string;
  /** ISO day it was counted for. */
  readonly asOf: string;
  /** The plan has changed since it was written. */
  readonly stale: boolean;
}

/** An opened plan: what was read, and what the front ends need to show about it. */
export interface OpenedPlan {
  readonly grids: WorkbookGrids;
  readonly plan: Plan;
  /** As asked for; what the workbook remembers is not in here. */
  readonly options: OpenOptions;
  /** What the workbook remembers, and whether it could be read. */
  readonly stored: StoredSettings;
  readonly fingerprint: string;
  /** Pairs of counted sheets that hold the same tasks; while there is one, nothing is summarised. */
  readonly overlaps: readonly { readonly a: string; readonly b: string; readonly shared: number }[];
  readonly summaries: readonly StandingSummary[];
}

/** Reads the workbook behind the port and finds the plan. Refuses as the adapter or the plan reader refuses. */
export async function openPlan(
  port: WorkbookPort,
  runner: Runner,
  options: OpenOptions = {},
): Promise<Outcome<OpenedPlan>> {
  const grids = await port.read(runner);
  if (!grids.ok) return grids;
  return openGrids(grids.value, runner, options);
}

/**
 * Reads again with merged areas, for a write that must not depend on guesses. Costs one request that counts as a write, so
 * only an action that writes anyway may call it.
 */
export async function reopenForWriting(
  port: WorkbookPort,
  runner: Runner,
  opened: OpenedPlan,
): Promise<Outcome<OpenedPlan>> {
  if (port.readMerges === undefined) return { ok: true, value: opened };
  const planSheets = opened.plan.sheets.filter((sheet) => sheet.kind === 'plan').map((sheet) => sheet.name);
  const grids = await port.read(runner, {
    sheets: opened.grids.sheets.map(({ name }) => name),
    merged: planSheets,
  });
  if (!grids.ok) return grids;
  const untold = planSheets.filter((name) =>
    grids.value.sheets.some((sheet) => sheet.name === name && sheet.merges === null),
  );
  if (untold.length === 0) return openGrids(grids.value, runner, opened.options);
  const merges = await port.readMerges(untold);
  if (!merges.ok) return merges;
  return openGrids(withMerges(grids.value, merges.value), runner, opened.options);
}

/**
 * Reads again and refuses with `plan-changed` where a task is another one, or stands elsewhere, than in the plan at hand: what
 * was found in that plan would be told of the wrong cells. Sends nothing where nobody else can change the workbook.
 */
export async function requireSamePlan(port: WorkbookPort, runner: Runner, opened: OpenedPlan): Promise<Outcome<void>> {
  if (port.watch === undefined) return done(undefined);
  const now = await openPlan(port, runner, opened.options);
  if (!now.ok) return now;
  return isSameReading(now.value, opened) ? done(undefined) : refused('plan-changed');
}

/** Returns true where two readings found the same tasks at the same places. */
export function isSameReading(one: OpenedPlan, other: OpenedPlan): boolean {
  if (one === other) return true;
  const [tasks, others] = [one.plan.tasks, other.plan.tasks];
  if (one.fingerprint !== other.fingerprint || tasks.length !== others.length) return false;
  return tasks.every(({ sheet, row, key }, index) => {
    const also = others[index];
    return also !== undefined && also.sheet === sheet && also.row === row && also.key === key;
  });
}

async function openGrids(grids: WorkbookGrids, runner: Runner, options: OpenOptions): Promise<Outcome<OpenedPlan>> {
  const { findOverlaps, readPlan } = await import('./engine');
  const stored = await readSettings(grids);
  const ran = await runner.run(readPlan(grids, { settings: stored.settings.plan, ...options }));
  const read = ran.ok ? ran.value : ran;
  if (!read.ok) return read;
  const plan = read.value;
  const marked = await runner.run(planFingerprint(plan));
  if (!marked.ok) return marked;
  const fingerprint = marked.value;
  return {
    ok: true,
    value: {
      grids,
      plan,
      options,
      stored,
      fingerprint,
      overlaps: findOverlaps(plan),
      summaries: standingSummaries(grids, plan, fingerprint),
    },
  };
}

function withMerges(grids: WorkbookGrids, merges: ReadonlyMap<string, readonly MergedArea[]>): WorkbookGrids {
  return {
    ...grids,
    sheets: grids.sheets.map((sheet) => ({ ...sheet, merges: merges.get(sheet.name) ?? sheet.merges })),
  };
}

function standingSummaries(grids: WorkbookGrids, plan: Plan, fingerprint: string): StandingSummary[] {
  const counted = new Set(plan.sheets.filter((sheet) => sheet.counted).map(({ name }) => name));
  const mergesKnown = grids.sheets.every(({ name, merges }) => merges !== null || !counted.has(name));
  const summaries: StandingSummary[] = [];
  for (const sheet of grids.sheets) {
    const info = sheet.own === 'summary' ? readOwnLine(sheet) : null;
    if (info)
      summaries.push({
        sheet: sheet.name,
        period: info.period,
        asOf: info.asOf,
        stale: !isSamePlan(info.fingerprint, fingerprint, mergesKnown),
      });
  }
  return summaries;
}

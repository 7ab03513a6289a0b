/** What is asked of every book of a folder, and how a book that is none is told from a plan. */
import { hasOwnSignature } from '../../core/grid/ownSignature';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome, Refusal } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import { readOffice } from '../../core/plan/office';
import { departmentOf } from '../../core/rollup/books/department';
import type { Department } from '../../core/rollup/books/types';
import type { WorkbookPort } from '../../workbook/port';
import { openPlan } from '../open/openPlan';
import type { OpenedPlan, OpenOptions } from '../open/openPlan';

export type { Department, DepartmentSource } from '../../core/rollup/books/types';

/** A book as it is opened for counting. */
export interface OpenedBook {
  readonly opened: OpenedPlan;
  readonly department: Department;
}

/**
 * Opens a book of many. Refuses as the plan reader refuses, and with `book-own` a workbook without a plan that holds a tab
 * of ours: a roll-up of many books, a copy of tabs that was sent.
 * @param file path of the book as it is shown
 */
export async function openBook(
  port: WorkbookPort,
  file: string,
  options: OpenOptions,
  runner: Runner,
): Promise<Outcome<OpenedBook>> {
  const opened = await openPlan(port, runner, options);
  if (!opened.ok) return (await isOurs(port, runner, opened.refusal)) ? refused('book-own', { file }) : opened;
  const { grids, plan, stored } = opened.value;
  const department = departmentOf(stored.settings.office ?? null, readOffice(grids, plan), file);
  return done({ opened: opened.value, department });
}

const NO_PLAN: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>(['plan-none', 'plan-column-missing']);

async function isOurs(port: WorkbookPort, runner: Runner, { code }: Refusal): Promise<boolean> {
  if (!NO_PLAN.has(code)) return false;
  const grids = await port.read(runner);
  return grids.ok && grids.value.sheets.some(({ own, rows }) => own !== null || hasOwnSignature(rows));
}

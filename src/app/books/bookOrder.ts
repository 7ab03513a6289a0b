/** What is asked of every book of a folder, and how a book that is none is told from a plan. */
import { isCover } from '../../core/forms/coverTab';
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
 * Opens a book of many. Refuses as the plan reader refuses, with `book-cover` the list of what was sent to units, and with
 * `book-own` a workbook without a plan that holds a tab of ours: a roll-up of many books, a copy of tabs that was sent.
 * @param file path of the book as it is shown
 */
export async function openBook(
  port: WorkbookPort,
  file: string,
  options: OpenOptions,
  runner: Runner,
): Promise<Outcome<OpenedBook>> {
  const opened = await openPlan(port, runner, options);
  if (!opened.ok) {
    const own = await ownKind(port, runner, opened.refusal);
    return own === null ? opened : refused(own, { file });
  }
  const { grids, plan, stored } = opened.value;
  const department = departmentOf(stored.settings.office ?? null, readOffice(grids, plan), file);
  return done({ opened: opened.value, department });
}

const NO_PLAN: ReadonlySet<Refusal['code']> = new Set<Refusal['code']>([
  'plan-none',
  'plan-column-missing',
  'plan-units-as-columns',
]);

async function ownKind(
  port: WorkbookPort,
  runner: Runner,
  { code }: Refusal,
): Promise<'book-cover' | 'book-own' | null> {
  const grids = NO_PLAN.has(code) ? await port.read(runner) : null;
  if (!grids?.ok) return null;
  if (isCover(grids.value)) return 'book-cover';
  const isOwn = grids.value.sheets.some(({ own, rows }) => own !== null || hasOwnSignature(rows));
  return isOwn ? 'book-own' : null;
}

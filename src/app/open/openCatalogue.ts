import { isCatalogueSheet, readCatalogue } from '../../core/units/readCatalogue';
import type { Catalogue } from '../../core/units/types';
import { seenSheet } from '../../core/plan/seenSheet';
import { runThrough } from '../../core/flow/steps';
import { done, refused } from '../../core/flow/outcome';
import type { Outcome } from '../../core/flow/outcome';
import type { Runner } from '../../core/flow/runner';
import type { WorkbookPort } from '../../workbook/port';

/** Use case: take the catalogue of units out of a workbook. Refuses with `catalogue-none` when it has no such sheet. Never writes. */
export async function openCatalogue(port: WorkbookPort, runner: Runner): Promise<Outcome<Catalogue>> {
  const grids = await port.read(runner);
  if (!grids.ok) return grids;
  const sheet = grids.value.sheets.find((candidate) => isCatalogueSheet(candidate));
  return sheet
    ? done(readCatalogue(runThrough(seenSheet(sheet))))
    : refused('catalogue-none', { file: grids.value.name });
}

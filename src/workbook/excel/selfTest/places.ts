/** Where the code relies on what the self-test asks: the place to mend where an Excel answers otherwise. */
import type { Assumption } from '../../selfTestReport';

const EXCEL = 'workbook/excel';

/** Files below `src`, the first of them the nearest. */
export const PLACES: Readonly<Record<Assumption, readonly string[]>> = {
  'missing-things': [`${EXCEL}/hostErrors.ts`, `${EXCEL}/tabSnapshot.ts`],
  'whole-arrays': [`${EXCEL}/writeTabCells.ts`, `${EXCEL}/userCells.ts`],
  'sheet-names': ['core/grid/sheetName.ts', `${EXCEL}/putTab.ts`],
  protection: [`${EXCEL}/hostErrors.ts`, `${EXCEL}/userCells.ts`],
  'used-range': [`${EXCEL}/readSheets.ts`, `${EXCEL}/cellValues.ts`],
  'text-stays-text': [`${EXCEL}/block.ts`],
  'entry-coercion': [`${EXCEL}/block.ts`],
  'text-format': [`${EXCEL}/userCells.ts`, `${EXCEL}/block.ts`],
  'null-leaves': [`${EXCEL}/userCells.ts`, `${EXCEL}/tables.ts`],
  'hidden-rows': [`${EXCEL}/userCells.ts`, `${EXCEL}/editCells.ts`],
  'filters-cleared': [`${EXCEL}/filters.ts`],
  fills: [`${EXCEL}/formatting.ts`],
  lines: [`${EXCEL}/formatting.ts`, `${EXCEL}/formats.ts`],
  'looks-size': [`${EXCEL}/formatting.ts`],
  'looks-in-arrays': [`${EXCEL}/formats.ts`],
  'merged-anew': [`${EXCEL}/formats.ts`],
  'request-size': [`${EXCEL}/readSheets.ts`, `${EXCEL}/userCells.ts`, `${EXCEL}/hostErrors.ts`],
  'choice-lists': [`${EXCEL}/addColumns.ts`, `${EXCEL}/columnSnapshot.ts`],
  'tables-end': [`${EXCEL}/tables.ts`],
  'table-names': [`${EXCEL}/tables.ts`],
  'table-neighbours': [`${EXCEL}/columnSnapshot.ts`],
  'merged-areas': [`${EXCEL}/readMerges.ts`],
  'cleared-in-part': [`${EXCEL}/clearOldTab.ts`],
  'things-on-sheets': [`${EXCEL}/tabSnapshot.ts`],
  'jump-formulas': [`${EXCEL}/block.ts`, `${EXCEL}/links.ts`],
  'jump-selection': [`${EXCEL}/jump.ts`],
  'error-places': [`${EXCEL}/hostErrors.ts`, `${EXCEL}/putTab.ts`],
  'settings-kept': [`${EXCEL}/settings.ts`, 'workbook/settingsXml.ts'],
  'page-setup': [`${EXCEL}/printSetup.ts`],
  'hidden-names': [`${EXCEL}/tabSnapshot.ts`, `${EXCEL}/readSheets.ts`],
  'rules-by-value': [`${EXCEL}/scales.ts`, `${EXCEL}/marks.ts`],
  charts: [`${EXCEL}/charts.ts`],
  'frozen-rows': [`${EXCEL}/writeTabCells.ts`],
  'brief-work': [`${EXCEL}/briefly.ts`, `${EXCEL}/excelWorkbook.ts`],
  helpers: [`${EXCEL}/recreateOwnTab.ts`],
  watching: [`${EXCEL}/watchChanges.ts`],
};

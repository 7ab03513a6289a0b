/** Forms as files: filled in through the file adapter, as somebody who keeps to the coloured cells does. */
import type { PreparedForms } from '../../src/app/collect/send';
import type { CellEdit } from '../../src/workbook/port';
import { cellAt } from '../../src/core/grid/grid';
import { newXlsx } from '../../src/workbook/xlsx/newXlsx';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import { HEADER, fillForm, runner } from './returnedForms';
import type { FilledForm } from './returnedForms';
import { valueOf } from './valueOf';

/** A form as the bytes of a workbook, and what was typed into it. */
export interface FilledBook extends FilledForm {
  readonly bytes: Uint8Array;
}

/** Fills a form in and saves it. */
export async function filledBook(sent: PreparedForms['forms'][number], random: () => number): Promise<FilledBook> {
  const filled = fillForm(sent, random);
  const book = valueOf(await openXlsx(sent.file, await newXlsx([sent.draft], runner, null), runner));
  const [sheet] = valueOf(await book.read(runner)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const heads = filled.sheet.rows[HEADER] ?? [];
  const edits = filled.sheet.rows.flatMap((cells, index): CellEdit[] =>
    heads.flatMap((_, column) => {
      const value = cells[column] ?? null;
      const expected = cellAt(sheet, index + 1, column);
      const isTyped = index > HEADER && expected === null && (typeof value === 'string' || typeof value === 'number');
      return isTyped ? [{ sheet: sheet.name, row: index + 1, column, expected, value }] : [];
    }),
  );
  valueOf(await book.editCells(edits, runner));
  return { ...filled, bytes: await book.save(runner) };
}

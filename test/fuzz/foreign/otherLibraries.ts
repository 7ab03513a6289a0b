/** The same plan as two other libraries write it: SheetJS and write-excel-file. */
import writeExcelFile from 'write-excel-file/node';
import { utils, write } from 'xlsx';
import { OTHER_ROWS, OTHER_TITLE, PLAN_TITLE, planRows } from './rows';
import type { Row } from './rows';

/** @param asShared texts in a table of their own, else in their cells */
export function bySheetJs(tasks: number, asShared: boolean): Uint8Array {
  const book = utils.book_new();
  const plan = utils.aoa_to_sheet(planRows(tasks).map((row) => [...row]));
  plan['!cols'] = [{ wch: 6 }, { wch: 40 }];
  plan['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }];
  utils.book_append_sheet(book, plan, PLAN_TITLE);
  utils.book_append_sheet(book, utils.aoa_to_sheet(OTHER_ROWS.map((row) => [...row])), OTHER_TITLE);
  book.Workbook = { Names: [{ Name: 'SoLieu', Ref: `'${OTHER_TITLE}'!$B$2:$C$4` }] };
  return new Uint8Array(
    write(book, { type: 'buffer', bookType: 'xlsx', bookSST: asShared, compression: true }) as Buffer,
  );
}

/** @param isDressed fonts, colours, lines and widths */
export async function byWriteExcelFile(tasks: number, isDressed: boolean): Promise<Uint8Array> {
  const cells = (rows: readonly Row[]) =>
    rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        const looks = isDressed
          ? { fontWeight: 'bold' as const, backgroundColor: '#ffeecc', borderStyle: 'thin' as const, wrap: true }
          : {};
        return typeof value === 'number' ? { value, type: Number, ...looks } : { value, type: String, ...looks };
      }),
    );
  const made = await writeExcelFile([
    { data: cells(planRows(tasks)), sheet: PLAN_TITLE, stickyRowsCount: isDressed ? 3 : 0 },
    { data: cells(OTHER_ROWS), sheet: OTHER_TITLE },
  ]).toBuffer();
  return new Uint8Array(made);
}

/** The list of a period in a copy to send: no column that nobody sees, and every text in sight where it stood. */
import path from 'node:path';
import { createStraightRunner } from '../../../src/app/runner';
import { HIDDEN_COLUMNS } from '../../../src/core/draft/layout';
import type { CellValue } from '../../../src/core/grid/grid';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { textParts } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { summarised } from '../../helpers/recalculate';
import type { Written } from '../../helpers/recalculate';
import { valueOf } from '../../helpers/valueOf';

const SAMPLE = path.join(__dirname, '..', '..', '..', 'assets', 'ke-hoach-mau.xlsx');
const LIST = 'DS Tháng 03-2026';
const REPORT = 'TH Tháng 03-2026';

const runner = createStraightRunner();
let book: Written;
beforeAll(async () => {
  book = await summarised(SAMPLE, 2026, ['-03']);
});

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = valueOf(await valueOf(await openXlsx('so.xlsx', bytes, runner)).read(runner));
  return sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

async function copyOf(tabsOnly: boolean): Promise<Uint8Array> {
  return valueOf(await valueOf(await openXlsx('so.xlsx', book.bytes, runner)).shareCopy({ tabsOnly }, runner)).bytes;
}

/** The part of the sheet that holds the list's table, and the table. */
function listParts(bytes: Uint8Array): { readonly sheet: string; readonly table: string } {
  const parts = textParts(bytes);
  const table = Object.entries(parts).find(([, text]) => text.includes('displayName="TienDo_DS_2026_03"'));
  const name = table?.[0].split('/').at(-1) ?? 'none';
  const rels = Object.keys(parts).find((part) => part.includes('worksheets/_rels') && parts[part]?.includes(name));
  const sheet = rels?.replace('_rels/', '').replace(/\.rels$/, '') ?? '';
  return { sheet: parts[sheet] ?? '', table: table?.[1] ?? '' };
}

const inSight = (rows: readonly (readonly CellValue[])[]): CellValue[][] =>
  rows.map((row) => row.filter((_, column) => !HIDDEN_COLUMNS.includes(column)));
const filled = (rows: readonly (readonly CellValue[])[]): string[][] =>
  rows.map((row) => row.map((value) => (typeof value === 'object' ? '' : String(value)).trim()));
const trimmed = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) =>
    row.slice(
      0,
      row.reduce((end, text, index) => (text === '' ? end : index + 1), 0),
    ),
  );

describe.each([false, true])('of the list of a period (our tabs only: %s)', (tabsOnly) => {
  test('every text in sight stands in the copy, and nothing beside it', async () => {
    const before = trimmed(filled(inSight(await rowsOf(book.bytes, LIST))));
    // The row of the machine line has nothing in sight.
    expect(trimmed(filled(await rowsOf(await copyOf(tabsOnly), LIST)))).toEqual(before);
    expect(before.length).toBeGreaterThan(10);
  });

  test('no column is hidden, none is headed by a code or a letter, and the filter has all', async () => {
    const { sheet, table } = listParts(await copyOf(tabsOnly));
    expect(sheet).not.toMatch(/hidden="(?:1|true)"/);
    const heads = [...table.matchAll(/<tableColumn [^>]*\bname="([^"]*)"/g)].map(([, name]) => name);
    const [, , , header = []] = filled(await rowsOf(await copyOf(tabsOnly), LIST));
    expect(heads).toEqual(header);
    expect(heads).toContain('Vị trí trong kế hoạch');
    expect(heads).not.toContain('Mã dòng');
    expect(heads.filter((head = '') => head.length < 2)).toEqual([]);
    const [, width = ''] = /ref="A4:([A-Z]+)\d+"/.exec(table) ?? [];
    expect(width.charCodeAt(0) - 64).toBe(heads.length);
    expect(/<autoFilter ref="A4:([A-Z]+)/.exec(table)?.[1]).toBe(width);
  });

  test('the file is whole', async () => {
    const bytes = await copyOf(tabsOnly);
    expect(invariantFaults(bytes)).toEqual([]);
    expect(sdkErrors(bytes, 'ban-gui.xlsx')).toEqual([]);
  });
});

test('jumps into the plan lead on where the plan is sent, from the cells that name the places', async () => {
  const { sheet } = listParts(await copyOf(false));
  const jumps = [...sheet.matchAll(/<hyperlink ref="([A-Z]+)\d+" location="([^"]*)"/g)];
  const header = filled(await rowsOf(await copyOf(false), LIST))[3] ?? [];
  expect(jumps.length).toBeGreaterThan(5);
  for (const [, column = ''] of jumps) expect(header[column.charCodeAt(0) - 65]).toBe('Vị trí trong kế hoạch');
});

test('our tabs alone have no jump and no look of one', async () => {
  const { sheet } = listParts(await copyOf(true));
  expect(sheet).not.toContain('<hyperlink');
  expect(await rowsOf(await copyOf(true), REPORT)).not.toEqual([]);
});

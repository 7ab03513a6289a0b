/** Cells and columns of the user's, our settings, tables: on a workbook with nearly every feature, and on those of other programs. */
import { readFileSync } from 'node:fs';
import { createStraightRunner } from '../../src/app/runner';
import { cellAt } from '../../src/core/grid/grid';
import type { CellValue } from '../../src/core/grid/grid';
import type { ColumnsDraft } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { onlyInserted } from '../helpers/insertCells';
import { textParts } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { richDraft } from '../helpers/sampleDraft';
import { describeShared, sharedFile } from '../helpers/shared';
import { valueOf } from '../helpers/valueOf';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };

async function open(bytes: Uint8Array, name = 'so.xlsx'): Promise<XlsxWorkbook> {
  const opened = await openXlsx(name, bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** Names of the parts that differ or are new. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [textParts(before), textParts(after)];
  return Object.keys({ ...old, ...now })
    .filter((part) => old[part] !== now[part])
    .sort();
}

const sheetText = (bytes: Uint8Array, number: number): string =>
  textParts(bytes)[`xl/worksheets/sheet${String(number)}.xml`] ?? '';

describeShared('a workbook with everything', ['torture/torture.xlsx', 'torture/torture.xlsm'], () => {
  const sourceOf = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedFile(`torture/${name}`) ?? ''));
  const MONTHS: Readonly<Record<string, string>> = { 'torture.xlsx': 'Tháng 2', 'torture.xlsm': 'Tháng 3' };
  const MONTH = 'Tháng 2';

  it.each(['torture.xlsx', 'torture.xlsm'])('%s changes by the edited cells only', async (name) => {
    const source = sourceOf(name);
    const sheetName = MONTHS[name] ?? '';
    const workbook = await open(source, name);
    const before = valueOf(await workbook.read(runner)).sheets.find((sheet) => sheet.name === sheetName);
    if (!before) throw new Error('no month');
    const row = before.rows.findIndex((cells) => typeof cells[1] === 'string' && cells.length > 3) + 1;
    const expected: CellValue = cellAt(before, row, 1);
    const edits = [
      { sheet: sheetName, row, column: 1, expected, value: '=Rà soát "lại" <1>' },
      { sheet: sheetName, row: row + 900, column: 40, expected: null, value: 12.5 },
    ];
    const { entry } = valueOf(await workbook.editCells(edits, runner));
    const written = await workbook.save(runner);
    expect(changedParts(source, written)).toEqual(['xl/worksheets/sheet7.xml']);
    const [old, now] = [sheetText(source, 7), sheetText(written, 7)];
    const cell = new RegExp(`<c r="B${String(row)}"[^>]*>.*?</c>`);
    const blank = now
      .replace(cell, cell.exec(old)?.[0] ?? '')
      .replace(/<row r="\d+"><c r="AO\d+"><v>12.5<\/v><\/c><\/row>/, '')
      .replace(/<dimension ref="[^"]*"/, /<dimension ref="[^"]*"/.exec(old)?.[0] ?? '');
    expect(blank).toBe(old);
    expect(/<c r="B\d+"( s="\d+")?/.exec(cell.exec(now)?.[0] ?? '')?.[1]).toBe(
      /<c r="B\d+"( s="\d+")?/.exec(cell.exec(old)?.[0] ?? '')?.[1],
    );
    expect(sdkErrors(written, name)).toEqual([]);
    expect(invariantFaults(written)).toEqual([]);
    valueOf(await workbook.undo(entry));
    expect(await workbook.save(runner)).toBe(source);
  });

  it('holds settings beside the custom XML of others, and gives them up without a trace', async () => {
    const source = sourceOf('torture.xlsx');
    const workbook = await open(source);
    valueOf(await workbook.putSettings('{"a":"<&>"}', runner));
    const written = await workbook.save(runner);
    expect(changedParts(source, written)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(sdkErrors(written, 'torture.xlsx')).toEqual([]);
    expect(valueOf(await workbook.read(runner)).settings).toBe('{"a":"<&>"}');
    const again = await open(written);
    valueOf(await again.putSettings(null, runner));
    expect(changedParts(source, await again.save(runner))).toEqual([]);
    valueOf(await workbook.putSettings(null, runner));
    expect(await workbook.save(runner)).toBe(source);
  });

  it('takes columns, a list, tables and colours, and is valid', async () => {
    const source = sourceOf('torture.xlsx');
    const workbook = await open(source);
    const grids = valueOf(await workbook.read(runner));
    const month = grids.sheets.find((sheet) => sheet.name === MONTH);
    const widest = Math.max(...(month?.rows ?? []).map((cells) => cells.length));
    const draft: ColumnsDraft = {
      sheet: MONTH,
      header: { first: 3, last: 4 },
      lastRow: month?.rows.length ?? 0,
      firstColumn: widest + 1,
      likeColumn: 1,
      columns: [
        { header: 'Kết quả', holds: 'choice' },
        { header: 'Ngày hoàn thành', holds: 'day' },
        { header: 'Nguyên nhân', holds: 'text' },
      ],
    };
    const plan = { ...draft, sheet: 'Kế hoạch năm 2026', header: { first: 4, last: 4 }, lastRow: 304, firstColumn: 60 };
    const list = { ...richDraft('Lựa chọn', 'list', MONTH), kind: 'ordinary' as const };
    const choices = { sheet: 'Lựa chọn', column: 0, firstRow: 5, lastRow: 7 };
    valueOf(await workbook.addColumns([draft, plan], choices, list, texts, runner));
    const written = await workbook.save(runner);
    expect(sdkErrors(written, 'torture.xlsx')).toEqual([]);
    expect(invariantFaults(written)).toEqual([]);
    const [before, after] = [textParts(source), textParts(written)];
    const touched = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(touched.filter((part) => !/sheet[17]\.xml$/.test(part) && part !== 'xl/styles.xml')).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    for (const part of touched.filter((each) => !/sheet[17]\.xml$/.test(each))) {
      expect([part, onlyInserted(before[part] ?? '', after[part] ?? '')]).toEqual([part, true]);
    }
    const read = valueOf(await (await open(written)).read(runner));
    const changed = read.sheets.find((sheet) => sheet.name === MONTH);
    expect(changed && cellAt(changed, 3, widest + 1)).toBe('Kết quả');
    expect(changed?.rows.map((cells) => cells.slice(0, widest))).toEqual(month?.rows.map((cells) => [...cells]));
  });
});

/** The copy for others: the same figures, none of the formulas, and nothing that is ours alone or reaches outside. */
import { readFileSync } from 'node:fs';
import { createStraightRunner } from '../../src/app/runner';
import type { SheetGrid } from '../../src/core/grid/grid';
import { openXlsx } from '../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { textParts } from '../helpers/makeXlsx';
import { invariantFaults } from '../helpers/ooxmlInvariants';
import { sdkErrors } from '../helpers/openXmlSdk';
import { richDraft } from '../helpers/sampleDraft';
import { describeShared, sharedFile } from '../helpers/shared';
import { valueOf } from '../helpers/valueOf';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };

async function open(bytes: Uint8Array, name = 'so.xlsx'): Promise<XlsxWorkbook> {
  return valueOf(await openXlsx(name, bytes, runner));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  return valueOf(await (await open(bytes)).read(runner)).sheets;
}

/** The hidden column of the tabs that are written here (0-based). */
const WORKING_COLUMN = 4;

/** What a reader of a sheet sees; an empty text of a formula is nothing to see. */
function seen({ name, visibility, rows, formats, merges, own }: SheetGrid): unknown {
  const trimmed = rows.map((row) => {
    const cells = row.map((value, column) =>
      value === '' || (own !== null && column === WORKING_COLUMN) ? null : value,
    );
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (trimmed.length > 0 && trimmed.at(-1)?.length === 0) trimmed.pop();
  return { name, visibility, rows: trimmed, formats, merges };
}

/** Writes all that we may write into a workbook: two tabs, the issues, marks, settings. */
async function written(bytes: Uint8Array, name: string, plan: string): Promise<XlsxWorkbook> {
  const workbook = await open(bytes, name);
  const table = [{ name: 'PhuLuc', area: { top: 4, left: 0, bottom: 7, right: 3 } }];
  const drafts = [
    { ...richDraft('Kiểm tra', 'issues', plan), kind: 'issues' as const },
    { ...richDraft('TH Tháng 02-2026', 'summary:2026-02', plan), tables: table },
    { ...richDraft('Bảng năm', 'board:2026', 'TH Tháng 02-2026'), kind: 'board' as const },
  ];
  valueOf(await workbook.putTabs(drafts, texts, runner));
  valueOf(await workbook.mark([{ sheet: plan, row: 5, column: 5 }], runner));
  valueOf(await workbook.putSettings('{"a":1}', runner));
  return workbook;
}

describeShared('a copy of a workbook with everything', ['torture/torture.xlsx', 'torture/torture.xlsm'], () => {
  const PLAN = 'Kế hoạch năm 2026';
  const sourceOf = (name: string): Uint8Array => new Uint8Array(readFileSync(sharedFile(`torture/${name}`) ?? ''));

  it.each(['torture.xlsx', 'torture.xlsm'])('%s: the whole of it', async (name) => {
    const workbook = await written(sourceOf(name), name, PLAN);
    const before = await workbook.save(runner);
    const copy = valueOf(await workbook.shareCopy({ tabsOnly: false }, runner));
    expect(copy.tabs).toEqual(['TH Tháng 02-2026', 'Bảng năm']);
    expect(copy.sheets).not.toContain('Kiểm tra');
    const unseen = (await sheetsOf(before)).filter(({ visibility }) => visibility !== 'visible');
    expect(unseen.length).toBeGreaterThan(0);
    expect(copy.hidden).toEqual([]);
    expect(copy.leftSheets).toEqual(unseen.map(({ name: title }) => title));
    expect(sdkErrors(copy.bytes, 'ban-gui.xlsx')).toEqual([]);
    expect(invariantFaults(copy.bytes)).toEqual([]);
    expect(Buffer.compare(await workbook.save(runner), before)).toBe(0);

    const wanted = (await sheetsOf(before)).filter(
      (sheet) => sheet.name !== 'Kiểm tra' && sheet.visibility === 'visible',
    );
    const given = await sheetsOf(copy.bytes);
    expect(given.map(seen)).toEqual(wanted.map(seen));
    expect(given.map(({ own }) => own)).toEqual(wanted.map(({ own }) => own));
    expect('settings' in valueOf(await (await open(copy.bytes)).read(runner))).toBe(false);

    const parts = textParts(copy.bytes);
    const left = Object.keys(parts).filter((part) =>
      /externalLink|webextension|taskpane|calcChain|vbaProject|customXml|docProps|printerSettings|comments|persons/i.test(
        part,
      ),
    );
    expect(left).toEqual([]);
    for (const [part, text] of Object.entries(parts)) {
      expect([part, /<f[\s>/]/.test(text) && part.includes('worksheets/')]).toEqual([part, false]);
      expect([part, /\[1\]|TIENDO|urn:tiendo/.test(text)]).toEqual([part, false]);
    }
    expect(parts['[Content_Types].xml']).not.toMatch(/macroEnabled/i);
  });

  it('our tabs alone', async () => {
    const workbook = await written(sourceOf('torture.xlsm'), 'torture.xlsm', PLAN);
    const copy = valueOf(await workbook.shareCopy({ tabsOnly: true }, runner));
    expect(copy.sheets).toEqual(['TH Tháng 02-2026', 'Bảng năm']);
    expect(copy.hidden).toEqual([]);
    expect(sdkErrors(copy.bytes, 'ban-gui.xlsx')).toEqual([]);
    expect(invariantFaults(copy.bytes)).toEqual([]);
    const wanted = (await sheetsOf(await workbook.save(runner))).filter(({ name }) => copy.sheets.includes(name));
    expect((await sheetsOf(copy.bytes)).map(seen)).toEqual(wanted.map(seen));
    expect((await sheetsOf(copy.bytes)).map(({ own }) => own)).toEqual(['summary', 'board']);
    const parts = textParts(copy.bytes);
    expect(
      Object.keys(parts)
        .map((part) => part.replace(/\d+/g, 'N'))
        .filter((part, index, all) => all.indexOf(part) === index)
        .sort(),
    ).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chartN.xml',
      'xl/drawings/_rels/drawingN.xml.rels',
      'xl/drawings/drawingN.xml',
      'xl/styles.xml',
      'xl/tables/tableN.xml',
      'xl/theme/themeN.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheetN.xml.rels',
      'xl/worksheets/sheetN.xml',
    ]);
    const [month = '', board = ''] = Object.keys(parts)
      .filter((part) => part.startsWith('xl/worksheets/sheet'))
      .map((part) => parts[part] ?? '');
    expect(month).not.toContain('<hyperlink');
    expect(board.match(/<hyperlink /g)).toHaveLength(3);
    expect(month).toContain('orientation="landscape"');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Bảng năm'!$4:$4</definedName>`,
    );
    expect(Object.values(parts).join('')).not.toContain(PLAN);
  });
});

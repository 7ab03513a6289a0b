/** Excel tables and colour scales on tabs of ours, beside tables of the user's. */
import { createStraightRunner } from '../../../src/app/runner';
import type { TabDraft } from '../../../src/core/draft/types';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, REL_NS, sheetDataOf, textParts, zipOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { richDraft } from '../../helpers/sampleDraft';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };

/** A workbook whose user has a table with the name and the id that ours would take. */
function bookWithTable(): Uint8Array {
  const parts = textParts(
    makeXlsx({
      sheets: [
        {
          name: 'A',
          inside: `${sheetDataOf([
            ['Mã', 'Tên'],
            ['a', 'b'],
          ])}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        },
      ],
    }),
  );
  parts['xl/worksheets/_rels/sheet1.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/table" Target="../tables/table1.xml"/></Relationships>`;
  parts['xl/tables/table1.xml'] =
    `<table xmlns="${MAIN_NS}" id="1" name="PhuLuc" displayName="PhuLuc" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Mã"/><tableColumn id="2" name="Tên"/></tableColumns></table>`;
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  return zipOf(parts);
}

function draftWithTable(identity = 'summary:2026-02', title = 'TH Tháng 02-2026'): TabDraft {
  const draft = richDraft(title, identity, 'A');
  const header = ['Việc', 'Xếp "loại" & <nhóm>', 'Ngày\nxong', 'Tới dòng'];
  const rows = [...draft.rows];
  rows[7] = { cells: header.map((value) => ({ value, style: 'header' as const })), height: null };
  rows[2] = {
    cells: [
      { value: 3, formula: 'COUNTA(phuluc[Việc])&" phuluc[x]"', style: 'count' },
      { value: 1, formula: 'PhuLuc[@Việc]&PhuLuc[@[Ngày\nxong]]+1', style: 'count' },
      { value: 'Chốt lúc 08 giờ 05 ngày 28/02/2026', style: 'subtitle' },
    ],
    height: null,
  };
  return {
    ...draft,
    rows,
    tables: [{ name: 'PhuLuc', area: { top: 8, left: 0, bottom: 11, right: 3 } }],
    scales: [
      {
        area: { top: 5, left: 1, bottom: 7, right: 2 },
        points: [
          { value: 0, colour: 'F8696B' },
          { value: 62.5, colour: 'FFEB84' },
          { value: 100, colour: '63BE7B' },
        ],
      },
    ],
  };
}

async function open(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const opened = await openXlsx('so.xlsx', bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function written(bytes: Uint8Array, ...drafts: readonly TabDraft[]): Promise<Uint8Array> {
  const workbook = await open(bytes);
  expect(await workbook.putTabs(drafts, texts, runner)).toMatchObject({ ok: true });
  return workbook.save(runner);
}

const tableParts = (bytes: Uint8Array): string[] =>
  Object.keys(textParts(bytes)).filter((part) => part.startsWith('xl/tables/'));

it('finds a table whose header is another, and a name that is taken', async () => {
  const parts = textParts(await written(bookWithTable(), draftWithTable()));
  const broken = (part: string, from: string, to: string): string[] =>
    invariantFaults(zipOf({ ...parts, [part]: (parts[part] ?? '').replace(from, to) }));
  expect(broken('xl/tables/table2.xml', 'name="Việc"', 'name="việc"')).toHaveLength(1);
  expect(broken('xl/tables/table2.xml', 'displayName="PhuLuc_2"', 'displayName="PHULUC"')).toHaveLength(1);
});

describe('tables of ours', () => {
  it('take an id and a name of their own, and formulas follow', async () => {
    const source = bookWithTable();
    const bytes = await written(source, draftWithTable());
    expect(sdkErrors(bytes, 'so.xlsx')).toEqual([]);
    expect(invariantFaults(bytes)).toEqual([]);
    const parts = textParts(bytes);
    expect(parts['xl/tables/table1.xml']).toBe(textParts(source)['xl/tables/table1.xml']);
    expect(parts['xl/tables/table2.xml']).toContain(
      'id="2" name="PhuLuc_2" displayName="PhuLuc_2" ref="A8:D11" totalsRowShown="0"><autoFilter ref="A8:D11"/>',
    );
    expect(parts['xl/tables/table2.xml']).toContain(
      '<tableColumn id="2" name="Xếp &quot;loại&quot; &amp; &lt;nhóm&gt;"/><tableColumn id="3" name="Ngày_x000a_xong"/>',
    );
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('<f>COUNTA(PhuLuc_2[Việc])&amp;&quot; phuluc[x]&quot;</f>');
    expect(sheet).toContain('<f>PhuLuc_2[[#This Row],[Việc]]&amp;PhuLuc_2[[#This Row],[Ngày\nxong]]+1</f>');
    expect(sheet).toContain(
      '<conditionalFormatting sqref="B5:C7"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="0"/><cfvo type="num" val="62.5"/><cfvo type="num" val="100"/><color rgb="FFF8696B"/>',
    );
    expect(sheet).toMatch(
      /<drawing r:id="rId1"\/><tableParts count="1"><tablePart r:id="rId2"\/><\/tableParts><\/worksheet>$/,
    );
  });

  it('are the same again on every run, two tabs with one wish included', async () => {
    const drafts = [draftWithTable(), draftWithTable('board:2026', 'Bảng năm')];
    const once = await written(bookWithTable(), ...drafts);
    expect(invariantFaults(once)).toEqual([]);
    expect(sdkErrors(once, 'so.xlsx')).toEqual([]);
    expect(tableParts(once)).toHaveLength(3);
    const names = tableParts(once).map((part) => /displayName="(\w+)"/.exec(textParts(once)[part] ?? '')?.[1]);
    expect(names).toEqual(['PhuLuc', 'PhuLuc_2', 'PhuLuc_3']);
    for (const order of [drafts, [...drafts].reverse()]) {
      expect(Buffer.compare(await written(once, ...order), once)).toBe(0);
    }
  });

  it('go with their parts when the tab has none any more', async () => {
    const once = await written(bookWithTable(), draftWithTable());
    const twice = await written(once, richDraft('TH', 'summary:2026-02', 'A'));
    expect(tableParts(twice)).toEqual(['xl/tables/table1.xml']);
    expect(textParts(twice)['[Content_Types].xml']).not.toContain('table2.xml');
    expect(sdkErrors(twice, 'so.xlsx')).toEqual([]);
    expect(invariantFaults(twice)).toEqual([]);
    const again = textParts(await written(twice, draftWithTable()));
    for (const part of ['xl/worksheets/sheet2.xml', 'xl/tables/table2.xml'])
      expect(again[part]).toBe(textParts(once)[part]);
  });
});

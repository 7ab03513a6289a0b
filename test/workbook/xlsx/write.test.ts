/** Tabs and marks in workbooks of other programs: prefixes, no styles, protected structure, calculation chains. */
import { createStraightRunner } from '../../../src/app/runner';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, partsOf, REL_NS, sheetDataOf, textParts, zipOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { richDraft } from '../../helpers/sampleDraft';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };
const draft = richDraft('TH Tháng 02-2026', 'summary:2026-02', 'A');
const plain = { sheets: [{ name: 'A', inside: sheetDataOf([['Stt', 'Nội dung']]) }] };
const prefixed = {
  sheets: [{ name: 'A', inside: '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>' }],
  prefix: 'x:',
};

async function open(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const opened = await openXlsx('so.xlsx', bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  expect(await workbook.putTabs([draft], texts, runner)).toMatchObject({ ok: true });
  expect(await workbook.mark([{ sheet: 'A', row: 1, column: 0 }], runner)).toMatchObject({ ok: true });
  return workbook.save(runner);
}

describe('writing into workbooks of other programs', () => {
  it.each([
    ['without styles and names', makeXlsx(plain)],
    ['with a namespace prefix', makeXlsx(prefixed)],
    ['with an empty style part', makeXlsx({ ...plain, styles: `<styleSheet xmlns="${MAIN_NS}"/>` })],
  ])('gives a sound file from one %s, and the same again', async (_, source) => {
    const once = await written(source);
    expect(sdkErrors(once, 'so.xlsx')).toEqual([]);
    expect(invariantFaults(once)).toEqual([]);
    const twice = await written(once);
    expect(Buffer.compare(twice, once)).toBe(0);
    const read = await (await open(twice)).read(runner);
    expect(read.ok && read.value.sheets.map(({ name, own }) => [name, own])).toEqual([
      ['A', null],
      ['TH Tháng 02-2026', 'summary'],
    ]);
  });

  it('writes print set-up, names, links and formulas as the draft says', async () => {
    const parts = textParts(await written(makeXlsx(plain)));
    const workbook = parts['xl/workbook.xml'] ?? '';
    expect(workbook).toContain(`hidden="1">'TH Tháng 02-2026'!$A$1:$E$12</definedName>`);
    expect(workbook).toContain(`name="_xlnm.Print_Area" localSheetId="1">'TH Tháng 02-2026'!$A$1:$D$12<`);
    expect(workbook).toContain(`name="_xlnm.Print_Titles" localSheetId="1">'TH Tháng 02-2026'!$4:$4<`);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain('paperSize="9" fitToHeight="0" orientation="landscape"');
    expect(sheet).toContain(
      '<oddFooter>&amp;&quot;Times New Roman,Regular&quot;&amp;11Trang &amp;P/&amp;N</oddFooter>',
    );
    expect(sheet).toContain('<brk id="7" max="16383" man="1"/>');
    expect(sheet).toContain(`<hyperlink ref="D9" location="'A'!B5"/>`);
    expect(sheet).toContain('<f>COUNTIFS($A$9:$A$11,A5)+9</f><v>10</v>');
    expect(sheet).not.toContain('<f>HYPERLINK');
    expect(sheet).toMatch(/<col min="5" max="5" width="8\.7\d*" hidden="1"/);
  });

  // 40 characters of 7 pixels and 5 of margin, as Excel is told (213.75 points), counted in the file's own digits: those of
  // whole pixels, or as they are where that is narrower.
  it.each<[string, string, number]>([
    ['Calibri', '11', 285 / 7],
    ['Times New Roman', '11', 285 / 7],
    ['Times New Roman', '13', 285 / (0.5 * 13 * (4 / 3))],
    ['Times New Roman', '14', 285 / 9],
    ['.VnTime', '14', 285 / 9],
    ['Arial', '10', 285 / 7],
    ['Arial', '12', 285 / (0.556 * 12 * (4 / 3))],
    ['Nobody’s Font', '11', 285 / (0.53 * 11 * (4 / 3))],
    ['Calibri', 'much', 285 / 7],
  ])('makes columns as wide in a book of %s %s', async (name, size, width) => {
    const font = `<font><sz val="9"/><name val="Verdana"/></font><font><sz val="${size}"/><name val="${name}"/></font>`;
    const styles = `<styleSheet xmlns="${MAIN_NS}"><fonts count="2">${font}</fonts><cellStyleXfs count="2"><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellXfs count="1"><xf fontId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles></styleSheet>`;
    const sheet = textParts(await written(makeXlsx({ ...plain, styles })))['xl/worksheets/sheet2.xml'] ?? '';
    const wide = Number(/<col min="1" max="1" width="([\d.]+)"/.exec(sheet)?.[1]);
    expect(Math.abs(wide - width)).toBeLessThan(1 / 256);
  });

  it('adds no tab where the structure is protected, but rewrites a standing one', async () => {
    const locked = '<workbookProtection lockStructure="1"/>';
    const workbook = await open(makeXlsx({ ...plain, before: locked }));
    expect(await workbook.putTabs([draft], texts, runner)).toMatchObject({ refusal: { code: 'workbook-protected' } });
    expect(workbook.changed).toBe(false);
    const parts = textParts(await written(makeXlsx(plain)));
    parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] ?? '').replace('<sheets>', `${locked}<sheets>`);
    const standing = await open(zipOf(parts));
    expect(await standing.putTabs([draft], texts, runner)).toMatchObject({ ok: true });
  });

  it('drops a calculation chain that lists the rewritten tab, and only then', async () => {
    const chained = (entry: string, source: Record<string, string>): Uint8Array => {
      const parts = { ...source, 'xl/calcChain.xml': `<calcChain xmlns="${MAIN_NS}">${entry}</calcChain>` };
      const relation = `<Relationship Id="rId99" Type="${REL_NS}/calcChain" Target="calcChain.xml"/></Relationships>`;
      const rels = 'xl/_rels/workbook.xml.rels';
      return zipOf({ ...parts, [rels]: (source[rels] ?? '').replace('</Relationships>', relation) });
    };
    const inside = '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';
    const source = textParts(await written(zipOf(partsOf({ sheets: [{ name: 'A', inside }] }))));
    const kept = textParts(await written(chained('<c r="A1" i="1"/>', source)));
    expect(kept['xl/calcChain.xml']).toContain('A1');
    const dropped = textParts(await written(chained('<c r="A1" i="1"/><c r="B5" i="2"/>', source)));
    expect(dropped['xl/calcChain.xml']).toBeUndefined();
    expect(dropped['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it('names every bar of a chart in other programs too: LibreOffice leaves names out but where a turn of none is written', async () => {
    const parts = textParts(await written(makeXlsx(plain)));
    const [chart = ''] = Object.entries(parts).flatMap(([name, text]) => (/charts\/chart\d/.test(name) ? [text] : []));
    const axis = /<c:catAx>.*?<\/c:catAx>/s.exec(chart)?.[0] ?? '';
    expect(axis).toContain('<c:txPr><a:bodyPr rot="0"/>');
    expect(axis).toContain('<c:tickLblSkip val="1"/>');
  });

  it('leaves nothing of the charts of a tab that has none any more', async () => {
    const workbook = await open(await written(makeXlsx(plain)));
    expect((await workbook.putTabs([{ ...draft, charts: [] }], texts, runner)).ok).toBe(true);
    const after = await workbook.save(runner);
    expect(Object.keys(textParts(after)).filter((name) => /charts|drawings/.test(name))).toEqual([]);
    expect(sdkErrors(after, 'so.xlsx')).toEqual([]);
  });
});

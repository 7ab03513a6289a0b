/** The copy for others: the same figures, none of the formulas, and nothing that is ours alone or reaches outside. */
import { createStraightRunner } from '../../../src/app/runner';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, textParts } from '../../helpers/makeXlsx';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();

async function open(bytes: Uint8Array, name = 'so.xlsx'): Promise<XlsxWorkbook> {
  return valueOf(await openXlsx(name, bytes, runner));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  return valueOf(await (await open(bytes)).read(runner)).sheets;
}

describe('a copy', () => {
  const cells = [
    '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>a &amp; b </v></c>',
    '<c r="B1" s="0"><f t="shared" ref="B1:B2" si="0">1+1</f><v>2</v></c>',
    '<c r="C1" t="b"><f>TRUE</f><v>1</v></c>',
    '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c r="E1" t="str"><f>""</f><v></v></c>',
    '<c r="F1"><f>A1&amp;"x"</f></c>',
    '<c r="G1"><f>[1]Nguon!A1</f></c>',
    '<c r="H1"><f t="shared" si="9"/></c>',
    '<c r="I1" cm="1"><f t="array" ref="I1">1</f><v>1</v></c>',
    '<c r="J1" t="inlineStr"><is><t>x</t></is></c>',
  ];
  const rules =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>[1]Nguon!A1=1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="A2"><formula1>[1]!Ten</formula1></dataValidation><dataValidation type="list" sqref="A3"><formula1>Bang[2023]</formula1></dataValidation></dataValidations>';
  const book = makeXlsx({
    sheets: [{ name: 'A', inside: `<sheetData><row r="1">${cells.join('')}</row></sheetData>${rules}` }],
    after: `<definedNames><definedName name="Ngoai">[1]Nguon!$A$1</definedName><definedName name="Trong">A!$A$1</definedName></definedNames>`,
  });

  it('holds results of every kind, and formulas only where no result was ever saved', async () => {
    const { bytes } = valueOf(await (await open(book)).shareCopy({ tabsOnly: false }, runner));
    const sheet = textParts(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain(
      [
        '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a &amp; b </t></is></c>',
        '<c r="B1" s="0"><v>2</v></c>',
        '<c r="C1" t="b"><v>1</v></c>',
        '<c r="D1" t="e"><v>#DIV/0!</v></c>',
        '<c r="E1"/>',
        '<c r="F1"><f>A1&amp;"x"</f></c>',
        '<c r="G1" t="e"><v>#REF!</v></c>',
        '<c r="H1" t="e"><v>#REF!</v></c>',
        '<c r="I1"><v>1</v></c>',
        '<c r="J1" t="inlineStr"><is><t>x</t></is></c></row>',
      ].join(''),
    );
    expect(sheet).not.toContain('conditionalFormatting');
    expect(sheet).toContain(
      '<dataValidations count="1"><dataValidation type="list" sqref="A3"><formula1>Bang[2023]</formula1></dataValidation></dataValidations>',
    );
    expect(textParts(bytes)['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="Trong">A!$A$1</definedName></definedNames>',
    );
  });

  it('of the tabs alone is refused where there is none', async () => {
    const workbook = await open(book, 'Ke hoach.xlsx');
    expect(await workbook.shareCopy({ tabsOnly: true }, runner)).toEqual({
      ok: false,
      refusal: { code: 'tabs-none', params: { file: 'Ke hoach.xlsx' } },
    });
  });

  it('of the tabs alone takes shared texts into its cells, looks and all, after Excel has saved the workbook', async () => {
    const inside = '<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>';
    const saved = makeXlsx({
      sheets: [
        { name: 'Kế hoạch', inside: '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>' },
        { name: 'TH', inside },
      ],
      strings: [
        '<t>Chốt lúc 08 giờ 05 ngày 28/02/2026</t>',
        '<r><t>hai </t></r><r><rPr><b/></rPr><t>đậm</t></r>',
        '<t>việc riêng</t>',
      ],
      styles: `<styleSheet xmlns="${MAIN_NS}"/>`,
      after: `<definedNames><definedName name="_TienDo.summary.2026_02" hidden="1">TH!$A$1</definedName></definedNames>`,
    });
    const { bytes } = valueOf(await (await open(saved)).shareCopy({ tabsOnly: true }, runner));
    const parts = textParts(bytes);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      '<c r="A1" t="inlineStr"><is><r><t>hai </t></r><r><rPr><b/></rPr><t>đậm</t></r></is></c><c r="B1" t="inlineStr"><is><t>Chốt lúc 08 giờ 05 ngày 28/02/2026</t></is></c>',
    );
    expect(Object.values(parts).join('')).not.toContain('việc riêng');
    expect((await sheetsOf(bytes)).map(({ name, rows }) => [name, rows])).toEqual([
      ['TH', [['hai đậm', 'Chốt lúc 08 giờ 05 ngày 28/02/2026']]],
    ]);
    expect(sdkErrors(bytes, 'ban-gui.xlsx')).toEqual([]);
  });

  it('lets charts keep the values that they showed from another workbook', async () => {
    const chart =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:ser><c:tx><c:strRef><c:f>[1]Nguon!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Quý &amp; I</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>[1]Nguon!$B$1</c:f><c:numCache><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numCache></c:numRef></c:val><c:val><c:numRef><c:f>A!$B$1</c:f></c:numRef></c:val></c:ser></c:chartSpace>';
    const workbook = await open(
      makeXlsx({ sheets: [{ name: 'A', inside: '<sheetData/>' }], parts: { 'xl/charts/chart1.xml': chart } }),
    );
    const { bytes } = valueOf(await workbook.shareCopy({ tabsOnly: false }, runner));
    expect(textParts(bytes)['xl/charts/chart1.xml']).toContain(
      '<c:tx><c:v>Quý &amp; I</c:v></c:tx><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>7</c:v></c:pt></c:numLit></c:val><c:val><c:numRef><c:f>A!$B$1</c:f></c:numRef></c:val>',
    );
  });
});

/** Names and descriptions that people or programs gave to what nobody sees: looks of cells, shapes, tables, constants, charts' sources. */
import { unzipSync } from 'fflate';
import { createStraightRunner } from '../../../src/app/runner';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, REL_NS, partsOf, zipOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const SECRET = 'bimat';
const SEEN = 'Sơ đồ các bến';

const STYLES = `<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="1"/></cellXfs><cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Của ${SECRET}" xfId="1"/><cellStyle name="Of ${SECRET}" xfId="2" customBuiltin="1"/></cellStyles></styleSheet>`;
const ANCHOR =
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL_NS}"><xdr:twoCellAnchor>${ANCHOR}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Ảnh ${SECRET}" descr="${SEEN}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const TABLE = `<table xmlns="${MAIN_NS}" id="1" name="Bang" displayName="Bang" ref="A1:B2" comment="Của ${SECRET}"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Việc"/><tableColumn id="2" name="Hạn"/></tableColumns><extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="${SECRET}" altTextSummary="${SECRET}"/></ext></extLst></table>`;

async function sharedParts(tabsOnly = false): Promise<{ bytes: Uint8Array; parts: Record<string, string> }> {
  const parts: Record<string, string> = partsOf({
    sheets: [
      {
        name: 'Việc',
        inside: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>7</v></c></row></sheetData><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>'[1]Nguồn ${SECRET}'!$A$1:$A$3</formula1></dataValidation></dataValidations><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>`,
      },
    ],
    strings: ['<t>Việc</t>', '<t>Hạn</t>'],
    styles: STYLES,
    after: `<definedNames><definedName name="MatKhau">"${SECRET}"</definedName><definedName name="DanhSach">{"${SECRET}","x"}</definedName><definedName name="ThuMuc">"C:\\Users\\${SECRET}"</definedName><definedName name="Vung">'Việc'!$A$1</definedName><definedName name="TyLe">0.5</definedName></definedNames>`,
  });
  parts['xl/drawings/drawing1.xml'] = DRAWING;
  parts['xl/tables/table1.xml'] = TABLE;
  parts['xl/worksheets/_rels/sheet1.xml.rels'] =
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${REL_NS}/table" Target="../tables/table1.xml"/></Relationships>`;
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const port = valueOf(await openXlsx('so.xlsx', zipOf(parts), runner));
  const { bytes } = valueOf(await port.shareCopy({ tabsOnly }, runner));
  const shared = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const,
  );
  return { bytes, parts: Object.fromEntries(shared) };
}

test('nothing of them is in any part; what is in sight, or was described for readers, stays', async () => {
  const { bytes, parts } = await sharedParts();
  expect(Object.keys(parts).filter((part) => (parts[part] ?? '').includes(SECRET))).toEqual([]);
  expect(parts['xl/drawings/drawing1.xml']).toContain(`descr="${SEEN}"`);
  const workbook = parts['xl/workbook.xml'] ?? '';
  expect(workbook).toContain('name="Vung"');
  expect(workbook).toContain('name="TyLe"');
  expect(invariantFaults(bytes)).toEqual([]);
  expect(sdkErrors(bytes, 'ban-gui.xlsx')).toEqual([]);
});

test('looks of cells keep their looks and a name of their own each; shapes keep numbers', async () => {
  const { parts } = await sharedParts();
  const names = [...(parts['xl/styles.xml'] ?? '').matchAll(/<cellStyle [^>]*?name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual(['Normal', 'Style 1', 'Style 2']);
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A2" s="1">/);
  expect(parts['xl/drawings/drawing1.xml']).toContain('id="2" name="Shape 2"');
});

/** Nothing of a user's workbook is lost: a workbook with nearly every feature of Excel is written into, several times. */
import { onlyInserted } from '../../helpers/insertCells';
import { MAIN_NS, makeXlsx, partsOf, REL_NS, sheetDataOf, zipOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';

describe('the measure itself', () => {
  it('tells insertion from change', () => {
    expect(onlyInserted('<a><b x="1"/></a>', '<a><c/><b x="1"></b></a>')).toBe(true);
    expect(onlyInserted('<a><b x="1"/></a>', '<a><b x="2"/></a>')).toBe(false);
    expect(onlyInserted('<a><c r="A1" s="1"/></a>', '<a><c r="A1" s="2"/></a>')).toBe(false);
  });

  it('hears the validator', () => {
    const misplaced = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><sheetData/>';
    expect(sdkErrors(makeXlsx({ sheets: [{ name: 'A', inside: misplaced }] }), 'a.xlsx')).not.toEqual([]);
    expect(sdkErrors(makeXlsx({ sheets: [{ name: 'A', inside: '<sheetData/>' }] }), 'a.xlsx')).toEqual([]);
  });

  it('finds each of the nine faults that the validator misses', () => {
    const sheet = (inside: string, more = ''): Uint8Array =>
      makeXlsx({ sheets: [{ name: 'A', inside }], strings: ['<t>a</t>'], after: more });
    const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
    expect(invariantFaults(sheet(sheetDataOf([[1, 'a']])))).toEqual([]);
    const faulty: readonly Uint8Array[] = [
      sheet(`${data('')}<mergeCells count="2"><mergeCell ref="A1:B1"/></mergeCells>`),
      sheet(data('<row r="2"/><row r="1"/>')),
      sheet(data('<row r="1"><c r="A1"/><c r="A1"/></row>')),
      sheet(`${data('')}<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>`),
      sheet(`${data('')}<conditionalFormatting sqref="A1"><cfRule dxfId="3"/></conditionalFormatting>`),
      sheet(data('<row r="1"><c r="A1" t="s"><v>1</v></c></row>')),
      sheet(data('<row r="1"><c r="A1"><f>SUM(A2</f></c></row>')),
      sheet(data(''), '<definedNames><definedName name="n" localSheetId="1">1</definedName></definedNames>'),
    ];
    for (const bytes of faulty) expect(invariantFaults(bytes)).toHaveLength(1);
    const chained = partsOf({ sheets: [{ name: 'A', inside: sheetDataOf([[1]]) }] });
    chained['xl/calcChain.xml'] = `<calcChain xmlns="${MAIN_NS}"><c r="A1" i="1"/></calcChain>`;
    const relations = 'xl/_rels/workbook.xml.rels';
    const chain = `<Relationship Id="rId9" Type="${REL_NS}/calcChain" Target="calcChain.xml"/></Relationships>`;
    chained[relations] = (chained[relations] ?? '').replace('</Relationships>', chain);
    expect(invariantFaults(zipOf(chained))).toEqual(['calcChain: A1 of sheet 1']);
  });
});

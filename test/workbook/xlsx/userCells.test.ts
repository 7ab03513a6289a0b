/** Cells and columns of the user's, our settings, tables: on a workbook with nearly every feature, and on those of other programs. */
import { unzipSync } from 'fflate';
import { createStraightRunner } from '../../../src/app/runner';
import { cellAt, formatAt } from '../../../src/core/grid/grid';
import type { CellValue } from '../../../src/core/grid/grid';
import type { ColumnsDraft } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, sheetDataOf, textParts, zipOf } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const texts = { unfinished: 'Đang ghi' };

async function open(bytes: Uint8Array, name = 'so.xlsx'): Promise<XlsxWorkbook> {
  const opened = await openXlsx(name, bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

const sheetText = (bytes: Uint8Array, number: number): string =>
  textParts(bytes)[`xl/worksheets/sheet${String(number)}.xml`] ?? '';

const STYLES = `<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="left"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;

describe('edits in sheets of other programs', () => {
  const edit = (row: number, column: number, expected: CellValue, value: string | number | null) => {
    return { sheet: 'A', row, column, expected, value };
  };

  it('reads rich and shared text as what is expected, and replaces it as plain text', async () => {
    const inside =
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row></sheetData>';
    const book = makeXlsx({
      sheets: [{ name: 'A', inside }],
      strings: ['<r><t>Văn </t></r><r><rPr><b/></rPr><t>phòng</t></r>'],
      styles: STYLES,
    });
    const workbook = await open(book);
    valueOf(
      await workbook.editCells(
        [edit(1, 0, 'Văn phòng', '007'), edit(1, 1, 'a b', null), edit(1, 3, null, 'mới'), edit(2, 0, null, 2)],
        runner,
      ),
    );
    const written = await workbook.save(runner);
    expect(sheetText(written, 1)).toContain(
      '<sheetData><row r="1" spans="1:4"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">007</t></is></c><c r="D1" t="inlineStr"><is><t xml:space="preserve">mới</t></is></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
    expect(sdkErrors(written, 'so.xlsx')).toEqual([]);
  });

  it('takes rows and cells without addresses, prefixes, and gives new cells the looks of their row or column', async () => {
    const cols = '<x:cols><x:col min="2" max="4" width="9" style="1"/></x:cols>';
    const rows = '<x:row><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row r="4" s="2" customFormat="1"/>';
    const book = makeXlsx({
      sheets: [{ name: 'A', inside: `${cols}<x:sheetData>${rows}</x:sheetData>` }],
      prefix: 'x:',
      styles: STYLES,
    });
    const workbook = await open(book);
    valueOf(
      await workbook.editCells(
        [edit(1, 0, 'a', 'b'), edit(1, 2, null, 46_000), edit(3, 0, null, 'giữa'), edit(4, 1, null, 'x')],
        runner,
      ),
    );
    const written = await workbook.save(runner);
    expect(sheetText(written, 1)).toContain(
      '<x:row><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c><x:c r="C1" s="1"><x:v>46000</x:v></x:c></x:row>' +
        '<x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t xml:space="preserve">giữa</x:t></x:is></x:c></x:row>' +
        '<x:row r="4" s="2" customFormat="1"><x:c r="B4" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c></x:row>',
    );
    expect(sdkErrors(written, 'so.xlsx')).toEqual([]);
  });

  it('writes days in the date system of the workbook', async () => {
    const inside = '<sheetData><row r="1"><c r="A1" s="1"><v>44000</v></c><c r="B1"><v>5</v></c></row></sheetData>';
    const book = makeXlsx({ sheets: [{ name: 'A', inside }], styles: STYLES, before: '<workbookPr date1904="1"/>' });
    const workbook = await open(book);
    valueOf(await workbook.editCells([edit(1, 0, 45_462, 45_463), edit(1, 1, 5, 6)], runner));
    expect(sheetText(await workbook.save(runner), 1)).toContain('<v>44001</v></c><c r="B1"><v>6</v>');
    const sheet = valueOf(await workbook.read(runner)).sheets[0];
    expect(sheet && [cellAt(sheet, 1, 0), formatAt(sheet, 1, 0)]).toEqual([45_463, 'm/d/yyyy']);
  });

  it.each([
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>2</v></c>', 2],
    ['a cell of an array', '<c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="A1:B2">X</f><v>2</v></c>', 2],
  ])('refuses %s', async (_, cells, expected) => {
    const workbook = await open(
      makeXlsx({ sheets: [{ name: 'A', inside: `<sheetData><row r="1">${cells}</row></sheetData>` }] }),
    );
    expect(await workbook.editCells([edit(1, 0, expected, 'x')], runner)).toMatchObject({
      refusal: { code: 'cell-formula', params: { sheet: 'A', cell: 'A1' } },
    });
    expect(workbook.changed).toBe(false);
  });

  it('holds to the protection of a sheet, but for cells that are unlocked', async () => {
    const inside = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row></sheetData>';
    const protection = '<sheetProtection sheet="1"/>';
    const workbook = await open(makeXlsx({ sheets: [{ name: 'A', inside: inside + protection }], styles: STYLES }));
    expect(await workbook.editCells([edit(1, 1, 2, 3), edit(1, 0, 1, 3)], runner)).toMatchObject({
      refusal: { code: 'sheet-protected', params: { sheet: 'A' } },
    });
    expect(await workbook.editCells([edit(1, 1, 2, 3)], runner)).toMatchObject({ ok: true });
  });

  it('lets formulas be worked out anew when the workbook is opened', async () => {
    const inside = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
    const made = (before: string): Uint8Array =>
      makeXlsx({
        sheets: [{ name: 'A', inside }],
        after: before,
        parts: {
          'xl/calcChain.xml': `<calcChain xmlns="${MAIN_NS}"><c r="B1" i="1"/></calcChain>`,
          'xl/_rels/workbook.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        },
      });
    for (const [given, wanted] of [
      ['', '<calcPr fullCalcOnLoad="1"/>'],
      ['<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
      ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ] as const) {
      const workbook = await open(made(given));
      valueOf(await workbook.editCells([edit(1, 0, 1, 2)], runner));
      expect(textParts(await workbook.save(runner))['xl/workbook.xml']).toContain(wanted);
    }
  });
});

describe('columns in sheets of other programs', () => {
  const draft: ColumnsDraft = {
    sheet: 'A',
    header: { first: 1, last: 2 },
    lastRow: 4,
    firstColumn: 2,
    likeColumn: 1,
    columns: [
      { header: 'Kết quả', holds: 'choice' },
      { header: 'Ngày', holds: 'day' },
      { header: 'Nguyên nhân', holds: 'text' },
    ],
  };
  const data =
    '<sheetData><row r="1" spans="1:2"><c r="A1" s="2" t="str"><v>Stt</v></c><c r="B1" s="2"/></row><row r="2"><c r="B2" s="2"/></row><row r="3" spans="1:2"><c r="A3"><v>1</v></c><c r="B3" s="2"/><c r="H3"><v>9</v></c></row></sheetData>';
  const choices = { sheet: 'A', column: 0, firstRow: 1, lastRow: 1 };

  it('take looks, widths and lists, and cut the runs of columns where they begin and end', async () => {
    const cols =
      '<cols><col min="1" max="1" width="5"/><col min="2" max="2" width="30.5" customWidth="1"/><col min="4" max="16384" width="8" hidden="1"/></cols>';
    const rules =
      '<dataValidations count="1"><dataValidation type="whole" sqref="A3"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>';
    const workbook = await open(
      makeXlsx({ sheets: [{ name: 'A', inside: `<dimension ref="A1:B3"/>${cols}${data}${rules}` }], styles: STYLES }),
    );
    valueOf(await workbook.addColumns([draft], choices, null, texts, runner));
    const written = await workbook.save(runner);
    const sheet = sheetText(written, 1);
    expect(sheet).toContain('<dimension ref="A1:E3"/>');
    expect(sheet).toContain(
      '<col min="2" max="2" width="30.5" customWidth="1"/><col min="3" max="3" width="30.5" customWidth="1"/><col min="4" max="5" width="30.5" customWidth="1"/><col min="6" max="16384" width="8" hidden="1"/></cols>',
    );
    expect(sheet).toContain(
      '<row r="3" spans="1:5"><c r="A3"><v>1</v></c><c r="B3" s="2"/><c r="C3" s="2"/><c r="D3" s="4"/><c r="E3" s="5"/><c r="H3">',
    );
    expect(sheet).toContain(
      '<mergeCells count="3"><mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/><mergeCell ref="E1:E2"/></mergeCells>',
    );
    expect(sheet).toContain('<dataValidations count="2">');
    expect(sheet).toContain(`sqref="C3:C4"><formula1>'A'!$A$1:$A$1</formula1>`);
    const styles = textParts(written)['xl/styles.xml'] ?? '';
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
    expect(styles).toContain('<alignment horizontal="left" wrapText="1"/>');
    expect(sdkErrors(written, 'so.xlsx')).toEqual([]);
    expect(invariantFaults(written)).toEqual([]);
  });

  it.each([
    ['a merged area that reaches into them', `${data}<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>`],
    ['a formula', data.replace('<c r="H3">', '<c r="C3"><f>""</f><v/></c><c r="H3">')],
    ['a value', data.replace('<c r="H3">', '<c r="D3"><v>0</v></c><c r="H3">')],
  ])('are refused by %s', async (_, inside) => {
    const workbook = await open(makeXlsx({ sheets: [{ name: 'A', inside }], styles: STYLES }));
    expect(await workbook.addColumns([draft], choices, null, texts, runner)).toMatchObject({
      refusal: { code: 'cells-not-blank', params: { sheet: 'A', area: 'C1:E4' } },
    });
    expect(workbook.changed).toBe(false);
  });

  it("leave a rule of the user's on their cells alone", async () => {
    const rule = '<dataValidation type="list" sqref="A1:D9"><formula1>"x"</formula1></dataValidation>';
    const rules = `<dataValidations count="1">${rule}</dataValidations>`;
    const workbook = await open(makeXlsx({ sheets: [{ name: 'A', inside: data + rules }], styles: STYLES }));
    valueOf(await workbook.addColumns([draft], choices, null, texts, runner));
    expect(sheetText(await workbook.save(runner), 1)).toContain(rules);
  });
});

describe('settings of other hands', () => {
  const withItem = (xml: string | Uint8Array): Uint8Array => {
    const relation =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';
    const parts = unzipSync(makeXlsx({ sheets: [{ name: 'A', inside: sheetDataOf([['a']]) }] }));
    const rels = Buffer.from(parts['xl/_rels/workbook.xml.rels'] ?? []).toString('utf8');
    return zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': Buffer.from(rels.replace('</Relationships>', `${relation}</Relationships>`)),
      'customXml/item1.xml': typeof xml === 'string' ? Buffer.from(xml) : xml,
    });
  };
  const ours = '<settings xmlns="urn:tiendo:settings" version="1">{"a":1}</settings>';
  const utf16 = Buffer.from(`\ufeff${ours}`, 'utf16le');

  it.each([
    ['ours in UTF-16', new Uint8Array(utf16), '{"a":1}'],
    ['ours with a prefix', '<t:settings xmlns:t="urn:tiendo:settings">{"a":1}</t:settings>', '{"a":1}'],
    [
      'ours, broken',
      '<settings xmlns="urn:tiendo:settings"><b/></settings>',
      '<settings xmlns="urn:tiendo:settings"><b/></settings>',
    ],
    ['another namespace', '<settings xmlns="urn:other">{"a":1}</settings>', undefined],
    ['no XML at all', new Uint8Array([0xff, 0, 0xfe, 1, 200, 9]), undefined],
  ])('%s: read, replaced, taken away', async (_, item, settings) => {
    const workbook = await open(withItem(item));
    expect(valueOf(await workbook.read(runner)).settings).toBe(settings);
    valueOf(await workbook.putSettings('{"b":2}', runner));
    expect(valueOf(await workbook.read(runner)).settings).toBe('{"b":2}');
    valueOf(await workbook.putSettings(null, runner));
    expect('settings' in valueOf(await workbook.read(runner))).toBe(false);
    const left = Object.keys(textParts(await workbook.save(runner))).filter((part) => part.startsWith('customXml'));
    expect(left).toEqual(settings === undefined ? ['customXml/item1.xml'] : []);
  });
});

/** Packages as other programs and old versions write them: read, written into and copied without a fault. */
import { createStraightRunner } from '../../../src/app/runner';
import type { CellValue } from '../../../src/core/grid/grid';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, partsOf, REL_NS, sheetDataOf, textParts, zipOf } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { richDraft } from '../../helpers/sampleDraft';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const draft = richDraft('TH Tháng 02-2026', 'summary:2026-02', 'Việc');
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const plain: MadeBook = {
  sheets: [
    {
      name: 'Việc',
      inside: sheetDataOf([
        ['Stt', 'Nội dung'],
        [1, 'Sửa đê bao'],
      ]),
    },
  ],
};

const open = async (bytes: Uint8Array) => valueOf(await openXlsx('so.xlsx', bytes, runner));

async function withTab(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await open(bytes);
  valueOf(await workbook.putTabs([draft], { unfinished: 'Đang ghi' }, runner));
  return workbook.save(runner);
}

const shared = async (bytes: Uint8Array, tabsOnly = false) =>
  valueOf(await (await open(bytes)).shareCopy({ tabsOnly }, runner)).bytes;

async function cellsOf(bytes: Uint8Array, sheet = 0): Promise<readonly (readonly CellValue[])[]> {
  return valueOf(await (await open(bytes)).read(runner)).sheets[sheet]?.rows ?? [];
}

/** A sheet of cells written out, in one row. */
const row = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
const bookOf = (inside: string, more: Partial<MadeBook> = {}): MadeBook => ({
  sheets: [{ name: 'Việc', inside }],
  ...more,
});

/** The parts of a workbook with one of them changed. */
function changed(book: MadeBook, part: string, change: (text: string) => string): Record<string, string> {
  const parts = partsOf(book);
  return { ...parts, [part]: change(parts[part] ?? '') };
}

const related = (kind: string, target: string, id = 'rId9'): string =>
  `<Relationship Id="${id}" Type="${REL_NS}/${kind}" Target="${target}"/>`;
const relationships = (...lines: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
const addedTo = (list: string) => (xml: string) => xml.replace('</Relationships>', `${list}</Relationships>`);
const typed = (lines: string) => (xml: string) => xml.replace('</Types>', `${lines}</Types>`);
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

describe('a tab written into a package of another program', () => {
  it('is found by readers although the package types each list of relationships by itself', async () => {
    const parts = partsOf(plain);
    const types = (parts['[Content_Types].xml'] ?? '')
      .replace(`<Default Extension="rels" ContentType="${RELS_TYPE}"/>`, '')
      .replace(
        '</Types>',
        `${override('_rels/.rels', RELS_TYPE)}${override('xl/_rels/workbook.xml.rels', RELS_TYPE)}</Types>`,
      );
    const source = zipOf({ ...parts, '[Content_Types].xml': types });
    expect(invariantFaults(source)).toEqual([]);
    expect(invariantFaults(await withTab(source))).toEqual([]);
  });

  it('brings one list of styles where the package names one that is not there', async () => {
    const source = zipOf(changed(plain, 'xl/_rels/workbook.xml.rels', addedTo(related('styles', 'kieu/styles.xml'))));
    const written = await withTab(source);
    expect(invariantFaults(written)).toEqual([]);
    expect(Object.keys(textParts(written)).filter((part) => part.endsWith('styles.xml'))).toEqual([
      'xl/kieu/styles.xml',
    ]);
  });

  it('is a sheet, whatever a removed part of that name was', async () => {
    const stale = override(
      'xl/worksheets/sheet2.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml',
    );
    const written = textParts(await withTab(zipOf(changed(plain, '[Content_Types].xml', typed(stale)))));
    expect(written['[Content_Types].xml']).not.toContain('chartsheet');
    expect(written['[Content_Types].xml']?.match(/sheet2\.xml/g)).toHaveLength(1);
  });

  it('never takes the name of a drawing that a sheet of the user’s points to in vain', async () => {
    const source = zipOf({
      ...partsOf(bookOf(`${row('<c r="A1"><v>1</v></c>')}<drawing r:id="rId9"/>`)),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(related('drawing', '../drawings/drawing1.xml')),
    });
    const parts = textParts(await withTab(source));
    expect(parts['xl/drawings/drawing1.xml']).toBeUndefined();
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('drawing2.xml');
  });
});

describe('reading', () => {
  it('takes a sheet that points to nothing, such as an old module, for one without cells', async () => {
    const source = zipOf(
      changed(plain, 'xl/workbook.xml', (xml) =>
        xml.replace('</sheets>', '<sheet name="Module1" sheetId="7" state="veryHidden" r:id=""/></sheets>'),
      ),
    );
    const read = valueOf(await (await open(source)).read(runner));
    expect(read.sheets.map(({ name }) => name)).toEqual(['Việc']);
    expect(valueOf(await (await open(await withTab(source))).read(runner)).sheets).toHaveLength(2);
    await expect(
      openXlsx(
        'so.xlsx',
        zipOf(changed(plain, 'xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', 'r:id="rId77"'))),
        runner,
      ),
    ).resolves.toMatchObject({ ok: false, refusal: { code: 'file-damaged' } });
  });

  it('sees merges of whole rows and whole columns', async () => {
    const source = makeXlsx(
      bookOf(
        `${row('<c r="A1"><v>1</v></c>')}<mergeCells count="2"><mergeCell ref="2:3"/><mergeCell ref="B:C"/></mergeCells>`,
      ),
    );
    const read = valueOf(await (await open(source)).read(runner));
    expect(read.sheets[0]?.merges).toEqual([
      { top: 2, left: 0, bottom: 3, right: 16_383 },
      { top: 1, left: 1, bottom: 1_048_576, right: 2 },
    ]);
  });

  it('reads times of day and results that LibreOffice wrote as inline text', async () => {
    const source = makeXlsx(
      bookOf(row('<c r="A1" t="d"><v>06:00:00</v></c>', '<c r="B1" t="inlineStr"><f>"a"</f><v>Đội thủy nông</v></c>')),
    );
    expect(await cellsOf(source)).toEqual([[0.25, 'Đội thủy nông']]);
  });

  it('reads, marks and copies texts in CDATA', async () => {
    const source = makeXlsx(
      bookOf(row('<c r="A1" t="inlineStr"><is><t><![CDATA[Nạo vét <kênh> & cống </sheetData>]]></t></is></c>')),
    );
    const text = 'Nạo vét <kênh> & cống </sheetData>';
    expect(await cellsOf(source)).toEqual([[text]]);
    const workbook = await open(source);
    expect(await workbook.mark([{ sheet: 'Việc', row: 1, column: 0 }], runner)).toMatchObject({ ok: true });
    expect(await cellsOf(await workbook.save(runner))).toEqual([[text]]);
    expect(await cellsOf(await shared(source))).toEqual([[text]]);
  });

  it('reads a large sheet that packs well because it repeats itself', async () => {
    const text = 'Tuần tra rừng phòng hộ đầu nguồn '.repeat(900);
    const cell = `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const source = makeXlsx(bookOf(`<sheetData>${cell.repeat(600)}</sheetData>`));
    const ratio = (Buffer.byteLength(cell) * 600) / source.length;
    expect([ratio > 250, ratio < 500]).toEqual([true, true]);
    const read = await cellsOf(source);
    expect([read.length, read[599]?.[0]]).toEqual([600, text]);
  });
});

describe('a copy to send', () => {
  it('shows nothing where a formula gave an empty text, in every cell that the formula was filled down to', async () => {
    const cells = [
      '<c r="A1" t="str"><f t="shared" ref="A1:C1" si="0">IF(Z1="","",Z1)</f><v/></c>',
      '<c r="B1" t="str"><f t="shared" si="0"/><v/></c>',
      '<c r="C1" t="str"><f t="shared" si="0"/><v></v></c>',
      '<c r="D1"><v>5</v></c>',
    ];
    const copy = await shared(makeXlsx(bookOf(row(...cells))));
    expect(textParts(copy)[SHEET]).toContain(
      '<row r="1"><c r="A1"/><c r="B1"/><c r="C1"/><c r="D1"><v>5</v></c></row>',
    );
  });

  it('keeps a formula without results working in the cells that share it', async () => {
    const cells = [
      '<c r="A1"><f t="shared" ref="A1:C1" si="3">Z1*2</f><v>4</v></c>',
      '<c r="B1"><f t="shared" si="3"/></c>',
      '<c r="C1"><f t="shared" si="3"/><v>8</v></c>',
      '<c r="D1"><f t="shared" ref="D1:E1" si="4">[1]Xa!Z1</f></c>',
      '<c r="E1"><f t="shared" si="4"/></c>',
    ];
    const copy = await shared(makeXlsx(bookOf(row(...cells))));
    expect(textParts(copy)[SHEET]).toContain(
      [
        cells[0],
        cells[1],
        '<c r="C1"><v>8</v></c>',
        '<c r="D1" t="e"><v>#REF!</v></c>',
        '<c r="E1" t="e"><v>#REF!</v></c>',
      ].join(''),
    );
  });

  it('keeps a result that was written as inline text', async () => {
    const copy = await shared(
      makeXlsx(bookOf(row('<c r="A1" t="inlineStr"><f>B1&amp;"x"</f><is><t>Trạm bơm</t></is></c>'))),
    );
    expect(textParts(copy)[SHEET]).toContain('<c r="A1" t="inlineStr"><is><t>Trạm bơm</t></is></c>');
  });

  it('brings the pictures of its theme along when it holds our tabs only', async () => {
    const theme = 'xl/theme/theme1.xml';
    const parts = changed(plain, 'xl/_rels/workbook.xml.rels', addedTo(related('theme', 'theme/theme1.xml')));
    const source = zipOf({
      ...parts,
      '[Content_Types].xml': typed(
        `<Default Extension="png" ContentType="image/png"/>${override(theme, 'application/vnd.openxmlformats-officedocument.theme+xml')}`,
      )(parts['[Content_Types].xml'] ?? ''),
      [theme]: `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL_NS}"><a:blip r:embed="rId1"/></a:theme>`,
      'xl/theme/_rels/theme1.xml.rels': relationships(related('image', '../media/nen.png', 'rId1')),
      'xl/media/nen.png': 'ảnh',
    });
    expect(invariantFaults(source)).toEqual([]);
    const copy = await shared(await withTab(source), true);
    expect(invariantFaults(copy)).toEqual([]);
    expect(textParts(copy)['xl/media/nen.png']).toBe('ảnh');
  });

  it('holds no sheets of old macros and no names that run something', async () => {
    const MACROS = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet';
    const book = bookOf(sheetDataOf([['a']]), {
      after:
        '<definedNames><definedName name="_xlnm.Auto_Open" hidden="1">Chay!$A$1</definedName><definedName name="Hang" function="1" vbProcedure="1">Chay</definedName><definedName name="Vung">Việc!$A$1</definedName></definedNames>',
    });
    const parts = changed(book, 'xl/workbook.xml', (xml) =>
      xml.replace('</sheets>', '<sheet name="Chay" sheetId="8" state="veryHidden" r:id="rId8"/></sheets>'),
    );
    const source = zipOf({
      ...parts,
      'xl/_rels/workbook.xml.rels': addedTo(
        `<Relationship Id="rId8" Type="${MACROS}" Target="macrosheets/sheet1.xml"/>`,
      )(parts['xl/_rels/workbook.xml.rels'] ?? ''),
      '[Content_Types].xml': typed(override('xl/macrosheets/sheet1.xml', 'application/vnd.ms-excel.macrosheet+xml'))(
        parts['[Content_Types].xml'] ?? '',
      ),
      'xl/macrosheets/sheet1.xml': `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>`,
    });
    const copy = await shared(source);
    const all = textParts(copy);
    expect(Object.keys(all).filter((part) => part.includes('macro'))).toEqual([]);
    expect(all['xl/workbook.xml']).not.toMatch(/Auto_Open|vbProcedure|Chay/);
    expect(all['xl/workbook.xml']).toContain('name="Vung"');
    expect(invariantFaults(copy)).toEqual([]);
  });

  it('holds no way to a database: not the connection, nor the query, nor what describes it', async () => {
    const table = 'xl/tables/table1.xml';
    const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
    const parts = changed(
      bookOf(`${sheetDataOf([['Mã'], ['x']])}<tableParts count="1"><tablePart r:id="rId9"/></tableParts>`),
      'xl/_rels/workbook.xml.rels',
      addedTo(
        related('connections', 'connections.xml', 'rId20') + related('customXml', '../customXml/item1.xml', 'rId21'),
      ),
    );
    const source = zipOf({
      ...parts,
      '[Content_Types].xml': typed(
        override(table, `${KIND}table+xml`) +
          override('xl/connections.xml', `${KIND}connections+xml`) +
          override('xl/queryTables/queryTable1.xml', `${KIND}queryTable+xml`),
      )(parts['[Content_Types].xml'] ?? ''),
      'xl/connections.xml': `<connections xmlns="${MAIN_NS}"><connection id="1" name="kho" type="1"><dbPr connection="SERVER=may1;PWD=bimat"/></connection></connections>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(related('table', '../tables/table1.xml')),
      [table]: `<table xmlns="${MAIN_NS}" id="1" name="Bang" displayName="Bang" ref="A1:A2" tableType="queryTable" totalsRowShown="0"><tableColumns count="1"><tableColumn id="1" name="Mã" queryTableFieldId="1"/></tableColumns></table>`,
      'xl/tables/_rels/table1.xml.rels': relationships(related('queryTable', '../queryTables/queryTable1.xml', 'rId1')),
      'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN_NS}" name="kho" connectionId="1"/>`,
      'customXml/item1.xml': '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">bimat</DataMashup>',
    });
    expect(invariantFaults(source)).toEqual([]);
    const copy = await shared(source);
    expect(invariantFaults(copy)).toEqual([]);
    const all = textParts(copy);
    expect(Object.entries(all).filter(([part, text]) => /bimat|may1|quer/i.test(part + text))).toEqual([]);
    expect(await cellsOf(copy)).toEqual([['Mã'], ['x']]);
  });

  it('keeps of a connection only its number where a pivot table needs it to open', async () => {
    const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
    const parts = changed(
      plain,
      'xl/_rels/workbook.xml.rels',
      addedTo(
        related('connections', 'connections.xml', 'rId20') +
          related('pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml', 'rId21'),
      ),
    );
    const source = zipOf({
      ...parts,
      'xl/connections.xml': `<connections xmlns="${MAIN_NS}"><connection id="1" name="kho" type="1" refreshedVersion="6"><dbPr connection="PWD=bimat"/></connection><connection id="2" name="khac" type="1" refreshedVersion="6"/></connections>`,
      [cache]: `<pivotCacheDefinition xmlns="${MAIN_NS}"><cacheSource type="external" connectionId="1"/></pivotCacheDefinition>`,
    });
    expect(textParts(await shared(source))['xl/connections.xml']).toBe(
      `<connections xmlns="${MAIN_NS}"><connection id="1" name="1" type="1" refreshedVersion="6"/></connections>`,
    );
  });

  it('holds no add-in that draws on a sheet, in its older form either', async () => {
    const drawing = 'xl/drawings/drawing1.xml';
    const parts = changed(
      bookOf(`${sheetDataOf([['a']])}<drawing r:id="rId9"/>`),
      '[Content_Types].xml',
      typed(override(drawing, 'application/vnd.openxmlformats-officedocument.drawing+xml')),
    );
    const source = zipOf({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(related('drawing', '../drawings/drawing1.xml')),
      [drawing]: `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${REL_NS}"><xdr:oneCellAnchor><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" r:id="rId1"/></xdr:oneCellAnchor></xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="../webextensions/webextension1.xml"/>',
      ),
      'xl/webextensions/webextension1.xml': '<x/>',
    });
    const copy = await shared(source);
    expect(invariantFaults(copy)).toEqual([]);
    expect(Object.values(textParts(copy)).filter((text) => text.includes('webextension'))).toEqual([]);
  });
});

describe('a form that the standard allows and hardly any program writes', () => {
  const other: MadeBook = {
    sheets: [
      {
        name: 'Việc',
        inside:
          '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Stt</t></is></c><c r="B1" t="inlineStr"><is><t>Nội dung</t></is></c></row><row r="3"><c r="A3"><v>1</v></c><c r="C3" t="str"><f>"Sửa"</f><v>Sửa đê bao</v></c><c r="E3" t="inlineStr"><is><t>cuối</t></is></c></row></sheetData>',
      },
    ],
  };
  const inSheet = (change: (xml: string) => string) => (): Record<string, string> => changed(other, SHEET, change);
  const before = (tag: string, text: string) => inSheet((xml) => xml.replace(tag, `${text}${tag}`));
  const FORMS: Readonly<Record<string, () => Record<string, string>>> = {
    'blanks around the signs of attributes': inSheet((xml) => xml.replace(/ (r|t)="/g, ' $1 = "')),
    'a blank before the sign only': inSheet((xml) => xml.replace(/ (r|t)="/g, ' $1 ="')),
    'attributes on lines of their own': inSheet((xml) => xml.replace(/ (r|t)="/g, '\n\t$1\n=\n"')),
    'a comment before the rows': before('<sheetData>', '<!-- a > b -->'),
    'a comment with the tag of the rows': before('<sheetData>', '<!-- <sheetData><row r="9"> -->'),
    'a comment among rows': before('<row r="3">', '<!-- <row r="2"><c r="A2"><v>7</v></c></row> -->'),
    'a comment among cells': before('<c r="E3"', '<!-- <c r="D3"><v>7</v></c> -->'),
    'an instruction to a program': before('<row r="3">', '<?dan ghi="<row/>"?>'),
    'addresses in small letters': inSheet((xml) => xml.replace(/r="[A-Z]+\d+"/g, (found) => found.toLowerCase())),
    'a name of a part with a percent sign': () => {
      const { [SHEET]: sheet = '', ...parts } = partsOf(other);
      const name = 'xl/worksheets/trang%201.xml';
      return {
        ...parts,
        [name]: sheet,
        '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(SHEET, name),
        'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
          'worksheets/sheet1.xml',
          'worksheets/trang%201.xml',
        ),
      };
    },
  };

  it.each(Object.entries(FORMS))('%s: read as it stands, written into, a cell corrected', async (_, made) => {
    const rows = [['Stt', 'Nội dung'], [], [1, null, 'Sửa đê bao', null, 'cuối']];
    const source = zipOf(made());
    expect(await cellsOf(source)).toEqual(rows);
    const workbook = await open(source);
    valueOf(await workbook.putTabs([draft], { unfinished: 'Đang ghi' }, runner));
    const edit = { sheet: 'Việc', row: 3, column: 4, expected: 'cuối', value: 'đã sửa' };
    valueOf(await workbook.editCells([edit], runner));
    const saved = await workbook.save(runner);
    const stood = invariantFaults(source);
    expect(invariantFaults(saved).filter((fault) => !stood.includes(fault))).toEqual([]);
    expect(await cellsOf(saved)).toEqual([...rows.slice(0, 2), [1, null, 'Sửa đê bao', null, 'đã sửa']]);
  });
});

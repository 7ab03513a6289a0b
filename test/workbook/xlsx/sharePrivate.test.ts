/** A workbook full of traces of its makers: nothing of them is in the copy to send, and all that people saw is. */
import { createStraightRunner } from '../../../src/app/runner';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { ShareOptions, SharedCopy } from '../../../src/workbook/port';
import { REL_NS, makeXlsx, partsOf, textParts, zipOf } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { hiddenText } from '../../../src/app/summary/share';
import { createSay } from '../../../src/messages/createSay';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Stands in everything that nobody else shall see. */
const SECRET = 'bimat';

async function shared(bytes: Uint8Array, options: ShareOptions): Promise<SharedCopy> {
  return valueOf(await valueOf(await openXlsx('so.xlsx', bytes, runner)).shareCopy(options, runner));
}

async function rowsOf(bytes: Uint8Array): Promise<unknown> {
  const { sheets } = valueOf(await valueOf(await openXlsx('so.xlsx', bytes, runner)).read(runner));
  return sheets.map(({ name, rows }) => [name, rows]);
}

const relation = (id: string, kind: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${REL_NS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
const text = (cell: string, words: string, style = 0): string =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

const note = (shape: string, kind: string): string =>
  `<v:shape id="${shape}" type="#_x0000_t202"><v:textbox>${SECRET}</v:textbox><x:ClientData ObjectType="${kind}"/></v:shape>`;
const vml = (...shapes: readonly string[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shapes.join('')}</xml>`;
const comments = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${SECRET}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>${SECRET}</t></text></comment></commentList></comments>`;

/** An Excel table whose second column nobody sees, as our tabs have them. */
const table = (hidden: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang" displayName="Bang" ref="A5:D6" totalsRowShown="0"><autoFilter ref="A5:D6"/><tableColumns count="4"><tableColumn id="1" name="Việc"/><tableColumn id="2" name="${hidden}"/><tableColumn id="3" name="Hạn"/><tableColumn id="4" name="~${hidden}~"/></tableColumns></table>`;

/** Black, and blue and underlined. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><u/><sz val="13"/><color rgb="FF0563C1"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const OBJECT = 1025;

/** What stands on both visible sheets below their cells. */
const AROUND = `<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="'An ${SECRET}'!A1" display="x"/></hyperlinks><pageSetup orientation="landscape" r:id="rId3"/><headerFooter><oddHeader>&amp;C${SECRET}</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter><evenFooter>&amp;Z&amp;F</evenFooter></headerFooter><legacyDrawing r:id="rId5"/><legacyDrawingHF r:id="rId12"/><oleObjects><oleObject progId="Word.Document.12" shapeId="${OBJECT}" r:id="rId10"/></oleObjects>`;

const BOOK: MadeBook = {
  sheets: [
    {
      name: 'Việc',
      inside: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>'An ${SECRET}'!A1</f><v>7</v></c><c r="C1" t="str"><f>${SECRET}()</f></c></row><row r="2">${text('A2', 'Trang của sở', 1)}<c r="B2"><f t="shared" ref="B2:B3" si="0">1+1</f><v>2</v></c><c r="C2"><f>Ten${SECRET}</f></c></row><row r="3">${text('A3', 'Xem thêm', 1)}<c r="B3"><f t="shared" si="0"/><v></v></c></row></sheetData><dataValidations count="2"><dataValidation type="list" sqref="D1"><formula1>'An ${SECRET}'!$A$1:$A$9</formula1></dataValidation><dataValidation type="list" showInputMessage="1" errorTitle="${SECRET}" error="${SECRET}" promptTitle="${SECRET}" prompt="Hỏi ${SECRET}" sqref="D2"><formula1>"Xong,Chưa"</formula1></dataValidation></dataValidations>${AROUND}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" prompt="${SECRET}"><x14:formula1><xm:f>TH!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    },
    {
      name: `An ${SECRET}`,
      inside: `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>`,
      state: 'hidden',
    },
    { name: `Rat an ${SECRET}`, inside: '<sheetData/>', state: 'veryHidden' },
    {
      name: 'TH',
      inside: `<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="10"/><col min="2" max="2" width="4" hidden="1"/><col min="3" max="3" width="10"/><col min="4" max="4" width="4" hidden="1"/></cols><sheetData><row r="1">${text('A1', 'Tổng hợp')}<c r="D1" t="s"><v>2</v></c></row><row r="2">${text('A2', 'Một', 1)}<c r="C2"><f>1</f><v>1</v></c>${text('D2', SECRET)}</row><row r="3">${text('A3', 'Chốt lúc 08 giờ 05 ngày 02/07/2026', 1)}</row><row r="5">${text('A5', 'Việc')}${text('B5', `Ma${SECRET}`)}${text('C5', 'Hạn')}${text('D5', `~Ma${SECRET}~`)}</row><row r="6">${text('A6', 'Trực')}${text('B6', SECRET)}${text('C6', 'Tháng 3')}${text('D6', `~row~${SECRET}~`)}</row></sheetData>${AROUND}<tableParts count="1"><tablePart r:id="rId13"/></tableParts>`,
    },
  ],
  styles: STYLES,
  strings: ['<t>Sổ tay</t>', `<t>${SECRET}</t>`, `<t>tiendo:1;plan=${SECRET}</t>`],
  before: `<fileSharing userName="${SECRET}"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15ac:absPath url="C:\\${SECRET}\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`,
  after: `<definedNames><definedName name="_TienDo.summary.2026_02" hidden="1">TH!$A$1</definedName><definedName name="Ten${SECRET}">OFFSET('An ${SECRET}'!$A$1,0,0)</definedName></definedNames><customWorkbookViews><customWorkbookView name="${SECRET}" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId805"/></pivotCaches>`,
};

/** Adds the parts around the workbook that people leave traces in. */
function fullOfTraces(): Uint8Array {
  const parts: Record<string, string> = partsOf(BOOK);
  const add = (part: string, content: string, type: string): void => {
    parts[part] = content;
    const override = `<Override PartName="/${part}" ContentType="${type}"/>`;
    parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace('</Types>', `${override}</Types>`);
  };
  const relate = (part: string, ...all: readonly string[]): void => {
    parts[part] = (parts[part] ?? relations()).replace('</Relationships>', `${all.join('')}</Relationships>`);
  };
  add(
    'docProps/core.xml',
    `<coreProperties>${SECRET}</coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  add(
    'docProps/custom.xml',
    `<Properties>${SECRET}</Properties>`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  );
  add('docMetadata/LabelInfo.xml', `<labels>${SECRET}</labels>`, 'application/vnd.ms-office.classificationlabels+xml');
  relate(
    '_rels/.rels',
    relation('rId7', 'metadata/core-properties', 'docProps/core.xml'),
    relation('rId8', 'custom-properties', 'docProps/custom.xml'),
    relation('rId9', 'metadata/classificationlabels', 'docMetadata/LabelInfo.xml'),
  );
  add(
    'xl/connections.xml',
    `<connections xmlns="x"><connection id="1" name="c"><dbPr connection="Password=${SECRET}"/></connection></connections>`,
    `${SHEETML}.connections+xml`,
  );
  add('xl/persons/person.xml', `<personList>${SECRET}</personList>`, 'application/vnd.ms-excel.person+xml');
  add('customXml/item1.xml', `<form>${SECRET}</form>`, 'application/xml');
  add('xl/revisions/userNames.xml', `<users>${SECRET}</users>`, `${SHEETML}.userNames+xml`);
  add(
    'xl/pivotCache/pivotCacheDefinition1.xml',
    `<pivotCacheDefinition xmlns="x"><cacheSource type="worksheet"><worksheetSource ref="A1:A9" sheet="An ${SECRET}"/></cacheSource></pivotCacheDefinition>`,
    `${SHEETML}.pivotCacheDefinition+xml`,
  );
  add('xl/pivotTables/pivotTable1.xml', `<pivotTableDefinition name="${SECRET}"/>`, `${SHEETML}.pivotTable+xml`);
  parts['xl/pivotTables/_rels/pivotTable1.xml.rels'] = relations(
    relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
  );
  relate(
    'xl/_rels/workbook.xml.rels',
    relation('rId801', 'connections', 'connections.xml'),
    relation('rId802', 'person', 'persons/person.xml'),
    relation('rId803', 'customXml', '../customXml/item1.xml'),
    relation('rId804', 'usernames', 'revisions/userNames.xml'),
    relation('rId805', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
  );
  for (const place of [1, 4]) {
    add(`xl/printerSettings/printerSettings${place}.bin`, SECRET, `${SHEETML}.printerSettings`);
    add(`xl/comments${place}.xml`, comments, `${SHEETML}.comments+xml`);
    add(
      `xl/threadedComments/threadedComment${place}.xml`,
      `<ThreadedComments>${SECRET}</ThreadedComments>`,
      'application/vnd.ms-excel.threadedcomments+xml',
    );
    add(
      `xl/drawings/vmlDrawing${place}.vml`,
      vml(
        note('a', 'Note'),
        note(`_x0000_s${OBJECT}`, 'Pict').replace('<v:textbox>', '<v:imagedata o:relid="rId1"/><v:textbox>'),
      ),
      'application/vnd.openxmlformats-officedocument.vmlDrawing',
    );
    parts[`xl/drawings/_rels/vmlDrawing${place}.vml.rels`] = relations(
      relation('rId1', 'image', `../media/object${place}.emf`),
    );
    add(`xl/media/object${place}.emf`, SECRET, 'image/x-emf');
    add(`xl/embeddings/oleObject${place}.bin`, SECRET, 'application/vnd.openxmlformats-officedocument.oleObject');
    add(
      `xl/drawings/vmlDrawingHF${place}.vml`,
      vml(note('CH', 'Pict')),
      'application/vnd.openxmlformats-officedocument.vmlDrawing',
    );
    relate(
      `xl/worksheets/_rels/sheet${place}.xml.rels`,
      relation('rId1', 'hyperlink', `file:///C:\\${SECRET}\\y.xlsx`, true),
      relation('rId2', 'hyperlink', 'https://so.example.vn/', true),
      relation('rId3', 'printerSettings', `../printerSettings/printerSettings${place}.bin`),
      relation('rId4', 'comments', `../comments${place}.xml`),
      relation('rId5', 'vmlDrawing', `../drawings/vmlDrawing${place}.vml`),
      relation('rId6', 'threadedComment', `../threadedComments/threadedComment${place}.xml`),
      relation('rId10', 'oleObject', `../embeddings/oleObject${place}.bin`),
      relation('rId12', 'vmlDrawing', `../drawings/vmlDrawingHF${place}.vml`),
    );
  }
  add('xl/tables/table1.xml', table(`Ma${SECRET}`), `${SHEETML}.table+xml`);
  relate('xl/worksheets/_rels/sheet4.xml.rels', relation('rId13', 'table', '../tables/table1.xml'));
  relate('xl/worksheets/_rels/sheet1.xml.rels', relation('rId7', 'pivotTable', '../pivotTables/pivotTable1.xml'));
  return zipOf(parts);
}

/** Parts in which the secret stands, or whose name says that they are nobody's business. */
function tracesIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(textParts(bytes)).flatMap(([part, content]) =>
    new RegExp(SECRET, 'i').test(content) ||
    /docProps|printer|person|comment|customXml|vml|connections|pivot|embeddings|media/i.test(part)
      ? part
      : [],
  );
}

/** What people saw of the tab; the head of the hidden column is its letter, which the table needs. */
const TH_ROWS = [
  ['Tổng hợp'],
  ['Một', null, 1],
  ['Chốt lúc 08 giờ 05 ngày 02/07/2026'],
  [],
  ['Việc', 'B', 'Hạn'],
  ['Trực', null, 'Tháng 3'],
];

describe('of a workbook full of traces of its makers', () => {
  it.each([false, true])(
    'no text is blue and underlined that is no link any more (our tabs only: %s)',
    async (tabsOnly) => {
      const parts = textParts((await shared(fullOfTraces(), { tabsOnly })).bytes);
      const sheet = parts[`xl/worksheets/sheet${tabsOnly ? 4 : 1}.xml`] ?? '';
      const styleOf = (cell: string): string => new RegExp(`<c r="${cell}"[^>]*\\ss="(\\d+)"`).exec(sheet)?.[1] ?? '';
      expect([styleOf('A1'), styleOf('A2'), styleOf('A3')]).toEqual(tabsOnly ? ['0', '1', '2'] : ['2', '1', '2']);
      expect(parts['xl/styles.xml']).toContain(
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
      );
    },
  );

  it('the table of a tab ends with its last column in sight, and a hidden one inside goes by its letter', async () => {
    for (const tabsOnly of [false, true]) {
      const parts = textParts((await shared(fullOfTraces(), { tabsOnly })).bytes);
      const names = [...(parts['xl/tables/table1.xml'] ?? '').matchAll(/\b(?:name|ref|count)="([^"]*)"/g)];
      expect(names.map(([, name]) => name)).toEqual(['Bang', 'A5:C6', 'A5:C6', '3', 'Việc', 'B', 'Hạn']);
    }
  });

  it('the copy opens on the newest summary, with no other sheet selected', async () => {
    const whole = textParts((await shared(fullOfTraces(), { tabsOnly: false })).bytes);
    expect(whole['xl/workbook.xml']).toContain('<workbookView activeTab="1"/>');
    expect(Object.keys(whole).filter((part) => whole[part]?.includes('tabSelected="1"'))).toEqual([
      'xl/worksheets/sheet4.xml',
    ]);
  });

  it('the whole copy has none, and the text of every cell that people saw', async () => {
    const copy = await shared(fullOfTraces(), { tabsOnly: false });
    expect(tracesIn(copy.bytes)).toEqual([]);
    expect(await rowsOf(copy.bytes)).toEqual([
      [
        'Việc',
        [
          ['Sổ tay', 7],
          ['Trang của sở', 2, { kind: 'error', text: '#REF!' }],
          ['Xem thêm', { kind: 'uncached', formula: '1+1' }],
        ],
      ],
      ['TH', TH_ROWS],
    ]);
    const sheet = textParts(copy.bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain(
      '<dataValidation type="list" sqref="D2"><formula1>"Xong,Chưa"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rId2"/></hyperlinks><pageSetup orientation="landscape"/><headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter><extLst>',
    );
    expect(sheet).toContain('<c r="B3"><f t="shared" si="0"/>');
    expect(sheet).toContain('<c r="C1"/>');
    expect(invariantFaults(copy.bytes)).toEqual([]);
    expect(sdkErrors(copy.bytes, 'ban-gui.xlsx')).toEqual([]);
  });

  it('the copy of our tabs has none either', async () => {
    const copy = await shared(fullOfTraces(), { tabsOnly: true });
    expect(tracesIn(copy.bytes)).toEqual([]);
    expect(await rowsOf(copy.bytes)).toEqual([['TH', TH_ROWS]]);
    expect(invariantFaults(copy.bytes)).toEqual([]);
    expect(sdkErrors(copy.bytes, 'ban-gui.xlsx')).toEqual([]);
  });

  it('what was left out is told', async () => {
    const { sheets, tabs, hidden, leftSheets, leftOut } = await shared(fullOfTraces(), { tabsOnly: false });
    expect({ sheets, tabs, hidden, leftSheets, leftOut }).toEqual({
      sheets: ['Việc', 'TH'],
      tabs: ['TH'],
      hidden: [],
      leftSheets: [`An ${SECRET}`, `Rat an ${SECRET}`],
      leftOut: ['comments', 'properties', 'connections', 'paths', 'objects', 'headers', 'prompts'],
    });
    const plain = makeXlsx({ sheets: [{ name: 'A', inside: '<sheetData/>' }] });
    expect(await shared(plain, { tabsOnly: false })).toMatchObject({ leftSheets: [], leftOut: [] });
  });

  it('hidden sheets and comments go along where they are asked for, and nothing else', async () => {
    const copy = await shared(fullOfTraces(), { tabsOnly: false, withHidden: true, withComments: true });
    expect(copy).toMatchObject({
      hidden: [`An ${SECRET}`, `Rat an ${SECRET}`],
      leftSheets: [],
      leftOut: ['properties', 'connections', 'paths', 'objects', 'headers', 'prompts'],
    });
    const parts = textParts(copy.bytes);
    expect(parts['xl/comments1.xml']).toBe(comments);
    expect(parts['xl/persons/person.xml']).toContain(SECRET);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rId5"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`<formula1>'An ${SECRET}'!$A$1:$A$9</formula1>`);
    expect(Object.keys(parts).filter((part) => /docProps|printer|connections|customXml|revisions/.test(part))).toEqual(
      [],
    );
    expect(invariantFaults(copy.bytes)).toEqual([]);
  });

  it('a drawing that shows buttons beside notes keeps the buttons', async () => {
    const parts = {
      ...textParts(fullOfTraces()),
      'xl/drawings/vmlDrawing1.vml': vml(note('a', 'Note'), note('b', 'Button')),
    };
    const copy = textParts((await shared(zipOf(parts), { tabsOnly: false })).bytes);
    expect(copy['xl/drawings/vmlDrawing1.vml']).toBe(vml(note('b', 'Button')));
    expect(copy['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rId5"/>');
  });
});

test('sheets with something in hidden rows or columns are named, for they go along', async () => {
  const sheet = (name: string, inside: string): { name: string; inside: string } => ({ name, inside });
  const book: MadeBook = {
    sheets: [
      sheet(
        'Dòng',
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>',
      ),
      sheet(
        'Cột',
        '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
      ),
      sheet(
        'Trống',
        '<cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"/></row><row r="2" hidden="1"/></sheetData>',
      ),
      sheet('Hiện hết', '<sheetData><row r="1" hidden="0"><c r="A1"><v>1</v></c></row></sheetData>'),
    ],
  };
  const copy = await shared(zipOf(partsOf(book)), { tabsOnly: false });
  expect(copy.hiddenCells).toEqual(['Dòng', 'Cột']);
  expect(hiddenText(copy, createSay('vi'))).toBe(
    'Bản gửi còn dòng hoặc cột ẩn ở trang: "Dòng", "Cột"; cần xem lại trước khi gửi.',
  );
});

import { createStraightRunner } from '../../../src/app/runner';
import type { RowInsert } from '../../../src/workbook/port';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import type { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { makeXlsx, MAIN_NS, REL_NS, textParts } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const PLAN = 'Kế hoạch';

const cell = (address: string, text: string, style = 0): string =>
  `<c r="${address}"${style === 0 ? '' : ` s="${style}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const figure = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const worked = (address: string, formula: string, value = 0, attributes = ''): string =>
  `<c r="${address}"><f${attributes}>${formula}</f><v>${value}</v></c>`;

/** Rows 3 to 6 are tasks, row 8 sums them up. A new row goes in as row 6. */
const ROWS = [
  `<row r="1">${cell('A1', 'KẾ HOẠCH')}</row>`,
  `<row r="2">${cell('A2', 'Stt')}${cell('B2', 'Nội dung')}${cell('C2', 'Số')}</row>`,
  `<row r="3">${figure('A3', 1)}${cell('B3', 'Việc một')}${figure('C3', 10)}${worked('D3', 'C3*2', 20, ' t="shared" ref="D3:D6" si="0"')}</row>`,
  `<row r="4">${figure('A4', 2)}${cell('B4', 'Việc hai')}${figure('C4', 20)}<c r="D4"><f t="shared" si="0"/><v>40</v></c></row>`,
  `<row r="5" ht="40" customHeight="1" spans="1:4">${figure('A5', 3)}${cell('B5', 'Việc ba', 1)}${figure('C5', 30)}</row>`,
  `<row r="6">${figure('A6', 4)}${cell('B6', 'Việc bốn')}${figure('C6', 40)}<c r="D6"><f t="shared" si="0"/><v>80</v></c></row>`,
  `<row r="8">${cell('B8', 'Cộng')}${worked('C8', 'SUM(C3:C6)', 100)}${worked('D8', 'SUM(C3:C5)+C6', 100)}</row>`,
].join('');

const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

interface BookParts {
  readonly rows?: string;
  readonly around?: string;
  readonly other?: string;
  readonly book?: Partial<MadeBook>;
}

function bytesOf({ rows = ROWS, around = '', other = '<sheetData/>', book = {} }: BookParts = {}): Uint8Array {
  return makeXlsx({
    styles: STYLES,
    ...book,
    sheets: [
      { name: PLAN, inside: `<dimension ref="A1:D8"/><sheetData>${rows}</sheetData>${around}` },
      { name: 'Khác', inside: other },
    ],
  });
}

const INSERT: RowInsert = {
  sheet: PLAN,
  row: 6,
  cells: [
    { column: 0, value: '3a' },
    { column: 1, value: 'Việc mới' },
  ],
};

interface Inserted {
  readonly workbook: XlsxWorkbook;
  readonly parts: Record<string, string>;
  readonly sheet: string;
  readonly short: readonly unknown[];
  readonly unfilled: readonly string[];
  readonly entry: string;
}

async function openedOf(parts: BookParts = {}): Promise<XlsxWorkbook> {
  return valueOf(await openXlsx('ke-hoach.xlsx', bytesOf(parts), runner));
}

async function insertInto(parts: BookParts = {}, insert: RowInsert = INSERT): Promise<Inserted> {
  const workbook = await openedOf(parts);
  const done = valueOf(await workbook.insertRow(insert, runner));
  const bytes = await workbook.save(runner);
  expect(invariantFaults(bytes)).toEqual([]);
  const written = textParts(bytes);
  return { ...done, workbook, parts: written, sheet: written['xl/worksheets/sheet1.xml'] ?? '' };
}

async function refusalOf(parts: BookParts, insert: RowInsert = INSERT): Promise<unknown> {
  const workbook = await openedOf(parts);
  const outcome = await workbook.insertRow(insert, runner);
  if (outcome.ok) throw new Error('a row was put in');
  expect(workbook.changed).toBe(false);
  return outcome.refusal;
}

/** Every formula of a sheet by its cell. */
function formulasOf(sheet: string): Record<string, string> {
  const found = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f([^>]*)>([^<]*)<\/f>/g)];
  return Object.fromEntries(found.map(([, address = '', , formula = '']) => [address, formula]));
}

describe('a row is put into a file', () => {
  it('moves the rows below, and their formulas with what they name', async () => {
    const { sheet, workbook } = await insertInto();
    expect(formulasOf(sheet)).toEqual({ D3: 'C3*2', D4: 'C4*2', D7: 'C7*2', C9: 'SUM(C3:C7)', D9: 'SUM(C3:C5)+C7' });
    const grids = valueOf(await workbook.read(runner));
    expect(grids.sheets[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['KẾ HOẠCH'],
      ['Stt', 'Nội dung', 'Số'],
      [1, 'Việc một', 10],
      [2, 'Việc hai', 20],
      [3, 'Việc ba', 30],
      ['3a', 'Việc mới'],
      [4, 'Việc bốn', 40],
      [],
      [null, 'Cộng', 100],
    ]);
  });

  it('gives the row the looks of the one above, but not its height', async () => {
    const { sheet } = await insertInto();
    expect(/<row r="6"[^>]*>/.exec(sheet)?.[0]).toBe('<row r="6">');
    expect(sheet).toContain('<c r="B6" s="1" t="inlineStr">');
  });

  it('names the formulas that do not take the row in, and the cells that are worked out above', async () => {
    const { short } = await insertInto();
    expect(short).toEqual([{ sheet: PLAN, cell: 'D9' }]);
    const { unfilled } = await insertInto({}, { ...INSERT, row: 5 });
    expect(unfilled).toEqual(['D5']);
  });

  it('moves what other sheets say of it, and nothing that they say of themselves', async () => {
    const other = `<sheetData><row r="6">${worked('A6', `'${PLAN}'!C6+C6`)}${worked('B6', 'C6', 0, ' t="shared" ref="B6:B7" si="1"')}</row><row r="7"><c r="B7"><f t="shared" si="1"/></c></row></sheetData><hyperlinks><hyperlink ref="A6" location="'${PLAN}'!B6"/></hyperlinks>`;
    const { parts } = await insertInto({ other });
    const moved = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(formulasOf(moved)).toMatchObject({ A6: `'${PLAN}'!C7+C6`, B6: 'C6' });
    expect(moved).toContain(`<hyperlink ref="A6" location="'${PLAN}'!B7"/>`);
  });

  it('moves merged cells, rules, lists, breaks and links, and lets the rules of the table take the row in', async () => {
    const around = [
      '<autoFilter ref="A2:D5"/>',
      '<mergeCells count="3"><mergeCell ref="C4:C7"/><mergeCell ref="A8:B8"/><mergeCell ref="A5:B5"/></mergeCells>',
      '<conditionalFormatting sqref="A3:A5 D8"><cfRule type="expression" priority="1"><formula>$C6&gt;1</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B3:B6"><formula1>$C$6:$C$8</formula1></dataValidation></dataValidations>',
      `<hyperlinks><hyperlink ref="B6" location="'${PLAN}'!A8"/></hyperlinks>`,
      '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>',
    ].join('');
    const { sheet } = await insertInto({ around });
    expect(sheet).toContain('<autoFilter ref="A2:D6"/>');
    expect(sheet).toContain(
      '<mergeCells count="4"><mergeCell ref="C4:C8"/><mergeCell ref="A9:B9"/><mergeCell ref="A5:B5"/><mergeCell ref="A6:B6"/></mergeCells>',
    );
    expect(sheet).toContain('<conditionalFormatting sqref="A3:A6 D9">');
    expect(sheet).toContain('<formula>$C7&gt;1</formula>');
    expect(sheet).toContain('sqref="B3:B7"><formula1>$C$7:$C$9</formula1>');
    expect(sheet).toContain(`<hyperlink ref="B7" location="'${PLAN}'!A9"/>`);
    expect(sheet).toContain('<brk id="7"');
    expect(sheet).toContain('<dimension ref="A1:D9"/>');
  });

  it('moves names, and lets the print area take the row in', async () => {
    const after = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'${PLAN}'!$A$1:$D$5</definedName><definedName name="Cong">'${PLAN}'!$C$8</definedName><definedName name="Viec">'${PLAN}'!$B$3:$B$5</definedName></definedNames>`;
    const { parts } = await insertInto({ book: { after } });
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)];
    expect(Object.fromEntries(names.map(([, name, area]) => [name, area]))).toEqual({
      '_xlnm.Print_Area': `'${PLAN}'!$A$1:$D$6`,
      Cong: `'${PLAN}'!$C$9`,
      Viec: `'${PLAN}'!$B$3:$B$5`,
    });
  });

  it('moves tables, comments, their boxes, what floats, and what charts show', async () => {
    const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL_NS}/table" Target="../tables/table1.xml"/><Relationship Id="rId2" Type="${REL_NS}/comments" Target="../comments1.xml"/><Relationship Id="rId3" Type="${REL_NS}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId4" Type="${REL_NS}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`;
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations,
      'xl/tables/table1.xml': `<table xmlns="${MAIN_NS}" id="1" name="B" displayName="B" ref="A2:C5" totalsRowShown="0"><autoFilter ref="A2:C5"/><tableColumns count="3"><tableColumn id="1" name="Stt"/><tableColumn id="2" name="Nội dung"/><tableColumn id="3" name="Số"/></tableColumns></table>`,
      'xl/comments1.xml': `<comments xmlns="${MAIN_NS}"><authors><author/></authors><commentList><comment ref="B6" authorId="0"><text><t>xem</t></text></comment><comment ref="B3" authorId="0"><text><t>xem</t></text></comment></commentList></comments>`,
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 6, 2, 4, 15, 9, 4</x:Anchor><x:Row>5</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>12</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="urn:c"><c:f>'${PLAN}'!$C$3:$C$6</c:f></c:chartSpace>`,
    };
    const workbook = await openedOf({
      around:
        '<drawing r:id="rId4"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      book: { parts },
    });
    valueOf(await workbook.insertRow(INSERT, runner));
    const written = textParts(await workbook.save(runner));
    expect(written['xl/tables/table1.xml']).toContain('ref="A2:C6" totalsRowShown="0"><autoFilter ref="A2:C6"/>');
    expect(written['xl/comments1.xml']).toContain('<comment ref="B7"');
    expect(written['xl/comments1.xml']).toContain('<comment ref="B3"');
    expect(written['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:Anchor>2, 15, 7, 2, 4, 15, 10, 4</x:Anchor><x:Row>6</x:Row>',
    );
    expect(written['xl/drawings/drawing1.xml']).toContain('<xdr:row>3</xdr:row></xdr:from>');
    expect(written['xl/drawings/drawing1.xml']).toContain('<xdr:row>13</xdr:row></xdr:to>');
    expect(written['xl/charts/chart1.xml']).toContain(`'${PLAN}'!$C$3:$C$7`);
  });

  it('is undone to the last byte, and not while a cell below was written since', async () => {
    const workbook = await openedOf();
    const before = await workbook.save(runner);
    const { entry } = valueOf(await workbook.insertRow(INSERT, runner));
    const edit = { sheet: PLAN, row: 7, column: 1, expected: 'Việc bốn', value: 'Việc khác' };
    const later = valueOf(await workbook.editCells([edit], runner));
    expect(await workbook.undo(entry)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    valueOf(await workbook.undo(later.entry));
    valueOf(await workbook.undo(entry));
    expect(await workbook.save(runner)).toEqual(before);
  });

  it('lets a cell that was written before it be undone only once the row is gone', async () => {
    const workbook = await openedOf();
    const edit = { sheet: PLAN, row: 6, column: 1, expected: 'Việc bốn', value: 'Việc khác' };
    const earlier = valueOf(await workbook.editCells([edit], runner));
    const { entry } = valueOf(await workbook.insertRow(INSERT, runner));
    expect(await workbook.undo(earlier.entry)).toMatchObject({ ok: false });
    valueOf(await workbook.undo(entry));
    expect(await workbook.undo(earlier.entry)).toMatchObject({ ok: true });
  });
});

describe('nothing is put in', () => {
  it('where another row stands above than was read', async () => {
    expect(await refusalOf({}, { ...INSERT, aboveRead: [3, 'Việc khác', 30] })).toMatchObject({
      code: 'changed-since',
      params: { cell: 'B5' },
    });
    await insertInto({}, { ...INSERT, aboveRead: [3, 'Việc ba', 30] });
  });

  it('where a column to be filled is worked out', async () => {
    const insert = { ...INSERT, row: 5, cells: [{ column: 3, value: 'x' }] };
    expect(await refusalOf({}, insert)).toMatchObject({ code: 'cell-formula', params: { cell: 'D4' } });
  });

  it('where the sheet is protected', async () => {
    expect(await refusalOf({ around: '<sheetProtection sheet="1"/>' })).toMatchObject({ code: 'sheet-protected' });
  });

  test.each([
    ['array', { rows: ROWS.replace('<f>SUM(C3:C6)</f>', '<f t="array" ref="C4:C8">C3:C6</f>') }],
    ['objects', { around: '<customSheetViews><customSheetView guid="{0}"/></customSheetViews>' }],
    ['unknown', { around: '<x14ac:something xmlns:x14ac="urn:x"/>' }],
    ['shared-book', { book: { parts: { 'xl/revisions/revisionHeaders.xml': '<headers/>' } } }],
    [
      'pivot',
      {
        book: {
          parts: {
            'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN_NS}"><cacheSource type="worksheet"><worksheetSource ref="A2:C6" sheet="${PLAN}"/></cacheSource></pivotCacheDefinition>`,
          },
        },
      },
    ],
  ] satisfies [string, BookParts][])(
    'where there is something that no row can be put through: %s',
    async (bar, parts) => {
      expect(await refusalOf(parts)).toMatchObject({ code: 'row-not-insertable', params: { row: '5', bar } });
    },
  );

  it('where the sheet is gone', async () => {
    expect(await refusalOf({}, { ...INSERT, sheet: 'Kế hoạch cũ' })).toMatchObject({ code: 'sheet-missing' });
  });
});

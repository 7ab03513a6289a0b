/** What a careful reader of the file would read: every way in which programs write a cell. */
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { createStraightRunner } from '../../../src/app/runner';
import type { SheetGrid } from '../../../src/core/grid/grid';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { MAIN_NS, makeXlsx, partsOf, sheetDataOf } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';

const runner = createStraightRunner();

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetGrid[]> {
  const opened = await openXlsx('doc.xlsx', bytes, runner);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = await opened.value.read(runner);
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
  return read.value.sheets;
}

async function firstSheet(book: MadeBook): Promise<SheetGrid> {
  const [sheet] = await sheetsOf(makeXlsx(book));
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const rowsOf = async (inside: string, more: Partial<MadeBook> = {}): Promise<SheetGrid['rows']> =>
  (await firstSheet({ sheets: [{ name: 'A', inside: `<sheetData>${inside}</sheetData>` }], ...more })).rows;

/** Styles: 0 General, 1 a built-in day, 2 a custom day in Vietnamese, 3 a percent, 4 a time of day. */
const STYLES = `<styleSheet xmlns="${MAIN_NS}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Ngày&quot; dd/mm/yyyy"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

describe('reading cells', () => {
  it('reads shared strings: rich runs joined, phonetic readings left out, escapes decoded', async () => {
    const strings = [
      '<t>Văn phòng</t>',
      '<r><rPr><b/></rPr><t xml:space="preserve">P. </t></r><r><t>KHTC</t></r>',
      '<t>báo</t><rPh sb="0" eb="1"><t>bao</t></rPh><phoneticPr fontId="1"/>',
      '<t xml:space="preserve"> a &amp; b_x000D_\n&#7871;&#x1EBF; </t>',
      '<t/>',
    ];
    const cells = strings.map((_, index) => `<c r="${'ABCDE'[index] ?? ''}1" t="s"><v>${index}</v></c>`).join('');
    expect(await rowsOf(`<row r="1">${cells}</row>`, { strings })).toEqual([
      ['Văn phòng', 'P. KHTC', 'báo', ' a & b\nếế ', ''],
    ]);
  });

  it('tells the rows in which a cell, or a part of its text, is struck through', async () => {
    const fonts = '<fonts count="3"><font/><font><strike/></font><font><strike val="0"/></font></fonts>';
    const xfs = [0, 1, 2].map((font) => `<xf numFmtId="0" fontId="${font}"/>`).join('');
    const styles = `<styleSheet xmlns="${MAIN_NS}">${fonts}<cellXfs count="3">${xfs}</cellXfs></styleSheet>`;
    const strings = [
      '<t>Sơn rào</t>',
      '<r><rPr><strike/></rPr><t>Tháng 3</t></r><r><t> tháng 5</t></r>',
      '<r><rPr><strike val="0"/><b/></rPr><t>Trồng cây</t></r>',
    ];
    const cell = (row: number, style: number, string: number): string =>
      `<row r="${row}"><c r="A${row}" s="${style}" t="s"><v>${string}</v></c></row>`;
    const inside = [
      ...[cell(1, 0, 0), cell(2, 1, 0), cell(3, 2, 0), cell(4, 0, 1), cell(5, 0, 2)],
      '<row r="6"><c r="A6" s="1"/><c r="B6" s="1"><v>12</v></c></row><row r="7"><c r="A7" s="1"/></row>',
      '<row r="8"><c t="inlineStr" r="A8"><is><r><rPr><strike/></rPr><t>bỏ</t></r></is></c></row>',
    ].join('');
    const sheet = { name: 'A', inside: `<sheetData>${inside}</sheetData>` };
    expect((await firstSheet({ sheets: [sheet], strings, styles })).struck).toEqual([2, 4, 6, 8]);
    expect(await firstSheet({ sheets: [sheet], strings: ['<t>a</t>', '<t>b</t>', '<t>c</t>'] })).not.toHaveProperty(
      'struck.0',
      2,
    );
  });

  it('reads inline strings, numbers, booleans, errors and days in ISO form', async () => {
    const cells = [
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      '<c r="B1"><v>-1.5E3</v></c>',
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>',
      '<c r="E1" t="e"><v>#REF!</v></c>',
      '<c r="F1" t="d"><v>2026-03-01T12:00:00</v></c>',
    ].join('');
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([
      ['ab', -1500, true, false, { kind: 'error', text: '#REF!' }, 46_082.5],
    ]);
  });

  it('reads the cached value of a formula and says where there is none', async () => {
    const cells = [
      '<c r="A1"><f>B1*2</f><v>4</v></c>',
      '<c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="str"><f>""</f><v></v></c>',
      '<c r="D1"><f>SUM(A1:A3)</f></c><c r="E1"><f>A1&amp;"x"</f><v/></c>',
      '<c r="F1"><f t="shared" ref="F1:G1" si="0">A1+1</f></c><c r="G1"><f t="shared" si="0"/></c>',
    ].join('');
    const uncached = (formula: string): object => ({ kind: 'uncached', formula });
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([
      [4, 'a', '', uncached('SUM(A1:A3)'), uncached('A1&"x"'), uncached('A1+1'), uncached('A1+1')],
    ]);
  });

  it('finds cells and rows without addresses, leaves gaps blank and drops what only has a style', async () => {
    const inside =
      '<row><c><v>1</v></c><c s="0"/><c><v>3</v></c></row><row r="4" ht="20"/><row r="5"><c r="C5"><v>5</v></c><c><v>6</v></c></row><row r="9"><c r="A9" s="0"/></row>';
    expect(await rowsOf(inside)).toEqual([[1, null, 3], [], [], [], [null, null, 5, 6]]);
  });

  it('gives number formats of numbers only', async () => {
    const inside = `<sheetData><row r="2"><c r="A2" s="1"><v>45000</v></c><c r="B2" s="2" t="inlineStr"><is><t>x</t></is></c><c r="C2" s="3"><v>0.5</v></c><c r="D2"><v>1</v></c></row></sheetData>`;
    const sheet = await firstSheet({ sheets: [{ name: 'A', inside }], styles: STYLES });
    expect(sheet.formats).toEqual([undefined, ['m/d/yyyy', undefined, '0.00%']]);
  });

  it('turns days of the 1904 system into serials of the 1900 system, and nothing else', async () => {
    const inside =
      '<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1" s="2"><v>43538</v></c><c r="C1"><v>43538</v></c><c r="D1" s="3"><v>0.5</v></c><c r="E1" s="4"><v>0.5</v></c></row>';
    expect(await rowsOf(inside, { styles: STYLES, before: '<workbookPr date1904="1"/>' })).toEqual([
      [45_000, 45_000, 43_538, 0.5, 0.5],
    ]);
  });

  it('reads merged areas, hidden rows and the state of sheets', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/><row r="4"><c r="A4"><v>4</v></c></row><row r="9" hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>';
    const [first, second, third] = await sheetsOf(
      makeXlsx({
        sheets: [
          { name: 'Tháng 1 & 2', inside },
          { name: 'Ẩn', inside: '<sheetData/>', state: 'hidden' },
          { name: 'Rất ẩn', inside: '<sheetData></sheetData>', state: 'veryHidden' },
        ],
      }),
    );
    expect(first).toMatchObject({ name: 'Tháng 1 & 2', visibility: 'visible', hiddenRows: 2 });
    expect(first?.merges).toEqual([{ top: 1, left: 0, bottom: 3, right: 1 }]);
    expect(second).toMatchObject({ visibility: 'hidden', rows: [] });
    expect(third).toMatchObject({ visibility: 'veryHidden', rows: [] });
  });
});

describe('reading packages', () => {
  const rows = [
    ['Stt', 'Nội dung'],
    [1, 'Rà soát'],
  ];

  it('reads parts written with a namespace prefix', async () => {
    const inside =
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData>';
    const sheet = await firstSheet({
      sheets: [{ name: 'A', inside }],
      strings: ['<x:r><x:t>a</x:t></x:r>'],
      prefix: 'x:',
    });
    expect(sheet.rows).toEqual([['a', 'b']]);
  });

  it('reads parts with a byte order mark, absolute targets and names in another case', async () => {
    const parts = partsOf({ sheets: [{ name: 'A', inside: sheetDataOf(rows) }] });
    const renamed: Record<string, Uint8Array> = {};
    for (const [name, text] of Object.entries(parts)) {
      const absolute = text.replace('Target="worksheets/', 'Target="/xl/worksheets/');
      renamed[name.replace('worksheets/sheet1', 'Worksheets/Sheet1')] = strToU8(`\ufeff${absolute}`);
    }
    const [sheet] = await sheetsOf(streamed(renamed));
    expect(sheet?.rows).toEqual(rows);
  });

  it('reads a package that was written as a stream, sizes behind the data', async () => {
    const [sheet] = await sheetsOf(streamedBook(rows));
    expect(sheet?.rows).toEqual(rows);
  });

  it('copies the raw entries of such a package when it writes', async () => {
    const source = streamedBook(rows);
    const opened = await openXlsx('doc.xlsx', source, runner);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect((await opened.value.mark([{ sheet: 'A', row: 1, column: 0 }], runner)).ok).toBe(true);
    const [sheet] = await sheetsOf(await opened.value.save(runner));
    expect(sheet?.rows).toEqual(rows);
  });

  it('reads zip64 records', async () => {
    const [sheet] = await sheetsOf(asZip64(makeXlsx({ sheets: [{ name: 'A', inside: sheetDataOf(rows) }] })));
    expect(sheet?.rows).toEqual(rows);
  });

  it('leaves other kinds of sheets out', async () => {
    const book: MadeBook = {
      sheets: [
        { name: 'A', inside: sheetDataOf(rows) },
        { name: 'Biểu đồ', inside: '<sheetData/>' },
      ],
    };
    const parts = partsOf(book);
    const relations = 'xl/_rels/workbook.xml.rels';
    parts[relations] = (parts[relations] ?? '').replace(/worksheet(" Target="worksheets\/sheet2)/, 'chartsheet$1');
    const sheets = await sheetsOf(streamed(Object.fromEntries(Object.entries(parts).map(([n, t]) => [n, strToU8(t)]))));
    expect(sheets.map(({ name }) => name)).toEqual(['A']);
  });
});

function streamedBook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const parts = partsOf({ sheets: [{ name: 'A', inside: sheetDataOf(rows) }] });
  return streamed(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Zips as a stream: local headers without sizes, data descriptors behind. */
function streamed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** Rewrites the central directory with zip64 sizes, offsets and end records, as writers of very large files do. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  const records: Buffer[] = [];
  for (let at = start, index = 0; index < count; index++) {
    const nameLength = view.getUint16(at + 28, true);
    const head = Buffer.from(bytes.slice(at, at + 46));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((field, place) => {
      extra.writeUInt32LE(head.readUInt32LE(field), 4 + place * 8);
      head.writeUInt32LE(0xffffffff, field);
    });
    const oldExtra = view.getUint16(at + 30, true);
    head.writeUInt16LE(extra.length, 30);
    records.push(head, Buffer.from(bytes.slice(at + 46, at + 46 + nameLength)), extra);
    at += 46 + nameLength + oldExtra + view.getUint16(at + 32, true);
  }
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeUInt32LE(44, 4);
  end64.writeUInt32LE(count, 24);
  end64.writeUInt32LE(count, 32);
  end64.writeUInt32LE(directory.length, 40);
  end64.writeUInt32LE(start, 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(start + directory.length, 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.alloc(22, 0xff);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt32LE(0, 4);
  last.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([bytes.slice(0, start), directory, end64, locator, last]));
}

/** Small traces of makers that stand in what goes along with a copy: names of code, scenarios, permissions, alt texts, data in pictures. */
import { createStraightRunner } from '../../../src/app/runner';
import { openXlsx } from '../../../src/workbook/xlsx/xlsxWorkbook';
import { REL_NS, partsOf, zipOf } from '../../helpers/makeXlsx';
import type { MadeBook } from '../../helpers/makeXlsx';
import { invariantFaults } from '../../helpers/ooxmlInvariants';
import { sdkErrors } from '../../helpers/openXmlSdk';
import { unzipSync } from 'fflate';
import { valueOf } from '../../helpers/valueOf';

const runner = createStraightRunner();
const SECRET = 'bimat';

const BOOK: MadeBook = {
  sheets: [
    {
      name: 'Việc',
      inside: `<sheetPr codeName="${SECRET}"><outlinePr summaryBelow="0"/></sheetPr><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="${SECRET}" saltValue="${SECRET}" spinCount="100000" sheet="1"/><protectedRanges><protectedRange name="${SECRET}" sqref="A1" securityDescriptor="O:${SECRET}"/></protectedRanges><scenarios><scenario name="${SECRET}" user="${SECRET}" comment="${SECRET}" count="1"><inputCells r="A1" val="9"/></scenario></scenarios><drawing r:id="rId1"/>`,
    },
  ],
  before: `<workbookPr codeName="${SECRET}" date1904="0"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="${SECRET}" workbookSaltValue="${SECRET}" workbookSpinCount="100000" lockStructure="1"/>`,
  after: `<definedNames><definedName name="Nguon" comment="${SECRET}" description="${SECRET}">'Việc'!$A$1</definedName></definedNames>`,
};

const ANCHOR =
  '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
const picture = (id: number, descr: string): string =>
  `<xdr:twoCellAnchor>${ANCHOR}<xdr:pic macro="[0]!${SECRET}"><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Hình ${id}" descr="${descr}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${id - 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;
const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL_NS}">${picture(2, `C:\\Users\\${SECRET}\\so-do.png`)}${picture(3, 'Sơ đồ các bến')}</xdr:wsDr>`;

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
function chunk(kind: string, data: Uint8Array): Uint8Array {
  return joined(Uint8Array.of(0, 0, 0, data.length), latin(kind), data, Uint8Array.of(0, 0, 0, 0));
}
const segment = (kind: number, data: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(0xff, kind, 0, data.length + 2), data);

const PNG_HEAD = joined(Uint8Array.of(0x89), latin('PNG\r\n\u001a\n'), chunk('IHDR', Uint8Array.of(1, 2)));
const PNG_TAIL = joined(chunk('IDAT', Uint8Array.of(9, 8)), chunk('IEND', new Uint8Array(0)));
const SCAN = joined(
  segment(0xdb, Uint8Array.of(5)),
  segment(0xda, Uint8Array.of(1)),
  Uint8Array.of(7, 0xff, 0, 0xff, 0xd9),
);
/** Exif in little-endian order with two entries: a made-up one, and how the photograph is turned. */
const exif = (turn: number): Uint8Array =>
  joined(
    latin('Exif\0\0II*\0'),
    Uint8Array.of(8, 0, 0, 0, 2, 0, 0x0f, 1, 2, 0, 5, 0, 0, 0, 38, 0, 0, 0),
    Uint8Array.of(0x12, 1, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0, 0, 0, 0),
    latin(SECRET),
  );

async function sharedParts(photograph: Uint8Array): Promise<{ bytes: Uint8Array; parts: Record<string, Uint8Array> }> {
  const parts: Record<string, string> = partsOf(BOOK);
  parts['xl/drawings/drawing1.xml'] = DRAWING;
  const relations = (...all: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${REL_NS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  parts['xl/worksheets/_rels/sheet1.xml.rels'] = relations(['drawing', '../drawings/drawing1.xml']);
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(['image', '../media/a.png'], ['image', '../media/b.jpg']);
  parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
  );
  const png = joined(PNG_HEAD, chunk('tEXt', latin(`Author\0${SECRET}`)), PNG_TAIL);
  const book = zipOf({ ...parts, 'xl/media/a.png': png, 'xl/media/b.jpg': photograph });
  const port = valueOf(await openXlsx('so.xlsx', book, runner));
  const { bytes } = valueOf(await port.shareCopy({ tabsOnly: false }, runner));
  return { bytes, parts: unzipSync(bytes) };
}

const plainPhotograph = joined(Uint8Array.of(0xff, 0xd8), SCAN);

test('nothing of them is in any part, and what was in sight is there', async () => {
  const photograph = joined(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe1, exif(1)),
    segment(0xed, latin(SECRET)),
    segment(0xfe, latin(SECRET)),
    SCAN,
  );
  const { bytes, parts } = await sharedParts(photograph);
  const text = (part: string): string => new TextDecoder('latin1').decode(parts[part]);
  expect(Object.keys(parts).filter((part) => text(part).includes(SECRET))).toEqual([]);
  expect(parts['xl/media/a.png']).toEqual(joined(PNG_HEAD, PNG_TAIL));
  expect(parts['xl/media/b.jpg']).toEqual(plainPhotograph);
  const utf8 = (part: string): string => new TextDecoder().decode(parts[part]);
  // A picture that somebody described keeps the description.
  expect(utf8('xl/drawings/drawing1.xml')).toContain('descr="Sơ đồ các bến"');
  expect(utf8('xl/worksheets/sheet1.xml')).toContain('<outlinePr summaryBelow="0"/>');
  expect(utf8('xl/workbook.xml')).toContain('<definedName name="Nguon">');
  // Protected as before, but without a password.
  expect(utf8('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"/>');
  expect(utf8('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
  expect(invariantFaults(bytes)).toEqual([]);
  expect(sdkErrors(bytes, 'ban-gui.xlsx')).toEqual([]);
});

test('a photograph keeps how it is turned, and nothing else', async () => {
  const { parts } = await sharedParts(joined(Uint8Array.of(0xff, 0xd8), segment(0xe1, exif(6)), SCAN));
  const kept = parts['xl/media/b.jpg'] ?? new Uint8Array(0);
  expect(kept).toHaveLength(plainPhotograph.length + 36);
  expect([...kept.subarray(22, 38)]).toEqual([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]);
});

test('a tag that has what is left out twice is refused, not guessed at', async () => {
  const sheets = BOOK.sheets.map((sheet) => ({
    ...sheet,
    inside: sheet.inside.replace('<sheetPr ', '<sheetPr codeName="lan-hai" ').replace(/<drawing[^>]*>/, ''),
  }));
  const opened = valueOf(await openXlsx('hai-lan.xlsx', zipOf(partsOf({ ...BOOK, sheets })), runner));
  expect(await opened.shareCopy({ tabsOnly: false }, runner)).toMatchObject({
    ok: false,
    refusal: { code: 'file-damaged', params: { file: 'hai-lan.xlsx' } },
  });
});

test('a picture that is cut off stays as it is', async () => {
  const cut = joined(Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff), latin('Exif'));
  const { parts } = await sharedParts(cut);
  expect(parts['xl/media/b.jpg']).toEqual(cut);
});

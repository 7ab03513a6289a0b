/** What no library at hand writes, put into a package as Excel itself writes it: each feature is its parts and its elements. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAIN_NS, REL_NS } from '../../helpers/makeXlsx';

const PACKAGE_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MS = 'http://schemas.microsoft.com/office';

const SHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const BOOK_ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr fileRecoveryPr webPublishing extLst'.split(
    ' ',
  );

/** A package while features are put into it. */
class ForeignPackage {
  readonly parts: Record<string, Uint8Array>;
  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  text(part: string): string {
    const bytes = this.parts[part];
    if (bytes === undefined) throw new Error(`no part ${part}`);
    return strFromU8(bytes);
  }

  put(part: string, content: string | Uint8Array): void {
    this.parts[part] = typeof content === 'string' ? strToU8(content) : content;
  }

  has(part: string): boolean {
    return this.parts[part] !== undefined;
  }

  /** Adds a part with its type and a relationship from another part; returns the relationship's id. */
  relate(from: string, part: string, kind: string, type: string, content: string | Uint8Array): string {
    this.put(part, content);
    this.typed(part, type);
    return this.point(from, kind, `/${part}`);
  }

  typed(part: string, type: string): void {
    const types = this.text('[Content_Types].xml');
    this.put(
      '[Content_Types].xml',
      types.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`),
    );
  }

  point(from: string, kind: string, target: string, mode = ''): string {
    const slash = from.lastIndexOf('/');
    // From nothing: the package itself.
    const rels = `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
    const stands = this.has(rels) ? this.text(rels) : `${HEAD}<Relationships xmlns="${PACKAGE_NS}"></Relationships>`;
    const id = `rIdN${(stands.match(/<Relationship /g) ?? []).length + 1}`;
    const type = kind.startsWith('http') ? kind : `${REL_NS}/${kind}`;
    const made = `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
    const open = stands.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    this.put(rels, open.replace('</Relationships>', `${made}</Relationships>`));
    return id;
  }

  /** Puts an element where the schema wants it; of one that can stand once only, the standing one stays. */
  insert(part: string, element: string): void {
    const name = /^<(\w+)/.exec(element)?.[1] ?? '';
    const order = part === BOOK ? BOOK_ORDER : SHEET_ORDER;
    const xml = this.text(part);
    if (new RegExp(`<${name}[ >/]`).test(xml)) return;
    const later = order.slice(order.indexOf(name) + 1);
    const root = part === BOOK ? 'workbook' : 'worksheet';
    const places = [...later.map((each) => `<${each}[ >/]`), `</${root}>`].map((each) => xml.search(new RegExp(each)));
    const at = Math.min(...places.filter((place) => place !== -1));
    this.put(part, xml.slice(0, at) + element + xml.slice(at));
  }

  /** The sheets' parts, in the order of the workbook. */
  get sheets(): readonly string[] {
    const rels = this.text('xl/_rels/workbook.xml.rels');
    return [...this.text(BOOK).matchAll(/<sheet [^>]*r:id="([^"]+)"/g)].map(([, id = '']) => {
      const tag = (rels.match(/<Relationship [^>]*>/g) ?? []).find((each) => each.includes(`Id="${id}"`)) ?? '';
      const target = /Target="([^"]+)"/.exec(tag)?.[1] ?? '';
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    });
  }

  save(): Uint8Array {
    return zipSync(this.parts, { level: 1, mtime: '1990-01-01' });
  }
}

const BOOK = 'xl/workbook.xml';
const R = `xmlns:r="${REL_NS}"`;

/** The sheet of figures, which is the second. */
const other = ({ sheets }: ForeignPackage): string => sheets[1] ?? '';

function drawing(book: ForeignPackage, inside: string, parts: (drawing: string) => void): void {
  const sheet = other(book);
  // A sheet has one drawing: where there is one already, this feature is left out.
  if (/<drawing[ >]/.test(book.text(sheet))) return;
  const part = 'xl/drawings/drawing90.xml';
  const id = book.relate(
    sheet,
    part,
    'drawing',
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${R}><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  );
  parts(part);
  book.insert(sheet, `<drawing r:id="${id}" ${R}/>`);
}

export const PART_FEATURES = {
  'a chart': (book) => {
    drawing(
      book,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rIdN1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      (part) =>
        void book.relate(
          part,
          'xl/charts/chart90.xml',
          'chart',
          'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
          `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Phụ lục'!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
        ),
    );
  },
  'a shape': (book) =>
    drawing(
      book,
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="Hộp chữ"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Trình ký</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
      () => undefined,
    ),
  'a pivot table': (book) => {
    const cache = 'xl/pivotCache/pivotCacheDefinition90.xml';
    const id = book.relate(
      BOOK,
      cache,
      'pivotCacheDefinition',
      `${SPREADSHEET}.pivotCacheDefinition+xml`,
      `${HEAD}<pivotCacheDefinition xmlns="${MAIN_NS}" ${R} r:id="rIdN1" refreshedBy="A" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Phụ lục"/></cacheSource><cacheFields count="2"><cacheField name="Khu vực" numFmtId="0"><sharedItems/></cacheField><cacheField name="Quý I" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="8" maxValue="21"/></cacheField></cacheFields></pivotCacheDefinition>`,
    );
    book.relate(
      cache,
      'xl/pivotCache/pivotCacheRecords90.xml',
      'pivotCacheRecords',
      `${SPREADSHEET}.pivotCacheRecords+xml`,
      `${HEAD}<pivotCacheRecords xmlns="${MAIN_NS}" count="0"/>`,
    );
    book.insert(BOOK, `<pivotCaches><pivotCache cacheId="90" r:id="${id}" ${R}/></pivotCaches>`);
    const table = 'xl/pivotTables/pivotTable90.xml';
    book.relate(
      other(book),
      table,
      'pivotTable',
      `${SPREADSHEET}.pivotTable+xml`,
      `${HEAD}<pivotTableDefinition xmlns="${MAIN_NS}" name="PivotTable1" cacheId="90" dataOnRows="0" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Giá trị" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="L20:M22" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields></pivotTableDefinition>`,
    );
    book.point(table, 'pivotCacheDefinition', `/${cache}`);
  },
  sparklines: (book) =>
    book.insert(
      other(book),
      `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${MS}/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Phụ lục'!B2:C2</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
    ),
  'threaded comments': (book) => {
    const persons = `${HEAD}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Lan" id="{11111111-1111-1111-1111-111111111111}" userId="lan" providerId="None"/></personList>`;
    book.relate(
      BOOK,
      'xl/persons/person90.xml',
      `${MS}/2017/10/relationships/person`,
      'application/vnd.ms-excel.person+xml',
      persons,
    );
    book.relate(
      other(book),
      'xl/threadedComments/threadedComment90.xml',
      `${MS}/2017/10/relationships/threadedComment`,
      'application/vnd.ms-excel.threadedcomments+xml',
      `${HEAD}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2026-01-05T08:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{22222222-2222-2222-2222-222222222222}"><text>Số này lấy ở đâu?</text></threadedComment></ThreadedComments>`,
    );
  },
  'a slicer': (book) => {
    book.relate(
      BOOK,
      'xl/slicerCaches/slicerCache90.xml',
      `${MS}/2007/relationships/slicerCache`,
      'application/vnd.ms-excel.slicerCache+xml',
      `${HEAD}<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_KhuVuc" sourceName="Khu vực"><extLst/></slicerCacheDefinition>`,
    );
    book.relate(
      other(book),
      'xl/slicers/slicer90.xml',
      `${MS}/2007/relationships/slicer`,
      'application/vnd.ms-excel.slicer+xml',
      `${HEAD}<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="Khu vực" cache="Slicer_KhuVuc" caption="Khu vực" rowHeight="241300"/></slicers>`,
    );
  },
  'data types': (book) => {
    book.relate(
      BOOK,
      'xl/metadata.xml',
      'sheetMetadata',
      `${SPREADSHEET}.sheetMetadata+xml`,
      `${HEAD}<metadata xmlns="${MAIN_NS}" xmlns:xlrd="${MS}/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    );
    const sheet = other(book);
    book.put(sheet, book.text(sheet).replace(/<c r="B3"/, '<c r="B3" vm="1"'));
  },
  macros: (book) => {
    book.relate(
      BOOK,
      'xl/vbaProject.bin',
      `${MS}/2006/relationships/vbaProject`,
      'application/vnd.ms-office.vbaProject',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3),
    );
    const types = book.text('[Content_Types].xml');
    book.put(
      '[Content_Types].xml',
      types.replace(`${SPREADSHEET}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    );
  },
  'custom views': (book) => {
    const guid = '{33333333-3333-3333-3333-333333333333}';
    book.insert(
      BOOK,
      `<customWorkbookViews><customWorkbookView name="Lan" guid="${guid}" windowWidth="1000" windowHeight="600" activeSheetId="1"/></customWorkbookViews>`,
    );
    book.insert(other(book), `<customSheetViews><customSheetView guid="${guid}"/></customSheetViews>`);
  },
  'another workbook': (book) => {
    const link = 'xl/externalLinks/externalLink90.xml';
    const id = book.relate(
      BOOK,
      link,
      'externalLink',
      `${SPREADSHEET}.externalLink+xml`,
      `${HEAD}<externalLink xmlns="${MAIN_NS}" ${R}><externalBook r:id="rIdN1"><sheetNames><sheetName val="T1"/></sheetNames></externalBook></externalLink>`,
    );
    book.point(link, 'externalLinkPath', 'file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch.xlsx', ' TargetMode="External"');
    book.insert(BOOK, `<externalReferences><externalReference r:id="${id}" ${R}/></externalReferences>`);
  },
  'printer settings': (book) =>
    void book.relate(
      other(book),
      'xl/printerSettings/printerSettings90.bin',
      'printerSettings',
      `${SPREADSHEET}.printerSettings`,
      Uint8Array.of(1, 0, 2, 0),
    ),
  'own properties': (book) =>
    void book.relate(
      '',
      'docProps/custom.xml',
      'custom-properties',
      'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Mật"><vt:lpwstr>Không</vt:lpwstr></property></Properties>`,
    ),
  connections: (book) =>
    void book.relate(
      BOOK,
      'xl/connections.xml',
      'connections',
      `${SPREADSHEET}.connections+xml`,
      `${HEAD}<connections xmlns="${MAIN_NS}"><connection id="1" name="Truy vấn" type="5" refreshedVersion="6"><dbPr connection="Provider=X" command="SELECT 1"/></connection></connections>`,
    ),
  'a custom part': (book) => {
    const item = 'customXml/item90.xml';
    book.relate(
      BOOK,
      item,
      'customXml',
      'application/xml',
      `${HEAD}<hoSo xmlns="urn:mot-chuong-trinh"><so>12</so></hoSo>`,
    );
    book.relate(
      item,
      'customXml/itemProps90.xml',
      'customXmlProps',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{44444444-4444-4444-4444-444444444444}"/>`,
    );
  },
  'ignored errors': (book) =>
    book.insert(other(book), '<ignoredErrors><ignoredError sqref="A1:D4" numberStoredAsText="1"/></ignoredErrors>'),
  'protected ranges': (book) =>
    book.insert(other(book), '<protectedRanges><protectedRange sqref="B2:C4" name="Vung1"/></protectedRanges>'),
  scenarios: (book) =>
    book.insert(
      other(book),
      '<scenarios current="0"><scenario name="Cao" count="1"><inputCells r="B2" val="30"/></scenario></scenarios>',
    ),
  'read-only advice': (book) => book.insert(BOOK, '<fileSharing readOnlyRecommended="1"/>'),
  'a chart sheet': (book) => {
    const part = 'xl/chartsheets/sheet90.xml';
    const id = book.relate(
      BOOK,
      part,
      'chartsheet',
      `${SPREADSHEET}.chartsheet+xml`,
      `${HEAD}<chartsheet xmlns="${MAIN_NS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    );
    book.put(
      BOOK,
      book.text(BOOK).replace('</sheets>', `<sheet name="Biểu đồ riêng" sheetId="990" r:id="${id}" ${R}/></sheets>`),
    );
  },
  'a path of its own': (book) => {
    // Excel writes where the file was, for programs that understand it.
    const xml = book.text(BOOK);
    const made = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15" xmlns:x15="${MS}/spreadsheetml/2010/11/main"><x15ac:absPath url="C:\\Ke hoach\\" xmlns:x15ac="${MS}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`;
    book.put(
      BOOK,
      xml.replace(/<(bookViews|sheets)[ >]/, (found) => made + found),
    );
  },
} satisfies Readonly<Record<string, (book: ForeignPackage) => void>>;

export type PartFeature = keyof typeof PART_FEATURES;

/** Puts features into a package. */
export function withParts(bytes: Uint8Array, names: readonly PartFeature[]): Uint8Array {
  const book = new ForeignPackage(bytes);
  for (const name of names) PART_FEATURES[name](book);
  return book.save();
}

/** Makes a workbook of drafts and nothing else: what is sent out, where no workbook of the office is patched. */
import { columnLetters, quoteSheetName } from '../../core/grid/address';
import type { TabDraft } from '../../core/draft/types';
import type { Runner } from '../../core/flow/runner';
import { OpcPackage } from './opc/opcPackage';
import { printArea, sheetPieces } from './write/sheetXml';
import { StyleSheetEdit } from './write/styleSheet';
import { relationshipsXml } from './write/putTabs';
import { packBytes } from './zip/pack';
import { writeZip } from './zip/writeZip';
import type { Zlib } from './zip/zlib';
import { encodeText } from './xml/text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * Returns the bytes of a workbook with the drafts as its sheets, in their order. The drafts have neither charts nor tables,
 * and titles that differ. The same drafts give the same bytes on one platform.
 * @param zlib what the platform has of its own; null in a page
 */
export async function newXlsx(drafts: readonly TabDraft[], runner: Runner, zlib: Zlib | null): Promise<Uint8Array> {
  const opc = new OpcPackage(await emptyPackage(drafts, runner, zlib), zlib);
  const styles = new StyleSheetEdit(opc);
  for (const [index, draft] of drafts.entries()) {
    if (draft.charts.length > 0 || (draft.tables ?? []).length > 0)
      throw new Error(`${draft.title} has parts below it`);
    await opc.putPieces(sheetPart(index), sheetPieces(draft, styles, { drawing: null, tables: [] }), runner);
  }
  styles.save();
  return opc.save(runner);
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

async function emptyPackage(drafts: readonly TabDraft[], runner: Runner, zlib: Zlib | null): Promise<Uint8Array> {
  const sheets = drafts.map((_, index) => sheetPart(index));
  const overrides = [
    `<Override PartName="/${WORKBOOK}" ContentType="${SPREADSHEET}sheet.main+xml"/>`,
    ...sheets.map((part) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}worksheet+xml"/>`),
  ];
  const defaults = `<Default Extension="rels" ContentType="${RELATIONS}"/><Default Extension="xml" ContentType="application/xml"/>`;
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', `${HEAD}<Types xmlns="${TYPES}">${defaults}${overrides.join('')}</Types>`],
    ['_rels/.rels', relationshipsXml('', [['officeDocument', WORKBOOK]])],
    [WORKBOOK, workbookXml(drafts)],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsXml(
        WORKBOOK,
        sheets.map((part) => ['worksheet', part]),
      ),
    ],
    ...sheets.map((part) => [part, `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`] as const),
  ];
  const packed = [];
  for (const [name, text] of parts) packed.push(await packBytes(name, new TextEncoder().encode(text), runner, zlib));
  return writeZip(new Uint8Array(), [], new Map(), packed);
}

function workbookXml(drafts: readonly TabDraft[]): string {
  const sheets = drafts.map(
    ({ title }, index) => `<sheet name="${encodeText(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = drafts.flatMap((draft, index) => {
    const sheet = quoteSheetName(draft.title);
    const local = (name: string, refersTo: string, hidden = ''): string =>
      `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${encodeText(refersTo)}</definedName>`;
    const { filter } = draft.sent ?? {};
    const rows = draft.print.titleRows;
    return [
      ...(filter === undefined
        ? []
        : [
            local(
              '_FilterDatabase',
              `${sheet}!$${columnLetters(filter.left)}$${filter.top}:$${columnLetters(filter.right)}$${filter.bottom}`,
              ' hidden="1"',
            ),
          ]),
      local('Print_Area', printArea(draft.title, draft)),
      ...(rows === null ? [] : [local('Print_Titles', `${sheet}!$${rows[0]}:$${rows[1]}`)]),
    ];
  });
  const views =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${views}<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

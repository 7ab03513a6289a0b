/** A workbook of its own for sheets that stand in no workbook of anybody's: forms that go out, the roll-up of many plans. */
import type { TabDraft } from '../../core/draft/types';
import type { Runner } from '../../core/flow/runner';
import { freeSheetName } from '../../core/grid/sheetName';
import { OpcPackage } from './opc/opcPackage';
import { encodeText } from './xml/text';
import { fillSheets } from './write/putTabs';
import { packBytes } from './zip/pack';
import { writeZip } from './zip/writeZip';
import type { Zlib } from './zip/zlib';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Without it Excel opens a window of its own choice. */
const VIEW = '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Returns the bytes of a new .xlsx with the drafts as its sheets, at least one. The same drafts give the same bytes; there
 * are no document properties, so that nobody's name and no time is in it.
 */
export async function newXlsx(
  drafts: readonly TabDraft[],
  runner: Runner,
  zlib: Zlib | null = null,
): Promise<Uint8Array> {
  const titles: string[] = [];
  for (const { title } of drafts) titles.push(freeSheetName(title, titles));
  const opc = new OpcPackage(await emptyPackage(titles, runner, zlib), zlib);
  await fillSheets(opc, drafts, runner);
  return opc.save(runner);
}

async function emptyPackage(titles: readonly string[], runner: Runner, zlib: Zlib | null): Promise<Uint8Array> {
  const sheets = titles.map((title, index) => ({ title, id: index + 1, part: `worksheets/sheet${index + 1}.xml` }));
  const list = sheets.map(({ title, id }) => `<sheet name="${encodeText(title)}" sheetId="${id}" r:id="rId${id}"/>`);
  const relations = sheets.map(
    ({ id, part }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="${part}"/>`,
  );
  const types = sheets.map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${TYPE}.worksheet+xml"/>`);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${VIEW}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ part }) => [`xl/${part}`, `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`]),
    ),
  };
  const packed = [];
  for (const [name, text] of Object.entries(parts))
    packed.push(await packBytes(name, new TextEncoder().encode(text), runner, zlib));
  return writeZip(new Uint8Array(0), [], new Map(), packed);
}

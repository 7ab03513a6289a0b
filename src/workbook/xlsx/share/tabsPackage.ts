/** A workbook that holds our tabs and nothing else of the one they stand in. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import { writtenTypeOf } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf, relationshipsPart } from '../opc/relationships';
import { isTrue, readWorkbookModel, sheetOfName } from '../read/workbookModel';
import type { SheetEntry, WorkbookModel } from '../read/workbookModel';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml, relationshipId } from '../xml/elements';
import type { XmlAttribute, XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText, withoutCdata } from '../xml/text';
import { ownTabKind } from '../../ownTabName';
import { parseSheetFrame, withMarks } from '../write/marks';
import { relationshipsXml } from '../write/putTabs';
import { packBytes } from '../zip/pack';
import type { Packed } from '../zip/packed';
import { writeZip } from '../zip/writeZip';
import { withoutLookOfLinks } from './lostLinks';
import type { LinkLooks } from './lostLinks';
import { hiddenColumns, shownTable, tableArea, withoutWorkingColumns } from './ownColumns';
import type { IsHidden } from './ownColumns';
import { withPlainCells } from './plainCells';
import { withPlainTables } from './plainTables';
import { pointsBeyond, withoutGoneRules, withOwnValues } from './references';
import type { IsGone } from './references';
import { completed } from '../../refusalError';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK = 'xl/workbook.xml';
/** Names that a sheet has for its own print and filter. */
const PRINT_NAMES = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/i;
/** Relationships that lead away from a tab: what they lead to belongs to the workbook and stays there. */
const LEFT_BEHIND = /^(?:pivotTable|threadedComment|slicer|timeline|queryTable|webextension)$/i;

/** Returns the bytes of a workbook with the tabs: values, looks, charts, print set-up; no link to any other sheet. */
export async function tabsPackage(
  opc: OpcPackage,
  tabs: readonly SheetEntry[],
  links: LinkLooks,
  runner: Runner,
): Promise<Uint8Array> {
  const model = readWorkbookModel(opc);
  const isGone = pointsBeyond(tabs.map(({ name }) => name));
  const strings = new SharedInsides(opc, model.sharedStrings);
  const parts = new Map<string, string | null>();
  const sheetParts: string[] = [];
  for (const { part, name } of tabs) {
    if (part === null) continue;
    sheetParts.push(part);
    const plain = completed(await runner.run(plainSheet(opc, part, name, { tabs, strings, isGone, links })));
    const sheet = parseSheetFrame(part, plain);
    const isHidden = hiddenColumns(sheet);
    gatherBelow(opc, part, parts, isGone, isHidden);
    const tables = [...parts].flatMap(([each, text]) =>
      text !== null && relationshipsOf(opc, part).some(({ kind, target }) => kind === 'table' && target === each)
        ? (tableArea(each, text) ?? [])
        : [],
    );
    parts.set(part, withoutWorkingColumns(sheet, isHidden, tables));
  }
  links.save();
  const theme = relationshipsOf(opc, model.part).find(({ kind, external }) => kind === 'theme' && !external)?.target;
  const shared: (readonly [string, string])[] = [];
  if (model.styles !== null) shared.push(['styles', model.styles]);
  if (theme !== undefined && opc.has(theme)) shared.push(['theme', theme]);
  for (const [, part] of shared) {
    parts.set(part, null);
    // A theme may bring pictures along.
    gatherBelow(opc, part, parts, isGone);
  }

  const files = new Map<string, string | null>();
  files.set('[Content_Types].xml', contentTypesXml(opc, [...parts.keys()]));
  files.set('_rels/.rels', relationshipsXml('', [['officeDocument', WORKBOOK]]));
  files.set(WORKBOOK, workbookXml(model, tabs));
  const related = [...sheetParts.map((part): [string, string] => ['worksheet', part]), ...shared];
  files.set(relationshipsPart(WORKBOOK), relationshipsXml(WORKBOOK, related));
  for (const [part, text] of parts) {
    files.set(part, text);
    const relations = keptRelations(opc, part);
    if (relations !== null) files.set(relationshipsPart(part), relations);
  }
  return writeZip(new Uint8Array(), [], new Map(), await packAll(opc, files, runner));
}

async function packAll(opc: OpcPackage, files: ReadonlyMap<string, string | null>, runner: Runner): Promise<Packed[]> {
  const packed: Packed[] = [];
  for (const [name, text] of files) {
    const bytes = text === null ? opc.bytesOf(name) : new TextEncoder().encode(text);
    packed.push(await packBytes(name, bytes, runner, opc.zlib));
  }
  return packed;
}

interface PlainSheetContext {
  readonly tabs: readonly SheetEntry[];
  readonly strings: SharedInsides;
  readonly isGone: IsGone;
  readonly links: LinkLooks;
}

function* plainSheet(
  opc: OpcPackage,
  part: string,
  name: string,
  { tabs, strings, isGone, links }: PlainSheetContext,
): Steps<string> {
  yield { stage: 'write', done: 0, sheet: name };
  const before = links.before(part);
  const unmarked = withMarks(parseSheetFrame(part, withoutCdata(opc.textOf(part))), [], 0);
  const ruled = withoutGoneRules(parseSheetFrame(part, unmarked), isGone);
  yield { stage: 'write', done: 0.1, sheet: name };
  const unlinked = withoutLinks(parseSheetFrame(part, ruled), tabs);
  yield { stage: 'write', done: 0.2, sheet: name };
  const sheet = parseSheetFrame(part, unlinked);
  const plain = yield* withPlainCells(sheet, strings.inPrefix(sheet.root.prefix), isGone);
  return withoutLookOfLinks(parseSheetFrame(part, plain), before, links.plain);
}

/** Takes out jumps to sheets that stay behind: the cells keep their texts. */
function withoutLinks(sheet: XmlDocument, tabs: readonly SheetEntry[]): string {
  const list = childNamed(sheet.root, 'hyperlinks');
  if (!list) return sheet.text;
  const links = childrenNamed(list, 'hyperlink');
  const goesNowhere = pointsBeyond(tabs.map(({ name }) => name));
  const gone = links.filter((link) => {
    if (relationshipId(sheet, link) !== null) return false;
    const location = attributeOf(sheet, link, 'location') ?? '';
    return !location.includes('!') || goesNowhere(location);
  });
  const edit = new XmlEdit(sheet);
  if (gone.length === links.length) edit.remove(list);
  else for (const link of gone) edit.remove(link);
  return edit.apply();
}

/** Adds the parts below another, charts and tables in their plain form. */
function gatherBelow(
  opc: OpcPackage,
  part: string,
  parts: Map<string, string | null>,
  isGone: IsGone,
  isHidden: IsHidden = () => false,
): void {
  for (const { kind, target, external } of relationshipsOf(opc, part)) {
    if (external || LEFT_BEHIND.test(kind) || !opc.has(target) || parts.has(target)) continue;
    if (kind === 'chart') parts.set(target, withOwnValues(target, opc.textOf(target), isGone));
    else if (kind === 'table')
      parts.set(target, shownTable(target, withPlainTables(parseXml(target, opc.textOf(target))), isHidden));
    else parts.set(target, null);
    gatherBelow(opc, target, parts, isGone);
  }
}

/** Returns a part's relationships without those that stay behind; null for none. */
function keptRelations(opc: OpcPackage, part: string): string | null {
  const rels = relationshipsPart(part);
  const relations = relationshipsOf(opc, part);
  const gone = relations.filter(({ kind }) => LEFT_BEHIND.test(kind));
  if (relations.length === gone.length) return null;
  const edit = new XmlEdit(parseXml(rels, opc.textOf(rels)));
  for (const { element } of gone) edit.remove(element);
  return edit.apply();
}

function workbookXml({ document, date1904, names, sheets }: WorkbookModel, tabs: readonly SheetEntry[]): string {
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  const list = tabs.map(
    ({ name }, index) => `<sheet name="${encodeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const kept = names.flatMap((name) => {
    const sheet = sheets[name.localSheet ?? sheetOfName(name, sheets)];
    const place = tabs.findIndex((each) => each.name === sheet?.name);
    const own = name.localSheet === null ? ownTabKind(name.name) !== null : PRINT_NAMES.test(name.name);
    if (place === -1 || !own) return [];
    const isHidden = ({ name: each, value }: XmlAttribute): boolean => each === 'hidden' && isTrue(value);
    const hidden = attributesOf(document, name.element).some(isHidden) ? ' hidden="1"' : '';
    const local = name.localSheet === null ? '' : ` localSheetId="${place}"`;
    return `<definedName name="${encodeText(name.name)}"${local}${hidden}>${encodeText(name.refersTo)}</definedName>`;
  });
  const definedNames = kept.length === 0 ? '' : `<definedNames>${kept.join('')}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}${viewXml(document, sheets, tabs)}<sheets>${list.join('')}</sheets>${definedNames}</workbook>`;
}

/** The copy opens on the sheet that the workbook would open on, if it has it. */
function viewXml(document: XmlDocument, sheets: readonly SheetEntry[], tabs: readonly SheetEntry[]): string {
  const view = childNamed(document.root, 'bookViews')?.children[0];
  const active = view === undefined ? null : attributeOf(document, view, 'activeTab');
  const place = tabs.findIndex(({ name }) => name === sheets[Number(active ?? 0)]?.name);
  return place < 1 ? '' : `<bookViews><workbookView activeTab="${place}"/></bookViews>`;
}

function contentTypesXml(opc: OpcPackage, parts: readonly string[]): string {
  const own = `<Override PartName="/${WORKBOOK}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>`;
  const others = parts.map(
    (part) => `<Override PartName="/${encodeText(part)}" ContentType="${encodeText(writtenTypeOf(opc, part))}"/>`,
  );
  return `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own}${others.join('')}</Types>`;
}

/** The insides of the shared strings, for cells that shall not share them any more; read only where it comes to that. */
class SharedInsides {
  private read: { readonly prefix: string; readonly insides: readonly string[] } | null = null;

  constructor(
    private readonly opc: OpcPackage,
    private readonly part: string | null,
  ) {}

  /** Returns them with their elements in a namespace prefix. */
  inPrefix(prefix: string): readonly string[] {
    if (this.part === null) return [];
    this.read ??= this.readAll(this.part);
    const { prefix: own, insides } = this.read;
    if (own === prefix) return insides;
    return insides.map((inside) => inside.replace(new RegExp(`<(/?)${own}(?=\\w)`, 'g'), `<$1${prefix}`));
  }

  private readAll(part: string): { prefix: string; insides: string[] } {
    const { text, root } = parseXml(part, this.opc.textOf(part));
    return {
      prefix: root.prefix,
      insides: childrenNamed(root, 'si').map((item) => text.slice(item.openEnd, item.closeStart)),
    };
  }
}

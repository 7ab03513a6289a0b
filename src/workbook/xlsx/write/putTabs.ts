/** Writes tabs of ours into the package: each in place of the tab of the same identity, or at the end. */
import { columnLetters, quoteSheetName } from '../../../core/grid/address';
import { requireSignature } from '../../../core/draft/signature';
import type { TabDraft } from '../../../core/draft/types';
import { RefusalError } from '../../refusalError';
import type { Runner } from '../../../core/flow/runner';
import { ownTabName } from '../../ownTabName';
import type { LeftTab } from '../../port';
import { addContentType, removeContentType } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import {
  addRelationship,
  dropRelationships,
  OFFICE_TYPE,
  putRelationships,
  removeRelationshipsTo,
  targetFrom,
} from '../opc/relationships';
import { readWorkbookModel } from '../read/workbookModel';
import { refuse } from '../refuse';
import { attributeOf, attributesOf, childNamed, parseXml } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { NOTHING_BESIDE, besideCells } from './besideCells';
import { chartXml, drawingXml } from './chartXml';
import { putNames } from './definedNames';
import { freePart, partsOnlyBelow, removeParts } from './ownParts';
import { freeSheetName, isSameSheetName } from '../../../core/grid/sheetName';
import { printArea, sheetPieces, wholeArea } from './sheetXml';
import type { SheetRelations } from './sheetXml';
import { standingPlace } from './standingPlace';
import type { Place } from './standingPlace';
import { StyleSheetEdit } from './styleSheet';
import { placeTables, TABLE_TYPE, tableXml, withTableNames } from './tableParts';
import type { PlacedTable } from './tableParts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const OFFICE_RELATIONSHIPS = OFFICE_TYPE.slice(0, -1);

export interface PutTabs {
  /** Titles of the tabs written, in the order of the drafts. */
  readonly tabs: readonly string[];
  readonly left: readonly LeftTab[];
}

/**
 * Writes the drafts. A tab that holds what people put where the new one would go is left as it stands, and the new one gets
 * a sheet of its own. Refuses with `workbook-protected` where a new tab may not be added.
 */
export async function putTabs(opc: OpcPackage, drafts: readonly TabDraft[], runner: Runner): Promise<PutTabs> {
  const places: TabPlace[] = [];
  for (const draft of drafts) places.push(await placeOf(opc, draft, runner));
  await fill(opc, places, runner);
  return {
    tabs: places.map(({ title }) => title),
    left: places.flatMap(({ title, leaves }) => (leaves === null ? [] : [{ ...leaves, tab: title }])),
  };
}

async function fill(opc: OpcPackage, places: readonly TabPlace[], runner: Runner): Promise<void> {
  // One tab may count on the table of another: all are named before any is written.
  const tables: PlacedTable[] = [];
  for (const place of places) {
    place.tables = placeTables(opc, readWorkbookModel(opc), place.draft, place.part, tables);
    tables.push(...place.tables);
  }
  for (const place of places) await putTab(opc, place, tables, runner);
}

/** Writes ordinary sheets into a workbook that was made for them: each draft into the sheet of its place, which is empty. */
export async function fillSheets(opc: OpcPackage, drafts: readonly TabDraft[], runner: Runner): Promise<void> {
  const { sheets } = readWorkbookModel(opc);
  const places: TabPlace[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { name: title, part } = sheets[index] ?? refuse('file-damaged');
    if (part === null) refuse('file-damaged');
    places.push({ draft, index, title, part, isNew: true, beside: NOTHING_BESIDE, leaves: null, tables: [] });
  }
  await fill(opc, places, runner);
}

/** Where a draft goes, and what of the tab that stands there is kept. */
interface TabPlace extends Place {
  readonly draft: TabDraft;
  readonly isNew: boolean;
  /** What people put beside our block. */
  readonly beside: NonNullable<ReturnType<typeof besideCells>>;
  /** The tab that is left as it stands; null for none. */
  readonly leaves: Omit<LeftTab, 'tab'> | null;
  tables: readonly PlacedTable[];
}

async function placeOf(opc: OpcPackage, draft: TabDraft, runner: Runner): Promise<TabPlace> {
  requireSignature(draft);
  const found = draft.kind === 'ordinary' ? null : await standingPlace(opc, draft, runner);
  const beside = found === null || found.examined.leave ? null : besideCells(opc, found.part, found.examined.clears);
  const standing = beside === null ? null : found;
  const { index, title, part } = standing ?? addPlace(opc, draft);
  const leaves = found === null || standing !== null ? null : { sheet: found.title, cells: found.examined.inTheWay };
  const isNew = standing === null;
  return { draft, index, title, part, isNew, beside: beside ?? NOTHING_BESIDE, leaves, tables: [] };
}

/** @param tables those of all drafts of the write */
async function putTab(opc: OpcPackage, place: TabPlace, tables: readonly PlacedTable[], runner: Runner): Promise<void> {
  const reusable = place.isNew ? [] : partsOnlyBelow(opc, place.part);
  if (!place.isNew) dropCalcChain(opc, place.index);
  // Where two drafts want one name, each names its own table by it.
  const draft = withTableNames(place.draft, [...tables, ...place.tables]);
  const relations = putPartsBelow(opc, draft, place.tables, place, reusable);
  const styles = new StyleSheetEdit(opc);
  await opc.putPieces(place.part, sheetPieces(draft, styles, relations, place.beside), runner);
  styles.save();
  putTabNames(opc, draft, place);
}

/** Adds an empty place for a new tab after the last sheet. */
function addPlace(opc: OpcPackage, draft: TabDraft): Place {
  const before = readWorkbookModel(opc);
  if (before.structureLocked) refuse('workbook-protected');
  const folder = before.part.slice(0, before.part.lastIndexOf('/') + 1);
  const part = freePart(opc, `${folder}worksheets/sheet`);
  const taken = before.sheets.map(({ name }) => name);
  const title = freeSheetName(draft.title, taken);
  if (draft.kind === 'ordinary') {
    const there = taken.find((name) => isSameSheetName(name, draft.title));
    if (there !== undefined) throw new RefusalError({ code: 'sheet-exists', params: { sheet: there } });
  }
  // The model wants every sheet's part to be there: it is filled at the end.
  opc.put(part, EMPTY_SHEET);
  const id = addRelationship(opc, before.part, 'worksheet', part);
  addContentType(opc, part, `${SPREADSHEET}worksheet+xml`);
  const { document } = before;
  const list = childNamed(document.root, 'sheets');
  if (!list) refuse('file-damaged', before.part);
  const sheetId = Math.max(0, ...before.sheets.map((sheet) => sheet.sheetId).filter(Number.isFinite)) + 1;
  const declared = attributesOf(document, document.root).find(
    ({ value, name }) => value === OFFICE_RELATIONSHIPS && name.startsWith('xmlns:'),
  );
  const prefix = declared?.name.slice('xmlns:'.length) ?? 'r';
  const namespace = declared ? '' : ` xmlns:r="${OFFICE_RELATIONSHIPS}"`;
  const edit = new XmlEdit(document);
  edit.append(
    list,
    `<${list.prefix}sheet name="${encodeText(title)}" sheetId="${sheetId}"${namespace} ${prefix}:id="${id}"/>`,
  );
  opc.put(before.part, edit.apply());
  return { index: before.sheets.length, title, part };
}

/** Puts our hidden name and the print names of the tab. */
function putTabNames(opc: OpcPackage, draft: TabDraft, { index, title }: Place): void {
  const model = readWorkbookModel(opc);
  const edit = new XmlEdit(model.document);
  const sheet = quoteSheetName(title);
  const rows = draft.print.titleRows;
  const local = { localSheet: index, hidden: false };
  const own = { name: ownTabName(draft.identity), localSheet: null, hidden: true, refersTo: wholeArea(title, draft) };
  putNames(edit, model, [
    ...(draft.kind === 'ordinary' ? [] : [own]),
    { name: '_xlnm.Print_Area', ...local, refersTo: printArea(title, draft) },
    { name: '_xlnm.Print_Titles', ...local, refersTo: rows ? `${sheet}!$${rows[0]}:$${rows[1]}` : null },
    { name: '_xlnm._FilterDatabase', localSheet: index, hidden: true, refersTo: filterArea(title, draft) },
  ]);
  opc.put(model.part, edit.apply());
}

/** The area that a sheet sent out is filtered over; null for none. */
function filterArea(title: string, { sent }: TabDraft): string | null {
  const filter = sent?.filter;
  if (filter === undefined) return null;
  const { top, left, bottom, right } = filter;
  return `${quoteSheetName(title)}!$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

/**
 * Writes the charts of a tab with their drawing, its tables and the sheet's relationships, into the parts that the tab
 * had before as far as they go; what is left over of those is removed. Returns the relationship ids.
 */
function putPartsBelow(
  opc: OpcPackage,
  draft: TabDraft,
  placed: readonly PlacedTable[],
  { part, title }: Place,
  reusable: readonly string[],
): SheetRelations {
  const drawings = reusable.filter((each) => /\/drawings\/[^/]*\.xml$/i.test(each));
  const charts = reusable.filter((each) => /\/charts\/chart[^/]*\.xml$/i.test(each));
  const tables = reusable.filter((each) => /\/tables\/[^/]*\.xml$/i.test(each));
  const used = new Set<string>();
  const take = (pool: string[], stem: string, type: string, text: string): string => {
    const chosen = pool.shift() ?? freePart(opc, stem);
    used.add(chosen);
    opc.put(chosen, text);
    addContentType(opc, chosen, type);
    return chosen;
  };
  let drawing: string | null = null;
  if (draft.charts.length > 0) {
    const ids = draft.charts.map((_, index) => `rId${index + 1}`);
    drawing = take(drawings, 'xl/drawings/drawing', DRAWING_TYPE, drawingXml(draft.charts, ids));
    const parts = draft.charts.map((chart) =>
      take(charts, 'xl/charts/chart', CHART_TYPE, chartXml(chart, draft, title)),
    );
    putRelationships(
      opc,
      drawing,
      relationshipsXml(
        drawing,
        parts.map((target) => ['chart', target]),
      ),
    );
    for (const each of parts) dropRelationships(opc, each);
  }
  const tableParts = placed.map((table) => take(tables, 'xl/tables/table', TABLE_TYPE, tableXml(table, draft)));
  removeParts(
    opc,
    reusable.filter((each) => !used.has(each)),
  );
  const below: [string, string][] = [
    ...(drawing === null ? [] : [['drawing', drawing] as [string, string]]),
    ...tableParts.map((table): [string, string] => ['table', table]),
  ];
  if (below.length > 0) putRelationships(opc, part, relationshipsXml(part, below));
  else dropRelationships(opc, part);
  const first = drawing === null ? 1 : 2;
  return {
    drawing: drawing === null ? null : 'rId1',
    tables: tableParts.map((_, index) => `rId${first + index}`),
  };
}

/** Returns the whole relationships of a part, `rId1` and so on in their order. */
export function relationshipsXml(part: string, targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE_TYPE}${kind}" Target="${encodeText(targetFrom(part, target))}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}">${lines.join('')}</Relationships>`;
}

/**
 * Removes the calculation chain where it lists cells of a tab that is rewritten: an entry without its formula makes
 * Excel repair the file, a missing chain it simply builds again.
 */
function dropCalcChain(opc: OpcPackage, index: number): void {
  const model = readWorkbookModel(opc);
  const chain = model.calcChain;
  const id = model.sheets[index]?.sheetId;
  if (chain === null || id === undefined) return;
  const document = parseXml(chain, opc.textOf(chain));
  if (!document.root.children.some((entry) => attributeOf(document, entry, 'i') === String(id))) return;
  removeRelationshipsTo(opc, model.part, chain);
  removeContentType(opc, chain);
  opc.remove(chain);
}

/** Takes out of a copy the pivot tables that carry the rows of sheets that the copy has not. Their cells keep what they show. */
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { readWorkbookModel } from '../read/workbookModel';
import { parseSheetFrame } from '../write/marks';
import { attributeOf, childrenNamed, parseXml, relationshipId } from '../xml/elements';
import type { XmlDocument } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { withoutCdata } from '../xml/text';
import { dropRelated } from './dropParts';

const SLICER = /^(?:slicer|slicerCache|timeline|timelineCache)$/i;
const SLICER_TEXT = /\b(?:slicerList|slicerCaches|slicerRef|timelineRefs|timelineCacheRefs|timelineCachePivotCaches)\b/;

/** Removes pivot tables whose source is none of the sheets that are left. Call it when the others are gone. */
export function dropPivotsOfGoneSheets(opc: OpcPackage): void {
  const { part, sheets } = readWorkbookModel(opc);
  const caches = relationshipsOf(opc, part).filter(
    ({ kind, external, target }) => kind === 'pivotCacheDefinition' && !external && opc.has(target),
  );
  const kept = sourcesOf(opc);
  const gone = new Map(
    caches.filter(({ target }) => isOfGone(opc.textOf(target), kept)).map((each) => [each.target, each.id]),
  );
  if (gone.size === 0) return;
  for (const sheet of sheets.flatMap((each) => each.part ?? [])) {
    dropRelated(
      opc,
      sheet,
      ({ kind, target }) =>
        kind === 'pivotTable' && relationshipsOf(opc, target).some((cache) => gone.has(cache.target)),
    );
    dropSlicers(opc, sheet, parseSheetFrame(sheet, withoutCdata(opc.textOf(sheet))));
  }
  const { document } = readWorkbookModel(opc);
  const ids = new Set(gone.values());
  const edit = new XmlEdit(document);
  for (const list of childrenNamed(document.root, 'pivotCaches')) {
    const lost = list.children.filter((cache) => ids.has(relationshipId(document, cache) ?? ''));
    if (lost.length === list.children.length) edit.remove(list);
    else for (const cache of lost) edit.remove(cache);
  }
  opc.put(part, edit.apply());
  dropRelated(opc, part, ({ id }) => ids.has(id));
  dropSlicers(opc, part, readWorkbookModel(opc).document);
  for (const name of opc.names()) {
    if (/\/drawings\/[^/]+\.xml$/i.test(name)) dropAnchors(opc, name);
    if (/\/charts\/chart[^/]*\.xml$/i.test(name)) opc.put(name, withoutPivotSource(parseXml(name, opc.textOf(name))));
  }
}

interface Sources {
  readonly sheets: ReadonlySet<string>;
  /** Names of tables, and of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
}

function sourcesOf(opc: OpcPackage): Sources {
  const { sheets, names } = readWorkbookModel(opc);
  const tables = sheets
    .flatMap(({ part }) => (part === null ? [] : relationshipsOf(opc, part)))
    .filter(({ kind, external, target }) => kind === 'table' && !external && opc.has(target))
    .map(({ target }) => {
      const table = parseXml(target, opc.textOf(target));
      return attributeOf(table, table.root, 'displayName') ?? attributeOf(table, table.root, 'name') ?? '';
    });
  return {
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    names: new Set([...tables, ...names.map(({ name }) => name)].map((name) => name.toLowerCase())),
  };
}

/** Every range that a pivot table draws on must be on a sheet that is left. */
function isOfGone(text: string, kept: Sources): boolean {
  const document = parseXml('pivot', text);
  const source = document.root.children.find(({ local }) => local === 'cacheSource');
  if (!source) return false;
  const isLost = (element: (typeof source.children)[number]): boolean => {
    const sheet = attributeOf(document, element, 'sheet');
    const name = attributeOf(document, element, 'name');
    const isRange = element.local === 'worksheetSource' || element.local === 'rangeSet';
    if (isRange && sheet !== null && !kept.sheets.has(sheet.toLowerCase())) return true;
    if (isRange && sheet === null && name !== null && !kept.names.has(name.toLowerCase())) return true;
    return element.children.some(isLost);
  };
  return source.children.some(isLost);
}

/** Removes buttons that filter pivot tables, with what a sheet or the workbook says of them. */
function dropSlicers(opc: OpcPackage, part: string, document: XmlDocument): void {
  const edit = new XmlEdit(document);
  for (const list of childrenNamed(document.root, 'extLst')) {
    const gone = list.children.filter((ext) => SLICER_TEXT.test(document.text.slice(ext.start, ext.end)));
    if (gone.length === list.children.length) edit.remove(list);
    else for (const ext of gone) edit.remove(ext);
  }
  opc.put(part, edit.apply());
  dropRelated(opc, part, ({ kind }) => SLICER.test(kind));
}

function dropAnchors(opc: OpcPackage, part: string): void {
  const document = parseXml(part, opc.textOf(part));
  const edit = new XmlEdit(document);
  for (const anchor of document.root.children) {
    if (/drawing\/20\d\d\/(?:slicer|timeslicer)/i.test(document.text.slice(anchor.start, anchor.end)))
      edit.remove(anchor);
  }
  opc.put(part, edit.apply());
}

function withoutPivotSource(chart: XmlDocument): string {
  const edit = new XmlEdit(chart);
  for (const source of childrenNamed(chart.root, 'pivotSource')) edit.remove(source);
  return edit.apply();
}

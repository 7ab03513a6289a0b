/** A copy of the workbook for others: the figures as they stand, and nothing that reaches beyond the file. */
import { completed } from '../../refusalError';
import { refuse } from '../refuse';
import type { Runner } from '../../../core/flow/runner';
import type { MergedArea, OwnTab } from '../../../core/grid/grid';
import type { Steps } from '../../../core/flow/steps';
import type { LeftOutKind, ShareOptions, SharedCopy } from '../../port';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { ownTabs } from '../read/readWorkbook';
import { readWorkbookModel } from '../read/workbookModel';
import type { SheetEntry } from '../read/workbookModel';
import { putSettings } from '../settingsPart';
import { parseXml } from '../xml/elements';
import { withoutCdata } from '../xml/text';
import { StyleSheetEdit } from '../write/styleSheet';
import { parseSheetFrame, withMarks } from '../write/marks';
import {
  dropAddIns,
  dropConnections,
  dropMacros,
  dropNamesWhere,
  dropOutsideLinks,
  giveChartsTheirValues,
} from './dropParts';
import { dropGivenNames, dropTexts } from './dropNames';
import { dropPivotsOfGoneSheets } from './dropPivots';
import { dropPictureData } from './dropPictureData';
import { dropTracesOfShapes, dropTracesOfSheet, dropTracesOfWorkbook } from './dropTraces';
import { dropComments, dropMakers, dropPaths, dropPrivateOfSheet, dropProperties } from './dropPrivate';
import { dropHiddenColumns, withoutColumns } from './dropColumns';
import type { GoneColumns } from './dropColumns';
import { dropCalcChain, dropSheets } from './dropSheets';
import { withPlainCells } from './plainCells';
import { dropChartHeaders, dropHeaders } from './dropHeaders';
import { dropObjects } from './dropObjects';
import { dropPrompts } from './dropPrompts';
import { hasHiddenCells } from './hiddenCells';
import { linksOf, withoutLookOfLinks } from './lostLinks';
import type { LinkLooks } from './lostLinks';
import { newestSummary, openOn } from './openOn';
import { hiddenColumns, shownTable, tableArea, withoutWorkingColumns } from './ownColumns';
import { pointsBeyond, withoutGoneRules } from './references';
import type { IsGone } from './references';
import { tabsPackage } from './tabsPackage';
import { addUsedStrings, emptyUnusedStrings } from './unusedStrings';
import { withPlainTables } from './plainTables';

/**
 * Returns the bytes of a copy, always a plain .xlsx; the package itself does not change. Our tabs stay known as ours by their
 * hidden names: else whoever reads the copy with this program would count their lists of tasks a second time.
 * Refuses with `tabs-none` where only our tabs are asked for and none is visible.
 */
export async function shareCopy(opc: OpcPackage, options: ShareOptions, runner: Runner): Promise<SharedCopy> {
  const model = readWorkbookModel(opc);
  const own = await ownTabs(opc, runner);
  const tabs = model.sheets.filter(
    ({ visibility, part }, place) =>
      visibility === 'visible' && part !== null && own.has(place) && own.get(place) !== 'issues',
  );
  if (options.tabsOnly && tabs.length === 0) refuse('tabs-none');
  const ownParts = new Set([...own.keys()].map((place) => model.sheets[place]?.part));
  const names = tabs.map(({ name }) => name);
  const copy = opc.copy();
  const dropped = dropUnsent(
    copy,
    new Set([...own].filter(([, kind]) => kind === 'issues').map(([place]) => place)),
    options,
  );
  const { sheets, styles } = readWorkbookModel(copy);
  const first = await newestSummary(opc, own, runner);
  if (first !== null) openOn(copy, first);
  const looks = styles === null ? null : new StyleSheetEdit(copy);
  const gone = dropKeyColumns(copy, own, model.sheets);
  const links: LinkLooks = {
    before: (part) => {
      const sheet = parseSheetFrame(part, withoutCdata(opc.textOf(part)));
      const columns = gone.get(part) ?? [];
      return linksOf(columns.length === 0 ? sheet : parseSheetFrame(part, withoutColumns(sheet, columns)));
    },
    plain: (style) => looks?.unlinkedStyle(style) ?? style,
    save: () => looks?.save(),
  };
  const leftSheets = options.tabsOnly ? [] : dropped.sheets;
  if (options.tabsOnly) {
    const sent = sheets.filter(({ name }) => names.includes(name));
    return {
      bytes: await tabsPackage(copy, sent, links, runner),
      sheets: names,
      tabs: names,
      hidden: [],
      hiddenCells: [],
      leftSheets,
      leftOut: dropped.kinds,
    };
  }
  const used = new Set<number>();
  for (const { name, part } of sheets) {
    if (part === null) continue;
    completed(await runner.run(makePlain(copy, { part, name }, dropped.isGone, ownParts.has(part), links)));
    addUsedStrings(parseSheetFrame(part, copy.textOf(part)), used);
  }
  links.save();
  emptyUnusedStrings(copy, used);
  const namesOf = (some: typeof sheets): string[] => some.map(({ name }) => name);
  return {
    bytes: await copy.save(runner),
    sheets: namesOf(sheets),
    tabs: names,
    hidden: namesOf(sheets.filter(({ visibility }) => visibility !== 'visible')),
    hiddenCells: namesOf(
      sheets.filter(
        ({ visibility, part }) =>
          visibility === 'visible' && part !== null && !ownParts.has(part) && hasHiddenCells(part, copy.textOf(part)),
      ),
    ),
    leftSheets,
    leftOut: dropped.kinds,
  };
}

/** Lists of ours are sent without the column of keys in them; returns the columns that went, by part. */
function dropKeyColumns(
  copy: OpcPackage,
  own: ReadonlyMap<number, OwnTab>,
  sheets: readonly SheetEntry[],
): ReadonlyMap<string, GoneColumns> {
  const gone = new Map<string, GoneColumns>();
  for (const [place, kind] of own) {
    const part = sheets[place]?.part ?? null;
    if (kind === 'list' && part !== null && copy.has(part)) gone.set(part, dropHiddenColumns(copy, part));
  }
  return gone;
}

/**
 * Takes everything out of a copy that is not sent, sheets first, so that what pointed to them can be told.
 * @param issues places of our tabs of issues, which stay only where no other sheet is visible
 */
function dropUnsent(
  copy: OpcPackage,
  issues: ReadonlySet<number>,
  { withHidden = false, withComments = false }: ShareOptions,
): { readonly sheets: readonly string[]; readonly kinds: readonly LeftOutKind[]; readonly isGone: IsGone } {
  const { sheets: before, names } = readWorkbookModel(copy);
  const hidden = before.flatMap(({ visibility }, place) => (visibility !== 'visible' && !withHidden ? place : []));
  const others = before.some(({ visibility }, place) => visibility === 'visible' && !issues.has(place));
  dropSheets(copy, new Set([...hidden, ...(others ? issues : [])]));
  dropCalcChain(copy);
  putSettings(copy, readWorkbookModel(copy).part, null);
  dropOutsideLinks(copy);
  const connections = dropConnections(copy);
  dropAddIns(copy);
  const macros = dropMacros(copy);
  const properties = dropProperties(copy);
  dropMakers(copy, withComments);
  const { sheets } = readWorkbookModel(copy);
  const sheetNames = sheets.map(({ name }) => name);
  const isElsewhere = pointsBeyond(sheetNames);
  dropNamesWhere(copy, ({ refersTo }) => isElsewhere(refersTo));
  dropTexts(copy);
  const kept = new Set(readWorkbookModel(copy).names.map(({ name }) => name.toLowerCase()));
  const lost = names.map(({ name }) => name).filter((name) => !kept.has(name.toLowerCase()));
  const isGone = pointsBeyond(sheetNames, lost);
  dropPivotsOfGoneSheets(copy);
  giveChartsTheirValues(copy, isGone);
  let comments = false;
  let paths = false;
  let objects = false;
  let headers = false;
  let prompts = false;
  for (const { target } of sheets) {
    if (target === null) continue;
    if (!withComments) comments = dropComments(copy, target) || comments;
    objects = dropObjects(copy, target) || objects;
    headers = dropHeaders(copy, target) || headers;
    paths = dropPrivateOfSheet(copy, target, isGone) || paths;
    prompts = dropPrompts(copy, target) || prompts;
    dropTracesOfSheet(copy, target);
  }
  dropTracesOfWorkbook(copy);
  dropTracesOfShapes(copy, isGone);
  dropPictureData(copy);
  dropGivenNames(copy);
  headers = dropChartHeaders(copy) || headers;
  paths = dropPaths(copy) || paths;
  const had: Readonly<Record<LeftOutKind, boolean>> = {
    comments,
    properties,
    connections,
    macros,
    paths,
    objects,
    headers,
    prompts,
  };
  return {
    sheets: hidden.flatMap((place) => before[place]?.name ?? []),
    kinds: LEFT_OUT.filter((kind) => had[kind]),
    isGone,
  };
}

const LEFT_OUT: readonly LeftOutKind[] = [
  'comments',
  'properties',
  'connections',
  'macros',
  'paths',
  'objects',
  'headers',
  'prompts',
];

function* makePlain(
  opc: OpcPackage,
  { part, name }: { readonly part: string; readonly name: string },
  isGone: IsGone,
  isOwn: boolean,
  links: LinkLooks,
): Steps<void> {
  yield { stage: 'write', done: 0, sheet: name };
  const before = links.before(part);
  yield { stage: 'write', done: 0.1, sheet: name };
  const unmarked = withMarks(parseSheetFrame(part, withoutCdata(opc.textOf(part))), [], 0);
  yield { stage: 'write', done: 0.2, sheet: name };
  const ruled = withoutGoneRules(parseSheetFrame(part, unmarked), isGone);
  const plain = yield* withPlainCells(parseSheetFrame(part, ruled), null, isGone);
  const unlinked = withoutLookOfLinks(parseSheetFrame(part, plain), before, links.plain);
  const sheet = parseSheetFrame(part, unlinked);
  const isHidden = isOwn ? hiddenColumns(sheet) : null;
  const tables: MergedArea[] = [];
  for (const { kind, target, external } of relationshipsOf(opc, part)) {
    if (kind !== 'table' || external || !opc.has(target)) continue;
    const whole = withPlainTables(parseXml(target, opc.textOf(target)));
    const shown = isHidden === null ? whole : shownTable(target, whole, isHidden);
    opc.put(target, shown);
    tables.push(...[tableArea(target, shown)].filter((area) => area !== null));
  }
  opc.put(part, isHidden === null ? unlinked : withoutWorkingColumns(sheet, isHidden, tables));
}

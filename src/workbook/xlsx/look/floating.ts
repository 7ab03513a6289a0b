/** Reads what lies over the cells of a sheet: charts of stacked bars with their cached figures, the rest by name. */
import type { ChartSeries, Corner, Floating } from '../../sheetLook';
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { attributeOf, parseXml, relationshipId, textOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { RefusalError } from '../../refusalError';

/** English Metric Units of a pixel. */
const EMU = 9525;
/** A sheet shows so many things at most. */
const MOST = 200;
const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor']);

/** Returns what lies over a sheet; nothing where its drawing cannot be read, for it is only looked at. */
export function readFloating(opc: OpcPackage, sheet: string): readonly Floating[] {
  try {
    const part = relationshipsOf(opc, sheet).find(({ kind, external }) => kind === 'drawing' && !external)?.target;
    if (part === undefined || !opc.has(part)) return [];
    const document = parseXml(part, opc.textOf(part));
    const targets = new Map(relationshipsOf(opc, part).map(({ id, target }) => [id, target]));
    return document.root.children
      .filter(({ local }) => ANCHORS.has(local))
      .slice(0, MOST)
      .map((anchor) => floatingOf(opc, document, anchor, targets));
  } catch (error) {
    if (error instanceof RefusalError) return [];
    throw error;
  }
}

function floatingOf(
  opc: OpcPackage,
  document: XmlDocument,
  anchor: XmlElement,
  targets: ReadonlyMap<string, string>,
): Floating {
  const from = cornerOf(document, found(anchor, 'from'));
  const far = found(anchor, 'to');
  const size = found(anchor, 'ext');
  const to = far
    ? cornerOf(document, far)
    : {
        ...from,
        right: from.right + Number((size && attributeOf(document, size, 'cx')) ?? 0) / EMU,
        down: from.down + Number((size && attributeOf(document, size, 'cy')) ?? 0) / EMU,
      };
  const properties = within(anchor, 'cNvPr');
  const named = properties && (attributeOf(document, properties, 'descr') ?? attributeOf(document, properties, 'name'));
  const place = { title: named ?? '', from, to, categories: [], series: [] };
  const chart = within(anchor, 'chart');
  if (chart) {
    const part = targets.get(relationshipId(document, chart) ?? '');
    const drawn = part !== undefined && opc.has(part) ? chartOf(parseXml(part, opc.textOf(part))) : null;
    return drawn === null ? { ...place, kind: 'chart' } : { ...place, ...drawn, title: drawn.title || place.title };
  }
  return { ...place, kind: found(anchor, 'pic') ? 'picture' : found(anchor, 'graphicFrame') ? 'chart' : 'shape' };
}

function cornerOf(document: XmlDocument, element: XmlElement | null): Corner {
  const value = (name: string): number => {
    const child = element && found(element, name);
    return child ? Number(textOf(document, child)) || 0 : 0;
  };
  return { row: value('row') + 1, column: value('col'), right: value('colOff') / EMU, down: value('rowOff') / EMU };
}

/** A chart of stacked, lying bars; null for any other. */
function chartOf(document: XmlDocument): Pick<Floating, 'kind' | 'title' | 'categories' | 'series'> | null {
  const bars = within(document.root, 'barChart');
  const titleElement = within(document.root, 'title');
  const title = titleElement ? textsIn(document, titleElement) : '';
  const settingOf = (name: string): string | null => {
    const child = bars && found(bars, name);
    return child && attributeOf(document, child, 'val');
  };
  if (!bars || settingOf('barDir') !== 'bar' || settingOf('grouping') !== 'stacked') {
    return { kind: 'chart', title, categories: [], series: [] };
  }
  const series = bars.children.filter(({ local }) => local === 'ser');
  const names = series[0] && within(series[0], 'cat');
  return {
    kind: 'bars',
    title,
    categories: names ? pointsOf(document, names) : [],
    series: series.map((each) => seriesOf(document, each)),
  };
}

const HATCHINGS: Readonly<Record<string, ChartSeries['hatching']>> = {
  wdUpDiag: 'slanting',
  ltVert: 'upright',
  // Charts written before December 2026.
  pct20: 'upright',
  lgGrid: 'grid',
};

function seriesOf(document: XmlDocument, element: XmlElement): ChartSeries {
  const name = found(element, 'tx');
  const values = found(element, 'val');
  const looks = found(element, 'spPr');
  const pattern = looks && found(looks, 'pattFill');
  const front = pattern && found(pattern, 'fgClr');
  const colour = front ? within(front, 'srgbClr') : looks && within(looks, 'srgbClr');
  return {
    name: name ? valueIn(document, name) : '',
    values: values ? pointsOf(document, values).map((text) => Number(text) || 0) : [],
    colour: (colour && attributeOf(document, colour, 'val')) ?? '808080',
    hatching: pattern ? (HATCHINGS[attributeOf(document, pattern, 'prst') ?? ''] ?? 'slanting') : null,
  };
}

/** Cached points in their order; those that are left out are blank. */
function pointsOf(document: XmlDocument, element: XmlElement): string[] {
  const points: string[] = [];
  const cache = within(element, 'strCache') ?? within(element, 'numCache');
  for (const point of cache?.children.filter(({ local }) => local === 'pt') ?? []) {
    const index = Number(attributeOf(document, point, 'idx') ?? points.length);
    if (!(index >= 0 && index < MOST)) continue;
    while (points.length < index) points.push('');
    points[index] = valueIn(document, point);
  }
  return points;
}

function valueIn(document: XmlDocument, element: XmlElement): string {
  const value = within(element, 'v');
  return value ? textOf(document, value) : '';
}

/** Texts of runs, put together. */
function textsIn(document: XmlDocument, element: XmlElement): string {
  if (element.local === 't') return textOf(document, element);
  return element.children.map((child) => textsIn(document, child)).join('');
}

/** A child by its local name, whatever its prefix: drawings mix several namespaces. */
function found(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((child) => child.local === local) ?? null;
}

/** The first element of a name anywhere within another. */
function within(parent: XmlElement, local: string): XmlElement | null {
  for (const child of parent.children) {
    const here = child.local === local ? child : within(child, local);
    if (here) return here;
  }
  return null;
}

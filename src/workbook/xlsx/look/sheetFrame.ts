/** Reads what a sheet says around its cells: widths of columns, what is frozen, whether lines are shown. */
import type { ColumnRun, SheetLook } from '../../sheetLook';
import { attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';

/** What stands around the cells. */
export type SheetFrame = Pick<
  SheetLook,
  'columns' | 'columnPixels' | 'rowPixels' | 'restHidden' | 'frozen' | 'gridLines' | 'hidesZeros' | 'zoom'
>;

const PIXELS_A_POINT = 96 / 72;
/** Height of a row in Excel where neither the sheet nor its font says another. */
const USUAL_POINTS = 15;
const USUAL_CHARACTERS = 8;
/** Room beside the characters of a column that nobody made wider. */
const MARGIN = 5;
/** Excel makes such a column a multiple of so many pixels wide. */
const STEP = 8;
const [LEAST_ZOOM, MOST_ZOOM] = [10, 400];

/** @param digit pixels of a digit in the Normal style */
export function readFrame(frame: XmlDocument, digit: number): SheetFrame {
  const { root } = frame;
  const valuesOf = (element: XmlElement | null): ReadonlyMap<string, string> =>
    new Map(element ? attributesOf(frame, element).map(({ name, value }) => [name, value]) : []);
  const usual = valuesOf(childNamed(root, 'sheetFormatPr'));
  const views = childNamed(root, 'sheetViews');
  const [view = null] = views ? childrenNamed(views, 'sheetView') : [];
  const shown = valuesOf(view);
  const list = childNamed(root, 'cols');
  const columns = (list ? childrenNamed(list, 'col') : []).map((element) => columnRun(valuesOf(element), digit));
  const width = Number(usual.get('defaultColWidth') ?? Number.NaN);
  const characters = Number(usual.get('baseColWidth') ?? USUAL_CHARACTERS);
  const height = Number(usual.get('defaultRowHeight') ?? Number.NaN);
  const zoom = Number(shown.get('zoomScale') ?? 100);
  return {
    columns,
    columnPixels: width > 0 ? widthInPixels(width, digit) : Math.ceil((characters * digit + MARGIN) / STEP) * STEP,
    rowPixels: (height > 0 ? height : USUAL_POINTS) * PIXELS_A_POINT,
    restHidden: isSet(usual.get('zeroHeight')),
    frozen: frozenOf(valuesOf(view && childNamed(view, 'pane'))),
    gridLines: !['0', 'false'].includes(shown.get('showGridLines') ?? '1'),
    hidesZeros: ['0', 'false'].includes(shown.get('showZeros') ?? '1'),
    zoom: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom > 0 ? zoom : 100)),
  };
}

/** Pixels of a width that a file counts in digits (ECMA-376 part 1, 18.3.1.13). */
export function widthInPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

function columnRun(values: ReadonlyMap<string, string>, digit: number): ColumnRun {
  const width = Number(values.get('width') ?? Number.NaN);
  return {
    first: Number(values.get('min') ?? 1) - 1,
    last: Number(values.get('max') ?? 1) - 1,
    pixels: width >= 0 ? widthInPixels(width, digit) : USUAL_CHARACTERS * digit + MARGIN,
    hidden: isSet(values.get('hidden')) || width === 0,
    style: Number(values.get('style') ?? 0),
  };
}

function frozenOf(pane: ReadonlyMap<string, string>): SheetLook['frozen'] {
  if (!['frozen', 'frozenSplit'].includes(pane.get('state') ?? '')) return { rows: 0, columns: 0 };
  const count = (name: string): number => Math.max(0, Math.trunc(Number(pane.get(name) ?? 0)) || 0);
  return { rows: count('ySplit'), columns: count('xSplit') };
}

function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * How wide a file's columns are: a file counts them in digits of the font of its Normal style, so that the same number is
 * a third wider in a book of Times New Roman 14 than in one of Calibri 11.
 */
import { columnPixels } from '../../../core/draft/columnWidth';
import { attributeOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';

/** Width of a digit in ems of the fonts that offices use (their advance widths); others are near the middle of them. */
const DIGIT_EMS: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  '.vntime': 0.5,
  'vni-times': 0.5,
  calibri: 0.507,
  cambria: 0.554,
  arial: 0.556,
  tahoma: 0.546,
  'segoe ui': 0.539,
  verdana: 0.636,
};
const OTHER_EMS = 0.53;
const PIXELS_A_POINT = 96 / 72;
/** Excel's own default, where a file says nothing: Calibri 11. */
const DEFAULT_PIXELS = 7;

/** Excel keeps widths in 256ths of a digit. */
const PARTS = 256;

/**
 * Returns the width in pixels of a digit in the Normal style of a style sheet. Excel takes it for whole pixels, other programs
 * as it is: the narrower of both is taken, so that no text is cut in either.
 */
export function digitPixels(styles: XmlDocument): number {
  const font = normalFont(styles);
  const size = Number(font && valueOf(styles, font, 'sz'));
  if (!font || !(size > 0)) return DEFAULT_PIXELS;
  const ems = DIGIT_EMS[(valueOf(styles, font, 'name') ?? '').toLowerCase()] ?? OTHER_EMS;
  const real = ems * size * PIXELS_A_POINT;
  return Math.max(1, Math.min(real, Math.round(real)));
}

/**
 * Returns what a file says of a column's width.
 * @param characters width of a draft
 * @param digit pixels of a digit in the file's Normal style
 */
export function fileWidth(characters: number, digit: number): number {
  return Math.round((columnPixels(characters) / digit) * PARTS) / PARTS;
}

function normalFont(styles: XmlDocument): XmlElement | null {
  const { root } = styles;
  const named = childrenNamed(childNamed(root, 'cellStyles') ?? root, 'cellStyle');
  const normal = named.find((style) => attributeOf(styles, style, 'builtinId') === '0');
  const looks = childrenNamed(childNamed(root, 'cellStyleXfs') ?? root, 'xf');
  const look = looks[Number(normal ? attributeOf(styles, normal, 'xfId') : 0)];
  const fonts = childrenNamed(childNamed(root, 'fonts') ?? root, 'font');
  return fonts[Number(look ? (attributeOf(styles, look, 'fontId') ?? 0) : 0)] ?? null;
}

function valueOf(styles: XmlDocument, font: XmlElement, name: string): string | null {
  const child = childNamed(font, name);
  return (child && attributeOf(styles, child, 'val')) ?? null;
}

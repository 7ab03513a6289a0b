/** Reads how each cell style of a file looks. */
import { PLAIN_CELL } from '../../sheetLook';
import type { CellLook, LineLook, Side } from '../../sheetLook';
import type { OpcPackage } from '../opc/opcPackage';
import { formatCodes } from '../read/numberFormats';
import { attributeOf, attributesOf, childNamed, childrenNamed } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { colourReader, mixed } from './colours';
import type { ReadColour } from './colours';

type Font = Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'font' | 'colour'>;
type Placing = Pick<CellLook, 'across' | 'down' | 'wrap' | 'indent' | 'turned'>;

/** Returns the looks by style number; one plain look where the file has no styles. */
export function readCellLooks(opc: OpcPackage, workbook: string, styles: XmlDocument | null): readonly CellLook[] {
  if (styles === null) return [PLAIN_CELL];
  const colourOf = colourReader(opc, workbook, styles);
  const list = (name: string, item: string): XmlElement[] => {
    const element = childNamed(styles.root, name);
    return element ? childrenNamed(element, item) : [];
  };
  const fontElements = list('fonts', 'font');
  const usual = fontElements[0] ? fontOf(styles, fontElements[0], colourOf, PLAIN_CELL) : PLAIN_CELL;
  const fonts = fontElements.map((element) => fontOf(styles, element, colourOf, usual));
  const fills = list('fills', 'fill').map((element) => fillOf(styles, element, colourOf));
  const borders = list('borders', 'border').map((element) => linesOf(styles, element, colourOf));
  const codes = formatCodes(styles);
  const looks = list('cellXfs', 'xf').map((element): CellLook => {
    const values = new Map(attributesOf(styles, element).map(({ name, value }) => [name, Number(value)]));
    return {
      ...PLAIN_CELL,
      ...(fonts[values.get('fontId') ?? 0] ?? usual),
      format: localFormat(values.get('numFmtId') ?? 0, codes),
      fill: fills[values.get('fillId') ?? 0] ?? null,
      lines: borders[values.get('borderId') ?? 0] ?? {},
      ...placingOf(styles, childNamed(element, 'alignment')),
    };
  });
  return looks.length === 0 ? [PLAIN_CELL] : looks;
}

/** Formats that follow the reader's own settings: a short date, with the time, the long date, the time. */
const OWN_DATE = 14;
const OWN_DATE_AND_TIME = 22;
const LOCAL_CODES: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(?:F800|x-sysdate)\].*/i, 'dd mmmm yyyy'],
  [/^\[\$-(?:F400|x-systime)\].*/i, 'h:mm:ss'],
];

function localFormat(id: number, codes: (id: number) => string | undefined): string {
  if (id === OWN_DATE) return 'dd/mm/yyyy';
  if (id === OWN_DATE_AND_TIME) return 'dd/mm/yyyy h:mm';
  const code = codes(id) ?? 'General';
  return LOCAL_CODES.find(([pattern]) => pattern.test(code))?.[1] ?? code;
}

/**
 * Returns the font that an element of a style sheet or of a run of text describes.
 * @param usual what it leaves open
 */
export function fontOf(
  styles: XmlDocument,
  element: XmlElement,
  colourOf: ReadColour,
  usual: Pick<Font, 'size' | 'font'>,
): Font {
  const valueOf = (name: string): string | null => {
    const child = childNamed(element, name);
    return child && attributeOf(styles, child, 'val');
  };
  const has = (name: string): boolean => {
    const child = childNamed(element, name);
    return child !== null && !['0', 'false', 'none'].includes(attributeOf(styles, child, 'val') ?? '');
  };
  const size = Number(valueOf('sz'));
  return {
    bold: has('b'),
    italic: has('i'),
    underline: has('u'),
    strike: has('strike'),
    size: size > 0 ? size : usual.size,
    font: valueOf('name') ?? valueOf('rFont') ?? usual.font,
    colour: colourOf(styles, childNamed(element, 'color')),
  };
}

/** How much of a pattern is drawn in its front colour. */
const DENSITY: Readonly<Record<string, number>> = {
  ...{ solid: 1, darkGray: 0.75, mediumGray: 0.5, lightGray: 0.25, gray125: 0.125, gray0625: 0.0625 },
  ...{ darkHorizontal: 0.5, darkVertical: 0.5, darkDown: 0.5, darkUp: 0.5, darkGrid: 0.5, darkTrellis: 0.75 },
  ...{ lightHorizontal: 0.25, lightVertical: 0.25, lightDown: 0.25, lightUp: 0.25, lightGrid: 0.4, lightTrellis: 0.4 },
};

function fillOf(styles: XmlDocument, element: XmlElement, colourOf: ReadColour): string | null {
  const pattern = childNamed(element, 'patternFill');
  if (pattern) {
    const kind = attributeOf(styles, pattern, 'patternType') ?? 'none';
    const share = DENSITY[kind];
    if (share === undefined) return null;
    const front = colourOf(styles, childNamed(pattern, 'fgColor'));
    if (share === 1) return front;
    return mixed(front ?? '000000', colourOf(styles, childNamed(pattern, 'bgColor')) ?? 'FFFFFF', share);
  }
  const gradient = childNamed(element, 'gradientFill');
  const [stop] = gradient ? childrenNamed(gradient, 'stop') : [];
  return stop ? colourOf(styles, childNamed(stop, 'color')) : null;
}

/** Sides by the names that files have for them; those of a sheet written from the right are rare and the same. */
const SIDES: readonly (readonly [Side, string])[] = [
  ['left', 'left'],
  ['left', 'start'],
  ['right', 'right'],
  ['right', 'end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
];
const LINES: Readonly<Record<string, Pick<LineLook, 'drawn' | 'pixels'>>> = {
  hair: { drawn: 'dotted', pixels: 1 },
  dotted: { drawn: 'dotted', pixels: 1 },
  dashed: { drawn: 'dashed', pixels: 1 },
  dashDot: { drawn: 'dashed', pixels: 1 },
  dashDotDot: { drawn: 'dashed', pixels: 1 },
  thin: { drawn: 'solid', pixels: 1 },
  medium: { drawn: 'solid', pixels: 2 },
  mediumDashed: { drawn: 'dashed', pixels: 2 },
  mediumDashDot: { drawn: 'dashed', pixels: 2 },
  mediumDashDotDot: { drawn: 'dashed', pixels: 2 },
  slantDashDot: { drawn: 'dashed', pixels: 2 },
  thick: { drawn: 'solid', pixels: 3 },
  double: { drawn: 'double', pixels: 3 },
};

function linesOf(styles: XmlDocument, element: XmlElement, colourOf: ReadColour): CellLook['lines'] {
  const lines: Partial<Record<Side, LineLook>> = {};
  for (const [side, name] of SIDES) {
    const line = childNamed(element, name);
    const drawn = line && LINES[attributeOf(styles, line, 'style') ?? 'none'];
    if (line && drawn) lines[side] = { ...drawn, colour: colourOf(styles, childNamed(line, 'color')) ?? '000000' };
  }
  return lines;
}

const ACROSS: Readonly<Record<string, CellLook['across']>> = {
  ...{ left: 'left', center: 'center', right: 'right', justify: 'justify', distributed: 'justify' },
  ...{ centerContinuous: 'centerContinuous', fill: 'fill' },
};
const DOWN: Readonly<Record<string, CellLook['down']>> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};
/** Letters below each other. */
const STACKED = 255;

function placingOf(styles: XmlDocument, element: XmlElement | null): Placing {
  const values = new Map(element ? attributesOf(styles, element).map(({ name, value }) => [name, value]) : []);
  const across = ACROSS[values.get('horizontal') ?? ''] ?? 'general';
  const turned = Number(values.get('textRotation') ?? 0);
  return {
    across,
    down: DOWN[values.get('vertical') ?? ''] ?? 'bottom',
    wrap: ['1', 'true'].includes(values.get('wrapText') ?? '') || across === 'justify',
    indent: Math.max(0, Math.min(250, Number(values.get('indent') ?? 0))) || 0,
    // Files count turns to the right from 91.
    turned: turned === STACKED ? 'stacked' : turned > 90 ? 90 - turned : turned || 0,
  };
}

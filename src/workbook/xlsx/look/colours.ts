/** The colours of a file: named outright, by the theme with a tint, or by their place in a palette. */
import type { OpcPackage } from '../opc/opcPackage';
import { relationshipsOf } from '../opc/relationships';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';

/** Returns the colour that an element such as `<fgColor theme="4" tint="0.6"/>` names; null where that is the ordinary one, or none. */
export type ReadColour = (document: XmlDocument, element: XmlElement | null) => string | null;

/** Colours of the theme in the order in which files count them, where a file has no theme (Office 2013 and later). */
const OFFICE_THEME: readonly string[] = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A'],
  ...['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];
/** What a theme calls them. Files count light before dark. */
const THEME_NAMES = [
  ...[
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ],
] as const;

/** The palette of Excel 97 (ECMA-376 part 1, 18.8.27); the first eight stand there twice. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

const HEX = /^[0-9A-F]{6}$/;

/**
 * Returns what reads the colours of a workbook.
 * @param styles the style sheet, which may have a palette of its own; null where there is none
 */
export function colourReader(opc: OpcPackage, workbook: string, styles: XmlDocument | null): ReadColour {
  const theme = themeColours(opc, workbook);
  const palette = (styles && ownPalette(styles)) ?? PALETTE;
  return (document, element) => {
    if (element === null) return null;
    const values = new Map(attributesOf(document, element).map(({ name, value }) => [name, value]));
    const tint = Number(values.get('tint') ?? 0);
    const rgb = values.get('rgb')?.slice(-6).toUpperCase();
    const [place, index] = [values.get('theme'), values.get('indexed')];
    const colour =
      rgb !== undefined && HEX.test(rgb)
        ? rgb
        : place !== undefined
          ? theme[Number(place)]
          : index !== undefined
            ? palette[Number(index)]
            : undefined;
    return colour === undefined ? null : tinted(colour, tint);
  };
}

/** Returns a colour lightened (0 to 1) or darkened (-1 to 0), as the format reckons it: by its lightness. */
export function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) > 0) || Math.abs(tint) > 1) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const dark = wanted - chroma / 2;
  // The hue stays: each of the three keeps its place between the darkest and the lightest.
  return [red, green, blue]
    .map((value) => (range === 0 ? wanted : dark + (chroma * (value - least)) / range))
    .map((value) => hexOf(value))
    .join('');
}

function hexOf(share: number): string {
  const value = Math.max(0, Math.min(255, Math.round(share * 255)));
  return value.toString(16).padStart(2, '0').toUpperCase();
}

/** Returns a colour between two, for patterns of dots and lines that are too fine to draw. */
export function mixed(front: string, back: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [one, other] = [front, back].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
      return hexOf(((one ?? 0) * share + (other ?? 0) * (1 - share)) / 255);
    })
    .join('');
}

function themeColours(opc: OpcPackage, workbook: string): readonly string[] {
  const part = relationshipsOf(opc, workbook).find(({ kind, external }) => kind === 'theme' && !external)?.target;
  if (part === undefined || !opc.has(part)) return OFFICE_THEME;
  const document = parseXml(part, opc.textOf(part));
  const elements = childNamed(document.root, 'themeElements');
  const scheme = elements && childNamed(elements, 'clrScheme');
  return THEME_NAMES.map((name, place) => {
    const entry = scheme && childNamed(scheme, name);
    const [colour] = entry?.children ?? [];
    const value =
      colour && (attributeOf(document, colour, colour.local === 'sysClr' ? 'lastClr' : 'val') ?? '').toUpperCase();
    return value !== undefined && HEX.test(value) ? value : (OFFICE_THEME[place] ?? '000000');
  });
}

function ownPalette(styles: XmlDocument): readonly string[] | null {
  const colours = childNamed(styles.root, 'colors');
  const list = colours && childNamed(colours, 'indexedColors');
  if (!list) return null;
  return childrenNamed(list, 'rgbColor').map((element, place) => {
    const rgb = (attributeOf(styles, element, 'rgb') ?? '').slice(-6).toUpperCase();
    return HEX.test(rgb) ? rgb : (PALETTE[place] ?? '000000');
  });
}

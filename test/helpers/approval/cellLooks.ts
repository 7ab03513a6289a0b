/** Looks of cells: a short name that stays the same while other looks come and go, and what the name stands for. */
import { brief, child, children } from './xmlTree';
import type { XmlNode } from './xmlTree';
import { hash } from './words';

/** One entry of a book's cell formats. */
export interface Look {
  /** Short, and not always its own: bold, alignment, wrapping, fill, lines, kind of number. */
  readonly name: string;
  /** Everything that the format says. */
  readonly meaning: string;
  readonly numberFormat: string;
}

/** Codes of the number formats that every spreadsheet program knows by number. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  49: '@',
};

/** Returns the looks of a book by their number. */
export function looksOf(styles: XmlNode | null): readonly Look[] {
  const part = (name: string): readonly XmlNode[] => child(styles, name)?.children ?? [];
  const [fonts, fills, borders] = [part('fonts'), part('fills'), part('borders')];
  const own = new Map(part('numFmts').map(({ attributes: a }) => [a['numFmtId'] ?? '', a['formatCode'] ?? '']));
  return part('cellXfs').map((xf): Look => {
    const at = (list: readonly XmlNode[], key: string): XmlNode | undefined => list[Number(xf.attributes[key] ?? 0)];
    const id = xf.attributes['numFmtId'] ?? '0';
    const numberFormat = own.get(id) ?? BUILT_IN[id] ?? `number format ${id}`;
    const [font, fill, border] = [at(fonts, 'fontId'), at(fills, 'fillId'), at(borders, 'borderId')];
    const alignment = child(xf, 'alignment');
    const locked = child(xf, 'protection');
    const pattern = child(fill, 'patternFill');
    const isFilled = (pattern?.attributes['patternType'] ?? 'none') !== 'none';
    const lines = linesOf(border);
    const meaning = [
      fontWords(font),
      ...(isFilled && pattern ? [`fill ${pattern.children.map(brief).join(' ')}`] : []),
      ...(lines === '' ? [] : [`lines ${lines}`]),
      ...(alignment
        ? [
            `alignment ${Object.entries(alignment.attributes)
              .map(([k, v]) => `${k}=${v}`)
              .join(' ')}`,
          ]
        : []),
      `format ${JSON.stringify(numberFormat)}`,
      ...(locked ? [brief(locked)] : []),
      ...(xf.attributes['quotePrefix'] === undefined ? [] : ['quotePrefix']),
    ].join('; ');
    const name = [
      ...(child(font, 'b') ? ['bold'] : []),
      ...(child(font, 'i') ? ['italic'] : []),
      ...(child(font, 'u') ? ['underlined'] : []),
      ...(alignment?.attributes['horizontal'] === undefined ? [] : [alignment.attributes['horizontal']]),
      ...(alignment?.attributes['wrapText'] === undefined ? [] : ['wrap']),
      ...(isFilled ? ['fill'] : []),
      ...(lines === '' ? [] : ['box']),
      ...(numberFormat === 'General' ? [] : [numberFormat.replace(/\s/g, '_')]),
    ].join('.');
    return { name: name === '' ? 'plain' : name, meaning, numberFormat };
  });
}

/** Returns how each look is called in a sheet that uses these: its short name, told apart by a hash where two have the same. */
export function namesOfLooks(used: readonly Look[]): (look: Look) => string {
  const meanings = new Map<string, Set<string>>();
  for (const { name, meaning } of used) meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning));
  return ({ name, meaning }) => ((meanings.get(name)?.size ?? 0) > 1 ? `${name}#${hash(meaning).slice(0, 3)}` : name);
}

function fontWords(font: XmlNode | undefined): string {
  if (!font) return 'font of the book';
  const value = (name: string): string => child(font, name)?.attributes['val'] ?? '';
  const colour = child(font, 'color');
  const flags = ['b', 'i', 'u', 'strike'].filter((name) => child(font, name));
  return [value('name'), value('sz'), ...flags, ...(colour ? [brief(colour)] : [])].join(' ');
}

/** Lines around a cell, those of one kind together. */
function linesOf(border: XmlNode | undefined): string {
  const bySide = new Map<string, string[]>();
  for (const side of border?.children ?? []) {
    const style = side.attributes['style'];
    if (style === undefined || style === 'none') continue;
    const kind = [style, ...children(side, 'color').map(brief)].join(' ');
    bySide.set(kind, [...(bySide.get(kind) ?? []), side.name]);
  }
  return [...bySide].map(([kind, sides]) => `${sides.length === 4 ? 'around' : sides.join('+')} ${kind}`).join(', ');
}

/** Returns looks for changed parts (conditional formats) by their number. */
export function differencesOf(styles: XmlNode | null): readonly string[] {
  return (child(styles, 'dxfs')?.children ?? []).map(brief);
}

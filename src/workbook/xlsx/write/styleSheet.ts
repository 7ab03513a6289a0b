/** Appends looks to the user's styles: what stands there keeps its place, what is there already is used again. */
import { STYLES, TAB_FONT } from '../../../core/draft/styles';
import type { StyleSpec } from '../../../core/draft/styles';
import type { StyleName } from '../../../core/draft/types';
import { addContentType } from '../opc/contentTypes';
import type { OpcPackage } from '../opc/opcPackage';
import { addRelationship, relationshipsOf } from '../opc/relationships';
import { readWorkbookModel } from '../read/workbookModel';
import { attributeOf, attributesOf, childNamed, childrenNamed, parseXml, sourceOf } from '../xml/elements';
import type { XmlDocument, XmlElement } from '../xml/elements';
import { XmlEdit } from '../xml/edit';
import { encodeText } from '../xml/text';
import { digitPixels } from './digitWidth';
import { STYLES_ORDER } from './schemaOrder';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs' | 'dxfs';

/** What a list holds where the file has none. */
const DEFAULTS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '@': 49 };
/** Format numbers below are Excel's own. */
const FIRST_FREE_FORMAT = 164;

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

interface StyleList {
  readonly element: XmlElement | null;
  readonly standing: readonly string[];
  readonly added: string[];
}

/** One round of appending; call `save` at its end. */
export class StyleSheetEdit {
  private readonly part: string;
  private readonly document: XmlDocument;
  private readonly lists = new Map<ListName, StyleList>();
  private readonly styles = new Map<StyleName, number>();

  constructor(private readonly opc: OpcPackage) {
    this.part = stylesPart(opc);
    this.document = parseXml(this.part, opc.textOf(this.part));
  }

  /** Returns the index of the cell style for a look of ours. */
  cellStyle(name: StyleName): number {
    const known = this.styles.get(name);
    if (known !== undefined) return known;
    const index = this.appendCellStyle(STYLES[name]);
    this.styles.set(name, index);
    return index;
  }

  /** Width in pixels of a digit in the workbook's Normal style, in which columns are measured. */
  get digit(): number {
    return digitPixels(this.document);
  }

  /** Returns the index of a differential format, written without prefix. */
  differential(xml: string): number {
    return this.indexOf('dxfs', xml);
  }

  /**
   * Returns the index of a cell style that differs from a standing one only as told; a style that is not there counts as
   * the first.
   * @param format number format code; null keeps the style's own
   * @param wrap text that wraps; false keeps what the style says
   */
  derivedStyle(index: number, { format, wrap }: { format: string | null; wrap: boolean }): number {
    const { standing } = this.list('cellXfs');
    const source = standing[index] ?? standing[0] ?? this.prefixed('<xf/>');
    const withFormat = format === null ? source : withNumberFormat(source, this.formatId(format));
    const written = wrap ? withWrappedText(withFormat, this.document.root.prefix) : withFormat;
    return written === source && index < standing.length ? index : this.indexOfWritten('cellXfs', written);
  }

  /** Returns the index of a cell style as another, but neither underlined nor coloured: the look of a text that is no link. */
  unlinkedStyle(index: number): number {
    const { standing } = this.list('cellXfs');
    const source = standing[index];
    if (source === undefined) return index;
    const font = Number(/\sfontId\s*=\s*["'](\d+)/.exec(source)?.[1] ?? 0);
    const written = this.list('fonts').standing[font];
    if (written === undefined) return index;
    const plain = withoutChildren(written, /^(?:u|color)$/);
    if (plain === written) return index;
    const id = this.indexOfWritten('fonts', plain);
    return this.indexOfWritten('cellXfs', withAttributes(source, { fontId: String(id), applyFont: '1' }));
  }

  /** Writes what was appended into the package. */
  save(): void {
    const edit = new XmlEdit(this.document);
    const { root } = this.document;
    const inOrder = [...this.lists].sort(([a], [b]) => STYLES_ORDER.indexOf(a) - STYLES_ORDER.indexOf(b));
    for (const [name, { element, standing, added }] of inOrder) {
      if (added.length === 0 && (element || standing.length === 0)) continue;
      const count = standing.length + added.length;
      if (element) {
        const counted = attributesOf(this.document, element).find((attribute) => attribute.name === 'count');
        if (counted) edit.replace(counted.valueStart, counted.valueEnd, String(count));
        edit.append(element, added.join(''));
      } else {
        const items = [...standing, ...added].join('');
        const tag = `${root.prefix}${name}`;
        edit.insertInOrder(root, name, STYLES_ORDER, `<${tag} count="${count}">${items}</${tag}>`);
      }
    }
    this.opc.put(this.part, edit.apply());
  }

  private appendCellStyle(spec: StyleSpec): number {
    this.list('cellStyleXfs');
    const font = this.indexOf('fonts', fontOf(spec));
    const fill = spec.fill === null ? 0 : this.indexOf('fills', fillOf(spec.fill));
    const border = spec.border ? this.indexOf('borders', borderOf()) : 0;
    const alignment = `<alignment horizontal="${spec.horizontal}" vertical="${spec.vertical}"${spec.wrap ? ' wrapText="1"' : ''}/>`;
    const [applied, protection] = spec.unlocked ? [' applyProtection="1"', '<protection locked="0"/>'] : ['', ''];
    return this.indexOf(
      'cellXfs',
      `<xf numFmtId="${this.formatId(spec.format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${applied}>${alignment}${protection}</xf>`,
    );
  }

  private formatId(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const { element, added } = this.list('numFmts');
    const standing = element ? childrenNamed(element, 'numFmt') : [];
    const known = standing.find((format) => attributeOf(this.document, format, 'formatCode') === code);
    if (known) return Number(attributeOf(this.document, known, 'numFmtId'));
    const ending = `formatCode="${encodeText(code)}"/>`;
    const before = added.find((xml) => xml.endsWith(ending));
    if (before !== undefined) return Number(/numFmtId="(\d+)"/.exec(before)?.[1]);
    const taken = standing.map((format) => Number(attributeOf(this.document, format, 'numFmtId')));
    const id = Math.max(FIRST_FREE_FORMAT - 1, ...taken) + added.length + 1;
    added.push(this.prefixed(`<numFmt numFmtId="${id}" ${ending}`));
    return id;
  }

  private indexOf(name: ListName, xml: string): number {
    return this.indexOfWritten(name, this.prefixed(xml));
  }

  private indexOfWritten(name: ListName, written: string): number {
    const { standing, added } = this.list(name);
    const there = standing.indexOf(written);
    if (there !== -1) return there;
    const before = added.indexOf(written);
    if (before !== -1) return standing.length + before;
    added.push(written);
    return standing.length + added.length - 1;
  }

  private list(name: ListName): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const element = childNamed(this.document.root, name);
    const standing = element
      ? element.children.map((child) => sourceOf(this.document, child))
      : DEFAULTS[name].map((xml) => this.prefixed(xml));
    const list = { element, standing, added: [] };
    this.lists.set(name, list);
    return list;
  }

  private prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/g, `<$1${this.document.root.prefix}`);
  }
}

function withNumberFormat(source: string, id: number): string {
  return withAttributes(source, { numFmtId: String(id), applyNumberFormat: '1' });
}

function withWrappedText(source: string, prefix: string): string {
  const document = parseXml('xf', source);
  const alignment = childNamed(document.root, 'alignment');
  const edit = new XmlEdit(document);
  if (alignment) {
    const wrapped = withAttributes(sourceOf(document, alignment), { wrapText: '1' });
    edit.replace(alignment.start, alignment.end, wrapped);
  } else if (document.root.selfClosed) edit.append(document.root, `<${prefix}alignment wrapText="1"/>`);
  else edit.insert(document.root.openEnd, `<${prefix}alignment wrapText="1"/>`);
  return withAttributes(edit.apply(), { applyAlignment: '1' });
}

/** Returns an element without its children of some local names. */
function withoutChildren(source: string, names: RegExp): string {
  const document = parseXml('element', source);
  const edit = new XmlEdit(document);
  for (const child of document.root.children) if (names.test(child.local)) edit.remove(child);
  return edit.apply();
}

/** Returns an element with attributes set in its tag. */
function withAttributes(source: string, values: Readonly<Record<string, string>>): string {
  const document = parseXml('element', source);
  const { root } = document;
  const edit = new XmlEdit(document);
  for (const [name, value] of Object.entries(values)) {
    const standing = attributesOf(document, root).find((attribute) => attribute.name === name);
    if (standing) edit.replace(standing.valueStart, standing.valueEnd, value);
    else edit.insert(root.openEnd - (root.selfClosed ? 2 : 1), ` ${name}="${value}"`);
  }
  return edit.apply();
}

function fontOf({ bold, italic, underline, size, colour }: StyleSpec): string {
  const looks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${looks}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${TAB_FONT}"/><family val="1"/></font>`;
}

function fillOf(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderOf(): string {
  const sides = SIDES.map((side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`).join('');
  return `<border>${sides}<diagonal/></border>`;
}

/** Returns the styles part, made when the workbook has none or only a relationship to one that is not there. */
function stylesPart(opc: OpcPackage): string {
  const model = readWorkbookModel(opc);
  if (model.styles !== null) return model.styles;
  const promised = relationshipsOf(opc, model.part).find(({ kind, external }) => kind === 'styles' && !external);
  const part = promised?.target ?? `${model.part.slice(0, model.part.lastIndexOf('/') + 1)}styles.xml`;
  opc.put(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"/>`);
  if (!promised) addRelationship(opc, model.part, 'styles', part);
  addContentType(opc, part, STYLES_TYPE);
  return part;
}

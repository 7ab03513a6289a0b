/** The elements of an XML part as spans of its text, so that an edit touches only the characters it means to. */
import { refuse } from '../refuse';
import { decodeText } from './text';

/** An element; `start` to `openEnd` is its opening tag, `closeStart` to `end` its closing tag (empty when self-closed). */
export interface XmlElement {
  /** Name with prefix, as written. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosed: boolean;
  closeStart: number;
  end: number;
  readonly children: XmlElement[];
}

/** A part's text with its root element. */
export interface XmlDocument {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
}

/**
 * Finds the elements of a part.
 * @param opaque local names of elements whose inside is not looked at (the rows of a sheet); they must not nest
 * Refuses with `file-dtd` and `file-damaged`.
 */
export function parseXml(part: string, text: string, opaque: ReadonlySet<string> = new Set()): XmlDocument {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = text.indexOf('<');
  while (at !== -1) {
    if (text.startsWith('<!--', at)) at = after(text, '-->', at, part);
    else if (text.startsWith('<?', at)) at = after(text, '?>', at, part);
    else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at, part);
    else if (text.startsWith('<!', at)) refuse(text.startsWith('<!DOCTYPE', at) ? 'file-dtd' : 'file-damaged', part);
    else if (text[at + 1] === '/') {
      const end = after(text, '>', at, part);
      const element = open.pop();
      if (element?.name !== text.slice(at + 2, end - 1).trim()) refuse('file-damaged', part);
      element.closeStart = at;
      element.end = end;
      at = end;
    } else {
      const element = openingTag(text, at, part);
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) refuse('file-damaged', part);
      else root = element;
      at = element.openEnd;
      if (!element.selfClosed) {
        open.push(element);
        if (opaque.has(element.local)) {
          at = endOfOpaque(text, element, part);
          continue;
        }
      }
    }
    at = text.indexOf('<', at);
  }
  if (!root || open.length > 0) refuse('file-damaged', part);
  return { part, text, root };
}

/** Returns where the closing tag of an element begins; what stands in comments and CDATA closes nothing. */
function endOfOpaque(text: string, { name, openEnd }: XmlElement, part: string): number {
  let at = openEnd;
  for (;;) {
    const close = text.indexOf(`</${name}`, at);
    if (close === -1) refuse('file-damaged', part);
    const aside = text.indexOf('<!', at);
    if (aside === -1 || aside > close) return close;
    if (text.startsWith('<!--', aside)) at = after(text, '-->', aside, part);
    else if (text.startsWith('<![CDATA[', aside)) at = after(text, ']]>', aside, part);
    else refuse('file-damaged', part);
  }
}

function after(text: string, mark: string, from: number, part: string): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? refuse('file-damaged', part) : at + mark.length;
}

function openingTag(text: string, start: number, part: string): XmlElement {
  const openEnd = tagEnd(text, start);
  if (openEnd === -1) refuse('file-damaged', part);
  const selfClosed = text[openEnd - 2] === '/';
  const name = /^[^\s/>]+/.exec(text.slice(start + 1, Math.min(openEnd, start + 200)))?.[0];
  if (name === undefined || name.includes('<')) refuse('file-damaged', part);
  const colon = name.indexOf(':');
  return {
    name,
    prefix: colon === -1 ? '' : name.slice(0, colon + 1),
    local: name.slice(colon + 1),
    ...{ start, openEnd, selfClosed, closeStart: openEnd, end: openEnd, children: [] },
  };
}

/** Returns the place after the `>` that ends the tag at `start`; -1 if there is none. A `>` inside quotes does not count. */
export function tagEnd(text: string, start: number): number {
  let end = text.indexOf('>', start);
  for (;;) {
    if (end === -1) return -1;
    const quote = openQuote(text, start, end);
    if (quote === '') return end + 1;
    const close = text.indexOf(quote, end);
    if (close === -1) return -1;
    start = close + 1;
    end = text.indexOf('>', start);
  }
}

function openQuote(text: string, start: number, end: number): string {
  let quote = '';
  for (let at = start; at < end; at++) {
    const letter = text[at];
    if (quote === '' ? letter === '"' || letter === "'" : letter === quote) quote = quote === '' ? (letter ?? '') : '';
  }
  return quote;
}

const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Where an attribute's value stands in the text, with the value decoded. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where its name begins. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Returns the attributes of an element in order. Refuses with `file-damaged` where one stands twice: nobody knows which of them holds. */
export function attributesOf({ text, part }: XmlDocument, element: XmlElement): XmlAttribute[] {
  const from = element.start + 1 + element.name.length;
  const found: XmlAttribute[] = [];
  for (const match of text.slice(from, element.openEnd).matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, single] = match;
    if (found.some((other) => other.name === name)) refuse('file-damaged', part);
    const raw = double ?? single ?? '';
    const start = from + match.index;
    const valueEnd = start + whole.length - 1;
    found.push({ name, value: decodeText(raw, part), start, valueStart: valueEnd - raw.length, valueEnd });
  }
  return found;
}

/** Returns an attribute's value by its name as written; null when it is not there. */
export function attributeOf(document: XmlDocument, element: XmlElement, name: string): string | null {
  return attributesOf(document, element).find((attribute) => attribute.name === name)?.value ?? null;
}

/** Returns the relationship id that an element carries (`r:id` under whatever prefix); null when there is none. */
export function relationshipId(document: XmlDocument, element: XmlElement): string | null {
  return attributesOf(document, element).find(({ name }) => name.endsWith(':id'))?.value ?? null;
}

/** Returns the child elements of the parent's own namespace prefix with the local name. */
export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.prefix === parent.prefix);
}

/** Returns the first such child; null when there is none. */
export function childNamed(parent: XmlElement, local: string): XmlElement | null {
  return childrenNamed(parent, local)[0] ?? null;
}

/** Returns an element's text (without the text of its children's tags), decoded. */
export function textOf({ text, part }: XmlDocument, element: XmlElement): string {
  return decodeText(text.slice(element.openEnd, element.closeStart), part);
}

/** Returns an element with its tags as written. */
export function sourceOf({ text }: XmlDocument, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** Custom XML parts of the workbook. */
import type { HostWorkbook, HostXmlPart } from './cells';
import { HostCollection, HostError, HostObject } from './hostObject';

const NOT_FOUND = "The requested resource doesn't exist.";

function namespaceOf(xml: string): string {
  return /<(?!\?)[^>]*?\sxmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? '';
}

export class XmlPartsObject extends HostCollection {
  constructor(
    private readonly book: HostWorkbook,
    readonly typeName: 'CustomXmlPartCollection' | 'CustomXmlPartScopedCollection' = 'CustomXmlPartCollection',
    private readonly namespace: string | null = null,
  ) {
    super();
  }
  private get parts(): readonly HostXmlPart[] {
    return this.book.xmlParts.filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace);
  }
  items(): readonly HostObject[] {
    return this.parts.map((part) => new XmlPartObject(this.book, part));
  }
  GetItem(id: string): HostObject {
    const part = this.parts.find((candidate) => candidate.id === id);
    if (!part) throw new HostError('ItemNotFound', NOT_FOUND);
    return new XmlPartObject(this.book, part);
  }
  GetByNamespace(namespace: string): HostObject {
    return new XmlPartsObject(this.book, 'CustomXmlPartScopedCollection', namespace);
  }
  Add(xml: string): HostObject {
    const part = { id: this.book.newId(), xml: wellFormed(xml) };
    if (this.book.keepsXmlParts) this.book.xmlParts.push(part);
    return new XmlPartObject(this.book, part);
  }
}

class XmlPartObject extends HostObject {
  readonly typeName = 'CustomXmlPart';
  constructor(
    private readonly book: HostWorkbook,
    private readonly part: HostXmlPart,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.part.id };
  }
  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.part.xml);
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    const text = wellFormed(xml);
    if (this.book.keepsXmlParts) this.part.xml = text;
  }
  Delete(): void {
    this.book.xmlParts = this.book.xmlParts.filter((other) => other !== this.part);
  }
}

function wellFormed(xml: string): string {
  const rest = xml.replace(/<[^<>]*>/g, '');
  if (!/^\s*</.test(xml) || /[<>]|&(?!#?\w+;)/.test(rest))
    throw new HostError('InvalidArgument', 'The XML is not well-formed.');
  return xml;
}

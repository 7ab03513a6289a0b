/** Splices into a part's text: nothing but the spans named changes. */
import { attributesOf } from './elements';
import type { XmlDocument, XmlElement } from './elements';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects splices of one document and applies them at once; several at one place keep their order, insertions first. */
export class XmlEdit {
  private readonly splices: Splice[] = [];
  /** Self-closed elements with what goes into them. */
  private readonly opened = new Map<XmlElement, string>();

  constructor(readonly document: XmlDocument) {}

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, '');
  }

  /** Takes an attribute out of an element's tag; nothing happens where it has none of the name as written. */
  removeAttribute(element: XmlElement, name: string): void {
    const found = attributesOf(this.document, element).find((attribute) => attribute.name === name);
    if (found) this.replace(found.start - 1, found.valueEnd + 1, '');
  }

  /** Appends inside an element, opening it if it is self-closed. */
  append(element: XmlElement, text: string): void {
    if (!element.selfClosed) this.insert(element.closeStart, text);
    else this.opened.set(element, (this.opened.get(element) ?? '') + text);
  }

  /** Inserts a new child of the parent where the schema's order of local names wants it. */
  insertInOrder(parent: XmlElement, local: string, order: readonly string[], text: string): void {
    const rank = order.indexOf(local);
    let before: XmlElement | null = null;
    for (const child of parent.children) {
      const childRank = child.prefix === parent.prefix ? order.indexOf(child.local) : -1;
      if (childRank !== -1 && childRank <= rank) before = child;
    }
    if (before) this.insert(before.end, text);
    else if (parent.selfClosed) this.append(parent, text);
    else this.insert(parent.openEnd, text);
  }

  /** Returns the text with every splice applied. */
  apply(): string {
    const { text } = this.document;
    const openings = [...this.opened].map(([{ name, openEnd }, inside]) => ({
      start: text.lastIndexOf('/', openEnd),
      end: openEnd,
      text: `>${inside}</${name}>`,
    }));
    const ordered = [...this.splices, ...openings]
      .map((splice, index) => ({ ...splice, index }))
      .sort((a, b) => a.start - b.start || width(a) - width(b) || a.index - b.index);
    let at = 0;
    const pieces: string[] = [];
    for (const { start, end, text: inserted } of ordered) {
      if (start < at) throw new Error('splices overlap');
      pieces.push(text.slice(at, start), inserted);
      at = end;
    }
    pieces.push(text.slice(at));
    return pieces.join('');
  }
}

/** An insertion stands before what is replaced from the same place on. */
function width({ start, end }: Splice): number {
  return start === end ? 0 : 1;
}

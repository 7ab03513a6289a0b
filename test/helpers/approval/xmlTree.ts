/** Parts of a package as trees, read by a parser that is not the product's own. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element; names of elements and attributes stand without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The texts between its own tags, put together. */
  readonly text: string;
}

interface GrowingNode extends XmlNode {
  readonly attributes: Record<string, string>;
  readonly children: GrowingNode[];
  text: string;
}

/** The parts of a package. */
export interface Package {
  /** Names of the parts, sorted. */
  readonly names: readonly string[];
  /** Returns the root element of a part; null where there is no such part. */
  tree(part: string): XmlNode | null;
  /** Returns the part that a relationship of another part leads to; throws where it leads nowhere. */
  target(part: string, id: string): string;
}

/** Opens a package's bytes. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const trees = new Map<string, XmlNode>();
  const tree = (part: string): XmlNode | null => {
    const content = parts[part];
    if (content === undefined) return null;
    const parsed = trees.get(part) ?? parse(strFromU8(content));
    trees.set(part, parsed);
    return parsed;
  };
  return {
    names: Object.keys(parts).sort(),
    tree,
    target(part, id) {
      const slash = part.lastIndexOf('/') + 1;
      const relations = tree(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
      const target = relations?.children.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
      if (target === undefined) throw new Error(`${part} has no relationship ${id}`);
      return new URL(target, `file:///${part}`).pathname.slice(1);
    },
  };
}

function parse(text: string): XmlNode {
  const root: GrowingNode = { name: '', attributes: {}, children: [], text: '' };
  const open: GrowingNode[] = [root];
  const top = (): GrowingNode => open.at(-1) ?? root;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: GrowingNode = { name: bare(name), attributes: {}, children: [], text: '' };
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns')) node.attributes[bare(key)] = value;
    }
    top().children.push(node);
    open.push(node);
  });
  parser.on('text', (piece) => void (top().text += piece));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  const [element] = root.children;
  if (!element) throw new Error('No root element');
  return element;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Returns the first child of a name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** Returns the children of a name. */
export function children(node: XmlNode | null | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** Returns every element of a name below a node, in the order of the text. */
export function within(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((each) => [...(each.name === name ? [each] : []), ...within(each, name)]);
}

/** Returns an element as one readable piece: its name, its attributes, its text, its children. */
export function brief({ name, attributes, children: inner, text }: XmlNode): string {
  const own = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
  const said = text.trim() === '' ? [] : [text.trim()];
  return `${name}(${[...own, ...said, ...inner.map(brief)].join(' ')})`;
}

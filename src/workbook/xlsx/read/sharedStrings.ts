/** The table of shared strings: rich text joined, phonetic readings left out. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { decodeCellEscapes, decodeText, utf8Decoder } from '../xml/text';
import { EscapeFinder } from './escapeFinder';
import { bytePieces, decodeWith } from './textPieces';
import type { BytePiece } from './textPieces';
import { completed } from '../../refusalError';

/**
 * Returns the strings by index; none when the workbook has no such part.
 * @param struck is given the indexes of strings of which a part is struck through
 */
export async function readSharedStrings(
  opc: OpcPackage,
  part: string | null,
  runner: Runner,
  struck = new Set<number>(),
): Promise<string[]> {
  if (part === null) return [];
  const table = new StringTable(part, struck);
  for await (const piece of bytePieces(opc.piecesOf(part), part, 'si')) completed(await runner.run(table.take(piece)));
  return table.finished();
}

/** Takes the table piece by piece and reads the strings one after another: a hot loop, since a plan has hundreds of thousands. */
class StringTable {
  private readonly strings: string[] = [];
  private text = '';
  /** Where the first string of the text begins, at the earliest. */
  private at = 0;
  /** The text is of no use before it is so long: what was tried in vain is not tried again for every piece. */
  private enough = 0;
  /** Before every tag; null until the root is found. */
  private prefix: string | null = null;
  private closed = false;
  private readonly decoder = utf8Decoder();
  private open = '';
  private close = '';
  private plainOpens: readonly string[] = [];
  /** How the plain string before began: a program writes nearly all of them in one way. */
  private lastOpen = '';
  private plainClose = '';
  private rootClose = '';

  constructor(
    private readonly part: string,
    private readonly struck: Set<number>,
  ) {}

  *take({ bytes, done }: BytePiece): Steps<void> {
    const text = decodeWith(this.decoder, bytes, this.part);
    this.text = this.text === '' ? text : this.text + text;
    if (this.text.length >= this.enough || done === 1) {
      if (this.prefix !== null || this.findRoot()) {
        const escapes = new EscapeFinder(this.text, this.at);
        const found: string[] = [];
        while (this.readPlain(escapes, found) || this.readAny(found));
        for (const string of ownCopies(found)) this.strings.push(string);
      }
      this.text = this.text.slice(this.at);
      this.at = 0;
      this.enough = 2 * this.text.length;
    }
    yield { stage: 'open', done };
  }

  /** Returns the strings when all text was taken. Refuses with `file-damaged` when the table or a string has no end. */
  finished(): string[] {
    if (!this.closed || this.text.includes(this.open)) refuse('file-damaged', this.part);
    return this.strings;
  }

  /** Finds the root's tag; false while it is not there whole. */
  private findRoot(): boolean {
    const { text, part } = this;
    const root = /<(?!\?|!--)(!DOCTYPE|(?:[^\s<>/:!]+:)?sst)(?=[\s/>])/.exec(text);
    if (root?.[1] === '!DOCTYPE') refuse('file-dtd', part);
    const end = root ? text.indexOf('>', root.index) + 1 : 0;
    if (!root?.[1] || end === 0) return false;
    const prefix = root[1].slice(0, -3);
    this.prefix = prefix;
    this.at = end;
    this.closed = text[end - 2] === '/';
    this.open = `<${prefix}si`;
    this.close = `</${prefix}si>`;
    this.plainOpens = [`<${prefix}si><${prefix}t>`, `<${prefix}si><${prefix}t xml:space="preserve">`];
    this.plainClose = `</${prefix}t></${prefix}si>`;
    this.rootClose = `</${root[1]}`;
    return true;
  }

  /** Reads a string as nearly all programs write nearly all of them: one text without a look or an escape. False, with nothing done, for any other. */
  private readPlain(escapes: EscapeFinder, found: string[]): boolean {
    const { text, plainClose } = this;
    const start = this.plainStart();
    if (start === -1) return false;
    const end = text.indexOf('<', start);
    if (end === -1 || !text.startsWith(plainClose, end) || escapes.from(start) < end) return false;
    found.push(text.slice(start, end));
    this.at = end + plainClose.length;
    return true;
  }

  /** Returns where the text of a plain string begins that begins at this place; -1 where none does. */
  private plainStart(): number {
    if (this.lastOpen !== '' && this.text.startsWith(this.lastOpen, this.at)) return this.at + this.lastOpen.length;
    const open = this.plainOpens.find((each) => this.text.startsWith(each, this.at));
    if (open === undefined) return -1;
    this.lastOpen = open;
    return this.at + open.length;
  }

  /** Reads a string written in any way; false, with nothing done, where none stands whole. */
  private readAny(found: string[]): boolean {
    const { text, part, prefix } = this;
    const start = text.indexOf(this.open, this.at);
    const before = start === -1 ? text.length : start;
    if (before > this.at && text.slice(this.at, before).includes(this.rootClose)) this.closed = true;
    if (start === -1 || prefix === null) return false;
    const openEnd = text.indexOf('>', start) + 1;
    if (openEnd === 0) return false;
    if (text[openEnd - 2] === '/') {
      found.push('');
      this.at = openEnd;
      return true;
    }
    const end = text.indexOf(this.close, openEnd);
    if (end === -1) return false;
    const inside = text.slice(openEnd, end);
    if (isStruckRun(inside)) this.struck.add(this.strings.length + found.length);
    found.push(richText(inside, prefix, part));
    this.at = end + this.close.length;
    return true;
  }
}

/**
 * Returns texts of their own: what is cut out of a text keeps the whole of it in memory. Writing them as JSON and reading
 * that is the quickest copy an engine has, several times quicker than to decode each out of the bytes.
 */
function ownCopies(texts: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(texts)) as readonly string[];
}

/** Returns true if one of the runs of an `si` or `is` element's inside is struck through. */
export function isStruckRun(inside: string): boolean {
  return inside.includes('strike') && STRUCK_RUN.test(inside);
}

const STRUCK_RUN = /<(?:[^\s<>/:!?]+:)?strike(?=[\s/>])(?!\s+val\s*=\s*["'](?:0|false)["'])/u;

/** Returns the text of an `si` or `is` element's inside: every `t` outside phonetic runs. */
export function richText(inside: string, prefix: string, part: string): string {
  const plain = `<${prefix}t>`;
  const close = `</${prefix}t>`;
  if (inside.startsWith(plain) && inside.indexOf(close) === inside.length - close.length) {
    return cellText(inside.slice(plain.length, -close.length), part);
  }
  let text = '';
  let at = 0;
  for (;;) {
    const start = inside.indexOf('<', at);
    if (start === -1) return text;
    if (inside.startsWith(`<${prefix}rPh`, start)) {
      const end = inside.indexOf(`</${prefix}rPh>`, start);
      at = end === -1 ? refuse('file-damaged', part) : end + prefix.length + 6;
      continue;
    }
    const openEnd = inside.indexOf('>', start) + 1;
    if (openEnd === 0) refuse('file-damaged', part);
    at = openEnd;
    if (!/^[\s/>]/.test(inside.slice(start + prefix.length + 2)) || !inside.startsWith(`<${prefix}t`, start)) continue;
    if (inside[openEnd - 2] === '/') continue;
    const end = inside.indexOf(close, openEnd);
    if (end === -1) refuse('file-damaged', part);
    text += cellText(inside.slice(openEnd, end), part);
    at = end + close.length;
  }
}

/** Decodes a cell's text. */
export function cellText(raw: string, part: string): string {
  return decodeCellEscapes(decodeText(raw, part));
}

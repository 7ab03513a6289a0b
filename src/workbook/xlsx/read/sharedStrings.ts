/** The table of shared strings: rich text joined, phonetic readings left out. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { decodeCellEscapes, decodeText } from '../xml/text';
import { EscapeFinder } from './escapeFinder';
import { textPieces } from './textPieces';
import { completed } from '../../refusalError';

/** Strings read between two pauses. */
const STRINGS_PER_STEP = 4000;

/** Returns the strings by index; none when the workbook has no such part. */
export async function readSharedStrings(opc: OpcPackage, part: string | null, runner: Runner): Promise<string[]> {
  if (part === null) return [];
  const pieces: string[] = [];
  for await (const { text, done } of textPieces(opc, part, 'characters')) {
    pieces.push(text);
    completed(await runner.run(pause(done)));
  }
  return completed(await runner.run(stringsOf(pieces.join(''), part)));
}

function* pause(done: number): Steps<void> {
  yield { stage: 'open', done };
}

function* stringsOf(text: string, part: string): Steps<string[]> {
  const root = /<(?!\?|!--)(!DOCTYPE|(?:[^\s<>/:!]+:)?sst)(?=[\s/>])/.exec(text);
  if (root?.[1] === '!DOCTYPE') refuse('file-dtd', part);
  if (!root?.[1]) refuse('file-damaged', part);
  const start = text.indexOf('>', root.index) + 1;
  if (text[start - 2] === '/') return [];
  if (text.lastIndexOf(`</${root[1]}`) < start) refuse('file-damaged', part);
  const table = new StringTable(text, root[1].slice(0, -3), part, start);
  while (table.readSome()) yield { stage: 'open', done: table.at / text.length };
  return table.strings;
}

/** Reads the strings one after another: a hot loop, since a plan has hundreds of thousands. */
class StringTable {
  readonly strings: string[] = [];
  private readonly open: string;
  private readonly close: string;
  private readonly plainOpens: readonly string[];
  private readonly plainClose: string;
  private readonly escapes: EscapeFinder;

  /** @param at where the first string begins, at the earliest */
  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly part: string,
    public at: number,
  ) {
    this.open = `<${prefix}si`;
    this.close = `</${prefix}si>`;
    this.plainOpens = [`<${prefix}si><${prefix}t>`, `<${prefix}si><${prefix}t xml:space="preserve">`];
    this.plainClose = `</${prefix}t></${prefix}si>`;
    this.escapes = new EscapeFinder(text, at);
  }

  /** Reads some strings; tells whether more may follow. */
  readSome(): boolean {
    for (let count = 0; count < STRINGS_PER_STEP; count++) {
      if (this.readPlain()) continue;
      if (!this.readAny()) return false;
    }
    return true;
  }

  /** Reads a string as nearly all programs write nearly all of them: one text without a look or an escape. False, with nothing done, for any other. */
  private readPlain(): boolean {
    const { text, plainClose } = this;
    const plainOpen = this.plainOpens.find((open) => text.startsWith(open, this.at));
    if (plainOpen === undefined) return false;
    const start = this.at + plainOpen.length;
    const end = text.indexOf('<', start);
    if (end === -1 || !text.startsWith(plainClose, end) || this.escapes.from(start) < end) return false;
    this.strings.push(text.slice(start, end));
    this.at = end + plainClose.length;
    return true;
  }

  private readAny(): boolean {
    const { text, part } = this;
    const start = text.indexOf(this.open, this.at);
    if (start === -1) return false;
    const openEnd = text.indexOf('>', start) + 1;
    if (openEnd === 0) refuse('file-damaged', part);
    this.at = openEnd;
    if (text[openEnd - 2] === '/') {
      this.strings.push('');
      return true;
    }
    const end = text.indexOf(this.close, openEnd);
    if (end === -1) refuse('file-damaged', part);
    this.strings.push(richText(text.slice(openEnd, end), this.prefix, part));
    this.at = end + this.close.length;
    return true;
  }
}

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

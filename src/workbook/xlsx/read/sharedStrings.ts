/** The table of shared strings: rich text joined, phonetic readings left out. */
import type { Runner } from '../../../core/flow/runner';
import type { Steps } from '../../../core/flow/steps';
import type { OpcPackage } from '../opc/opcPackage';
import { refuse } from '../refuse';
import { decodeCellEscapes, decodeText } from '../xml/text';
import { textPieces } from './textPieces';

/** Strings read between two pauses. */
const STRINGS_A_STEP = 4000;

/** Gives the strings by index; none when the workbook has no such part. */
export async function readSharedStrings(opc: OpcPackage, part: string | null, runner: Runner): Promise<string[]> {
  if (part === null) return [];
  const pieces: string[] = [];
  for await (const { text, done } of textPieces(opc, part)) {
    pieces.push(text);
    await runner.run(pause(done));
  }
  return runner.run(stringsOf(pieces.join(''), part));
}

function* pause(done: number): Steps<void> {
  yield { stage: 'open', done };
}

function* stringsOf(text: string, part: string): Steps<string[]> {
  const root = /<(?!\?|!--)(!DOCTYPE|(?:[^\s<>/:!]+:)?sst)(?=[\s/>])/.exec(text);
  if (root?.[1] === '!DOCTYPE') refuse('file-dtd', part);
  if (!root?.[1]) refuse('file-damaged', part);
  const prefix = root[1].slice(0, -3);
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const rootEnd = text.lastIndexOf(`</${root[1]}`);
  const strings: string[] = [];
  let at = text.indexOf('>', root.index) + 1;
  if (text[at - 2] === '/') return strings;
  if (rootEnd < at) refuse('file-damaged', part);
  for (;;) {
    const start = text.indexOf(open, at);
    if (start === -1) break;
    const openEnd = text.indexOf('>', start) + 1;
    if (openEnd === 0) refuse('file-damaged', part);
    if (text[openEnd - 2] === '/') {
      strings.push('');
      at = openEnd;
    } else {
      const end = text.indexOf(close, openEnd);
      if (end === -1) refuse('file-damaged', part);
      strings.push(richText(text.slice(openEnd, end), prefix, part));
      at = end + close.length;
    }
    if (strings.length % STRINGS_A_STEP === 0) yield { stage: 'open', done: at / text.length };
  }
  return strings;
}

/** Gives the text of an `si` or `is` element's inside: every `t` outside phonetic runs. */
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

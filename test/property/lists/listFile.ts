/** Lists of texts with what they mean by the rules, as plain files that an official can correct. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A line of a list, without the mark of one that is known to be read wrong. */
export interface ListLine {
  readonly text: string;
  /** Begins with `!` in the file: read silently wrong today, and shown so until somebody mends it. */
  readonly knownWrong: boolean;
}

/** How a text of a list was read: what the truth allows, something that is said to people, or wrong without a word. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'said' }
  | { readonly kind: 'wrong'; readonly told: string };

export interface Judged {
  readonly line: string;
  readonly knownWrong: boolean;
  readonly verdict: Verdict;
}

/** A list, judged whole: its file's name and every text that its lines make. */
export interface ReadList {
  readonly name: string;
  readonly judged: () => readonly Judged[];
}

export const RIGHT: Verdict = { kind: 'right' };
export const SAID: Verdict = { kind: 'said' };

export function wrong(told: string): Verdict {
  return { kind: 'wrong', told };
}

/** Returns the lines of a file of this folder; blank ones and headings (`#`) are left out. */
export function linesOf(file: string): readonly ListLine[] {
  return readFileSync(path.join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) =>
      line.startsWith('! ') ? { text: line.slice(2), knownWrong: true } : { text: line, knownWrong: false },
    );
}

/** The figures of a list in one line, as `npm run lists` prints them. */
export function figuresOf(name: string, judged: readonly Judged[]): string {
  const of = (kind: Verdict['kind']): number => judged.filter(({ verdict }) => verdict.kind === kind).length;
  const share = ((100 * of('wrong')) / judged.length).toFixed(2);
  const read = ((100 * of('right')) / judged.length).toFixed(1);
  return `${name}: ${judged.length} texts, ${of('right')} right (${read} % read), ${of('said')} said, ${of('wrong')} silently wrong (${share} %)`;
}

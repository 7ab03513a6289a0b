/** Many fixes at once, as people look at them: one text that should stand there, and what is written instead. */
import type { Issue } from '../../core/checks/types';
import { fold } from '../../core/text/fold';
import type { CellEdit } from '../../workbook/port';
import type { Fix, Fixes } from './fix';

/** One way of writing, wherever it stands, and what should stand there. */
export interface SpellingFix {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Its issues, each with a fix. */
  readonly issues: readonly Issue[];
}

/** What should be written, with all the ways in which it is written instead. */
export interface NameFix {
  readonly to: string;
  readonly spellings: readonly SpellingFix[];
}

/** A piece of a text to be replaced; `start` inclusive, `end` exclusive, in UTF-16 units. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Gathers the fixes of issues by what should be written, the most frequent first; issues without a fix are left out. */
export function nameFixes(fixes: Fixes, issues: readonly Issue[]): readonly NameFix[] {
  const spellings = new Map<string, SpellingFix & { readonly issues: Issue[] }>();
  for (const issue of issues) {
    if (fixes.one(issue) === null) continue;
    const { from, to } = piecesOf(issue);
    const key = JSON.stringify([from, to]);
    const spelling = spellings.get(key);
    if (spelling) spelling.issues.push(issue);
    else spellings.set(key, { key, from, to, issues: [issue] });
  }
  const names = new Map<string, SpellingFix[]>();
  for (const spelling of spellings.values()) names.set(spelling.to, [...(names.get(spelling.to) ?? []), spelling]);
  const sizeOf = (all: readonly SpellingFix[]): number => all.reduce((sum, { issues: own }) => sum + own.length, 0);
  return [...names]
    .map(([to, all]) => ({ to, spellings: all.sort((a, b) => b.issues.length - a.issues.length) }))
    .sort((a, b) => sizeOf(b.spellings) - sizeOf(a.spellings));
}

/** Several fixes as one write. */
export interface JoinedFix {
  readonly edits: readonly CellEdit[];
  /** Issues whose fix does not go together with another one of the same cell: they are still there afterwards. */
  readonly left: readonly Issue[];
}

/** Joins the fixes of issues into one write; where several are about one cell, each replaces its own piece of it. */
export function joinedFix(fixes: Fixes, issues: readonly Issue[]): JoinedFix {
  const cells = new Map<string, { readonly fix: Fix; readonly issues: Issue[] }>();
  for (const issue of issues) {
    const fix = fixes.one(issue);
    const [edit] = fix?.edits ?? [];
    if (fix === null || edit === undefined) continue;
    const key = `${edit.row}\n${edit.column}\n${edit.sheet}`;
    const cell = cells.get(key);
    if (cell) cell.issues.push(issue);
    else cells.set(key, { fix, issues: [issue] });
  }
  const edits: CellEdit[] = [];
  const left: Issue[] = [];
  for (const { fix, issues: own } of cells.values()) {
    const [edit] = fix.edits;
    if (edit === undefined) continue;
    const { text, apart } = replaced(own);
    edits.push({ ...edit, value: own.length === 1 ? edit.value : text });
    left.push(...apart);
  }
  return { edits, left };
}

/** Returns the text of a cell with the pieces of all its issues replaced, and the issues that do not go with the others. */
function replaced(issues: readonly Issue[]): { readonly text: string; readonly apart: readonly Issue[] } {
  const text = (issues[0]?.text ?? '').normalize('NFC');
  const taken: Replacement[] = [];
  const apart: Issue[] = [];
  for (const issue of issues) {
    const piece = replacementOf(issue);
    const known = taken.some(({ start, end, by }) => start === piece.start && end === piece.end && by === piece.by);
    if (known) continue;
    if (taken.some(({ start, end }) => piece.start < end && start < piece.end)) apart.push(issue);
    else taken.push(piece);
  }
  const ordered = taken.sort((a, b) => b.start - a.start);
  return { text: ordered.reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), text), apart };
}

/** The piece of the cell's text that the suggestion writes otherwise: the issue's own part where that explains it, else what differs. */
function replacementOf({ text: typed, part: typedPart, suggestion }: Issue): Replacement {
  const text = typed.normalize('NFC');
  const wanted = (suggestion ?? typed).normalize('NFC');
  const part = typedPart.normalize('NFC');
  const at = part === '' ? -1 : text.indexOf(part);
  if (at !== -1) {
    const [before, after] = [text.slice(0, at), text.slice(at + part.length)];
    if (wanted.length >= before.length + after.length && wanted.startsWith(before) && wanted.endsWith(after)) {
      return { start: at, end: at + part.length, by: wanted.slice(before.length, wanted.length - after.length) };
    }
  }
  let start = 0;
  while (start < text.length && text[start] === wanted[start]) start += 1;
  let same = 0;
  const most = Math.min(text.length, wanted.length) - start;
  while (same < most && text[text.length - 1 - same] === wanted[wanted.length - 1 - same]) same += 1;
  return { start, end: text.length - same, by: wanted.slice(start, wanted.length - same) };
}

/** The piece and what it should be; the whole cell where a piece alone says nothing (a separator, a blank cell). */
function piecesOf(issue: Issue): { readonly from: string; readonly to: string } {
  const part = issue.part.normalize('NFC');
  const { start, end, by } = replacementOf(issue);
  const text = issue.text.normalize('NFC');
  const from = text.slice(start, end);
  if (part !== '' && from === part && by !== '') return { from: fold(from), to: fold(by) };
  return { from: fold(text), to: fold(issue.suggestion ?? text) };
}

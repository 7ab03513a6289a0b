/** The matter of a task or an item of an agenda: its text without the opening verbs in which the two differ. */
import type { Task } from '../plan/types';
import { foldMarks, squash } from '../text/fold';
import { OPENING_WORDS } from './agendaWords';

/** Contents shorter than this (letters and digits) are too general to stand for the same matter. */
const SHORTEST_MATTER = 20;

/** Returns letters and digits of the content behind its opening verbs, without marks; null when they are too few to tell. */
export function subjectOf({ content }: Task): string | null {
  const key = squash(withoutOpening(content));
  return key.length >= SHORTEST_MATTER ? key : null;
}

/** Returns the words of the content behind its opening verbs, without marks. */
export function subjectWords({ content }: Task): ReadonlySet<string> {
  return new Set(withoutOpening(content).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function withoutOpening(content: string): string {
  let text = foldMarks(content);
  for (let opening = openingOf(text); opening !== undefined; opening = openingOf(text)) {
    text = text.slice(opening.length).trimStart();
  }
  return text;
}

function openingOf(text: string): string | undefined {
  return OPENING_WORDS.find((words) => text.startsWith(`${words} `));
}

/** What a text says about a task: the state of the longest phrase that fits, and whether it says late. */
import { fold, foldMarks } from '../text/fold';
import type { OfficeWords, ProgressState } from './types';
import { LATE_AFTER_DONE, MOVED_TO_TIME, MOVED_WORD, PROGRESS_WORDS } from './words';
import type { ProgressWord } from './words';

export interface WordRead {
  readonly state: ProgressState;
  readonly late: boolean;
  /** What follows the phrase, folded without diacritics. */
  readonly rest: string;
}

/**
 * Reads a text of a progress cell by its whole or its first words, case and diacritics folded. Null when no phrase fits:
 * the text is not understood ("Đã trình UBND tỉnh").
 * @param own words of the office; on a tie they win over those of the house
 */
export function readWord(text: string, own: readonly ProgressWord[] = []): WordRead | null {
  const folded = trimEnds(foldMarks(fold(text)));
  if (folded.startsWith(MOVED_WORD) && MOVED_TO_TIME.test(folded)) {
    return { state: 'deferred', late: false, rest: folded.slice(MOVED_WORD.length) };
  }
  let best: ProgressWord | null = null;
  for (const words of [own, PROGRESS_WORDS]) {
    for (const word of words) {
      if (word.phrase.length > (best?.phrase.length ?? 0) && fits(word, folded)) best = word;
    }
  }
  if (best === null) return null;
  const rest = folded.slice(best.phrase.length);
  if (best.state === 'done' && isPartOf(rest)) return { state: 'in-progress', late: false, rest };
  return { state: best.state, late: best.state === 'done' && LATE_AFTER_DONE.test(rest), rest };
}

/** Returns the office's own words as words of this module; they may stand before anything. One without letters fits nothing. */
export function officeWords(words: OfficeWords['words']): readonly ProgressWord[] {
  return Object.entries(words).map(([typed, state]) => ({
    phrase: trimEnds(foldMarks(typed)),
    state,
    where: 'leading',
  }));
}

function fits({ phrase, where }: ProgressWord, text: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const after = text.slice(phrase.length);
  if (after === '') return true;
  if (where === 'cell') return false;
  if (where === 'bounded') return !/^\s*[\p{L}\p{N}]/u.test(after) || /^ \d+(?:[.,]\d+)? ?%/.test(after);
  return !/^[\p{L}\p{N}]/u.test(after);
}

/** "Hoàn thành 03/05 lớp": a share of the work, not the work. A bare "3/5" may be a day and is left alone. */
function isPartOf(rest: string): boolean {
  const share = /^[\s(:]*(?:duoc )?(\d{1,4})\s*\/\s*(\d{1,4})\s+\p{L}/u.exec(rest);
  return share !== null && Number(share[1]) < Number(share[2]);
}

function trimEnds(text: string): string {
  return text.replace(/^[\s\-–*+•.]+/u, '').replace(/[\s.;,]+$/u, '');
}

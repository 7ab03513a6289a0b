/** A header that is itself a state: "Chưa hoàn thành", "Quá hạn" below "Đã hoàn thành". A mark in its column says that state. */
import type { MarkMeaning } from '../../progress/readProgress';
import type { ProgressState } from '../../progress/types';
import { ANSWERS, DOUBTFUL_WORDS, HEADER_STATES, HEADER_TERMS, NOT_DUE, STATE_FILLERS } from './stateHeaderWords';
import type { Term } from './stateHeaderWords';

/** What a header says a mark means. */
export interface StateHeader extends MarkMeaning {
  /**
   * Only a term is named ("Đúng hạn", "Quá hạn"), neither done nor open: the columns beside it tell which; null where the
   * state is named.
   */
  readonly term: Term | null;
  /** "Hoàn thành" and nothing else: elsewhere a column of days or of results. */
  readonly plain: boolean;
  /** "Chưa đến hạn": all that is open and not due, so that "Quá hạn" beside it is what is open and due. */
  readonly notDue: boolean;
}

interface Phrases {
  readonly state: ProgressState | null;
  readonly notDue: boolean;
  readonly term: Term | null;
  readonly answer: 'yes' | 'no' | null;
}

/**
 * Reads the lines of a header, the uppermost first, each without diacritics, in lower case and with single spaces. Null
 * unless every word of the lowest line belongs to a state, to its term or to the words around them.
 */
export function readStateHeader(lines: readonly string[]): StateHeader | null {
  const own = phrasesOf(lines.at(-1) ?? '');
  if (own === null) return null;
  const above = lines
    .slice(0, -1)
    .reverse()
    .map(phrasesOf)
    .find((line) => line !== null && line.state !== null);
  if (own.answer !== null) {
    const state = above?.state;
    // "Có" and "Không" answer the question above them.
    if (state === undefined || state === null) return null;
    return meaningOf(own.answer === 'yes' ? state : denied(state), own.term ?? above?.term ?? null, false);
  }
  if (own.state !== null) {
    return { ...meaningOf(own.state, own.term, own.term === null && lines.length === 1), notDue: own.notDue };
  }
  if (own.term === null) return null;
  if (above?.state !== undefined && above.state !== null) return meaningOf(above.state, own.term, false);
  return { state: 'in-progress', ...spanOf(own.term), term: own.term, plain: false, notDue: false };
}

/** What a term says of the work: done late, in time, or (null) neither. */
function spanOf(term: Term | null): Pick<MarkMeaning, 'late' | 'inTime'> {
  return term === 'on-time' ? { late: false, inTime: true } : { late: term === 'late' };
}

function meaningOf(state: ProgressState, term: Term | null, plain: boolean): StateHeader {
  return { state, ...spanOf(term), term: null, plain: plain && state === 'done', notDue: false };
}

/** Who says no to a state that is done says that it is open; who says no to an open one says nothing certain. */
function denied(state: ProgressState): ProgressState {
  return state === 'done' ? 'in-progress' : 'unclear';
}

/** Takes a line apart into the longest phrases, from left to right; null where a word belongs to none of them. */
function phrasesOf(line: string): Phrases | null {
  const words = line.split(' ');
  let [state, term, answer]: [ProgressState | null, Term | null, 'yes' | 'no' | null] = [null, null, null];
  let notDue = false;
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    for (; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const found = HEADER_STATES.get(phrase);
      const asTerm = HEADER_TERMS.get(phrase);
      const asAnswer = ANSWERS.get(phrase);
      if (found !== undefined) {
        // Two states in one header ("Hoàn thành/Chưa hoàn thành") ask which, they name none.
        if (state !== null) return null;
        state = found;
        notDue = NOT_DUE.has(phrase);
      } else if (asTerm !== undefined) {
        if (term !== null && term !== asTerm) return null;
        term = asTerm;
      } else if (asAnswer !== undefined && words.length === length) answer = asAnswer;
      else if (!STATE_FILLERS.has(phrase)) continue;
      break;
    }
    if (length === 0) return null;
    at += length;
  }
  return { state, notDue, term, answer };
}

/** Words of the longest phrase in the tables. */
const LONGEST_PHRASE = 4;

const DOUBTFUL = new RegExp(`\\b(?:${DOUBTFUL_WORDS.join('|')})\\b`);

/**
 * Tells whether a heading of results that names no state (as `headerKey` writes it) may mean anything but work that is done:
 * a mark below "Kết quả chưa tốt" is none of either. "Hoàn thành (Có/Không)" only says how to answer.
 */
export function isDoubtfulState(key: string): boolean {
  return DOUBTFUL.test(key.replace(/\b(?:co khong|co hay khong|yes no)\b/g, ' '));
}

/**
 * Settles headers that name a term alone by the other columns of marks: beside open states, or beside each other without a
 * column for "done", "Đúng hạn" and "Quá hạn" are two ways of being done; else they are two ways of being open, the careful
 * reading. Beside "Chưa đến hạn" as the only open state, "Quá hạn" is what is due and open. Returns what a mark in each column
 * means, in their order.
 */
export function settleTerms(headers: readonly StateHeader[]): readonly MarkMeaning[] {
  const named = headers.filter(({ term }) => term === null);
  const areDone = headers.some(({ term }) => term === 'on-time') && !named.some(({ state }) => state === 'done');
  const open = named.filter(({ state }) => state === 'in-progress' || state === 'not-started');
  const isLateOpen = open.length > 0 && open.every(({ notDue }) => notDue);
  return headers.map(({ state, late, inTime, term }) => {
    const isDone = term !== null && areDone && !(term === 'late' && isLateOpen);
    return { state: isDone ? 'done' : state, late, ...(inTime && { inTime }) };
  });
}

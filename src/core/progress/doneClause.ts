/** A clause with a word of completion: done only where everything beside the word is known to leave it so. */
import { HOLDING, PLAIN, PROOF, nextKinds, only, percentOf } from './clauseSigns';
import type { AsState, ClauseRead } from './clauseSigns';
import { isCounted, readMeasured } from './measure';
import type { Sign, SignKind } from './signs';

/** Reads a clause with a word of completion that nothing denies. */
export function readDone(signs: readonly Sign[], as: AsState, unread: ClauseRead): ClauseRead {
  const has = (...kinds: readonly SignKind[]): boolean => signs.some(({ kind }) => kinds.includes(kind));
  // "Ước hoàn thành 100%" is reckoned before the end.
  if (has(...HOLDING) || (has('estimated') && !has('already'))) {
    const percent = percentOf(signs);
    return { ...as('in-progress'), percent: percent === 100 || has('below') ? null : percent };
  }
  // "Hoàn thành và trình Chủ tịch ký": it is not signed yet, unless its number stands beside it.
  if (has('submitted') && !has('document')) return unread;
  const measured = has('percent', 'share');
  const read = measured ? readMeasured(signs, as, unread) : as('done');
  if (read.state !== 'done') return read;
  const whole = wholeOf(signs, measured);
  const known = signs.every(({ kind }, index) => isKnown(whole, index, kind));
  return known ? read : unread;
}

/** What the clause as a whole says, looked at once for all its signs. */
interface Whole {
  readonly signs: readonly Sign[];
  readonly measured: boolean;
  /** Places in the clause; -1 for none. */
  readonly done: number;
  readonly firstJoin: number;
  readonly firstLead: number;
  readonly firstUnplain: number;
  readonly past: boolean;
  readonly span: boolean;
  readonly documented: boolean;
  readonly reached: boolean;
  /** For each sign the time that it leads to, if any. */
  readonly next: readonly (SignKind | null)[];
}

function wholeOf(signs: readonly Sign[], measured: boolean): Whole {
  const has = (...kinds: readonly SignKind[]): boolean => signs.some(({ kind }) => kinds.includes(kind));
  const done = signs.findIndex(({ kind }) => kind === 'done' || kind === 'reached');
  const word = signs.findIndex(({ kind }) => kind === 'done');
  return {
    signs,
    measured,
    done,
    firstJoin: signs.findIndex(({ kind }, index) => index > done && JOINS.has(kind)),
    firstLead: signs.findIndex(({ kind }) => LEADS.has(kind)),
    firstUnplain: signs.findIndex(({ kind }) => !PLAIN.includes(kind)),
    past: signs.some(({ kind }, index) => index < word && kind === 'already'),
    span: has('late', 'missed', 'on-time'),
    documented: has('document'),
    reached: measured || has('done') || only(signs, ['reached', 'target']),
    next: nextKinds(signs, (kind) => kind === 'unit' || LEADS.has(kind)),
  };
}

const JOINS: ReadonlySet<SignKind> = new Set(['link', 'already', 'at']);
const LEADS: ReadonlySet<SignKind> = new Set(['before-time', 'at-time', 'joint', 'onto']);
const MEASURES: ReadonlySet<SignKind> = new Set(['percent', 'share', 'counted', 'about', 'estimated']);

/** Reasons why a sign beside the word of completion leaves it as it is. */
function isKnown(whole: Whole, index: number, kind: SignKind): boolean {
  const { signs, measured, done } = whole;
  if (kind === 'done' || kind === 'target' || PLAIN.includes(kind)) return true;
  if (kind === 'reached') return whole.reached;
  if (measured && (MEASURES.has(kind) || isCounted(signs, index))) return true;
  if (index < done && kind === 'body') return isSubject(whole, index);
  // A document or a place: joined to the word, or with its number. "Hoàn thành báo cáo" may be the report alone.
  if (PROOF.includes(kind)) {
    return index > done && (whole.documented || (whole.firstJoin >= 0 && whole.firstJoin <= index));
  }
  return isTime(whole, index, kind);
}

/** "Phòng đã hoàn thành": the body that does the work; a named one may be one of many. */
function isSubject({ signs, firstUnplain }: Whole, index: number): boolean {
  return firstUnplain === index && signs[index + 1]?.kind === 'already';
}

/**
 * A day is that of completion; months, and what a time is bounded by, may be a plan unless "đã" says that it is past. Done
 * "đến tháng 6" is done so far.
 */
function isTime({ done, past, span, firstLead, next }: Whole, index: number, kind: SignKind): boolean {
  const led = firstLead >= 0 && firstLead < index;
  if (kind === 'joint' && index > done) return false;
  if (kind === 'current') return past;
  if (kind === 'day') return past || !led;
  if (kind === 'time') return past && led;
  const leads = next[index] === 'day' || next[index] === 'time' || next[index] === 'current';
  if (kind === 'unit' || kind === 'number') return span || leads;
  return LEADS.has(kind) && leads;
}

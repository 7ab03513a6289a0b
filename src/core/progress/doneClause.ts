/** A clause with a word of completion: done only where everything beside the word is known to leave it so. */
import { HOLDING, PLAIN, PROOF, only, percentOf } from './clauseSigns';
import type { AsState, ClauseRead } from './clauseSigns';
import { isCounted, readMeasured } from './measure';
import type { Sign, SignKind } from './signs';

/** Reads a clause with a word of completion that nothing denies. */
export function readDone(signs: readonly Sign[], as: AsState, unread: ClauseRead): ClauseRead {
  const has = (...kinds: readonly SignKind[]): boolean => signs.some(({ kind }) => kinds.includes(kind));
  if (has(...HOLDING)) {
    const percent = percentOf(signs);
    return { ...as('in-progress'), percent: percent === 100 || has('below') ? null : percent };
  }
  const measured = has('percent', 'share');
  const read = measured ? readMeasured(signs, as, unread) : as('done');
  if (read.state !== 'done') return read;
  const known = signs.every((_, index) => isKnown(signs, index, measured));
  return known ? read : unread;
}

/** Reasons why a sign beside the word of completion leaves it as it is. */
function isKnown(signs: readonly Sign[], index: number, measured: boolean): boolean {
  const kind = signs[index]?.kind ?? 'unknown';
  const done = signs.findIndex((sign) => sign.kind === 'done' || sign.kind === 'reached');
  if (kind === 'done' || kind === 'target' || PLAIN.includes(kind)) return true;
  if (kind === 'reached')
    return only(signs, ['reached', 'target']) || measured || signs.some((sign) => sign.kind === 'done');
  if (measured && (kind === 'percent' || kind === 'share' || kind === 'counted' || kind === 'about')) return true;
  if (measured && isCounted(signs, index)) return true;
  // A document or a place: joined to the word, or with its number. "Hoàn thành báo cáo" may be the report alone.
  if (index < done && kind === 'body') return isSubject(signs, index);
  if (PROOF.includes(kind)) return index > done && isJoined(signs, done, index);
  return isTime(signs, index, kind);
}

/** "Phòng đã hoàn thành": the body that does the work; a named one may be one of many. */
function isSubject(signs: readonly Sign[], index: number): boolean {
  return signs[index + 1]?.kind === 'already' && signs.slice(0, index).every(({ kind }) => PLAIN.includes(kind));
}

function isJoined(signs: readonly Sign[], done: number, index: number): boolean {
  if (signs.some(({ kind }) => kind === 'document')) return true;
  return signs.slice(done + 1, index + 1).some(({ kind }) => kind === 'link' || kind === 'already' || kind === 'at');
}

/**
 * A day is that of completion; months, and what a time is bounded by, may be a plan unless "đã" says that it is past. Done
 * "đến tháng 6" is done so far.
 */
function isTime(signs: readonly Sign[], index: number, kind: SignKind): boolean {
  const done = signs.findIndex((sign) => sign.kind === 'done');
  const past = signs.slice(0, Math.max(done, 0)).some((sign) => sign.kind === 'already');
  const span = signs.some(({ kind: each }) => each === 'late' || each === 'missed' || each === 'on-time');
  const leads = signs.slice(0, index).some((sign) => LEADS.has(sign.kind));
  if (kind === 'joint' && index > done) return false;
  if (kind === 'current') return past;
  if (kind === 'day') return past || !leads;
  if (kind === 'time') return past && leads;
  if (kind === 'unit' || kind === 'number') return span || leadsToTime(signs, index);
  return LEADS.has(kind) && leadsToTime(signs, index);
}

const LEADS: ReadonlySet<SignKind> = new Set(['before-time', 'at-time', 'joint', 'onto']);

function leadsToTime(signs: readonly Sign[], index: number): boolean {
  const next = signs.slice(index + 1).find(({ kind }) => kind !== 'unit' && !LEADS.has(kind));
  return next?.kind === 'day' || next?.kind === 'time' || next?.kind === 'current';
}

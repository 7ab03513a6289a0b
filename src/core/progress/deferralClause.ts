/** A clause that puts work off: lùi, gia hạn, tạm dừng, chuyển sang … */
import { PLAIN, PROOF, nextKinds } from './clauseSigns';
import type { AsState, ClauseRead } from './clauseSigns';
import { readDone } from './doneClause';
import type { Sign, SignKind } from './signs';

/** Words that put off by themselves. */
export const DEFERRING: readonly SignKind[] = ['defer', 'extend', 'paused', 'move'];

/** What may stand beside them. */
const BESIDE: readonly SignKind[] = [
  ...PLAIN,
  'defer',
  'extend',
  'move',
  'done',
  'coming',
  'open',
  'condition',
  'waiting',
  'part',
];
const TIMES: readonly SignKind[] = [
  'time',
  'day',
  'later',
  'unit',
  'onto',
  'joint',
  'before-time',
  'number',
  'share',
  'about',
  'estimated',
];
/** What a time to put work off to begins with; "5/12" is a day here. */
const TARGETS: readonly SignKind[] = ['time', 'day', 'later', 'unit', 'share', 'before-time', 'number'];

/** Reads a clause with a word that puts off; null when it has none, or only a "chuyển …" that leads to no time. */
export function readDeferral(signs: readonly Sign[], as: AsState, unread: ClauseRead): ClauseRead | null {
  const at = signs.findIndex(({ kind }) => DEFERRING.includes(kind));
  const verb = signs[at];
  if (verb === undefined || (verb.kind === 'move' && !isMoved(signs, at))) return null;
  const before = signs.slice(0, at);
  // "Hết tạm dừng", "hết thời gian gia hạn" are over.
  const over = [...before].reverse().find(({ kind }) => !PLAIN.includes(kind))?.kind === 'before-time';
  // "Hết hạn gia hạn": the new term is over, too.
  if (verb.kind === 'extend' && signs[at - 1]?.kind === 'late') return unread;
  if (over || before.some(({ kind }) => kind === 'not' || kind === 'no')) return unread;
  const done = signs.findIndex(({ kind }, index) => kind === 'done' && signs[index - 1]?.kind === 'already');
  if (done > at) return readDone(signs.slice(done - 1), as, unread);
  // "Đã gia hạn và hoàn thành": "đã" holds for both.
  const and = signs.findIndex(({ kind }, index) => index > at && kind === 'done' && signs[index - 1]?.kind === 'link');
  if (and > 0 && before.some(({ kind }) => kind === 'already')) return readDone(signs.slice(and), as, unread);
  if (before.some(({ kind }) => kind === 'done' || kind === 'reached')) return unread;
  const deferral = { ...as('deferred'), percent: null };
  if (verb.kind === 'paused') return deferral;
  // Contracts and cards are extended too: beside "gia hạn" everything must be known, even before a time.
  if (verb.kind !== 'extend' && leadsToTime(signs, at, ['onto', 'joint', 'at-time'])) return deferral;
  const linked = signs.some(({ kind }) => kind === 'link' || kind === 'at' || kind === 'document');
  const known = signs.every(
    // The body before it is the one that allows it.
    ({ kind }, index) =>
      BESIDE.includes(kind) ||
      TIMES.includes(kind) ||
      (linked && PROOF.includes(kind)) ||
      (kind === 'body' && index < at),
  );
  return known ? deferral : unread;
}

/** "Chuyển tháng 9", "Chuyển … sang tháng 9": a time follows. */
function isMoved(signs: readonly Sign[], at: number): boolean {
  const next = signs[at + 1]?.kind;
  return next === 'time' || next === 'later' || leadsToTime(signs, at, ['onto']);
}

function leadsToTime(signs: readonly Sign[], from: number, joints: readonly SignKind[]): boolean {
  const next = nextKinds(signs, (kind) => PASSED.has(kind));
  return signs.some(({ kind }, index) => {
    const led = next[index] ?? null;
    return index >= from && joints.includes(kind) && led !== null && TARGETS.includes(led);
  });
}

const PASSED: ReadonlySet<SignKind> = new Set(['work', 'joint', 'onto', 'at-time']);

/** What one clause says: its word of state, and what stands beside it. Every sign of it is accounted for. */
import { isApprovedByDecision } from './approvalClause';
import { readDeferral } from './deferralClause';
import { readDone } from './doneClause';
import { readMeasured } from './measure';
import { HOLDING, NEUTRAL, PROOF, only, percentOf } from './clauseSigns';
import type { Clause, ClauseRead } from './clauseSigns';
import type { Sign, SignKind } from './signs';
import type { ProgressState } from './types';

/** Reads a clause. The first word of state that decides is looked for in the order below. */
export function readClause({ signs: all }: Clause): ClauseRead {
  const { signs, toldByReason } = withoutReason(all);
  const has = (...kinds: readonly SignKind[]): boolean => signs.some(({ kind }) => kinds.includes(kind));
  const done = has('done', 'reached');
  const none: ClauseRead = {
    state: null,
    late: has('late', 'missed'),
    percent: percentOf(signs),
    invalid: false,
    unread: false,
    doubtful: false,
    holdsBack: false,
    already: has('already') || done,
    weak: false,
    refused: false,
  };
  const unread = { ...none, unread: true, doubtful: done, holdsBack: has(...HOLDING) };
  const as = (state: ProgressState): ClauseRead => ({ ...none, state });

  if (toldByReason) return { ...unread, doubtful: true };
  if (has('refused')) return { ...unread, doubtful: true, refused: true };
  const own = signs.find(({ kind }) => kind === 'own')?.state;
  if (own !== undefined) return own === 'done' && isPartly(signs) ? as('in-progress') : as(own);
  // "Xong chưa" asks.
  if (done && signs.at(-1)?.kind === 'not') return { ...unread, percent: null };
  if (has('cancel')) return isCancelled(signs) ? as('cancelled') : unread;
  const deferral = readDeferral(signs, as, unread);
  if (deferral !== null) return deferral;
  if (has('open')) return isDenied(signs, ['open']) ? unread : as('in-progress');
  // "Không phải chưa hoàn thành"
  if (has('not') && isDenied(signs, ['not'])) return unread;
  if (has('not')) return as(isBegun(signs) ? 'in-progress' : 'not-started');
  if (has('no', 'missed') && isDenied(signs, ['done', 'reached'])) return as('in-progress');
  if (has('no')) return unread;
  if (done) return readDone(signs, as, unread);
  if (isApprovedByDecision(signs)) return as('done');
  if (has('ongoing')) return has('coming', 'part', 'condition') ? unread : as('ongoing');
  if (has('idle')) return only(signs, ['idle', ...PROOF]) ? as('not-started') : unread;
  if (has('percent', 'share')) return readMeasured(signs, as, unread);
  if (has('waiting')) return as('in-progress');
  if (has('coming', 'later') && has('work') && !has('already') && (has('condition') || only(signs, FUTURE)))
    return as('not-started');
  if (has('part') && has('work', 'already') && only(signs, ['part', 'number'])) return as('in-progress');
  if (isLeft(signs)) return as('in-progress');
  if (has('late', 'missed') && only(signs, ['number', 'unit', 'time', 'cross']))
    return { ...as('in-progress'), weak: true };
  // "Hoàn thành, trình Chủ tịch ký": what is handed in is not signed.
  const handedIn = has('submitted') && !has('document');
  return isHarmless(signs) ? { ...none, holdsBack: handedIn } : { ...unread, doubtful: false };
}

/** "Sẽ triển khai vào tháng 10". */
const FUTURE: readonly SignKind[] = [
  'coming',
  'work',
  'later',
  'time',
  'day',
  'unit',
  'onto',
  'joint',
  'at-time',
  'before-time',
  'share',
  'number',
];

/**
 * A reason says why, not how far: "chậm do chưa có kinh phí" is late, whatever is lacking. Where it says that the work is
 * done, the reason itself is the news, and what is meant is not sure.
 */
function withoutReason(signs: readonly Sign[]): { readonly signs: readonly Sign[]; readonly toldByReason: boolean } {
  const from = signs.findIndex(({ kind }) => kind === 'reason');
  if (from < 0) return { signs, toldByReason: false };
  const to = signs.findIndex(({ kind }, index) => index > from && kind === 'so');
  const reason = signs.slice(from + 1, to < 0 ? undefined : to);
  const told =
    reason.some(({ kind }) => kind === 'done') && !reason.some(({ kind }) => kind === 'not' || kind === 'no');
  return { signs: [...signs.slice(0, from), ...(to < 0 ? [] : signs.slice(to + 1))], toldByReason: told };
}

/** An office's word for done may stand before anything but a part, a share or what is still open. */
function isPartly(signs: readonly Sign[]): boolean {
  const percent = percentOf(signs);
  if (percent !== null && percent < 100) return true;
  return signs.some(
    ({ kind, value, whole }) => HOLDING.includes(kind) || kind === 'open' || (kind === 'share' && value < whole),
  );
}

/** It is the task that is cancelled: beside the word stand general words, a reason, or the document that says so. */
function isCancelled(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ kind }) => kind === 'cancel');
  const has = (kind: SignKind): boolean => signs.some((sign) => sign.kind === kind);
  if (has('at') && !has('document')) return false;
  const proof = has('link') || has('at');
  return signs.every(({ kind }, index) => {
    if (kind === 'cancel' || NEUTRAL.includes(kind)) return true;
    return index > at && proof && (kind === 'link' || PROOF.includes(kind) || kind === 'day' || kind === 'unit');
  });
}

/** "Chưa" before or behind a word of completion, after "đã", or beside a share: something is done, and not all. */
function isBegun(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ kind }) => kind === 'not');
  return signs.some(
    ({ kind, value }, index) =>
      (BEGUN.has(kind) && !(FIGURES.has(kind) && value === 0)) || (index < at && kind === 'already'),
  );
}

const FIGURES: ReadonlySet<SignKind> = new Set(['percent', 'share']);
const BEGUN: ReadonlySet<SignKind> = new Set(['done', 'reached', 'percent', 'share', 'part']);

/** "Không hoàn thành", "Không kịp hoàn thành": "không" stands before one of these. */
function isDenied(signs: readonly Sign[], kinds: readonly SignKind[]): boolean {
  const no = signs.findIndex(({ kind }) => kind === 'no' || kind === 'missed');
  return no >= 0 && signs.some(({ kind }, index) => index > no && kinds.includes(kind));
}

/** "Còn 2 xã", "Thiếu 1 hồ sơ": so many are left. */
function isLeft(signs: readonly Sign[]): boolean {
  const [part, number, what] = signs;
  const counted = what?.kind === 'body' || what?.kind === 'counted';
  return part?.kind === 'part' && number?.kind === 'number' && counted && only(signs, LEFT);
}

const LEFT: readonly SignKind[] = ['part', 'number', 'body', 'counted'];

/** Says nothing that would change what another clause says: proofs with their days, a day, being in time. */
function isHarmless(signs: readonly Sign[]): boolean {
  const proof = signs.some(({ kind }) => PROOF.includes(kind));
  if (proof) return only(signs, [...PROOF, 'day', 'unit', 'target', 'late']);
  return only(signs, ['day', 'unit', 'target', 'late']) && signs.filter(({ kind }) => kind === 'day').length <= 1;
}

/** A clause whose news is how much: "80% khối lượng", "15/20 xã", "Hoàn thành 120% kế hoạch". */
import { PLAIN, percentOf } from './clauseSigns';
import type { AsState, ClauseRead } from './clauseSigns';
import type { Sign, SignKind } from './signs';

/** What may stand beside a share or a percentage. */
const MEASURED: readonly SignKind[] = [
  ...PLAIN,
  'about',
  'estimated',
  'below',
  'part',
  'target',
  'counted',
  'reached',
  'done',
  'percent',
  'share',
];
/** What is counted by a share stands directly behind it. */
const COUNTED: readonly SignKind[] = ['counted', 'body', 'fill', 'quality', 'target', 'work'];

/**
 * Reads a clause with a percentage or a share; beside a word of completion other signs may stand that its reader knows.
 * All of the work is done only where such a word, or 100 %, says so: "15/15 đại biểu" are no result.
 */
export function readMeasured(signs: readonly Sign[], as: AsState, unread: ClauseRead): ClauseRead {
  const done = signs.some(({ kind }) => kind === 'done');
  const known = signs.every(({ kind }, index) => MEASURED.includes(kind) || isCounted(signs, index));
  const strange = signs.some(({ kind }) => kind === 'unknown' || kind === 'thing');
  if (isPartDone(signs)) return as('in-progress');
  if (strange || (!known && !done)) return unread;
  const percents = new Set(signs.flatMap(({ kind, value }) => (kind === 'percent' ? [value] : [])));
  if (percents.size > 1) return unread;
  const [percent] = percents;
  if (signs.some(({ kind }) => kind === 'below' || kind === 'part')) {
    return known
      ? { ...as('in-progress'), percent: percent === 100 || has(signs, 'below') ? null : percentOf(signs) }
      : unread;
  }
  if (percent === undefined) return readShare(signs, as, unread);
  if (percent === 100 && has(signs, 'estimated')) return as('in-progress');
  // "Mục tiêu 100%" is what is wanted.
  if (percent === 100 && isBeyond(signs) && !done && !has(signs, 'reached')) return unread;
  if (percent < 0) return { ...unread, invalid: true };
  if (percent === 0) return as('not-started');
  // "Vượt 20%" is beyond the plan, not a part of it.
  if (percent < 100) return isBeyond(signs) ? unread : as('in-progress');
  // "100% (20/25 xã)" contradicts itself.
  if (signs.some(({ kind, value, whole }) => kind === 'share' && value < whole)) return unread;
  if (percent === 100 || has(signs, 'target')) return as('done');
  return { ...(done ? as('done') : unread), invalid: true };
}

function readShare(signs: readonly Sign[], as: AsState, unread: ClauseRead): ClauseRead {
  const at = signs.findIndex(({ kind }) => kind === 'share');
  const share = signs[at];
  if (share === undefined) return unread;
  const done = has(signs, 'done');
  const unit = COUNTED.includes(signs[at + 1]?.kind ?? 'unknown');
  if (done && mayBeDay(share) && !unit) return share.value === share.whole ? as('done') : unread;
  if (share.value < share.whole) return as('in-progress');
  // "Đã tổ chức 5/5 lớp": all that was to be held was held.
  const worked = unit && has(signs, 'already') && has(signs, 'work');
  return done || has(signs, 'reached') || worked ? as('done') : unread;
}

/** "Đã mở 2/4 lớp": whatever was done, it was done of a part of what is counted behind the share. */
function isPartDone(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ kind }) => kind === 'share');
  const share = signs[at];
  if (share === undefined || share.value >= share.whole || has(signs, 'percent')) return false;
  const next = signs[at + 1]?.kind;
  const counted = next === 'counted' || next === 'body' || (next === 'unknown' && !mayBeDay(share));
  return counted && signs[0]?.kind === 'already' && signs.findIndex(({ kind }) => kind === 'unknown') <= LONGEST_VERB;
}

/** "Hoàn thành 3/5" may be a day of May. */
function mayBeDay({ value, whole }: Sign): boolean {
  return whole >= 1 && whole <= 12 && value >= 1;
}

/** Where what was done may stand: "đã kiểm tra", "đã lấy ý kiến góp ý". */
const LONGEST_VERB = 4;

function isBeyond(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ kind }) => kind === 'percent');
  return signs.slice(0, at).some(({ kind }) => kind === 'target');
}

/** "15/20 xã", "100% giai đoạn 1": the body behind a share is what is counted, the number behind a phase says which. */
export function isCounted(signs: readonly Sign[], index: number): boolean {
  const before = signs[index - 1]?.kind;
  if (signs[index]?.kind === 'number' && before === 'part') return true;
  return signs[index]?.kind === 'body' && (before === 'share' || before === 'counted');
}

function has(signs: readonly Sign[], kind: SignKind): boolean {
  return signs.some((sign) => sign.kind === kind);
}

/** An approval by a decision with its number is the end of the work: "Đã được UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND". */
import type { Sign, SignKind } from './signs';

/** What may stand before "phê duyệt": that it is past, and who approved. "Đã trình … phê duyệt" is no approval. */
const BEFORE: ReadonlySet<SignKind> = new Set(['already', 'body', 'fill']);
/** What may join the decision to it. Any other word between is what was approved, which may be a part of the work. */
const JOINTS: ReadonlySet<SignKind> = new Set(['at', 'link']);
/** What tells the decision: its kind, number, day, and whose it is. */
const TOLD: ReadonlySet<SignKind> = new Set([
  'decision',
  'evidence',
  'document',
  'day',
  'unit',
  'body',
  'link',
  'late',
]);

/** Returns true for a clause that is an approval by a decision, and nothing else. */
export function isApprovedByDecision(signs: readonly Sign[]): boolean {
  const at = signs.findIndex(({ kind }) => kind === 'approval');
  if (at < 0) return false;
  const [before, behind] = [signs.slice(0, at), signs.slice(at + 1)];
  const decision = behind[0] !== undefined && JOINTS.has(behind[0].kind) ? behind.slice(1) : behind;
  const past = before.some(({ kind }) => kind === 'already') && before.every(({ kind }) => BEFORE.has(kind));
  return past && isDecision(decision);
}

/** Returns true for signs that end in an approval, to which a decision in brackets or behind a comma belongs. */
export function awaitsDecision(signs: readonly Sign[]): boolean {
  return signs.at(-1)?.kind === 'approval';
}

/** Returns true for "QĐ số 12/QĐ-UBND ngày 5/3/2026": a decision with its number, and nothing else. */
export function isDecision(signs: readonly Sign[]): boolean {
  return (
    signs[0]?.kind === 'decision' &&
    signs.some(({ kind }) => kind === 'document') &&
    signs.every(({ kind }) => TOLD.has(kind))
  );
}

/** A tab must carry what it is known by: a draft without it could be written once and never be found again. */
import { HEAD_ROWS, hasOwnSignature } from '../grid/ownSignature';
import type { TabDraft } from './types';

/** Throws for a draft of a tab of ours without a signature: a mistake of ours. Ordinary sheets have none. */
export function requireSignature({ kind, identity, rows }: TabDraft): void {
  if (kind === 'ordinary') return;
  // Every tab of ours says at its top what it is: a list of many thousand rows need not be gone through.
  if (!hasOwnSignature(rows.slice(0, HEAD_ROWS).map(({ cells }) => cells.map((cell) => cell?.value ?? null))))
    throw new Error(`tab ${identity} has no signature`);
}

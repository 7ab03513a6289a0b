import { fold, foldCase } from '../text/fold';
import type { Unit } from './types';

/** A text of a lead or coordinating cell with how often it stands in the plan. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
  readonly role: 'lead' | 'coordinating';
}

/** Puts units together from the spellings of a plan that has no catalogue. */
export function inferUnits(texts: readonly CountedText[]): Unit[] {
  const names = new Map<string, string>();
  for (const { text, role } of texts)
    if (role === 'lead' && fold(text) !== '' && !names.has(foldCase(text))) names.set(foldCase(text), fold(text));
  return [...names.values()].map((name) => ({ code: name, name, short: [], kind: '', source: 'plan' }));
}

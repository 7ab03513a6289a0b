import type { Unit } from './types';

/** Returns the preferred written form of a unit: its first abbreviation, else its name; of one put together from the plan the most frequent spelling, its name. */
export function unitSpelling(unit: Unit): string {
  return unit.source === 'plan' ? unit.name : (unit.short[0] ?? unit.name);
}

/**
 * Returns the text with one piece of it replaced: the first place where the piece stands, whatever white space or Unicode
 * form it was typed in. The text comes back unchanged when the piece is not in it.
 */
export function replacePiece(text: string, piece: string, by: string): string {
  const words = piece.normalize('NFC').trim().split(/\s+/u);
  const pattern = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u00a0\\u200b\\u2060\\ufeff]*');
  if (pattern === '') return text;
  return text.normalize('NFC').replace(new RegExp(pattern, 'u'), () => by);
}

/** Equality of texts by `foldCase` without making the folded text: plans hold a hundred thousand long texts, nearly all of them folded but for case. */
import { foldCase, isSettledUnit } from './fold';
import { HIGH_LANE, LOW_LANE, finishLanes, hashHalves, mixHigh, mixLow } from './hash';
import type { HashHalves } from './hash';

const SPACE = 0x20;

/** By code unit: its lower case where that is one unit and folding leaves the unit alone; 0 for any other. */
const LOWER = new Uint16Array(0x2028);
for (let unit = 0; unit < LOWER.length; unit += 1) {
  if (unit !== SPACE && !isSettledUnit(unit)) continue;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower.length === 1) LOWER[unit] = lower.charCodeAt(0);
}

/** A text in a form whose units in lower case are those of `foldCase`, and the hash of them. */
export interface FoldedForm extends HashHalves {
  readonly text: string;
}

/** Returns a text ready to be compared by `sameFoldedForm`: the text itself where folding changes nothing but case. Takes raw text. */
export function foldedForm(text: string): FoldedForm {
  let high = HIGH_LANE;
  let low = LOW_LANE;
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const lower = unit < LOWER.length ? (LOWER[unit] ?? 0) : 0;
    if (lower === 0 || (unit === SPACE && spaced)) return formOfFolded(foldCase(text));
    spaced = unit === SPACE;
    high = mixHigh(high, lower);
    low = mixLow(low, lower);
  }
  if (spaced && text !== '') return formOfFolded(foldCase(text));
  const halves = finishLanes(high, low);
  return { text, high: halves.high, low: halves.low };
}

function formOfFolded(text: string): FoldedForm {
  const { high, low } = hashHalves(text);
  return { text, high, low };
}

/** Returns true if two texts in folded form are equal when folded. */
export function sameFoldedForm(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (lowerUnit(one, at) !== lowerUnit(other, at)) return false;
  return true;
}

function lowerUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < LOWER.length ? LOWER[unit] || unit : unit;
}

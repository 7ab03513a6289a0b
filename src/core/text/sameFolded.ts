/** Equality of texts by `foldCase` without making the folded text: plans hold a hundred thousand long texts, nearly all of them folded but for case. */
import { foldCase, isSettledUnit } from './fold';

const SPACE = 0x20;

/** By code unit: its lower case where that is one unit and folding leaves the unit alone; 0 for any other. */
const LOWER = new Uint16Array(0x2028);
for (let unit = 0; unit < LOWER.length; unit += 1) {
  if (unit !== SPACE && !isSettledUnit(unit)) continue;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower.length === 1) LOWER[unit] = lower.charCodeAt(0);
}

/** A text in a form whose units in lower case are those of `foldCase`, and a 53-bit mark (cyrb53) of them. */
export interface FoldedForm {
  readonly text: string;
  readonly high: number;
  readonly low: number;
}

const { imul } = Math;

/** Gives a text ready to be compared by `sameFoldedForm`: the text itself where folding changes nothing but case. Takes raw text. */
export function foldedForm(text: string): FoldedForm {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const lower = unit < LOWER.length ? (LOWER[unit] ?? 0) : 0;
    if (lower === 0 || (unit === SPACE && spaced)) return formOfFolded(foldCase(text));
    spaced = unit === SPACE;
    high = imul(high ^ lower, 2654435761);
    low = imul(low ^ lower, 1597334677);
  }
  return spaced && text !== '' ? formOfFolded(foldCase(text)) : finished(text, high, low);
}

function formOfFolded(text: string): FoldedForm {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = imul(high ^ unit, 2654435761);
    low = imul(low ^ unit, 1597334677);
  }
  return finished(text, high, low);
}

function finished(text: string, one: number, other: number): FoldedForm {
  const high = imul(one ^ (one >>> 16), 2246822507) ^ imul(other ^ (other >>> 13), 3266489909);
  const low = imul(other ^ (other >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return { text, high, low };
}

/** Tells whether two texts in folded form are equal when folded. */
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

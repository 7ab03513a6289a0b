/** The identity of a task: what it says, who leads it, when it is due; never its row. */
import { foldCase } from '../text/fold';

/** Hands out keys; equal tasks get ordinals in the order they are asked for. */
export interface KeyMaker {
  /**
   * Gives the key of a task.
   * @param content as typed
   * @param leads unit codes of its lead, or the cell's text where no unit was read
   * @param months due months, 1-based
   */
  keyOf(content: string, leads: readonly string[], months: readonly number[]): string;
}

/** Makes a key maker for one plan. */
export function createKeyMaker(): KeyMaker {
  const seen = new Map<string, number>();
  const contents = createHasher(foldCase);
  const rests = createHasher((rest) => rest);
  return {
    keyOf(content, leads, months) {
      const base = contents(content) + rests(`${leads.join('|')}\n${months.join(',')}`);
      const ordinal = (seen.get(base) ?? 0) + 1;
      seen.set(base, ordinal);
      return ordinal === 1 ? base : `${base}-${ordinal}`;
    },
  };
}

/** Makes a function that hashes a text in the form given; equal texts are hashed once. */
function createHasher(formOf: (text: string) => string): (text: string) => string {
  const hashes = new Map<string, string>();
  return (text) => {
    let hash = hashes.get(text);
    if (hash === undefined) hashes.set(text, (hash = hashText(formOf(text))));
    return hash;
  };
}

const { imul } = Math;

/** A 53-bit hash (cyrb53) in base 36: enough that two of 100,000 tasks do not meet. */
function hashText(text: string): string {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = imul(high ^ unit, 2654435761);
    low = imul(low ^ unit, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

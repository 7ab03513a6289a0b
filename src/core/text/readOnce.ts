/** Reads equal texts once: cells of a plan say the same few things again and again, in every sheet. */

/** Longer texts seldom come again. */
const LONGEST = 120;
/** So many texts are kept at most; then it begins anew. */
const MOST = 1000;

/**
 * Returns a reader that remembers what it read.
 * @param read depends on nothing but the text, and nobody changes what it returns
 */
export function readOnce<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let entry = known.get(text);
    if (entry === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (entry = { result: read(text) }));
    }
    return entry.result;
  };
}

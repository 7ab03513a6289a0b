/** Returns true if a part of a package was changed by insertion only. */

/** The pieces of a part between which text may be inserted: tags and texts. Two kinds of numbers may change: counts and rule priorities. */
function tokens(xml: string): string[] {
  const open = xml.replace(/<([^\s<>/?!]+)([^<>]*?)\/>/g, '<$1$2></$1>');
  return (open.match(/<[^>]*>|[^<]+/g) ?? []).map((token) =>
    /^<\w*:?(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs|cfRule)\b/.test(token)
      ? token.replace(/ (count|priority)="\d+"/, '')
      : token,
  );
}

/** Returns true if the new text holds every token of the old one in order. */
export function onlyInserted(before: string, after: string): boolean {
  const left = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    while (at < left.length && left[at] !== token) at++;
    if (at === left.length) return false;
    at++;
  }
  return true;
}

/** Longest piece of a cell's text that a name of a button or of a write repeats. */
const LONGEST = 60;

/** Returns a text on one line, cut at a space where it is long. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}

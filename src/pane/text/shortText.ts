/** Longest piece of a cell's text that a name of a button or of a write repeats. */
const LONGEST = 60;

/** Returns a text on one line, cut at a space where it is longer than so many letters. */
export function shortText(text: string, longest: number = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest)} …`;
}

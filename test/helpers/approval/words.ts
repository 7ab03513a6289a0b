/** How single values are written in approved files. */
import { createHash } from 'node:crypto';

/** Longer texts are cut in the middle; their hash keeps every change in sight. */
const LONGEST = 700;
const HEAD = 500;
const TAIL = 120;

/** Returns eight hexadecimal digits that change with the text. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Returns a text that is no longer than a line bears, with length and hash where something was cut out. */
export function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, HEAD)} …[${text.length} characters, #${hash(text)}]… ${text.slice(-TAIL)}`;
}

/** Returns a text in quotes; line ends and the like are written out. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text));
}

/** Returns things by comma, eight a line, each line indented alike. */
export function listed(label: string, things: readonly string[], perLine = 8): string[] {
  if (things.length === 0) return [];
  const lines = [`${label}:`];
  for (let from = 0; from < things.length; from += perLine)
    lines.push(`  ${things.slice(from, from + perLine).join(', ')}`);
  return lines.length === 2 ? [`${label}: ${things.join(', ')}`] : lines;
}

/** The header words, time phrases and status words collected from real plans, as tables of the shared notes on wordings. */
import { readFileSync } from 'node:fs';
import { sharedFile } from './shared';

export const WORDINGS = '../wordings.md';

/** A row of one of its tables: the cells as typed, line breaks and spaces at an end restored. */
export type WordingRow = readonly string[];

/** Returns the rows of the table that begins with this header cell. */
export function wordingTable(firstHeader: string): readonly WordingRow[] {
  const file = sharedFile(WORDINGS);
  if (file === null) throw new Error(`${WORDINGS} is not there`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstHeader} |`));
  const rows: WordingRow[] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim().replace(/⏎/g, '\n').replace(/␣/g, ' ')),
    );
  }
  return rows;
}

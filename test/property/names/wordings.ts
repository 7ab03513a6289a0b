/** The cells of `wordings.txt`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Returns them by heading, in their order. */
export function wordings(): readonly { readonly heading: string; readonly cells: readonly string[] }[] {
  const text = readFileSync(path.join(__dirname, 'wordings.txt'), 'utf8');
  return text
    .split(/\r?\n\r?\n/)
    .filter((block) => block.startsWith('# '))
    .map((block) => {
      const [heading = '', ...cells] = block.split(/\r?\n/).filter((line) => line !== '');
      return { heading, cells: cells.map((cell) => cell.replaceAll('⏎', '\n')) };
    });
}

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sentences } from '../../src/messages/vi/index';

const ROOT = path.join(__dirname, '..', '..');

/** All source text of a folder but the catalogues themselves. */
function sourceOf(folder: string): string {
  const read = (entry: { readonly name: string; isDirectory(): boolean }): string => {
    const place = path.join(folder, entry.name);
    if (place === path.join(ROOT, 'src', 'messages')) return '';
    if (entry.isDirectory()) return sourceOf(place);
    return /\.(tsx?|js)$/.test(entry.name) ? readFileSync(place, 'utf8') : '';
  };
  return readdirSync(folder, { withFileTypes: true }).map(read).join('\n');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Codes with a gap: `report.column.${…}` of the source, `columns.choice.*` of a place in a sentence. */
function gappedCodes(source: string): readonly RegExp[] {
  const inSource = [...source.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`\s]*)`/g)].map((match) => match[1] ?? '');
  const areas = Object.values(sentences).flatMap((sentence) =>
    [...sentence.matchAll(/\{\w+\|([\w.-]+\*[\w.-]*)\}/g)].map((match) => (match[1] ?? '').replace('*', '${}')),
  );
  return [...new Set([...inSource, ...areas])].map(
    (code) =>
      new RegExp(
        `^${code
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('([\\w.-]+)')}$`,
      ),
  );
}

describe('the sentences', () => {
  const source = sourceOf(path.join(ROOT, 'src')) + readFileSync(path.join(ROOT, 'webpack.config.js'), 'utf8');
  const gapped = gappedCodes(source);
  /** What stands between two quotation marks that follow each other: every text of its own, and what is between two. */
  const quoted = new Set(source.split(/['"`]/).slice(1, -1));
  /** What stands before a colon, from any beginning of a word on. */
  const keys = new Set(
    [...source.matchAll(/[\w.-]+(?=:)/g)].flatMap(([key]) =>
      [...key.matchAll(/\b\w/g)].map(({ index }) => key.slice(index)),
    ),
  );
  /** Stands as a text of its own, or as a key. */
  const isNamed = (text: string): boolean => quoted.has(text) || keys.has(text);
  const isUsed = (code: string): boolean =>
    isNamed(code) || gapped.some((pattern) => pattern.exec(code)?.slice(1).every(isNamed) === true);

  it('are all said somewhere: by their code, or by a code with a gap and what fills it', () => {
    expect(Object.keys(sentences).filter((code) => !isUsed(code))).toEqual([]);
  });

  it('would be found out if one were said nowhere', () => {
    expect(isUsed('pane.no-such-title')).toBe(false);
    expect(isUsed('report.column.no-such-column')).toBe(false);
  });
});

/** `docs/architecture.md`: its pictures are those of the source, and its table names every module. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../helpers/scratch';

const ROOT = path.join(__dirname, '..', '..');
const text = readFileSync(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');

/** Returns what is between the markers of a part. */
function part(name: string): string {
  return new RegExp(`<!-- ${name}: [^\\n]*-->\\n([^]*?)<!-- /${name} -->`).exec(text)?.[1] ?? '';
}

describe('the page of the architecture', () => {
  it('has the pictures that the script makes today (else: npm run docs)', () => {
    const folder = scratchFolder();
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'docs.mjs'), folder]);
    expect(text).toBe(readFileSync(path.join(folder, 'architecture.md'), 'utf8'));
  });

  it('says of every module in the picture what it holds, and of no other', () => {
    const drawn = [...part('modules').matchAll(/\["([^"]+)"\]/g)].map(([, name]) => name);
    const told = [...text.matchAll(/^\| `([a-z/]+)` \| [A-Z]/gm)].map(([, name]) => name);
    expect(drawn.length).toBeGreaterThan(15);
    expect([...told].sort()).toEqual([...drawn].sort());
  });

  it('draws a later import as loaded when needed', () => {
    expect(part('lazy')).toContain('| `app/drafts.ts` | `src/app/summary/writeBoard.ts` |');
    expect(part('lazy')).toContain('| `paper/docxPaper.ts` | `src/cli/summariseCommand.ts` |');
  });

  it('draws no arrow upwards: the base layer imports nothing above it', () => {
    const arrows = [...part('modules').matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => [from, to]);
    expect(arrows).toContainEqual(['core_rollup', 'core_plan']);
    expect(arrows.filter(([from]) => ['core_grid', 'core_flow'].includes(from ?? ''))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = [...text.matchAll(/`((?:src|core|test|app)\/[\w/]+\.tsx?)`/g)].map(([, file = '']) =>
      /^(src|test)\//.test(file) ? file : `src/${file}`,
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});

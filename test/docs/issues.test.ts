/** `docs/issues.md` is what `npm run docs` makes of the catalogue of codes and the sentences. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ISSUE_CODES } from '../../src/core/checks/codes';
import { scratchFolder } from '../helpers/scratch';

const ROOT = path.join(__dirname, '..', '..');
const text = readFileSync(path.join(ROOT, 'docs', 'issues.md'), 'utf8');

describe('the page of issue codes', () => {
  it('is the one that the script makes today (else: npm run docs)', () => {
    const folder = scratchFolder();
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'docs.mjs'), folder]);
    expect(text).toBe(readFileSync(path.join(folder, 'issues.md'), 'utf8'));
  });

  it('has a section for every code that says what to do in both languages', () => {
    const sections = text.split(/^### /m).slice(1);
    expect(sections.map((section) => /^`([a-z-]+)`/.exec(section)?.[1])).toEqual([...ISSUE_CODES]);
    for (const section of sections) expect(section).toMatch(/^\| what to do \| \S[^|]+ \| \S[^|]+ \|$/m);
  });
});
